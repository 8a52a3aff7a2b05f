/** What transparency logs record of a signature, in each of the forms that Rekor has or had. */
import { base64 } from './authority.ts';
import { certificatePem } from './certificate.ts';
import { digestOf, hashName, keyDetails, type Hash, type KeyPair, type SigningWay } from './keys.ts';

/** Who the entry says has signed. */
export interface Verifier {
  readonly keys: KeyPair;
  /** The certificate, DER; absent where the entry names a bare key. */
  readonly certificate?: Buffer;
  readonly way?: SigningWay;
}

export interface Envelope {
  readonly payload: Buffer;
  readonly payloadType: string;
  readonly signature: Buffer;
  readonly keyid?: string;
}

/** The facts from which an entry is made; a hostile one records other facts than the bundle states. */
export interface Logged {
  readonly signature: Buffer;
  readonly verifier: Verifier;
  readonly hash: Hash;
  /** The digest of what was signed: of the artifact, or of a DSSE envelope's pre-authentication encoding. */
  readonly digest: Buffer;
  readonly envelope?: Envelope;
}

export type EntryKind =
  | 'hashedrekord 0.0.1'
  | 'hashedrekord 0.0.2'
  | 'dsse 0.0.1'
  | 'dsse 0.0.2'
  | 'intoto 0.0.1'
  | 'intoto 0.0.2'
  | 'rekord 0.0.1';

export interface EntryBody {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: unknown;
}

export function verifierPem({ certificate, keys }: Verifier): string {
  return certificate ? certificatePem(certificate) : keys.pem;
}

const pem64 = (verifier: Verifier): string => base64(Buffer.from(verifierPem(verifier)));

const verifierV2 = ({ certificate, keys, way }: Verifier): unknown => ({
  keyDetails: keyDetails(keys.type, way),
  ...(certificate
    ? { x509Certificate: { rawBytes: base64(certificate) } }
    : { publicKey: { rawBytes: base64(keys.spki) } }),
});

const hexDigest = (value: Buffer, algorithm: Hash = 'sha256'): unknown => ({ algorithm, value: value.toString('hex') });

/** The envelope as a client sends it; Rekor hashes these bytes as they are. */
export const envelopeJson = ({ payload, payloadType, signature, keyid }: Envelope): string =>
  JSON.stringify({
    payload: base64(payload),
    payloadType,
    signatures: [{ ...(keyid === undefined ? {} : { keyid }), sig: base64(signature) }],
  });

const envelopeOf = (logged: Logged): Envelope =>
  // a message signature recorded as an attestation: the nearest thing is an envelope around its digest
  logged.envelope ?? { payload: logged.digest, payloadType: 'application/octet-stream', signature: logged.signature };

const SPECS: Readonly<Record<EntryKind, (logged: Logged) => unknown>> = {
  'hashedrekord 0.0.1': ({ signature, verifier, hash, digest }) => ({
    data: { hash: hexDigest(digest, hash) },
    signature: { content: base64(signature), publicKey: { content: pem64(verifier) } },
  }),
  'hashedrekord 0.0.2': ({ signature, verifier, hash, digest }) => ({
    hashedRekordV002: {
      data: { algorithm: hashName(hash), digest: base64(digest) },
      signature: { content: base64(signature), verifier: verifierV2(verifier) },
    },
  }),
  'rekord 0.0.1': ({ signature, verifier, hash, digest }) => ({
    data: { hash: hexDigest(digest, hash) },
    signature: { content: base64(signature), format: 'x509', publicKey: { content: pem64(verifier) } },
  }),
  'dsse 0.0.1': (logged) => ({
    envelopeHash: hexDigest(digestOf('sha256', envelopeJson(envelopeOf(logged)))),
    payloadHash: hexDigest(digestOf('sha256', envelopeOf(logged).payload)),
    signatures: [{ signature: base64(logged.signature), verifier: pem64(logged.verifier) }],
  }),
  'dsse 0.0.2': (logged) => ({
    dsseV002: {
      payloadHash: { algorithm: 'SHA2_256', digest: base64(digestOf('sha256', envelopeOf(logged).payload)) },
      signatures: [{ content: base64(logged.signature), verifier: verifierV2(logged.verifier) }],
    },
  }),
  'intoto 0.0.1': (logged) => ({
    content: {
      hash: hexDigest(digestOf('sha256', envelopeJson(envelopeOf(logged)))),
      payloadHash: hexDigest(digestOf('sha256', envelopeOf(logged).payload)),
    },
    publicKey: pem64(logged.verifier),
  }),
  // Rekor keeps the payload apart (as an "attestation"), and encodes the signature's base64 once more
  'intoto 0.0.2': (logged) => ({
    content: {
      envelope: {
        payloadType: envelopeOf(logged).payloadType,
        signatures: [{ publicKey: pem64(logged.verifier), sig: base64(Buffer.from(base64(logged.signature))) }],
      },
      hash: hexDigest(digestOf('sha256', envelopeJson(envelopeOf(logged)))),
      payloadHash: hexDigest(digestOf('sha256', envelopeOf(logged).payload)),
    },
  }),
};

export function entryBody(kindVersion: EntryKind, logged: Logged): EntryBody {
  const [kind, apiVersion] = kindVersion.split(' ') as [string, string];
  return { apiVersion, kind, spec: SPECS[kindVersion](logged) };
}

/** JSON with sorted keys (RFC 8785 for what occurs here): the form that logs hash and sign. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
