/**
 * Signatures of minisign and of OpenBSD's signify: a line that nobody signed, a line of base64 (two letters, eight bytes of
 * key id, 64 of Ed25519 signature), and with minisign a trusted comment with a signature of its own.
 * Sources: minisign(1), "Signature format"; signify(1) and its source.
 */
import { MAX_KEY_SIGNATURE_BYTES } from '../../core/limits.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { decodeBase64 } from '../../formats/encoding.js';
import type { KeyFormReader } from './key-form-reader.js';

/** minisign (`.minisig`), and signify, whose files are the same without the trusted comment. */
export interface MinisignEvidence {
  readonly form: 'minisign' | 'signify';
  readonly file: string;
  /** Eight bytes that say which key it claims to be by. */
  readonly keyId: Buffer;
  /** True where the signature is over the file's BLAKE2b-512 digest instead of its bytes (`ED`). */
  readonly prehashed: boolean;
  readonly signature: Buffer;
  /** signify's embedded form: the document that lies in the same file; it must be what is verified. */
  readonly document?: Buffer;
  /** A comment that a second signature protects; minisign's only. */
  readonly trusted?: TrustedComment;
}

interface TrustedComment {
  readonly comment: string;
  readonly signature: Buffer;
}

export const MINISIGN: KeyFormReader<MinisignEvidence> = {
  recognizes: isMinisign,
  read: readMinisign,
  needs: ({ prehashed }) => ({ algorithms: prehashed ? ['blake2b512'] : [], bytes: !prehashed }),
  claims: ({ keyId, trusted }) => [
    // minisign prints the eight bytes from the last to the first.
    ['key id', Buffer.from(keyId).reverse().toString('hex').toUpperCase()],
    ...(trusted ? [['comment', trusted.comment] as const] : []),
  ],
};

const UNTRUSTED = 'untrusted comment:';
const TRUSTED = 'trusted comment: ';
const LINE_FEED = 0x0a;
const SIGNATURE_BYTES = 2 + 8 + 64;

/** `untrusted comment:` in base64: Tauri keeps the whole signature file so. */
const WRAPPED = 'dW50cnVzdGVkIGNvbW1lbnQ6';

function isMinisign(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, UNTRUSTED.length) === UNTRUSTED || isWrapped(bytes);
}

function isWrapped(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, WRAPPED.length) === WRAPPED;
}

/**
 * Splits signify's embedded form (signify(1), `-e`): comment, signature, then the signed document as it is.
 *
 * @returns undefined for every other file, minisign's among them.
 */
export function splitEmbedded(bytes: Buffer): { readonly head: Buffer; readonly document: Buffer } | undefined {
  if (!isMinisign(bytes)) return undefined;
  const first = bytes.indexOf(LINE_FEED);
  const second = first < 0 ? -1 : bytes.indexOf(LINE_FEED, first + 1);
  if (second < 0 || second + 1 === bytes.length || second > MAX_KEY_SIGNATURE_BYTES) return undefined;
  const packed = decodeBase64(bytes.toString('latin1', first + 1, second));
  if (packed?.length !== SIGNATURE_BYTES || packed.toString('latin1', 0, 2) !== 'Ed') return undefined;
  const document = bytes.subarray(second + 1);
  if (document.toString('latin1', 0, TRUSTED.length) === TRUSTED) return undefined;
  return { head: bytes.subarray(0, second + 1), document };
}

/** Reads one signature; the file may hold nothing else but, with signify, the document that was signed. */
export function readMinisign(bytes: Buffer, file: string): Result<MinisignEvidence> {
  const embedded = splitEmbedded(bytes);
  if (!embedded) return readSignature(bytes, file);
  const read = readSignature(embedded.head, file);
  return read.ok ? accept({ ...read.value, document: embedded.document }) : read;
}

function readSignature(bytes: Buffer, file: string): Result<MinisignEvidence> {
  const malformed = (what: string): Result<MinisignEvidence> =>
    refuse({
      code: 'BUNDLE_MALFORMED',
      message: `${file} cannot be read as a minisign or signify signature: ${what}`,
      at: { file },
    });
  if (bytes.length > MAX_KEY_SIGNATURE_BYTES) return malformed(`it has ${bytes.length} bytes`);
  const plain = isWrapped(bytes) ? decodeBase64(bytes.toString('latin1')) : bytes;
  if (!plain) return malformed('its base64 is damaged');
  const [comment = '', line = '', ...rest] = plain
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  if (!comment.startsWith(UNTRUSTED)) return malformed('its first line is not a comment');
  const packed = decodeBase64(line);
  if (packed?.length !== SIGNATURE_BYTES) return malformed('its second line is not a signature');
  const algorithm = packed.toString('latin1', 0, 2);
  if (algorithm !== 'Ed' && algorithm !== 'ED') return malformed('its algorithm is not known');
  const found = { file, prehashed: algorithm === 'ED', keyId: packed.subarray(2, 10), signature: packed.subarray(10) };
  if (rest.length === 0) {
    // Only minisign hashes beforehand, and minisign always has a trusted comment.
    return found.prehashed ? malformed('its trusted comment is missing') : accept({ form: 'signify', ...found });
  }
  const trusted = readTrusted(rest);
  return typeof trusted === 'string' ? malformed(trusted) : accept({ form: 'minisign', ...found, trusted });
}

/** @returns the trusted comment with its signature, or what is wrong with the lines. */
function readTrusted([line = '', global = '', ...more]: readonly string[]): TrustedComment | string {
  if (!line.startsWith(TRUSTED)) return 'its third line is not a trusted comment';
  const signature = decodeBase64(global);
  if (signature?.length !== 64) return 'the signature of its trusted comment is missing';
  return more.length > 0 ? 'lines follow its end' : { comment: line.slice(TRUSTED.length), signature };
}
