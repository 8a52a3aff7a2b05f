/** Public keys in PEM, which all controllers read. */
import type { KeySigner } from '../../model/policy.js';

/** `-----BEGIN PUBLIC KEY-----…` (RFC 7468, section 13), with a line break at its end. */
export function keyText({ key }: KeySigner): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}
