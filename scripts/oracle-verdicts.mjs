#!/usr/bin/env node
// Asks cosign and slsa-verifier about evidence that the virtual Sigstore forges, and compares their verdicts with those of dist/.
//   node scripts/oracle-verdicts.mjs [--cosign FILE] [--slsa-verifier FILE] [--only TEXT] [--all] [--json FILE]
// Without an option the programs are looked for in PATH; what is not there is not asked, and said so. Needs Node 24, which reads
// TypeScript. Both know this Sigstore: cosign by `--trusted-root` where it takes a bundle, and where it looks an entry up, which
// it does without a trusted root only, by the authorities one by one (SIGSTORE_ROOT_FILE, SIGSTORE_REKOR_PUBLIC_KEY,
// SIGSTORE_CT_LOG_PUBLIC_KEY_FILE). Exit 1 where the gate accepts what the oracle refuses, or either refuses honest evidence.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runCommand } from '../__tests__/support/command.ts';
import { bareEnvironment, runProcess } from '../__tests__/support/process.ts';
import { createWorld, makeKeys } from '../__tests__/support/sigstore/index.ts';
import { createWorkspace } from '../__tests__/support/workspace.ts';
import { allCases, CONTENT } from './oracles/cases.mjs';
import { startLog } from './oracles/log.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
  options: { cosign: text, 'slsa-verifier': text, only: text, json: text, all: { type: 'boolean' } },
});
const programs = { cosign: found('cosign'), 'slsa-verifier': found('slsa-verifier') };
const world = createWorld({ rekorV1: [{}, { listed: false }] });
const context = {
  world,
  other: createWorld({ name: 'other' }),
  unlisted: world.rekorsV1[1],
  keys: makeKeys(),
  digest: createHash('sha256').update(CONTENT).digest('hex'),
};
const authorities = {
  'root.json': world.trustedRootJson,
  'fulcio.pem': world.fulcios[0].chain.map(pemOf).join(''),
  'rekor.pub': world.rekorsV1[0].keys.pem,
  'ct.pub': world.ctLogs[0].keys.pem,
};
const AUTHORITIES = {
  SIGSTORE_ROOT_FILE: 'fulcio.pem',
  SIGSTORE_REKOR_PUBLIC_KEY: 'rekor.pub',
  SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: 'ct.pub',
};
const chosen = allCases(context).filter((one) => `${one.class}/${one.name}`.includes(values.only ?? ''));
const asked = chosen.filter(({ by }) => programs[by] !== undefined);
const done = [];
let next = 0;
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
report();

/** The file of a program: named, or in PATH. */
function found(name) {
  if (values[name] !== undefined) return path.resolve(values[name]);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, file))
    .find((one) => fs.existsSync(one));
}

function pemOf(der) {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

async function work() {
  while (next < asked.length) {
    const at = next++;
    done[at] = await judge(asked[at]);
  }
}

async function judge(one) {
  const log = await startLog(one.held ?? [], one.answer);
  const workspace = createWorkspace({ ...authorities, ...one.files, tool: CONTENT });
  const what = one.gate.includes('--policy') ? [] : ['--artifacts', 'tool'];
  const lookUp = one.looksUp ? ['--rekor-url', log.url] : [];
  const gate = await runCommand(['verify', '--trusted-root', 'root.json', ...what, ...one.gate, ...lookUp], {
    cwd: workspace.path,
  });
  const env = {
    ...bareEnvironment(),
    HOME: workspace.path,
    ...(one.by === 'cosign' && !one.trustedRoot && AUTHORITIES),
  };
  const theirs = await runProcess(programs[one.by], [...one.theirs.slice(0, 1), ...lookUp, ...one.theirs.slice(1)], {
    cwd: workspace.path,
    env,
  });
  workspace.remove();
  await log.close();
  const said = gate.stdout + gate.stderr;
  return {
    ...one,
    here: gate.exitCode === 0 ? 'pass' : (/✗ ([A-Z][A-Z_]+):/.exec(said)?.[1] ?? `exit ${gate.exitCode}`),
    there: theirs.exitCode === 0 ? 'pass' : 'refused',
    words: (theirs.stdout + theirs.stderr).trim().split('\n').filter(Boolean).at(-1) ?? '',
    said: said.trim().split('\n').slice(0, 3).join(' | '),
  };
}

function verdictOf({ here, there, honest, wider }) {
  if (wider !== undefined && here === 'pass' && there !== 'pass') return 'wider';
  if (here === 'pass' && there !== 'pass') return 'LAXER';
  if (honest && (here !== 'pass' || there !== 'pass')) return 'HONEST REFUSED';
  return here !== 'pass' && there === 'pass' ? 'stricter' : 'agree';
}

function report() {
  for (const one of done) {
    const verdict = verdictOf(one);
    if (verdict === 'agree' && !values.all) continue;
    console.log(`${verdict}: ${one.class}: ${one.name}: here ${one.here}, ${one.by} ${one.there}`);
    if (verdict === 'wider') console.log(`  ${one.wider}`);
    if (/[A-Z]{2}/.test(verdict)) console.log(`  here: ${one.said}\n  ${one.by}: ${one.words.slice(0, 300)}`);
  }
  for (const name of new Set(done.map((one) => one.class))) {
    const rows = done.filter((one) => one.class === name);
    const count = (wanted) => rows.filter((one) => verdictOf(one) === wanted).length;
    const accepted = rows.filter(({ here, there }) => here === 'pass' && there === 'pass').length;
    console.log(
      `${name} (${rows[0].by}): ${rows.length} cases, ${count('agree')} agree (${accepted} accepted), ${count('stricter')} stricter here, ${count('wider')} wider`,
    );
  }
  for (const [name, file] of Object.entries(programs)) {
    const left = chosen.filter(({ by }) => by === name).length;
    if (file === undefined && left > 0) console.log(`not asked, ${left} cases: ${name} is not in PATH`);
  }
  const wrong = done.filter((one) => /[A-Z]{2}/.test(verdictOf(one))).length;
  console.log(`${done.length} cases asked, ${wrong} wrong`);
  if (values.json) fs.writeFileSync(values.json, JSON.stringify({ passed: done.length - wrong, failed: wrong }));
  process.exitCode = wrong === 0 && done.length > 0 ? 0 : 1;
}
