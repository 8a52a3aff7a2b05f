/**
 * Whose key made the signature, as the body of a log entry says by its kind. Shapes are Rekor's
 * `pkg/types/<kind>/v<version>` schemas.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { decodeBase64, readPem } from '../../formats/encoding.js';
import { dig } from '../../formats/json/json.js';
import { namedSha256 } from '../../formats/sha256.js';

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

/** What is wrong with an entry, and where it is another key than it must be, which one it must be. */
export interface EntryProblem {
  readonly what: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
}

/**
 * Compares the key that the log recorded with the one that made the signature; undefined where they are the same.
 *
 * Evidence by a certificate needs an entry with that very certificate, as cosign requires: whoever watches the log for an
 * identity sees no entry that holds the bare key.
 */
export function keyProblem(
  { kindVersion: { kind, version } }: TransparencyLogEntry,
  body: unknown,
  key: SigningKey,
): EntryProblem | undefined {
  const place = KEY_PLACES[`${kind} ${version}`];
  if (!place) return { what: `entries of kind ${kind} ${version} are not supported` };
  const list = place.single && dig(body, ...place.single);
  if (place.single && !(Array.isArray(list) && list.length === 1))
    return { what: 'it does not have exactly one signature' };
  const logged = place.form === 'pem' ? pemKey(dig(body, ...place.path)) : verifierKey(dig(body, ...place.path));
  if (!logged) return { what: 'it names no key' };
  if (key.kind === 'certificate') return logged.der.equals(key.der) ? undefined : certificateProblem(logged, key);
  return isSameKey(logged, key)
    ? undefined
    : { what: 'it names another key than the one that signed', expected: shown(key), actual: shown(logged) };
}

function certificateProblem(logged: SigningKey, key: SigningKey): EntryProblem {
  const isBare = logged.kind === 'public-key' && isSameKey(logged, key);
  return {
    what: isBare
      ? 'it holds the bare key and not the certificate, so someone who watches the log for the identity does not see it'
      : 'it names another key than the one that signed',
    expected: shown(key),
    actual: isBare ? `the bare key of that certificate, ${fingerprint(logged)}` : shown(logged),
    ...(isBare && { hint: 'Sign again with a client that puts its certificate into the log entry, as cosign does.' }),
  };
}

function shown(key: SigningKey): string {
  return `${key.kind === 'certificate' ? 'the certificate' : 'the public key'} ${fingerprint(key)}`;
}

function fingerprint({ der }: SigningKey): string {
  return namedSha256(der);
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

/** A key's owner may log a certificate of it, so the keys are compared. */
function isSameKey(logged: SigningKey, key: SigningKey): boolean {
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
