/**
 * `checksums-complete`: whatever a list names is there, as a file with the bytes that are listed, also where it is no artifact
 * of the run. Of other lists the same is asked for what was found and left aside as a sidecar. Nothing of it becomes an artifact:
 * only what is wrong is reported.
 */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArtifactReport, FileSubject, Refusal } from '../../core/model.js';
import { hashFiles } from '../../subjects/digest.js';
import { plainFile } from '../../subjects/plain-file.js';
import { reportArtifact } from '../../verify/verdict.js';
import { neededAlgorithms, verifyChecksum } from '../../verify/documents/checksum.js';
import type { ChecksumIndex } from '../../verify/documents/checksum-index.js';
import { uncoveredEntries, type Uncovered } from '../../verify/documents/listed-files.js';
import type { FoundFiles } from '../prepare-requirements.js';
import type { PreparedRequirement, Surroundings } from '../prepared-requirement.js';
import { refused } from '../refused.js';

type CompleteContext = Pick<Surroundings, 'workspace'> & { readonly signal: AbortSignal };

/** A listed file that is there, and what to say of it if it is another one. */
interface Present {
  readonly entry: Uncovered;
  readonly file: FileSubject;
  /** True where it lies in the list's own folder, so that it is surely the one that is meant. */
  readonly own: boolean;
}

/** Files that are hashed together; only what is wrong of them is kept. */
const BATCH = 512;

/** One report for each listed file that is absent, no regular file, or of other bytes. Rejects with the signal's reason only. */
export async function incompleteLists(
  prepared: readonly PreparedRequirement[],
  { subjects, sidecars }: FoundFiles,
  context: CompleteContext,
): Promise<readonly ArtifactReport[]> {
  const reports: ArtifactReport[] = [];
  const aside = new Set(sidecars.map(({ name }) => resolve(context.workspace, name)));
  for (const one of prepared) {
    if (one.kind !== 'checksum') continue;
    const { complete } = one.requirement;
    if (!complete && aside.size === 0) continue;
    const present: Present[] = [];
    for (const entry of uncoveredEntries(one.index, subjects, context.workspace)) {
      if (!complete && !entry.paths.some((path) => aside.has(path))) continue;
      const found = find(entry, context.workspace);
      if (!found) continue;
      if ('refusal' in found) reports.push(notComplete(entry, found.refusal));
      else present.push(found);
    }
    for (let start = 0; start < present.length; start += BATCH) {
      reports.push(...(await otherBytes(present.slice(start, start + BATCH), one.index, context)));
    }
  }
  return reports;
}

/** Undefined where the file is absent and need not be there. */
function find(entry: Uncovered, workspace: string): Present | { readonly refusal: Refusal } | undefined {
  const [own] = entry.paths;
  const path = entry.paths.find(isThere);
  if (path === undefined) return entry.optional ? undefined : { refusal: entry.refusal };
  const file = plainFile(path, workspace, { links: 'refuse', home: entry.folder });
  if (!('refusal' in file)) return { entry, file, own: path === own };
  // A folder is no listed file: the file itself is absent.
  const { code, actual } = file.refusal;
  return {
    refusal: code === 'ARTIFACT_NOT_FOUND' && actual !== undefined ? { ...entry.refusal, actual } : file.refusal,
  };
}

/** Whether anything has this name, be it a link to nothing. What cannot be looked at is there, and refused with the reason. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

async function otherBytes(
  present: readonly Present[],
  index: ChecksumIndex,
  { signal }: CompleteContext,
): Promise<readonly ArtifactReport[]> {
  const jobs = present.map(({ file }) => ({
    path: file.path,
    shown: file.name,
    algorithms: [...neededAlgorithms(index, file)],
  }));
  const hashed = await hashFiles(jobs, { signal });
  return present.flatMap(({ entry, file, own }, number): readonly ArtifactReport[] => {
    const result = hashed[number];
    if (!result || 'refusal' in result) return [notComplete(entry, result?.refusal ?? entry.refusal)];
    const outcome = verifyChecksum(index, file, result.digests);
    if (outcome.ok) return [];
    // A namesake in the workspace that is another file does not stand for the listed one.
    return [own ? notComplete(entry, outcome.refusal, outcome.others) : notComplete(entry, entry.refusal)];
  });
}

function notComplete({ name }: Uncovered, refusal: Refusal, others: readonly Refusal[] = []): ArtifactReport {
  return reportArtifact({ kind: 'run', name }, {}, [refused('checksum', refusal, others)]);
}
