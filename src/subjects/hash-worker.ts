/**
 * The part of hashing that runs on any thread. Its functions use nothing but their parameters and what they
 * declare inside, so that their own source text can be run in a worker: one implementation, checked by the compiler, without
 * a second file that dist would have to ship and find, and without a build step between tests and source.
 */
import type * as Crypto from 'node:crypto';
import type * as Fs from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { HashAlgorithm } from '../core/model.js';
import { openPlain } from '../files/open-plain.js';

/** A file to hash; `index` is its place among the jobs. */
export interface RawJob {
  readonly index: number;
  readonly path: string;
  /** What it had when the work was planned, in bytes; another size is a change. */
  readonly size: number;
  readonly algorithms: readonly HashAlgorithm[];
  /** Whether the bytes are wanted too. */
  readonly keep: boolean;
}

/** Digests in hex (cheap to send between threads), or what went wrong: `code` is the system's. */
export type RawResult =
  | (ReadResult & { readonly index: number })
  | { readonly index: number; readonly problem: 'changed' | 'error'; readonly code?: string };

/** Hashes one file; `onBytes` hears of every chunk, in bytes. Never rejects. One file at a time: buffers are used again. */
type Hasher = (job: RawJob, onBytes: (count: number) => void) => Promise<RawResult>;

/** Files that a worker does in one go. */
export interface Task {
  readonly jobs: readonly RawJob[];
  /** About how many bytes of hashing this is worth. */
  readonly cost: number;
}

/** What a worker says. */
export type Message =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'done'; readonly results: readonly RawResult[] };

/** What reading a file to its end gave. */
interface ReadResult {
  readonly size: number;
  readonly hex: readonly string[];
  /** The first bytes, in Latin-1; fewer where the file is shorter. */
  readonly opening: string;
  readonly bytes?: Buffer;
}

/** Reads an open file to its end, or to a little behind the end that it had. */
export interface Reader {
  atOnce(fd: number, job: RawJob): ReadResult;
  streamed(fd: number, job: RawJob, onBytes: (count: number) => void): Promise<ReadResult>;
}

