/** Rules about the same files share one reading; what contradicts it is refused. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hashFiles, type HashJob, type HashProgress } from '../../src/subjects/digest.js';
import { createHashMemory, type HashAll } from '../../src/subjects/hash-memory.js';

let folder: string;
let reads: string[];
const counting: HashAll = async (jobs, options) => {
  reads.push(...jobs.map((one) => path.basename(one.path)));
  return hashFiles(jobs, options);
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hash-memory-'));
  reads = [];
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function job(name: string, change: Partial<HashJob> = {}): HashJob {
  return { path: path.join(folder, name), shown: name, algorithms: ['sha256'], ...change };
}
function put(name: string, text: string): void {
  fs.writeFileSync(path.join(folder, name), text);
}
const sha = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

async function ask(hash: HashAll, ...jobs: readonly HashJob[]) {
  return (await hash(jobs)).map((one) =>
    'refusal' in one
      ? one.refusal.code
      : {
          ...Object.fromEntries(Object.entries(one.digests).map(([name, digest]) => [name, digest.toString('hex')])),
          ...(one.bytes && { bytes: one.bytes.toString() }),
        },
  );
}

describe('files of several rules', () => {
  test('are read once, and each job gets what it asks for in its order', async () => {
    const hash = createHashMemory(counting);
    put('a', 'one');
    put('b', 'two');
    const a = { sha256: sha('sha256', 'one') };
    const b = { sha256: sha('sha256', 'two') };
    expect(await ask(hash, job('a'), job('b'))).toEqual([a, b]);
    put('c', 'three');
    expect(await ask(hash, job('b'), job('c'), job('a'))).toEqual([b, { sha256: sha('sha256', 'three') }, a]);
    expect(reads).toEqual(['a', 'b', 'c']);
  });

  test('are read again for another digest or for their bytes, and then once', async () => {
    const hash = createHashMemory(counting);
    put('a', 'one');
    const wide = job('a', { algorithms: ['sha256', 'sha512'], keepUpTo: 100 });
    await ask(hash, job('a'));
    const both = { sha256: sha('sha256', 'one'), sha512: sha('sha512', 'one'), bytes: 'one' };
    expect(await ask(hash, wide)).toEqual([both]);
    expect(await ask(hash, wide, job('a'))).toEqual([both, { sha256: sha('sha256', 'one') }]);
    expect(reads).toEqual(['a', 'a']);
  });

  test('whose bytes have no room are read again for them', async () => {
    const hash = createHashMemory(counting, 2);
    put('a', 'one');
    const whole = job('a', { keepUpTo: 100 });
    const found = { sha256: sha('sha256', 'one'), bytes: 'one' };
    expect(await ask(hash, whole)).toEqual([found]);
    expect(await ask(hash, whole)).toEqual([found]);
    expect(reads).toEqual(['a', 'a']);
  });

  test('that changed between two readings are refused, also with the same size', async () => {
    const hash = createHashMemory(counting);
    put('a', 'one');
    put('b', 'one');
    await ask(hash, job('a'), job('b'));
    put('a', 'two');
    put('b', 'longer');
    const more = { algorithms: ['sha256', 'sha512'] } as const;
    expect(await ask(hash, job('a', more), job('b', more))).toEqual(['UNSAFE_PATH', 'UNSAFE_PATH']);
  });

  test('that cannot be read are looked for again', async () => {
    const hash = createHashMemory(counting);
    expect(await ask(hash, job('a'))).toEqual(['ARTIFACT_NOT_FOUND']);
    put('a', 'one');
    expect(await ask(hash, job('a'))).toEqual([{ sha256: sha('sha256', 'one') }]);
  });

  test('count as done in the progress of each rule', async () => {
    const hash = createHashMemory(counting);
    put('a', 'one');
    put('b', 'longer');
    const told: HashProgress[] = [];
    const onProgress = (progress: HashProgress): void => {
      told.push(progress);
    };
    await hash([job('a')], {});
    await hash([job('a'), job('b')], { onProgress });
    expect(told.at(-1)).toEqual({ bytes: 9, totalBytes: 9, files: 2, totalFiles: 2 });
    await hash([job('b'), job('a')], { onProgress });
    expect(told.at(-1)).toEqual({ bytes: 9, totalBytes: 9, files: 2, totalFiles: 2 });
  });
});
