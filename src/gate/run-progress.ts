/** Hashing as a whole: rules and batches begin and end, and the one line of progress is about all of them. */
import { lstatSync } from 'node:fs';
import type { LocalSubject } from '../core/model.js';
import type { HashProgress } from '../subjects/digest.js';

export interface RunProgress {
  /** Adds the files of a rule to what there is to do. */
  expect(subjects: readonly LocalSubject[]): void;
  /** @returns takes the progress of one batch; batches follow one another. */
  batch(): (progress: HashProgress) => void;
}

/**
 * @param report gets the sum over all batches, to be worked out where it is shown: files are asked for their sizes then. Its totals grow
 *   with each rule whose files are found
 */
export function createRunProgress(report: (progress: () => HashProgress) => void): RunProgress {
  const unsized: string[] = [];
  const total = { files: 0, bytes: 0 };
  const before = { files: 0, bytes: 0 };
  let current = { files: 0, bytes: 0 };
  return {
    expect(subjects) {
      for (const subject of subjects) {
        if (subject.kind !== 'file') continue;
        total.files += 1;
        unsized.push(subject.path);
      }
    },
    batch() {
      before.files += current.files;
      before.bytes += current.bytes;
      current = { files: 0, bytes: 0 };
      return ({ files, bytes }) => {
        current = { files, bytes };
        report(() => {
          for (const path of unsized.splice(0)) total.bytes += sizeOf(path);
          return {
            files: before.files + files,
            bytes: before.bytes + bytes,
            // A file can grow while it is read.
            totalFiles: Math.max(total.files, before.files + files),
            totalBytes: Math.max(total.bytes, before.bytes + bytes),
          };
        });
      };
    },
  };
}

/** For a number on a screen; what cannot be looked at is refused where it is hashed. */
function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}
