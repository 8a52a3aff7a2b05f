/** The Sigstore bundle as JSON, and the older forms in which the same evidence is shipped. */
import { base64, type Json } from './authority.ts';
import { certificatePem } from './certificate.ts';
import { digestOf, hashName, type Hash, type KeyPair } from './keys.ts';
import type { Envelope } from './entry.ts';
import type { LogEntry } from './rekor.ts';
import type { Statement } from './statement.ts';

/** The bundle format's versions; 0.3 has two media types. */
export type BundleVersion = '0.1' | '0.2' | '0.3' | '0.3-parameter';

export const MEDIA_TYPES: Readonly<Record<BundleVersion, string>> = {
  '0.1': 'application/vnd.dev.sigstore.bundle+json;version=0.1',
  '0.2': 'application/vnd.dev.sigstore.bundle+json;version=0.2',
  '0.3': 'application/vnd.dev.sigstore.bundle.v0.3+json',
  '0.3-parameter': 'application/vnd.dev.sigstore.bundle+json;version=0.3',
};

/** A bundle; tests may change whatever they like in it. */
export interface Bundle {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    publicKey?: { hint: string };
    tlogEntries: LogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  messageSignature?: { messageDigest?: { algorithm: string; digest: string }; signature: string };
  dsseEnvelope?: { payload: string; payloadType: string; signatures: { sig: string; keyid?: string }[] };
}

/** Which certificates a chain holds: sigstore-js writes the leaf alone, cosign the intermediate too. */
export type ChainLength = 'leaf' | 'intermediate' | 'full';

export interface Signed {
  readonly keys: KeyPair;
  readonly signature: Buffer;
  /** The leaf certificate and those above it; absent where a bare key signed. */
  readonly certificates?: readonly Buffer[];
  readonly hint?: string;
  readonly message?: { readonly hash: Hash; readonly digest: Buffer };
  readonly envelope?: Envelope;
  readonly entries: readonly LogEntry[];
  readonly timestamps: readonly Buffer[];
}

export const defaultHint = (keys: KeyPair): string => base64(digestOf('sha256', keys.spki));

function signerOf(
  signed: Signed,
  version: BundleVersion,
  length: ChainLength,
): Partial<Bundle['verificationMaterial']> {
  const { certificates } = signed;
  if (!certificates) return { publicKey: { hint: signed.hint ?? defaultHint(signed.keys) } };
  if (version.startsWith('0.3')) return { certificate: { rawBytes: base64(certificates[0]!) } };
  const shown = { leaf: certificates.slice(0, 1), intermediate: certificates.slice(0, -1), full: certificates }[length];
  return { x509CertificateChain: { certificates: shown.map((der) => ({ rawBytes: base64(der) })) } };
}

function contentOf({ message, envelope, signature }: Signed): Partial<Bundle> {
  if (message) {
    const messageDigest = { algorithm: hashName(message.hash), digest: base64(message.digest) };
    return { messageSignature: { messageDigest, signature: base64(signature) } };
  }
  if (!envelope) throw new Error('neither a message nor an envelope was signed');
  const keyid = envelope.keyid === undefined ? {} : { keyid: envelope.keyid };
  return {
    dsseEnvelope: {
      payload: base64(envelope.payload),
      payloadType: envelope.payloadType,
      signatures: [{ sig: base64(envelope.signature), ...keyid }],
    },
  };
}

export function assembleBundle(signed: Signed, version: BundleVersion, length: ChainLength): Bundle {
  const stamps = signed.timestamps.map((stamp) => ({ signedTimestamp: base64(stamp) }));
  return {
    mediaType: MEDIA_TYPES[version],
    verificationMaterial: {
      ...signerOf(signed, version, length),
      tlogEntries: structuredClone([...signed.entries]),
      ...(stamps.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps: stamps } }),
    },
    ...contentOf(signed),
  };
}

/** What `cosign sign-blob --bundle` wrote before the bundle format. */
export interface CosignBundle {
  base64Signature: string;
  cert?: string;
  rekorBundle?: RekorBundle;
}

/** Also the annotation `dev.sigstore.cosign/bundle` of signatures in registries. */
export interface RekorBundle {
  SignedEntryTimestamp: string;
  Payload: { body: string; integratedTime: number; logIndex: number; logID: string };
}

export function rekorBundle(entry: LogEntry): RekorBundle {
  if (!entry.inclusionPromise) throw new Error('cosign kept entries by their promise, and this one has none');
  return {
    SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
}

/** Everything that one signing produced. */
export interface Evidence extends Signed {
  /** Plain JSON, for tests to change. */
  readonly bundle: Bundle;
  readonly statement?: Statement;
}

export const bundleJson = (evidence: Evidence): string => `${JSON.stringify(evidence.bundle)}\n`;

export const leafPem = (evidence: Evidence): string => {
  if (!evidence.certificates) throw new Error('a bare key signed: there is no certificate');
  return certificatePem(evidence.certificates[0]!);
};

export function cosignBundle(evidence: Evidence): CosignBundle {
  const [entry] = evidence.entries;
  return {
    base64Signature: base64(evidence.signature),
    ...(evidence.certificates ? { cert: base64(Buffer.from(leafPem(evidence))) } : {}),
    ...(entry ? { rekorBundle: rekorBundle(entry) } : {}),
  };
}

/** Detached files: the signature raw and as base64 text, and the certificate or key that made it as PEM. */
export const detached = (evidence: Evidence): { raw: Buffer; sig: string; pem: string } => ({
  raw: evidence.signature,
  sig: base64(evidence.signature),
  pem: evidence.certificates ? leafPem(evidence) : evidence.keys.pem,
});

export interface TrustedRoot {
  mediaType: string;
  tlogs: Json[];
  certificateAuthorities: Json[];
  ctlogs: Json[];
  timestampAuthorities: Json[];
}
