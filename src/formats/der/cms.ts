/**
 * Signatures in the Cryptographic Message Syntax (RFC 5652), as narrow as gitsign writes them: detached, by exactly one
 * signer, with exactly one certificate, which is the one that the signer names. Whatever would leave a choice between
 * certificates or signers is refused, because checks made on one and a signature by another prove nothing
 * (GHSA-xm5m-wgh2-rrg3). Nothing here is verified.
 */
import { derElements, derParts, derSetOf, MalformedDer, TAG, type DerElement } from './der.js';

export interface CmsSignature {
  /** The signer's certificate in DER. */
  readonly certificate: Buffer;
  /** What is signed: the signed attributes as a SET OF in DER (RFC 5652, section 5.4). */
  readonly signedAttributes: Buffer;
  /** SHA-256 of the content, as the signed attributes state it. */
  readonly messageDigest: Buffer;
  readonly signature: Buffer;
  /** Values that nobody signed, each attribute once, by object identifier in hex. */
  readonly unsigned: ReadonlyMap<string, DerElement>;
}

/** Contents of object identifiers, in hex. */
const OID = {
  signedData: '2a864886f70d010702',
  data: '2a864886f70d010701',
  contentType: '2a864886f70d010903',
  messageDigest: '2a864886f70d010904',
  signingTime: '2a864886f70d010905',
} as const;

/** AlgorithmIdentifiers without parameters (RFC 5754, sections 2 and 3.3), whole: gitsign's keys are of P-256. */
const SHA256 = '300b0609608648016503040201';
const ECDSA_WITH_SHA256 = '300a06082a8648ce3d040302';

/** @throws MalformedDer with what is wrong. */
export function readCms(der: Buffer): CmsSignature {
  const [contentInfo] = derParts(der, 'the whole', TAG.sequence);
  const [type, wrapped] = derParts(contentInfo.content, 'the whole', TAG.oid, TAG.context0);
  if (hex(type.content) !== OID.signedData) throw new MalformedDer('it is not signed data');
  const [signedData] = derParts(wrapped.content, 'the whole', TAG.sequence);
  const shape = [TAG.integer, TAG.set, TAG.sequence, TAG.context0, TAG.set] as const;
  const [version, digests, content, certificates, signers] = derParts(signedData.content, 'the signed data', ...shape);
  expectVersion1(version, 'the signed data');
  expectAlgorithm(one(digests.content, 'digest algorithm', TAG.sequence), SHA256);
  const [contentType] = derParts(content.content, 'the content, which must be detached,', TAG.oid);
  if (hex(contentType.content) !== OID.data) throw new MalformedDer('its content is not said to be plain data');
  const { whole: certificate } = one(certificates.content, 'certificate', TAG.sequence);
  return { certificate, ...readSigner(one(signers.content, 'signer', TAG.sequence), certificate) };
}

function readSigner({ content }: DerElement, certificate: Buffer): Omit<CmsSignature, 'certificate'> {
  const parts = derElements(content);
  const unsignedAttributes = parts.length === 7 ? parts.at(-1) : undefined;
  const signedParts = unsignedAttributes ? content.subarray(0, -unsignedAttributes.whole.length) : content;
  const shape = [TAG.integer, TAG.sequence, TAG.sequence, TAG.context0, TAG.sequence, TAG.octetString] as const;
  const [version, name, digest, attributes, algorithm, signature] = derParts(signedParts, 'the signer', ...shape);
  // Version 1 names the certificate by issuer and serial number (RFC 5652, section 5.3).
  expectVersion1(version, 'the signer');
  if (!name.content.equals(issuerAndSerial(certificate)))
    throw new MalformedDer('its certificate is not the one that its signer names');
  expectAlgorithm(digest, SHA256);
  expectAlgorithm(algorithm, ECDSA_WITH_SHA256);
  expectEcdsa(signature.content);
  if (unsignedAttributes && unsignedAttributes.tag !== TAG.context1)
    throw new MalformedDer('the signer does not have the parts that it must have');
  return {
    ...readSigned(attributes),
    signature: signature.content,
    unsigned: unsignedAttributes ? readAttributes(unsignedAttributes, 'unsigned attributes') : new Map(),
  };
}

