/** The place that artifacts were found in, and what is needed to look there. */
import type { RunPorts } from '../core/ports.js';
import type { ArtifactReport } from '../core/model.js';
import type { Policy } from '../model/policy.js';

/** Where the artifacts of a run come from. */
export interface ArtifactSource {
  /** What is left to judge by: no rule about files where they could not be had. */
  readonly policy: Policy;
  /** Absolute path that names of artifacts are relative to. */
  readonly workspace: string;
  /** The assets of a release all of which must be covered. */
  readonly assets?: ReleaseAssets;
  /** Why artifacts could not be had; each is a failure of its own. */
  readonly reports: readonly ArtifactReport[];
}

/** The names in a release, and which of them nobody vouches for by the policy's own word. */
export interface ReleaseAssets {
  readonly names: readonly string[];
  readonly unsigned: readonly string[];
}

export interface SourceContext {
  readonly host: RunPorts;
  /** Absolute path of an empty folder of ours. */
  readonly folder: string;
  readonly githubToken?: string;
  /** Assets that an earlier run kept may stand in for downloads. */
  readonly install: boolean;
  readonly signal: AbortSignal;
}
