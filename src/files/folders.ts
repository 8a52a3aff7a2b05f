/** Folder listings, each read once: patterns and evidence of thousands of artifacts ask for the same few folders. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';
import { errorCode } from './read-file.js';

/** What is asked of a thing in a folder; a device answers none of it with yes. */
const QUESTIONS = ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket'] as const;

/** What kind of thing lies under a name. */
export type Kind = Pick<Dirent, (typeof QUESTIONS)[number]>;

/** What lies in a folder under a name. All things of a kind share one: a folder may have a hundred thousand. */
export interface Entry {
  readonly kind: Kind;
  /** False where the name on disk is not UTF-8: the name in the listing is then an approximation that cannot be opened. */
  readonly exact: boolean;
}

/** A folder as it was when first asked for; `error` is the system's code where it could not be read. */
export interface Listing {
  /** By name. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly error?: string;
}

export interface Folders {
  /** @param path absolute. */
  list(path: string): Listing;
}

/** @returns listings that live as long as the returned object: one run. */
export function createFolders(): Folders {
  const listings = new Map<string, Listing>();
  return {
    list: (path) => {
      const known = listings.get(path) ?? readFolder(path);
      listings.set(path, known);
      return known;
    },
  };
}

/** The first entries of a listing. A folder may have a hundred thousand, and who looks at a few does not pay for all. */
export function firstEntries({ entries }: Listing, most: number): readonly (readonly [string, Entry])[] {
  const first: (readonly [string, Entry])[] = [];
  for (const entry of entries) {
    if (first.length >= most) break;
    first.push(entry);
  }
  return first;
}

function readFolder(path: string): Listing {
  const entries = new Map<string, Entry>();
  try {
    const found = readdirSync(path, { withFileTypes: true });
    // U+FFFD may stand for bytes that are no UTF-8, or be a character of the name; only the bytes tell.
    const garbled = found.some(({ name }) => name.includes('\ufffd')) ? garbledNames(path) : new Set<string>();
    for (const one of found) entries.set(one.name, entryOf(one, !garbled.has(one.name)));
    return { entries };
  } catch (error) {
    return { entries: new Map(), error: errorCode(error) ?? 'UNKNOWN' };
  }
}

function entryOf(found: Dirent, exact: boolean): Entry {
  const kind = QUESTIONS.find((question) => found[question]());
  return (exact ? EXACT : GARBLED).get(kind) ?? { kind: found, exact };
}

function kindThatIs(kind: (typeof QUESTIONS)[number] | undefined): Kind {
  const says = (question: (typeof QUESTIONS)[number]) => (): boolean => question === kind;
  return Object.fromEntries(QUESTIONS.map((question) => [question, says(question)])) as unknown as Kind;
}

const ALL_KINDS = [...QUESTIONS, undefined].map((kind) => [kind, kindThatIs(kind)] as const);
const EXACT = new Map(ALL_KINDS.map(([name, kind]) => [name, { kind, exact: true }]));
const GARBLED = new Map(ALL_KINDS.map(([name, kind]) => [name, { kind, exact: false }]));

function garbledNames(path: string): ReadonlySet<string> {
  return new Set(readdirSync(path, 'buffer').flatMap((name) => (isUtf8(name) ? [] : [name.toString()])));
}
