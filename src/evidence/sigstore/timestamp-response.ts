/**
 * Answers of timestamp authorities (RFC 3161, section 2.4.2): a status, and a token, which is a signature in the
 * Cryptographic Message Syntax (RFC 5652) over what the authority states. Exactly one signer, named by issuer and serial
 * number, with signed attributes. Nothing here is verified; certificates that come along are not even read, since those
 * that count are the trusted root's.
 */
import { derElements, derParts, MalformedDer, TAG, type DerElement } from '../../formats/der/der.js';
import { derBoolean, derNumber, derOid, derTime } from '../../formats/der/der-values.js';
import type { HashAlgorithm } from '../../core/model.js';

type TimestampHash = Extract<HashAlgorithm, 'sha256' | 'sha384' | 'sha512'>;

export interface TimestampResponse {
  readonly time: Date;
  /** The digest of what was stamped. */
  readonly imprint: { readonly hash: TimestampHash; readonly digest: Buffer };
  /** What the authority states, whole; the signed attributes name its digest. */
  readonly statement: Buffer;
  /** Issuer as a whole name, and the content of the serial number. */
  readonly signer: { readonly issuer: Buffer; readonly serial: Buffer };
  /** The hash by which the attributes name the statement, and often the signature's as well. */
  readonly hash: TimestampHash;
  /** As they are signed: a SET OF (RFC 5652, section 5.4). */
  readonly signedAttributes: Buffer;
  readonly messageDigest: Buffer;
  /** A whole AlgorithmIdentifier. */
  readonly signatureAlgorithm: Buffer;
  readonly signature: Buffer;
}

const OID = {
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
} as const;

const HASHES: Readonly<Record<string, TimestampHash>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** granted, and grantedWithMods: only these come with a token that counts. */
const GRANTED: readonly number[] = [0, 1];

/** @throws MalformedDer with what is wrong */
export function readTimestampResponse(der: Buffer): TimestampResponse {
  const [response] = derParts(der, 'the whole', TAG.sequence);
  const [status, token, ...more] = derElements(response.content);
  const [granted] = status?.tag === TAG.sequence ? derElements(status.content) : [];
  if (!granted || more.length > 0) throw new MalformedDer('it does not have the parts that it must have');
  if (!GRANTED.includes(derNumber(granted)) || token?.tag !== TAG.sequence)
    throw new MalformedDer('the authority granted no timestamp');
  const [type, wrapped] = derParts(token.content, 'the token', TAG.oid, TAG.context0);
  if (derOid(type.content) !== OID.signedData) throw new MalformedDer('it is not signed data');
  const [signedData] = derParts(wrapped.content, 'the token', TAG.sequence);
  return readSignedData(signedData);
}

/** SignedData (RFC 5652, section 5.1). */
function readSignedData({ content }: DerElement): TimestampResponse {
  const [, , statement, ...rest] = derElements(content);
  const signers = rest.pop();
  // Certificates and revocation lists may stand between; nobody has signed them.
  const between = rest.map(({ tag }) => tag).join();
  if (statement?.tag !== TAG.sequence || signers?.tag !== TAG.set || !BETWEEN.includes(between))
    throw new MalformedDer('the signed data do not have the parts that they must have');
  const [signer, ...others] = derElements(signers.content);
  if (signer?.tag !== TAG.sequence || others.length > 0) throw new MalformedDer('it is not by exactly one signer');
  return { ...readStatement(statement), ...readSigner(signer) };
}

const BETWEEN: readonly string[] = ['', `${TAG.context0}`, `${TAG.context1}`, `${TAG.context0},${TAG.context1}`];

/** EncapsulatedContentInfo (RFC 5652, section 5.2) with TSTInfo inside (RFC 3161, section 2.4.2). */
function readStatement({ content }: DerElement): Pick<TimestampResponse, 'time' | 'imprint' | 'statement'> {
  const [type, wrapped] = derParts(content, 'the content', TAG.oid, TAG.context0);
  if (derOid(type.content) !== OID.tstInfo) throw new MalformedDer('what is signed is not a timestamp');
  const [octets] = derParts(wrapped.content, 'the content', TAG.octetString);
  const [statement] = derParts(octets.content, 'the statement', TAG.sequence);
  const [version, , imprint, , time, ...optional] = derElements(statement.content);
  if (!version || imprint?.tag !== TAG.sequence || time?.tag !== TAG.generalizedTime || derNumber(version) !== 1)
    throw new MalformedDer('the statement does not have the parts that it must have');
  if (optional.some(holdsCritical)) throw new MalformedDer('the statement has a critical extension, which is unknown');
  const [hash, digest] = derParts(imprint.content, 'the imprint', TAG.sequence, TAG.octetString);
  return {
    time: derTime(time),
    imprint: { hash: hashOf(hash), digest: digest.content },
    statement: octets.content,
  };
}

/** Extensions of the statement, none of which is understood here: `[1]`, a list of OID, criticality where it is one, and value. */
function holdsCritical({ tag, content }: DerElement): boolean {
  if (tag !== TAG.context1) return false;
  return derElements(content).some((extension) => {
    const critical = derElements(extension.content).find((part) => part.tag === TAG.boolean);
    return critical !== undefined && derBoolean(critical);
  });
}

/** SignerInfo (RFC 5652, section 5.3). */
function readSigner({ content }: DerElement): Omit<TimestampResponse, 'time' | 'imprint' | 'statement'> {
  const all = derElements(content);
  const signed = all.at(-1)?.tag === TAG.context1 ? content.subarray(0, -(all.at(-1)?.whole.length ?? 0)) : content;
  const shape = [TAG.integer, TAG.sequence, TAG.sequence, TAG.context0, TAG.sequence, TAG.octetString] as const;
  const [, name, hash, attributes, algorithm, signature] = derParts(signed, 'the signer', ...shape);
  const [issuer, serial] = derParts(name.content, "the signer's name", TAG.sequence, TAG.integer);
  const signedAttributes = Buffer.from(attributes.whole);
  signedAttributes[0] = TAG.set;
  return {
    signer: { issuer: issuer.whole, serial: serial.content },
    hash: hashOf(hash),
    signedAttributes,
    messageDigest: digestIn(attributes),
    signatureAlgorithm: algorithm.whole,
    signature: signature.content,
  };
}

/** The two attributes that must be there, each once and with one value (RFC 5652, sections 11.1 and 11.2). */
function digestIn({ content }: DerElement): Buffer {
  const values = derElements(content).map(({ content: attribute }) => {
    const [oid, set] = derParts(attribute, 'a signed attribute', TAG.oid, TAG.set);
    return { oid: derOid(oid.content), values: derElements(set.content) };
  });
  const only = (oid: string, tag: number) => {
    const [one, ...more] = values.filter((attribute) => attribute.oid === oid).flatMap((attribute) => attribute.values);
    return one?.tag === tag && more.length === 0 ? one.content : undefined;
  };
  const type = only(OID.contentType, TAG.oid);
  const digest = only(OID.messageDigest, TAG.octetString);
  if (!digest || !type || derOid(type) !== OID.tstInfo)
    throw new MalformedDer('its signed attributes do not name what is signed');
  return digest;
}

function hashOf({ content }: DerElement): TimestampHash {
  const [oid] = derElements(content);
  const hash = oid?.tag === TAG.oid ? HASHES[derOid(oid.content)] : undefined;
  if (!hash) throw new MalformedDer('it uses a hash that is not supported (SHA-256, SHA-384 and SHA-512 are)');
  return hash;
}
