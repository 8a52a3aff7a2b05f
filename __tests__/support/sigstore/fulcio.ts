/** The certificate authority: a root, as a rule an intermediate, and leaf certificates that live for ten minutes. */
import {
  base64,
  defaultPeriod,
  domainOf,
  later,
  MINUTE,
  periodJson,
  YEAR,
  type Json,
  type ListingOptions,
} from './authority.ts';
import {
  authorityCertificate,
  authorityKeyIdentifier,
  CODE_SIGNING,
  DIGITAL_SIGNATURE,
  extendedKeyUsage,
  keyUsage,
  newSerial,
  signCertificate,
  subjectKeyIdentifier,
  toBeSigned,
  type AlterAuthority,
  type CertificateFields,
  type Certified,
  type Extension,
  type Validity,
} from './certificate.ts';
import { sctList, type CtLog, type Sct } from './ct-log.ts';
import * as der from './der.ts';
import { FULCIO } from './claims.ts';
import { digestOf, makeKeys, type KeyPair, type KeyType } from './keys.ts';

export interface FulcioOptions extends ListingOptions {
  readonly uri?: string;
  readonly organization?: string;
  readonly commonName?: string;
  readonly keyType?: KeyType;
  readonly root?: Partial<Validity>;
  /** False: the root issues leaves itself. */
  readonly intermediate?: Partial<Validity> | false;
  /** The only purpose that the intermediate allows its leaves. Default: code signing, as Fulcio's does. */
  readonly intermediatePurpose?: string | null;
  readonly rootPathLength?: number;
  /** Authorities between the root and the one that issues. Default: none. */
  readonly between?: number;
  /** Changes a certificate of the chain before it is signed. */
  readonly alter?: AlterAuthority;
}

/** A subject alternative name. Bytes are taken as they are, so that a name need not be ASCII. */
export type SubjectName =
  | { readonly uri: string | Buffer }
  | { readonly email: string | Buffer }
  | { readonly dns: string | Buffer }
  /** Fulcio's otherName, for a subject that is neither (1.3.6.1.4.1.57264.1.7). */
  | { readonly otherName: string }
  /** A whole GeneralName, DER. */
  | { readonly raw: Buffer };

const OTHER_NAME = 0;
const EMAIL = 1;
const DNS = 2;
const URI = 6;

export function generalName(subject: SubjectName): Buffer {
  if ('uri' in subject) return der.implicit(URI, Buffer.from(subject.uri));
  if ('email' in subject) return der.implicit(EMAIL, Buffer.from(subject.email));
  if ('dns' in subject) return der.implicit(DNS, Buffer.from(subject.dns));
  if ('raw' in subject) return subject.raw;
  return der.explicit(OTHER_NAME, der.oid(`${FULCIO}.7`), der.explicit(0, der.utf8(subject.otherName)));
}

/** Critical, because the leaf's subject is empty (RFC 5280, 4.2.1.6). */
const subjectNames = (names: readonly SubjectName[]): Extension[] =>
  names.length === 0 ? [] : [{ oid: '2.5.29.17', critical: true, value: der.sequence(...names.map(generalName)) }];

export const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';

export interface LeafRequest {
  readonly keys: KeyPair;
  readonly subjects: readonly SubjectName[];
  readonly claims: readonly Extension[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly ctLogs: readonly CtLog[];
  /** Changes the certificate before logs and authority sign it. */
  readonly alterLeaf?: (fields: CertificateFields) => CertificateFields;
  /** Changes a promise before its log signs it. */
  readonly alterSct?: (sct: Sct) => Sct;
}

const alteration = (alter: AlterAuthority | undefined, depth: number) =>
  alter ? { alter: (fields: CertificateFields) => alter(fields, depth) } : {};

const LIFETIME = 10 * YEAR;
export const LEAF_LIFETIME = 10 * MINUTE;

export class Fulcio {
  readonly root: Certified;
  readonly intermediate: Certified | undefined;
  /** Between the root and the intermediate, the root's first. */
  readonly between: readonly Certified[];
  readonly listed: boolean;
  readonly #json: Json;

