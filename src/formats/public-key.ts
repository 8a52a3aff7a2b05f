/**
 * Verifies one signature by one public key, whatever the algorithm. Which hash was signed follows from the key, since
 * nothing else in the evidence is authenticated; cosign before 3 signed with SHA-256 whatever the curve.
 */
import { constants, createHash, verify, type KeyObject } from 'node:crypto';
import type { Digests } from '../core/model.js';
import { edwardsPoint, isUncompressedPoint, namesItsCurve } from './public-key-facts.js';
import { isValid } from './signature-call.js';
import { isSafeExponent } from './rsa-exponent.js';
import { isOfSmallOrder, SMALL_ORDER } from './small-order.js';
import {
  curveBytes,
  isSupportedCurve,
  verifyEcdsaDigest,
  verifyEd25519ph,
  verifyRsaPkcs1Digest,
  verifyRsaPssDigest,
  type CurveName,
} from './prehashed.js';

type ShaName = 'sha256' | 'sha384' | 'sha512';

/** What was signed: its bytes, its digests, or both. */
export interface Message {
  readonly bytes?: Buffer;
  readonly digests: Digests;
}

/** What was not known of a message, so that nothing tells whether a signature over it is valid. */
export interface MissingForVerdict {
  readonly what: ShaName | 'bytes';
  /** Part of a sentence. */
  readonly why: string;
}

type SignatureVerdict = { readonly valid: true } | { readonly valid: false; readonly needs?: MissingForVerdict };

const CURVE_HASHES: Readonly<Record<CurveName, readonly ShaName[]>> = {
  prime256v1: ['sha256'],
  secp384r1: ['sha384', 'sha256'],
  secp521r1: ['sha512', 'sha256'],
};

const RSA_HASHES: readonly ShaName[] = ['sha256', 'sha512', 'sha384'];

/** Smallest RSA modulus that is not considered breakable (NIST SP 800-131A). */
const MIN_RSA_BITS = 2048;

/** Digests that a signature by this key may be over; the file is hashed with all of them in one read. */
export function hashesFor(key: KeyObject): readonly ShaName[] {
  switch (key.asymmetricKeyType) {
    case 'ec': {
      const curve = curveOf(key);
      return isSupportedCurve(curve) ? CURVE_HASHES[curve] : [];
    }
    case 'rsa':
    case 'rsa-pss':
      return RSA_HASHES;
    case 'ed25519':
      return ['sha512'];
    default:
      return [];
  }
}

/** What can be verified with, for the hints of messages. */
export const SUPPORTED_KEYS = 'Supported are ECDSA on P-256, P-384 and P-521, Ed25519, and RSA from 2048 bits.';

const curves = new WeakMap<KeyObject, string>();

/** The curve by Node's name; asked several times of each key, and slow to ask for. */
function curveOf(key: KeyObject): string | undefined {
  const known = curves.get(key) ?? key.asymmetricKeyDetails?.namedCurve;
  if (known !== undefined) curves.set(key, known);
  return known;
}

/** A SubjectPublicKeyInfo of a point on P-256, up to its coordinates (RFC 5480, section 2). */
const P256_POINT = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex');
const P256_SPKI_BYTES = 91;

/**
 * Takes down of a key that was read from these bytes what they say: a point on P-256 that is written in full, which nothing speaks
 * against. To ask OpenSSL for it costs more than to read the key.
 */
export function noteCurve(key: KeyObject, spki: Buffer): void {
  if (spki.length !== P256_SPKI_BYTES || !spki.subarray(0, P256_POINT.length).equals(P256_POINT)) return;
  curves.set(key, 'prime256v1');
  problems.set(key, false);
}

const problems = new WeakMap<KeyObject, string | false>();

/** Why a key is not accepted at all; undefined where it is. Worked out once for each key: a log's key is asked thousands of times. */
export function keyProblem(key: KeyObject): string | undefined {
  let problem = problems.get(key);
  if (problem === undefined) problems.set(key, (problem = findKeyProblem(key) ?? false));
  return problem === false ? undefined : problem;
}

function findKeyProblem(key: KeyObject): string | undefined {
  if (key.type !== 'public') return 'it is not a public key';
  switch (key.asymmetricKeyType) {
    case 'ec': {
      const namedCurve = curveOf(key);
      if (!isSupportedCurve(namedCurve))
        return `the curve ${namedCurve ?? 'of it'} is not supported (P-256, P-384 and P-521 are)`;
      // One key in two spellings would have two fingerprints: it could count twice, and a recall of the one would miss the other.
      if (!namesItsCurve(key)) return NAMELESS_CURVE;
      return isUncompressedPoint(key) ? undefined : COMPRESSED;
    }
    case 'rsa':
    case 'rsa-pss':
      return rsaProblem(key);
    case 'ed25519':
      return isOfSmallOrder(edwardsPoint(key)) ? SMALL_ORDER : undefined;
    default:
      return `${KEY_NAMES[key.asymmetricKeyType ?? ''] ?? 'keys of its type'} are not supported`;
  }
}

