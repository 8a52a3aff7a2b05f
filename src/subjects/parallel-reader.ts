/**
 * A large file that needs several digests is read once, and hashed on two threads from the same memory: the one that reads, and
 * a worker that hashes what lies in shared memory. A piece is overwritten only when both have hashed it; a few may wait for the worker,
 * so that neither thread waits for each piece of the other. Where the worker cannot do its part, the reading thread begins anew and
 * does it all.
 */
import * as crypto from 'node:crypto';
import type { readSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { HashAlgorithm } from '../core/model.js';
import { OPENING_BYTES } from '../formats/other-signed-content.js';
import type { RawJob, Reader } from './hash-worker.js';

/** Smaller files are hashed before a worker has started. */
const MIN_BYTES = 64 * 1024 * 1024;

/** Pieces in memory: with two, each thread would wait for the slower one at every piece. */
const SLOTS = 4;

/** About what a MiB costs, by the fastest of them. */
const COST: Readonly<Record<HashAlgorithm, number>> = { sha256: 1, sha384: 3, sha512: 3, blake2b512: 2 };

interface ParallelOptions {
  /** Bytes per read. */
  readonly chunk: number;
  readonly minBytes?: number;
  /** Program of the worker; for tests of its failure. */
  readonly program?: string;
}

/** What is needed of `node:fs`; the file is open. */
interface Readable {
  readonly readSync: typeof readSync;
}

/** True where it is worth a worker. */
export function isWide(
  { size, algorithms, keep }: RawJob,
  { minBytes = MIN_BYTES }: Pick<ParallelOptions, 'minBytes'>,
) {
  return !keep && size >= minBytes && algorithms.length > 1;
}

/** @param plain reads what is not worth it, and what the worker failed at */
export function createParallelReader(fs: Readable, plain: Reader, options: ParallelOptions): Reader {
  return {
    atOnce: (fd, job) => plain.atOnce(fd, job),
    streamed: async (fd, job, onBytes) => {
      if (!isWide(job, options)) return plain.streamed(fd, job, onBytes);
      let counted = 0;
      const read = await readWithHelper(fs, fd, job, options, (count) => {
        counted += count;
        onBytes(count);
      });
      if (read) return read;
      // What was counted is not counted again.
      return plain.streamed(fd, job, (count) => {
        const more = Math.max(0, count - counted);
        counted -= count - more;
        if (more > 0) onBytes(more);
      });
    },
  };
}

/** @returns undefined where the worker did not do its part */
async function readWithHelper(
  fs: Readable,
  fd: number,
  { size: planned, algorithms }: RawJob,
  { chunk, program }: ParallelOptions,
  onBytes: (count: number) => void,
): Promise<Awaited<ReturnType<Reader['streamed']>> | undefined> {
  const { own, others } = share(algorithms);
  const memory = new SharedArrayBuffer(SLOTS * chunk);
  const helper = startHelper(program ?? helperSource(), { memory, chunk, algorithms: others });
  if (!helper) return undefined;
  const hashes = own.map((algorithm) => crypto.createHash(algorithm));
  /** Answers that are due, for each piece that lies in memory; the oldest first. */
  const due: Promise<unknown>[] = [];
  let size = 0;
  let opening = '';
  try {
    for (let slot = 0; size <= planned; slot = (slot + 1) % SLOTS) {
      if (due.length === SLOTS && !(await due.shift())) return undefined;
      const piece = Buffer.from(memory, slot * chunk, chunk);
      const count = fs.readSync(fd, piece, 0, chunk, size);
      if (count === 0) break;
      if (size < OPENING_BYTES) opening += piece.toString('latin1', 0, Math.min(count, OPENING_BYTES - size));
      size += count;
      due.push(helper.ask({ slot, count }));
      for (const hash of hashes) hash.update(piece.subarray(0, count));
      onBytes(count);
    }
    for (const answer of due) if (!(await answer)) return undefined;
    const theirs = await helper.ask('end');
    if (!Array.isArray(theirs) || theirs.length !== others.length) return undefined;
    const found = new Map<HashAlgorithm, string>([
      ...own.map((algorithm, at) => [algorithm, hashes[at]?.digest('hex') ?? ''] as const),
      ...others.map((algorithm, at) => [algorithm, String(theirs[at])] as const),
    ]);
    return { size, hex: algorithms.map((algorithm) => found.get(algorithm) ?? ''), opening };
  } finally {
    await helper.end();
  }
}

/** The dearest first, each to whoever has less to do. */
function share(algorithms: readonly HashAlgorithm[]): {
  readonly own: readonly HashAlgorithm[];
  readonly others: readonly HashAlgorithm[];
} {
  const own: HashAlgorithm[] = [];
  const others: HashAlgorithm[] = [];
  const cost = (list: readonly HashAlgorithm[]) => list.reduce((sum, one) => sum + COST[one], 0);
  for (const one of [...algorithms].sort((left, right) => COST[right] - COST[left]))
    (cost(others) <= cost(own) ? others : own).push(one);
  return { own, others };
}

type Question = { readonly slot: number; readonly count: number } | 'end';

interface Helper {
  /** Questions are answered in their order. @returns true for a piece, the digests in hex at the end; undefined where the worker is no more */
  ask(question: Question): Promise<unknown>;
  end(): Promise<unknown>;
}

interface HelperData {
  readonly memory: SharedArrayBuffer;
  readonly chunk: number;
  readonly algorithms: readonly HashAlgorithm[];
}

function startHelper(program: string, workerData: HelperData): Helper | undefined {
  let worker: Worker;
  try {
    // No environment, no flags: a worker needs none, and the tokens of the job are not its concern.
    worker = new Worker(program, { eval: true, env: {}, execArgv: [], workerData });
  } catch {
    return undefined;
  }
  const gone = once(worker, 'exit').then(
    () => undefined,
    () => undefined,
  );
  const asked: ((answer: unknown) => void)[] = [];
  worker.on('message', (answer) => asked.shift()?.(answer));
  return {
    ask: async (question) => {
      const answer = new Promise((resolve) => asked.push(resolve));
      worker.postMessage(question);
      return Promise.race([answer, gone]);
    },
    end: async () => worker.terminate(),
  };
}

/** The program of the worker, to be run with `eval`. */
export function helperSource(): string {
  return `'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { memory, chunk, algorithms } = workerData;
const hashes = algorithms.map((algorithm) => createHash(algorithm));
parentPort.on('message', (question) => {
  if (question === 'end') return parentPort.postMessage(hashes.map((hash) => hash.digest('hex')));
  const piece = Buffer.from(memory, question.slot * chunk, question.count);
  for (const hash of hashes) hash.update(piece);
  parentPort.postMessage(true);
});`;
}
