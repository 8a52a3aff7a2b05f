/** Makes the keys and certificates of a trusted root out of its message (sigstore/protobuf-specs `sigstore_trustroot.proto`). */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type {
  CertificateAuthority as AuthorityMessage,
  TimeRange,
  TransparencyLogInstance,
  TrustedRoot,
} from '@sigstore/protobuf-specs';
import { derElements, derParts, TAG } from '../formats/der/der.js';
import { readCertificate, type Certificate } from '../formats/x509/certificate.js';
import {
  END_OF_TIME,
  type CertificateAuthority,
  type Period,
  type TimestampAuthority,
  type TransparencyLog,
  type TrustMaterial,
} from './trust-root.js';

/**
 * Reads every certificate and key, and judges none: a root may list an authority that nothing can be proven by, and only
 * evidence by it is refused.
 *
 * @throws Error where one cannot be read
 */
export function trustMaterial(root: TrustedRoot): TrustMaterial {
  return {
    certificateAuthorities: root.certificateAuthorities.map(certificateAuthority),
    timestampAuthorities: root.timestampAuthorities.map(timestampAuthority),
    tlogs: root.tlogs.map(transparencyLog),
    ctlogs: root.ctlogs.map(transparencyLog),
  };
}

function transparencyLog({ baseUrl, publicKey, logId, checkpointKeyId }: TransparencyLogInstance): TransparencyLog {
  const id = checkpointKeyId ?? logId;
  if (!id || !publicKey?.rawBytes) throw new Error(`the log ${baseUrl} has no id or no key`);
  return {
    baseURL: baseUrl,
    logID: Buffer.from(id.keyId),
    publicKey: logKey(Buffer.from(publicKey.rawBytes)),
    validFor: periodOf(publicKey.validFor),
  };
}

/** RSA keys of older logs stand there bare (RFC 8017, A.1.1); all others say of which kind they are (RFC 5280, 4.1). */
function logKey(der: Buffer): KeyObject {
  const [outer] = derParts(der, 'the key of a log', TAG.sequence);
  const isBare = derElements(outer.content)[0]?.tag === TAG.integer;
  return createPublicKey({ key: der, format: 'der', type: isBare ? 'pkcs1' : 'spki' });
}

function certificateAuthority({ certChain, validFor }: AuthorityMessage): CertificateAuthority {
  return { certificates: certificatesOf(certChain), validFor: periodOf(validFor) };
}

function timestampAuthority({ certChain, validFor }: AuthorityMessage): TimestampAuthority {
  const [signer, ...certificates] = certificatesOf(certChain);
  if (!signer) throw new Error('a timestamp authority has no certificate');
  return { signer, certificates, validFor: periodOf(validFor) };
}

function certificatesOf(chain: AuthorityMessage['certChain']): readonly Certificate[] {
  return (chain?.certificates ?? []).map(({ rawBytes }) => {
    try {
      return readCertificate(Buffer.from(rawBytes));
    } catch (error) {
      throw new Error('an authority has a certificate that cannot be read', { cause: error });
    }
  });
}

const BEGINNING_OF_TIME = new Date(0);

/** `trusted-root-json.ts` has refused a period that is left open by mistake. */
function periodOf(range: TimeRange | undefined): Period {
  return { start: range?.start ?? BEGINNING_OF_TIME, end: range?.end ?? END_OF_TIME };
}
