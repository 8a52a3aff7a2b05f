/** Replaces several files, or none of them. */
import { randomBytes } from 'node:crypto';
import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises';
import { MAX_DECLARED_BYTES } from '../../core/limits.js';
import { wordsOf } from '../../core/result.js';
import { readWhole } from '../../files/read-file.js';

export interface Replacement {
  /** Absolute. */
  readonly path: string;
  /** What the file had when it was read. */
  readonly bytes: Buffer;
  readonly text: string;
}

/**
 * Writes each text beside its file, and renames when all are written. A file that changed since it was read is left alone, and so are
 * all others then. What was renamed before something failed gets its bytes back.
 *
 * @returns what is wrong; undefined where all are replaced
 */
export async function replaceAll(files: readonly Replacement[]): Promise<string | undefined> {
  const staged: { readonly file: Replacement; readonly temporary: string }[] = [];
  const replaced: Replacement[] = [];
  try {
    for (const file of files) {
      const temporary = `${file.path}.${randomBytes(6).toString('hex')}.tmp`;
      staged.push({ file, temporary });
      await stage(temporary, file, file.text);
    }
    for (const { file } of staged) expectUnchanged(file);
    for (const { file, temporary } of staged) {
      await rename(temporary, file.path);
      replaced.push(file);
    }
    return undefined;
  } catch (error) {
    const lost = await restore(replaced);
    return `the files cannot be written: ${wordsOf(error)}${lost.map((path) => `; ${path} could not be put back`).join('')}`;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
}

/** A new file with the permissions of the one that it will replace. */
async function stage(temporary: string, { path }: Replacement, content: string | Buffer): Promise<void> {
  const { mode } = await lstat(path);
  await writeFile(temporary, content, { flag: 'wx' });
  await chmod(temporary, mode & 0o777);
}

function expectUnchanged({ path, bytes }: Replacement): void {
  const now = readWhole(path, MAX_DECLARED_BYTES);
  if (!('bytes' in now) || !now.bytes.equals(bytes)) throw new Error(`${path} changed meanwhile`);
}

/** @returns paths of those that have the new text still */
async function restore(files: readonly Replacement[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const file of files) {
    const temporary = `${file.path}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await stage(temporary, file, file.bytes);
      await rename(temporary, file.path);
    } catch {
      lost.push(file.path);
      await rm(temporary, { force: true });
    }
  }
  return lost;
}
