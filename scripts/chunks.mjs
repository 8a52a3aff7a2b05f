// The form of the chunks in dist/, so that the command can load them by a loader of its own that keeps what they compile to
// (src/host/compiled-chunks.ts). Everything else imports them.

/** How the runtime of webpack loads a chunk. */
const IMPORT = 'import("./" + __nccwpck_require__.u(chunkId))';

/** engine.js with `loadChunksBy`, which takes a function from the URL of a chunk to what the chunk exports, and with its own place. */
export function withLoader(engine) {
  if (engine.split(IMPORT).length !== 2) throw new Error('engine.js loads chunks in a form that is not understood');
  const runtime = '__nccwpck_require__.f.j = ';
  if (engine.split(runtime).length !== 2) throw new Error('engine.js has no runtime that is understood');
  const loader = [
    'let loadChunk = (url) => import(url);',
    'export function loadChunksBy(load) {',
    '  loadChunk = load;',
    '}',
    '',
  ].join('\n');
  const text = engine
    .replace(IMPORT, () => 'loadChunk(new URL(__nccwpck_require__.u(chunkId), import.meta.url).href)')
    .replace(runtime, () => `__nccwpck_require__.place = import.meta.url;\n${runtime}`);
  return loader + text;
}

/** The beginning and the end that a script is made of. */
const CHUNK = /^export const id = \d+;\nexport const ids = \[\d+(?:,\d+)*\];\nexport const modules = \{\n[^]*\n\};\n?$/;

/** A chunk that asks engine.js for its place, which is the same folder: a script has no `import.meta`, and no imports and exports. */
export function withoutOwnPlace(name, text) {
  if (!CHUNK.test(text) || /^(?:import|export) /m.test(text.split('\n').slice(3).join('\n')))
    throw new Error(`${name} has a form that is not understood`);
  const modules = text.split(/(?=\n\/\*{3}\/ \()/);
  const changed = modules.map((module) => {
    if (!module.includes('import.meta')) return module;
    const runtime = /^\n\/\*{3}\/ \(\(\w+, \w+, (__(?:webpack|nccwpck)_require__)\) => \{/.exec(module)?.[1];
    const placed = runtime && module.replaceAll('import.meta.url', `${runtime}.place`);
    if (!placed || placed.includes('import.meta'))
      throw new Error(`${name} has an import.meta that is not understood: ${module.slice(0, 120)}`);
    return placed;
  });
  return changed.join('');
}

/**
 * The same text in ASCII: a single letter beyond Latin-1 makes V8 keep the whole file in two bytes for each, and reads slower. An
 * escape means the same everywhere but in a raw template, of which there must be none.
 */
export function inAscii(name, text) {
  if (/\bString\.raw`[^`]*[^\0-\x7f]/.test(text)) throw new Error(`${name} has a raw template that cannot be escaped`);
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
