/** `verified-dir`: a folder that holds the artifacts that passed and nothing else, under the names that they were asked for. */
import { fold } from '../formats/fold.js';
import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix } from 'node:path';
import type { Refusal } from '../core/model.js';
import { refuse, wordsOf, type Result } from '../core/result.js';
import { copyVerified } from '../files/copy-verified.js';
import type { PassedFile } from '../verify/passed-files.js';
import type { HandedName } from '../model/policy.js';
import type { HandedLayer } from './artifact-layers.js';
import { renameAll } from './renamed.js';
import type { HandOverRefusal } from './refusal.js';
import { openProvenFolder, type ProvenFolder } from '../files/proven-folder.js';

/** A copy in the folder. */
interface HandedFile {
  /** As in the report. */
  readonly name: string;
  readonly path: string;
  readonly sha256: Buffer;
}

/**
 * Copies the files into `folder` (absolute), and writes the layers beside them, all or none.
 *
 * @returns the copies, or every refusal; then nothing is left.
 */
export async function fillVerifiedDir(
  folder: string,
  files: readonly PassedFile[],
  signal?: AbortSignal,
  {
    layers = [],
    names = [],
  }: { readonly layers?: readonly HandedLayer[]; readonly names?: readonly HandedName[] } = {},
): Promise<{ readonly copies: readonly HandedFile[]; readonly refusals: readonly HandOverRefusal[] }> {
  let filling: ProvenFolder | undefined;
  try {
    const placed = placeAll(files, names);
    const refusals = [...placed.refusals, ...collisions(placed.files, layers)];
    if (refusals.length > 0) return { copies: [], refusals };
    filling = await openProvenFolder(folder);
    for (const { file, name } of placed.files) {
      const copied = await copyInto(filling.path, name, file, signal);
      if (!copied.ok) refusals.push({ artifact: file.name, refusal: copied.refusal });
    }
    for (const { artifact, name, writeTo } of layers) {
      signal?.throwIfAborted();
      const written = await writeTo(join(filling.path, name));
      if (!written.ok) refusals.push({ artifact, kind: 'image', refusal: written.refusal });
    }
    if (refusals.length > 0) return { copies: [], refusals };
    await filling.keep();
    const copies = placed.files.map(({ file, name }) => ({
      name: file.name,
      path: join(folder, name),
      sha256: file.sha256,
    }));
    const content = layers.map(({ artifact, name, sha256 }) => ({
      name: `${name} of ${artifact}`,
      path: join(folder, name),
      sha256,
    }));
    return { copies: [...copies, ...content], refusals };
  } catch (error) {
    signal?.throwIfAborted();
    return { copies: [], refusals: [{ refusal: notFilled(folder, wordsOf(error)) }] };
  } finally {
    await filling?.discard();
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
    return refuse({ code: 'HANDOVER_FAILED', message: `${file.name} cannot be copied: ${wordsOf(error)}` });
  }
  return copyVerified({ from: file.path, to, sha256: file.sha256, shown: file.name }, signal);
}

interface Placed {
  readonly file: PassedFile;
  /** Relative to the folder. */
  readonly name: string;
}

/** Each file's place; two files for one place are a refusal, since one of them would be missing in silence. */
function placeAll(
  files: readonly PassedFile[],
  names: readonly HandedName[],
): {
  readonly files: readonly Placed[];
  readonly refusals: readonly HandOverRefusal[];
} {
  const taken = new Map<string, PassedFile>();
  const renamed = renameAll(files, names);
  const refusals = [...renamed.refusals];
  for (const file of files) {
    const name = renamed.names.get(file.name) ?? placeOf(file.name);
    const other = taken.get(name);
    if (!other) taken.set(name, file);
    else if (other.path !== file.path) {
      refusals.push({
        artifact: file.name,
        refusal: {
          code: 'HANDOVER_FAILED',
          message: `${file.name} and ${other.name} would both be called ${name} in the folder of verified files`,
          hint: 'A file from outside the workspace is copied with its bare name. Check the two in separate steps, each with its own `verified-dir`.',
        },
      });
    }
  }
  return { files: [...taken].map(([name, file]) => ({ file, name })), refusals };
}

/** Names of layers that are taken, by a file or by another layer; case and normal form make no other name on some systems. */
function collisions(files: readonly Placed[], layers: readonly HandedLayer[]): readonly HandOverRefusal[] {
  // A folder of files stands under its first part.
  const taken = new Map(files.map(({ file, name }) => [fold(name.split('/')[0] ?? name), file.name]));
  const refusals: HandOverRefusal[] = [];
  for (const { artifact, name } of layers) {
    const other = taken.get(fold(name));
    taken.set(fold(name), artifact);
    if (other === undefined) continue;
    refusals.push({
      artifact,
      kind: 'image',
      refusal: {
        code: 'HANDOVER_FAILED',
        message: `${name} of ${artifact} has the name of another file in the folder of verified files, which is of ${other}`,
        hint: 'Check the two in separate steps, each with its own `verified-dir`.',
      },
    });
  }
  return refusals;
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
