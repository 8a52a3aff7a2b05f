#!/usr/bin/env node
// Measures the built command as whole processes, beside the programs of others, on data that a virtual Sigstore signs for the occasion.
//   npm run bench -- --quick | --standard | --full   [--only ID] [--tools FOLDER] [--write | --check] [--runs N]
//   npm run bench -- --pages                         pages and chart again, from the committed results
// Quote ratios: machines differ and drift. `--write` keeps the results, `--check` fails where a ratio got worse by a quarter.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { chart } from './chart.mjs';
import { arithmetic, folderFor } from './data.mjs';
import { peers, repeat, run } from './measure.mjs';
import { between, judge, machineLine, performancePart, resultsPage, table, worse } from './report.mjs';
import { loaded, ROWS, SERIES } from './rows.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, '..', 'dist');
const cli = path.join(dist, 'cli.js');
const option = (name) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
};
const has = (name) => process.argv.includes(`--${name}`);
const MODES = ['quick', 'standard', 'full'];
const mode = MODES.find(has) ?? 'quick';
const level = MODES.indexOf(mode);
const runs = Number(option('runs') ?? [1, 3, 5][level]);
const tools = peers(option('tools'));
const node = process.execPath;
const gate = (args) => [node, cli, 'verify', ...args];
// Shares need a run; the cache of compiled code and the environment of this run stay outside.
const env = { ...process.env, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', NODE_COMPILE_CACHE: undefined };

const RESULTS = path.join(here, 'results.json');
const PAGE = path.join(here, '..', 'docs', 'performance.md');

/** What was measured so far. */
const rows = [];
/** Folders that several rows use, by what is in them. */
const made = new Map();

if (has('pages')) writePages(JSON.parse(fs.readFileSync(RESULTS, 'utf8')));
else {
  try {
    await main();
  } finally {
    for (const folder of made.values()) fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  const start = await repeat(runs, () => run([node, '-e', '0'], { cwd: here, env }));
  const perBundle = arithmetic();
  for (const row of ROWS) {
    if (option('only') !== undefined && !row.id.includes(option('only'))) continue;
    rows.push(await measured(row, row.sizes[level], { perBundle, start: start.seconds }));
    console.log(table({ rows: rows.slice(-1) }).split('\n')[2]);
  }
  const series = option('only') === undefined ? await allSeries(rows) : {};
  const results = { ...about(), nodeStart: start.seconds, arithmetic: perBundle, rows, series, loaded: await chunks() };
  console.log(machineLine(results));
  if (has('write')) {
    const { shares } = fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')) : {};
    if (shares) results.shares = shares;
    const text = `${JSON.stringify(results, rounded, 1)}\n`;
    fs.writeFileSync(RESULTS, text);
    // The pages say what is committed, to the last digit.
    writePages(JSON.parse(text));
  }
  if (has('check')) check(results);
}

function check(results) {
  const found = worse(JSON.parse(fs.readFileSync(RESULTS, 'utf8')), results);
  for (const one of found) console.error(`worse: ${one}`);
  if (found.length > 0) process.exitCode = 1;
}

/** One row at one size; what it needs and is not there is said. */
async function measured(row, size, { perBundle, start }) {
  const { id, what, targets = [] } = row;
  if (row.needs && !tools(row.needs)) return { id, what, skipped: `${row.needs} is not there` };
  const folder = made.get(`${row.data} ${size}`) ?? folderFor(os.tmpdir());
  const context = { folder, size, tools, gate, node };
  try {
    // Rows over the same files share them: to sign ten thousand takes longer than to verify them.
    if (!made.has(`${row.data} ${size}`)) context.made = await row.make(context);
    if (row.data) made.set(`${row.data} ${size}`, folder);
    row.add?.(context);
    const command = row.bare ? [node, cli, ...row.bare] : gate(row.args(context));
    const times = row.once && level > 0 ? 1 : runs;
    const cost = await repeat(times, () => run(command, { cwd: folder, env }));
    const reference = row.against ? known(row, size) : await referenceOf(row, context);
    const result = { id, what, count: size, nominal: size >= row.sizes[1], ...cost, ...(reference && { reference }) };
    if (reference) result.ratio = cost.seconds / reference.seconds;
    if (row.bundles && cost.cpu) result.arithmeticShare = Math.min(1, (perBundle * size) / cost.cpu);
    return { ...result, targets: judge(result, targets, { start }) };
  } finally {
    await row.end?.(context);
    if (!row.data) fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Another row at the same size stands for the peer. */
function known({ against, peerName }, size) {
  const row = rows.find(({ id, count }) => id === against && count === size);
  return row && { name: peerName, seconds: row.seconds };
}

/** What the peer took for all of it: the calls that were made, times how many there would be. */
async function referenceOf(row, context) {
  const loop = row.peer?.(context);
  if (!loop) return undefined;
  const once = async () => {
    let seconds = 0;
    for (const call of loop.calls) {
      const { command, input } = Array.isArray(call) ? { command: call } : call;
      // A program that reads its standard input gets the file there.
      const words = input ? ['sh', '-c', 'file="$1"; shift; exec "$@" <"$file"', 'sh', input, ...command] : command;
      seconds += (await run(words, { cwd: context.folder, env })).seconds;
    }
    return { seconds: (seconds / loop.calls.length) * loop.of };
  };
  const { seconds } = await repeat(loop.calls.length > 1 || row.once ? 1 : runs, once);
  return { name: row.peerName, seconds };
}

async function allSeries(rows) {
  const series = {};
  for (const [name, { sizes, row: id }] of Object.entries(SERIES)) {
    const row = ROWS.find((one) => one.id === id);
    const points = rows.filter((one) => !one.skipped && ROWS.find(({ id: of }) => of === one.id).series === name);
    for (const size of sizes[level]) {
      points.push(await measured({ ...row, peer: undefined, targets: [] }, size, { perBundle: 0, start: 0 }));
    }
    const all = points.map(({ count, seconds, memory }) => ({ count, seconds, memory }));
    series[name] = all.sort((a, b) => a.count - b.count);
  }
  return series;
}

/** Which files of dist/ a small run loads, and how much of each it uses. */
async function chunks() {
  const row = ROWS.find(({ id }) => id === 'one-bundle');
  const folder = folderFor(os.tmpdir());
  try {
    row.make({ folder });
    const coverage = path.join(folder, 'coverage');
    // What is kept compiled has nothing of what was never called: the files themselves say more.
    const whole = { ...env, SIGNATURE_GATE_COMPILE_CACHE: 'off' };
    await run(gate(row.args({})), { cwd: folder, env: { ...whole, NODE_V8_COVERAGE: coverage } });
    return loaded(coverage, dist);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function about() {
  const version = (name, args, pattern) => {
    const file = tools(name);
    if (!file) return 'not there';
    try {
      return (
        pattern.exec(execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))?.[1] ?? '?'
      );
    } catch {
      return '?';
    }
  };
  return {
    mode,
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: os.cpus().length,
      model: os.cpus()[0]?.model.trim() ?? 'unknown',
      memory: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release().split('-')[0]}`,
    },
    versions: {
      node: process.versions.node,
      openssl: version('openssl', ['version'], /OpenSSL (\S+)/),
      cosign: version('cosign', ['version'], /GitVersion:\s+(\S+)/),
      gpg: version('gpg', ['--version'], /\) (\S+)/),
      minisign: version('minisign', ['-v'], /minisign (\S+)/),
    },
  };
}

/** Six significant digits are more than a measurement has. */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

function writePages(results) {
  fs.writeFileSync(path.join(here, 'chart.svg'), chart(results.series));
  fs.writeFileSync(path.join(here, 'results.md'), resultsPage(results));
  fs.writeFileSync(PAGE, between(fs.readFileSync(PAGE, 'utf8'), 'bench', performancePart(results)));
}
