/** Files that the user names: policy, keys, trusted roots, lists of what is deployed. */
import { isAbsolute } from 'node:path';
import type { Refusal } from '../core/model.js';
import { createFolders, type Folders } from './folders.js';
import { missingFileHint } from './near-files.js';
import { readWhole, type ReadOptions } from './read-file.js';

/** What is left of an address that was taken for a path. */
const ADDRESS = /[/\\](?:https?|oci|file):[/\\]/i;

interface NamedOptions extends Omit<ReadOptions, 'links'> {
  readonly given?: string | undefined;
  readonly folders?: Folders | undefined;
}

/**
 * The whole of a file that the user named, by links too. A refusal of one that does not exist says which file may have been meant.
 *
 * @param path absolute
 * @param maxBytes more is `LIMIT_EXCEEDED`
 * @param workspace absolute; what users read is relative to it
 * @param options `given`: the path as the user wrote it, where `shown` is not that; `folders`: listings to share between all files that a
 *   run asks for, so that hints are looked for in few of them
 * @returns the bytes, or a refusal as `readWhole` has it
 */
export function readNamed(
  path: string,
  maxBytes: number,
  workspace: string,
  { given, folders, ...options }: NamedOptions = {},
): { readonly bytes: Buffer } | { readonly refusal: Refusal } {
  const read = readWhole(path, maxBytes, { ...options, links: 'follow' });
  if (!('refusal' in read) || read.refusal.code !== (options.missing ?? 'ARTIFACT_NOT_FOUND')) return read;
  if (ADDRESS.test(path))
    return { refusal: { ...read.refusal, hint: 'This is an address. Download the file first, and give its path.' } };
  const near = missingFileHint(path, folders ?? createFolders(), workspace);
  const hint = isAbsolute(given ?? options.shown ?? '')
    ? 'Check the path.'
    : 'Check the path. It starts from the workspace.';
  return {
    refusal: { ...read.refusal, hint: near === undefined ? hint : `${hint} ${near}` },
  };
}
