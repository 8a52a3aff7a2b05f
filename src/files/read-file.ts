/**
 * The one door through which files are opened: no FIFO blocks here, no device is read, no link is followed that was merely
 * found, and nothing is read without end. Reasons of the file system become refusals. (The threads that hash open files by
 * `openPlain` too.)
 */
import * as fs from 'node:fs';
import { promisify } from 'node:util';
import type { ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import { codeOfFault, faultOf } from './file-fault.js';
import { openPlain, type Links } from './open-plain.js';

interface ReadOptions {
  /** How messages call the file; the path itself where absent. */
  readonly shown?: string;
  /** `follow` only for files that the user named; a link that was merely found could bring a secret into an error message. */
  readonly links?: Links;
  /** Absolute paths of folders on the way that must be no links: those that a name led to and nobody named. */
  readonly way?: readonly string[];
  /** Code for a file that is absent; `ARTIFACT_NOT_FOUND` unless given. */
  readonly missing?: ReasonCode;
}

/** A regular file that is open for reading. Whoever opened it closes it. */
export interface OpenFile {
  readonly fd: number;
  /** Bytes, when it was opened. */
  readonly size: number;
  /** Permissions, as `stat` tells them. */
  readonly mode: number;
}

/** What tells regular files from the rest; `Stats` and `Dirent` both have it. */
interface Kinds {
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFIFO(): boolean;
  isSocket(): boolean;
}

/**
 * Opens a regular file.
 *
 * @returns the open file, or a refusal: `options.missing` (absent), `FILE_UNREADABLE`, `UNSAFE_PATH` (link, no regular file).
 */
export function openRegular(path: string, options: ReadOptions = {}): Result<OpenFile> {
  const { shown = path, links = 'refuse', way = [], missing } = options;
  let fd: number | undefined;
  try {
    for (const folder of way) if (fs.lstatSync(folder).isSymbolicLink()) return refuse(refuseWay(shown));
    // Asked before opening: to open a device can already do something.
    const seen = links === 'follow' ? fs.statSync(path) : fs.lstatSync(path);
    if (!seen.isFile()) return refuse(refuseKind(shown, seen));
    const opened = openPlain(fs, path, links);
    fd = opened;
    const found = fs.fstatSync(opened);
    if (!found.isFile()) return refuse(refuseKind(shown, found));
    fd = undefined;
    return accept({ fd: opened, size: found.size, mode: found.mode });
  } catch (error) {
    return refuse(refuseError(shown, errorCode(error), missing));
  } finally {
    if (fd !== undefined) fs.closeSync(fd);
  }
}

/**
 * The whole of a small file: evidence, keys, lists. The caller decides what is small.
 *
 * @param maxBytes more is `LIMIT_EXCEEDED`.
 * @returns the bytes, or a refusal: those of `openRegular`, `UNSAFE_PATH` where it changed meanwhile.
 */
export function readWhole(
  path: string,
  maxBytes: number,
  options: ReadOptions = {},
): { readonly bytes: Buffer } | { readonly refusal: Refusal } {
  const shown = options.shown ?? path;
  const opened = openRegular(path, options);
  if (!opened.ok) return opened;
  const { fd, size } = opened.value;
  try {
    if (size > maxBytes) return { refusal: tooLarge(shown, size, maxBytes) };
    const bytes = readOneMore(fd, size);
    if (bytes.length !== size) return { refusal: refuseChanged(shown) };
    return { bytes };
  } catch (error) {
    return { refusal: refuseError(shown, errorCode(error), options.missing) };
  } finally {
    fs.closeSync(fd);
  }
}

/** The first bytes of a file: all of it where there are fewer. Undefined where it cannot be read or is no regular file. */
export function readHead(path: string, bytes: number, links: Links = 'refuse'): Buffer | undefined {
  const opened = openRegular(path, { links });
  if (!opened.ok) return undefined;
  const { fd } = opened.value;
  try {
    const head = Buffer.alloc(bytes);
    return head.subarray(0, fs.readSync(fd, head, 0, bytes, 0));
  } catch {
    return undefined;
  } finally {
    fs.closeSync(fd);
  }
}

const read = promisify(fs.read);

/**
 * An open file from its beginning, piece by piece. Each piece is overwritten by the next one. Throws the signal's reason, and
 * errors of the disk.
 *
 * @param chunk most bytes of a piece
 */
export async function* piecesOf(fd: number, chunk: number, signal?: AbortSignal): AsyncGenerator<Buffer, void, void> {
  const buffer = Buffer.allocUnsafeSlow(chunk);
  for (let position = 0; ;) {
    signal?.throwIfAborted();
    const { bytesRead } = await read(fd, buffer, 0, chunk, position);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}

/** The bytes up to the stated size, and one more if there is one: the sign of a file that grows, or that states nothing (/proc). */
function readOneMore(fd: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = fs.readSync(fd, buffer, length, buffer.length - length, length);
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
  ENOTDIR: 'does not exist (a part of its path is not a folder)',
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

function refuseWay(shown: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${shown} leads through a symbolic link to another folder`,
    hint: 'Put the file where its name says, or name it without a placeholder.',
  };
}

/** Refusal for a thing that is no regular file. */
export function refuseKind(shown: string, kind: Kinds): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${shown} is not a regular file`,
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
