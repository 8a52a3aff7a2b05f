/** What reads one form of signatures by a bare key, and says what such a signature asks for. Nothing here verifies. */
import type { HashAlgorithm } from '../../core/model.js';
import type { Result } from '../../core/result.js';

/** What all evidence in a form of its own says. */
export interface KeyFormFile {
  readonly form: string;
  /** As shown to users. */
  readonly file: string;
}

/** What verifying one signature asks of the artifact. */
interface Needs {
  readonly algorithms: readonly HashAlgorithm[];
  /** True where the signature is over the bytes themselves. */
  readonly bytes: boolean;
}

/** One line of what a signature says of itself: a label and its text. */
export type Claim = readonly [label: string, text: string];

/** Methods, so that a table of readers can be asked with whatever evidence one of them read. */
export interface KeyFormReader<Evidence extends KeyFormFile = KeyFormFile> {
  /** True where the file is of this form, whatever it is called; a file of no form is a bare signature. */
  recognizes(bytes: Buffer): boolean;
  /** Reads one signature; the file may hold nothing else. Never throws. */
  read(bytes: Buffer, file: string): Result<Evidence>;
  needs(evidence: Evidence): Needs;
  /** What `inspect` shows. Nothing of it is verified. */
  claims(evidence: Evidence): readonly Claim[];
}
