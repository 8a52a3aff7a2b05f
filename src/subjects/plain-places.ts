/** Files of which a listing of their folder tells that they are plain: lists name thousands in a few folders. */
import { basename, dirname } from 'node:path';
import type { Folders } from '../files/folders.js';
import { realPath } from '../files/workspace-path.js';

/**
 * Whether a path surely leads to a regular file without any link on the way, spelt as it is on disk. Where that is false, the path
 * itself has to be asked. Whoever opens the file asks again what it is.
 */
export type PlainPlaces = (path: string) => boolean;

/** @param folders listings; one that cannot be read tells nothing */
export function createPlainPlaces(folders: Folders): PlainPlaces {
  const unlinked = new Map<string, boolean>();
  const isUnlinked = (folder: string): boolean => {
    const known = unlinked.get(folder) ?? realPath(folder) === folder;
    unlinked.set(folder, known);
    return known;
  };
  return (path) => {
    const folder = dirname(path);
    const entry = folders.list(folder).entries.get(basename(path));
    return entry !== undefined && entry.exact && entry.kind.isFile() && isUnlinked(folder);
  };
}
