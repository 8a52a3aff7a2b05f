#!/usr/bin/env node
// Builds dist/ from src/: tsc to lib/, then ncc to one folder. `--check` builds elsewhere and compares with dist/.
//
// Every face of the gate (the action, the command, the action that keeps issues) is a dynamic import of one bundle, engine.js, so that ncc splits it
// into chunks: what one needs is loaded by that one alone, what several need lies in a shared chunk, and no two builds can write the same
// name. webpack shares 20 KB and more, and ncc leaves it at that; less is copied, so in src/ what many import late has one door, which
// alone imports it (copied-modules.mjs counts the copies). dist/index.js and the others are a few lines each.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inAscii, withLoader, withoutOwnPlace } from './chunks.mjs';
import { commandFace, helpText } from './command-face.mjs';
import { buildLate, withLatePaths } from './late-files.mjs';
import { proveRoots } from './prepared-roots.mjs';

/** Files of src/ that become files of dist/ under the same name. */
const FACES = [{ name: 'index' }, { name: 'post' }, { name: 'cli', executable: true }, { name: 'audit-issues' }];

/** Files of src/host/ that are copied, since they load the engine. */
const BEFORE_ENGINE = ['compile-cache.js', 'compiled-chunks.js', 'memory.js'];

const require = createRequire(import.meta.url);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lib = path.join(project, 'lib');
const dist = path.join(project, 'dist');

if (process.argv.includes('--check')) {
  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
  try {
    await build(fresh);
    const differences = compare(fresh, dist);
    for (const difference of differences) console.error(difference);
    if (differences.length > 0) {
      console.error('dist/ is not what src/ builds; run `npm run build` and commit the result');
      process.exitCode = 1;
    } else console.log('dist/ is what src/ builds');
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
} else {
  // Built aside first: a build that fails leaves the committed files alone.
  const fresh = fs.mkdtempSync(path.join(project, 'node_modules', '.dist-'));
  await build(fresh);
  fs.rmSync(dist, { recursive: true, force: true });
  fs.renameSync(fresh, dist);
  fs.chmodSync(dist, 0o755);
  for (const file of list(dist))
    console.log(`${String(fs.statSync(path.join(dist, file)).size).padStart(9)}  dist/${file}`);
}

async function build(out) {
  fs.rmSync(lib, { recursive: true, force: true });
  const tsc = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json'], {
    cwd: project,
    stdio: 'inherit',
  });
  if (tsc.status !== 0) throw new Error('tsc failed');
  await proveRoots(lib);

  const engine = path.join(lib, 'engine.js');
  if (fs.existsSync(engine)) throw new Error('src/engine.ts would collide with the bundle; give it another name');
  fs.writeFileSync(
    engine,
    FACES.map(({ name }) => `export const ${exportOf(name)} = () => import('./${name}.js');\n`).join(''),
  );

  const late = await buildLate(lib);
  const ncc = require('@vercel/ncc');
  const { code, assets } = await ncc(engine, {
    filename: 'engine.js',
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    debugLog: false,
  });
  fs.mkdirSync(out, { recursive: true });
  write(out, 'engine.js', inAscii('engine.js', withLoader(withBuiltins(code))));
  const texts = Object.entries(assets).map(([name, { source }]) => ({ name, text: source.toString() }));
  for (const { name, text } of withLatePaths(texts)) {
    if (/^[0-9a-f]{16,}\.[cm]?js$/.test(name)) refuseImports(name, text);
    const licences = name === 'licenses.txt' ? late.map((one) => `\n\n${one.licences}`) : [];
    write(out, name, isChunk(name) ? inAscii(name, withoutOwnPlace(name, text)) : text + licences.join(''));
  }
  for (const one of late) write(out, one.name, one.code);
  for (const name of BEFORE_ENGINE) {
    const text = fs.readFileSync(path.join(lib, 'host', name), 'utf8');
    refuseImports(name, text, BEFORE_ENGINE);
    write(out, name, text);
  }
  write(out, 'help.txt', await helpText(lib));
  write(out, '.npmignore', notOfTheCommand(code, assets));
  for (const { name, executable } of FACES) {
    const text = executable
      ? commandFace(exportOf(name))
      : `import { ${exportOf(name)} } from './engine.js';\n\nawait ${exportOf(name)}();\n`;
    write(out, `${name}.js`, text);
    if (executable) fs.chmodSync(path.join(out, `${name}.js`), 0o755);
  }
}

