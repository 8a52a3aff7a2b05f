/**
 * Checksum lists, read line by line with the rules that GNU coreutils 9.1 shows (`sha256sum -c` and its siblings), for all
 * algorithms at once. Beyond coreutils only two things are read, both without guessing: the `SHA2-256` tags of OpenSSL 3,
 * and a list that is one digest without a name.
 *
 * Names are kept as binary strings (one character a byte), because a list need not be UTF-8 and names compare by bytes.
 */
import { MAX_CHECKSUM_ENTRIES, MAX_CHECKSUM_LINE } from '../limits.js';
import type { HashAlgorithm, Refusal } from '../model.js';

/** What kind of digest a line holds. */
export interface DigestKind {
  /** As people write it: `SHA-256`. */
  readonly label: string;
  /** Algorithms that may have made it; more than one where only the length tells; none where it can prove nothing. */
  readonly algorithms: readonly HashAlgorithm[];
}

/** A digest and where it stands. */
export interface ListedDigest {
  readonly line: number;
  readonly kind: DigestKind;
  /** Hex in lower case. */
  readonly digest: string;
}

export interface ChecksumEntry extends ListedDigest {
  /** Binary string, unescaped and plain (see `plainName`). */
  readonly name: string;
}

/** A line that is no entry. */
export interface ListWarning {
  readonly line: number;
  readonly text: string;
}

export interface ChecksumList {
  /** As shown to users. */
  readonly file: string;
  /** In the order of the list. Empty exactly where `bare` is there. */
  readonly entries: readonly ChecksumEntry[];
  /** The list's only content: a digest that does not say of what. */
  readonly bare?: ListedDigest;
  /** How many lines are no entries; `warnings` shows the first of them. */
  readonly improperLines: number;
  readonly warnings: readonly ListWarning[];
}

export type ParsedChecksumList =
  { readonly ok: true; readonly list: ChecksumList } | { readonly ok: false; readonly refusal: Refusal };

/** Enough to see what a file is; a list with a million wrong lines must not fill the memory or the log. */
const SHOWN_WARNINGS = 10;
const SHOWN_CHARACTERS = 200;

const SHA256: DigestKind = { label: 'SHA-256', algorithms: ['sha256'] };
const SHA384: DigestKind = { label: 'SHA-384', algorithms: ['sha384'] };
const SHA512: DigestKind = { label: 'SHA-512', algorithms: ['sha512'] };
const BLAKE2B: DigestKind = { label: 'BLAKE2b', algorithms: ['blake2b512'] };
const SHA512_OR_BLAKE2B: DigestKind = { label: 'SHA-512 or BLAKE2b', algorithms: ['sha512', 'blake2b512'] };
const MD5: DigestKind = { label: 'MD5', algorithms: [] };
const SHA1: DigestKind = { label: 'SHA-1', algorithms: [] };
const SHA224: DigestKind = { label: 'SHA-224', algorithms: [] };
const SHORT_BLAKE2B: DigestKind = { label: 'shortened BLAKE2b', algorithms: [] };

interface Tag {
  readonly kind: DigestKind;
  readonly hexLength: number;
}

/** The words before the parenthesis, with case: coreutils' own, then OpenSSL's where they differ. */
const TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['SHA256', { kind: SHA256, hexLength: 64 }],
  ['SHA384', { kind: SHA384, hexLength: 96 }],
  ['SHA512', { kind: SHA512, hexLength: 128 }],
  ['BLAKE2b', { kind: BLAKE2B, hexLength: 128 }],
  ['SHA224', { kind: SHA224, hexLength: 56 }],
  ['SHA1', { kind: SHA1, hexLength: 40 }],
  ['MD5', { kind: MD5, hexLength: 32 }],
  ['SHA2-256', { kind: SHA256, hexLength: 64 }],
  ['SHA2-384', { kind: SHA384, hexLength: 96 }],
  ['SHA2-512', { kind: SHA512, hexLength: 128 }],
  ['SHA2-224', { kind: SHA224, hexLength: 56 }],
  ['BLAKE2B-512', { kind: BLAKE2B, hexLength: 128 }],
]);
const LONGEST_TAG = 16;
const LONGEST_HEX = 128;
const BLAKE2B_BITS = /^BLAKE2b-([1-9][0-9]{0,2})$/;

/** How a digest and a name are set apart in lines without a tag; coreutils settles it at the first line it can read. */
type Separator = 'two characters' | 'one character';

interface Reader {
  readonly text: string;
  /** Kinds by the number of hex digits, for lines that do not name their algorithm. */
  readonly kinds: ReadonlyMap<number, DigestKind>;
  /** By the number of hex digits: each algorithm's own tool would read only its own lines. */
  readonly separators: Map<number, Separator>;
}

/** A digest without a name is no entry for coreutils, so it is told apart from one. */
type Line = { readonly entry: ChecksumEntry } | { readonly bare: ListedDigest } | undefined;

