#!/usr/bin/env node
// Measures the built command as whole processes, on data that a virtual Sigstore signs for the occasion.
//   npm run bench -- [--runs 5] [--only NAME] [--write]
// Figures are medians; quote ratios of one run, since machines differ and drift. `--write` updates bench/results.md.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  bundleJson,
  createWorld,
  DEFAULT_WORKFLOW,
  GITHUB_ISSUER,
  signerUri,
} from '../__tests__/support/sigstore/index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '..', 'dist', 'cli.js');
const option = (name, fallback) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1];
};
const runs = Number(option('runs', '5'));
const only = option('only');
const MiB = 1024 * 1024;
const world = createWorld();
const signer = [
  ...['--certificate-identity', signerUri(DEFAULT_WORKFLOW), '--certificate-oidc-issuer', GITHUB_ISSUER],
  ...['--trusted-root', 'root.json', '--offline'],
];

const CASES = [
  {
    name: 'start-up: one small artifact, one checksum list',
    make: () => listed(1, 64),
    args: ['--artifacts', 'dist/*', '--checksums', 'SHA256SUMS'],
    chunks: true,
  },
  {
    name: 'start-up: one small artifact, one bundle, offline',
    make: () => signed(1, 64),
    args: ['--artifacts', 'dist/*', ...signer],
    chunks: true,
  },
  {
    name: '1,000 small artifacts, a keyless bundle each',
    make: () => signed(1_000, 64),
    args: ['--artifacts', 'dist/*', ...signer],
    per: 1_000,
  },
  {
    name: '10,000 files of 4 KiB, one checksum list',
    make: () => listed(10_000, 4096),
    args: ['--artifacts', 'dist/*', '--checksums', 'SHA256SUMS'],
    per: 10_000,
  },
  {
    name: '1 GiB with bundle and checksum',
    make: () => large(1),
    args: ['--artifacts', 'dist/*', '--checksums', 'SHA256SUMS', ...signer],
    against: 'big0.bin',
  },
  {
    name: '4 × 512 MiB with checksums, one core',
    make: () => large(4, 512),
    args: ['--checksums', 'SHA256SUMS'],
    pin: true,
  },
  { name: '4 × 512 MiB with checksums, all cores', make: () => large(4, 512), args: ['--checksums', 'SHA256SUMS'] },
];

const rows = [];
for (const one of CASES) {
  if (only && !one.name.includes(only)) continue;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gate-bench-'));
  try {
    process.chdir(folder);
    fs.writeFileSync('root.json', world.trustedRootJson);
    fs.mkdirSync('dist');
    one.make();
    const pinned = one.pin && process.platform === 'linux' ? ['taskset', '-c', '0'] : [];
    const measured = repeat(() => time([...pinned, process.execPath, cli, 'verify', ...one.args]));
    const openssl = one.against && repeat(() => time(['openssl', 'dgst', '-sha256', path.join('dist', one.against)]));
    rows.push({
      name: one.name,
      seconds: measured.seconds,
      memory: measured.memory,
      note: [
        one.chunks && `loads ${loadedChunks(one.args)}`,
        one.per && `${Math.round(one.per / measured.seconds).toLocaleString('en')} a second`,
        openssl && `openssl ${openssl.seconds.toFixed(2)} s, ratio ${(measured.seconds / openssl.seconds).toFixed(2)}`,
      ]
        .filter(Boolean)
        .join('; '),
    });
    console.log(line(rows.at(-1)));
  } finally {
    process.chdir(os.tmpdir());
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
if (process.argv.includes('--write')) write();

function signed(count, size) {
  for (let index = 0; index < count; index++) {
    const bytes = Buffer.alloc(size, `artifact ${index} `);
    fs.writeFileSync(`dist/a${index}.bin`, bytes);
    fs.writeFileSync(`dist/a${index}.bin.sigstore.json`, bundleJson(world.sign(bytes)));
  }
}

function listed(count, size) {
  let list = '';
  for (let index = 0; index < count; index++) {
    const bytes = Buffer.alloc(size, `file ${index} `);
    fs.writeFileSync(`dist/f${index}`, bytes);
    list += `${createHash('sha256').update(bytes).digest('hex')}  dist/f${index}\n`;
  }
  fs.writeFileSync('SHA256SUMS', list);
}

function large(count, mebibytes = 1024) {
  let list = '';
  for (let index = 0; index < count; index++) {
    const name = `dist/big${index}.bin`;
    const file = fs.openSync(name, 'w');
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(MiB, index + 1);
    for (let part = 0; part < mebibytes; part++) {
      chunk.writeUInt32LE(part);
      fs.writeSync(file, chunk);
      hash.update(chunk);
    }
    fs.closeSync(file);
    const digest = hash.digest();
    list += `${digest.toString('hex')}  ${name}\n`;
    fs.writeFileSync(`${name}.sigstore.json`, bundleJson(world.sign({ digest })));
  }
  fs.writeFileSync('SHA256SUMS', list);
}

/** The built files that a run loads, with their sizes: V8's coverage names every script. */
function loadedChunks(args) {
  const env = { ...process.env, NODE_V8_COVERAGE: 'coverage' };
  spawnSync(process.execPath, [cli, 'verify', ...args], { env });
  const urls = fs
    .readdirSync('coverage')
    .flatMap((file) => JSON.parse(fs.readFileSync(path.join('coverage', file), 'utf8')).result.map(({ url }) => url))
    .filter((url) => url.startsWith('file:') && path.dirname(fileURLToPath(url)) === path.dirname(cli));
  const sizes = [...new Set(urls)].map((url) => [path.basename(url), fs.statSync(fileURLToPath(url)).size]);
  const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
  return `${sizes
    .map(([name]) => name)
    .sort()
    .join(', ')} (${Math.round(bytes / 1024).toLocaleString('en')} KiB)`;
}

function time([command, ...args]) {
  const start = process.hrtime.bigint();
  // The wrapper reports the child's own peak memory, which Node does not hand out for a child.
  const gnu = fs.existsSync('/usr/bin/time') ? ['/usr/bin/time', ['-f', 'peak %M', command, ...args]] : [command, args];
  const done = spawnSync(...gnu, { encoding: 'utf8', maxBuffer: 64 * MiB });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0)
    throw new Error(`${command} ended with ${done.status}: ${done.stdout.slice(-400)}${done.stderr.slice(-400)}`);
  return { seconds, memory: Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? Number.NaN) / 1024 };
}

function repeat(measure) {
  measure();
  const all = Array.from({ length: runs }, measure);
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return { seconds: median(all.map((one) => one.seconds)), memory: Math.max(...all.map((one) => one.memory)) };
}

function line({ name, seconds, memory, note }) {
  return `| ${name} | ${seconds.toFixed(2)} s | ${Number.isNaN(memory) ? '–' : `${Math.round(memory)} MiB`} | ${note} |`;
}

function write() {
  const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const text = `# Measurements\n\nMade by \`npm run bench -- --write\`: whole processes, median of ${runs} runs after a warm-up, peak memory of the worst run.\n\nMachine: ${machine}.\n\n| what | time | memory | |\n| --- | --- | --- | --- |\n${rows.map(line).join('\n')}\n`;
  fs.writeFileSync(path.join(here, 'results.md'), text);
}
