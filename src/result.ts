/** Failures are values: a function that may refuse returns one of these. */
import type { Refusal } from './model.js';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/**
 * The words of an unknown thrown thing, with those of its causes; never a stack, and never what a parser quotes of the text,
 * which may be a secret that a link led to.
 */
export function wordsOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const cause = error.cause === undefined ? '' : `: ${wordsOf(error.cause)}`;
  return `${withoutContent(error)}${cause}`;
}

interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly cause?: unknown;
}

/** Not by class: another realm has its own `Error`. */
function isErrorLike(error: unknown): error is ErrorLike {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    'message' in error &&
    typeof error.name === 'string' &&
    typeof error.message === 'string'
  );
}

/** `JSON.parse` throws this, with some of the text in the message; the readers of ProtoJSON name the value in theirs. */
function withoutContent({ name, message }: ErrorLike): string {
  if (name === 'SyntaxError') return 'it is no JSON';
  const [, type] = /^unrecognized enum value [^]* for enum (\w+)$/i.exec(message) ?? [];
  return type === undefined ? message : `it has a value that is no ${type}`;
}