export function parseChecksumList(bytes: Buffer, file: string): ParsedChecksumList {
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) return malformed(file, `starts with a byte order mark (${encoding})`, SAVE_PLAIN);
  const text = bytes.toString('latin1');
  const read = readLines(text, kindsFor(file));
  if ('what' in read) {
    const { what, line } = read;
    return {
      ok: false,
      refusal: { code: 'LIMIT_EXCEEDED', message: `checksum list ${file} ${what}`, at: { file, line } },
    };
  }
  const { entries, bares, improperLines, warnings } = read;
  if (entries.length > 0) return { ok: true, list: { file, entries, improperLines, warnings } };
  const [bare] = bares;
  if (bare !== undefined && improperLines === 1) {
    return { ok: true, list: { file, entries, bare, improperLines: 0, warnings: [] } };
  }
  return noEntry(file, text, bares.length, warnings);
}

/** Why the list is not read to its end. */
interface Excess {
  readonly what: string;
  readonly line: number;
}

interface LinesRead {
  readonly entries: ChecksumEntry[];
  readonly bares: ListedDigest[];
  readonly improperLines: number;
  readonly warnings: ListWarning[];
}

function readLines(text: string, kinds: ReadonlyMap<number, DigestKind>): LinesRead | Excess {
  const reader: Reader = { text, kinds, separators: new Map() };
  const entries: ChecksumEntry[] = [];
  const bares: ListedDigest[] = [];
  const warnings: ListWarning[] = [];
  let improperLines = 0;
  let next: number;
  for (let start = 0, number = 1; start < text.length; start = next + 1, number++) {
    next = text.indexOf('\n', start);
    if (next < 0) next = text.length;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    // Before it is cut out: a line of a hundred megabytes would be taken apart into as many pieces.
    if (end - start > MAX_CHECKSUM_LINE) return { what: `has a line of ${end - start} bytes`, line: number };
    if (end === start || text[start] === '#') continue;
    if (entries.length >= MAX_CHECKSUM_ENTRIES)
      return { what: `has more than ${MAX_CHECKSUM_ENTRIES} entries`, line: number };
    const line = readLine(reader, start, end, number);
    if (line !== undefined && 'entry' in line) {
      entries.push(line.entry);
      continue;
    }
    improperLines++;
    // A second one already shows that the list is no single digest; more need not be kept.
    if (line !== undefined && bares.length < 2) bares.push(line.bare);
    if (warnings.length < SHOWN_WARNINGS) warnings.push({ line: number, text: excerpt(text, start, end) });
  }
  return { entries, bares, improperLines, warnings };
}

/**
 * A name without the parts that do not change what it names: `./` in front, doubled slashes and `.` folders. `..` stays,
 * since what it means depends on links.
 */
export function plainName(name: string): string {
  let plain = name;
  if (plain.includes('//') || plain.includes('/./')) {
    const root = plain.startsWith('/') ? '/' : '';
    const base = plain.lastIndexOf('/') + 1;
    const folders = plain.slice(0, base).split('/');
    plain = root + [...folders.filter((part) => part !== '' && part !== '.'), plain.slice(base)].join('/');
  }
  return plain.startsWith('./') ? plain.slice(2) : plain;
}

/** A name as the system or a person gives it, in the form of the entries' names. */
export function binaryName(name: string): string {
  return isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
}

