/** What verifies one form of signatures by a bare key. */
import type { Refusal } from '../../core/model.js';
import type { Artifact } from '../../evidence/evidence.js';
import type { KeyFormFile } from '../../evidence/signatures/key-form-reader.js';
import type { KeySigner } from '../../model/policy.js';

/** Methods, so that a table of checks can be asked with whatever evidence there is. */
export interface KeyFormCheck<Evidence extends KeyFormFile = KeyFormFile> {
  /** True where a key can sign in this form at all. */
  isKey(signer: KeySigner): boolean;
  /** Why this is not a signature of the artifact by the key; undefined where it is. Never throws. */
  problem(evidence: Evidence, signer: KeySigner, artifact: Artifact): Refusal | undefined;
  /** A comment that the signature protects. */
  comment?(evidence: Evidence): string | undefined;
}
