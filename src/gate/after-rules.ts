/** What follows the rules: recalls, the minimum and exceptions. What does them is loaded only where the policy has some. */
import type { ArtifactReport, Refusal } from '../core/model.js';
import type { Policy } from '../model/policy.js';
import type { JudgedArtifact } from './merge.js';
import type { RecallSurroundings } from './recalls/recalls.js';
import type { Share } from './shards/share.js';
import { standingRefusals } from './standing.js';

interface Required {
  readonly policy: Policy;
  /** With what its switches skip: whoever signs the revocation list counts also where its signature is waived. */
  readonly stated: Policy;
  readonly share: Share | undefined;
}

interface Outcome {
  readonly artifacts: readonly ArtifactReport[];
  readonly warnings: readonly Refusal[];
}

export async function afterRules(
  judged: readonly JudgedArtifact[],
  { policy, stated, share }: Required,
  context: RecallSurroundings,
): Promise<Outcome> {
  const { minimum, revocations } = policy;
  let artifacts: readonly ArtifactReport[] = judged.map(({ report }) => report);
  const warnings: Refusal[] = [];
  if (revocations) {
    const { askRecalls } = await import('./recalls/recalls.js');
    const signers = stated.revocations?.signedBy?.by.of ?? [];
    const asked = await askRecalls(judged, policy, signers, context);
    artifacts = asked.artifacts;
    warnings.push(...asked.warnings);
  }
  if (minimum.length > 0) {
    const { requireMinimum } = await import('./minimum.js');
    const standing = standingRefusals(policy.exceptions, context.now);
    artifacts = artifacts.map((report) => requireMinimum(minimum, report, standing));
  }
  // What is excepted in another share is of use there.
  const exceptions = share ? policy.exceptions.filter(({ artifact }) => share.owns(artifact)) : policy.exceptions;
  if (exceptions.length > 0) {
    const { applyExceptions } = await import('./exceptions.js');
    const excepted = applyExceptions(exceptions, artifacts, context.now);
    artifacts = excepted.artifacts;
    warnings.push(...excepted.warnings);
  }
  return { artifacts, warnings };
}
