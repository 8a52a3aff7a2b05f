// node count-tests.mjs JEST_RESULT COUNTS: writes how many tests passed and failed. Failed tests are only counted; it fails
// itself on what the counts would hide: skipped and todo tests, a run without any test, a test file that cannot be loaded.
import fs from 'node:fs';
import process from 'node:process';

const [from, to] = process.argv.slice(2);
const run = JSON.parse(fs.readFileSync(from, 'utf8'));
fs.writeFileSync(to, JSON.stringify({ passed: run.numPassedTests, failed: run.numFailedTests }));

const skipped = run.testResults.flatMap((file) =>
  file.assertionResults
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ status, fullName }) => `${status}: ${fullName}`),
);
for (const line of skipped) console.error(line);
console.log(
  `passed: ${run.numPassedTests}, failed: ${run.numFailedTests}, skipped: ${skipped.length}, files not loaded: ${run.numRuntimeErrorTestSuites}`,
);

const problems = [];
if (skipped.length > 0 || run.numPendingTests + run.numTodoTests > 0) problems.push('skipped tests prove nothing');
if (run.numRuntimeErrorTestSuites > 0) problems.push('a test file could not be loaded');
if (run.numTotalTests === 0) problems.push('no test ran');
if (!run.success && run.numFailedTests === 0 && problems.length === 0)
  problems.push('jest failed although no test did');
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
