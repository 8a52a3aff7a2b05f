/** What the rules of a run share: files that they find, read and hash alike are found, read and hashed once. */
import { createLookedFiles, type LookedFiles } from '../evidence/read-evidence.js';
import { MAX_SHARED_BYTES } from '../core/limits.js';
import { hashFiles } from '../subjects/digest.js';
import { findFiles, type FoundFiles } from '../subjects/files.js';
import { createHashMemory, type HashAll } from '../subjects/hash-memory.js';

export interface RunMemory {
  readonly find: (patterns: readonly string[], workspace: string) => FoundFiles;
  readonly hash: HashAll;
  /** Evidence that was read, for whoever reads it next. */
  readonly looked: () => LookedFiles;
}

/** @param rules how many rules there are; one alone has nobody to share with, and nothing is kept for it */
export function createRunMemory(rules: number): RunMemory {
  if (rules <= 1) return { find: findFiles, hash: hashFiles, looked: () => createLookedFiles() };
  const found = new Map<string, FoundFiles>();
  const looked = createLookedFiles({ most: MAX_SHARED_BYTES, again: true });
  return {
    find: (patterns, workspace) => {
      const key = JSON.stringify([workspace, patterns]);
      const known = found.get(key) ?? findFiles(patterns, workspace);
      found.set(key, known);
      return known;
    },
    hash: createHashMemory(),
    looked: () => looked,
  };
}
