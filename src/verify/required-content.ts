/** Holds what an accepted signer says against what the policy requires it to say; a plain signature says nothing. */
import type { Refusal, SignatureProof } from '../core/model.js';
import { accept, refuse, type Result } from '../core/result.js';
import type { PredicateRequirement } from '../model/predicate.js';
import { judgePredicate } from './predicates/predicate-requirement.js';
import type { Statement } from './statement.js';

/** A signature by an accepted signer, with what it says where it is an attestation. */
interface Said {
  readonly proof: SignatureProof;
  readonly statement?: Statement;
}

/** The same outcome, with what was compared in its proof; a refusal where the content is not as required. */
export function ofRequiredContent<Accepted extends Said>(
  content: readonly PredicateRequirement[],
  outcome: Result<Accepted>,
): Result<Accepted> {
  if (!outcome.ok) return outcome;
  const { proof, statement } = outcome.value;
  if (!statement) return refuse(saysNothing(proof));
  const { comparisons, refusal } = judgePredicate(content, statement, proof.file);
  const compared = { ...proof, compared: comparisons };
  return refusal ? refuse({ ...refusal, proof: compared }) : accept({ ...outcome.value, proof: compared });
}

function saysNothing(proof: SignatureProof): Refusal {
  return {
    code: 'PREDICATE_MISMATCH',
    message: `${proof.file} is a plain signature, and the policy requires an attestation with a certain content`,
    expected: 'an attestation',
    actual: 'a signature over the artifact itself',
    at: { file: proof.file },
    proof,
  };
}
