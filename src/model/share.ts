/** What a run needs to know of itself to be one of several shares. */
import type { Shard } from '../formats/shard.js';

/** The run of a workflow that all shares must be of. */
export interface SharedRun {
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`. */
  readonly id: string;
  readonly attempt: string;
}

export interface ShareOptions {
  readonly shard: Shard;
  readonly run: SharedRun;
  /** `sha256:…` of everything that inputs require, without what differs between shares: it binds variables and switches too. */
  readonly call: string;
}

/** Reports to merge. */
export interface MergeOptions {
  /** Paths and globs. */
  readonly reports: readonly string[];
  /** The run that they must be of; absent outside of GitHub Actions. */
  readonly run?: SharedRun;
  /** The policy that they must be of, `sha256:…`, where it was pinned. */
  readonly policy?: string;
}

/** What a share says of itself in its report. */
export interface ShareRecord extends ShareOptions {
  /** All names of the whole run, those of other shares too: how many, and `sha256:…` over them. */
  readonly names: { readonly count: number; readonly digest: string };
  /** Artifacts that must come from the same place as others, which only all shares together can tell. */
  readonly same: readonly SharedClaims[];
}

/** One rule with `same`. */
export interface SharedClaims {
  readonly rule: string;
  /** Names of claims. */
  readonly claims: readonly string[];
  /** Of each artifact of the share that passed: the values of these claims, a row for each accepted signature. */
  readonly artifacts: readonly {
    readonly kind: string;
    readonly name: string;
    readonly values: readonly (readonly string[])[];
  }[];
}

/** What a merged verdict was made of. */
export interface MergedShares {
  /** How many shares there are. */
  readonly count: number;
  readonly run: SharedRun;
  readonly names: ShareRecord['names'];
}
