/** Releases of GitHub, as a policy names them. */

/** A release of GitHub. */
export interface ReleaseReference {
  readonly owner: string;
  readonly repo: string;
  /** May contain `/`. */
  readonly tag: string;
}

/** A release that is found, with what its tag points to. */
export interface AttestedRelease extends ReleaseReference {
  /** The object that the tag names, in lower-case hex; absent until the release was looked up, and then nothing is accepted. */
  readonly commit?: string;
}
