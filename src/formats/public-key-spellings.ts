/** All fingerprints that one and the same key goes by: whoever recalls it may have hashed another encoding of it. */
import type { KeyObject } from 'node:crypto';
import { oncePer } from '../core/once-per.js';
import { derEncode, derParts, TAG } from './der/der.js';
import { publicKeyFacts } from './public-key-facts.js';
import { sha256Hex } from './sha256.js';

/**
 * SHA-256, in hex, of each SubjectPublicKeyInfo of the key. An RSA key has several (RFC 4055, section 1.2): for any padding, with or
 * without the NULL, and for PSS alone, with or without its parameters; and it can stand without an algorithm (RFC 8017, A.1.1).
 */
export const fingerprintsOf = oncePer((key: KeyObject) => fingerprintsIn(publicKeyFacts(key).der, key));

/** The same of a key whose SubjectPublicKeyInfo is at hand, as in a certificate: the key is not encoded again. */
export function fingerprintsIn(spki: Buffer, { asymmetricKeyType }: KeyObject): readonly string[] {
  const isRsa = asymmetricKeyType === 'rsa' || asymmetricKeyType === 'rsa-pss';
  return [...new Set([spki, ...(isRsa ? rsaForms(spki) : [])].map(sha256Hex))];
}

function rsaForms(der: Buffer): readonly Buffer[] {
  const [outer] = derParts(der, 'a public key', TAG.sequence);
  const [, bits] = derParts(outer.content, 'a public key', TAG.sequence, TAG.bitString);
  const written = (...algorithm: readonly Buffer[]): Buffer =>
    derEncode(TAG.sequence, derEncode(TAG.sequence, ...algorithm), bits.whole);
  return [
    written(RSA, NULL),
    written(RSA),
    written(PSS),
    written(PSS, derEncode(TAG.sequence)),
    ...PSS_HASHES.map(([hash, salt]) => written(PSS, pssParameters(hash, salt))),
    // Behind the count of unused bits.
    bits.content.subarray(1),
  ];
}

const oid = (hex: string): Buffer => derEncode(TAG.oid, Buffer.from(hex, 'hex'));
/** The element NULL (X.690, 8.8). */
const NULL = Buffer.from([0x05, 0x00]);
const [RSA, PSS, MGF1] = [oid('2a864886f70d010101'), oid('2a864886f70d01010a'), oid('2a864886f70d010108')];

/** SHA-256, SHA-384 and SHA-512, each with a salt as long as its digest. */
const PSS_HASHES = [
  [oid('608648016503040201'), 32],
  [oid('608648016503040202'), 48],
  [oid('608648016503040203'), 64],
] as const;

/** RSASSA-PSS-params (RFC 4055, section 3.1), as OpenSSL writes them. */
function pssParameters(hash: Buffer, salt: number): Buffer {
  const algorithm = derEncode(TAG.sequence, hash, NULL);
  return derEncode(
    TAG.sequence,
    derEncode(TAG.context0, algorithm),
    derEncode(TAG.context1, derEncode(TAG.sequence, MGF1, algorithm)),
    derEncode(TAG.context2, derEncode(TAG.integer, Buffer.from([salt]))),
  );
}
