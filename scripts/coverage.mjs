// docs/coverage.md: the ways in which projects sign their releases, and what each is called here. `--check` compares.
// Made from the set-ups that __tests__/e2e/set-ups.test.ts runs. Needs Node 24, which `npm run` has.
import fs from 'node:fs';
import process from 'node:process';
import { callOf } from '../__tests__/support/setups/call.ts';
import { CLASSES } from '../__tests__/support/setups/classes.ts';

const page = new URL('../docs/coverage.md', import.meta.url);
const rows = CLASSES.map((setUp) => `| ${setUp.class} | ${inputsOf(callOf(setUp))} |`);
const text = `# Coverage

This table shows how projects sign their releases, and the inputs that verify each kind of release. Put the inputs under \`with\` of the
[step](start-here.md#4-put-it-into-a-workflow), with the names of your project in place of \`acme/widgets\`.

The gate finds evidence next to the artifact if it has a [usual name](../README.md#three-recipes). Evidence with another name is named with
\`bundle\`, \`signature\` or \`certificate\`. "Log entry in Rekor alone" means that no file of the release proves that the signature is in the
transparency log. The gate then asks the log, so it needs a network.

A test (\`__tests__/e2e/set-ups.test.ts\`) makes a release for each row. The release must pass. The same release with other bytes, by another
signer, or without its evidence must fail. \`scripts/set-ups.mjs\` does the same for a file of real set-ups.

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
