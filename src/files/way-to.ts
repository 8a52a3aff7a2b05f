/** What stands in the way of a path that is to be written. */
import { statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The file that a path leads through as if it were a folder.
 *
 * @param path absolute
 * @returns its absolute path; undefined where every part of the way that is there is a folder
 */
export function fileInTheWay(path: string): string | undefined {
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    const found = statusOf(at);
    if (found) return found.isDirectory() ? undefined : at;
  }
  return undefined;
}

/** Undefined for what is not there, and for what may not be looked at. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
