/** What one transparency log says of one entry, and how long it is asked. */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Refusal } from '../core/model.js';

/** What a log says of one body. */
export type LogWord =
  /** Entries whose body is byte for byte the one that was asked for, each with promise and proof; not verified. */
  | { readonly kind: 'entries'; readonly entries: readonly TransparencyLogEntry[] }
  | { readonly kind: 'none' }
  /** It has an entry, but what it sends cannot prove that. */
  | { readonly kind: 'unproven'; readonly what: string }
  /** Could not look. */
  | { readonly kind: 'unseen'; readonly refusal: Refusal };

export interface LogLimits {
  readonly requestMs: number;
  readonly retries: number;
}
