import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { OPENING_BYTES } from '../../src/formats/other-signed-content.js';
import { MAX_BYTES_IN_MEMORY } from '../../src/core/limits.js';
import type { HashAlgorithm } from '../../src/core/model.js';
import { bytesOf, type HashedFile, hashFiles, type HashProgress, type HashResult } from '../../src/subjects/digest.js';
import { workerSource } from '../../src/subjects/hash-worker.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const MiB = 1024 * 1024;
const ALL: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512', 'blake2b512'];
/** Around the borders of reads, and several reads long. */
const SIZES = [0, 1, 63, 64, 65_535, MiB - 1, MiB, MiB + 1, 2 * MiB - 1, 2 * MiB, 2 * MiB + 1, 5 * MiB + 12_345];

let workspace: Workspace;
const content = (size: number): Buffer => Buffer.alloc(size, createHash('sha256').update(`${size}`).digest());
beforeAll(() => {
  workspace = createWorkspace();
  for (const size of SIZES) workspace.write(`size-${size}`, content(size));
});
afterAll(() => {
  workspace.remove();
});

const digest = (algorithm: HashAlgorithm, bytes: Buffer): string => createHash(algorithm).update(bytes).digest('hex');

function hashed(result: HashResult | undefined): HashedFile {
  if (!result || 'refusal' in result) throw new Error(result?.refusal.message ?? 'no result');
  return result;
}

const openFiles = (): number => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0);

describe.each([0, 1, 2])('with %d workers', (workers) => {
  test('all algorithms over all sizes, in the order of the jobs', async () => {
    const results = await hashFiles(
      SIZES.map((size) => ({ path: workspace.at(`size-${size}`), algorithms: ALL })),
      { workers },
    );
    for (const [index, size] of SIZES.entries()) {
      const { digests, size: counted, ...rest } = hashed(results[index]);
      expect([counted, rest]).toEqual([size, { path: workspace.at(`size-${size}`) }]);
      for (const algorithm of ALL) expect(digests[algorithm]?.toString('hex')).toBe(digest(algorithm, content(size)));
    }
  });

  test('random contents', async () => {
    const sizes = fc.array(fc.oneof(fc.nat(4_096), fc.integer({ min: MiB - 2, max: MiB + 2 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.subarray([...ALL], { minLength: 1 }), fc.nat(255), async (list, algorithms, byte) => {
        const files = list.map((size, index) => Buffer.alloc(size, byte + index));
        const jobs = files.map((bytes, index) => ({ path: workspace.write(`random/${index}`, bytes), algorithms }));
        const results = await hashFiles(jobs, { workers });
        const found = results.map((result) =>
          Object.entries(hashed(result).digests).map(([name, value]) => `${name} ${value.toString('hex')}`),
        );
        expect(found).toEqual(files.map((bytes) => algorithms.map((name) => `${name} ${digest(name, bytes)}`)));
      }),
      { numRuns: 15 },
    );
  });

  test('one bad file does not hide the others, and none stays open', async () => {
    workspace.write('five', '12345');
    workspace.write('folder/x', '');
    const before = openFiles();
    const paths = ['nothing', 'five', 'folder', `size-${3 * MiB}`, `size-${MiB}`].map((name) => workspace.at(name));
    const results = await hashFiles(
      paths.map((path) => ({ path, shown: 'shown', algorithms: ['sha256'] })),
      { workers },
    );
    expect(results.map((result) => ('refusal' in result ? result.refusal.code : result.size))).toEqual([
      'ARTIFACT_NOT_FOUND',
      5,
      'UNSAFE_PATH',
      'ARTIFACT_NOT_FOUND',
      MiB,
    ]);
    expect(results[0]).toMatchObject({ refusal: { message: 'shown does not exist' } });
    expect(openFiles()).toBe(before);
  });

  test('many small files, with progress up to the end', async () => {
    const jobs = Array.from({ length: 700 }, (_, index) => ({
      path: workspace.write(`many/${index}`, `${index}`),
      algorithms: ['sha256'] as const,
    }));
    let last: HashProgress | undefined;
    let ordered = true;
    const results = await hashFiles([...jobs, { path: workspace.at('nothing'), algorithms: ['sha256'] }], {
      workers,
      onProgress: (progress) => {
        ordered &&= progress.bytes >= (last?.bytes ?? 0) && progress.files >= (last?.files ?? 0);
        last = progress;
      },
    });
    expect(results.slice(0, -1).map((result) => hashed(result).digests.sha256?.toString('hex'))).toEqual(
      jobs.map((_, index) => digest('sha256', Buffer.from(`${index}`))),
    );
    const bytes = jobs.reduce((sum, _, index) => sum + `${index}`.length, 0);
    expect(last).toEqual({ bytes, totalBytes: bytes, files: 701, totalFiles: 701 });
    expect(ordered).toBe(true);
  });
});

test('no jobs, no results', async () => {
  expect(await hashFiles([])).toEqual([]);
});

test('enough work for workers of its own accord', async () => {
  for (let index = 0; index < 4; index++) workspace.write(`large/${index}`, Buffer.alloc(20 * MiB, index));
  const results = await hashFiles(
    [0, 1, 2, 3].map((index) => ({ path: workspace.at(`large/${index}`), algorithms: ['sha256'] })),
  );
  expect(results.map((result) => hashed(result).digests.sha256?.toString('hex'))).toEqual(
    [0, 1, 2, 3].map((index) => digest('sha256', Buffer.alloc(20 * MiB, index))),
  );
});

test('the program of a worker runs by itself', async () => {
  const worker = new Worker(workerSource(MiB, 1), { eval: true, env: {}, execArgv: [] });
  const messages: unknown[] = [];
  const path = workspace.at(`size-${5 * MiB + 12_345}`);
  try {
    await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', (message: { kind: string }) => {
        messages.push(message);
        if (message.kind === 'done') resolve(undefined);
      });
      worker.postMessage({
        cost: 1,
        jobs: [{ index: 7, path, size: 5 * MiB + 12_345, algorithms: ['sha256'], keep: false }],
      });
    });
  } finally {
    await worker.terminate();
  }
  expect(messages).toHaveLength(8);
  expect(messages.at(-1)).toEqual({
    kind: 'done',
    results: [
      {
        index: 7,
        size: 5 * MiB + 12_345,
        hex: [digest('sha256', content(5 * MiB + 12_345))],
        opening: content(5 * MiB + 12_345).toString('latin1', 0, OPENING_BYTES),
      },
    ],
  });
});

