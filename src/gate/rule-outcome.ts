/** What the check of one rule came to. */
import type { ArtifactReport, Refusal, Sidecar } from '../core/model.js';
import type { Known } from './documents/extra-files.js';

export interface RuleOutcome {
  readonly artifacts: readonly ArtifactReport[];
  readonly sidecars: readonly Sidecar[];
  /** Remarks that belong to no artifact: a manifest that is old. */
  readonly warnings: readonly Refusal[];
  /** For `extraFiles`, once all rules are done. */
  readonly known: Known;
}
