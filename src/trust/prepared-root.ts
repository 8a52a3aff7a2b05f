/**
 * A trusted root that comes with the gate, as `npm run roots` has read it from its JSON: where the parts of each certificate stand, each
 * key in one form. A run does not read it again as it reads the root of a file, which takes a tenth of a small run. The build and a
 * test prove that both readings give the same root, to the last byte (`scripts/prepared-roots.mjs`).
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Certificate } from '../formats/x509/certificate.js';
import {
  trustRoot,
  type CertificateAuthority,
  type Period,
  type TransparencyLog,
  type TrustRoot,
} from './trust-root.js';

/** Where a part begins and ends in its certificate. */
type Place = readonly number[];

interface PreparedCertificate {
  /** The whole certificate in base64. */
  readonly der: string;
  readonly places: Readonly<Record<Part, Place>>;
  /** ISO 8601, as all times here. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly extensions: readonly {
    readonly oid: string;
    readonly critical: boolean;
    readonly value: Place;
    readonly whole: Place;
  }[];
}
type Part = Exclude<keyof Certificate, 'der' | 'notBefore' | 'notAfter' | 'extensions'>;

interface PreparedPeriod {
  readonly start: string;
  readonly end: string;
}

interface PreparedLog {
  readonly baseURL: string;
  /** In base64, as the key: a SubjectPublicKeyInfo. */
  readonly logID: string;
  readonly publicKey: string;
  readonly validFor: PreparedPeriod;
}

interface PreparedAuthority {
  readonly certificates: readonly PreparedCertificate[];
  readonly validFor: PreparedPeriod;
}

export interface PreparedRoot {
  readonly digest: string;
  readonly tlogs: readonly PreparedLog[];
  readonly ctlogs: readonly PreparedLog[];
  readonly certificateAuthorities: readonly PreparedAuthority[];
  readonly timestampAuthorities: readonly (PreparedAuthority & { readonly signer: PreparedCertificate })[];
}

/** The root that the JSON gives, which is not looked at. */
export function preparedRoot(prepared: PreparedRoot, from: Pick<TrustRoot, 'name' | 'source'>): TrustRoot {
  return trustRoot(from, prepared.digest, {
    certificateAuthorities: prepared.certificateAuthorities.map(authority),
    timestampAuthorities: prepared.timestampAuthorities.map((one) => ({
      signer: certificate(one.signer),
      ...authority(one),
    })),
    tlogs: prepared.tlogs.map(transparencyLog),
    ctlogs: prepared.ctlogs.map(transparencyLog),
  });
}

/** A key is imported when it is first asked for, since one run needs two of them at most. That each can be is proven by the build. */
function transparencyLog({ baseURL, logID, publicKey, validFor }: PreparedLog): TransparencyLog {
  let key: KeyObject | undefined;
  return {
    baseURL,
    logID: Buffer.from(logID, 'base64'),
    get publicKey() {
      return (key ??= createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' }));
    },
    validFor: period(validFor),
  };
}

function authority({ certificates, validFor }: PreparedAuthority): CertificateAuthority {
  return { certificates: certificates.map(certificate), validFor: period(validFor) };
}

function certificate({ der: base64, places, notBefore, notAfter, extensions }: PreparedCertificate): Certificate {
  const der = Buffer.from(base64, 'base64');
  const at = ([start, end]: Place): Buffer => der.subarray(start, end);
  return {
    der,
    signed: at(places.signed),
    signatureAlgorithm: at(places.signatureAlgorithm),
    signature: at(places.signature),
    serial: at(places.serial),
    issuer: at(places.issuer),
    subject: at(places.subject),
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
    spki: at(places.spki),
    extensions: extensions.map((one) => ({
      oid: one.oid,
      value: at(one.value),
      critical: one.critical,
      whole: at(one.whole),
    })),
    beforeExtensions: at(places.beforeExtensions),
  };
}

function period({ start, end }: PreparedPeriod): Period {
  return { start: new Date(start), end: new Date(end) };
}