describe('a worker that fails costs nothing but time', () => {
  test.each([
    ['cannot be read', 'this is not a program'],
    ['throws at once', 'throw new Error("x")'],
    ['throws at work', 'require("node:worker_threads").parentPort.on("message", () => { throw new Error("x") })'],
    ['leaves at once', ''],
    ['leaves at work', 'require("node:worker_threads").parentPort.on("message", () => process.exit(0))'],
  ])('a worker that %s', async (_, workerProgram) => {
    const jobs = SIZES.map((size) => ({ path: workspace.at(`size-${size}`), algorithms: ['sha256'] as const }));
    const results = await hashFiles(jobs, { workers: 2, workerProgram });
    expect(results.map((result) => hashed(result).digests.sha256?.toString('hex'))).toEqual(
      SIZES.map((size) => digest('sha256', content(size))),
    );
  });

  test('a worker that forgets a file makes no pass of it', async () => {
    const workerProgram =
      'const { parentPort } = require("node:worker_threads"); parentPort.on("message", () => parentPort.postMessage({ kind: "done", results: [] }))';
    const results = await hashFiles([{ path: workspace.at('size-1'), algorithms: ['sha256'] }], {
      workers: 1,
      workerProgram,
    });
    expect(results).toMatchObject([{ path: workspace.at('size-1'), refusal: { code: 'FILE_UNREADABLE' } }]);
  });
});

