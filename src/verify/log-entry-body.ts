/**
 * What the body of a log entry says, by its kind: whose key made the signature, and, for the two kinds that cosign before
 * 2.2 wrote and the library does not read, what was signed. Shapes are Rekor's `pkg/types/<kind>/v<version>` schemas.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { decodeBase64, readPem } from '../evidence/encoding.js';
import { dig, parseJson } from '../evidence/json.js';
import type { Logged } from './log-entry.js';

/** The key that made the signature: a certificate in DER, or a public key (SubjectPublicKeyInfo) in DER. */
export interface SigningKey {
  readonly kind: 'certificate' | 'public-key';
  readonly der: Buffer;
}

/** Where a kind keeps the signer's key: in PEM (in base64), or as the `verifier` of Rekor v2. */
interface KeyPlace {
  readonly path: readonly (string | number)[];
  readonly form: 'pem' | 'verifier';
  /** A list that must have exactly one element, since a second signer would stand unchecked beside the first. */
  readonly single?: readonly (string | number)[];
}

const KEY_PLACES: Readonly<Record<string, KeyPlace>> = {
  'hashedrekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
  'rekord 0.0.1': { path: ['spec', 'signature', 'publicKey', 'content'], form: 'pem' },
  'intoto 0.0.1': { path: ['spec', 'publicKey'], form: 'pem' },
  'intoto 0.0.2': {
    path: ['spec', 'content', 'envelope', 'signatures', 0, 'publicKey'],
    form: 'pem',
    single: ['spec', 'content', 'envelope', 'signatures'],
  },
  'dsse 0.0.1': { path: ['spec', 'signatures', 0, 'verifier'], form: 'pem', single: ['spec', 'signatures'] },
  'hashedrekord 0.0.2': { path: ['spec', 'hashedRekordV002', 'signature', 'verifier'], form: 'verifier' },
  'dsse 0.0.2': {
    path: ['spec', 'dsseV002', 'signatures', 0, 'verifier'],
    form: 'verifier',
    single: ['spec', 'dsseV002', 'signatures'],
  },
};

/** Compares the key that the log recorded with the one that made the signature; undefined where they are the same. */
export function keyProblem(entry: TransparencyLogEntry, key: SigningKey): string | undefined {
  const { kind, version } = entry.kindVersion;
  const place = KEY_PLACES[`${kind} ${version}`];
  if (!place) return `entries of kind ${kind} ${version} are not supported`;
  const body = bodyOf(entry);
  const list = place.single && dig(body, ...place.single);
  if (place.single && !(Array.isArray(list) && list.length === 1)) return 'it does not have exactly one signature';
  const logged = place.form === 'pem' ? pemKey(dig(body, ...place.path)) : verifierKey(dig(body, ...place.path));
  if (!logged) return 'it names no key';
  return sameKey(logged, key) ? undefined : 'it names another key than the one that signed';
}

/**
 * Compares an entry of a kind that the library does not read with the signature.
 *
 * `intoto 0.0.1` does not record the signature itself; payload and key are bound, and the log's promise binds the time.
 *
 * @returns what differs, or undefined.
 */
export function legacyProblem(
  entry: TransparencyLogEntry,
  form: 'intoto 0.0.1' | 'rekord 0.0.1',
  { content, payloadDigest, signedDigests }: Logged,
): string | undefined {
  const body = bodyOf(entry);
  const [kind, version] = form.split(' ');
  if (dig(body, 'kind') !== kind || dig(body, 'apiVersion') !== version)
    return 'its body is of another kind than it says';
  if (form === 'intoto 0.0.1') {
    const payload = hashOf(body, 'spec', 'content', 'payloadHash');
    return payload && payloadDigest?.equals(payload) ? undefined : 'it is about another payload';
  }
  if (content.kind !== 'message' || dig(body, 'spec', 'signature', 'format') !== 'x509')
    return 'it is about another form of signature';
  const signature = decodeBase64(dig(body, 'spec', 'signature', 'content'));
  if (!signature?.equals(content.signature)) return 'it is about another signature';
  const data = hashOf(body, 'spec', 'data', 'hash');
  return data && signedDigests.some((digest) => digest.equals(data)) ? undefined : 'it is about another artifact';
}

function bodyOf(entry: TransparencyLogEntry): unknown {
  return parseJson(entry.canonicalizedBody);
}

function hashOf(body: unknown, ...path: readonly string[]): Buffer | undefined {
  const value = dig(body, ...path, 'value');
  if (dig(body, ...path, 'algorithm') !== 'sha256' || typeof value !== 'string') return undefined;
  return /^[0-9a-f]{64}$/.test(value) ? Buffer.from(value, 'hex') : undefined;
}

function pemKey(content: unknown): SigningKey | undefined {
  const pem = decodeBase64(content);
  const blocks = pem ? readPem(pem.toString('latin1')) : [];
  const [block] = blocks;
  if (!block || blocks.length !== 1) return undefined;
  if (block.label === 'CERTIFICATE') return { kind: 'certificate', der: block.der };
  if (block.label === 'PUBLIC KEY') return { kind: 'public-key', der: block.der };
  return undefined;
}

function verifierKey(verifier: unknown): SigningKey | undefined {
  const certificate = decodeBase64(dig(verifier, 'x509Certificate', 'rawBytes'));
  if (certificate) return { kind: 'certificate', der: certificate };
  const publicKey = decodeBase64(dig(verifier, 'publicKey', 'rawBytes'));
  return publicKey && { kind: 'public-key', der: publicKey };
}

/**
 * Two certificates must be the same byte for byte, as cosign demands; Rekor v2 clients may log the bare key of a
 * certificate, and a key's owner may log a certificate of it, so otherwise the keys are compared.
 */
function sameKey(logged: SigningKey, key: SigningKey): boolean {
  if (logged.kind === 'certificate' && key.kind === 'certificate') return logged.der.equals(key.der);
  const one = publicKeyOf(logged);
  const other = publicKeyOf(key);
  return one !== undefined && other !== undefined && one.equals(other);
}

/** The key in its canonical encoding, whatever it is wrapped in. */
function publicKeyOf({ kind, der }: SigningKey): Buffer | undefined {
  try {
    const key =
      kind === 'certificate'
        ? new X509Certificate(der).publicKey
        : createPublicKey({ key: der, format: 'der', type: 'spki' });
    return key.export({ format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
