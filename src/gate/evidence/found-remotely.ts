/** What GitHub or the index of a package answered about one artifact. */
import type { Refusal } from '../../core/model.js';
import type { Result } from '../../core/result.js';
import type { SignatureEvidence } from '../../evidence/evidence.js';

/** What was found for one artifact, or not. */
export interface RemoteEvidence {
  readonly evidence: readonly Result<SignatureEvidence>[];
  /** Why it could not look, or not at all of it. */
  readonly unseen?: Refusal;
  /** Where it looked, for messages: `acme/tool`. */
  readonly where: string;
  /** How many are not by the required initiator. */
  readonly ofOthers: number;
  /** What the index of a package says where it has nothing. */
  readonly missing?: Refusal;
}
