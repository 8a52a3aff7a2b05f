import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRunProgress } from '../../src/gate/run-progress.js';
import type { HashProgress } from '../../src/subjects/digest.js';

test('one line is about the files and bytes of all batches and rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-progress-'));
  const subject = (name: string, size: number) => {
    const path = join(folder, name);
    if (size >= 0) writeFileSync(path, Buffer.alloc(size));
    return { kind: 'file', name, path, captures: [] } as const;
  };
  const said: HashProgress[] = [];
  const progress = createRunProgress((now) => said.push(now()));
  progress.expect([subject('a', 10), subject('b', 20), { kind: 'digest', name: 'd', digests: {} }]);
  progress.batch()({ files: 1, bytes: 10, totalFiles: 1, totalBytes: 10 });
  const second = progress.batch();
  second({ files: 0, bytes: 5, totalFiles: 1, totalBytes: 20 });
  second({ files: 1, bytes: 20, totalFiles: 1, totalBytes: 20 });
  progress.expect([subject('c', 5), subject('gone', -1)]);
  // It grew while it was read.
  progress.batch()({ files: 1, bytes: 9, totalFiles: 1, totalBytes: 5 });
  expect(said).toEqual([
    { files: 1, bytes: 10, totalFiles: 2, totalBytes: 30 },
    { files: 1, bytes: 15, totalFiles: 2, totalBytes: 30 },
    { files: 2, bytes: 30, totalFiles: 2, totalBytes: 30 },
    { files: 3, bytes: 39, totalFiles: 4, totalBytes: 39 },
  ]);
  rmSync(folder, { recursive: true });
});
