// The command's first file. It tells its version and its help without loading the engine.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const VERSION = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** What `signature-gate --help` prints where the width of a terminal does not matter, made by the compiled `lib`. */
export async function helpText(lib) {
  const load = (name) => import(pathToFileURL(path.join(lib, name)).href);
  const { helpText: of } = await load('host/help.js');
  const { COMMANDS } = await load('commands/table.js');
  return of(undefined, undefined, COMMANDS);
}

/**
 * The text of cli.js. The reader of the version or the help may read one line of it or none. Node's modules are
 * not imported, since an import of `fs` loads all streams.
 *
 * @param face what engine.js exports for the command
 */
export function commandFace(face) {
  return `#!/usr/bin/env node
const { fstatSync, readFileSync, writeSync } = process.getBuiltinModule('node:fs');
const [word, ...rest] = process.argv.slice(2);

if (word === '--version') tell(${JSON.stringify(`${VERSION}\n`)});
else if (rest.length === 0 && ['--help', '-h', 'help'].includes(word) && isWide()) tell(help());
else {
  const { compileCache } = await import('./compile-cache.js');
  const folder = compileCache(${JSON.stringify(VERSION)});
  const { ${face}, loadChunksBy } = await import('./engine.js');
  if (folder !== undefined) {
    const { compiledChunks } = await import('./compiled-chunks.js');
    loadChunksBy(compiledChunks(folder));
  }
  await ${face}();
}

/** True where help.txt is set as the engine would set it: lines have at most 100 characters. */
function isWide() {
  try {
    return !fstatSync(1).isCharacterDevice() || (process.stdout.columns ?? 100) >= 100;
  } catch {
    return false;
  }
}

function help() {
  return readFileSync(new URL('help.txt', import.meta.url), 'utf8');
}

function tell(text) {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    // A pipe that is full takes the rest later. Where the reader is gone, nothing changes.
    if (error.code === 'EAGAIN') process.stdout.on('error', () => undefined).write(rest);
  }
}
`;
}
