/** Signatures of transparency logs: with SHA-256 whatever the curve (RFC 6962, 2.1.4; Rekor), or by Ed25519, which has its own hash. */
import { verify } from 'node:crypto';
import type { TransparencyLog } from '../../trust/trust-root.js';

/** Never throws. */
export function isSignedByLog(
  { publicKey }: Pick<TransparencyLog, 'publicKey'>,
  data: Buffer,
  signature: Buffer,
): boolean {
  try {
    return verify(publicKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', data, publicKey, signature);
  } catch {
    return false; // no signature of that form at all
  }
}
