/** Looking into parsed JSON of unknown shape. */
import { parseStrictJson } from './strict-json.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows keys (and array indexes) down; undefined where the path ends early. */
export function dig(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (Array.isArray(found) && typeof step === 'number') found = found[step];
    else if (isRecord(found) && typeof step === 'string' && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A path in which `*` stands for every element of a list. */
export type JsonPath = readonly string[];

/**
 * What is wrong with the texts at these paths. What reads protobuf's JSON hands any value to `Buffer.from`, which takes a list for
 * bytes and `{"length": 2000000000}` for two gigabytes.
 *
 * @param isGood for a text
 * @returns the first of the paths where something other than text stands, or else the first where a text is not as it must be
 */
export function badText(
  value: unknown,
  paths: readonly JsonPath[],
  isGood: (text: string) => boolean,
): { readonly path: string; readonly isText: boolean } | undefined {
  let bad: string | undefined;
  for (const path of paths) {
    for (const found of valuesAt(value, path)) {
      if (found === undefined || found === null) continue;
      if (typeof found !== 'string') return { path: path.join('.'), isText: false };
      if (bad === undefined && !isGood(found)) bad = path.join('.');
    }
  }
  return bad === undefined ? undefined : { path: bad, isText: true };
}

function valuesAt(value: unknown, path: JsonPath, from = 0): readonly unknown[] {
  let found = value;
  for (let at = from; at < path.length; at++) {
    const step = path[at] ?? '';
    if (step === '*') {
      return Array.isArray(found) ? found.flatMap((element) => valuesAt(element, path, at + 1)) : [];
    }
    if (!isRecord(found) || !Object.hasOwn(found, step)) return [];
    found = found[step];
  }
  return [found];
}

/** A value as JSON for a message, cut short; one that nests too deeply to be written is called so. */
export function shownJson(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return 'none';
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  } catch {
    return 'a value that nests too deeply';
  }
}

const MAX_SHOWN = 200;

/**
 * Parses JSON without throwing.
 *
 * @returns undefined where it is none, or where the strict reader refuses it; who wants to say why asks that one itself.
 */
export function parseJson(text: string | Buffer): unknown {
  const read = parseStrictJson(typeof text === 'string' ? Buffer.from(text) : text);
  return 'value' in read ? read.value : undefined;
}

/**
 * True where JSON may have more values than `most`, told from the bytes before they are parsed: an empty object takes two of
 * them in the text and fifty in memory. Every value stands behind a comma or is the first of a list or an object.
 */
export function hasMoreValues(bytes: Buffer, most: number): boolean {
  let count = 0;
  for (const byte of bytes) if (byte === COMMA || byte === BRACKET || byte === BRACE) if (++count > most) return true;
  return false;
}

const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** A whole number from 0 on, as far as a double is exact. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
