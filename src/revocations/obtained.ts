/** What became of looking for a revocation list. */
import type { Refusal } from '../core/model.js';
import type { ReleasedList } from '../model/policy.js';
import type { RevocationDocument } from './revocation-document.js';

export type Obtained =
  | { readonly kind: 'document'; readonly document: RevocationDocument }
  /** The server says that there is no list. */
  | { readonly kind: 'absent' }
  /** Could not look. */
  | { readonly kind: 'down'; readonly refusal: Refusal }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** `acme/widgets@revocations:revoked-versions.json`. */
export function shownAsset({ release: { owner, repo, tag }, asset }: ReleasedList): string {
  return `${owner}/${repo}@${tag}:${asset}`;
}