  constructor(host: string, at: Date, options: FulcioOptions = {}) {
    const keyType = options.keyType ?? 'P-384';
    const { organization = domainOf(host), commonName = 'sigstore' } = options;
    const validity = { notBefore: later(at, -YEAR), notAfter: later(at, LIFETIME) };
    this.root = authorityCertificate({
      ...validity,
      ...options.root,
      subject: { organization, commonName },
      keys: makeKeys(keyType, `fulcio root ${host}`),
      ...(options.rootPathLength === undefined ? {} : { pathLength: options.rootPathLength }),
      ...alteration(options.alter, 0),
    });
    const between: Certified[] = [];
    for (let depth = 1; depth <= (options.between ?? 0); depth++) {
      between.push(
        authorityCertificate({
          ...validity,
          subject: { organization, commonName: `${commonName}-l${depth}` },
          keys: makeKeys(keyType, `fulcio l${depth} ${host}`),
          issuer: between.at(-1) ?? this.root,
          ...alteration(options.alter, depth),
        }),
      );
    }
    this.between = between;
    const purpose = options.intermediatePurpose === undefined ? CODE_SIGNING : options.intermediatePurpose;
    this.intermediate =
      options.intermediate === false
        ? undefined
        : authorityCertificate({
            ...validity,
            ...options.intermediate,
            subject: { organization, commonName: `${commonName}-intermediate` },
            keys: makeKeys(keyType, `fulcio intermediate ${host}`),
            issuer: between.at(-1) ?? this.root,
            pathLength: 0,
            extensions: purpose === null ? [] : [extendedKeyUsage(purpose)],
            ...alteration(options.alter, between.length + 1),
          });
    this.listed = options.listed ?? true;
    this.#json = {
      subject: { organization, commonName },
      uri: options.uri ?? `https://${host}`,
      certChain: { certificates: this.chain.map((certificate) => ({ rawBytes: base64(certificate) })) },
      ...periodJson(defaultPeriod(at, options)),
    };
  }

  /** The certificates above a leaf, nearest first. */
  get chain(): Buffer[] {
    const below = [...this.between, ...(this.intermediate ? [this.intermediate] : [])];
    return [...below.toReversed(), this.root].map(({ der: certificate }) => certificate);
  }

  trustedRootEntry(): Json {
    return this.#json;
  }

  /** Issues a leaf certificate that the given CT logs vouch for. */
  issue(request: LeafRequest): Certified {
    const issuer = this.intermediate ?? this.root;
    const drafted: CertificateFields = {
      serial: newSerial(),
      issuer: issuer.fields.subject,
      subject: {},
      notBefore: request.notBefore,
      notAfter: request.notAfter,
      spki: request.keys.spki,
      extensions: [
        keyUsage(DIGITAL_SIGNATURE),
        extendedKeyUsage(CODE_SIGNING),
        subjectKeyIdentifier(request.keys.spki),
        authorityKeyIdentifier(issuer.keys.spki),
        ...subjectNames(request.subjects),
        ...request.claims,
      ],
    };
    const fields = this.#withPromises(request.alterLeaf?.(drafted) ?? drafted, issuer, request);
    return { der: signCertificate(fields, issuer.keys), fields, keys: request.keys };
  }

  #withPromises(fields: CertificateFields, issuer: Certified, request: LeafRequest): CertificateFields {
    if (request.ctLogs.length === 0) return fields;
    const scts = request.ctLogs.map((log) => {
      const sct: Sct = {
        version: 0,
        logId: log.logId,
        timestamp: fields.notBefore,
        extensions: Buffer.alloc(0),
        issuerKeyHash: digestOf('sha256', issuer.keys.spki),
        preCertificate: toBeSigned(fields, issuer.keys),
      };
      return log.sign(request.alterSct?.(sct) ?? sct);
    });
    return { ...fields, extensions: [...fields.extensions, { oid: SCT_LIST, value: der.octets(sctList(scts)) }] };
  }
}
