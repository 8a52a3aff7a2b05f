/**
 * NuGet packages as nuget.org serves them. It adds a signature to each package, so that no evidence is about the file as it is;
 * evidence of the package as it was before counts, and the report says that it is about those bytes. Nothing is made of the
 * added signature itself.
 */
import { accept, type Result } from '../../core/result.js';
import type { CheckResult, HashAlgorithm, LocalSubject, Refusal } from '../../core/model.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { EvidenceParts } from '../../evidence/read-evidence.js';
import type { SignatureRequirement } from '../../model/policy.js';
import type { HashResult } from '../../subjects/digest.js';
import { isNuGetPackage } from '../../subjects/nuget-name.js';
import { rebuildPackage, type RebuiltPackage, type WithoutEntry } from '../../subjects/rebuilt-package.js';
import type { Evidence } from '../../verify/requirement.js';
import type { Surroundings } from '../prepared-requirement.js';
import type { RemoteEvidence } from './found-remotely.js';
import { namedEvidence } from './named-evidence.js';
import { signatureCheck } from './signature-check.js';

/** What is known of a package without its signature entry. */
export interface EarlierPackage {
  readonly rebuilt: RebuiltPackage;
  readonly remote?: RemoteEvidence | undefined;
}

/** @returns undefined for what is no NuGet package, and for one without signature */
export async function earlierPackage(
  subject: LocalSubject,
  result: HashResult | undefined,
  signal: AbortSignal,
): Promise<RebuiltPackage | undefined> {
  if (subject.kind !== 'file' || !isNuGetPackage(subject.name) || !result || !('digests' in result)) return undefined;
  const { path, name: shown } = subject;
  const { sha256 } = result.digests;
  if (!sha256) return undefined;
  const algorithms = Object.keys(result.digests) as HashAlgorithm[];
  return rebuildPackage({ path, shown, sha256 }, algorithms, signal);
}

/**
 * Decides a signature requirement once more where the file as it is did not meet it.
 *
 * @param asServed what the file as it is came to; it stays unless the package before says something better
 */
export async function orWithoutEntry(
  asServed: CheckResult,
  requirement: SignatureRequirement,
  { name, evidence, missing, earlier }: EarlierEvidence,
  context: Surroundings,
): Promise<CheckResult> {
  // Evidence by a registry is about a file under its name in that registry, which is another one than NuGet's.
  if (!('refusal' in asServed) || requirement.package) return asServed;
  const { rebuilt, remote } = earlier;
  if ('refusal' in rebuilt) return withProblem(asServed, rebuilt.refusal);
  const { digests, entry } = rebuilt;
  const sha256 = digests.sha256?.toString('hex') ?? '';
  const artifact: Artifact = { name, digests, proven: { without: entry, sha256 } };
  const named = namedEvidence(evidence, artifact);
  const found = { judged: onDigests(named.met), named, missing, remote };
  const before = await signatureCheck(requirement, artifact, found, context);
  if (!('refusal' in before)) return before;
  return isAboutOthers(before.refusal) || asServed.status === 'error'
    ? { ...asServed, refusal: { ...asServed.refusal, hint: lookedForBoth(name, sha256, rebuilt) } }
    : { ...before, others: [...before.others, asServed.refusal] };
}

interface EarlierEvidence {
  readonly name: string;
  readonly evidence: EvidenceParts;
  readonly missing: readonly string[];
  readonly earlier: EarlierPackage;
}

/** The bytes are rebuilt only to be hashed: what is signed over bytes alone (OpenPGP) is about the file as it is. */
function onDigests(met: ReturnType<typeof namedEvidence>['met']): readonly Result<Evidence>[] {
  return met.flatMap((one): readonly Result<Evidence>[] => {
    if (!one.ok) return [one];
    return one.value.form === 'openpgp' ? [] : [accept(one.value)];
  });
}

/** A package that was altered says so, unless evidence of it could not be seen at all. */
function withProblem(asServed: Extract<CheckResult, { readonly refusal: Refusal }>, problem: Refusal): CheckResult {
  if (asServed.status === 'error') return { ...asServed, others: [...asServed.others, problem] };
  return { ...asServed, refusal: problem, others: [asServed.refusal, ...asServed.others] };
}

function isAboutOthers({ code }: Refusal): boolean {
  return code === 'BUNDLE_MISSING' || code === 'SUBJECT_MISMATCH';
}

function lookedForBoth(
  name: string,
  sha256: string,
  { signature: { by, countersigned }, entry }: WithoutEntry,
): string {
  const both = `Evidence of ${name} without its signature entry ${entry} (sha256:${sha256}) was looked for as well.`;
  if (by !== 'author') return `${both} What counts is an attestation of the package that was pushed.`;
  const lost = countersigned ? ' As pushed, it cannot be found: the repository wrote that entry anew.' : '';
  return `${both} The package says that its author signed it before it was pushed.${lost} Check the file that was pushed, or have it attested before it is signed.`;
}
