// docs/coverage.md: the ways in which projects sign their releases, and what each is called here. `--check` compares.
// Made from the set-ups that __tests__/e2e/set-ups.test.ts runs. Needs Node 24, which `npm run` has.
import fs from 'node:fs';
import process from 'node:process';
import { callOf } from '../__tests__/support/setups/call.ts';
import { CLASSES } from '../__tests__/support/setups/classes.ts';

const page = new URL('../docs/coverage.md', import.meta.url);
const rows = CLASSES.map((setUp) => `| ${setUp.class} | ${inputsOf(callOf(setUp))} |`);
const text = `# Coverage

How projects sign their releases, and the inputs that verify each. Every row is a test: a release in this form is forged and verified,
and the same release with other bytes, by another signer, and without its evidence must fail
(\`__tests__/e2e/set-ups.test.ts\`). \`scripts/set-ups.mjs\` does the same for a file of real set-ups.

Files that lie beside the artifact under a usual name are found without an input. Names that are not usual are given with \`bundle\`,
\`signature\` and \`certificate\`. "Log entry in Rekor alone" means that no file of the release proves that the signature was logged: the
gate looks the entry up.

| how the release is signed | inputs |
| --- | --- |
${rows.join('\n')}
`;

const current = fs.existsSync(page) ? fs.readFileSync(page, 'utf8') : '';
if (current !== text && process.argv.includes('--check')) {
  console.error('docs/coverage.md is out of date; run `npm run docs` and commit the result');
  process.exitCode = 1;
} else if (current !== text) fs.writeFileSync(page, text);

function inputsOf(call) {
  return Object.entries(call)
    .map(([name, value]) => `\`${name}: ${String(value)}\``.replaceAll('|', '\\|'))
    .join('<br>');
}
