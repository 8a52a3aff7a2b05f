#!/usr/bin/env node
// Forges the release of each set-up of a file and lets dist/ judge it as the set-up requires, with three twins that must fail.
//   node scripts/set-ups.mjs SETUPS.json [--only NAME] [--json FILE] [--convert]
// With --convert, the call is what `convert` makes of the set-up's own command line.
// SETUPS.json holds `{"setups": [...]}` as __tests__/support/setups/setup.ts describes them. Needs Node 24, which reads TypeScript.
// A set-up whose call is refused as a configuration is one that the gate cannot express. Exit 1 on any that does not agree.
import fs from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runCommand } from '../__tests__/support/command.ts';
import { commandLineOf } from '../__tests__/support/setups/command-line.ts';
import { convertedArguments } from '../__tests__/support/setups/converted.ts';
import { forge, TWINS } from '../__tests__/support/setups/release.ts';
import { createWorld } from '../__tests__/support/sigstore/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, json: { type: 'string' }, convert: { type: 'boolean' } },
});
const { setups } = JSON.parse(fs.readFileSync(positionals[0], 'utf8'));
const chosen = setups.filter(({ package: name }) => values.only === undefined || name.includes(values.only));
const world = createWorld();
const classes = new Map();
let failed = 0;
let next = 0;

await Promise.all(Array.from({ length: os.availableParallelism() }, work));
for (const [name, { passed, all }] of [...classes].sort()) console.log(`${passed} of ${all}  ${name}`);
const passed = chosen.length - failed;
console.log(
  `${passed} of ${chosen.length} set-ups verified by the forged release, each with ${values.convert ? 'its' : TWINS.length} twins that fail`,
);
if (values.json) fs.writeFileSync(values.json, JSON.stringify({ passed, failed }));
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;

async function work() {
  while (next < chosen.length) {
    const setUp = chosen[next++];
    const problem = await problemOf(setUp);
    const row = classes.get(setUp.class) ?? { passed: 0, all: 0 };
    classes.set(setUp.class, { passed: row.passed + (problem ? 0 : 1), all: row.all + 1 });
    if (!problem) continue;
    failed++;
    console.error(`${setUp.package} (${setUp.class}): ${problem}`);
  }
}

/** What does not agree; undefined where the honest release passes and each twin is refused. */
async function problemOf(setUp) {
  const converted = values.convert && (await convertedOf(setUp));
  if (typeof converted === 'string') return converted;
  // A line that verifies a list says nothing about what it lists.
  const twins = converted && setUp.where === 'checksum' ? TWINS.filter((twin) => twin !== 'other bytes') : TWINS;
  for (const twin of ['honest', ...twins]) {
    const release = await forge(setUp, world, twin);
    const args = converted ? convertedArguments(converted, release) : release.args;
    const run = await runCommand(args, { cwd: release.workspace.path, env: release.env });
    await release.close();
    if (run.exitCode === (twin === 'honest' ? 0 : 1)) continue;
    const said = (run.stdout + run.stderr).split('\n').filter((line) => /[A-Z]{3,}_[A-Z]/.test(line));
    return `${twin}: exit ${run.exitCode}: ${(said[0] ?? run.stdout + run.stderr).trim().slice(0, 200)}`;
  }
  return undefined;
}

/** The inputs that `convert` prints for the command line of a set-up, or what is wrong. */
async function convertedOf(setUp) {
  const { exitCode, stdout, stderr } = await runCommand(['convert', '--format', 'json', commandLineOf(setUp)], {
    cwd: os.tmpdir(),
  });
  if (exitCode !== 0) return `convert: exit ${exitCode}: ${(stderr || stdout).trim().slice(0, 200)}`;
  return JSON.parse(stdout).steps[0].with;
}
