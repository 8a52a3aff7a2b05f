/**
 * A NuGet package as it was before a signature was added to it: nuget.org adds one to each package that it serves, and what
 * projects attest are the bytes that they pushed. The archive is rebuilt in one pass over the file and hashed; it is written
 * nowhere.
 */
import { closeSync, readSync } from 'node:fs';
import { createHash, type Hash } from 'node:crypto';
import type { Digests, HashAlgorithm, Refusal } from '../core/model.js';
import { errorCode, openRegular, piecesOf, refuseChanged, refuseError } from '../files/read-file.js';
import { MalformedDer } from '../formats/der/der.js';
import { readPackageSignature, type PackageSignature } from '../formats/nuget/package-signature.js';
import { findSignatureEntry, MalformedPackage, SIGNATURE_ENTRY } from '../formats/nuget/signature-entry.js';
import type { SignedPackage } from '../formats/nuget/signature-entry.js';

/** A package without its signature entry, or why there is no such thing. */
export type RebuiltPackage = WithoutEntry | { readonly refusal: Refusal };

export interface WithoutEntry {
  readonly entry: string;
  /** Of the rebuilt archive, SHA-256 among them. */
  readonly digests: Digests;
  /** What the signature says of itself; nobody verified it. */
  readonly signature: Pick<PackageSignature, 'by' | 'countersigned'>;
}

/** A file that was hashed before. */
interface HashedPackage {
  readonly path: string;
  readonly shown: string;
  readonly sha256: Buffer;
}

const CHUNK = 1024 * 1024;

/**
 * Takes the signature entry out of a package and hashes what was there before.
 *
 * @param algorithms what the rebuilt archive is hashed with, beside SHA-256
 * @returns undefined where the package has no such entry; a refusal (`PACKAGE_ALTERED`) where it cannot be taken out or the
 *   rebuilt archive is not the one that the signature was made for, (`UNSAFE_PATH`) where the file is not the one that was
 *   hashed. It rejects only with the signal's reason.
 */
export async function rebuildPackage(
  { path, shown, sha256 }: HashedPackage,
  algorithms: readonly HashAlgorithm[],
  signal: AbortSignal,
): Promise<RebuiltPackage | undefined> {
  const opened = openRegular(path, { shown });
  if (!opened.ok) return opened;
  const { fd, size } = opened.value;
  try {
    const seen: Seen[] = [];
    const found = findSignatureEntry(size, (position, length) => {
      const bytes = readExactly(fd, position, length);
      seen.push({ position, bytes });
      return bytes;
    });
    if (!found) return undefined;
    const signature = readPackageSignature(found.signature);
    const wanted = [...new Set<HashAlgorithm>(['sha256', signature.archive.algorithm, ...algorithms])];
    const { whole, digests, same } = await hashWithout(fd, found, { seen, algorithms: wanted }, signal);
    // Where the entry lies was read before: those bytes must be among the ones that were hashed.
    if (!whole.equals(sha256) || !same) return { refusal: refuseChanged(shown) };
    const actual = digests[signature.archive.algorithm];
    if (!actual?.equals(signature.archive.digest)) return { refusal: otherArchive(shown, signature, actual) };
    return { entry: SIGNATURE_ENTRY, digests, signature };
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof MalformedPackage) return { refusal: altered(shown, error.message) };
    if (error instanceof MalformedDer)
      return { refusal: altered(shown, `its signature cannot be read: ${error.message}`) };
    return { refusal: refuseError(shown, errorCode(error)) };
  } finally {
    closeSync(fd);
  }
}

function readExactly(fd: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const count = readSync(fd, bytes, done, length - done, position + done);
    if (count === 0) throw new MalformedPackage('it is cut off');
    done += count;
  }
  return bytes;
}

/** Bytes that the structure of the archive was read from. */
interface Seen {
  readonly position: number;
  readonly bytes: Buffer;
}

/** The bytes of a piece that were seen before are the same still. */
function isAsSeen(piece: Buffer, from: number, { position, bytes }: Seen): boolean {
  const start = Math.max(from, position);
  const end = Math.min(from + piece.length, position + bytes.length);
  if (start >= end) return true;
  return piece.subarray(start - from, end - from).equals(bytes.subarray(start - position, end - position));
}

/**
 * One pass: `whole` is SHA-256 of the file as it is, `digests` are those of the archive without the entry, `same` tells whether
 * the pass met what was seen before.
 */
async function hashWithout(
  fd: number,
  { kept, tail }: SignedPackage,
  { seen, algorithms }: { readonly seen: readonly Seen[]; readonly algorithms: readonly HashAlgorithm[] },
  signal: AbortSignal,
): Promise<{ readonly whole: Buffer; readonly digests: Digests; readonly same: boolean }> {
  const whole = createHash('sha256');
  const hashes = algorithms.map((algorithm): [HashAlgorithm, Hash] => [algorithm, createHash(algorithm)]);
  let position = 0;
  let same = true;
  for await (const piece of piecesOf(fd, CHUNK, signal)) {
    whole.update(piece);
    same &&= seen.every((one) => isAsSeen(piece, position, one));
    for (const { start, end } of kept) {
      const part = piece.subarray(Math.max(0, start - position), Math.max(0, end - position));
      for (const [, hash] of hashes) hash.update(part);
    }
    position += piece.length;
  }
  const digests = hashes.map(([algorithm, hash]) => [algorithm, hash.update(tail).digest()] as const);
  return { whole: whole.digest(), digests: Object.fromEntries(digests), same: same && position >= endOf(seen) };
}

/** A file that became shorter has not shown all that was seen. */
function endOf(seen: readonly Seen[]): number {
  return Math.max(0, ...seen.map(({ position, bytes }) => position + bytes.length));
}

function altered(shown: string, what: string): Refusal {
  return {
    code: 'PACKAGE_ALTERED',
    message: `The signature entry of ${shown} cannot be taken out, so that the package as it was pushed cannot be found: ${what}`,
    expected: `one entry ${SIGNATURE_ENTRY}, as signing adds it: stored, the last of the archive`,
    actual: what,
    at: { file: shown },
  };
}

function otherArchive(
  shown: string,
  { archive: { algorithm, digest } }: PackageSignature,
  actual: Buffer | undefined,
): Refusal {
  return {
    code: 'PACKAGE_ALTERED',
    message: `${shown} is not the package that its signature entry was made for: it was changed after it was signed`,
    expected: `${algorithm}:${digest.toString('hex')}, without ${SIGNATURE_ENTRY}`,
    ...(actual && { actual: `${algorithm}:${actual.toString('hex')}` }),
    at: { file: shown },
  };
}
