/**
 * A verification summary as conditions on its predicate. A verifier says what it verified: it counts for the verifier, the
 * resource and the levels that are required, never by being there. Source: SLSA v1, "Verification Summary Attestation (VSA)".
 */
import type { PredicateCondition, PredicateRequirement, ValueTest } from '../../model/predicate.js';

/** What a policy requires of a summary. */
export interface VsaRequirement {
  /** `verifier.id`, exactly. */
  readonly verifier: string;
  /** `resourceUri`, exactly. */
  readonly resource: string;
  /** At least one; a higher level of the same track includes a lower one. */
  readonly levels: readonly string[];
  /** When it must have been verified. */
  readonly age?: Extract<ValueTest, { kind: 'age' }>;
  /** `policy.digest.sha256`, in lower-case hex. */
  readonly policySha256?: string;
  /** SHA-256 of attestations that the verifier must have looked at, in lower-case hex. */
  readonly inputs?: readonly string[];
}

/** The conditions that a summary must meet: its result among them, which must be `PASSED`. */
export function vsaConditions({
  verifier,
  resource,
  levels,
  age,
  policySha256,
  inputs = [],
}: VsaRequirement): PredicateRequirement {
  const is = (pointer: string, value: string): PredicateCondition => ({ pointer, test: { kind: 'equals', value } });
  return {
    form: 'raw',
    conditions: [
      is('/verificationResult', 'PASSED'),
      is('/verifier/id', verifier),
      is('/resourceUri', resource),
      { pointer: '/verifiedLevels', test: { kind: 'levels', levels } },
      ...(age ? [{ pointer: '/timeVerified', test: age }] : []),
      ...(policySha256 === undefined ? [] : [is('/policy/digest/sha256', policySha256)]),
      ...inputs.map((sha256): PredicateCondition => ({
        pointer: '/inputAttestations',
        test: { kind: 'some', of: [is('/digest/sha256', sha256)] },
      })),
    ],
  };
}
