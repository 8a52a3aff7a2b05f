#!/usr/bin/env node
// Puts the tables of slsa-verifier's command-line tests before this gate: every row whose evidence lies in its test data becomes a
// command line of `verify`, and the verdicts are compared. All run in this process, over lib/ (`npm run build` makes it). Nothing of
// slsa-verifier is in this repository: clone it first.
//
//   node scripts/slsa-verifier-rows.mjs CLONE [--binary FILE] [--only TEXT] [--sample N] [--all]
//
// `--binary` runs slsa-verifier too, where it reaches Rekor and TUF; without it the tables say what it answers. `--only` takes the
// rows whose name holds the text, `--sample` every Nth of them, `--all` prints every row. Evidence that has its log entry in Rekor alone is never looked up
// here: such a row must end in TLOG_MISSING where slsa-verifier accepts, and in the refusal of the other requirement where it refuses.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runGate } from './slsa-verifier/gate.mjs';
import { readTables } from './slsa-verifier/go-tables.mjs';
import { rowsOf } from './slsa-verifier/rows.mjs';

/** Each waits for a worker that hashes its file. */
const AT_ONCE = 8;

const { clone, binary, only, sample, all } = readArguments(process.argv.slice(2));
const folder = path.join(clone, 'cli/slsa-verifier');
const table = path.join(folder, 'main_regression_test.go');
if (!fs.existsSync(table)) {
  console.error(
    `${table} is not there: the first argument is a clone of slsa-framework/slsa-verifier with its work tree`,
  );
  process.exit(2);
}
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'slsa-rows-'));
const registry = await serveLayouts(path.join(folder, 'testdata'));
const { rows, left } = rowsOf(readTables(fs.readFileSync(table, 'utf8')), {
  folder,
  clone,
  temp,
  registry: registry.address,
});
const chosen = rows.filter(({ name }) => name.includes(only)).filter((_, index) => index % Number(sample) === 0);
const results = await inTurn(chosen, judge);
registry.close();
fs.rmSync(temp, { recursive: true, force: true });
report(results);

function readArguments(given) {
  const found = { clone: undefined, binary: undefined, only: '', sample: '1', all: false };
  for (let index = 0; index < given.length; index++) {
    const word = given[index];
    if (word === '--all') found.all = true;
    else if (['--binary', '--only', '--sample'].includes(word)) found[word.slice(2)] = given[++index];
    else found.clone = word;
  }
  if (found.clone === undefined) {
    console.error(
      'usage: node scripts/slsa-verifier-rows.mjs CLONE [--binary FILE] [--only TEXT] [--sample N] [--all]',
    );
    process.exit(2);
  }
  return { ...found, clone: path.resolve(found.clone) };
}

/** The image layouts of the test data as a registry on loopback: `/v2/LAYOUT/…`, with cosign's tag for the attestations. */
async function serveLayouts(testdata) {
  const server = http.createServer((request, response) => {
    const [, name, kind, reference] =
      /^\/v2\/([a-z0-9._/-]+)\/(manifests|blobs)\/([A-Za-z0-9:._-]+)$/.exec(request.url ?? '') ?? [];
    const found = name && !name.includes('..') && fileOf(path.join(testdata, layoutOf(name)), kind, reference);
    if (!found || !fs.existsSync(found))
      return response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    const bytes = fs.readFileSync(found);
    const type = kind === 'manifests' ? (JSON.parse(bytes).mediaType ?? MANIFEST) : 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
    return response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A folder of the test data as a name that a repository may have. */
function layoutOf(name) {
  return name.replaceAll('container-workflow-dispatch', 'container_workflow_dispatch');
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function fileOf(layout, kind, reference) {
  const [, attested] = /^(sha256-[0-9a-f]{64})\.att$/.exec(reference) ?? [];
  const { manifests } = JSON.parse(fs.readFileSync(path.join(layout, 'index.json'), 'utf8'));
  const digest = attested
    ? manifests.find(({ annotations }) => annotations?.kind === 'dev.cosignproject.cosign/atts')?.digest
    : reference;
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
  return hex && path.join(layout, 'blobs/sha256', hex);
}

async function inTurn(list, work) {
  const done = [];
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const index = next++;
      done[index] = await work(list[index]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

async function judge(row) {
  const here = await runGate(row.ours, folder);
  const { codes } = here;
  const verdict = here.exit === 0 ? 'pass' : codes.join(', ') || `exit ${here.exit}`;
  const only = row.expect.length === 1 && row.expect[0] === 'TLOG_MISSING';
  const met = only ? verdict === 'TLOG_MISSING' : row.expect.some((one) => one === verdict || codes.includes(one));
  const stricter = !met && row.stricter === verdict;
  const agrees = met || stricter || (here.exit !== 0 && row.expect.includes('refused'));
  const there =
    binary && row.theirs ? await run(binary, row.theirs, { SLSA_VERIFIER_EXPERIMENTAL: '1', ...row.env }) : undefined;
  return {
    ...row,
    verdict,
    agrees,
    stricter,
    text: here.text,
    there: there && (there.exit === 0 ? 'pass' : 'refused'),
  };
}

function run(command, given, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, given, { cwd: folder, env: { ...process.env, ...env } });
    let text = '';
    child.stdout.on('data', (part) => (text += part));
    child.stderr.on('data', (part) => (text += part));
    child.on('close', (exit) => resolve({ exit, text }));
  });
}

function report(done) {
  const groups = groupBy(done, ({ group }) => group);
  for (const row of done.filter(({ agrees }) => all || !agrees)) {
    console.log(
      `${row.agrees ? 'agrees ' : 'DIFFERS'} ${row.name}: expected ${row.expect.join(' or ')}, got ${row.verdict}`,
    );
    if (!row.agrees) console.log(`        ${row.ours.join(' ')}\n        ${row.text.trim().split('\n')[0]}`);
  }
  for (const [group, list] of groups) {
    const agree = list.filter(({ agrees }) => agrees).length;
    const accepted = list.filter(({ verdict }) => verdict === 'pass').length;
    const closer = list.filter(({ stricter }) => stricter).length;
    const said =
      closer === 0 ? '' : `, ${closer} refused here alone: a tag was built, and its certificate names no branch`;
    console.log(`${group}: ${list.length} rows, ${agree - closer} agree (${accepted} accepted)${said}`);
  }
  for (const [why, list] of groupBy(left, ({ why }) => why)) console.log(`not run, ${list.length} rows: ${why}`);
  if (binary) {
    const told = done.filter(({ there, accepts }) => there !== undefined && there === (accepts ? 'pass' : 'refused'));
    const ran = done.filter(({ there }) => there !== undefined);
    console.log(`slsa-verifier itself answered ${told.length} of ${ran.length} rows as its tables say`);
  }
  const wrong = done.filter(({ agrees }) => !agrees).length;
  const closer = done.filter(({ stricter }) => stricter).length;
  console.log(
    `${done.length} rows run, ${done.length - wrong - closer} agree, ${closer} are stricter here, ${wrong} differ, ${left.length} cannot be run; the tables have ${rows.length + left.length}`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}

/** `Map.groupBy` is not in every supported Node.js. */
function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
