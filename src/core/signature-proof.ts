/** Which proofs are signatures. */
import type { Proof, SignatureProof } from './model.js';

/** True for a signature over what was checked itself, and not over a document that vouches for it. */
export function isSignatureProof<Any extends Proof>(proof: Any | undefined): proof is Any & SignatureProof {
  return proof?.kind === 'message' || proof?.kind === 'attestation';
}
