/**
 * The one reader of JSON. A member that is given twice means one thing to one reader and another to the next (RFC 8259, section
 * 4), so it is refused, and so is text before or behind the document. Depth and number of values are counted before anything
 * is kept, in one pass over the bytes. A number that cannot be held exactly is read as infinite, which nothing is compared with: as the
 * nearest one it would pass for another number. What is wrong is told by its place, never by its content: the file may be something
 * else than its name says.
 */
import { isUtf8 } from 'node:buffer';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../../core/limits.js';
import { isExactNumber } from './exact-number.js';
import { otherContent } from '../other-content.js';

/** A document's value, or what is wrong with it. */
export type StrictJson = { readonly value: unknown } | JsonFault;

export interface JsonFault {
  /** Continues a sentence. */
  readonly problem: string;
  /** Counts from 1. */
  readonly line?: number;
  /** What to do, where the content tells what the file is instead. */
  readonly hint?: string;
  /** There where the document holds more than is read, and may be well-formed. */
  readonly code?: 'LIMIT_EXCEEDED';
}

/** Parses one document. Never throws. */
export function parseStrictJson(bytes: Buffer): StrictJson {
  const parsed = parseAsGiven(bytes);
  const other = 'problem' in parsed && parsed.problem !== TOO_MANY ? otherContent(bytes) : undefined;
  if (other)
    return { problem: other.what === 'empty' ? 'it is empty' : `it is ${other.what}, not JSON`, hint: other.hint };
  return 'problem' in parsed && parsed.problem === NOT_JSON && isCutOff(bytes) ? { problem: CUT_OFF } : parsed;
}

/** It begins as JSON does and does not end so. */
function isCutOff(bytes: Buffer): boolean {
  const first = bytes.toString('latin1', 0, HEAD_BYTES).trimStart().charAt(0);
  const last = bytes
    .toString('latin1', Math.max(0, bytes.length - HEAD_BYTES))
    .trimEnd()
    .at(-1);
  return /[{[]/.test(first) && last !== undefined && /[^}\]\0-\x1f]/.test(last);
}

/** Blanks before and after JSON that are looked past. */
const HEAD_BYTES = 1_024;

function parseAsGiven(bytes: Buffer): StrictJson {
  if (!isUtf8(bytes)) return { problem: 'it is not UTF-8' };
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return { problem: 'it begins with a byte order mark' };
  const inexact: Span[] = [];
  const fault = findFault(bytes, inexact);
  if (fault) {
    const { problem, at } = fault;
    return { problem, line: lineOf(bytes, at), ...(problem === TOO_MANY && { code: 'LIMIT_EXCEEDED' }) };
  }
  try {
    return { value: JSON.parse(withoutInexact(bytes, inexact)) as unknown };
  } catch {
    // An escape that does not exist, or a control character: the pass above does not look into strings.
    return { problem: NOT_JSON };
  }
}

/** Where a number stands. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text with a number that is infinite in place of each that is not exact. */
function withoutInexact(bytes: Buffer, spans: readonly Span[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of spans) {
    text += `${bytes.toString('utf8', from, start)}${bytes[start] === MINUS ? '-' : ''}1e999`;
    from = end;
  }
  return text + bytes.toString('utf8', from);
}

const NOT_JSON = 'it is not JSON';
const CUT_OFF = 'the JSON ends in the middle';
const TOO_MANY = `it holds more than ${MAX_JSON_VALUES} values`;
const QUOTE = 0x22;
const MINUS = 0x2d;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Longest number; a real one has some twenty characters. */
const MAX_LITERAL = 400;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/;

interface Scan {
  readonly bytes: Buffer;
  readonly inexact: Span[];
  at: number;
  /** The names of each open object; undefined for a list. */
  readonly open: (Set<string> | undefined)[];
  /** What must come next; a value where a name, a colon or a comma (or the closing bracket) is not due. */
  expected: 'value' | 'name' | 'colon' | 'comma' | 'nothing';
  /** True right behind an opening bracket, where the closing one may follow. */
  mayClose: boolean;
  values: number;
}

/** The first place where the bytes are no JSON, are ambiguous, or go beyond a bound. */
function findFault(bytes: Buffer, inexact: Span[]): { readonly problem: string; readonly at: number } | undefined {
  const scan: Scan = { bytes, inexact, at: 0, open: [], expected: 'value', mayClose: false, values: 0 };
  while (scan.at < bytes.length) {
    const byte = bytes[scan.at] ?? 0;
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      scan.at++;
      continue;
    }
    const problem = scan.expected === 'nothing' ? 'text follows its end' : step(scan, byte);
    if (problem !== undefined) return { problem, at: scan.at };
  }
  return scan.expected === 'nothing' ? undefined : { problem: NOT_JSON, at: bytes.length };
}

