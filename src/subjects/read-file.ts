/**
 * Reading files that strangers may have laid out: nothing here blocks on a FIFO, follows a link unasked, reads a device or
 * reads without end. Reasons of the file system become refusals.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import type { ReasonCode } from '../errors.js';
import type { Refusal } from '../model.js';
import { codeOfFault, faultOf } from './file-fault.js';

export interface ReadOptions {
  /** How messages call the file; the path itself where absent. */
  readonly shown?: string;
  /** `follow` only for files that the user named; a link that was merely found could bring a secret into an error message. */
  readonly links?: 'follow' | 'refuse';
  /** Code for a file that is absent; `ARTIFACT_NOT_FOUND` unless given. */
  readonly missing?: ReasonCode;
}

/** What tells regular files from the rest; `Stats` and `Dirent` both have it. */
interface Kinds {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: `options.missing` (absent), `FILE_UNREADABLE`, `UNSAFE_PATH` (link, no regular file).
 */
export function readWhole(
  path: string,
  maxBytes: number,
  options: ReadOptions = {},
): { readonly bytes: Buffer } | { readonly refusal: Refusal } {
  const shown = options.shown ?? path;
  const follow = options.links === 'follow';
  let fd: number | undefined;
  try {
    // Asked before opening: to open a device can already do something, and on Windows nothing else tells a link.
    const seen = follow ? statSync(path) : lstatSync(path);
    if (!seen.isFile()) return { refusal: refuseKind(shown, seen) };
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | (follow ? 0 : constants.O_NOFOLLOW));
    const opened = fstatSync(fd);
    if (!opened.isFile()) return { refusal: refuseKind(shown, opened) };
    if (opened.size > maxBytes) return { refusal: tooLarge(shown, opened.size, maxBytes) };
    const bytes = readOneMore(fd, opened.size);
    if (bytes.length !== opened.size) return { refusal: refuseChanged(shown) };
    return { bytes };
  } catch (error) {
    return { refusal: refuseError(shown, errorCode(error), options.missing) };
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(fd, buffer, length, buffer.length - length, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

function tooLarge(shown: string, size: number, maxBytes: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `${shown} is too large to be read whole`,
    expected: `at most ${maxBytes} bytes`,
    actual: `${size} bytes`,
  };
}

/** The code of a system error; anything else that was thrown has none. Not by class: another realm has its own `Error`. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist (a part of its path is no folder)',
  ELOOP: 'cannot be read: it leads through links without end, or a link took its place',
  EMLINK: 'cannot be read: a link took its place',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  EMFILE: 'cannot be read: too many open files',
  ENAMETOOLONG: 'cannot exist: its name is too long',
  EIO: 'cannot be read: the disk reports an error',
};

/**
 * Refusal for a system error; what it means decides `file-fault.ts`. `ELOOP` is also what `O_NOFOLLOW` says of a link, and
 * `EMLINK` on FreeBSD.
 */
export function refuseError(
  shown: string,
  code: string | undefined,
  missing: ReasonCode = 'ARTIFACT_NOT_FOUND',
): Refusal {
  const reason = codeOfFault(code, missing);
  if (faultOf(code) === 'absent') return { code: reason, message: `${shown} ${WORDS[code ?? ''] ?? 'does not exist'}` };
  return {
    code: reason,
    message: `${shown} ${WORDS[code ?? ''] ?? 'cannot be read'} (${code ?? 'no reason given'})`,
    hint: 'Make the file readable for the user that runs the gate.',
  };
}

/** Refusal for a thing that is no regular file. */
export function refuseKind(shown: string, kind: Kinds): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${shown} is no regular file`,
    expected: 'a regular file',
    actual: nameKind(kind),
    ...(kind.isSymbolicLink()
      ? {}
      : { hint: 'Name a regular file; other things cannot be read twice with the same result.' }),
  };
}

function nameKind(kind: Kinds): string {
  if (kind.isDirectory()) return 'a folder';
  if (kind.isSymbolicLink()) return 'a symbolic link';
  if (kind.isFIFO()) return 'a FIFO';
  return kind.isSocket() ? 'a socket' : 'a device';
}

/** Refusal for a file that was not the same before and after it was read: what was hashed is not what lies there. */
export function refuseChanged(shown: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${shown} changed while it was read`,
    hint: 'Let nothing write to the artifacts while the gate runs.',
  };
}
