/** Which of an image's candidates a requirement is about: by what was signed, never by what a registry calls them. */
import type { SignatureEvidence } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import type { Result } from '../../core/result.js';
import { contentOf } from '../../verify/sigstore/read-content.js';
import { COSIGN_SIGN } from '../../model/predicate-types.js';

/** `signature`: over the image; `attestation`: a statement about it; `unreadable`: it does not say what it is. */
export interface Classified {
  readonly kind: 'signature' | 'attestation' | 'unreadable';
  readonly predicateType?: string;
  readonly candidate: Result<SignatureEvidence>;
}

export function classify(candidate: Result<SignatureEvidence>): Classified {
  if (!candidate.ok) return { kind: 'unreadable', candidate };
  const content = contentOf(candidate.value);
  if (!content) return { kind: 'signature', candidate };
  if (!content.ok) return { kind: 'unreadable', candidate: content };
  const { predicateType } = content.value.statement;
  return { kind: predicateType === COSIGN_SIGN ? 'signature' : 'attestation', predicateType, candidate };
}

/** What was found and is of another kind than required, for people who wonder why it does not count. */
export function otherKinds(others: readonly Classified[], required: string): readonly Refusal[] {
  return others.flatMap(({ candidate, kind, predicateType }) => {
    if (!candidate.ok) return [];
    const { file } = candidate.value;
    const what = kind === 'signature' ? 'a signature' : `an attestation of type ${predicateType ?? 'unknown'}`;
    return [
      {
        code: 'PREDICATE_MISMATCH',
        message: `${file} is ${what}, which never counts as ${required}`,
        at: { file },
      } as const,
    ];
  });
}
