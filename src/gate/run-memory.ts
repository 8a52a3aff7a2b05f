/** What the rules of a run share: files that they find, read, hash and judge alike are found, read, hashed and judged once. */
import { createLookedFiles, type LookedFiles } from '../evidence/read-evidence.js';
import { MAX_SHARED_BYTES } from '../core/limits.js';
import { createFolders, type Folders } from '../files/folders.js';
import { hashFiles } from '../subjects/digest.js';
import { findFiles, type FoundFiles } from '../subjects/files.js';
import { createHashMemory, type HashAll } from '../subjects/hash-memory.js';
import type { Rule } from '../model/policy.js';
import { createJudgedMemory, type JudgedMemory } from './judged-memory.js';

export interface RunMemory {
  readonly find: (patterns: readonly string[], workspace: string) => FoundFiles;
  readonly hash: HashAll;
  /** Evidence that was read, for whoever reads it next. */
  readonly looked: () => LookedFiles;
  readonly folders: () => Folders;
  readonly judged: JudgedMemory;
}

/** @param rules of the run; one alone has nobody to share with, and nothing is kept for it */
export function createRunMemory(rules: readonly Rule[]): RunMemory {
  const judged = createJudgedMemory(rules);
  if (rules.length <= 1) {
    return { find: findFiles, hash: hashFiles, looked: () => createLookedFiles(), folders: createFolders, judged };
  }
  const found = new Map<string, FoundFiles>();
  const folders = createFolders();
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
    folders: () => folders,
    judged,
  };
}
