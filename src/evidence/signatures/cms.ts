/**
 * Detached CMS signatures, formerly PKCS #7 (RFC 5652), as `openssl cms -sign -binary`, RAUC and GnuTLS write them, in DER or PEM. Only
 * signatures over signed attributes are read: without them a signature over the attributes of another one could be passed off as a
 * signature over a file that holds these attributes (RFC 5652, section 5.4, signs both with nothing to tell them apart). Nothing here
 * is verified, and a certificate only says which key its signer means.
 */
import { MAX_KEY_SIGNATURE_BYTES } from '../../core/limits.js';
import { accept, refuse, wordsOf, type Result } from '../../core/result.js';
import { derElements, derParts, derSetOf, MalformedDer, TAG, type DerElement } from '../../formats/der/der.js';
import { derNumber, derOid } from '../../formats/der/der-values.js';
import { readPem } from '../../formats/encoding.js';
import { readCertificate, type Certificate } from '../../formats/x509/certificate.js';
import { EXTENSION } from '../../formats/x509/extensions.js';
import type { KeyFormReader } from './key-form-reader.js';

/** One file of signatures, each by a key of its own. */
export interface CmsEvidence {
  readonly form: 'cms';
  readonly file: string;
  /** At least one. */
  readonly signers: readonly CmsSigner[];
}

export interface CmsSigner {
  readonly hash: ShaName;
  /** The digest of the content, as the signed attributes state it. */
  readonly messageDigest: Buffer;
  /** What is signed: the attributes as a SET OF in DER (RFC 5652, section 5.4). */
  readonly signedAttributes: Buffer;
  readonly scheme: 'ecdsa' | 'rsa' | 'rsa-pss' | 'ed25519';
  /** Of RSA-PSS, in bytes. */
  readonly saltLength?: number;
  readonly signature: Buffer;
  /** The key in the certificate that the signer names, as a SubjectPublicKeyInfo; absent where the file has no such certificate. */
  readonly spki?: Buffer;
}

type ShaName = 'sha256' | 'sha384' | 'sha512';

export const CMS: KeyFormReader<CmsEvidence> = {
  recognizes: (bytes) => isDer(bytes) || PEM.test(bytes.toString('latin1', 0, 256)),
  read: readFile,
  needs: ({ signers }) => ({ algorithms: signers.map(({ hash }) => hash), bytes: false }),
  claims: ({ signers }) =>
    signers.flatMap(({ hash, messageDigest, spki }) => [
      ['over', `${hash}:${messageDigest.toString('hex')}`] as const,
      ['public key', spki?.toString('base64') ?? 'not part of the evidence'] as const,
    ]),
};

