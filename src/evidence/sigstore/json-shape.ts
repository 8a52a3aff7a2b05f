/** What reads one shape of JSON documents that hold Sigstore evidence and are not themselves bundles. Nothing here verifies. */
import type { Place } from '../../core/place.js';
import type { Result } from '../../core/result.js';
import type { SignatureEvidence } from '../evidence.js';

/** A document, or one line of JSON lines. */
export interface JsonDocument {
  /** As the strict reader parsed it. */
  readonly json: unknown;
  /** As it was written, since logs record its hash. */
  readonly text: Buffer;
  readonly at: Place;
  /** In DER, from a file beside it; counts only where the document holds none. */
  readonly certificate?: Buffer | undefined;
}

export interface JsonShape {
  /** True where a line of JSON lines may have this shape, too. */
  readonly inLines?: true;
  /**
   * Reads all evidence of a document of this shape, or says what is wrong with it. Never throws.
   *
   * @returns undefined where the document has another shape; only then is another shape asked
   */
  read(document: JsonDocument): readonly Result<SignatureEvidence>[] | undefined;
}
