/** What a file is, told from its content: names lie more easily, and a release may call its archives as it likes. */
import { readHead } from '../files/read-file.js';
import { isProgram } from './tree.js';

export type ArchiveKind = 'tar' | 'tar.gz' | 'tar.xz' | 'zip';

/** `unsupported` names what it is in words; `other` is nothing that could be installed. */
export type ContentKind =
  { readonly kind: ArchiveKind | 'program' | 'other' } | { readonly kind: 'unsupported'; readonly what: string };

/** A tar header is one block. */
const BLOCK = 512;

const UNSUPPORTED: readonly (readonly [string, string])[] = [
  ['425a68', 'bzip2'],
  ['28b52ffd', 'Zstandard'],
  ['377abcaf271c', '7-Zip'],
];

/** @param head the first 512 bytes, or all where there are fewer */
export function kindOf(head: Buffer): ContentKind {
  const magic = head.subarray(0, 8).toString('hex');
  if (magic.startsWith('1f8b')) return { kind: 'tar.gz' };
  if (magic.startsWith('fd377a585a00')) return { kind: 'tar.xz' };
  // An archive without entries begins with the end of its directory.
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) return { kind: 'zip' };
  const unsupported = UNSUPPORTED.find(([start]) => magic.startsWith(start));
  if (unsupported) return { kind: 'unsupported', what: unsupported[1] };
  if (isTarHeader(head)) return { kind: 'tar' };
  return { kind: isProgram(head) ? 'program' : 'other' };
}

/** The content of a file; undefined where it cannot be read. */
export function kindOfFile(path: string): ContentKind | undefined {
  const head = readHead(path, BLOCK, 'follow');
  return head && kindOf(head);
}

/** POSIX.1-2017, pax, "ustar Interchange Format": the checksum is the sum of all bytes, its own field taken as blanks. */
function isTarHeader(head: Buffer): boolean {
  if (head.length < BLOCK) return false;
  const stated = Number.parseInt(
    head
      .toString('latin1', 148, 156)
      .replace(/[\0 ]+$/, '')
      .trim(),
    8,
  );
  let sum = 0;
  for (const [index, byte] of head.subarray(0, BLOCK).entries()) sum += index >= 148 && index < 156 ? 0x20 : byte;
  return sum === stated;
}
