/**
 * `verified-dir`: a folder that holds the artifacts that passed and nothing else. It is filled under another name and
 * then renamed, so that whoever finds the folder finds all of it, whenever the gate was stopped.
 */
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix } from 'node:path';
import type { Refusal } from '../model.js';
import { refuse, wordsOf, type Result } from '../result.js';
import { errorCode } from '../subjects/read-file.js';
import { copyVerified } from './copy-verified.js';
import type { PassedFile } from './passed-files.js';

/** A refusal and the artifact that it is about; the folder itself where absent. */
export interface HandOverRefusal {
  readonly artifact?: string;
  readonly refusal: Refusal;
}

/** A copy in the folder. */
export interface HandedFile {
  /** As in the report. */
  readonly name: string;
  readonly path: string;
  readonly sha256: Buffer;
}

/** Why `path` cannot become the folder: it exists and is not an empty folder. Undefined where it can. */
export function occupied(path: string): string | undefined {
  try {
    if (!lstatSync(path).isDirectory()) return 'exists and is no folder';
    return readdirSync(path).length === 0 ? undefined : 'is not empty';
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? undefined : `cannot be looked at (${errorCode(error) ?? 'no reason given'})`;
  }
}

/**
 * Copies the files into `folder` (absolute), all or none.
 *
 * @returns the copies, or every refusal; then nothing is left.
 */
export async function fillVerifiedDir(
  folder: string,
  files: readonly PassedFile[],
  signal?: AbortSignal,
): Promise<{ readonly copies: readonly HandedFile[]; readonly refusals: readonly HandOverRefusal[] }> {
  const temporary = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const placed = placeAll(files);
    const refusals = [...placed.refusals];
    if (refusals.length === 0) {
      await mkdir(dirname(folder), { recursive: true });
      await mkdir(temporary);
      for (const { file, name } of placed.files) {
        const copied = await copyInto(temporary, name, file, signal);
        if (!copied.ok) refusals.push({ artifact: file.name, refusal: copied.refusal });
      }
    }
    if (refusals.length > 0) return { copies: [], refusals };
    await moveInto(temporary, folder);
    const copies = placed.files.map(({ file, name }) => ({
      name: file.name,
      path: join(folder, name),
      sha256: file.sha256,
    }));
    return { copies, refusals };
  } catch (error) {
    signal?.throwIfAborted();
    return { copies: [], refusals: [{ refusal: notFilled(folder, wordsOf(error)) }] };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function copyInto(
  folder: string,
  name: string,
  file: PassedFile,
  signal: AbortSignal | undefined,
): Promise<Result<number>> {
  const to = join(folder, name);
  try {
    await mkdir(dirname(to), { recursive: true });
  } catch (error) {
    return refuse({ code: 'HANDOVER_FAILED', message: `${file.name} cannot be handed over: ${wordsOf(error)}` });
  }
  return copyVerified({ from: file.path, to, sha256: file.sha256, shown: file.name }, signal);
}

/** A folder that was put there meanwhile is not merged with: `rmdir` and `rename` both refuse one that is not empty. */
async function moveInto(temporary: string, folder: string): Promise<void> {
  const complaint = occupied(folder);
  if (complaint !== undefined) throw new Error(`the folder ${complaint}`);
  await rmdir(folder).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
  await rename(temporary, folder);
}

interface Placed {
  readonly file: PassedFile;
  /** Relative to the folder. */
  readonly name: string;
}

/** Each file's place; two files for one place are a refusal, since one of them would be missing in silence. */
function placeAll(files: readonly PassedFile[]): {
  readonly files: readonly Placed[];
  readonly refusals: readonly HandOverRefusal[];
} {
  const taken = new Map<string, PassedFile>();
  const refusals: HandOverRefusal[] = [];
  for (const file of files) {
    const name = placeOf(file.name);
    const other = taken.get(name);
    if (!other) taken.set(name, file);
    else if (other.path !== file.path) {
      refusals.push({
        artifact: file.name,
        refusal: {
          code: 'HANDOVER_FAILED',
          message: `${file.name} and ${other.name} would both be called ${name} in the folder of verified files`,
          hint: 'A file from outside the workspace is handed over under its bare name. Check the two in steps of their own, each with its own `verified-dir`.',
        },
      });
    }
  }
  return { files: [...taken].map(([name, file]) => ({ file, name })), refusals };
}

/** Folders below the workspace are kept; what lies outside of it has its bare name. */
function placeOf(name: string): string {
  const within =
    !isAbsolute(name) && !posix.isAbsolute(name) && posix.normalize(name) === name && !/^\.\.(?:\/|$)/.test(name);
  return within ? name : posix.basename(name);
}

function notFilled(folder: string, words: string): Refusal {
  return {
    code: 'HANDOVER_FAILED',
    message: `The folder of verified files could not be made: ${words}`,
    actual: folder,
    hint: 'Give `verified-dir` a folder that does not exist yet, on a disk with room for the artifacts.',
  };
}
