/** Signatures of transparency logs: with SHA-256 whatever the curve (RFC 6962, 2.1.4; Rekor), or by Ed25519, which has its own hash. */
import type { SignatureCall } from '../../formats/signature-call.js';
import type { TransparencyLog } from '../../trust/trust-root.js';

/** What is to be verified of it. */
export function logCall(
  { publicKey: key }: Pick<TransparencyLog, 'publicKey'>,
  data: Buffer,
  signature: Buffer,
): SignatureCall {
  return { hash: key.asymmetricKeyType === 'ed25519' ? null : 'sha256', key, data, signature };
}
