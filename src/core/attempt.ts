/** The outcome of reading something that a user wrote: a value, or what is wrong with it and what to write instead. */
import type { ReasonCode } from './errors.js';

/** What is wrong, and the way out. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
  /** `CONFIG_INVALID` where absent. */
  readonly code?: ReasonCode;
}

/** A value, or why there is none. */
export type Attempt<T> = { readonly value: T } | { readonly problem: Problem };

/** A problem in place of a value. */
export function complain(message: string, fix: string): { readonly problem: Problem } {
  return { problem: { message, fix } };
}
