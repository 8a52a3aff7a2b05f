/**
 * Entries of several lines, as two programs print them: `certutil -hashfile` of Windows, and `gpg --print-md`, which sets the
 * digest in groups and breaks it where the line is full (g10/gpg.c, print_hex). Apache's releases carry such lists.
 */
import { entry, hexRun, isBlank } from './checksum-line.js';
import { gpgWord, KINDS_WITHOUT_BLAKE, LONGEST_HEX, prefixOf, type DigestKind } from './checksum-kinds.js';
import type { ChecksumEntry } from './checksum-entry.js';

interface Group {
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
/** Lines of groups, by the size of a group. */
const GROUPS: ReadonlyMap<number, RegExp> = new Map([
  [2, /^[0-9A-F]{2}(?: {1,2}[0-9A-F]{2})*$/],
  [4, /^[0-9A-F]{4}(?: {1,2}[0-9A-F]{4})*$/],
  [8, /^[0-9A-F]{8}(?: {1,2}[0-9A-F]{8})*$/],
]);
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
  const read = digest && certutilDigest(digest.text, named);
  if (tag === undefined || digest === undefined || read === undefined) return undefined;
  const { hex, name } = read;
  if (hex.length !== tag.hexLength || hexRun(hex, 0, hex.length) !== tag.hexLength) return undefined;
  const done = nextLine(text, digest.end);
  const closed = done?.text === CERTUTIL_DONE ? done : undefined;
  return grouped(name, tag.kind, { hex, end: closed?.end ?? digest.end, lines: closed ? 3 : 2 }, line);
}

function certutilDigest(text: string, named: string): { readonly hex: string; readonly name: string } | undefined {
  const inPairs = /^[0-9a-f]{2}(?: [0-9a-f]{2})+$/i.test(text);
  if (!inPairs) return { hex: text, name: named };
  return named.startsWith('file ') ? { hex: text.replaceAll(' ', ''), name: named.slice('file '.length) } : undefined;
}

/** `name: SHA256 = 98EA6E4F 216F2FB4 …`; a long name has a line of its own. */
function readPrintMd(text: string, name: string, rest: string, end: number, line: number): Group | undefined {
  const own = rest === '' ? nextLine(text, end) : { text: rest, end };
  if (own === undefined) return undefined;
  const [, word, start = ''] = /^(?:([A-Z0-9]+) = )?(.*)$/.exec(own.text.trim()) ?? [];
  const groups = GROUPS.get(start.indexOf(' '));
  const digest = groups && readGroups(text, { text: start, end: own.end }, groups, rest === '' ? 2 : 1);
  const kind = digest && kindOf(word, digest.hex.length);
  return digest && kind && grouped(name, kind, digest, line);
}

/** @param word what gpg calls the algorithm; where it says none, the length tells */
function kindOf(word: string | undefined, hexLength: number): DigestKind | undefined {
  if (word === undefined) return KINDS_WITHOUT_BLAKE.get(hexLength);
  const tag = gpgWord(word);
  return tag?.hexLength === hexLength ? tag.kind : undefined;
}

/** Groups of one size, over all lines that go on with them behind a blank. */
function readGroups(text: string, first: NextLine, groups: RegExp, lines: number): Digest | undefined {
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
