/**
 * Certificates as they are written (RFC 5280, section 4.1). Everything is read once and nothing is believed: whether a
 * certificate may do what it does is asked in `path.ts` and by whoever uses it.
 */
import { derElements, derParts, derTagged, MalformedDer, TAG, type DerElement } from '../der/der.js';
import { derOctetsOfBits, derTime } from '../der/der-values.js';
import { readExtensions, type Extension } from './extensions.js';

export interface Certificate {
  /** The whole certificate. */
  readonly der: Buffer;
  /** What the issuer signed (TBSCertificate), and how. The algorithm is a whole AlgorithmIdentifier. */
  readonly signed: Buffer;
  readonly signatureAlgorithm: Buffer;
  readonly signature: Buffer;
  /** Content of the INTEGER. */
  readonly serial: Buffer;
  /** Names as whole elements: they are the same when their bytes are. */
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo, whole. */
  readonly spki: Buffer;
  readonly extensions: readonly Extension[];
  /** The fields of TBSCertificate in front of the extensions, as they stand there. */
  readonly beforeExtensions: Buffer;
}

/** Reads one certificate that fills its bytes. @throws MalformedDer */
export function readCertificate(der: Buffer): Certificate {
  const [outer] = derParts(der, 'the whole', TAG.sequence);
  const shape = [TAG.sequence, TAG.sequence, TAG.bitString] as const;
  const [signed, algorithm, signature] = derParts(outer.content, 'the certificate', ...shape);
  const fields = [...derElements(signed.content)];
  const extensions = fields.at(-1)?.tag === TAG.context3 ? fields.pop() : undefined;
  const version = fields[0]?.tag === TAG.context0 ? fields.shift() : undefined;
  const [serial, innerAlgorithm, issuer, validity, subject, spki] = derTagged(
    fields.slice(0, REQUIRED.length),
    'the certificate',
    REQUIRED,
  );
  // Two algorithms would leave open which one counts (RFC 5280, 4.1.1.2).
  if (!innerAlgorithm.whole.equals(algorithm.whole)) throw new MalformedDer('it names two algorithms of its signature');
  const [notBefore, notAfter, ...more] = derElements(validity.content);
  if (!notBefore || !notAfter || more.length > 0) throw new MalformedDer('its period of validity is malformed');
  return {
    der,
    signed: signed.whole,
    signatureAlgorithm: algorithm.whole,
    signature: derOctetsOfBits(signature),
    serial: serial.content,
    issuer: issuer.whole,
    subject: subject.whole,
    notBefore: derTime(notBefore),
    notAfter: derTime(notAfter),
    spki: spki.whole,
    extensions: extensionsOf(extensions, fields.slice(REQUIRED.length), version),
    beforeExtensions: signed.content.subarray(0, signed.content.length - (extensions?.whole.length ?? 0)),
  };
}

/** Serial, algorithm, issuer, validity, subject and key. */
const REQUIRED = [TAG.integer, TAG.sequence, TAG.sequence, TAG.sequence, TAG.sequence, TAG.sequence] as const;
const VERSION_3 = Buffer.from([TAG.integer, 1, 2]);
/** issuerUniqueID and subjectUniqueID, which nobody writes and nothing here needs. */
const UNIQUE_IDS: readonly number[] = [0x81, 0x82];

/** Only version 3 has extensions (RFC 5280, 4.1.2.1); they are the last field. */
function extensionsOf(
  extensions: DerElement | undefined,
  others: readonly DerElement[],
  version: DerElement | undefined,
): readonly Extension[] {
  if (others.some(({ tag }, at) => !UNIQUE_IDS.includes(tag) || (others[at - 1]?.tag ?? 0) >= tag))
    throw new MalformedDer('the certificate has a field that is not known');
  if (!extensions) return [];
  if (!version?.content.equals(VERSION_3)) throw new MalformedDer('it has extensions and is not of version 3');
  return readExtensions(extensions.content);
}

/** Is the certificate valid at this time, both ends included (RFC 5280, 4.1.2.5)? */
export function isValidAt({ notBefore, notAfter }: Certificate, time: Date): boolean {
  return notBefore <= time && time <= notAfter;
}

/** Issuer and subject are the same: a root, or an authority that certifies its own new key (RFC 5280, 6.1). */
export function isSelfIssued({ issuer, subject }: Certificate): boolean {
  return issuer.equals(subject);
}
