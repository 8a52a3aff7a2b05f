/** X.509 certificates, written field by field so that each field can be wrong. */
import { randomBytes } from 'node:crypto';
import * as der from './der.ts';
import { digestOf, signatureAlgorithm, signBytes, type KeyPair } from './keys.ts';

export interface Extension {
  readonly oid: string;
  readonly critical?: boolean;
  /** The content of the extension's OCTET STRING. */
  readonly value: Buffer;
}

export interface DistinguishedName {
  readonly organization?: string;
  readonly commonName?: string;
  /** As it stood in names before there was a place for it. */
  readonly email?: string;
}

export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Everything that is signed in a certificate. */
export interface CertificateFields extends Validity {
  readonly serial: Buffer;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly spki: Buffer;
  readonly extensions: readonly Extension[];
}

/** A certificate together with the key that it is about. */
export interface Certified {
  readonly der: Buffer;
  readonly fields: CertificateFields;
  readonly keys: KeyPair;
}

export const newSerial = (): Buffer => Buffer.concat([Buffer.from([0x40]), randomBytes(15)]);

const encodeExtension = ({ oid, critical, value }: Extension): Buffer =>
  der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octets(value));

/** The part that is signed; CT logs sign it too, without the extension that will hold their timestamps. */
export const toBeSigned = (fields: CertificateFields, issuerKeys: KeyPair): Buffer =>
  der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(fields.serial),
    signatureAlgorithm(issuerKeys.type),
    der.name(fields.issuer),
    der.sequence(der.time(fields.notBefore), der.time(fields.notAfter)),
    der.name(fields.subject),
    fields.spki,
    der.explicit(3, der.sequence(...fields.extensions.map(encodeExtension))),
  );

export function signCertificate(fields: CertificateFields, issuerKeys: KeyPair): Buffer {
  const signed = toBeSigned(fields, issuerKeys);
  return der.sequence(signed, signatureAlgorithm(issuerKeys.type), der.bits(signBytes(signed, issuerKeys)));
}

export const certificatePem = (certificate: Buffer): string => der.pem('CERTIFICATE', certificate);

const keyIdentifier = (spki: Buffer): Buffer => digestOf('sha256', spki).subarray(0, 20);

export const subjectKeyIdentifier = (spki: Buffer): Extension => ({
  oid: '2.5.29.14',
  value: der.octets(keyIdentifier(spki)),
});

export const authorityKeyIdentifier = (spki: Buffer): Extension => ({
  oid: '2.5.29.35',
  value: der.sequence(der.implicit(0, keyIdentifier(spki))),
});

/** Bits of KeyUsage (RFC 5280, 4.2.1.3). */
export const keyUsage = (...positions: readonly number[]): Extension => ({
  oid: '2.5.29.15',
  critical: true,
  value: der.flags(...positions),
});
export const DIGITAL_SIGNATURE = 0;
export const CERTIFICATE_SIGN = 5;
export const CRL_SIGN = 6;

/** A subtree of name constraints by its GeneralName, DER (RFC 5280, 4.2.1.10). */
export const nameConstraints = (
  { permitted = [], excluded = [] }: { readonly permitted?: readonly Buffer[]; readonly excluded?: readonly Buffer[] },
  critical = true,
): Extension => ({
  oid: '2.5.29.30',
  critical,
  value: der.sequence(
    ...(permitted.length > 0 ? [der.explicit(0, ...permitted.map((base) => der.sequence(base)))] : []),
    ...(excluded.length > 0 ? [der.explicit(1, ...excluded.map((base) => der.sequence(base)))] : []),
  ),
});

export const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
export const extendedKeyUsage = (purpose: string | readonly string[], critical = false): Extension => ({
  oid: '2.5.29.37',
  critical,
  value: der.sequence(...[purpose].flat().map(der.oid)),
});

export const basicConstraints = (pathLength?: number): Extension => ({
  oid: '2.5.29.19',
  critical: true,
  value: der.sequence(der.boolean(true), ...(pathLength === undefined ? [] : [der.integer(pathLength)])),
});

export interface AuthorityCertificateOptions extends Validity {
  readonly subject: DistinguishedName;
  readonly keys: KeyPair;
  /** Absent for a root, which signs itself. */
  readonly issuer?: Certified;
  readonly pathLength?: number;
  readonly extensions?: readonly Extension[];
  /** Changes the certificate before it is signed. */
  readonly alter?: (fields: CertificateFields) => CertificateFields;
}

/** Changes the certificate of an authority before it is signed; the root has the depth 0, what it certifies 1, and so on. */
export type AlterAuthority = (fields: CertificateFields, depth: number) => CertificateFields;

/** A certificate authority's own certificate. */
export function authorityCertificate(options: AuthorityCertificateOptions): Certified {
  const issuerKeys = options.issuer?.keys ?? options.keys;
  const drafted: CertificateFields = {
    serial: newSerial(),
    issuer: options.issuer?.fields.subject ?? options.subject,
    subject: options.subject,
    notBefore: options.notBefore,
    notAfter: options.notAfter,
    spki: options.keys.spki,
    extensions: [
      keyUsage(CERTIFICATE_SIGN, CRL_SIGN),
      ...(options.extensions ?? []),
      basicConstraints(options.pathLength),
      subjectKeyIdentifier(options.keys.spki),
      authorityKeyIdentifier(issuerKeys.spki),
    ],
  };
  const fields = options.alter?.(drafted) ?? drafted;
  return { der: signCertificate(fields, issuerKeys), fields, keys: options.keys };
}