/** Node's own modules without a `createRequire` for each of them, which takes longer than most of the modules. */
function withBuiltins(engine) {
  const text = engine
    .replaceAll(/__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g, (_, name) => {
      if (!builtinModules.includes(name.replace(/^node:/, ''))) throw new Error(`${name} is not a module of Node`);
      return `process.getBuiltinModule("${name}")`;
    })
    .replace(/^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";\n/m, '');
  if (/createRequire\b/.test(text)) throw new Error('engine.js requires something in a form that is not understood');
  return text;
}

function isChunk(name) {
  return /^\d+\.engine\.js$/.test(name);
}

/** `audit-issues` → `auditIssues`. */
function exportOf(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/**
 * What `npm pack` leaves out: the package is the command alone, so neither the other faces nor the chunks that only they load. A
 * chunk that a face loads in a form that is not read here would be missing in the package, so every mention must be understood.
 */
function notOfTheCommand(engine, assets) {
  const chunks = Object.keys(assets).filter(isChunk);
  const loadedBy = (text) => {
    const mentions = [...text.matchAll(/__(?:webpack|nccwpck)_require__\.e\((?:\/\*[^*]*\*\/ ?)?(\d+)?/g)];
    return mentions.map(([mention, id]) => {
      if (id === undefined) throw new Error(`the load of a chunk is not understood: ${mention}`);
      return `${id}.engine.js`;
    });
  };
  const reached = (first) => {
    const seen = new Set(first);
    for (const name of seen) for (const next of loadedBy(assets[name].source.toString())) seen.add(next);
    return seen;
  };
  const loadOf = ({ name }) => {
    const line = engine.split('\n').find((text) => text.startsWith(`const ${exportOf(name)} = () =>`));
    if (line === undefined) throw new Error(`engine.js has no ${exportOf(name)}`);
    return reached(loadedBy(line));
  };
  const loads = FACES.map(loadOf);
  const orphans = chunks.filter((name) => !loads.some((load) => load.has(name)));
  if (orphans.length > 0) throw new Error(`no face loads ${orphans.join(', ')}`);
  const command = loads[FACES.findIndex(({ name }) => name === 'cli')];
  const others = FACES.filter(({ name }) => name !== 'cli').map(({ name }) => `${name}.js`);
  return [...others, ...chunks.filter((name) => !command.has(name))].map((name) => `/${name}\n`).join('');
}

function write(out, name, content) {
  const file = path.join(out, name);
  if (fs.existsSync(file)) throw new Error(`two files of dist/ are called ${name}`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/**
 * A worker's file is copied, not bundled, and so is what is loaded before the engine: whatever it imports but Node's own modules
 * and the files `beside` it would be missing from dist/.
 */
function refuseImports(name, source, beside = []) {
  const imports = /(?:^|[;\s])(?:import\s*\(?\s*|(?:import|export)\b[^'"`;]*?\bfrom\s*)['"]([^'"]+)['"]/g;
  for (const [, specifier] of source.matchAll(imports)) {
    const isThere = specifier.startsWith('node:') || builtinModules.includes(specifier);
    if (!isThere && !beside.some((one) => specifier === `./${one}`))
      throw new Error(`${name} imports ${specifier}, which is not in dist/`);
  }
}

function compare(fresh, committed) {
  const names = new Set([...list(fresh), ...list(committed)]);
  return [...names].sort().flatMap((name) => {
    const [a, b] = [fresh, committed].map((folder) => path.join(folder, name));
    if (!fs.existsSync(a)) return [`dist/${name} is not built any more`];
    if (!fs.existsSync(b)) return [`dist/${name} is missing`];
    return fs.readFileSync(a).equals(fs.readFileSync(b)) ? [] : [`dist/${name} differs`];
  });
}

function list(folder) {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
