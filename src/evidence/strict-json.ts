/**
 * JSON for documents that decide something: UTF-8 without errors, and no object with two members of one name. Parsers
 * differ in which of the two they believe, so that a signer and a verifier could read different documents.
 */
import { wordsOf } from '../result.js';

export type StrictJson = { readonly value: unknown } | { readonly problem: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses a document. Never throws; `problem` completes "it …". */
export function parseStrictJson(bytes: Buffer): StrictJson {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { problem: 'is no UTF-8 text' };
  }
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    return { problem: `is no JSON (${wordsOf(error).slice(0, MAX_WORDS)})` };
  }
  const repeated = repeatedName(text);
  return repeated === undefined ? { value } : { problem: `names ${repeated.slice(0, MAX_WORDS)} twice in one object` };
}

const MAX_WORDS = 200;

/** What matters of JSON that is known to be valid: braces, brackets, and strings with the colon that makes them names. */
const TOKEN = /[{}[\]]|("(?:[^"\\]|\\.)*")([ \t\r\n]*:)?/g;

/** The first name that an object has twice, as it is written; escapes count as the characters that they stand for. */
function repeatedName(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string, colon] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    if (string === undefined || colon === undefined) continue;
    const name = JSON.parse(string) as string;
    const names = open.at(-1);
    if (names?.has(name)) return string;
    names?.add(name);
  }
  return undefined;
}
