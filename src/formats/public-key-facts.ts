/** A public key in its encoded form: what names it, and what two encodings of one key share. */
import { type KeyObject } from 'node:crypto';
import { oncePer } from '../core/once-per.js';
import { derElements, derParts, TAG } from './der/der.js';
import { sha256Hex } from './sha256.js';

interface PublicKeyFacts {
  /** SubjectPublicKeyInfo (RFC 5280, 4.1). */
  readonly der: Buffer;
  /** SHA-256 of it, in hex. */
  readonly fingerprint: string;
  /** SHA-256 of the key without its algorithm, in hex: the same for an RSA key that is written for PSS alone and for any padding. */
  readonly material: string;
}

export const publicKeyFacts = oncePer((key: KeyObject): PublicKeyFacts => {
  const der = key.export({ format: 'der', type: 'spki' });
  return { der, fingerprint: sha256Hex(der), material: sha256Hex(keyBits(der)) };
});

/**
 * First byte of a point on a curve (SEC 1, 2.3.3) behind the count of unused bits: only 4, both coordinates in full, is one that every
 * tool reads, and another spelling would be another fingerprint of the same key.
 */
export function isUncompressedPoint(key: KeyObject): boolean {
  return keyBits(key.export({ format: 'der', type: 'spki' }))[1] === 4;
}

/**
 * False for a key on a curve that writes all numbers of it in place of its name, which certificates must not do (RFC 5480, 2.1.1): it
 * would have another fingerprint than the same key has anywhere else.
 */
export function namesItsCurve(key: KeyObject): boolean {
  const der = key.export({ format: 'der', type: 'spki' });
  const [outer] = derParts(der, 'a public key', TAG.sequence);
  const [algorithm] = derParts(outer.content, 'a public key', TAG.sequence, TAG.bitString);
  return derElements(algorithm.content)[1]?.tag === TAG.oid;
}

/** The point of an Ed25519 key (RFC 8410, section 4), behind the count of unused bits. */
export function edwardsPoint(key: KeyObject): Buffer {
  return keyBits(key.export({ format: 'der', type: 'spki' })).subarray(1);
}

/** The BIT STRING of a SubjectPublicKeyInfo. */
function keyBits(der: Buffer): Buffer {
  const [outer] = derParts(der, 'a public key', TAG.sequence);
  const [, bits] = derParts(outer.content, 'a public key', TAG.sequence, TAG.bitString);
  return bits.content;
}
