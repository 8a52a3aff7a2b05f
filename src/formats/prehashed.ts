/**
 * Verifies signatures from a digest alone, so that a file of any size is read once and never held in memory. Node can
 * verify ECDSA and RSA only over the bytes; the curve arithmetic is @noble/curves', the RSA padding is checked here.
 */
import { constants, createHash, publicDecrypt, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { HashAlgorithm } from '../core/model.js';
import { curves } from './late.js';

type ShaName = Exclude<HashAlgorithm, 'blake2b512'>;

const CURVE_BYTES = { prime256v1: 32, secp384r1: 48, secp521r1: 66 } as const;
export type CurveName = keyof typeof CURVE_BYTES;

export function isSupportedCurve(name: string | undefined): name is CurveName {
  return name !== undefined && Object.hasOwn(CURVE_BYTES, name);
}

/** Bytes of r and of s in the plain r‖s form of a signature (IEEE P1363). */
export function curveBytes(curve: CurveName): number {
  return CURVE_BYTES[curve];
}

/**
 * ECDSA over a digest (FIPS 186-5, 6.4.2). `lowS` stays off: Sigstore's signatures are not normalised.
 *
 * @param signature DER, or r‖s
 */
export function verifyEcdsaDigest(key: KeyObject, curve: CurveName, digest: Buffer, signature: Buffer): boolean {
  const { x, y } = key.export({ format: 'jwk' });
  if (!x || !y) return false;
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const arithmetic = curves().CURVES[curve];
  const verify = (format: 'der' | 'compact') => {
    try {
      return arithmetic.verify(signature, digest, point, { prehash: false, format, lowS: false });
    } catch {
      return false; // no signature of that form at all
    }
  };
  return verify('der') || (signature.length === 2 * curveBytes(curve) && verify('compact'));
}

/** DER of `DigestInfo` up to the digest (RFC 8017, 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<ShaName, Buffer>> = {
  sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
  sha384: Buffer.from('3041300d060960864801650304020205000430', 'hex'),
  sha512: Buffer.from('3051300d060960864801650304020305000440', 'hex'),
};

/** RSASSA-PKCS1-v1_5 over a digest (RFC 8017, 8.2.2): the padding is rebuilt and compared whole, never parsed. */
export function verifyRsaPkcs1Digest(key: KeyObject, algorithm: ShaName, digest: Buffer, signature: Buffer): boolean {
  const block = rsaBlock(key, signature);
  if (!block) return false;
  const info = Buffer.concat([DIGEST_INFO[algorithm], digest]);
  const padding = block.length - info.length - 3;
  if (padding < 8) return false;
  const expected = Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(padding, 0xff), Buffer.from([0]), info]);
  return timingSafeEqual(block, expected);
}

/** RSASSA-PSS over a digest, MGF1 with the same hash, any salt length (RFC 8017, 8.1.2 and 9.1.2). */
export function verifyRsaPssDigest(key: KeyObject, algorithm: ShaName, digest: Buffer, signature: Buffer): boolean {
  const block = rsaBlock(key, signature);
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (!block || !bits) return false;
  const emBits = bits - 1;
  const em = block.subarray(block.length - Math.ceil(emBits / 8));
  if (block.length > em.length && block[0] !== 0) return false;
  const spare = 8 * em.length - emBits;
  const hashLength = digest.length;
  if (em.length < hashLength + 2 || em.at(-1) !== 0xbc || (em[0] ?? 0) >> (8 - spare) !== 0) return false;
  const maskedDb = em.subarray(0, em.length - hashLength - 1);
  const hash = em.subarray(maskedDb.length, em.length - 1);
  const mask = mgf1(algorithm, hash, maskedDb.length);
  const db = Buffer.from(maskedDb.map((byte, index) => byte ^ (mask[index] ?? 0)));
  db[0] = (db[0] ?? 0) & (0xff >> spare);
  const one = db.indexOf(1);
  if (one < 0 || db.subarray(0, one).some((byte) => byte !== 0)) return false;
  const salt = db.subarray(one + 1);
  const expected = createHash(algorithm).update(Buffer.alloc(8)).update(digest).update(salt).digest();
  return timingSafeEqual(hash, expected);
}

/** The signature raised to the public exponent, as long as the modulus; undefined where the length is wrong. */
function rsaBlock(key: KeyObject, signature: Buffer): Buffer | undefined {
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (!bits || signature.length !== Math.ceil(bits / 8)) return undefined;
  try {
    return publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
  } catch {
    return undefined; // the number is not below the modulus
  }
}

/** MGF1 (RFC 8017, B.2.1). */
function mgf1(algorithm: ShaName, seed: Buffer, length: number): Buffer {
  const parts: Buffer[] = [];
  for (let counter = 0, made = 0; made < length; counter++) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const part = createHash(algorithm).update(seed).update(count).digest();
    parts.push(part);
    made += part.length;
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Ed25519ph over a SHA-512 digest. */
export function verifyEd25519ph(key: KeyObject, sha512: Buffer, signature: Buffer): boolean {
  const { x } = key.export({ format: 'jwk' });
  if (!x || signature.length !== 64) return false;
  const overDigest = curves().ed25519OverDigest;
  try {
    return overDigest.verify(signature, sha512, Buffer.from(x, 'base64url'), { zip215: false });
  } catch {
    return false;
  }
}
