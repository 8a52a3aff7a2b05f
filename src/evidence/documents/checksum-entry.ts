/** What one line of a checksum list states. */
import type { DigestKind } from './checksum-kinds.js';

/** A digest and where it stands. */
export interface ListedDigest {
  readonly line: number;
  readonly kind: DigestKind;
  /** Hex in lower case. */
  readonly digest: string;
}

export interface ChecksumEntry extends ListedDigest {
  /** Binary string, unescaped and plain (see `plainName`). */
  readonly name: string;
}
