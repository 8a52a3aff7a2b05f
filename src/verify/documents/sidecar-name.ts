/** The file that a checksum sidecar is of, by the sidecar's own name: `kubectl.sha256` is of `kubectl`. */
import { sep } from 'node:path';
import { binaryName } from '../../evidence/documents/checksums.js';

/** What projects append: the algorithm, or what its program is called, and sometimes `.txt`. */
const SUFFIX = /^(.+)\.(?:sha(?:2-)?(?:256|384|512)|sha-(?:256|384|512)|blake2b|b2)(?:sums?)?(?:\.txt)?$/i;

/**
 * @param file the sidecar's path as given
 * @returns the name in the sidecar's folder, in the form of the entries' names; undefined where the sidecar names no file
 */
export function fileOfSidecar(file: string): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf(sep)) + 1);
  const of = SUFFIX.exec(name)?.[1];
  return of === undefined ? undefined : binaryName(of);
}
