/** A revocation list that may be believed. */
import type { SignatureProof, Verified } from '../../core/model.js';
import type { RevocationList } from '../../evidence/documents/revocations.js';
import type { RevocationIndex } from './revocation-index.js';

/** A list whose signature an accepted signer made, or whose signature an emergency switch waived. */
export interface KnownRevocations extends RevocationList {
  /** Path or address, as shown to users. */
  readonly source: string;
  /** Since when the list has been at hand: its fetch, or the time of its file. */
  readonly fetchedAt: Date;
  /** Absent only where an emergency switch waived signatures. */
  readonly signedBy?: Verified<SignatureProof>;
  /** Who else signed it, of those who are accepted. */
  readonly cosigners?: readonly Verified<SignatureProof>[];
  readonly index: RevocationIndex;
}
