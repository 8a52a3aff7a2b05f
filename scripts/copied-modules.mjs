#!/usr/bin/env node
// Modules that lie in more than one chunk of dist/: `node scripts/copied-modules.mjs [--all]`. webpack makes a chunk of what several share
// only from 20 KB on, so what is smaller is copied into each. Two ways out that have proven themselves: one door, which alone imports
// late what several need (src/net/http.ts, src/github/late.ts), and a file of its own for a word that others only name.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const MODULE = /^\/\*{3}\/ "?([^":\n]+)"?:$/m;

/**
 * @param {string} folder of a build
 * @returns {{ id: string, bytes: number, chunks: string[], names: string[] }[]} each module that is copied, with its size in one chunk, the
 *   most expensive first; `names` are what it exports
 */
export function copiedModules(folder) {
  const found = new Map();
  for (const chunk of fs.readdirSync(folder).filter((name) => /^\d+\.engine\.js$/.test(name))) {
    const [, ...parts] = fs.readFileSync(path.join(folder, chunk), 'utf8').split(MODULE);
    for (let at = 0; at < parts.length; at += 2) {
      const [id, text] = [parts[at], parts[at + 1]];
      const one = found.get(id) ?? { id, bytes: Buffer.byteLength(text), chunks: [], names: exportsOf(text) };
      one.chunks.push(chunk);
      found.set(id, one);
    }
  }
  return [...found.values()]
    .filter(({ chunks }) => chunks.length > 1)
    .sort((a, b) => copiedBytes([b]) - copiedBytes([a]));
}

/** Bytes that are in dist/ more than once. */
export function copiedBytes(modules) {
  return modules.reduce((sum, { bytes, chunks }) => sum + bytes * (chunks.length - 1), 0);
}

/** Names as the chunk has them in the comments of webpack. */
function exportsOf(text) {
  return [...text.matchAll(/\/\* binding \*\/ (\w+)/g)].map(([, name]) => name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = copiedModules(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist'));
  for (const one of process.argv.includes('--all') ? modules : modules.slice(0, 20))
    console.log(
      `${String(copiedBytes([one])).padStart(8)}  ${one.chunks.length} × ${one.bytes}  ${one.names.join(', ')}`,
    );
  console.log(`${copiedBytes(modules)} bytes of ${modules.length} modules are copied`);
}
