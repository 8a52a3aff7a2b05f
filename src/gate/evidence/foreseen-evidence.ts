/** Which artifacts of a batch have evidence whose verification other threads can begin, and what of it. */
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import { MAX_FACTS_ACROSS_RULES } from '../../core/limits.js';
import type { SignatureCall } from '../../formats/signature-call.js';
import { foreseenCalls } from '../../verify/crew/foreseen-calls.js';
import { digestOfEvidence } from '../../verify/sigstore/verification-memory.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import type { PreparedRequirement } from '../prepared-requirement.js';
import type { NamedEvidence } from './named-evidence.js';

/** An artifact with the evidence that names it. */
interface WithEvidence {
  readonly artifact: Artifact;
  readonly named: NamedEvidence;
}

/** True where a certificate is asked for, and there is evidence by one for which no log must be asked. */
export function hasForeseeable({ named }: WithEvidence, prepared: readonly PreparedRequirement[]): boolean {
  const asked = prepared.some(
    (one) => one.kind === 'signature' && one.requirement.by.of.some(({ kind }) => kind === 'identity'),
  );
  return asked && named.met.some((one) => one.ok && isForeseeable(one.value));
}

function isForeseeable(evidence: { readonly form: string } | SignatureEvidence): evidence is SignatureEvidence {
  return (
    'logEntries' in evidence &&
    evidence.key.kind === 'certificate' &&
    evidence.logEntries.length + evidence.timestamps.length > 0
  );
}

/**
 * The verifications of an artifact's evidence, none of which is begun twice in a run.
 *
 * @param begun digests of the evidence that was foreseen before; it grows by what is foreseen now
 */
export function foresee(
  { artifact, named }: WithEvidence,
  roots: readonly TrustRoot[],
  begun: Set<string>,
): readonly SignatureCall[] {
  return named.met.flatMap((one) => {
    if (!one.ok || !isForeseeable(one.value)) return [];
    const digest = digestOfEvidence(one.value);
    if (begun.has(digest)) return [];
    if (begun.size >= MAX_FACTS_ACROSS_RULES) begun.clear(); // facts of older evidence are forgotten too
    begun.add(digest);
    return foreseenCalls(one.value, artifact, roots);
  });
}
