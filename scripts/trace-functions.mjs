#!/usr/bin/env node
// Counts the functions of ours that one artifact with a bundle passes through, between the command and the report: how much somebody
// must read to follow one verdict. `npm run build` (or `tsc`) first; it runs lib/ with V8's precise coverage.
//
//   node scripts/trace-functions.mjs [--list] [--json FILE] [--max N]
//
// A function counts once, however often it is called. What is written inside another function (a callback, an arrow) is counted too,
// and shown apart. Modules themselves are none. Rooms above the line of gate/ that only tell the answer (report/, host/) are shown, and
// do not count: the way ends where `publish` begins. `--list` names the functions by file. `--max` fails where there are more.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const LIB = path.join(PROJECT, 'lib');
/** Behind the way: they print, and begin and end the process. */
const BEHIND = ['report', 'host'];
const SAMPLE = path.join(PROJECT, 'examples/sample-release');
const RUN = [
  ...['verify', '--artifacts', 'widgets-1.2.3-linux-x64.tar.gz', '--trusted-root', 'trusted_root.json'],
  ...['--certificate-identity', 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3'],
  ...['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com', '--offline'],
];

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, json: { type: 'string' }, max: { type: 'string' } },
});
const traced = trace(RUN, SAMPLE);
const counted = traced.filter(({ room }) => !BEHIND.includes(room));
const named = counted.filter(({ name }) => name !== '');

const byRoom = new Map();
for (const { room, name } of traced) {
  const row = byRoom.get(room) ?? { named: 0, inline: 0 };
  row[name === '' ? 'inline' : 'named']++;
  byRoom.set(room, row);
}
for (const [room, row] of [...byRoom].sort(([, a], [, b]) => b.named - a.named)) {
  const behind = BEHIND.includes(room) ? '  (behind the way)' : '';
  console.log(
    `${room.padEnd(14)} ${String(row.named).padStart(4)} functions ${String(row.inline).padStart(4)} inline${behind}`,
  );
}
if (values.list) {
  const files = [...new Set(traced.map(({ file }) => file))].sort();
  for (const one of files) {
    const names = traced.filter(({ file, name }) => file === one && name !== '').map(({ name }) => name);
    if (names.length > 0) console.log(`${one} (${names.length}): ${names.join(', ')}`);
  }
}
console.log(
  `${named.length} functions between the command and the report, ${counted.length - named.length} more are written inside them`,
);
if (values.json) fs.writeFileSync(values.json, JSON.stringify(traced, null, 2));
if (values.max !== undefined && named.length > Number(values.max)) process.exitCode = 1;

/** Runs lib/cli.js and reads which functions of lib/ were called. */
function trace(args, cwd) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trace-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(LIB, 'cli.js'), ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    if (status !== 0) throw new Error(`the sample did not pass (${status}):\n${stdout}${stderr}`);
    const scripts = fs
      .readdirSync(folder)
      .flatMap((name) => JSON.parse(fs.readFileSync(path.join(folder, name))).result);
    const own = pathToFileURL(LIB).href + '/';
    return scripts.filter(({ url }) => url.startsWith(own)).flatMap((script) => calledIn(script, own));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The functions of one file that ran. V8 has the module itself as the first, nameless. */
function calledIn({ url, functions }, own) {
  const file = decodeURI(url.slice(own.length)).replace(/\.js$/, '.ts');
  const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
  const inside = ({ ranges: [one] }, { ranges: [other] }) =>
    one !== other && other.startOffset <= one.startOffset && one.endOffset <= other.endOffset;
  const own_ = functions.slice(1);
  return own_
    .filter(({ ranges }) => ranges[0].count > 0)
    .map((one) => {
      const nested = own_.some((other) => inside(one, other));
      return { file, room, name: nested ? '' : one.functionName };
    });
}
