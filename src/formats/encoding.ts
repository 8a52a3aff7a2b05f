/** Strict decoders: Node's own skip what they do not understand, and a verifier must not guess. */

/** Searched for, because a pattern that repeats over the whole text overflows the stack from some MiB on. */
const OUTSIDE_BASE64 = /[^A-Za-z0-9+/]/;
const OUTSIDE_LINES = /[^A-Za-z0-9+/=\r\n]/;
const OUTSIDE_EITHER = /[^A-Za-z0-9+/_=\r\n-]/;
const STANDARD = /[+/]/;
const URL_SAFE = /[-_]/;

/**
 * Decodes padded standard base64 (RFC 4648, section 4). Line ends and surrounding white space are allowed, since signers
 * wrap lines and end files with a newline.
 *
 * @returns the bytes, or undefined where the text is empty or no base64.
 */
export function decodeBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined;
  // Nearly every text is the very base64 of its bytes: encoding them again tells, in a fraction of the time that a search takes.
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > 0 && bytes.toString('base64') === text) return bytes;
  if (isPackedBase64(text)) return bytes;
  const lines = text.trim();
  if (OUTSIDE_LINES.test(lines)) return undefined;
  const packed = withoutBlanks(lines);
  return isPackedBase64(packed) ? Buffer.from(packed, 'base64') : undefined;
}

/** Letters and padding, and nothing around them: what nearly every signer writes. */
function isPackedBase64(text: string): boolean {
  const letters = text.endsWith('=') ? text.slice(0, text.endsWith('==') ? -2 : -1) : text;
  return text.length % 4 === 0 && letters !== '' && !OUTSIDE_BASE64.test(letters);
}

/**
 * The same in the standard or in the URL-safe alphabet (RFC 4648, section 5), as DSSE (envelope.md) allows either. A text with
 * letters of both is refused.
 */
export function decodeEitherBase64(text: unknown): Buffer | undefined {
  if (typeof text !== 'string' || !URL_SAFE.test(text)) return decodeBase64(text);
  return STANDARD.test(text) ? undefined : decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}

/**
 * True for base64 as ProtoJSON allows it: either alphabet, padded or not, but no letters of both and nothing else. Readers of
 * ProtoJSON for Node skip whatever they do not know.
 */
export function isProtoBase64(text: string): boolean {
  if (OUTSIDE_EITHER.test(text) || (URL_SAFE.test(text) && STANDARD.test(text))) return false;
  const packed = /[\r\n]/.test(text) ? withoutBlanks(text) : text;
  const letters = packed.endsWith('=') ? packed.slice(0, packed.endsWith('==') ? -2 : -1) : packed;
  const isWhole = letters === packed ? packed.length % 4 !== 1 : packed.length % 4 === 0;
  return isWhole && !letters.includes('=');
}

/**
 * An ASCII text without blanks, tabs and line ends. A pattern would keep one piece for each: of a text of line ends alone, a
 * hundred times its length.
 */
function withoutBlanks(ascii: string): string {
  const bytes = Buffer.from(ascii, 'latin1');
  let length = 0;
  for (const byte of bytes)
    if (byte !== 0x0a && byte !== 0x0d && byte !== 0x20 && byte !== 0x09) bytes[length++] = byte;
  return bytes.toString('latin1', 0, length);
}

/** One PEM block: its label and its DER. */
interface PemBlock {
  readonly label: string;
  readonly der: Buffer;
}

const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/g;
/** Blocks of one file: a chain of certificates has three or four. */
const MAX_PEM_BLOCKS = 100;
/** Base64 and white space; what else stands there is no block. */
const OUTSIDE_BLOCK = /[^A-Za-z0-9+/= \t\r\n]/;

/**
 * All PEM blocks of a text in their order (RFC 7468), the first hundred at most; text around them is ignored, a block that
 * is no base64 is left out. Ends are searched for: a pattern that repeats over a block of megabytes overflows the stack.
 */
export function readPem(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  let end = 0;
  for (const { 0: line, 1: label = '', index } of text.matchAll(BEGIN)) {
    if (index < end) continue;
    if (blocks.length >= MAX_PEM_BLOCKS) break;
    const start = index + line.length;
    // No dash stands in a block, so that the next one begins its end, or it has none.
    const dash = text.indexOf('-', start);
    const closing = `-----END ${label}-----`;
    if (dash < 0 || !text.startsWith(closing, dash)) continue;
    end = dash + closing.length;
    const body = text.slice(start, dash);
    // Nearly every body is written as RFC 7468 has it, which is told by writing it again.
    const usual = Buffer.from(body, 'base64');
    if (usual.length > 0 && pemLines(usual) === body) blocks.push({ label, der: usual });
    else {
      const der = OUTSIDE_BLOCK.test(body) ? undefined : decodeBase64(withoutBlanks(body));
      if (der) blocks.push({ label, der });
    }
  }
  return blocks;
}

/** PEM as text or as base64 of it: cosign writes certificates and keys either way. */
export function readPemMaybeWrapped(text: string): readonly PemBlock[] {
  const plain = readPem(text);
  if (plain.length) return plain;
  const unwrapped = decodeBase64(text);
  return unwrapped ? readPem(unwrapped.toString('latin1')) : [];
}

/** Base64 as it stands in PEM: lines of 64 characters, each with its newline (RFC 7468, section 2). */
export function pemLines(der: Buffer): string {
  const packed = der.toString('base64');
  let lines = '';
  for (let at = 0; at < packed.length; at += 64) lines += `${packed.slice(at, at + 64)}\n`;
  return lines;
}

/** Without the byte order mark that editors of Windows write. */
export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
