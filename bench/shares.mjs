#!/usr/bin/env node
// 100,000 artifacts with their own bundles, in eight shares as eight processes (as many at a time as there are cores), and their verdict.
//   node bench/shares.mjs [--count 100000] [--write]     (npm run build first; making the data takes some minutes)
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundles, folderFor, SIGNER } from './data.mjs';
import { run } from './measure.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cli = path.join(here, '..', 'dist', 'cli.js');
const at = process.argv.indexOf('--count');
const count = at < 0 ? 100_000 : Number(process.argv[at + 1]);
const SHARES = 8;
const env = { ...process.env, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', NODE_COMPILE_CACHE: undefined };

const folder = folderFor(os.tmpdir());
try {
  bundles(folder, count);
  console.log(`${count} artifacts are made`);
  const waiting = Array.from({ length: SHARES }, (_, index) => index + 1);
  const each = [];
  const worker = async () => {
    for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
      const report = ['--shard', `${share}/${SHARES}`, '--report', `share-${share}.json`];
      const command = [process.execPath, cli, 'verify', '--artifacts', 'dist/**/*.bin', ...SIGNER, ...report];
      const { seconds, cpu, memory } = await run(command, { cwd: folder, env });
      each.push({ share, seconds, cpu, memory });
      console.log(`share ${share}: ${seconds.toFixed(1)} s`);
    }
  };
  await Promise.all(Array.from({ length: os.cpus().length }, worker));
  const reports = each.map(({ share }) => `share-${share}.json`);
  const merge = await run([process.execPath, cli, 'merge', '--report', 'merged.json', ...reports], {
    cwd: folder,
    env,
  });
  const { result, counts } = JSON.parse(fs.readFileSync(path.join(folder, 'merged.json'), 'utf8'));
  if (result !== 'pass' || counts.passed !== count)
    throw new Error(`the verdict is ${result}, ${counts.passed} passed`);
  console.log(`merge: ${merge.seconds.toFixed(1)} s, ${Math.round(merge.memory ?? 0)} MiB, ${counts.passed} passed`);
  const date = new Date().toISOString().slice(0, 10);
  if (process.argv.includes('--write')) {
    const file = path.join(here, 'results.json');
    const results = JSON.parse(fs.readFileSync(file, 'utf8'));
    const shares = { count, date, each, merge: { seconds: merge.seconds, memory: merge.memory } };
    fs.writeFileSync(file, `${JSON.stringify({ ...results, shares }, null, 1)}\n`);
    console.log('npm run bench -- --pages writes the pages');
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
