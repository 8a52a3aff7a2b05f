/**
 * Finds what a glob matches below the workspace. Whatever keeps it from seeing a file that might match (a link, an
 * unreadable folder, a limit) is a refusal: a file that is overlooked is a file that is not checked.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_GLOB_DEPTH, MAX_GLOB_ENTRIES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { Entry, Folders, Kind } from '../files/folders.js';
import type { Glob, GlobState } from '../formats/glob.js';
import { refuseError, refuseKind } from '../files/read-file.js';

/** A refusal and the path or pattern that it is about, as shown to users. */
export interface NamedRefusal {
  readonly name: string;
  readonly refusal: Refusal;
}

export interface Found {
  /** Regular files, relative to the workspace with `/`. */
  readonly files: readonly { readonly name: string; readonly captures: readonly string[] }[];
  readonly refusals: readonly NamedRefusal[];
  /** What matched and is not among the files, to explain an empty result. */
  readonly leftOut: { readonly folders: number; readonly excluded: number; readonly named: number };
}

interface WalkOptions {
  /** Names that these match are left out, with whatever would be refused about them. */
  readonly excludes: readonly Glob[];
  /** Takes up those of them that left something out. */
  readonly used: Set<Glob>;
  /** Absolute. */
  readonly workspace: string;
  readonly folders: Folders;
  /** Names given as plain paths: they answer for themselves, so that a link among them is no obstacle. */
  readonly named: ReadonlySet<string>;
}

/** One walk: what it looks for, and what it has met so far. */
interface Walk extends WalkOptions {
  readonly glob: Glob;
  readonly files: { name: string; captures: readonly string[] }[];
  readonly refusals: NamedRefusal[];
  readonly leftOut: { folders: number; excluded: number; named: number };
  looked: number;
}

/** @param glob relative to the workspace. */
export function walk(glob: Glob, options: WalkOptions): Found {
  const leftOut = { folders: 0, excluded: 0, named: 0 };
  const state: Walk = { ...options, glob, files: [], refusals: [], leftOut, looked: 0 };
  visit(state, '', glob.start, 0);
  return state;
}

function visit(walk: Walk, folder: string, state: GlobState, depth: number): void {
  const { glob, folders, refusals } = walk;
  if (depth > MAX_GLOB_DEPTH) {
    const message = `${folder} lies deeper than the pattern ${glob.source} may look`;
    refusals.push({ name: folder, refusal: limit(message, MAX_GLOB_DEPTH) });
    return;
  }
  const listing = folders.list(join(walk.workspace, folder));
  if (listing.error !== undefined) {
    refusals.push({ name: folder || '.', refusal: refuseError(folder || 'the workspace', listing.error) });
    return;
  }
  const before = walk.looked;
  walk.looked += listing.entries.size;
  if (walk.looked > MAX_GLOB_ENTRIES) {
    // Said once: every further folder would say the same.
    const message = `the pattern ${glob.source} has too much to look at`;
    if (before <= MAX_GLOB_ENTRIES) refusals.push({ name: glob.source, refusal: limit(message, MAX_GLOB_ENTRIES) });
    return;
  }
  for (const [name, entry] of listing.entries) {
    const next = glob.step(state, name);
    if (next.length > 0) meet(walk, folder === '' ? name : `${folder}/${name}`, entry, next, depth);
  }
}

/** Deals with an entry that matches, or below which something may match. */
function meet(walk: Walk, name: string, entry: Entry, state: GlobState, depth: number): void {
  const { kind } = entry;
  if (kind.isDirectory() && entry.exact) enter(walk, name, state, depth);
  else if (walk.named.has(name) && !kind.isFile()) walk.leftOut.named++;
  else if (isExcluded(walk, name, kind, state)) walk.leftOut.excluded++;
  else if (!entry.exact) walk.refusals.push({ name, refusal: garbled(name) });
  else if (walk.glob.accepts(state)) {
    if (kind.isFile()) walk.files.push({ name, captures: walk.glob.match(name) ?? [] });
    else walk.refusals.push({ name, refusal: kind.isSymbolicLink() ? link(walk.glob, name) : refuseKind(name, kind) });
  } else if (kind.isSymbolicLink() && leadsToFolder(walk, name)) {
    walk.refusals.push({ name, refusal: link(walk.glob, name) });
  }
}

function enter(walk: Walk, name: string, state: GlobState, depth: number): void {
  if (walk.glob.accepts(state)) walk.leftOut.folders++;
  if (!walk.glob.continues(state)) return;
  const excluding = walk.excludes.filter((glob) => glob.matchesAllBelow(name));
  for (const glob of excluding) walk.used.add(glob);
  if (excluding.length > 0) walk.leftOut.excluded++;
  else visit(walk, name, state, depth + 1);
}

/** A link to a folder is left out with everything below it too. */
function isExcluded(walk: Walk, name: string, kind: Kind, state: GlobState): boolean {
  const isLink = kind.isSymbolicLink();
  const own = walk.excludes.filter((glob) => glob.match(name) !== undefined);
  const excluding =
    own.length === 0 && isLink && leadsToFolder(walk, name)
      ? walk.excludes.filter((glob) => glob.matchesAllBelow(name))
      : own;
  // A file that the pattern only passed by was not left out by anybody.
  if (isLink || walk.glob.accepts(state)) for (const glob of excluding) walk.used.add(glob);
  return excluding.length > 0;
}

/** Whether a link stands for a folder; one that cannot be followed leads nowhere. */
function leadsToFolder(walk: Walk, name: string): boolean {
  try {
    return statSync(join(walk.workspace, name)).isDirectory();
  } catch {
    return false;
  }
}

function link(glob: Glob, name: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `the pattern ${glob.source} met the symbolic link ${name}`,
    hint: `Use the path of the real file, exclude the link with \`!${name}\`, or remove it.`,
  };
}

function garbled(name: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${name} has a name that is not valid Unicode on disk`,
    hint: 'Rename the file; no list, report or bundle could name it.',
  };
}

function limit(message: string, max: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message,
    expected: `at most ${max}`,
    hint: 'Start the pattern in a folder nearer to the files.',
  };
}
