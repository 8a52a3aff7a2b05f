/** Reads a bill of materials that is a file and was signed; what is looked at are the bytes that were hashed. */
import { createHash } from 'node:crypto';
import { MAX_BYTES_IN_MEMORY } from '../../core/limits.js';
import type { CheckResult, Digests, LocalSubject } from '../../core/model.js';
import { isSignatureProof } from '../../core/signature-proof.js';
import { readWhole, refuseChanged } from '../../files/read-file.js';
import type { SbomFileRequirement } from '../../model/requirement.js';
import { decideSbomFile, type SignedFile } from '../../verify/predicates/sbom-file.js';
import { refused } from '../refused.js';

/** @param signed what the signature over the file came to; where it did not hold, nothing is read */
export function sbomFileCheck(
  requirement: SbomFileRequirement,
  subject: LocalSubject,
  digests: Digests,
  signed: CheckResult,
): CheckResult {
  if (!isSigned(signed)) return signed.status === 'waived' ? signed : { ...signed, check: 'sbom' };
  if (subject.kind !== 'file') {
    return refused('sbom', {
      code: 'SBOM_MISSING',
      message: `Of ${subject.name} only digests are known, so that its content cannot be looked at`,
      hint: 'Give the file itself with `artifacts`.',
    });
  }
  const read = readWhole(subject.path, MAX_BYTES_IN_MEMORY, { shown: subject.name });
  if ('refusal' in read) return refused('sbom', read.refusal);
  const same = digests.sha256?.equals(createHash('sha256').update(read.bytes).digest());
  if (!same) return refused('sbom', refuseChanged(subject.name));
  return decideSbomFile(requirement, subject.name, read.bytes, signed);
}

function isSigned(result: CheckResult): result is SignedFile {
  return result.status === 'pass' && isSignatureProof(result.proof);
}
