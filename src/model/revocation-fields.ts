/** Where the documents of a project say what, by a policy's mapping. */

/** Where a document says which version of its form it has, and which of them are understood. */
export interface SchemaVersionField {
  readonly at: string;
  readonly known: readonly number[];
}

/** What an entry of a list can be compared by; `variant` and `arch` only narrow the others. */
export type RevocationMark = 'version' | 'sha256' | 'commit' | 'identity' | 'runId' | 'variant' | 'arch';

/** What an entry may say beside what it recalls. */
export type RevocationText = 'reason' | 'revokedAt' | 'fixedIn' | 'url';

/** Where a list says what, as JSON pointers (RFC 6901); those of an entry start at the entry. */
export interface RevocationFields {
  /** The list of entries with members. */
  readonly entries?: string;
  /** In each entry: what it is compared by. */
  readonly marks: Readonly<Partial<Record<RevocationMark, string>>>;
  /** In each entry. */
  readonly texts: Readonly<Partial<Record<RevocationText, string>>>;
  /** Lists of plain values; each recalls what has it. */
  readonly plain: Readonly<Partial<Record<RevocationMark, string>>>;
  readonly schemaVersion?: SchemaVersionField;
  readonly serial?: string;
  readonly issuedAt?: string;
  readonly expiresAt?: string;
}
