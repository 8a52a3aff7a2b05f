/** Which existing file a missing one may have meant. It is said to the user and never used. */
import { basename, dirname, extname, join, relative } from 'node:path';
import { MAX_HINTS } from '../core/limits.js';
import { fold } from '../formats/fold.js';
import { editDistance } from '../formats/nearest.js';
import { firstEntries, type Entry, type Folders } from './folders.js';
import { inside, slashed } from './workspace-path.js';

/** Names of a folder that are looked at for a hint: enough for any dist folder, nothing noticeable in a huge one. */
const MAX_LOOKED_AT = 2_000;
/** Folders that are looked into for the same name: enough for any layout by hand. */
const MAX_FOLDERS = 60;

/**
 * A sentence on what lies where `path` was looked for: the same name in another letter case or in another folder, the nearest name, the
 * same name with another extension, or a few names of the folder. Undefined where no folder on the way can be read, and after
 * `MAX_HINTS` questions.
 *
 * @param path absolute; the deepest folder of it that exists is looked into.
 * @param folders listings of a run: what was found out of them, and how often it was asked, is remembered with them.
 * @param workspace absolute; other folders are looked into there alone, and names are shown relative to it.
 */
export function missingFileHint(path: string, folders: Folders, workspace: string): string | undefined {
  const memory = memoryOf(folders);
  if (memory.asked >= MAX_HINTS) return undefined;
  memory.asked += 1;
  let missing = path;
  let listing = folders.list(dirname(missing));
  while (listing.error !== undefined && dirname(missing) !== missing) {
    missing = dirname(missing);
    listing = folders.list(dirname(missing));
  }
  if (listing.error !== undefined) return undefined;
  const shorten = (full: string): string => inside(full, workspace) ?? slashed(full);
  const names = namesIn(dirname(missing), folders).map(([name]) => name);
  const wanted = basename(missing);
  /** The whole path with one part of it corrected, where that leads to something. */
  const corrected = (near: string): string => {
    const part = join(dirname(missing), near);
    const whole = join(part, relative(missing, path));
    return shorten(isThere(whole, folders) ? whole : part);
  };
  const same = names.find((name) => fold(name) === fold(wanted));
  if (same !== undefined)
    return `Did you mean ${corrected(same)}? Names are compared exactly, with letter case and Unicode form.`;
  const elsewhere = inOtherFolder(path, folders, workspace);
  if (elsewhere !== undefined)
    return `There is ${shorten(elsewhere)}, in another folder. If you mean that file, write this path.`;
  const near = nearestName(wanted, names) ?? (missing === path ? withOtherExtension(wanted, names) : undefined);
  if (near !== undefined) return `Did you mean ${corrected(near)}?`;
  // Hidden files come last: they are seldom meant.
  const shown = [...names].sort((a, b) => Number(a.startsWith('.')) - Number(b.startsWith('.')) || (a < b ? -1 : 1));
  const few = shown.slice(0, 3).join(', ');
  const more = names.length > 3 ? ' and more' : '';
  const folder = shorten(dirname(missing));
  if (names.length === 0) return `${folder === '' ? 'The workspace' : `The folder ${folder}`} is empty.`;
  return `In ${folder === '' ? 'the workspace' : folder} there is: ${few}${more}.`;
}

/** The name nearest to `wanted`, if it is so near that a slip of the finger explains it. */
function nearestName(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let limit = Math.min(3, Math.floor(wanted.length / 3));
  for (const name of names) {
    const away =
      Math.abs(name.length - wanted.length) > limit || name.length > 255 ? Infinity : editDistance(wanted, name);
    if (away <= limit && name !== wanted) {
      best = name;
      limit = away - 1;
    }
  }
  return best;
}

/** `cosign.pem` for `cosign.pub`: the only name that differs in its extension alone. */
function withOtherExtension(wanted: string, names: readonly string[]): string | undefined {
  const stem = stemOf(wanted);
  const found = names.filter((name) => stemOf(name) === stem);
  return found.length === 1 ? found[0] : undefined;
}

function stemOf(name: string): string {
  return fold(name.slice(0, name.length - extname(name).length));
}

/** A file of the same name in a folder near the one that it was looked for in. */
function inOtherFolder(path: string, folders: Folders, workspace: string): string | undefined {
  const name = basename(path);
  for (const folder of foldersNear(dirname(path), folders, workspace)) {
    if (folders.list(folder).entries.get(name)?.kind.isFile() === true) return join(folder, name);
  }
  return undefined;
}

/**
 * Folders of the workspace around one, the nearest first: those below it, the one above, and those from the workspace down. Looked for
 * once.
 */
function foldersNear(folder: string, folders: Folders, workspace: string): ReadonlySet<string> {
  const { near } = memoryOf(folders);
  const key = `${workspace}\0${folder}`;
  const known = near.get(key) ?? findNear(folder, folders, workspace);
  near.set(key, known);
  return known;
}

function findNear(folder: string, folders: Folders, workspace: string): ReadonlySet<string> {
  const near = new Set<string>();
  const waiting = inside(folder, workspace) === undefined ? [] : [folder, dirname(folder), workspace];
  for (let at = waiting.shift(); at !== undefined && near.size < MAX_FOLDERS; at = waiting.shift()) {
    if (near.has(at) || inside(at, workspace) === undefined) continue;
    near.add(at);
    waiting.push(...foldersIn(at, folders));
  }
  near.delete(folder);
  return near;
}

/** Absolute paths of the folders in a folder in which people keep files; links are not followed. */
function foldersIn(folder: string, folders: Folders): readonly string[] {
  return namesIn(folder, folders)
    .filter(([name, { kind }]) => kind.isDirectory() && !UNLIKELY.test(name))
    .map(([name]) => join(folder, name))
    .sort();
}

/** The names of a folder that are looked at, and what they are of. Read out of its listing once. */
function namesIn(folder: string, folders: Folders): readonly (readonly [string, Entry])[] {
  const { names } = memoryOf(folders);
  const known = names.get(folder) ?? firstEntries(folders.list(folder), MAX_LOOKED_AT).filter(([, { exact }]) => exact);
  names.set(folder, known);
  return known;
}

/** Hidden folders, apart from the one that GitHub reads, and those of packages. */
const UNLIKELY = /^(?!\.github$)\.|^node_modules$/;

function isThere(path: string, folders: Folders): boolean {
  return folders.list(dirname(path)).entries.has(basename(path));
}

/** What hints found out of the listings of a run. */
interface Memory {
  readonly names: Map<string, readonly (readonly [string, Entry])[]>;
  /** By workspace and folder. */
  readonly near: Map<string, ReadonlySet<string>>;
  /** Questions so far. */
  asked: number;
}

const memories = new WeakMap<Folders, Memory>();

function memoryOf(folders: Folders): Memory {
  const known = memories.get(folders) ?? { names: new Map(), near: new Map(), asked: 0 };
  memories.set(folders, known);
  return known;
}
