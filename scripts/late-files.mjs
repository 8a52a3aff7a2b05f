// What src/formats/late.ts requires when it is needed: each file of src/formats/late/ becomes one CommonJS file of dist/. They are no
// chunks, since a chunk can only be waited for, and the callers cannot wait.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The names of src/formats/late/. */
const LATE = ['curves', 're2'];

/**
 * Bundles them from the compiled `lib`.
 *
 * @returns a file of dist/ and its licences for each
 */
export async function buildLate(lib) {
  const folder = path.join(lib, 'formats', 'late');
  const found = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  if (found.join() !== LATE.map((name) => `${name}.js`).join())
    throw new Error(`src/formats/late/ has ${found.join(', ')}; scripts/late-files.mjs names ${LATE.join(', ')}`);
  const ncc = require('@vercel/ncc');
  const files = [];
  for (const name of LATE) {
    // The ending makes ncc write CommonJS.
    const entry = path.join(folder, `${name}.cjs`);
    fs.writeFileSync(entry, `module.exports = require('./${name}.js');\n`);
    const { code, assets } = await ncc(entry, { cache: false, quiet: true, license: 'licenses.txt', debugLog: false });
    fs.rmSync(entry);
    const left = Object.keys(assets).filter((asset) => asset !== 'licenses.txt' && asset !== 'package.json');
    if (left.length > 0) throw new Error(`${name}.cjs would need ${left.join(', ')}`);
    files.push({ name: `${name}.cjs`, code, licences: assets['licenses.txt'].source.toString() });
  }
  return files;
}

/** Turns the paths of src/ into those of dist/ in all chunks of a build, each of which must stand there. */
export function withLatePaths(chunks) {
  const changed = chunks.map(({ name, text }) => ({
    name,
    text: LATE.reduce((all, late) => all.replaceAll(`'./late/${late}.js'`, `'./${late}.cjs'`), text),
  }));
  for (const late of LATE)
    if (changed.filter(({ text }) => text.includes(`'./${late}.cjs'`)).length !== 1)
      throw new Error(`${late}.cjs is not required by exactly one chunk`);
  return changed;
}

/** The same module with everything in it, for a build that has one file only: written over the compiled formats/late.js. */
export function eagerLate() {
  const imports = LATE.map((name) => `import * as ${name}Whole from './late/${name}.js';\n`);
  return [...imports, ...LATE.map((name) => `export const ${name} = () => ${name}Whole;\n`)].join('');
}
