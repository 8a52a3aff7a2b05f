/** The files of the checkout that a manifest is compared with. */
import { resolve } from 'node:path';
import type { Manifest } from '../../evidence/documents/manifest.js';
import type { EveryFile, ManifestRequirement } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { hashFiles } from '../../subjects/digest.js';
import { findFiles } from '../../subjects/files.js';
import { plainFile } from '../../subjects/plain-file.js';
import { mappedFiles, type ComparedFiles } from '../../verify/documents/manifest-facts.js';

/**
 * Hashes what the requirement names and what the manifest maps, and finds what must not be left out.
 *
 * @param checkout absolute path that files start from
 * @param manifest whose signature holds, or was waived
 */
export async function comparedFiles(
  manifest: Manifest,
  { compare }: ManifestRequirement,
  checkout: string,
  signal: AbortSignal,
): Promise<ComparedFiles> {
  const paths = compare.flatMap((fact): readonly string[] => {
    if ('every' in fact) return [...mappedFiles(manifest, fact.pointer, fact.every).values()];
    return 'fileSha256' in fact ? [fact.fileSha256] : [];
  });
  const digests = new Map<string, Result<string>>();
  const jobs: { readonly given: string; readonly path: string; readonly shown: string }[] = [];
  for (const given of new Set(paths)) {
    const found = plainFile(given, checkout, { links: 'follow' });
    if ('refusal' in found) digests.set(given, refuse(found.refusal));
    else jobs.push({ given, path: found.path, shown: found.name });
  }
  const hashed = await hashFiles(
    jobs.map(({ path, shown }) => ({ path, shown, algorithms: ['sha256'] })),
    { signal },
  );
  for (const [index, { given }] of jobs.entries()) {
    const one = hashed[index];
    const sha256 = one && 'digests' in one ? one.digests.sha256?.toString('hex') : undefined;
    if (sha256 !== undefined) digests.set(given, accept(sha256));
    else if (one && 'refusal' in one) digests.set(given, refuse(one.refusal));
  }
  const everyFile = compare.flatMap((fact) => ('every' in fact ? [fact.every] : []));
  return { digests, present: new Map(everyFile.map((every) => [every, presentFiles(every, checkout)])) };
}

/** A link or a folder that cannot be read could hide a file, so that it is refused. */
function presentFiles({ folder, complete }: EveryFile, workspace: string): Result<readonly string[]> {
  if (complete.length === 0) return accept([]);
  const { files, refusals } = findFiles(complete, resolve(workspace, folder));
  const [first] = refusals;
  return first ? refuse(first.refusal) : accept(files.map(({ name }) => name));
}
