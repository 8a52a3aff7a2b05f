/** Whether a signature has the form that is required: a plain signature does not stand for an attestation. */
import type { Refusal, SignatureProof } from '../core/model.js';
import type { SignatureRequirement } from '../model/policy.js';

/** What to do about a signature where an attestation is required. */
export const PLAIN_HINT =
  'Ask the publisher for an attestation. If a signature is enough, remove `predicate-type`, or require `signature` in place of `attestation`.';

/** Why a proof is not of the required form; undefined where it is. */
export function formProblem(
  { attestationOnly, signStatement }: SignatureRequirement,
  proof: SignatureProof,
): Refusal | undefined {
  if (!attestationOnly || proof.kind === 'attestation') return undefined;
  // Only a statement has a predicate type, and that it is an accepted one was found when it was bound to the artifact.
  if (signStatement && proof.predicateType !== undefined) return undefined;
  return {
    code: 'PREDICATE_MISMATCH',
    message: `${proof.file} is a plain signature, and the policy requires an attestation`,
    expected: 'an attestation of an accepted predicate type',
    actual: 'a signature over the artifact itself',
    hint: PLAIN_HINT,
    at: { file: proof.file },
    proof,
  };
}
