/**
 * The compile cache of the command: what the engine's chunks compile to is kept between runs. Whoever can write there runs code in
 * the gate, so it is on only in a folder of the user's own that no one else can write to or lead elsewhere, and off in any doubt.
 *
 * This file is loaded before the engine and by itself: it imports Node's own modules alone.
 */
// Not imported: an import of `fs` makes a list of all that it exports, and loads streams and `fs/promises` for it.
const fs = process.getBuiltinModule('node:fs');
const nodeModule = process.getBuiltinModule('node:module');
const os = process.getBuiltinModule('node:os');
const path = process.getBuiltinModule('node:path');

/** `SIGNATURE_GATE_COMPILE_CACHE=off` turns it off. */
const SWITCH = 'SIGNATURE_GATE_COMPILE_CACHE';
/** Variables by which Node.js keeps no compiled code, or keeps it elsewhere: then none is kept here, also where Node.js has no cache. */
const OF_NODE = ['NODE_DISABLE_COMPILE_CACHE', 'NODE_COMPILE_CACHE'] as const;

/** Folders that others put files into: a checkout, what earlier steps left. */
const FOREIGN = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP', 'TMPDIR', 'TEMP', 'TMP'] as const;

/** Where the command runs, as far as it matters here. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  readonly temp: string;
  /** Undefined on Windows. */
  readonly uid: number | undefined;
  readonly files: Pick<typeof fs, 'lstatSync' | 'mkdirSync' | 'realpathSync'>;
}

/**
 * Where this process may keep what it compiles.
 *
 * @returns undefined where it keeps nothing: no run depends on it
 */
export function compileCache(version: string): string | undefined {
  const { env, platform } = process;
  // Node's own cache, which the environment turned on elsewhere, has read the first files already. Node 20 has no cache of its own.
  if ('getCompileCacheDir' in nodeModule && nodeModule.getCompileCacheDir() !== undefined) return undefined;
  return compileCacheFolder(version, {
    env,
    platform,
    cwd: process.cwd(),
    temp: os.tmpdir(),
    uid: process.getuid?.(),
    files: fs,
  });
}

/**
 * The folder for one version, which is made where it is missing.
 *
 * @returns undefined where no folder is safe
 */
export function compileCacheFolder(version: string, around: Surroundings): string | undefined {
  const { env, platform } = around;
  // On a machine that builds, other steps write as the same user, and whole folders are restored from elsewhere.
  if (env[SWITCH] === 'off' || OF_NODE.some((name) => env[name]) || env['CI'] || env['GITHUB_ACTIONS'])
    return undefined;
  const base = userCache(env, platform);
  if (base === undefined) return undefined;
  const folder = path.join(base, 'signature-gate', 'compile-cache', version);
  try {
    if (isForeign(folder, around)) return undefined;
    for (const part of waysUp(path.dirname(base))) if (!isSafe(part, around, { own: false })) return undefined;
    if (!makeOrFind(base, around, { own: false })) return undefined;
    for (const part of waysUp(folder).filter((one) => one.length > base.length))
      if (!makeOrFind(part, around, { own: true })) return undefined;
    return folder;
  } catch {
    return undefined; // It cannot be read or made.
  }
}

/** The user's cache folder (XDG Base Directory Specification; Apple's File System Programming Guide; Windows' known folders). */
function userCache(env: Surroundings['env'], platform: NodeJS.Platform): string | undefined {
  const below = (folder: string | undefined, ...names: string[]): string | undefined =>
    folder !== undefined && path.isAbsolute(folder) ? path.join(folder, ...names) : undefined;
  switch (platform) {
    case 'win32':
      return below(env['LOCALAPPDATA']);
    case 'darwin':
      return below(env['HOME'], 'Library', 'Caches');
    default:
      return below(env['XDG_CACHE_HOME']) ?? below(env['HOME'], '.cache');
  }
}

/** True for a folder in the working folder, the workspace or a folder for temporary files, by whichever name. */
function isForeign(folder: string, { env, cwd, temp, files }: Surroundings): boolean {
  const foreign = [cwd, temp, ...FOREIGN.flatMap((name) => env[name] ?? [])].filter((one) => one !== '');
  const names = foreign.flatMap((one) => [path.resolve(one), realPath(path.resolve(one), files)]);
  return names.some((one) => isWithin(folder, one));
}

function realPath(of: string, files: Surroundings['files']): string {
  try {
    return files.realpathSync(of);
  } catch {
    return of;
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || (!path.isAbsolute(way) && way.split(path.sep)[0] !== '..');
}

/** The folder and all above it, from the top. */
function waysUp(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [...waysUp(above), folder];
}

interface Demand {
  /** True for the gate's own folders: no other user may even read them. */
  readonly own: boolean;
}

function makeOrFind(folder: string, around: Surroundings, demand: Demand): boolean {
  try {
    around.files.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return isSafe(folder, around, demand);
}

/** A real folder, which no other user can write to. Windows gives the folders below the user's own to that user alone. */
function isSafe(folder: string, { uid, files }: Surroundings, { own }: Demand): boolean {
  const found = files.lstatSync(folder);
  if (!found.isDirectory()) return false;
  if (uid === undefined) return true;
  return own
    ? found.uid === uid && (found.mode & 0o777) === 0o700
    : (found.uid === uid || found.uid === 0) && (found.mode & 0o022) === 0;
}
