/** Failures are values: a function that may refuse returns one of these. */
import type { Refusal } from './model.js';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** The words of an unknown thrown thing, with those of its causes; never a stack. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `: ${wordsOf(error.cause)}`;
  return `${error.message}${cause}`;
}