/**
 * Hashing takes longer than copying what the system has read ahead, and another thread that reads would cost more than it saves: it
 * leaves the bytes in the cache of another core.
 *
 * @param chunk bytes per read of `streamed`; `atOnce` takes files that are smaller. Memory is this, whatever the size of the file.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
export function createReader(fs: typeof Fs, crypto: typeof Crypto, chunk: number): Reader {
  // Each is made where it is needed: a run over small files makes a reader for each few hundred of them.
  let front: Buffer | undefined;
  let small: Buffer | undefined;
  /** After so many reads signals, deadlines and other threads are heard: some milliseconds from the cache, some hundred from a slow disk. */
  const PIECES_PER_TURN = 8;
  /** As OPENING_BYTES. */
  const OPENING = 96;
  const atOnce = (fd: number, { size: planned, algorithms, keep }: RawJob): ReadResult => {
    // One byte more than planned shows that the file grew: it comes with the last byte that was planned, or there is none.
    const length = planned + 1;
    if (!keep && (small?.length ?? 0) < length) small = Buffer.allocUnsafeSlow(Math.max(length, chunk / 16));
    const buffer = small && !keep ? small.subarray(0, length) : Buffer.allocUnsafeSlow(length);
    let size = 0;
    let count: number;
    do {
      count = fs.readSync(fd, buffer, size, buffer.length - size, size);
      size += count;
    } while (count > 0 && size < planned);
    const bytes = buffer.subarray(0, size);
    const hex = algorithms.map((algorithm) => crypto.hash(algorithm, bytes, 'hex'));
    const opening = bytes.toString('latin1', 0, OPENING);
    return keep ? { size, hex, opening, bytes } : { size, hex, opening };
  };
  const streamed: Reader['streamed'] = async (fd, { size: planned, algorithms }, onBytes) => {
    const hashes = algorithms.map((algorithm) => crypto.createHash(algorithm));
    const piece = (front ??= Buffer.allocUnsafeSlow(chunk));
    let size = 0;
    let opening = '';
    for (let turn = 1; size <= planned; turn++) {
      const count = fs.readSync(fd, piece, 0, chunk, size);
      if (count === 0) break;
      if (size < OPENING) opening += piece.toString('latin1', 0, Math.min(count, OPENING - size));
      size += count;
      const bytes = piece.subarray(0, count);
      for (const hash of hashes) hash.update(bytes);
      onBytes(count);
      if (turn % PIECES_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return { size, hex: hashes.map((hash) => hash.digest('hex')), opening };
  };
  return { atOnce, streamed };
}

/**
 * @param chunk as of the reader.
 * @param open `openPlain`, which a worker has under another name.
 */
/* istanbul ignore next -- as above */
export function createHasher(fs: typeof Fs, reader: Reader, chunk: number, open: typeof openPlain): Hasher {
  const windows = !('O_NOFOLLOW' in fs.constants);
  const isSame = (before: Fs.Stats, after: Fs.Stats): boolean =>
    after.size === before.size &&
    after.mtimeMs === before.mtimeMs &&
    // Not every Windows file system tells the same numbers for a path and for an open file.
    (windows || (after.ino === before.ino && after.dev === before.dev));
  const hashOpen = async (fd: number, job: RawJob, onBytes: (count: number) => void): Promise<RawResult> => {
    const { index, path } = job;
    const before = fs.fstatSync(fd);
    if (!before.isFile() || before.size !== job.size) return { index, problem: 'changed' };
    const small = before.size < chunk || job.keep;
    const read = small ? reader.atOnce(fd, job) : await reader.streamed(fd, job, onBytes);
    if (small) onBytes(read.size);
    // By the path: a file that was put in the place of the one that is open counts as a change too.
    const same = isSame(before, fs.lstatSync(path)) && read.size === before.size;
    return same ? { index, ...read } : { index, problem: 'changed' };
  };
  return async (job, onBytes) => {
    let fd: number | undefined;
    try {
      fd = open(fs, job.path, 'refuse');
      return await hashOpen(fd, job, onBytes);
    } catch (error) {
      // Not by class: another realm has its own `Error`.
      const known = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
      return { index: job.index, problem: 'error', ...(known ? { code: error.code as string } : {}) };
    } finally {
      if (fd !== undefined) fs.closeSync(fd);
    }
  };
}

/** Does the tasks that come in through the port, in their order. */
/* istanbul ignore next -- as above */
function serve(port: MessagePort, hash: Hasher, report: number): void {
  let last = Promise.resolve();
  let unsaid = 0;
  const say = (message: Message): void => {
    port.postMessage(message);
  };
  const onBytes = (count: number): void => {
    unsaid += count;
    if (unsaid < report) return;
    say({ kind: 'bytes', count: unsaid });
    unsaid = 0;
  };
  port.on('message', (task: Task) => {
    last = last.then(async () => {
      const results = [];
      for (const job of task.jobs) results.push(await hash(job, onBytes));
      say({ kind: 'bytes', count: unsaid });
      unsaid = 0;
      say({ kind: 'done', results });
    });
  });
}

/**
 * The program of a worker, to be run with `eval`.
 *
 * @param chunk bytes per read.
 * @param report bytes after which a worker says how far it is.
 */
export function workerSource(chunk: number, report: number): string {
  return [
    `'use strict';`,
    `const fs = require('node:fs');`,
    `const reader = (${createReader.toString()})(fs, require('node:crypto'), ${chunk});`,
    `const open = ${openPlain.toString()};`,
    `const hash = (${createHasher.toString()})(fs, reader, ${chunk}, open);`,
    `(${serve.toString()})(require('node:worker_threads').parentPort, hash, ${report});`,
  ].join('\n');
}
