#!/usr/bin/env node
const { fstatSync, readFileSync, writeSync } = process.getBuiltinModule('node:fs');
const [word, ...rest] = process.argv.slice(2);

if (word === '--version') tell("0.1.0\n");
else if (rest.length === 0 && ['--help', '-h', 'help'].includes(word) && isWide()) tell(help());
else {
  const { compileCache } = await import('./compile-cache.js');
  const folder = compileCache("0.1.0");
  const { cli, loadChunksBy } = await import('./engine.js');
  if (folder !== undefined) {
    const { compiledChunks } = await import('./compiled-chunks.js');
    loadChunksBy(compiledChunks(folder));
  }
  await cli();
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