/** An entry's name as text; bytes that are no UTF-8 become replacement characters. */
export function shownName(name: string): string {
  return isAscii(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

function readLine(reader: Reader, lineStart: number, end: number, line: number): Line {
  const { text } = reader;
  let start = lineStart;
  while (start < end && isBlank(text[start])) start++;
  const escaped = text[start] === '\\' && start < end;
  if (escaped) start++;
  const open = text.slice(start, Math.min(end, start + LONGEST_TAG)).indexOf('(');
  const tag = open > 0 ? tagOf(text.slice(start, start + open)) : undefined;
  if (tag !== undefined) return readTagged(text.slice(start + open + 1, end), tag, escaped, line);
  return readUntagged(reader, start, end, escaped, line);
}

/** `ALG (name) = hex`, and `ALG(name)= hex`: one space or none before the parenthesis. */
function tagOf(word: string): Tag | undefined {
  const tag = word.endsWith(' ') ? word.slice(0, -1) : word;
  const known = TAGS.get(tag);
  if (known !== undefined) return known;
  const bits = Number(BLAKE2B_BITS.exec(tag)?.[1]);
  if (!(bits <= 512 && bits % 8 === 0)) return undefined;
  return { kind: bits === 512 ? BLAKE2B : SHORT_BLAKE2B, hexLength: bits / 4 };
}

/** The last parenthesis ends the name, so that a name may hold any text, even a tag. */
function readTagged(rest: string, tag: Tag, escaped: boolean, line: number): Line {
  const close = rest.lastIndexOf(')');
  if (close < 0) return undefined;
  let at = close + 1;
  while (isBlank(rest[at])) at++;
  if (rest[at] !== '=') return undefined;
  at++;
  while (isBlank(rest[at])) at++;
  if (rest.length - at !== tag.hexLength || hexRun(rest, at, rest.length) !== tag.hexLength) return undefined;
  return entry(rest.slice(0, close), escaped, { line, kind: tag.kind, digest: rest.slice(at).toLowerCase() });
}

/** `hex  name`, `hex *name`, and `hex name` where the first line has that form. */
function readUntagged(reader: Reader, start: number, end: number, escaped: boolean, line: number): Line {
  const { text } = reader;
  const length = hexRun(text, start, end);
  const kind = reader.kinds.get(length);
  if (kind === undefined) return undefined;
  const listed: ListedDigest = { line, kind, digest: text.slice(start, start + length).toLowerCase() };
  const blank = start + length;
  if (end - blank < 2) return !escaped && (blank === end || isBlank(text[blank])) ? { bare: listed } : undefined;
  if (!isBlank(text[blank])) return undefined;
  let name = blank + 1;
  const separator = reader.separators.get(length);
  if (end - name === 1 || (text[name] !== ' ' && text[name] !== '*')) {
    if (separator === 'two characters') return undefined;
    reader.separators.set(length, 'one character');
  } else if (separator !== 'one character') {
    reader.separators.set(length, 'two characters');
    name++;
  }
  return entry(text.slice(name, end), escaped, listed);
}

function entry(raw: string, escaped: boolean, listed: ListedDigest): Line {
  const unescaped = escaped ? unescapeName(raw) : raw;
  // No file has an empty name or one with NUL; coreutils cuts at the NUL, which would name another file.
  if (unescaped === undefined || unescaped.includes('\0')) return undefined;
  const name = plainName(unescaped);
  return name === '' ? undefined : { entry: { ...listed, name } };
}

/** Only the three escapes that coreutils writes; with any other the line is improper. */
function unescapeName(raw: string): string | undefined {
  const parts: string[] = [];
  let start = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', start)) {
    const code = raw[at + 1];
    if (code !== 'n' && code !== 'r' && code !== '\\') return undefined;
    parts.push(raw.slice(start, at), code === 'n' ? '\n' : code === 'r' ? '\r' : '\\');
    start = at + 2;
  }
  parts.push(raw.slice(start));
  return parts.join('');
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** Hex digits from `start` on; never looks further than one beyond the longest digest. */
function hexRun(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEX + 1);
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    if (!((code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66))) break;
  }
  return at - start;
}

/**
 * SHA-512 and BLAKE2b digests have one length. Where the list's name says which, that decides; where it does not, either
 * may match: both are strong, and equal digests prove equal bytes whichever was meant.
 */
function kindsFor(file: string): ReadonlyMap<number, DigestKind> {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const sha512 = /sha(?:2-?|[-_]|sums?[-_.]?)?512|512sum/i.test(name);
  const blake2b = /(?:^|[^a-z0-9])(?:b2|blake2b?)(?:sums?)?(?:[^a-z]|$)/i.test(name);
  const long = sha512 === blake2b ? SHA512_OR_BLAKE2B : sha512 ? SHA512 : BLAKE2B;
  return new Map([
    [32, MD5],
    [40, SHA1],
    [56, SHA224],
    [64, SHA256],
    [96, SHA384],
    [128, long],
  ]);
}

function foreignEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8 with BOM';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16, little endian';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16, big endian';
  return undefined;
}

const SAVE_PLAIN = 'Save it as plain text without a byte order mark; in PowerShell: `Set-Content -Encoding ascii`.';

function noEntry(file: string, text: string, bares: number, warnings: readonly ListWarning[]): ParsedChecksumList {
  if (bares > 1) return malformed(file, 'has several digests and no names', 'Write `digest  name` on each line.');
  if (bares === 1) {
    const hint = 'Keep nothing but the digest in it, or write `digest  name`.';
    return malformed(file, 'has a digest without a name among other text', hint, warnings[0]?.line);
  }
  if (text.includes('\0')) {
    const hint = 'Write it as plain text, one line an entry (not UTF-16, and without `--zero`).';
    return malformed(file, 'has NUL bytes and no entry', hint);
  }
  const hint = 'Give a list as sha256sum, shasum or openssl print it.';
  return malformed(file, text === '' ? 'is empty' : 'has no entry', hint, warnings[0]?.line);
}

function malformed(file: string, what: string, hint: string, line?: number): ParsedChecksumList {
  const message = `checksum list ${file} ${what}`;
  const at = line === undefined ? { file } : { file, line };
  return { ok: false, refusal: { code: 'CHECKSUM_LIST_MALFORMED', message, hint, at } };
}

function excerpt(text: string, start: number, end: number): string {
  const cut = end - start > SHOWN_CHARACTERS;
  return shownName(text.slice(start, cut ? start + SHOWN_CHARACTERS : end)) + (cut ? '…' : '');
}
