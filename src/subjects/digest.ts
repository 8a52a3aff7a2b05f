/**
 * One read per file: every file is opened once and hashed with all its algorithms in that pass, many files on all cores, in
 * memory that does not grow with their size.
 */
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { MAX_BYTES_IN_MEMORY } from '../core/limits.js';
import type { Digests, HashAlgorithm, Refusal } from '../core/model.js';
import type { WorkDone } from '../core/ports.js';
import { type Crew, startCrew } from './hash-crew.js';
import { createHasher, createReader, type RawJob, type RawResult, type Reader, type Task } from './hash-worker.js';
import { mayBeSignedOtherwise } from '../formats/other-signed-content.js';
import { createParallelReader, isWide } from './parallel-reader.js';
import { openPlain } from '../files/open-plain.js';
import { errorCode, readWhole, refuseChanged, refuseError, refuseKind } from '../files/read-file.js';

/** Bytes per read: larger ones gain nothing, smaller ones cost turns of the event loop. */
const CHUNK = 1024 * 1024;
/** What opening, asking and closing a file costs, as bytes of hashing. */
const COST_PER_FILE = 32 * 1024;
/** Small files are handed out together, in batches worth this much: some milliseconds. */
const COST_PER_BATCH = 4 * 1024 * 1024;
/** A worker takes about 30 ms to start; in that time the main thread hashes this much. */
const COST_PER_WORKER = 32 * 1024 * 1024;
/** Beyond this the disk is the limit, and each worker takes some MiB of memory. */
const MAX_WORKERS = 3;

export interface HashJob {
  /** Absolute path of a regular file; a link is refused. */
  readonly path: string;
  /** How messages call it; the path where absent. */
  readonly shown?: string;
  readonly algorithms: readonly HashAlgorithm[];
  /** Keeps the bytes of a file up to this size, in bytes, within MAX_BYTES_IN_MEMORY for all jobs together. */
  readonly keepUpTo?: number;
}

export interface HashedFile {
  readonly path: string;
  readonly digests: Digests;
  /** Bytes. */
  readonly size: number;
  /** Where `keepUpTo` allowed it and there was room; see `bytesOf`. */
  readonly bytes?: Buffer;
  /** The first bytes, in Latin-1, where they can be those of what signatures of another form are over. */
  readonly opening?: string;
}

/** A file's digests, or why there are none: `ARTIFACT_NOT_FOUND` (absent, unreadable), `UNSAFE_PATH` (no regular file, changed). */
export type HashResult = HashedFile | { readonly path: string; readonly refusal: Refusal };

export type HashProgress = WorkDone;

export interface HashOptions {
  /** Called often (about once a MiB); it must be quick. */
  readonly onProgress?: (progress: HashProgress) => void;
  readonly signal?: AbortSignal;
  /** How many worker threads to use instead of as many as seem worth it. */
  readonly workers?: number;
  /** Program of the workers; for tests of their failure. */
  readonly workerProgram?: string;
}

/** What remains to be done and what has been. */
interface Board {
  readonly jobs: readonly HashJob[];
  /** Cheapest first; taken from the end. */
  readonly tasks: Task[];
  readonly results: (HashResult | undefined)[];
  readonly count: (bytes: number, files: number) => void;
}

/**
 * @returns one result per job, in their order. It rejects only with the signal's reason.
 */
export async function hashFiles(jobs: readonly HashJob[], options: HashOptions = {}): Promise<readonly HashResult[]> {
  options.signal?.throwIfAborted();
  const { board, own } = plan(jobs, options);
  const work = board.tasks.reduce((sum, { cost }) => sum + cost, 0);
  const worth = Math.min(
    availableParallelism() - 1,
    MAX_WORKERS,
    Math.floor(work / COST_PER_WORKER),
    board.tasks.length - 1,
  );
  const size = options.workers ?? worth;
  if (size < 1) await workOff(board, own, undefined, options.signal);
  else await workTogether(board, own, size, options);
  return board.results.map((result, index) => result ?? lost(jobs[index]?.path ?? ''));
}

/** With worker threads beside the main one. */
async function workTogether(
  board: Board,
  own: Task[],
  size: number,
  { signal, workerProgram: source }: HashOptions,
): Promise<void> {
  const crew = startCrew({
    size,
    chunk: CHUNK,
    ...(source !== undefined && { source }),
    take: () => board.tasks.pop(),
    giveBack: (task) => board.tasks.push(task),
    done: (results) => {
      accept(board, results);
    },
    onBytes: (bytes) => {
      board.count(bytes, 0);
    },
  });
  signal?.addEventListener('abort', crew.wake);
  try {
    await workOff(board, own, crew, signal);
  } finally {
    signal?.removeEventListener('abort', crew.wake);
    await crew.stop();
  }
}

