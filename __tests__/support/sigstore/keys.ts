/** Key pairs of every kind that Sigstore knows, and signatures with them. */
import { ed25519ph } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  privateEncrypt,
  sign as signNative,
  type KeyObject,
} from 'node:crypto';
import * as der from './der.ts';

export type Hash = 'sha256' | 'sha384' | 'sha512';
export type KeyType = 'P-256' | 'P-384' | 'P-521' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096' | 'Ed25519';

/** How a key signs: its usual way, RSA with PSS padding, or Ed25519 over a SHA-512 digest (Ed25519ph). */
export type Scheme = 'plain' | 'pss' | 'ph';

export interface KeyPair {
  readonly type: KeyType;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Buffer;
  /** The public key as PEM. */
  readonly pem: string;
}

const keyPair = (type: KeyType, privateKey: KeyObject): KeyPair => {
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { type, privateKey, publicKey, spki, pem: der.pem('PUBLIC KEY', spki) };
};

const rsaPool = new Map<string, KeyPair>();

/**
 * A new key pair. RSA keys take a tenth of a second and more to find, so they are made once per `use` and process: two
 * signers that must differ need different uses.
 */
export function makeKeys(type: KeyType = 'P-256', use = 'leaf'): KeyPair {
  if (type === 'Ed25519') return keyPair(type, generateKeyPairSync('ed25519').privateKey);
  if (!type.startsWith('RSA-')) return keyPair(type, generateKeyPairSync('ec', { namedCurve: type }).privateKey);
  const pooled = rsaPool.get(`${type} ${use}`);
  if (pooled) return pooled;
  const made = keyPair(type, generateKeyPairSync('rsa', { modulusLength: Number(type.slice(4)) }).privateKey);
  rsaPool.set(`${type} ${use}`, made);
  return made;
}

export const digestOf = (hash: Hash, ...data: readonly (Buffer | string)[]): Buffer => {
  const state = createHash(hash);
  for (const part of data) state.update(part);
  return state.digest();
};

/** The hash that Sigstore's algorithm registry pairs with the key. */
export function usualHash(type: KeyType, scheme: Scheme = 'plain'): Hash {
  if (type === 'P-384') return 'sha384';
  return type === 'P-521' || scheme === 'ph' ? 'sha512' : 'sha256';
}

export interface SigningWay {
  readonly hash?: Hash;
  readonly scheme?: Scheme;
}

const rawPrivate = (keys: KeyPair): Buffer => Buffer.from(keys.privateKey.export({ format: 'jwk' }).d!, 'base64url');

export function signBytes(data: Buffer, keys: KeyPair, way: SigningWay = {}): Buffer {
  const hash = way.hash ?? usualHash(keys.type, way.scheme);
  if (keys.type === 'Ed25519') {
    return way.scheme === 'ph'
      ? Buffer.from(ed25519ph.sign(data, rawPrivate(keys)))
      : signNative(null, data, keys.privateKey);
  }
  if (way.scheme === 'pss') {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
    return signNative(hash, data, { key: keys.privateKey, ...padding });
  }
  return signNative(hash, data, keys.privateKey);
}

const HASH_OIDS: Readonly<Record<Hash, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
export const hashAlgorithm = (hash: Hash): Buffer => der.sequence(der.oid(HASH_OIDS[hash]), der.nothing());

/** Signs what is known by its digest alone; node:crypto cannot, so the curves come from noble. */
export function signDigest(digest: Buffer, keys: KeyPair, way: SigningWay = {}): Buffer {
  const curves = { 'P-256': p256, 'P-384': p384, 'P-521': p521 };
  if (keys.type in curves) {
    const curve = curves[keys.type as keyof typeof curves];
    return Buffer.from(curve.sign(digest, rawPrivate(keys), { prehash: false, format: 'der', lowS: false }));
  }
  if (keys.type === 'Ed25519' || way.scheme === 'pss')
    throw new Error(`${keys.type} needs the bytes, not their digest`);
  const info = der.sequence(hashAlgorithm(way.hash ?? 'sha256'), der.octets(digest));
  return privateEncrypt({ key: keys.privateKey, padding: constants.RSA_PKCS1_PADDING }, info);
}

const CERTIFICATE_SIGNATURES: Readonly<Record<'ec' | 'rsa', Readonly<Record<Hash, string>>>> = {
  ec: { sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' },
  rsa: { sha256: '1.2.840.113549.1.1.11', sha384: '1.2.840.113549.1.1.12', sha512: '1.2.840.113549.1.1.13' },
};

/** AlgorithmIdentifier of a signature, as certificates and timestamps state it. */
export function signatureAlgorithm(type: KeyType, hash: Hash = usualHash(type)): Buffer {
  if (type === 'Ed25519') return der.sequence(der.oid('1.3.101.112'));
  if (type.startsWith('RSA-')) return der.sequence(der.oid(CERTIFICATE_SIGNATURES.rsa[hash]), der.nothing());
  return der.sequence(der.oid(CERTIFICATE_SIGNATURES.ec[hash]));
}

/** The name of the key in protobuf's PublicKeyDetails. */
export function keyDetails(type: KeyType, way: SigningWay = {}): string {
  const hash = (way.hash ?? usualHash(type)).replace('sha', 'SHA_');
  if (type === 'Ed25519') return way.scheme === 'ph' ? 'PKIX_ED25519_PH' : 'PKIX_ED25519';
  if (type.startsWith('RSA-')) return `PKIX_RSA_${way.scheme === 'pss' ? 'PSS' : 'PKCS1V15'}_${type.slice(4)}_SHA256`;
  return `PKIX_ECDSA_${type.replace('-', '')}_${hash}`;
}

/** The name of the hash in protobuf's HashAlgorithm. */
export const hashName = (hash: Hash): string => hash.replace('sha', 'SHA2_');
