/** Failures are values: a function that may refuse returns one of these. */
import type { Refusal } from './model.js';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** What stands for words that speak of the inside of the gate or of a library, and not of the thing at hand. */
const UNFORESEEN = 'something that was not foreseen';
/** Names of errors that only faults of programs have; what they say names fields, functions and files of the program. */
const FAULTS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'EvalError', 'RuntimeError', 'AssertionError']);
/** Node's own checks, and OpenSSL; what is said of TLS certificates is about the server. */
const INTERNAL_CODE = /^(?:ERR_(?!TLS_)|MODULE_NOT_FOUND)/;
/** Modules, source files, lines of a stack, OpenSSL's places. */
const INTERNAL_WORDS =
  /cannot find (?:module|package)|\bnode:|\bnode_modules\b|\.[cm]?[jt]s\b(?::\d+|['")]|$)|^\s*at |\berror:[0-9a-f]{6,}:/im;
/** Longer words hide what they are about. */
const MAX_WORDS = 500;
/** Causes of causes; a chain that leads back to itself ends here. */
const MAX_CAUSES = 8;

/**
 * The words of an unknown thrown thing, with those of its causes; never a stack, and never what a parser quotes of a text,
 * which may be a secret that a link led to. What was thrown by a fault of a program says nothing to users: of it the kind
 * alone is named.
 */
export function wordsOf(error: unknown): string {
  const said: string[] = [];
  for (let depth = 0, at = error; depth < MAX_CAUSES && (depth === 0 || at !== undefined); depth++) {
    const { words, cause } = partsOf(at);
    if (words !== undefined) said.push(words);
    at = cause;
  }
  const words = said.length > 0 ? said.join(': ') : `${UNFORESEEN} (${nameOf(error)})`;
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}

interface Parts {
  /** Absent where they are not for users. */
  readonly words?: string;
  readonly cause?: unknown;
}

/** Not by class: what `fetch` throws is of another realm. */
function partsOf(error: unknown): Parts {
  if (typeof error !== 'object' || error === null) return { words: String(error) };
  const { message, code, cause, syscall } = error as Readonly<Partial<Record<string, unknown>>>;
  const deeper = { ...(cause !== undefined && { cause }) };
  // `JSON.parse` throws this, with some of the text in the message.
  if (nameOf(error) === 'SyntaxError') return { words: 'it is not JSON', ...deeper };
  if (typeof message !== 'string' || message === '' || FAULTS.has(nameOf(error))) return deeper;
  if (typeof code === 'string' && INTERNAL_CODE.test(code)) return deeper;
  // What the system says names the user's own files.
  if (typeof syscall !== 'string' && INTERNAL_WORDS.test(message)) return deeper;
  // The readers of ProtoJSON name the value, which can be any text.
  const [, type] = /^unrecognized enum value [^]* for enum (\w+)$/i.exec(message) ?? [];
  return { words: type === undefined ? message : `it has a value that is not a ${type}`, ...deeper };
}

function nameOf(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return typeof name === 'string' && /^[A-Za-z0-9]{1,40}$/.test(name) ? name : 'no name';
}
