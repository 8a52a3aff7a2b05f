/**
 * Entries of several lines, as two programs print them: `certutil -hashfile` of Windows, and `gpg --print-md`, which sets the
 * digest in groups and breaks it where the line is full (g10/gpg.c, print_hex). Apache's releases carry such lists.
 */
import { entry, hexRun, isBlank } from './checksum-line.js';
import { gpgWord, KINDS_WITHOUT_BLAKE, LONGEST_HEX, prefixOf, type DigestKind } from './checksum-kinds.js';
import type { ChecksumEntry } from './checksums.js';

export interface Group {
  readonly entry: ChecksumEntry;
  /** Where the last line of it ends: at its line feed, or at the end of the text. */
  readonly end: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** One line behind the first. */
interface NextLine {
  /** Without its line break. */
  readonly text: string;
  readonly end: number;
}

/** Where a digest has been read to. */
interface Digest {
  readonly hex: string;
  readonly end: number;
  readonly lines: number;
}

/** The longest digest in pairs behind a deep indent; what is longer belongs to no digest. */
const LONGEST_DIGEST_LINE = 512;
const CERTUTIL = /^(MD5|SHA1|SHA256|SHA384|SHA512) hash of (.+):$/;
const CERTUTIL_DONE = 'CertUtil: -hashfile command completed successfully.';

/**
 * Reads the entry whose first line runs from `start` to `end`. Undefined where it is none; then only that line is improper.
 *
 * @param line the number of the first line
 */
export function readGroup(text: string, start: number, end: number, line: number): Group | undefined {
  const first = text.slice(start, end);
  const colon = first.lastIndexOf(':');
  if (colon <= 0 || first.length - colon > LONGEST_DIGEST_LINE) return undefined;
  // Behind the last colon only a digest or nothing can stand.
  const rest = first.slice(colon + 1).trim();
  if (rest !== '' && !/^(?:[A-Z0-9]+ = )?[0-9A-F]{2,8}(?: |$)/.test(rest)) return undefined;
  const certutil = rest === '' ? CERTUTIL.exec(first) : null;
  if (certutil !== null) return readCertutil(text, end, line, certutil);
  return readPrintMd(text, first.slice(0, colon), rest, end, line);
}

/** The digest stands alone in the next line: in one piece, or, with `hash of file`, in pairs as Windows 7 wrote it. */
function readCertutil(
  text: string,
  end: number,
  line: number,
  [, word = '', named = '']: RegExpExecArray,
): Group | undefined {
  const tag = prefixOf(word);
  const digest = nextLine(text, end);
  if (tag === undefined || digest === undefined) return undefined;
  const inPairs = /^[0-9a-f]{2}(?: [0-9a-f]{2})+$/i.test(digest.text);
  if (inPairs && !named.startsWith('file ')) return undefined;
  const hex = inPairs ? digest.text.replaceAll(' ', '') : digest.text;
  if (hex.length !== tag.hexLength || hexRun(hex, 0, hex.length) !== tag.hexLength) return undefined;
  const name = inPairs ? named.slice('file '.length) : named;
  const done = nextLine(text, digest.end);
  const closed = done?.text === CERTUTIL_DONE ? done : undefined;
  return grouped(name, tag.kind, { hex, end: closed?.end ?? digest.end, lines: closed ? 3 : 2 }, line);
}

/** `name: SHA256 = 98EA6E4F 216F2FB4 …`; a long name has a line of its own. */
function readPrintMd(text: string, name: string, rest: string, end: number, line: number): Group | undefined {
  const own = rest === '' ? nextLine(text, end) : { text: rest, end };
  if (own === undefined) return undefined;
  const [, word, start = ''] = /^(?:([A-Z0-9]+) = )?(.*)$/.exec(own.text.trim()) ?? [];
  const size = start.indexOf(' ');
  if (![2, 4, 8].includes(size)) return undefined;
  const digest = readGroups(text, { text: start, end: own.end }, size, rest === '' ? 2 : 1);
  if (digest === undefined) return undefined;
  const tag = word === undefined ? undefined : gpgWord(word);
  if (word !== undefined && tag?.hexLength !== digest.hex.length) return undefined;
  const kind = tag?.kind ?? KINDS_WITHOUT_BLAKE.get(digest.hex.length);
  return kind && grouped(name, kind, digest, line);
}

/** Groups of one size, over all lines that go on with them behind a blank. */
function readGroups(text: string, first: NextLine, size: number, lines: number): Digest | undefined {
  const groups = new RegExp(`^[0-9A-F]{${size}}(?: {1,2}[0-9A-F]{${size}})*$`);
  if (!groups.test(first.text)) return undefined;
  let hex = first.text.replaceAll(' ', '');
  let { end } = first;
  for (let more = nextLine(text, end); more !== undefined; more = nextLine(text, end)) {
    if (!isBlank(more.text[0]) || !groups.test(more.text.trim())) break;
    hex += more.text.replaceAll(/[ \t]/g, '');
    if (hex.length > LONGEST_HEX) return undefined;
    ({ end } = more);
    lines++;
  }
  return { hex, end, lines };
}

function grouped(name: string, kind: DigestKind, { hex, end, lines }: Digest, line: number): Group | undefined {
  const read = entry(name, false, { line, kind, digest: hex.toLowerCase() });
  return read && { entry: read.entry, end, lines };
}

/** The line behind the one that ends at `end`; undefined where there is none, or one that can be no part of a digest. */
function nextLine(text: string, end: number): NextLine | undefined {
  const feed = text[end] === '\r' ? end + 1 : end;
  if (text[feed] !== '\n') return undefined;
  const start = feed + 1;
  const window = text.slice(start, start + LONGEST_DIGEST_LINE);
  const length = window.indexOf('\n');
  if (length < 0 && start + window.length < text.length) return undefined;
  const next = length < 0 ? text.length : start + length;
  return { text: text.slice(start, text[next - 1] === '\r' && next > start ? next - 1 : next), end: next };
}
