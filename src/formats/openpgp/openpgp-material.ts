/**
 * What an OpenPGP key has in common with the same key in PEM, SSH or another certificate: its numbers. A fingerprint covers the time of
 * creation too, so that one key in two certificates has two.
 */
import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { PublicKey, Subkey } from 'openpgp';
import { oncePer } from '../../core/once-per.js';
import { derEncode, TAG } from '../der/der.js';
import { fingerprintsOf } from '../public-key-spellings.js';
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
const FULL_POINT = 4;

/** The same as `material` of `publicKeyFacts`; undefined for a key of another kind. */
export function openPgpMaterial({ keyPacket }: PublicKey | Subkey): string | undefined {
  const { n, e, Q, A }: Numbers = keyPacket.publicParams;
  if (n && e) return ofBits(derEncode(TAG.sequence, integer(n), integer(e)));
  if (A) return ofBits(A);
  return Q && ofBits(Q[0] === NATIVE_POINT ? Q.subarray(1) : Q);
}

/**
 * The fingerprints that the same key has in other forms: SHA-256 of its SubjectPublicKeyInfo and of its SSH form, as `fingerprintsOf` has
 * them. Empty for a key of a kind that no other form is read of.
 */
export const openPgpSpellings = oncePer((key: PublicKey | Subkey): readonly string[] => {
  const same = keyObject(key.keyPacket.publicParams);
  return same ? fingerprintsOf(same) : [];
});

/** What keys are called in OpenPGP, by the fingerprints of their other forms, as `fingerprintsOf` has them. */
export type OpenPgpNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of a certificate: each of them goes by its own fingerprint and by that of the certificate. */
export const openPgpNames = oncePer((certificate: PublicKey): OpenPgpNames => {
  const names = new Map<string, Set<string>>();
  for (const key of certificate.getKeys()) {
    for (const spelling of openPgpSpellings(key)) {
      const known = names.get(spelling) ?? new Set([certificate.getFingerprint()]);
      names.set(spelling, known.add(key.getFingerprint()));
    }
  }
  return names;
});

/** The same of all of them in one, which is looked up in for every artifact. */
export function openPgpNamesOfAll(certificates: Iterable<PublicKey>): OpenPgpNames {
  const all = new Map<string, Set<string>>();
  for (const certificate of certificates) {
    for (const [spelling, names] of openPgpNames(certificate)) {
      const known = all.get(spelling) ?? new Set();
      for (const name of names) known.add(name);
      all.set(spelling, known);
    }
  }
  return all;
}

/** The key as OpenSSL has it; undefined where it knows no such key. */
function keyObject({ n, e, Q, A }: Numbers): KeyObject | undefined {
  const jwk = n && e ? { kty: 'RSA', n: base64url(n), e: base64url(e) } : curveJwk(A ?? Q ?? new Uint8Array());
  try {
    return jwk && createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined; // a point that is not on the curve of that size
  }
}

/** Curves by how long a coordinate of their points is, in bytes. A point on another curve of that size is refused by OpenSSL. */
const CURVES: ReadonlyMap<number, string> = new Map([
  [32, 'P-256'],
  [48, 'P-384'],
  [66, 'P-521'],
]);
const EDWARDS_BYTES = 32;

function curveJwk(point: Uint8Array): JsonWebKey | undefined {
  const native = point[0] === NATIVE_POINT && point.length === EDWARDS_BYTES + 1 ? point.subarray(1) : point;
  if (native.length === EDWARDS_BYTES) return { kty: 'OKP', crv: 'Ed25519', x: base64url(native) };
  const size = (point.length - 1) / 2;
  const crv = point[0] === FULL_POINT ? CURVES.get(size) : undefined;
  return crv === undefined
    ? undefined
    : { kty: 'EC', crv, x: base64url(point.subarray(1, 1 + size)), y: base64url(point.subarray(1 + size)) };
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

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
