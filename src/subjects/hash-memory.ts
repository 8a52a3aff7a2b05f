/** Files that several rules of a run are about: each is read and hashed once, and a file that changed between two rules is refused. */
import { MAX_SHARED_BYTES } from '../core/limits.js';
import type { Digests, HashAlgorithm } from '../core/model.js';
import { refuseChanged } from '../files/read-file.js';
import { hashFiles, type HashedFile, type HashJob, type HashOptions, type HashResult } from './digest.js';

export type HashAll = typeof hashFiles;

/**
 * Hashing that remembers the files of the run.
 *
 * @param hash hashes what is not known
 * @param most bytes of files that are kept for signatures over them
 */
export function createHashMemory(hash: HashAll = hashFiles, most = MAX_SHARED_BYTES): HashAll {
  const known = new Map<string, HashedFile>();
  let room = most;
  const remember = (file: HashedFile): void => {
    const before = known.get(file.path);
    const keeps = before?.bytes ?? (file.size <= room ? file.bytes : undefined);
    if (keeps && !before?.bytes) room -= file.size;
    const { path, size, opening } = file;
    const digests = { ...before?.digests, ...file.digests };
    known.set(path, { path, size, digests, ...(keeps && { bytes: keeps }), ...(opening !== undefined && { opening }) });
  };
  return async (jobs, given) => {
    const options = given ?? {};
    const found = jobs.map((job) => fromMemory(job, known.get(job.path)));
    const rest = jobs.filter((_, index) => !found[index]);
    const hashed = rest.length > 0 ? [...(await hash(rest, alsoKnown(found, options)))] : [];
    if (rest.length === 0) alsoKnown(found, options).onProgress?.(NOTHING);
    return jobs.map((job, index) => {
      const result = found[index] ?? hashed.shift();
      if (!result) throw new Error(`${job.path} was not hashed`);
      if ('refusal' in result) return result;
      if (isOther(result, known.get(job.path)))
        return { path: job.path, refusal: refuseChanged(job.shown ?? job.path) } satisfies HashResult;
      remember(result);
      return result;
    });
  };
}

const NOTHING = { bytes: 0, totalBytes: 0, files: 0, totalFiles: 0 };

/** What the job would find, if all of it is known: no more digests than it asks for. */
function fromMemory(
  { path, algorithms, keepUpTo = -1 }: HashJob,
  file: HashedFile | undefined,
): HashedFile | undefined {
  if (!file || (file.size <= keepUpTo && !file.bytes)) return undefined;
  const digests: Partial<Record<HashAlgorithm, Buffer>> = {};
  for (const algorithm of algorithms) {
    const digest = file.digests[algorithm];
    if (!digest) return undefined;
    digests[algorithm] = digest;
  }
  const { size, bytes, opening } = file;
  const kept = bytes && size <= keepUpTo && { bytes };
  return { path, size, digests, ...kept, ...(opening !== undefined && { opening }) };
}

/** True where two readings of one file contradict each other. */
function isOther({ size, digests }: HashedFile, before: HashedFile | undefined): boolean {
  if (!before) return false;
  const names = Object.keys(digests) as (keyof Digests)[];
  return size !== before.size || names.some((name) => before.digests[name]?.equals(digests[name] ?? NONE) === false);
}

const NONE = Buffer.alloc(0);

/** Progress of all jobs, where some were known before. */
function alsoKnown(found: readonly (HashedFile | undefined)[], options: HashOptions): HashOptions {
  const { onProgress } = options;
  if (!onProgress) return options;
  const files = found.filter((one) => one !== undefined).length;
  const bytes = found.reduce((sum, one) => sum + (one?.size ?? 0), 0);
  return {
    ...options,
    onProgress: (rest) => {
      onProgress({
        bytes: rest.bytes + bytes,
        totalBytes: rest.totalBytes + bytes,
        files: rest.files + files,
        totalFiles: rest.totalFiles + files,
      });
    },
  };
}
