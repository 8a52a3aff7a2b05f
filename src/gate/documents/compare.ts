/** Artifacts compared with what lists and manifests have of them. */
import type { Refusal, LocalSubject as Subject } from '../../core/model.js';
import type { ManifestRequirement } from '../../model/policy.js';
import { verifyChecksum } from '../../verify/documents/checksum.js';
import type { ChecksumIndex } from '../../verify/documents/checksum-index.js';
import { recordedIn, verifyManifestEntry, type ManifestIndex } from '../../verify/documents/manifest-entry.js';
import type { Compare } from '../prepared-requirement.js';
import { refused } from '../refused.js';

/** @param refusalsOf why a list of an artifact cannot be used; any makes the requirement fail */
export function compareWithLists(index: ChecksumIndex, refusalsOf: (subject: Subject) => readonly Refusal[]): Compare {
  return (subject, digests) => {
    const [refusal, ...others] = refusalsOf(subject);
    if (refusal) return refused('checksum', refusal, others);
    const outcome = verifyChecksum(index, subject, digests);
    if (!outcome.ok) return refused('checksum', outcome.refusal, outcome.others);
    const { proof, further, others: remarks } = outcome;
    return { check: 'checksum', status: 'pass', proof, ...(further.length > 0 && { further }), others: remarks };
  };
}

/** @param refusals why a manifest cannot be used; any makes the requirement fail */
export function compareWithManifests(
  { digestsWaived }: ManifestRequirement,
  index: ManifestIndex,
  [refusal, ...others]: readonly Refusal[],
): Compare {
  return (subject, digests, size) => {
    if (refusal) return refused('manifest', refusal, others);
    if (digestsWaived !== undefined) {
      const recorded = recordedIn(index, subject);
      if (!recorded.ok) return refused('manifest', recorded.refusal);
      return { check: 'manifest', status: 'waived', reason: digestsWaived, namedBy: recorded.value };
    }
    const outcome = verifyManifestEntry(index, subject, digests, size);
    if (!outcome.ok) return refused('manifest', outcome.refusal, outcome.others);
    const { proof, further } = outcome;
    return { check: 'manifest', status: 'pass', proof, ...(further.length > 0 && { further }), others: [] };
  };
}
