import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as crypto from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlain } from '../../src/files/open-plain.js';
import { createHasher, createReader, type RawResult } from '../../src/subjects/hash-worker.js';

const CHUNK = 1024 * 1024;
let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'gate-hash-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Hashes a file; `most` bytes come with each read, and `behind` is run after each. */
async function hash(
  content: string,
  { keep = false, most = CHUNK, behind }: { keep?: boolean; most?: number; behind?: (path: string) => void } = {},
): Promise<{ result: RawResult; reads: number }> {
  const path = join(folder, 'a');
  fs.writeFileSync(path, content);
  let reads = 0;
  const readSync = (fd: number, into: Buffer, at: number, length: number, from: number): number => {
    reads++;
    const count = fs.readSync(fd, into, at, Math.min(most, length), from);
    behind?.(path);
    return count;
  };
  const counting = { ...fs, readSync } as unknown as typeof fs;
  const reader = createReader(counting, crypto, CHUNK);
  const job = { index: 0, path, size: content.length, algorithms: ['sha256'] as const, keep };
  return { result: await createHasher(counting, reader, CHUNK, openPlain)(job, () => undefined), reads };
}

const sha256 = (text: string) => crypto.hash('sha256', text, 'hex');

test.each([true, false])('a small file is read with one call (bytes kept: %s)', async (keep) => {
  const { result, reads } = await hash('content', { keep });
  expect(result).toMatchObject({ size: 7, hex: [sha256('content')] });
  expect(reads).toBe(1);
});

test('an empty file is read with one call', async () => {
  expect(await hash('')).toMatchObject({ result: { size: 0, hex: [sha256('')] }, reads: 1 });
});

test('where the system gives less than was asked for, the file is still read to its end', async () => {
  const { result, reads } = await hash('content', { most: 3 });
  expect(result).toMatchObject({ size: 7, hex: [sha256('content')], opening: 'content' });
  expect(reads).toBe(3);
});

test.each([CHUNK, 7, 3])('a file that grows while it is read has changed (%i bytes a read)', async (most) => {
  const { result } = await hash('content', {
    most,
    behind: (path) => {
      fs.appendFileSync(path, '!');
    },
  });
  expect(result).toEqual({ index: 0, problem: 'changed' });
});

test('so has one that becomes shorter, and one that another took the place of', async () => {
  const cut = await hash('content', {
    most: 3,
    behind: (path) => {
      fs.truncateSync(path, 3);
    },
  });
  expect(cut.result).toEqual({ index: 0, problem: 'changed' });
  const swapped = await hash('content', {
    behind: (path) => {
      fs.renameSync(path, `${path}.old`);
      fs.writeFileSync(path, 'CONTENT');
    },
  });
  expect(swapped.result).toEqual({ index: 0, problem: 'changed' });
});
