/** OpenPGP signatures from files: detached, armored or binary, and clearsigned documents. Nothing here is verified. */
import { createHash } from 'node:crypto';
import { MAX_OPENPGP_SIGNATURE_BYTES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { CLEARSIGNED_BEGIN, readClearsigned } from './clearsigned.js';
import type { OpenPgpEvidence } from '../evidence.js';
import { listedCharts } from '../documents/helm-provenance.js';
import { readArmor } from '../../formats/openpgp/openpgp-armor.js';

/** Where armor is looked for; text before it makes the file unacceptable, but it is still OpenPGP. */
const HEAD = 4096;

/** True for a file that has armor of OpenPGP near its begin, or that is OpenPGP packets from end to end. */
export function isOpenPgp(bytes: Buffer): boolean {
  return /^[ \t]*-----BEGIN PGP /m.test(bytes.toString('latin1', 0, HEAD)) || isPackets(bytes);
}

/**
 * Reads a signature file. A clearsigned text there is a document about the artifact: it must list it with its digest, as
 * Helm provenance does.
 */
export function readOpenPgpSignature(bytes: Buffer, file: string): Result<OpenPgpEvidence> {
  if (bytes.length > MAX_OPENPGP_SIGNATURE_BYTES) {
    return refuse({
      code: 'LIMIT_EXCEEDED',
      message: `${file} is too large for an OpenPGP signature`,
      expected: `at most ${MAX_OPENPGP_SIGNATURE_BYTES} bytes`,
      actual: `${bytes.length} bytes`,
      at: { file },
    });
  }
  const head = bytes.toString('latin1', 0, 256).trimStart();
  if (head.startsWith(CLEARSIGNED_BEGIN)) return readListing(bytes, file);
  const over = { kind: 'artifact' } as const;
  if (isPackets(bytes)) return accept({ form: 'openpgp', file, packets: bytes, over });
  const armor = readArmor(bytes.toString('latin1'), 'PGP SIGNATURE');
  return 'problem' in armor
    ? invalid(file, `cannot be read as a detached OpenPGP signature: ${armor.problem}`)
    : accept({ form: 'openpgp', file, packets: armor.data, over });
}

/** A clearsigned document that is an artifact itself; its bytes are those of the whole file. */
export function readOpenPgpDocument(bytes: Buffer, file: string): Result<OpenPgpEvidence> {
  const read = readClearsigned(bytes, file);
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(bytes).digest();
  const { signed, packets } = read.value;
  return accept({ form: 'openpgp', file, packets, over: { kind: 'document', text: signed, sha256 } });
}

function readListing(bytes: Buffer, file: string): Result<OpenPgpEvidence> {
  const read = readClearsigned(bytes, file);
  if (!read.ok) return read;
  const files = listedCharts(read.value.text.toString('utf8'));
  if (typeof files === 'string') {
    return invalid(
      file,
      `is a clearsigned text, not a detached signature, and it lists no files as Helm provenance does: ${files}`,
      'A clearsigned document is its own evidence: give it as an artifact, or with `checksums` where it is a list.',
    );
  }
  const { signed, packets } = read.value;
  return accept({ form: 'openpgp', file, packets, over: { kind: 'listing', text: signed, files } });
}

function invalid(file: string, what: string, hint?: string): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({
    code: 'OPENPGP_INVALID',
    message: `${file} ${what}`,
    ...(hint !== undefined && { hint }),
    at: { file },
  });
}

/**
 * True where the bytes are signature packets and nothing else, told from their frames (RFC 9580, section 4.2): a raw
 * signature of another kind has no such frame but by an accident of about one in four thousand million.
 */
function isPackets(bytes: Buffer): boolean {
  let at = 0;
  while (at < bytes.length) {
    const frame = frameAt(bytes, at);
    if (!frame) return false;
    const version = bytes[frame.start] ?? 0;
    if (version < 3 || version > 6) return false;
    at = frame.end;
  }
  return at > 0 && at === bytes.length;
}

/** Where the body of the signature packet at `at` lies; undefined where there is none, or it has no definite length. */
function frameAt(bytes: Buffer, at: number): { readonly start: number; readonly end: number } | undefined {
  const tag = bytes[at] ?? 0;
  const first = bytes[at + 1] ?? 0;
  const within = (header: number, length: number) => {
    const start = at + header;
    return length >= 10 && start + length <= bytes.length ? { start, end: start + length } : undefined;
  };
  if (tag === 0xc2) {
    if (first < 192) return within(2, first);
    if (first < 224) return within(3, ((first - 192) << 8) + (bytes[at + 2] ?? 0) + 192);
    return first === 255 && at + 6 <= bytes.length ? within(6, bytes.readUInt32BE(at + 2)) : undefined;
  }
  if (tag === 0x88) return within(2, first);
  if (tag === 0x89 && at + 3 <= bytes.length) return within(3, bytes.readUInt16BE(at + 1));
  if (tag === 0x8a && at + 5 <= bytes.length) return within(5, bytes.readUInt32BE(at + 1));
  return undefined;
}
