/** One line of a checksum list: what coreutils, OpenSSL and those who write `sha256:HEX` make of a digest and a name. */
import { LONGEST_HEX, LONGEST_TAG, prefixOf, tagOf, type DigestKind, type Tag } from './checksum-kinds.js';
import { plainName } from './checksum-names.js';
import type { ChecksumEntry, ListedDigest } from './checksum-entry.js';

/** How a digest and a name are set apart in lines without a tag; coreutils settles it at the first line it can read. */
type Separator = 'two characters' | 'one character';

/** What a line is read with. */
export interface Reader {
  readonly text: string;
  /** Kinds by the number of hex digits, for lines that do not name their algorithm. */
  readonly kinds: ReadonlyMap<number, DigestKind>;
  /** By the form of the lines: each algorithm's own tool would read only its own. */
  readonly separators: Map<string, Separator>;
}

interface EntryLine {
  readonly entry: ChecksumEntry;
}

/** A digest without a name is no entry for coreutils, so it is told apart from one. */
type Line = EntryLine | { readonly bare: ListedDigest } | undefined;

/** Reads the line from `lineStart` to `end`, without its line break. */
export function readLine(reader: Reader, lineStart: number, end: number, line: number): Line {
  const { text } = reader;
  let start = lineStart;
  while (start < end && isBlank(text[start])) start++;
  const escaped = text[start] === '\\' && start < end;
  if (escaped) start++;
  const open = text.slice(start, Math.min(end, start + LONGEST_TAG)).indexOf('(');
  const tag = open > 0 ? tagOf(text.slice(start, start + open)) : undefined;
  if (tag !== undefined) return readTagged(text.slice(start + open + 1, end), tag, escaped, line);
  if (reader.kinds.has(hexRun(text, start, end))) return readUntagged(reader, start, end, escaped, line);
  return escaped ? undefined : (readPrefixed(reader, start, end, line) ?? readReference(text.slice(start, end), line));
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
  const length = hexRun(reader.text, start, end);
  const kind = reader.kinds.get(length);
  return kind && readNamedLine(reader, { start, length, end, kind, form: `${length}` }, escaped, line);
}

/** `sha256:hex  name`; the digest alone is one without a name. */
function readPrefixed(reader: Reader, start: number, end: number, line: number): Line {
  const { text } = reader;
  const colon = text.slice(start, Math.min(end, start + LONGEST_TAG)).indexOf(':');
  const tag = colon > 0 ? prefixOf(text.slice(start, start + colon)) : undefined;
  if (tag === undefined) return undefined;
  const digest = start + colon + 1;
  if (hexRun(text, digest, end) !== tag.hexLength) return undefined;
  const form = text.slice(start, digest).toLowerCase();
  return readNamedLine(reader, { start: digest, length: tag.hexLength, end, kind: tag.kind, form }, false, line);
}

/** `name@sha256:hex`, as images are written. The last `@` ends the name. */
function readReference(text: string, line: number): Line {
  const at = text.lastIndexOf('@');
  const colon = text.indexOf(':', at);
  const tag = at > 0 && colon > 0 && colon - at <= LONGEST_TAG ? prefixOf(text.slice(at + 1, colon)) : undefined;
  const digest = text.slice(colon + 1);
  if (tag?.hexLength !== digest.length || hexRun(digest, 0, digest.length) !== digest.length) return undefined;
  return entry(text.slice(0, at), false, { line, kind: tag.kind, digest: digest.toLowerCase() });
}

/** A digest with the name behind it. */
interface Named {
  readonly start: number;
  /** Of the digest. */
  readonly length: number;
  readonly end: number;
  readonly kind: DigestKind;
  /** Lines of one form set digest and name apart in one way. */
  readonly form: string;
}

function readNamedLine({ text, separators }: Reader, named: Named, escaped: boolean, line: number): Line {
  const { start, length, end, kind, form } = named;
  const listed: ListedDigest = { line, kind, digest: text.slice(start, start + length).toLowerCase() };
  const blank = start + length;
  if (end - blank < 2) return !escaped && (blank === end || isBlank(text[blank])) ? { bare: listed } : undefined;
  if (!isBlank(text[blank])) return undefined;
  let name = blank + 1;
  const separator = separators.get(form);
  if (end - name === 1 || (text[name] !== ' ' && text[name] !== '*')) {
    if (separator === 'two characters') return undefined;
    separators.set(form, 'one character');
  } else if (separator !== 'one character') {
    separators.set(form, 'two characters');
    name++;
  }
  return entry(text.slice(name, end), escaped, listed);
}

/** An entry by the name as it is written; undefined where no file can have it. */
export function entry(raw: string, escaped: boolean, listed: ListedDigest): EntryLine | undefined {
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

export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** The number of hex digits from `start` on; never looks further than one beyond the longest digest. */
export function hexRun(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEX + 1);
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 0x20;
    if (!((code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x66))) break;
  }
  return at - start;
}