/** Reads one token. @returns what is wrong with it */
function step(scan: Scan, byte: number): string | undefined {
  switch (byte) {
    case CLOSE_OBJECT:
    case CLOSE_LIST:
      return close(scan, byte === CLOSE_OBJECT);
    case COMMA:
    case COLON:
      if (scan.expected !== (byte === COMMA ? 'comma' : 'colon')) return NOT_JSON;
      scan.expected = byte === COMMA && scan.open.at(-1) ? 'name' : 'value';
      scan.at++;
      return undefined;
    default:
      return readValue(scan, byte);
  }
}

/** Reads a value, of a list or object its opening bracket only, or the name of a member. */
function readValue(scan: Scan, byte: number): string | undefined {
  scan.mayClose = false;
  if (++scan.values > MAX_JSON_VALUES) return TOO_MANY;
  if (scan.expected === 'name') return byte === QUOTE ? readName(scan) : NOT_JSON;
  if (scan.expected !== 'value') return NOT_JSON;
  if (byte === OPEN_OBJECT || byte === OPEN_LIST) return open(scan, byte === OPEN_OBJECT);
  return moveTo(scan, byte === QUOTE ? stringEnd(scan) : literalEnd(scan));
}

function open(scan: Scan, isObject: boolean): string | undefined {
  if (scan.open.length >= MAX_JSON_DEPTH) return `it nests deeper than ${MAX_JSON_DEPTH} levels`;
  scan.open.push(isObject ? new Set() : undefined);
  scan.expected = isObject ? 'name' : 'value';
  scan.mayClose = true;
  scan.at++;
  return undefined;
}

function close(scan: Scan, isObject: boolean): string | undefined {
  const due = scan.mayClose || scan.expected === 'comma';
  if (!due || (scan.open.at(-1) !== undefined) !== isObject) return NOT_JSON;
  scan.open.pop();
  scan.mayClose = false;
  return moveTo(scan, scan.at + 1);
}

/** Goes on behind a whole value. */
function moveTo(scan: Scan, end: number | undefined): string | undefined {
  if (end === undefined) return NOT_JSON;
  scan.at = end;
  scan.expected = scan.open.length === 0 ? 'nothing' : 'comma';
  return undefined;
}

function readName(scan: Scan): string | undefined {
  const end = stringEnd(scan);
  const name = end === undefined ? undefined : nameOf(scan.bytes.toString('utf8', scan.at, end));
  const known = scan.open.at(-1);
  if (end === undefined || name === undefined) return NOT_JSON;
  if (known?.has(name)) return 'a member is given twice in one object';
  known?.add(name);
  scan.at = end;
  scan.expected = 'colon';
  return undefined;
}

/** Two spellings of one name (`a` and `\u0061`) are the same name. */
function nameOf(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

/** The offset behind the string that begins here. Its end is searched for, since strings may have megabytes. */
function stringEnd({ bytes, at: start }: Scan): number | undefined {
  for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
    let before = at;
    while (bytes[before - 1] === BACKSLASH) before--;
    // A quote behind an even number of backslashes ends the string.
    if ((at - before) % 2 === 0) return at + 1;
  }
  return undefined;
}

/** The offset behind the number or word that begins here. */
function literalEnd({ bytes, inexact, at: start }: Scan): number | undefined {
  let end = start;
  while (end - start <= MAX_LITERAL && isLiteral(bytes[end])) end++;
  const literal = end - start <= MAX_LITERAL ? bytes.toString('latin1', start, end) : '';
  if (!LITERAL.test(literal)) return undefined;
  if (!/^[tfn]/.test(literal) && !isExactNumber(literal)) inexact.push({ start, end });
  return end;
}

/** Letters, digits, and `+`, `-`, `.`. */
function isLiteral(byte = 0): boolean {
  const lower = byte | 0x20;
  const digit = byte >= 0x30 && byte <= 0x39;
  return digit || (lower >= 0x61 && lower <= 0x7a) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

function lineOf(bytes: Buffer, at: number): number {
  let line = 1;
  for (let end = bytes.indexOf(0x0a); end >= 0 && end < at; end = bytes.indexOf(0x0a, end + 1)) line++;
  return line;
}
