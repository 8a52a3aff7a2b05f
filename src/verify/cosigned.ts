/** Several accepted signatures over one document: whoever signed beside the first vouches as well, and may have been recalled. */
import type { CheckResult, SignatureProof, Verified } from '../core/model.js';
import { mint } from './mint.js';
import { Proof } from './proof.js';

/** The first signature of a check that passed, with the others as its cosigners. */
export function withCosigners({
  proof,
  further = [],
}: Extract<CheckResult<SignatureProof>, { readonly status: 'pass' }>): Verified<SignatureProof> {
  return cosignedBy(proof, further);
}

/** The same of signatures over several documents that stand together. */
export function cosigned([first, ...others]: readonly [Verified<SignatureProof>, ...Verified<SignatureProof>[]]) {
  const further = others.flatMap((one) => [one, ...(one.cosigners ?? [])]).filter((one) => one !== first);
  return cosignedBy(first, [...new Set([...(first.cosigners ?? []), ...further])]);
}

function cosignedBy(
  proof: Verified<SignatureProof>,
  cosigners: readonly Verified<SignatureProof>[],
): Verified<SignatureProof> {
  if (!Proof.is(proof)) throw new Error('a signature that was not verified has no cosigners');
  const facts: SignatureProof = proof;
  return cosigners.length === 0 ? proof : mint({ ...facts, cosigners });
}
