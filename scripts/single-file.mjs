#!/usr/bin/env node
// Builds the command as one file that needs Node.js and nothing else: `node scripts/single-file.mjs OUT`. The release attaches it.
//
// dist/ is split into chunks so that an action loads only what it runs. Here every dynamic import is marked as eager instead, which
// makes ncc put all of it into one module. A chunk that is left over would be missing at the user's, so it is an error.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { eagerLate } from './late-files.mjs';

const require = createRequire(import.meta.url);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/single-file.mjs OUT');

// Below node_modules, so that packages are found from there and nothing is left in the tree where it fails.
const lib = fs.mkdtempSync(path.join(project, 'node_modules', '.single-'));
try {
  const tsc = spawnSync(
    process.execPath,
    [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json', '--outDir', lib],
    {
      cwd: project,
      stdio: 'inherit',
    },
  );
  if (tsc.status !== 0) throw new Error('tsc failed');
  fs.writeFileSync(path.join(lib, 'package.json'), '{"type":"module"}\n');
  for (const name of fs.readdirSync(lib, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(lib, name);
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replaceAll(/\bimport\((?=['"])/g, 'import(/* webpackMode: "eager" */ '),
    );
  }
  fs.writeFileSync(path.join(lib, 'formats', 'late.js'), eagerLate());
  const ncc = require('@vercel/ncc');
  const { code, assets } = await ncc(path.join(lib, 'cli.js'), {
    filename: 'signature-gate.mjs',
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    debugLog: false,
  });
  const left = Object.keys(assets).filter((name) => name !== 'licenses.txt' && name !== 'package.json');
  if (left.length > 0) throw new Error(`these would be missing beside the single file: ${left.join(', ')}`);
  const licences = assets['licenses.txt'].source.toString().replaceAll('*/', '* /');
  fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  fs.writeFileSync(out, `${code}\n/* Licences of what is inside:\n\n${licences}\n*/\n`, { mode: 0o755 });
  console.log(`${fs.statSync(out).size}  ${out}`);
} finally {
  fs.rmSync(lib, { recursive: true, force: true });
}