function readSigned(element: DerElement): Pick<CmsSignature, 'signedAttributes' | 'messageDigest'> {
  const attributes = readAttributes(element, 'signed attributes');
  const known: readonly string[] = [OID.contentType, OID.messageDigest, OID.signingTime];
  const type = attributes.get(OID.contentType);
  const digest = attributes.get(OID.messageDigest);
  if ([...attributes.keys()].some((oid) => !known.includes(oid)))
    throw new MalformedDer('it has a signed attribute that is not known');
  if (type?.tag !== TAG.oid || hex(type.content) !== OID.data)
    throw new MalformedDer('its signed attributes do not say that plain data is signed');
  if (digest?.tag !== TAG.octetString || digest.content.length !== 32)
    throw new MalformedDer('its signed attributes have no SHA-256 digest of what is signed');
  // The signature is over an explicit SET OF tag in place of the implicit one (RFC 5652, section 5.4).
  const signedAttributes = Buffer.from(element.whole);
  signedAttributes[0] = TAG.set;
  return { signedAttributes, messageDigest: digest.content };
}

/** Attributes with one value each; one that occurs twice is refused, since readers would differ in which one counts. */
function readAttributes({ content }: DerElement, what: string): ReadonlyMap<string, DerElement> {
  const values = new Map<string, DerElement>();
  for (const attribute of derSetOf(content, `the set of ${what}`)) {
    if (attribute.tag !== TAG.sequence) throw new MalformedDer(`one of its ${what} is malformed`);
    const [oid, set] = derParts(attribute.content, `one of its ${what}`, TAG.oid, TAG.set);
    const [value, ...more] = derElements(set.content);
    if (!value || more.length > 0) throw new MalformedDer(`one of its ${what} does not have exactly one value`);
    if (values.has(hex(oid.content))) throw new MalformedDer(`one of its ${what} occurs twice`);
    values.set(hex(oid.content), value);
  }
  if (values.size === 0) throw new MalformedDer(`its set of ${what} is empty`);
  return values;
}

/** Issuer and serial number of a certificate, as a signer names it (RFC 5280, section 4.1; RFC 5652, section 10.2.4). */
function issuerAndSerial(certificate: Buffer): Buffer {
  const what = 'its certificate';
  const [outer] = derParts(certificate, what, TAG.sequence);
  const [signed] = derParts(outer.content, what, TAG.sequence, TAG.sequence, 0x03);
  const [version, serial, , issuer] = derElements(signed.content);
  if (version?.tag !== TAG.context0 || serial?.tag !== TAG.integer || issuer?.tag !== TAG.sequence)
    throw new MalformedDer('its certificate is malformed');
  return Buffer.concat([issuer.whole, serial.whole]);
}

function one(content: Buffer, what: string, tag: number): DerElement {
  const found = derElements(content);
  const [only] = found;
  if (!only || found.length !== 1) throw new MalformedDer(`it has ${found.length} ${what}s; exactly one is required`);
  if (only.tag !== tag) throw new MalformedDer(`its ${what} is of an unknown form`);
  return only;
}

function expectVersion1({ content }: DerElement, what: string): void {
  if (!content.equals(Buffer.from([1]))) throw new MalformedDer(`${what} is not of version 1`);
}

function expectAlgorithm({ whole }: DerElement, expected: string): void {
  if (hex(whole) === expected) return;
  throw new MalformedDer('it does not use ECDSA with SHA-256, which gitsign signs with');
}

/** r and s in DER (RFC 3279, section 2.2.3): elsewhere r‖s is a signature too, here it would be a second form of the same. */
function expectEcdsa(signature: Buffer): void {
  const [numbers] = derParts(signature, 'its signature', TAG.sequence);
  derParts(numbers.content, 'its signature', TAG.integer, TAG.integer);
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}
