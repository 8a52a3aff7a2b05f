/** Signs git objects as gitsign does: CMS with the certificate inside, and the log entry or timestamp beside the signature. */
import { readDer, writeDer } from '../../../scripts/mutation/der.mjs';
import * as der from './der.ts';
import { digestOf } from './keys.ts';
import type { LogEntry } from './rekor.ts';
import type { SigningOptions } from './signing.ts';
import type { World } from './world.ts';

/** The one signer; every part is an element in DER. */
export interface SignerParts {
  readonly version: Buffer;
  /** Issuer and serial number of the certificate. */
  readonly name: Buffer;
  readonly digestAlgorithm: Buffer;
  /** Undefined: the signature is over the content itself. */
  readonly signedAttributes: readonly Buffer[] | undefined;
  readonly signatureAlgorithm: Buffer;
  readonly signature: Buffer;
  readonly unsignedAttributes: readonly Buffer[];
}

export interface CmsParts {
  readonly certificates: readonly Buffer[];
  readonly signers: readonly Buffer[];
  readonly digestAlgorithm: Buffer;
  /** The content where it is not detached. */
  readonly content?: Buffer;
}

export interface GitsignOptions extends SigningOptions {
  /** Changes the signed attributes before they are signed. */
  readonly attributes?: (attributes: readonly Buffer[]) => readonly Buffer[];
  /** Changes the log entry before it is put into the signature. */
  readonly logEntry?: (entry: LogEntry) => LogEntry;
  /** Changes the signer after the signature was made. */
  readonly signer?: (parts: SignerParts) => SignerParts;
  /** Changes the whole. */
  readonly cms?: (parts: CmsParts) => CmsParts;
  /** Changes the bytes between the lines of the armor. */
  readonly der?: (der: Buffer) => Buffer;
}

const DATA = der.oid('1.2.840.113549.1.7.1');
const SIGNED_DATA = der.oid('1.2.840.113549.1.7.2');
export const SHA256 = der.sequence(der.oid('2.16.840.1.101.3.4.2.1'));
export const SHA1 = der.sequence(der.oid('1.3.14.3.2.26'));
export const ECDSA_WITH_SHA256 = der.sequence(der.oid('1.2.840.10045.4.3.2'));

export const attribute = (oid: string, ...values: readonly Buffer[]): Buffer =>
  der.sequence(der.oid(oid), der.set(...values));
export const CONTENT_TYPE = '1.2.840.113549.1.9.3';
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
export const SIGNING_TIME = '1.2.840.113549.1.9.5';
export const LOG_ENTRY = '1.3.6.1.4.1.57264.3.1';
export const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

/** The attributes that gitsign signs for this content. */
export const signedAttributes = (payload: Buffer, at: Date): readonly Buffer[] => [
  attribute(CONTENT_TYPE, DATA),
  attribute(SIGNING_TIME, der.time(at)),
  attribute(MESSAGE_DIGEST, der.octets(digestOf('sha256', payload))),
];

/** Issuer and serial number of a certificate, as signers are named. */
export function nameOf(certificate: Buffer): Buffer {
  const [, serial, , issuer] = readDer(certificate).subs[0].subs;
  return der.sequence(writeDer(issuer), writeDer(serial));
}

/** @returns the armored signature, as it stands at the end of a tag */
export function signAsGitsign(world: World, payload: Buffer, options: GitsignOptions = {}): string {
  return armored(gitsignDer(world, payload, options));
}

export const armored = (bytes: Buffer): string => der.pem('SIGNED MESSAGE', bytes);

export function gitsignDer(world: World, payload: Buffer, options: GitsignOptions = {}): Buffer {
  const drafted = signedAttributes(payload, options.at ?? world.at);
  const attributes = options.attributes?.(drafted) ?? drafted;
  const evidence = world.sign(der.set(...attributes), options);
  const certificate = evidence.certificates![0]!;
  const entries = evidence.entries.map((entry) =>
    attribute(LOG_ENTRY, der.octets(entryMessage(options.logEntry?.(entry) ?? entry))),
  );
  const tokens = evidence.timestamps.map((response) => attribute(TIMESTAMP_TOKEN, tokenOf(response)));
  const made: SignerParts = {
    version: der.integer(1),
    name: nameOf(certificate),
    digestAlgorithm: SHA256,
    signedAttributes: attributes,
    signatureAlgorithm: ECDSA_WITH_SHA256,
    signature: der.octets(evidence.signature),
    unsignedAttributes: [...entries, ...tokens],
  };
  const signer = signerInfo(options.signer?.(made) ?? made);
  const whole: CmsParts = { certificates: [certificate], signers: [signer], digestAlgorithm: SHA256 };
  const written = writeCms(options.cms?.(whole) ?? whole);
  return options.der?.(written) ?? written;
}

const inSet = (tag: number, members: readonly Buffer[]): Buffer =>
  der.element(tag, ...members.toSorted((a, b) => a.compare(b)));

export function signerInfo(parts: SignerParts): Buffer {
  return der.sequence(
    parts.version,
    parts.name,
    parts.digestAlgorithm,
    ...(parts.signedAttributes ? [inSet(0xa0, parts.signedAttributes)] : []),
    parts.signatureAlgorithm,
    parts.signature,
    ...(parts.unsignedAttributes.length > 0 ? [inSet(0xa1, parts.unsignedAttributes)] : []),
  );
}

export function writeCms({ certificates, signers, digestAlgorithm, content }: CmsParts): Buffer {
  const inner = content ? [der.explicit(0, der.octets(content))] : [];
  const signedData = der.sequence(
    der.integer(1),
    der.set(digestAlgorithm),
    der.sequence(DATA, ...inner),
    // not sorted: the first is what a careless reader takes
    der.element(0xa0, ...certificates),
    der.element(0x31, ...signers),
  );
  return der.sequence(SIGNED_DATA, der.explicit(0, signedData));
}

/** What an authority answers is a status, then the token. */
function tokenOf(response: Buffer): Buffer {
  const status = Buffer.from('3003020100', 'hex');
  return response.subarray(response.indexOf(status) + status.length);
}

/** The entry in the wire format of Protocol Buffers, without the body, as gitsign keeps it. */
export function entryMessage({ logIndex, logId, kindVersion, inclusionProof: proof, ...entry }: LogEntry): Buffer {
  const { integratedTime, inclusionPromise } = entry;
  const binary = (text: string) => Buffer.from(text, 'base64');
  return Buffer.concat([
    number(1, logIndex),
    field(2, field(1, binary(logId.keyId))),
    field(3, field(1, Buffer.from(kindVersion.kind)), field(2, Buffer.from(kindVersion.version))),
    number(4, integratedTime ?? '0'),
    ...(inclusionPromise ? [field(5, field(1, binary(inclusionPromise.signedEntryTimestamp)))] : []),
    ...(proof
      ? [
          field(
            6,
            number(1, proof.logIndex),
            field(2, binary(proof.rootHash)),
            number(3, proof.treeSize),
            ...proof.hashes.map((hash) => field(4, binary(hash))),
            ...(proof.checkpoint ? [field(5, field(1, Buffer.from(proof.checkpoint.envelope)))] : []),
          ),
        ]
      : []),
  ]);
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(value >> BigInt(7 * bytes.length))]);
}

/** Zero is not written. */
export const number = (at: number, value: string): Buffer =>
  BigInt(value) === 0n ? Buffer.alloc(0) : Buffer.concat([varint(BigInt(at << 3)), varint(BigInt(value))]);

export function field(at: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([varint(BigInt((at << 3) | 2)), varint(BigInt(body.length)), body]);
}
