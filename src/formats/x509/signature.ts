/** Signatures of authorities over what they issue: certificates, and the attributes of timestamps. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { pemLines } from '../encoding.js';
import { noteCurve } from '../public-key.js';
import { isValid, type SignatureCall } from '../signature-call.js';
import type { Certificate } from './certificate.js';

interface Algorithm {
  readonly keys: 'ec' | 'rsa' | 'ed25519';
  /** Null where the algorithm has its own. */
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
}

/**
 * AlgorithmIdentifiers whole, in hex: parameters are absent for ECDSA (RFC 5758, 3.2) and Ed25519 (RFC 8410, 3), and NULL
 * for RSA (RFC 4055, 5). SHA-1 is not among them.
 */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  '300a06082a8648ce3d040302': { keys: 'ec', hash: 'sha256' },
  '300a06082a8648ce3d040303': { keys: 'ec', hash: 'sha384' },
  '300a06082a8648ce3d040304': { keys: 'ec', hash: 'sha512' },
  '300d06092a864886f70d01010b0500': { keys: 'rsa', hash: 'sha256' },
  '300d06092a864886f70d01010c0500': { keys: 'rsa', hash: 'sha384' },
  '300d06092a864886f70d01010d0500': { keys: 'rsa', hash: 'sha512' },
  '300506032b6570': { keys: 'ed25519', hash: null },
};

/**
 * The key in a SubjectPublicKeyInfo. It goes to OpenSSL as PEM, since Node tries every other kind of key on the object that would
 * say that it is DER, and the errors of that cost more than the key.
 *
 * @throws Error where it cannot be read
 */
export function importSpki(spki: Buffer): KeyObject {
  const key = createPublicKey(`-----BEGIN PUBLIC KEY-----\n${pemLines(spki)}-----END PUBLIC KEY-----\n`);
  noteCurve(key, spki);
  return key;
}

/** The key that a certificate is about; undefined where it cannot be read. */
export function publicKeyOf({ spki }: Certificate): KeyObject | undefined {
  try {
    return importSpki(spki);
  } catch {
    return undefined;
  }
}

/** Verifies a signature by the algorithm that stands beside it, if the key is of its kind. Never throws. */
export function isSignedBy(key: KeyObject, algorithm: Buffer, data: Buffer, signature: Buffer): boolean {
  const call = signedCall(key, algorithm, data, signature);
  return call !== undefined && isValid(call);
}

/** What is to be verified; undefined where the key is of another kind than the algorithm. */
function signedCall(key: KeyObject, algorithm: Buffer, data: Buffer, signature: Buffer): SignatureCall | undefined {
  const hex = algorithm.toString('hex');
  const known = Object.hasOwn(ALGORITHMS, hex) ? ALGORITHMS[hex] : undefined;
  return known && known.keys === key.asymmetricKeyType ? { hash: known.hash, key, data, signature } : undefined;
}

const RSA_ENCRYPTION = '300d06092a864886f70d0101010500';

/**
 * The algorithm of a signature in CMS: RSA may stand there without a hash, which is then the one of the signed attributes
 * (RFC 3370, section 3.2).
 */
export function cmsAlgorithm(algorithm: Buffer, hash: 'sha256' | 'sha384' | 'sha512'): Buffer {
  if (algorithm.toString('hex') !== RSA_ENCRYPTION) return algorithm;
  const [whole = ''] =
    Object.entries(ALGORITHMS).find(([, known]) => known.keys === 'rsa' && known.hash === hash) ?? [];
  return Buffer.from(whole, 'hex');
}

/** What is to be verified of a certificate, and by which key. */
export function issuedCall(
  { signed, signatureAlgorithm, signature }: Certificate,
  key: KeyObject,
): SignatureCall | undefined {
  return signedCall(key, signatureAlgorithm, signed, signature);
}

/** Did the holder of the key issue the certificate? */
export function isIssuedBy({ signed, signatureAlgorithm, signature }: Certificate, key: KeyObject): boolean {
  return isSignedBy(key, signatureAlgorithm, signed, signature);
}