const PEM = /^\s*-----BEGIN (?:PKCS7|PKCS #7 SIGNED DATA|CMS)-----/;
const LABELS: readonly string[] = ['PKCS7', 'CMS'];

/** Signers of one file; each may cost a verification. */
const MAX_SIGNERS = 16;

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** RFC 5754, section 2. */
const HASHES: Readonly<Record<string, ShaName>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const HASH_BYTES: Readonly<Record<ShaName, number>> = { sha256: 32, sha384: 48, sha512: 64 };

/** RFC 5754, section 3; RFC 4056, section 3; RFC 8419, section 3. The hash is that of the signer where an algorithm names none. */
const SCHEMES: Readonly<Record<string, Pick<CmsSigner, 'scheme'> & { readonly hash?: ShaName }>> = {
  '1.2.840.10045.4.3.2': { scheme: 'ecdsa', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { scheme: 'ecdsa', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { scheme: 'ecdsa', hash: 'sha512' },
  '1.2.840.113549.1.1.1': { scheme: 'rsa' },
  '1.2.840.113549.1.1.11': { scheme: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { scheme: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { scheme: 'rsa', hash: 'sha512' },
  '1.2.840.113549.1.1.10': { scheme: 'rsa-pss' },
  '1.3.101.112': { scheme: 'ed25519', hash: 'sha512' },
};
const MGF1 = '1.2.840.113549.1.1.8';

/** `id-signedData` as an element, which stands behind a tag and a length of up to five bytes. */
const SIGNED_DATA_OID = Buffer.from('06092a864886f70d010702', 'hex');

function isDer(bytes: Buffer): boolean {
  const at = bytes.subarray(0, 6 + SIGNED_DATA_OID.length).indexOf(SIGNED_DATA_OID);
  return bytes[0] === TAG.sequence && at >= 2;
}

function readFile(bytes: Buffer, file: string): Result<CmsEvidence> {
  const malformed = (what: string): Result<CmsEvidence> =>
    refuse({
      code: 'BUNDLE_MALFORMED',
      message: `${file} cannot be read as a detached CMS signature: ${what}`,
      hint: 'Make it with `openssl cms -sign -binary -md sha256 -outform DER`, without `-nodetach` and `-noattr`.',
      at: { file },
    });
  if (bytes.length > MAX_KEY_SIGNATURE_BYTES)
    return malformed(`it has ${bytes.length} bytes, more than a signature without its content`);
  try {
    return accept({ form: 'cms', file, signers: readSignedData(isDer(bytes) ? bytes : derOfPem(bytes)) });
  } catch (error) {
    if (error instanceof MalformedDer) return malformed(wordsOf(error));
    throw error;
  }
}

function derOfPem(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').trim();
  const [block, ...more] = readPem(text);
  const whole = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n[^-]*-----END \1-----$/.test(text);
  if (!block || more.length > 0 || !whole || !LABELS.includes(block.label))
    throw new MalformedDer('it is not exactly one block of PEM with the label PKCS7 or CMS');
  return block.der;
}

function readSignedData(der: Buffer): readonly CmsSigner[] {
  const [contentInfo] = derParts(der, 'the whole', TAG.sequence);
  const [type, wrapped] = derParts(contentInfo.content, 'the whole', TAG.oid, TAG.context0);
  if (derOid(type.content) !== SIGNED_DATA) throw new MalformedDer('it is not signed data');
  const [signedData] = derParts(wrapped.content, 'the whole', TAG.sequence);
  const parts = partsOf(signedData, SIGNED_DATA_SHAPE, 'the signed data');
  const [version, digests, content] = parts;
  const signers = parts.at(-1);
  const certificates = parts.find(({ tag }) => tag === TAG.context0);
  if (!version || !digests || !content || !signers) throw new MalformedDer('the signed data is cut off');
  if (!VERSIONS.includes(derNumber(version))) throw new MalformedDer('the signed data is of an unknown version');
  expectDetached(content);
  const found = derElements(signers.content);
  if (found.length === 0 || found.length > MAX_SIGNERS)
    throw new MalformedDer(`it has ${found.length} signers; 1 to ${MAX_SIGNERS} are read`);
  const hashes = derElements(digests.content).map(hashOf);
  const known = certificates ? derElements(certificates.content).map(({ whole }) => readCertificate(whole)) : [];
  return found.map((signer) => readSigner(signer, hashes, known));
}

/** Of plain data that is signed with certificates in X.509 (RFC 5652, section 5.1). */
const VERSIONS: readonly number[] = [1, 3];
/** Tags in hex: version, digest algorithms, content, certificates, lists of revoked ones, signers (RFC 5652, section 5.1). */
const SIGNED_DATA_SHAPE = /^2 31 30( a0)?( a1)? 31$/;
/** Version, certificate, digest algorithm, signed attributes, algorithm, signature, attributes nobody signed (section 5.3). */
const SIGNER_SHAPE = /^2 (30|80) 30( a0)? 30 4( a1)?$/;

function partsOf({ content }: DerElement, shape: RegExp, what: string): readonly DerElement[] {
  const parts = derElements(content);
  if (!shape.test(parts.map(({ tag }) => tag.toString(16)).join(' ')))
    throw new MalformedDer(`${what} does not have the parts that it must have`);
  return parts;
}

function expectDetached({ content }: DerElement): void {
  const [type, ...inside] = derElements(content);
  if (type?.tag !== TAG.oid || derOid(type.content) !== DATA)
    throw new MalformedDer('its content is not said to be plain data');
  if (inside.length > 0)
    throw new MalformedDer('it holds the content that was signed, and only detached ones are read');
}

function readSigner(signer: DerElement, hashes: readonly ShaName[], certificates: readonly Certificate[]): CmsSigner {
  if (signer.tag !== TAG.sequence) throw new MalformedDer('a signer is malformed');
  const [version, name, digest, attributes, algorithm, signature] = partsOf(signer, SIGNER_SHAPE, 'a signer');
  if (!version || !name || !digest || attributes?.tag !== TAG.context0 || !algorithm || !signature)
    throw new MalformedDer('it has no signed attributes, so that what it signs could be the attributes of another one');
  const hash = hashOf(digest);
  if (!hashes.includes(hash))
    throw new MalformedDer('a signer uses a digest algorithm that the signed data does not name');
  const spki = certificates.find(isNamedBy(name, derNumber(version)))?.spki;
  return {
    hash,
    ...readAttributes(attributes, hash),
    ...schemeOf(algorithm, hash),
    signature: signature.content,
    ...(spki && { spki }),
  };
}

/** A signer of version 1 names a certificate by issuer and serial number, one of version 3 by its key (RFC 5652, section 5.3). */
function isNamedBy(name: DerElement, version: number): (certificate: Certificate) => boolean {
  if (version === 1 && name.tag === TAG.sequence) {
    const [issuer, serial] = derParts(name.content, 'the name of a signer', TAG.sequence, TAG.integer);
    return (one) => one.issuer.equals(issuer.whole) && one.serial.equals(serial.content);
  }
  if (version !== 3 || name.tag !== KEY_IDENTIFIER)
    throw new MalformedDer('a signer is not of version 1 or 3, or does not name its certificate as that version does');
  return ({ extensions }) => {
    const found = extensions.find(({ oid }) => oid === EXTENSION.subjectKeyIdentifier);
    return (
      found !== undefined && derParts(found.value, 'a certificate', TAG.octetString)[0].content.equals(name.content)
    );
  };
}

/** `[0] IMPLICIT OCTET STRING`. */
const KEY_IDENTIFIER = 0x80;

/** Each attribute once, with one value: readers would differ in which of two counts. Others than these two change nothing. */
function readAttributes(element: DerElement, hash: ShaName): Pick<CmsSigner, 'messageDigest' | 'signedAttributes'> {
  const values = new Map<string, DerElement>();
  for (const attribute of derSetOf(element.content, 'the set of signed attributes')) {
    if (attribute.tag !== TAG.sequence) throw new MalformedDer('a signed attribute is malformed');
    const [type, set] = derParts(attribute.content, 'a signed attribute', TAG.oid, TAG.set);
    const [value, ...more] = derElements(set.content);
    const oid = derOid(type.content);
    if (!value || more.length > 0) throw new MalformedDer('a signed attribute does not have exactly one value');
    if (values.has(oid)) throw new MalformedDer('a signed attribute occurs twice');
    values.set(oid, value);
  }
  const type = values.get(CONTENT_TYPE);
  const digest = values.get(MESSAGE_DIGEST);
  if (type?.tag !== TAG.oid || derOid(type.content) !== DATA)
    throw new MalformedDer('its signed attributes do not say that plain data is signed');
  if (digest?.tag !== TAG.octetString || digest.content.length !== HASH_BYTES[hash])
    throw new MalformedDer('its signed attributes do not have the digest of what is signed');
  // The signature is over an explicit SET OF tag in place of the implicit one (RFC 5652, section 5.4).
  const signedAttributes = Buffer.from(element.whole);
  signedAttributes[0] = TAG.set;
  return { messageDigest: digest.content, signedAttributes };
}

function hashOf(algorithm: DerElement): ShaName {
  const { oid, parameters } = readAlgorithm(algorithm, 'a digest algorithm');
  if (parameters) throw new MalformedDer('a digest algorithm has parameters');
  const hash = HASHES[oid];
  if (!hash)
    throw new MalformedDer(
      `the digest algorithm ${NAMES[oid] ?? oid} is not accepted; SHA-256, SHA-384 and SHA-512 are`,
    );
  return hash;
}

const NAMES: Readonly<Record<string, string>> = { '1.3.14.3.2.26': 'SHA-1', '1.2.840.113549.2.5': 'MD5' };

function schemeOf(algorithm: DerElement, hash: ShaName): Pick<CmsSigner, 'scheme' | 'saltLength'> {
  const { oid, parameters } = readAlgorithm(algorithm, 'a signature algorithm');
  const known = SCHEMES[oid];
  if (!known) throw new MalformedDer(`the signature algorithm ${oid} is not accepted`);
  if (known.scheme === 'rsa-pss') return { scheme: known.scheme, saltLength: saltLengthOf(parameters, hash) };
  if (parameters) throw new MalformedDer('a signature algorithm has parameters that it must not have');
  if (known.hash !== undefined && known.hash !== hash) throw new MalformedDer(TWO_HASHES);
  return { scheme: known.scheme };
}

const TWO_HASHES = 'a signer names two different digest algorithms';

/** Of RSASSA-PSS, which must use the hash of the signer, also in MGF1; a hash that is absent stands for SHA-1 (RFC 4055, section 3.1). */
function saltLengthOf(parameters: DerElement | undefined, hash: ShaName): number {
  const what = 'the parameters of RSA-PSS';
  const [own, mask, salt, ...more] = parameters?.tag === TAG.sequence ? derElements(parameters.content) : [];
  if (own?.tag !== TAG.context0 || mask?.tag !== TAG.context1)
    throw new MalformedDer('the digest algorithm SHA-1 is not accepted for RSA-PSS');
  if (salt?.tag !== TAG.context2 || more.length > 0)
    throw new MalformedDer(`${what} are not a hash, MGF1 and a salt length`);
  const { oid, parameters: inner } = readAlgorithm(derParts(mask.content, what, TAG.sequence)[0], what);
  const hashes = [derParts(own.content, what, TAG.sequence)[0], inner].map((one) => one && hashOf(one));
  if (oid !== MGF1 || hashes.some((one) => one !== hash)) throw new MalformedDer(TWO_HASHES);
  return derNumber(derParts(salt.content, what, TAG.integer)[0]);
}

function readAlgorithm({ tag, content }: DerElement, what: string) {
  const [oid, parameters, ...more] = derElements(content);
  if (tag !== TAG.sequence || oid?.tag !== TAG.oid || more.length > 0) throw new MalformedDer(`${what} is malformed`);
  const isNull = parameters?.whole.equals(NULL) === true;
  return { oid: derOid(oid.content), ...(parameters && !isNull && { parameters }) };
}

const NULL = Buffer.from('0500', 'hex');