/** The main thread's share: first what only it can do, then whatever is left, then it waits for the others. */
async function workOff(
  board: Board,
  own: Task[],
  crew: Crew | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const hash = createHasher(fs, readerFor(board), CHUNK, openPlain);
  for (;;) {
    signal?.throwIfAborted();
    const task = own.pop() ?? board.tasks.pop();
    if (task) {
      for (const job of task.jobs) {
        accept(board, [
          await hash(job, (bytes) => {
            // Thrown into the hasher, which closes its file.
            signal?.throwIfAborted();
            board.count(bytes, 0);
          }),
        ]);
        signal?.throwIfAborted();
      }
      // Small files are read without waiting, so that nothing else would ever have its turn.
      await nextTurn();
    } else if (crew?.busy()) await crew.news();
    else return;
  }
}

/** Several large files keep the cores busy as they are; a single one is hashed on two threads. */
function readerFor({ tasks }: Board): Reader {
  const plain = createReader(fs, crypto, CHUNK);
  const wide = tasks.filter((task) => task.jobs.some((job) => isWide(job, {})));
  const spare = availableParallelism() > 1 && wide.length === 1;
  return spare ? createParallelReader(fs, plain, { chunk: CHUNK }) : plain;
}

/** Looks at every file, refuses what is no regular file, and sorts the rest into tasks: the largest are done first. */
function plan(jobs: readonly HashJob[], options: HashOptions): { readonly board: Board; readonly own: Task[] } {
  const results: (HashResult | undefined)[] = jobs.map(() => undefined);
  const done = { bytes: 0, totalBytes: 0, files: 0, totalFiles: jobs.length };
  const count = (bytes: number, files: number): void => {
    done.bytes += bytes;
    done.files += files;
    options.onProgress?.({ ...done });
  };
  const large: Task[] = [];
  const own: Task[] = [];
  const small: Task[] = [];
  let batch: { jobs: RawJob[]; cost: number } = { jobs: [], cost: 0 };
  let room = MAX_BYTES_IN_MEMORY;
  for (const [index, { path, shown, algorithms, keepUpTo = -1 }] of jobs.entries()) {
    const size = sizeOf(path, shown ?? path);
    if (typeof size !== 'number') {
      results[index] = { path, refusal: size };
      done.files++;
      continue;
    }
    done.totalBytes += size;
    const keep = size <= keepUpTo && size <= room;
    const job: RawJob = { index, path, size, algorithms, keep };
    const cost = COST_PER_FILE + size * Math.max(1, algorithms.length);
    if (keep) {
      room -= size;
      own.push({ jobs: [job], cost });
    } else if (size >= CHUNK) large.push({ jobs: [job], cost });
    else {
      if (batch.jobs.length === 0) small.push(batch);
      batch.jobs.push(job);
      batch.cost += cost;
      if (batch.cost >= COST_PER_BATCH) batch = { jobs: [], cost: 0 };
    }
  }
  large.sort((left, right) => left.cost - right.cost);
  return { board: { jobs, tasks: [...small, ...large], results, count }, own };
}

function sizeOf(path: string, shown: string): number | Refusal {
  try {
    const found = fs.lstatSync(path);
    return found.isFile() ? found.size : refuseKind(shown, found);
  } catch (error) {
    return refuseError(shown, errorCode(error));
  }
}

function accept(board: Board, results: readonly RawResult[]): void {
  for (const result of results) {
    const job = board.jobs[result.index];
    if (!job) continue;
    board.results[result.index] = toResult(job, result);
    board.count(0, 1);
  }
}

function toResult({ path, shown = path, algorithms }: HashJob, result: RawResult): HashResult {
  if ('problem' in result) {
    if (result.problem === 'error') return { path, refusal: refuseError(shown, result.code) };
    // Whatever it is now, it was a regular file when the work was planned.
    return { path, refusal: refuseChanged(shown) };
  }
  const digests: Partial<Record<HashAlgorithm, Buffer>> = {};
  for (const [index, algorithm] of algorithms.entries())
    digests[algorithm] = Buffer.from(result.hex[index] ?? '', 'hex');
  const { size, bytes, opening } = result;
  return { path, digests, size, ...(bytes && { bytes }), ...(mayBeSignedOtherwise(opening) && { opening }) };
}

/** No thread answered for this file; that would be a mistake of ours, and must not look like a pass. */
function lost(path: string): HashResult {
  return { path, refusal: refuseError(path, undefined) };
}

/**
 * The bytes of a hashed file: those kept, or, where there was no room to keep them, read again and held against the digests,
 * so that they are the very bytes that were hashed.
 *
 * @returns the bytes, or a refusal: `LIMIT_EXCEEDED` above MAX_BYTES_IN_MEMORY, `UNSAFE_PATH` where the file has changed.
 */
export function bytesOf(file: HashedFile, shown: string): { readonly bytes: Buffer } | { readonly refusal: Refusal } {
  if (file.bytes) return { bytes: file.bytes };
  const read = readWhole(file.path, MAX_BYTES_IN_MEMORY, { shown });
  if ('refusal' in read) return read;
  const [algorithm, digest] = Object.entries(file.digests)[0] ?? [];
  const same =
    algorithm !== undefined && digest !== undefined && crypto.hash(algorithm, read.bytes, 'buffer').equals(digest);
  return same ? read : { refusal: refuseChanged(shown) };
}
