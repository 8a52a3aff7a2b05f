/** Folder listings, each read once: patterns and evidence of thousands of artifacts ask for the same few folders. */
import { isUtf8 } from 'node:buffer';
import { type Dirent, readdirSync } from 'node:fs';
import { errorCode } from './read-file.js';

/** What lies in a folder under a name. */
export interface Entry {
  readonly name: string;
  readonly kind: Dirent;
  /** False where the name on disk is no UTF-8: `name` is then an approximation that cannot be opened. */
  readonly exact: boolean;
}

/** A folder as it was when first asked for; `error` is the system's code where it could not be read. */
export interface Listing {
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

function readFolder(path: string): Listing {
  const entries = new Map<string, Entry>();
  try {
    const found = readdirSync(path, { withFileTypes: true });
    // U+FFFD may stand for bytes that are no UTF-8, or be a character of the name; only the bytes tell.
    const garbled = found.some(({ name }) => name.includes('\ufffd')) ? garbledNames(path) : new Set<string>();
    for (const kind of found) entries.set(kind.name, { name: kind.name, kind, exact: !garbled.has(kind.name) });
    return { entries };
  } catch (error) {
    return { entries: new Map(), error: errorCode(error) ?? 'UNKNOWN' };
  }
}

function garbledNames(path: string): ReadonlySet<string> {
  return new Set(readdirSync(path, 'buffer').flatMap((name) => (isUtf8(name) ? [] : [name.toString()])));
}
