/** What a revocation list says once it was read, whatever its form. */

/** What an entry is compared with; at least one is there, and an artifact that matches all of them is recalled. */
export interface RevocationMarks {
  readonly version?: string;
  /** SHA-256 in lower-case hex. */
  readonly sha256?: string;
  /** Full commit in lower-case hex. */
  readonly commit?: string;
  /** A subject alternative name, or the fingerprint of a key. */
  readonly identity?: string;
  /** A run's number, or the URL of a run. */
  readonly runId?: string;
  /** What narrows the others: it recalls nothing by itself. */
  readonly variant?: string;
  /** As `variant`. */
  readonly arch?: string;
}

export interface Revocation extends RevocationMarks {
  /** Where it stands in the list, as a JSON pointer. */
  readonly pointer: string;
  /** Absent in the plainest form only. */
  readonly reason?: string;
  /** When it was revoked, in the list's own words. */
  readonly revokedAt?: string;
  readonly fixedIn?: string;
  readonly url?: string;
}

export interface RevocationList {
  readonly serial?: number;
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
  readonly entries: readonly Revocation[];
}
