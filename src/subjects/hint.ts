/** Which existing name a missing one may have meant. */
import { basename, dirname, join } from 'node:path';
import { fold } from '../formats/fold.js';
import { editDistance } from '../formats/nearest.js';
import type { Folders } from '../files/folders.js';

/** Names looked at for a hint: enough for any dist folder, nothing noticeable in a huge one. */
const MAX_LOOKED_AT = 2_000;

/**
 * A sentence on what lies where `path` was looked for: the nearest name, or a few names of the folder.
 *
 * @param path absolute; the deepest folder of it that exists is looked into.
 * @param shorten turns an absolute path into what users see.
 */
export function hintFor(path: string, folders: Folders, shorten: (path: string) => string): string | undefined {
  let missing = path;
  let listing = folders.list(dirname(missing));
  while (listing.error !== undefined && dirname(missing) !== missing) {
    missing = dirname(missing);
    listing = folders.list(dirname(missing));
  }
  if (listing.error !== undefined) return undefined;
  const names = [...listing.entries.keys()].slice(0, MAX_LOOKED_AT);
  const near = nearestName(basename(missing), names);
  if (near !== undefined) {
    const differs =
      fold(near) === fold(basename(missing)) ? ' (names compare exactly, with case and Unicode form)' : '';
    return `Did you mean ${shorten(join(dirname(missing), near))}?${differs}`;
  }
  const few = names.sort().slice(0, 3).join(', ');
  const more = names.length > 3 ? ', …' : '';
  const folder = shorten(dirname(missing)) || 'the workspace';
  return names.length === 0 ? `The folder ${folder} is empty.` : `In ${folder} there is: ${few}${more}`;
}

/** The name nearest to `wanted`, if it is so near that a slip of the finger explains it. */
function nearestName(wanted: string, names: readonly string[]): string | undefined {
  const same = names.find((name) => fold(name) === fold(wanted));
  if (same !== undefined) return same;
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
