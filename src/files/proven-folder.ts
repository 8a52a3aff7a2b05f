/**
 * A folder that means "proven": it is ours alone. It is filled under another name beside it and then renamed, so that whoever
 * finds the folder finds all of it and nothing else, whenever the gate was stopped.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './read-file.js';
import { fileInTheWay } from './way-to.js';

/** A folder that is being filled. */
export interface ProvenFolder {
  /** Absolute path of it until it is kept; nobody else knows the name. */
  readonly path: string;
  /** Gives it its name. Throws where something is there by now; then it must be discarded. */
  readonly keep: () => Promise<void>;
  /** Removes what was not kept. */
  readonly discard: () => Promise<void>;
}

/** Why `path` cannot become the folder: it exists and is not an empty folder. Undefined where it can. */
export function occupied(path: string): string | undefined {
  try {
    if (!lstatSync(path).isDirectory()) return 'exists and is not a folder';
    return readdirSync(path).length === 0 ? undefined : 'is not empty';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : `cannot be looked at (${errorCode(error) ?? 'no reason given'})`;
  }
}

/** @param folder absolute; folders above it are made. Throws where none can be made beside it. */
export async function openProvenFolder(folder: string): Promise<ProvenFolder> {
  const path = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = fileInTheWay(folder);
  if (file !== undefined) throw new Error(`${file} is a file, and not a folder that could hold another one`);
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(path);
  return {
    path,
    keep: () => moveTo(path, folder),
    discard: () => rm(path, { recursive: true, force: true }),
  };
}

/** A folder that was put there meanwhile is not merged with: `rmdir` and `rename` both refuse one that is not empty. */
async function moveTo(path: string, folder: string): Promise<void> {
  const problem = occupied(folder);
  if (problem !== undefined) throw new Error(`the folder ${problem}`);
  await rmdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  await rename(path, folder);
}
