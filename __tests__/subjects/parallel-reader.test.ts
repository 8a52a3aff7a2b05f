/** A large file with several digests is read once and hashed on two threads; where the worker fails, on one. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OPENING_BYTES } from '../../src/formats/other-signed-content.js';
import type { HashAlgorithm } from '../../src/core/model.js';
import { openPlain } from '../../src/files/open-plain.js';
import { createHasher, createReader, type RawJob, type Reader } from '../../src/subjects/hash-worker.js';
import { createParallelReader, helperSource, isWide } from '../../src/subjects/parallel-reader.js';

const CHUNK = 64 * 1024;
const bytes = crypto.randomBytes(10 * CHUNK + 7);
/** What is told of its first bytes. */
const OPENING = bytes.toString('latin1', 0, OPENING_BYTES);
const ALL: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512', 'blake2b512'];
const sums = (algorithms: readonly HashAlgorithm[]) => algorithms.map((one) => crypto.hash(one, bytes, 'hex'));

let folder: string;
let file: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parallel-'));
  file = path.join(folder, 'large');
  fs.writeFileSync(file, bytes);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

interface Counts {
  reads: number;
  bytes: number;
  /** Times that the file was read by one thread alone. */
  alone: number;
}

async function hashed(algorithms: readonly HashAlgorithm[], change: Partial<RawJob> = {}, program?: string) {
  const counts: Counts = { reads: 0, bytes: 0, alone: 0 };
  const counting = {
    ...fs,
    readSync: (...given: Parameters<typeof fs.readSync>) => {
      counts.reads++;
      return fs.readSync(...given);
    },
  } as unknown as typeof fs;
  const plain = createReader(fs, crypto, CHUNK);
  const counted: Reader = {
    ...plain,
    streamed: (...given) => {
      counts.alone++;
      return plain.streamed(...given);
    },
  };
  const options = { chunk: CHUNK, minBytes: 3 * CHUNK, ...(program !== undefined && { program }) };
  const hash = createHasher(fs, createParallelReader(counting, counted, options), CHUNK, openPlain);
  const job: RawJob = { index: 0, path: file, size: bytes.length, algorithms, keep: false, ...change };
  const result = await hash(job, (count) => {
    counts.bytes += count;
  });
  return { result, counts };
}

describe('on two threads', () => {
  test.each([[ALL], [['sha256', 'sha512']], [['blake2b512', 'sha256']], [['sha512', 'sha384', 'sha256']]] as const)(
    '%j come out in their order, of one reading',
    async (algorithms) => {
      const { result, counts } = await hashed(algorithms);
      expect(result).toEqual({ index: 0, size: bytes.length, hex: sums(algorithms), opening: OPENING });
      // Each piece once, and the end.
      expect(counts).toEqual({ reads: 12, bytes: bytes.length, alone: 0 });
    },
  );

  test('a piece stays until a slow worker has hashed it', async () => {
    const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);';
    const slow = helperSource().replace('const piece', `${wait} const piece`);
    expect(slow).toContain(wait);
    const { result, counts } = await hashed(ALL, {}, slow);
    expect(result).toEqual({ index: 0, size: bytes.length, hex: sums(ALL), opening: OPENING });
    expect(counts).toEqual({ reads: 12, bytes: bytes.length, alone: 0 });
  });

  test('a file that is not the size that was planned is refused', async () => {
    expect((await hashed(ALL, { size: bytes.length - 1 })).result).toEqual({ index: 0, problem: 'changed' });
  });

  test('one digest, and a small file, need no second thread', async () => {
    expect((await hashed(['sha256'])).counts).toMatchObject({ alone: 1, reads: 0 });
    const job: RawJob = { index: 0, path: file, size: bytes.length, algorithms: ALL, keep: false };
    expect(isWide(job, {})).toBe(false);
    expect(isWide({ ...job, size: 2 ** 26 }, {})).toBe(true);
    expect(isWide({ ...job, size: 2 ** 26, keep: true }, {})).toBe(false);
    expect(isWide({ ...job, size: 2 ** 26, algorithms: ['sha512'] }, {})).toBe(false);
  });
});

describe('on one thread, with the same result', () => {
  const dying = (when: string) => `${helperSource()}\nlet n = 0; parentPort.on('message', (q) => { n++; ${when} });`;
  test.each([
    ['is no program', '}'],
    ['dies at once', 'process.exit(1);'],
    ['throws', 'throw new Error("no");'],
    [
      'dies in the middle',
      `const { parentPort } = require('node:worker_threads'); let n = 0;
      parentPort.on('message', () => { if (++n > 3) process.exit(1); parentPort.postMessage(true); });`,
    ],
    ['says no', `require('node:worker_threads').parentPort.on('message', function () { this.postMessage(false); });`],
    [
      'has too few digests',
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', (q) => { parentPort.postMessage(q === 'end' ? [] : true); });`,
    ],
    ['dies after its last digest', dying(`if (q === 'end') process.exit(0);`)],
  ])('where the worker %s', async (_, program) => {
    const { result, counts } = await hashed(ALL, {}, program);
    expect(result).toEqual({ index: 0, size: bytes.length, hex: sums(ALL), opening: OPENING });
    expect(counts.alone).toBeLessThanOrEqual(1);
    expect(counts.bytes).toBe(bytes.length);
  });
});
