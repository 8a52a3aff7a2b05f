/**
 * `recheck`: what was verified is hashed again at the end of the job. The list of it lies in a file of the runner's
 * temporary folder, where every step can write; its digest is kept by the runner, where none can.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Host } from '../core/host.js';
import { MAX_RECHECK_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import { hashFiles } from '../subjects/digest.js';
import { readWhole } from '../files/read-file.js';
import { changed } from '../files/copy-verified.js';
import { realPath } from '../files/workspace-path.js';
import { sha256Hex } from '../formats/sha256.js';

/** The name under which the runner keeps where the list is. */
export const RECHECK_STATE = 'signature-gate-recheck';

/** A file to hash again. */
export interface WatchedFile {
  /** How messages call it. */
  readonly name: string;
  /** Absolute path, as given: a link that leads elsewhere later is a change. */
  readonly path: string;
  readonly sha256: Buffer;
}

interface Entry {
  readonly name: string;
  readonly path: string;
  /** Where `path` led when the verdict was given. */
  readonly real: string;
  readonly sha256: string;
}

/** What the post step needs: the list, and what the runner is to keep of it. */
interface Watch {
  /** Absolute path of the list. */
  readonly file: string;
  /** The value of `RECHECK_STATE`. */
  readonly state: string;
}

/** Writes the list for the post step, which learns of it by the state that is returned. */
export async function watch(
  files: readonly WatchedFile[],
  host: Pick<Host, 'tempRoot' | 'writeFile'>,
): Promise<Result<Watch>> {
  const entries: Entry[] = [];
  for (const { name, path, sha256 } of files) {
    const real = realPath(path);
    if (real === undefined) return refuse(changed(name, 'absent'));
    entries.push({ name, path, real, sha256: sha256.toString('hex') });
  }
  const text = JSON.stringify(entries);
  const size = Buffer.byteLength(text);
  if (size > MAX_RECHECK_LIST_BYTES) {
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: 'There are too many artifacts, or too long names, to check them again at the end of the job',
      expected: `a list of at most ${MAX_RECHECK_LIST_BYTES} bytes`,
      actual: `${size} bytes`,
    });
  }
  const file = join(host.tempRoot, `signature-gate-recheck-${randomUUID()}.json`);
  await host.writeFile(file, text);
  return accept({ file, state: JSON.stringify({ file, sha256: sha256Hex(text) }) });
}

/** What a recheck found; `files` is how many were looked at. */
interface Recheck {
  readonly files: number;
  readonly refusals: readonly Refusal[];
}

/** @param state what `watch` had the runner keep */
export async function recheck(state: string, signal?: AbortSignal): Promise<Recheck> {
  const entries = readList(state);
  if (!entries.ok) return { files: 0, refusals: [entries.refusal] };
  const jobs = entries.value.map(({ name, real }) => ({ path: real, shown: name, algorithms: ['sha256'] as const }));
  const results = await hashFiles(jobs, signal ? { signal } : {});
  const refusals = entries.value.flatMap(({ name, path, real, sha256 }, index): Refusal[] => {
    const result = results[index];
    if (!result || 'refusal' in result) return [changed(name, result?.refusal.message ?? 'not hashed')];
    const now = realPath(path);
    if (now !== real) return [changed(name, `replaced by a link to ${now ?? 'nothing'}`, 'the file that was verified')];
    const digest = result.digests.sha256?.toString('hex') ?? '';
    return digest === sha256 ? [] : [changed(name, `sha256:${digest}`, `sha256:${sha256}`)];
  });
  return { files: entries.value.length, refusals };
}

function readList(state: string): Result<readonly Entry[]> {
  const lost = (actual: string): Result<never> =>
    refuse({
      ...changed('The list of what was verified', actual, 'the list as the gate wrote it'),
      hint: 'A step after the gate wrote to the temporary folder of the runner. Treat the artifacts as not verified.',
    });
  const { file, sha256 } = JSON.parse(state) as { readonly file: string; readonly sha256: string };
  const read = readWhole(file, MAX_RECHECK_LIST_BYTES, { shown: 'the list' });
  if ('refusal' in read) return lost(read.refusal.message);
  const digest = sha256Hex(read.bytes);
  if (digest !== sha256) return lost(`sha256:${digest}`);
  // The very bytes that `watch` wrote.
  return accept(JSON.parse(read.bytes.toString('utf8')) as readonly Entry[]);
}