describe('a file that changes while it is read', () => {
  const changes: readonly (readonly [string, (path: string) => void])[] = [
    [
      'grows',
      (path) => {
        appendFileSync(path, 'x');
      },
    ],
    [
      'shrinks',
      (path) => {
        truncateSync(path, 3 * MiB);
      },
    ],
    [
      'is written to, with its size as before',
      (path) => {
        writeFileSync(path, Buffer.alloc(8 * MiB, 2));
        utimesSync(path, 1, 1);
      },
    ],
    // An open file cannot be renamed over on Windows; the change in place stands in for it there.
    ...(process.platform === 'win32'
      ? []
      : ([
          [
            'is put in the place of another',
            (path) => {
              writeFileSync(`${path}.new`, Buffer.alloc(8 * MiB, 1));
              utimesSync(`${path}.new`, 1000, 1000);
              renameSync(`${path}.new`, path);
            },
          ],
        ] as [string, (path: string) => void][])),
  ];
  test.each(changes)('it %s', async (_, change) => {
    const path = workspace.write('changing', Buffer.alloc(8 * MiB, 1));
    utimesSync(path, 1000, 1000);
    const state = { changed: false };
    const results = await hashFiles([{ path, shown: 'the file', algorithms: ['sha256'] }], {
      workers: 0,
      onProgress: ({ bytes }) => {
        if (bytes > 0 && !state.changed) change(path);
        state.changed = true;
      },
    });
    expect(results).toMatchObject([
      { refusal: { code: 'UNSAFE_PATH', message: 'the file changed while it was read' } },
    ]);
  });
});

const kinds = process.platform === 'win32' ? (['folder'] as const) : (['folder', 'link', 'FIFO'] as const);
test.each(kinds)('a %s is refused at once', async (kind) => {
  const path = workspace.at(`special-${kind}`);
  if (kind === 'folder') workspace.folder(`special-${kind}`);
  else if (kind === 'link') workspace.link(`special-${kind}`, workspace.at('size-1'));
  else execFileSync('mkfifo', [path]);
  expect(await hashFiles([{ path, algorithms: ['sha256'] }])).toMatchObject([{ refusal: { code: 'UNSAFE_PATH' } }]);
});

describe('on abort', () => {
  test('before anything', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(hashFiles([{ path: workspace.at('size-1'), algorithms: ['sha256'] }], { signal })).rejects.toThrow(
      'too late',
    );
  });

  test.each([0, 1])('in the middle, with %d workers', async (workers) => {
    const abort = new AbortController();
    const before = openFiles();
    const path = workspace.write('long', Buffer.alloc(64 * MiB));
    const work = hashFiles([{ path, algorithms: ALL }], {
      workers,
      signal: abort.signal,
      onProgress: () => {
        abort.abort(new Error('time is up'));
      },
    });
    await expect(work).rejects.toThrow('time is up');
    expect(openFiles()).toBe(before);
  });
});

describe('bytes', () => {
  test('are kept where asked for', async () => {
    const jobs = SIZES.map((size) => ({
      path: workspace.at(`size-${size}`),
      algorithms: ['sha256'] as const,
      keepUpTo: MAX_BYTES_IN_MEMORY,
    }));
    for (const [index, result] of (await hashFiles(jobs, { workers: 1 })).entries()) {
      const file = hashed(result);
      expect(file.bytes?.equals(content(SIZES[index] ?? 0))).toBe(true);
      expect(bytesOf(file, 'x')).toEqual({ bytes: file.bytes });
    }
  });

  test('are not kept beyond the limit, but can be had again if they are the same', async () => {
    const size = MAX_BYTES_IN_MEMORY - 10;
    const paths = [workspace.write('big-1', Buffer.alloc(size)), workspace.write('big-2', Buffer.alloc(size, 1))];
    const [first, second] = await hashFiles(
      paths.map((path) => ({ path, algorithms: ['sha512'], keepUpTo: MAX_BYTES_IN_MEMORY })),
    );
    expect(hashed(first).bytes).toHaveLength(size);
    expect(hashed(second).bytes).toBeUndefined();
    expect(bytesOf(hashed(second), 'x')).toHaveProperty('bytes');
    writeFileSync(paths[1] ?? '', Buffer.alloc(size, 2));
    expect(bytesOf(hashed(second), 'x')).toMatchObject({ refusal: { code: 'UNSAFE_PATH' } });
    truncateSync(paths[1] ?? '', MAX_BYTES_IN_MEMORY + 1);
    expect(bytesOf(hashed(second), 'x')).toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED' } });
    expect(bytesOf({ path: workspace.at('size-1'), digests: {}, size: 1 }, 'x')).toHaveProperty('refusal');
  });

  afterEach(() => {
    for (const name of ['big-1', 'big-2']) workspace.write(name, '');
  });
});
