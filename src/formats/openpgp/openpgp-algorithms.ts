/** Which OpenPGP keys signatures are verified by, and what the others are, in words. */
import { isOfSmallOrder, SMALL_ORDER } from '../small-order.js';
import type { KeyPacket } from './openpgp-packets.js';

/** What can be verified, for the hints of messages. */
export const SUPPORTED_OPENPGP =
  'Supported are RSA from 2048 bits, Ed25519, Ed448, and ECDSA on P-256, P-384, P-521, secp256k1 and the brainpool curves.';

/** Some keys of 2048 bits have a modulus of one bit less. */
const MIN_RSA_BITS = 2047;
/** With the exponent 1 a signature is nothing but the padded digest, which anybody can write; even ones are no RSA. */
const MIN_RSA_EXPONENT = 3n;

/** Curves of ECDSA by their object identifiers (RFC 9580, section 9.2; GnuPG for secp256k1). */
const ECDSA_CURVES: ReadonlyMap<string, string> = new Map([
  ['2a8648ce3d030107', 'P-256'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
  ['2b8104000a', 'secp256k1'],
  ['2b2403030208010107', 'brainpoolP256r1'],
  ['2b240303020801010b', 'brainpoolP384r1'],
  ['2b240303020801010d', 'brainpoolP512r1'],
]);
/** The one curve that EdDSA has under its old number; Ed448 there is GnuPG's own. */
const ED25519_LEGACY = '2b06010401da470f01';

/** Algorithms that sign nothing (RFC 9580, section 9.1). */
const ENCRYPTS: ReadonlySet<number> = new Set([2, 16, 18, 25, 26]);
const NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'RSA'],
  [2, 'RSA for encryption alone'],
  [3, 'RSA'],
  [16, 'ElGamal'],
  [17, 'DSA'],
  [18, 'ECDH'],
  [19, 'ECDSA'],
  [20, 'ElGamal'],
  [22, 'EdDSA'],
  [25, 'X25519'],
  [26, 'X448'],
  [27, 'Ed25519'],
  [28, 'Ed448'],
]);

/** `RSA with 1024 bits`, `DSA with 2048 bits`, `ECDSA on brainpoolP256r1`. */
function keyWords({ algorithm, bits, curve }: KeyPacket): string {
  const name = NAMES.get(algorithm) ?? `algorithm number ${algorithm}`;
  if (bits !== undefined) return `${name} with ${bits} bits`;
  if (curve === undefined) return name;
  return `${name} on ${ECDSA_CURVES.get(curve) ?? (curve === ED25519_LEGACY ? 'Ed25519' : 'another curve')}`;
}

/** What signs with this number is not verified whatever the key; undefined where it may be. */
export function unsupportedAlgorithm(algorithm: number): string | undefined {
  return algorithm === 17 || algorithm === 20 ? NAMES.get(algorithm) : undefined;
}

/** Why no signature is verified by this key; undefined where one may be. */
export function openPgpKeyProblem(key: KeyPacket): string | undefined {
  const { version, algorithm, curve = '', point } = key;
  if (version !== 4 && version !== 6) return `is a key of version ${version}, which is not supported`;
  if (ENCRYPTS.has(algorithm)) return `is ${keyWords(key)}, which cannot sign`;
  if (algorithm === 1 || algorithm === 3) return rsaProblem(key);
  const supported =
    (algorithm === 19 && ECDSA_CURVES.has(curve)) ||
    (algorithm === 22 && curve === ED25519_LEGACY) ||
    algorithm === 27 ||
    algorithm === 28;
  if (!supported) return `is ${keyWords(key)}, which is not supported`;
  return point && pointProblem(point);
}

function pointProblem(point: Buffer): string | undefined {
  return isOfSmallOrder(point) ? `cannot be used: ${SMALL_ORDER}` : undefined;
}

function rsaProblem(key: KeyPacket): string | undefined {
  const { bits = 0, exponent = 0n } = key;
  if (bits < MIN_RSA_BITS) return `is ${keyWords(key)}, which is too short`;
  return exponent < MIN_RSA_EXPONENT || exponent % 2n === 0n
    ? `is RSA with the exponent ${exponent}, which proves nothing`
    : undefined;
}

/** A key with which nothing is verified. */
export interface UnusableKey {
  /** Lower-case hex; absent where the version has none that could be pinned. */
  readonly fingerprint?: string;
  /** Continues a sentence whose subject is the key. */
  readonly why: string;
}

/** What the keys of a file come to. */
interface KeyReview {
  /** Every key with which nothing is verified, but subkeys that encrypt. */
  readonly unusable: readonly UnusableKey[];
  /** True where at least one certificate has a key that can sign and is supported. */
  readonly anyUsable: boolean;
}

/** A certificate stands or falls with its primary key, which vouches for the others. */
export function reviewKeys(packets: readonly KeyPacket[]): KeyReview {
  const unusable: UnusableKey[] = [];
  let anyUsable = false;
  let primaryProblem: string | undefined;
  for (const key of packets) {
    const own = openPgpKeyProblem(key);
    if (key.isPrimary) primaryProblem = own;
    const broken = key.isPrimary ? undefined : primaryProblem;
    const why = broken === undefined ? own : `is bound by a primary key that ${broken}`;
    if (why === undefined) anyUsable = true;
    else if (key.isPrimary || !ENCRYPTS.has(key.algorithm))
      unusable.push({ ...(key.fingerprint !== undefined && { fingerprint: key.fingerprint }), why });
  }
  return { unusable, anyUsable };
}
