/** A timestamp authority: it signs that it saw a signature at a time (RFC 3161, in the CMS of RFC 5652). */
import { randomBytes } from 'node:crypto';
import {
  base64,
  defaultPeriod,
  domainOf,
  later,
  periodJson,
  YEAR,
  type Json,
  type ListingOptions,
} from './authority.ts';
import {
  authorityCertificate,
  authorityKeyIdentifier,
  DIGITAL_SIGNATURE,
  extendedKeyUsage,
  keyUsage,
  newSerial,
  signCertificate,
  subjectKeyIdentifier,
  TIME_STAMPING,
  type AlterAuthority,
  type CertificateFields,
  type Certified,
  type Validity,
} from './certificate.ts';
import * as der from './der.ts';
import { digestOf, hashAlgorithm, makeKeys, signatureAlgorithm, signBytes, type Hash, type KeyType } from './keys.ts';

export interface TimestampAuthorityOptions extends ListingOptions {
  readonly uri?: string;
  readonly organization?: string;
  readonly commonName?: string;
  readonly keyType?: KeyType;
  readonly root?: Partial<Validity>;
  /** The validity of the certificate that signs timestamps. */
  readonly signer?: Partial<Validity>;
  /** What the signing certificate may be used for. Default: time stamping. */
  readonly purpose?: string;
  /** Authorities between the root and the signer. Default: none. */
  readonly between?: number;
  /** Changes a certificate of the chain before it is signed; the signer is the deepest. */
  readonly alter?: AlterAuthority;
}

/** The statement that is signed (TSTInfo). */
export interface TimestampInfo {
  readonly at: Date;
  /** The hash of the message imprint. */
  readonly hash: Hash;
  /** The digest of what was stamped. */
  readonly imprint: Buffer;
  readonly policy: string;
  readonly serial: Buffer;
  readonly nonce: Buffer;
  /** Whole extensions of the statement. */
  readonly extensions?: readonly Buffer[];
}

export interface StampOptions {
  readonly at: Date;
  readonly hash?: Hash;
  /** The hash of the CMS signature. */
  readonly signatureHash?: Hash;
  /** Whether the token carries the authority's certificate. */
  readonly embedCertificate?: boolean;
  readonly alter?: (info: TimestampInfo) => TimestampInfo;
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const POLICY = '1.3.6.1.4.1.57264.2';

const attribute = (type: string, value: Buffer): Buffer => der.sequence(der.oid(type), der.set(value));

const encodeInfo = (info: TimestampInfo): Buffer =>
  der.sequence(
    der.integer(1),
    der.oid(info.policy),
    der.sequence(hashAlgorithm(info.hash), der.octets(info.imprint)),
    der.integer(info.serial),
    der.generalizedTime(info.at),
    der.integer(info.nonce),
    ...(info.extensions ? [der.explicit(1, ...info.extensions)] : []),
  );

export class TimestampAuthority {
  readonly root: Certified;
  readonly signer: Certified;
  readonly listed: boolean;
  readonly #json: Json;

  constructor(host: string, at: Date, options: TimestampAuthorityOptions = {}) {
    const keyType = options.keyType ?? 'P-256';
    const { organization = domainOf(host), commonName = 'sigstore-tsa', alter } = options;
    const validity = { notBefore: later(at, -YEAR), notAfter: later(at, 10 * YEAR) };
    this.root = authorityCertificate({
      ...validity,
      ...options.root,
      subject: { organization, commonName: `${commonName}-selfsigned` },
      keys: makeKeys(keyType, `tsa root ${host}`),
      pathLength: 0,
      ...(alter ? { alter: (drafted: CertificateFields) => alter(drafted, 0) } : {}),
    });
    const between: Certified[] = [];
    for (let depth = 1; depth <= (options.between ?? 0); depth++) {
      between.push(
        authorityCertificate({
          ...validity,
          subject: { organization, commonName: `${commonName}-l${depth}` },
          keys: makeKeys(keyType, `tsa l${depth} ${host}`),
          issuer: between.at(-1) ?? this.root,
          ...(alter ? { alter: (drafted: CertificateFields) => alter(drafted, depth) } : {}),
        }),
      );
    }
    const issuer = between.at(-1) ?? this.root;
    const keys = makeKeys(keyType, `tsa ${host}`);
    const drafted: CertificateFields = {
      ...validity,
      ...options.signer,
      serial: newSerial(),
      issuer: issuer.fields.subject,
      subject: { organization, commonName },
      spki: keys.spki,
      extensions: [
        keyUsage(DIGITAL_SIGNATURE),
        subjectKeyIdentifier(keys.spki),
        authorityKeyIdentifier(issuer.keys.spki),
        extendedKeyUsage(options.purpose ?? TIME_STAMPING, true),
      ],
    };
    const fields = alter?.(drafted, between.length + 1) ?? drafted;
    this.signer = { der: signCertificate(fields, issuer.keys), fields, keys };
    this.listed = options.listed ?? true;
    this.#json = {
      subject: { organization, commonName: `${commonName}-selfsigned` },
      uri: options.uri ?? `https://${host}/api/v1/timestamp`,
      certChain: {
        certificates: [this.signer, ...between.toReversed(), this.root].map(({ der: raw }) => ({
          rawBytes: base64(raw),
        })),
      },
      ...periodJson(defaultPeriod(at, options)),
    };
  }

  trustedRootEntry(): Json {
    return this.#json;
  }

  /** Stamps data (a signature) and returns the whole TimeStampResp. */
  stamp(data: Buffer, options: StampOptions): Buffer {
    const hash = options.hash ?? 'sha256';
    const drafted: TimestampInfo = {
      at: options.at,
      hash,
      imprint: digestOf(hash, data),
      policy: POLICY,
      serial: newSerial(),
      nonce: Buffer.concat([Buffer.from([0x01]), randomBytes(8)]),
    };
    const info = options.alter?.(drafted) ?? drafted;
    const granted = der.sequence(der.integer(0));
    return der.sequence(granted, this.#token(encodeInfo(info), info.at, options));
  }

  #token(content: Buffer, at: Date, options: StampOptions): Buffer {
    const hash = options.signatureHash ?? 'sha256';
    const certificates = options.embedCertificate ? [der.explicit(0, this.signer.der)] : [];
    const signedData = der.sequence(
      der.integer(3),
      der.set(hashAlgorithm(hash)),
      der.sequence(der.oid(TST_INFO), der.explicit(0, der.octets(content))),
      ...certificates,
      der.set(this.#signerInfo(content, at, hash)),
    );
    return der.sequence(der.oid(SIGNED_DATA), der.explicit(0, signedData));
  }

  #signerInfo(content: Buffer, at: Date, hash: Hash): Buffer {
    const { fields, keys } = this.signer;
    const attributes = der.set(
      attribute(CONTENT_TYPE, der.oid(TST_INFO)),
      attribute(SIGNING_TIME, der.time(at)),
      attribute(MESSAGE_DIGEST, der.octets(digestOf(hash, content))),
      attribute(
        SIGNING_CERTIFICATE_V2,
        der.sequence(der.sequence(der.sequence(der.octets(digestOf('sha256', this.signer.der))))),
      ),
    );
    // signed as a SET, but carried under the tag [0] (RFC 5652, 5.4)
    const carried = Buffer.from(attributes);
    carried[0] = 0xa0;
    return der.sequence(
      der.integer(1),
      der.sequence(der.name(fields.issuer), der.integer(fields.serial)),
      hashAlgorithm(hash),
      carried,
      signatureAlgorithm(keys.type, hash),
      der.octets(signBytes(attributes, keys, { hash })),
    );
  }
}
