/**
 * Checksum lists, read line by line with the rules that GNU coreutils 9.1 shows (`sha256sum -c` and its siblings), for all
 * algorithms at once. Beyond coreutils only what other programs write is read, all without guessing: the `SHA2-256` tags of
 * OpenSSL 3, `sha256:HEX  name`, `name@sha256:HEX`, the forms in `checksum-forms.ts`, and a list that is one digest without a name.
 *
 * Names are kept as binary strings (one character a byte), because a list need not be UTF-8 and names compare by bytes.
 */
import { otherContent } from '../../formats/other-content.js';
import { MAX_CHECKSUM_ENTRIES, MAX_CHECKSUM_LINE } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { ChecksumEntry, ListedDigest } from './checksum-entry.js';
import { improper, type Begun, type Block } from './checksum-form.js';
import { LIST_FORMS } from './checksum-forms.js';
import { kindsFor } from './checksum-kinds.js';
import { readLine, type Reader } from './checksum-line.js';
import { shownName } from './checksum-names.js';

export { binaryName, plainName, shownName } from './checksum-names.js';
export type { DigestKind } from './checksum-kinds.js';

/** A line that is no entry. */
interface ListWarning {
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

type ParsedChecksumList =
  { readonly ok: true; readonly list: ChecksumList } | { readonly ok: false; readonly refusal: Refusal };

/** Enough to see what a file is; a list with a million wrong lines must not fill the memory or the log. */
const SHOWN_WARNINGS = 10;
const SHOWN_CHARACTERS = 200;

export function parseChecksumList(bytes: Buffer, file: string): ParsedChecksumList {
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) return malformed(file, `starts with a byte order mark (${encoding})`, SAVE_PLAIN);
  const text = bytes.toString('latin1');
  const read = readLines({ text, kinds: kindsFor(file), separators: new Map() });
  if ('what' in read) {
    const { what, line } = read;
    return {
      ok: false,
      refusal: { code: 'LIMIT_EXCEEDED', message: `The checksum list ${file} ${what}`, at: { file, line } },
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

function readLines(reader: Reader): LinesRead | Excess {
  const { text } = reader;
  const entries: ChecksumEntry[] = [];
  const bares: ListedDigest[] = [];
  const warnings: ListWarning[] = [];
  let improperLines = 0;
  let next: number;
  for (let start = 0, number = 1; start < text.length; start = next + 1, number++) {
    next = feedBehind(text, start);
    const end = withoutReturn(text, start, next);
    const excess = excessOf(end - start, entries.length);
    if (excess !== undefined) return { what: excess, line: number };
    if (end === start || text[start] === '#') continue;
    const line = readLine(reader, start, end, number);
    if (line !== undefined && 'entry' in line) {
      entries.push(line.entry);
      continue;
    }
    const begun = { text, first: text.slice(start, end), end, line: number };
    const block = line === undefined ? readBlock(begun) : improper(begun);
    for (const one of block.entries) entries.push(one);
    if (entries.length > MAX_CHECKSUM_ENTRIES) return { what: TOO_MANY, line: number };
    next = feedBehind(text, block.end);
    number += block.lines - 1;
    if (block.entries.length > 0) continue;
    improperLines += block.lines;
    // A second one already shows that the list is no single digest; more need not be kept.
    if (line !== undefined && bares.length < 2) bares.push(line.bare);
    if (warnings.length < SHOWN_WARNINGS) warnings.push(warningOf(begun, block));
  }
  return { entries, bares, improperLines, warnings };
}

/** What the first form that knows the line reads. */
function readBlock(begun: Begun): Block {
  for (const form of LIST_FORMS) {
    const block = form.read(begun);
    if (block) return block;
  }
  return improper(begun);
}

/** Where the line that begins at `start` is fed: at its line feed, or at the end of the text. */
function feedBehind(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed;
}

function withoutReturn(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}

const TOO_MANY = `has more than ${MAX_CHECKSUM_ENTRIES} entries`;

/** Asked before the line is cut out: one of a hundred megabytes would be taken apart into as many pieces. */
function excessOf(bytes: number, entries: number): string | undefined {
  if (bytes > MAX_CHECKSUM_LINE) return `has a line of ${bytes} bytes`;
  return bytes > 0 && entries >= MAX_CHECKSUM_ENTRIES ? TOO_MANY : undefined;
}

function foreignEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8 with BOM';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16, little endian';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16, big endian';
  return undefined;
}

const SAVE_PLAIN = 'Save it as plain text without a byte order mark; in PowerShell: `Set-Content -Encoding ascii`.';

/** What lies next to lists and is named in place of one. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\s*\{[^{]*"application\/vnd\.dev\.sigstore\.bundle/, 'a Sigstore bundle'],
  [/^\s*-----BEGIN PGP SIGNATURE-----/, 'an OpenPGP signature'],
  [/^untrusted comment:/, 'a signature of minisign'],
  [/^\s*[{[]/, 'JSON'],
];

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
  const other = otherContent(Buffer.from(text, 'latin1'));
  if (other) return malformed(file, `is ${other.what}`, other.hint);
  const signature = SIGNATURES.find(([beginning]) => beginning.test(text))?.[1];
  if (signature !== undefined) {
    const hint = 'Name the list itself, such as `SHA256SUMS`. Evidence next to the list is found by its name.';
    return malformed(file, `is ${signature}, not a list`, hint);
  }
  return malformed(file, 'has no entry', 'Use a list as sha256sum, shasum or openssl print it.', warnings[0]?.line);
}

function malformed(file: string, what: string, hint: string, line?: number): ParsedChecksumList {
  const message = `The checksum list ${file} ${what}`;
  const at = line === undefined ? { file } : { file, line };
  return { ok: false, refusal: { code: 'CHECKSUM_LIST_MALFORMED', message, hint, at } };
}

function warningOf(begun: Begun, { fault = { line: begun.line, text: begun.first } }: Block): ListWarning {
  const { line, text } = fault;
  const cut = text.length > SHOWN_CHARACTERS;
  return { line, text: shownName(text.slice(0, SHOWN_CHARACTERS)) + (cut ? '…' : '') };
}
