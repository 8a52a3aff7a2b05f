/**
 * Signatures of git objects as gitsign writes them: CMS in an armor, the certificate by Fulcio inside, and among the
 * attributes that nobody signed what proves the time: the entry of a transparency log (gitsign's offline mode) or a
 * timestamp. The key signs the signed attributes, which name the object by digest, and the log entry is about them too.
 * Source: gitsign, docs/bundle-cms.md; sigstore/protobuf-specs, sigstore_rekor.proto.
 */
import { MAX_GITSIGN_BYTES } from '../../core/limits.js';
import { accept, refuse, wordsOf, type Result } from '../../core/result.js';
import { pemLines } from '../../formats/encoding.js';
import { readCms, type CmsSignature } from '../../formats/der/cms.js';
import { derEncode, MalformedDer, TAG } from '../../formats/der/der.js';
import type { SignatureEvidence } from '../evidence.js';
import { readGitsignLogEntry } from './gitsign-log-entry.js';
import { MalformedProto } from '../../formats/protobuf.js';

/** Object identifiers of unsigned attributes, their contents in hex. */
const LOG_ENTRY = '2b0601040183bf300301'; // 1.3.6.1.4.1.57264.3.1
const TIMESTAMP = '2a864886f70d010910020e'; // 1.2.840.113549.1.9.16.2.14 (RFC 3161, appendix A)

/** Reads one signature; the bytes may hold nothing else. Never throws. */
export function readGitsign(armored: Buffer, file: string): Result<SignatureEvidence> {
  const malformed = (what: string): Result<SignatureEvidence> =>
    refuse({
      code: 'BUNDLE_MALFORMED',
      message: `${file} cannot be read as a signature by gitsign: ${what}`,
      hint: 'Sign it with gitsign as it is today; other signatures with certificates (S/MIME) are not read.',
      at: { file },
    });
  if (armored.length > MAX_GITSIGN_BYTES)
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: `${file} is too large for a signature by gitsign`,
      expected: `at most ${MAX_GITSIGN_BYTES} bytes`,
      actual: `${armored.length} bytes`,
      hint: 'Sign it with gitsign as it is today: certificate, log entry and timestamp have some KiB.',
      at: { file },
    });
  const der = readArmor(armored);
  if (!der) return malformed('it is not exactly one block of base64');
  try {
    return accept(evidenceOf(readCms(der), file));
  } catch (error) {
    if (error instanceof MalformedDer || error instanceof MalformedProto) return malformed(wordsOf(error));
    throw error;
  }
}

function evidenceOf(cms: CmsSignature, file: string): SignatureEvidence {
  const { signedAttributes, messageDigest, signature, certificate, unsigned } = cms;
  if ([...unsigned.keys()].some((oid) => oid !== LOG_ENTRY && oid !== TIMESTAMP))
    throw new MalformedDer('it has an unsigned attribute that is not known');
  const entry = unsigned.get(LOG_ENTRY);
  if (entry && entry.tag !== TAG.octetString) throw new MalformedDer('its log entry is malformed');
  const token = unsigned.get(TIMESTAMP);
  return {
    file,
    form: 'gitsign',
    content: { kind: 'cms', signedAttributes, messageDigest, signature },
    key: { kind: 'certificate', leaf: certificate },
    logEntries: entry ? [readGitsignLogEntry(entry.content, cms)] : [],
    timestamps: token ? [responseWith(token.whole)] : [],
  };
}

/** The DER of an armor that is written as every encoder writes it: lines of 64 characters, a newline at the end. */
function readArmor(armored: Buffer): Buffer | undefined {
  const text = armored.toString('latin1');
  const [, body = ''] =
    /^-----BEGIN SIGNED MESSAGE-----\n([A-Za-z0-9+/=\n]+)-----END SIGNED MESSAGE-----\n$/.exec(text) ?? [];
  const der = Buffer.from(body, 'base64');
  return der.length > 0 && pemLines(der) === body ? der : undefined;
}

/** gitsign keeps the token alone; what authorities answer is a status (granted) with it (RFC 3161, section 2.4.2). */
function responseWith(token: Buffer): Buffer {
  const granted = Buffer.from('3003020100', 'hex');
  return derEncode(TAG.sequence, granted, token);
}
