/** A run in audit mode: the revocation list first, then everything that is deployed. Loaded only in that mode. */
import type { RunPorts } from '../../core/ports.js';
import type { ArtifactReport, Refusal } from '../../core/model.js';
import type { AuditPlan, Policy } from '../../model/policy.js';
import { auditDeployed, deployedThings } from './audit.js';
import { checkImageRules, type ImagesContext } from '../check-rules.js';
import { obtainRecalls, openPgpNamesIn, type RecallSurroundings } from './recalls.js';
import { checkRevocation, recallsWarnings } from './revocations.js';

interface Audited {
  readonly artifacts: readonly ArtifactReport[];
  readonly warnings: readonly Refusal[];
}

/**
 * @param images the trusted roots and the token that images are verified again with
 * @throws ConfigError where the file of what is deployed cannot be read whole.
 */
export async function runAudit(
  policy: Policy,
  plan: AuditPlan,
  host: RunPorts,
  { recalls: surroundings, images }: { readonly recalls: RecallSurroundings; readonly images: ImagesContext },
): Promise<Audited> {
  // What is wrong with the file is found before anybody is asked.
  const things = deployedThings(plan, host.workspace);
  const recalls = await obtainRecalls(policy, surroundings);
  const openPgpNames = openPgpNamesIn(policy, policy.revocations?.signedBy?.by.of ?? []);
  const artifacts = await auditDeployed(things, plan, {
    checkRevocation: (facts) => checkRevocation(recalls, { ...facts, openPgpNames }),
    checkImages: async (rule) => {
      const reports = await checkImageRules({ ...policy, imageRules: [rule] }, host, images);
      return reports.flatMap((report) => report.artifacts);
    },
  });
  return { artifacts, warnings: recallsWarnings(recalls) };
}
