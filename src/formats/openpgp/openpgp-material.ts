/**
 * What an OpenPGP key has in common with the same key in PEM, SSH or another certificate: its numbers. A fingerprint covers the time of
 * creation too, so that one key in two certificates has two.
 */
import type { PublicKey, Subkey } from 'openpgp';
import { derEncode, TAG } from '../der/der.js';
import { sha256Hex } from '../sha256.js';

/** What OpenPGP.js reads of a key (RFC 9580, section 5.5.5): RSA has `n` and `e`, curves have `Q`, and Ed25519 and Ed448 have `A`. */
interface Numbers {
  readonly n?: Uint8Array;
  readonly e?: Uint8Array;
  readonly Q?: Uint8Array;
  readonly A?: Uint8Array;
}
/** Stands before a point of EdDSA by its old number, which is written as RFC 8032 has it; before others stands 4. */
export const NATIVE_POINT = 0x40;

/** The same as `material` of `publicKeyFacts`; undefined for a key of another kind. */
export function openPgpMaterial({ keyPacket }: PublicKey | Subkey): string | undefined {
  const { n, e, Q, A }: Numbers = keyPacket.publicParams;
  if (n && e) return ofBits(derEncode(TAG.sequence, integer(n), integer(e)));
  if (A) return ofBits(A);
  return Q && ofBits(Q[0] === NATIVE_POINT ? Q.subarray(1) : Q);
}

/** The content of a BIT STRING without unused bits. */
function ofBits(bytes: Uint8Array): string {
  return sha256Hex(Buffer.concat([Buffer.alloc(1), bytes]));
}

/** A number above zero; its highest bit is not a sign (X.690, 8.3). */
function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = Buffer.from(bytes.subarray(Math.max(first, 0)));
  return derEncode(TAG.integer, (number[0] ?? 0) < 0x80 ? number : Buffer.concat([Buffer.alloc(1), number]));
}
