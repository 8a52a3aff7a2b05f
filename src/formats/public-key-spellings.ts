/** All fingerprints that one and the same key goes by: whoever recalls it may have hashed another encoding of it. */
import type { KeyObject } from 'node:crypto';
import { oncePer } from '../core/once-per.js';
import { derEncode, derParts, TAG } from './der/der.js';
import { publicKeyFacts } from './public-key-facts.js';
import { sha256Hex } from './sha256.js';
import { wireStrings } from './ssh/ssh-wire.js';

/**
 * SHA-256, in hex, of the key as SSH has it (`ssh-keygen -l` shows the same in base64), and of each SubjectPublicKeyInfo. An RSA key has several (RFC 4055, section 1.2): for any padding, with or
 * without the NULL, and for PSS alone, with or without its parameters; and it can stand without an algorithm (RFC 8017, A.1.1).
 */
export const fingerprintsOf = oncePer((key: KeyObject) => fingerprintsIn(publicKeyFacts(key).der, key));

/** The same of a key whose SubjectPublicKeyInfo is at hand, as in a certificate: the key is not encoded again. */
export function fingerprintsIn(spki: Buffer, key: KeyObject): readonly string[] {
  const isRsa = key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss';
  // An algorithm that is written in a rare way is written in the usual one by Node.
  const ssh = sshForm(spki, isRsa) ?? sshForm(publicKeyFacts(key).der, isRsa);
  return [...new Set([spki, ...(isRsa ? rsaForms(spki) : []), ...(ssh ? [ssh] : [])].map(sha256Hex))];
}

/**
 * The key in the form of SSH (RFC 4253, section 6.6; RFC 5656, section 3.1; RFC 8709, section 4); undefined for one that SSH does not
 * have. Keys on a token (`sk-…`) have a form of their own.
 */
function sshForm(spki: Buffer, isRsa: boolean): Buffer | undefined {
  const [outer] = derParts(spki, 'a public key', TAG.sequence);
  const [algorithm, bits] = derParts(outer.content, 'a public key', TAG.sequence, TAG.bitString);
  // Behind the count of unused bits.
  const key = bits.content.subarray(1);
  if (isRsa) {
    const [numbers] = derParts(key, 'a public key', TAG.sequence);
    const [n, e] = derParts(numbers.content, 'a public key', TAG.integer, TAG.integer);
    return wireStrings('ssh-rsa', e.content, n.content);
  }
  const identifiers = algorithm.content.toString('hex');
  if (identifiers === ED25519) return wireStrings('ssh-ed25519', key);
  const curve = SSH_CURVES.get(identifiers);
  return curve === undefined ? undefined : wireStrings(`ecdsa-sha2-${curve}`, curve, key);
}

/** Contents of an AlgorithmIdentifier, in hex: of Ed25519 (RFC 8410, section 3), and of keys on curves (RFC 5480, section 2.1.1). */
const ED25519 = '06032b6570';
const SSH_CURVES: ReadonlyMap<string, string> = new Map([
  ['06072a8648ce3d020106082a8648ce3d030107', 'nistp256'],
  ['06072a8648ce3d020106052b81040022', 'nistp384'],
  ['06072a8648ce3d020106052b81040023', 'nistp521'],
]);

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
