/**
 * JSON of signed documents, read strictly: a key that stands twice means one thing to one reader and another to the next
 * (RFC 8259, section 4), so that it is refused, and so is what nests without end.
 */
import { isUtf8 } from 'node:buffer';
import { MAX_JSON_DEPTH } from '../limits.js';
import { parseJson } from './json.js';

export type StrictJson = { readonly value: unknown } | { readonly problem: string; readonly line?: number };

/** Parses a document's bytes. `problem` continues a sentence; `line` counts from 1. Never throws. */
export function parseStrictJson(bytes: Buffer): StrictJson {
  if (!isUtf8(bytes)) return { problem: 'it is not UTF-8' };
  const text = bytes.toString('utf8');
  if (text.startsWith('\ufeff')) return { problem: 'it begins with a byte order mark' };
  const value = parseJson(text);
  if (value === undefined) return { problem: 'it is no JSON' };
  const found = ambiguity(text);
  return found === undefined ? { value } : { problem: found.problem, line: lineOf(text, found.at) };
}

/** The first repeated key or excessive nesting in a text that is valid JSON. */
function ambiguity(text: string): { readonly problem: string; readonly at: number } | undefined {
  /** The keys of each open object; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let last: string | undefined;
  for (const { token, index } of tokens(text)) {
    if (token === '{' || token === '[') {
      if (open.length >= MAX_JSON_DEPTH) return { problem: `it nests deeper than ${MAX_JSON_DEPTH} levels`, at: index };
      open.push(token === '{' ? new Set() : undefined);
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      // Two spellings of one key (`a` and `\u0061`) are the same key.
      const key = parseJson(last ?? '') as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return { problem: `the key ${shownKey(key)} stands twice in one object`, at: index };
      keys?.add(key);
    }
    last = token;
  }
  return undefined;
}

/**
 * Strings whole, so that nothing inside them is taken for structure, and the characters that part a document. No regular
 * expression: its memory would grow with the length of a string.
 */
function* tokens(text: string): Generator<{ readonly token: string; readonly index: number }> {
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"') {
      const start = index++;
      while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
      yield { token: text.slice(start, index + 1), index: start };
    } else if ('{}[]:'.includes(character)) yield { token: character, index };
  }
}

function shownKey(key: string): string {
  return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
