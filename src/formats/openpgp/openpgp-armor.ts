/**
 * ASCII armor, read strictly (RFC 9580, section 6.2): nothing but white space may stand outside the one block, since text
 * beside a signature is text that nobody signed.
 */
import { decodeBase64 } from '../encoding.js';
import { trimLineEnd } from '../lines.js';

type Armor = { readonly data: Buffer } | { readonly problem: string };

/** Header lines that armor may have (RFC 9580, section 6.2.2); they are unsigned, so that they are kept short. */
const HEADER = /^(?:Version|Comment|MessageID|Charset): ?[^\x00-\x1f\x7f]{0,200}$/;
/** Text names of hash algorithms (RFC 9580, section 9.5), as GnuPG and RFC 4880 write them. */
const HASH_NAMES: ReadonlySet<string> = new Set([
  ...['MD5', 'SHA1', 'RIPEMD160', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3-256', 'SHA3-512'],
]);
const CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;

/**
 * True for the one header of a clearsigned text, which says by what it was hashed (RFC 9580, section 6.2.2.3). Nobody signs it,
 * so that it may hold names of algorithms and nothing else.
 */
export function isHashHeader(line: string): boolean {
  if (!line.startsWith('Hash:') || line.length > 200) return false;
  return line
    .slice('Hash:'.length)
    .split(',')
    .every((name) => HASH_NAMES.has(name.trim()));
}

/** @param label what stands behind BEGIN and END, such as `PGP SIGNATURE` */
export function readArmor(text: string, label: string): Armor {
  const begin = `-----BEGIN ${label}-----`;
  const end = `-----END ${label}-----`;
  const lines = text.split('\n').map(trimLineEnd);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  if (lines[first] !== begin) return { problem: `it does not begin with \`${begin}\`` };
  if (lines[last] !== end) return { problem: `it does not end with \`${end}\`` };
  const inner = lines.slice(first + 1, last);
  if (inner.some((line) => line.startsWith('-----'))) return { problem: 'it holds more than one block' };
  const blank = inner.indexOf('');
  if (blank < 0) return { problem: 'its block has no empty line after the headers' };
  const odd = inner.slice(0, blank).findIndex((line) => !HEADER.test(line) && !isHashHeader(line));
  // By its place alone: what stands there may be any text that a link led to.
  if (odd >= 0) return { problem: `line ${first + odd + 2} of it is not a header that is known` };
  const body = inner.slice(blank + 1);
  // The checksum detects accidents only, and RFC 9580 advises against looking at it.
  if (CHECKSUM.test(body.at(-1) ?? '')) body.pop();
  const data = decodeBase64(body.join('\n'));
  return data ? { data } : { problem: 'its block is not base64' };
}