export const NAMELESS_CURVE = 'its curve is written in numbers and not by its name, which few tools read';
export const COMPRESSED = 'its point is compressed, which few tools read';

/** Node's names of key types that nothing is verified with, as people write them. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  dsa: 'DSA keys',
  dh: 'Diffie-Hellman keys',
  ed448: 'Ed448 keys',
  x25519: 'X25519 keys',
  x448: 'X448 keys',
};

function rsaProblem({ asymmetricKeyDetails }: KeyObject): string | undefined {
  const { modulusLength = 0, publicExponent = 0n } = asymmetricKeyDetails ?? {};
  if (modulusLength < MIN_RSA_BITS) return `RSA with ${modulusLength} bits is too weak (${MIN_RSA_BITS} at least)`;
  return isSafeExponent(publicExponent) ? undefined : `RSA with the public exponent ${publicExponent} proves nothing`;
}

/** Verifies `signature` over `message`. Never throws. */
export function verifySignature(key: KeyObject, message: Message, signature: Buffer): SignatureVerdict {
  if (keyProblem(key)) return { valid: false };
  return key.asymmetricKeyType === 'ed25519'
    ? verifyEdwards(key, message, signature)
    : verifyHashed(key, message, signature);
}

function verifyHashed(key: KeyObject, message: Message, signature: Buffer): SignatureVerdict {
  // Such a key may pin hash and salt, and only native code, which wants the bytes, takes it.
  if (key.asymmetricKeyType === 'rsa-pss' && !message.bytes)
    return { valid: false, needs: { what: 'bytes', why: 'a key for RSA-PSS alone verifies the bytes only' } };
  let needs: MissingForVerdict | undefined;
  for (const algorithm of hashesFor(key)) {
    const { bytes, digests } = message;
    const digest = digests[algorithm] ?? (bytes && createHash(algorithm).update(bytes).digest());
    if (!digest) needs ??= { what: algorithm, why: `it can be over the ${algorithm} digest` };
    else if (holds(key, algorithm, digest, bytes, signature)) return { valid: true };
  }
  return needs ? { valid: false, needs } : { valid: false };
}

function holds(
  key: KeyObject,
  algorithm: ShaName,
  digest: Buffer,
  bytes: Buffer | undefined,
  signature: Buffer,
): boolean {
  if (key.asymmetricKeyType === 'ec') {
    const curve = curveOf(key);
    if (!isSupportedCurve(curve)) return false;
    // Native code is thirty times faster, but wants the bytes.
    return bytes
      ? verifyEcdsaBytes(key, curve, algorithm, bytes, signature)
      : verifyEcdsaDigest(key, curve, digest, signature);
  }
  const pkcs1 = key.asymmetricKeyType === 'rsa' && verifyRsaPkcs1Digest(key, algorithm, digest, signature);
  if (pkcs1) return true;
  // OpenSSL takes an RSA-PSS signature whose leading zero byte was cut off; it has one encoding only (RFC 8017, 8.1.2).
  return (
    isAsLongAsModulus(key, signature) &&
    (bytes ? verifyPssBytes(key, algorithm, bytes, signature) : verifyRsaPssDigest(key, algorithm, digest, signature))
  );
}

function verifyEcdsaBytes(
  key: KeyObject,
  curve: CurveName,
  algorithm: ShaName,
  bytes: Buffer,
  signature: Buffer,
): boolean {
  if (isValid({ hash: algorithm, key, data: bytes, signature })) return true;
  // Google's attestations carry r‖s instead of DER.
  const isPlain = signature.length === 2 * curveBytes(curve);
  return isPlain && quietly(() => verify(algorithm, bytes, { key, dsaEncoding: 'ieee-p1363' }, signature));
}

function isAsLongAsModulus(key: KeyObject, signature: Buffer): boolean {
  return signature.length === Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
}

function verifyPssBytes(key: KeyObject, algorithm: ShaName, bytes: Buffer, signature: Buffer): boolean {
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  // A key for PSS alone brings its own parameters, and OpenSSL refuses others beside them.
  const options = key.asymmetricKeyType === 'rsa-pss' ? { key } : { key, ...padding };
  return quietly(() => verify(algorithm, bytes, options, signature));
}

function verifyEdwards(key: KeyObject, { bytes, digests }: Message, signature: Buffer): SignatureVerdict {
  const sha512 = digests.sha512 ?? (bytes && createHash('sha512').update(bytes).digest());
  if (sha512 && verifyEd25519ph(key, sha512, signature)) return { valid: true };
  if (bytes) return { valid: quietly(() => verify(null, bytes, key, signature)) };
  return { valid: false, needs: { what: 'bytes', why: 'plain Ed25519 is over the bytes' } };
}

/** OpenSSL throws on signatures that are not even well-formed; that is a refusal, not an event. */
function quietly(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
