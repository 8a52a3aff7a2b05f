/** What was signed, as a log entry must tell it. */
import type { SignedContent } from '../../evidence/evidence.js';
import type { SigningKey } from './log-entry-body.js';

/** What a log entry must be about. */
export interface Logged {
  readonly content: SignedContent;
  /** SHA-256 of an envelope's payload; absent for a signature over the artifact itself. */
  readonly payloadDigest?: Buffer;
  /** Digests of the bytes that were signed: the artifact, or an envelope's pre-authentication encoding. */
  readonly signedDigests: readonly Buffer[];
  readonly key: SigningKey;
}
