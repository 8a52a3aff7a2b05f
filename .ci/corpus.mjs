// node corpus.mjs COUNTS: replays ../shared/corpus through dist/cli.js and judges the outcome.
//
// A case that is wrongly accepted fails the run, and so does a crash; no expectation excuses either. A case may disagree
// only where corpus-expectations.json says so, with the reason. `"unsupported": true` there excuses exit code 2 as well:
// an input that does not exist yet is a configuration error, and a refusal by it proves nothing and is not counted. An expectation that nothing needs any more fails the run too.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const cases = path.resolve('../shared/corpus');
const results = `${process.argv[2]}.replayed`;
const { allowed } = JSON.parse(fs.readFileSync(new URL('corpus-expectations.json', import.meta.url), 'utf8'));

// Forged evidence is replayed whole, cases of open issues among it; of the others only what is promised today.
const runs = [...replay('--extra'), ...replay('--targets', '--only', 'attack--')];
const replayed = new Map(runs.map((result) => [result.id, result])).values();
const counts = { passed: 0, failed: 0, 'not supported or disagreeing, as expected': 0, 'not replayed': 0 };
const needed = new Set();

for (const result of replayed) {
  const verdict = judge(result);
  counts[verdict]++;
}
console.log(
  Object.entries(counts)
    .map(([name, number]) => `${name}: ${number}`)
    .join(', '),
);

const stale = allowed.filter((expectation) => !needed.has(expectation));
for (const { reason, ...which } of stale) console.error(`no case needs ${JSON.stringify(which)} any more; remove it`);
counts.failed += stale.length;
if (counts.passed === 0) counts.failed++;
fs.writeFileSync(process.argv[2], JSON.stringify({ passed: counts.passed, failed: counts.failed }));

function replay(...options) {
  spawnSync(process.execPath, [path.join(cases, 'replay.mjs'), ...options, '--json', results], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(fs.readFileSync(results, 'utf8'));
}

function judge({ id, skip, agree, expect, verdicts, codes, text, kind }) {
  if (skip) return 'not replayed';
  const { format } = JSON.parse(fs.readFileSync(path.join(cases, id, 'case.json'), 'utf8'));
  const excuse = allowed.find(
    (e) => (e.case ?? id) === id && (e.kind ?? kind) === kind && (e.format ?? format) === format,
  );
  if (agree) {
    if (!excuse?.unsupported || !codes.includes(2)) return 'passed';
    needed.add(excuse);
    return 'not supported or disagreeing, as expected';
  }
  const wronglyAccepted = expect === 'fail' && verdicts.includes('pass');
  const crashed = verdicts.some((verdict, i) => verdict === 'crash' && !(excuse?.unsupported && codes[i] === 2));
  if (excuse && !wronglyAccepted && !crashed) {
    needed.add(excuse);
    return 'not supported or disagreeing, as expected';
  }
  const what = wronglyAccepted ? 'WRONGLY ACCEPTED' : crashed ? 'CRASHED' : 'disagrees';
  console.error(`${what} ${id} (${kind}, ${format}): expected ${expect}, got ${verdicts} (exit ${codes}): ${text}`);
  return 'failed';
}
