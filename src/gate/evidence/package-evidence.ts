/** Evidence that the index of a package has for the files of a batch. The index's room is loaded only where one is named. */
import { PACKAGE_INDEX_CONCURRENCY } from '../../core/limits.js';
import type { SignatureRequirement } from '../../model/policy.js';
import type { PackageAttestations } from '../../model/policy.js';
import { shownPackage } from '../../formats/package-reference.js';
import { inParallel } from '../../core/in-parallel.js';
import { refuse, type Result } from '../../core/result.js';
import type { EvidenceScope } from '../../evidence/budget.js';
import { packageFileProblem } from '../../verify/predicates/package-subject.js';
import type { Evidence } from '../../verify/requirement.js';
import type { Refusal } from '../../core/model.js';
import type { RemoteEvidence } from './found-remotely.js';
import { lastPart } from '../../formats/last-part.js';

/**
 * Asks about each file by its name.
 *
 * @param names of artifacts; undefined for one that nobody is asked about
 */
export async function packageEvidence(
  names: readonly (string | undefined)[],
  { package: reference, index }: PackageAttestations & { readonly index: string },
  { scope, signal }: { readonly scope: EvidenceScope; readonly signal: AbortSignal },
): Promise<readonly (RemoteEvidence | undefined)[]> {
  const { createPackageIndex, indexHold } = await import('../../packages/package-index.js');
  const source = createPackageIndex(reference, index, { signal, hold: indexHold(scope) });
  return inParallel(names, PACKAGE_INDEX_CONCURRENCY, async (name): Promise<RemoteEvidence | undefined> => {
    if (name === undefined) return undefined;
    const where = new URL(index).host;
    // What would be refused whatever the index says is not asked for.
    const other = packageFileProblem(reference, name);
    if (other) return { evidence: [refuse(other)], where, ofOthers: 0 };
    return { ...(await source.fetch(lastPart(name))), where, ofOthers: 0 };
  });
}

/**
 * The evidence that a requirement about a package is decided on. A package comes with attestations by its registry and by its
 * publisher, and each requirement is about one of them: the other is no failure.
 */
export function evidenceFor(
  requirement: SignatureRequirement,
  evidence: readonly Result<Evidence>[],
): readonly Result<Evidence>[] {
  const { byRegistry, by } = requirement;
  if (!byRegistry && by.of.some(({ kind }) => kind === 'key')) return evidence;
  const wanted = byRegistry ? 'public-key' : 'certificate';
  return evidence.filter((one) => !one.ok || !('key' in one.value) || one.value.key.kind === wanted);
}

/** The refusal where there is evidence of the package, but none of the kind that is required. */
export function noneOfKind(
  { byRegistry, package: reference }: SignatureRequirement,
  artifact: string,
): Refusal | undefined {
  if (!reference) return undefined;
  const kind = byRegistry ? "the registry's publish attestation" : "the publisher's attestation";
  return {
    code: 'BUNDLE_MISSING',
    message: `Of ${artifact} there is evidence, but not ${kind} of ${shownPackage(reference)}`,
    expected: kind,
    actual: byRegistry ? 'attestations by certificate alone' : 'attestations by the registry alone',
    hint: byRegistry
      ? 'A version that was published with provenance has both. Get the whole answer of the registry again.'
      : 'The version was published without provenance: nothing says where it was built.',
  };
}
