/** All rules of a policy, files first, each to its reports. The registry's rooms are loaded only where a rule is about images. */
import type { EvidenceBudget } from '../evidence/budget.js';
import type { RunPorts } from '../core/ports.js';
import type { Refusal, Sidecar } from '../core/model.js';
import type { TokenServiceHost } from '../formats/token-service-host.js';
import type { Policy } from '../model/policy.js';
import { checkRule, type RuleContext } from './check-rule.js';
import type { ImageContext } from './images/decide-image.js';
import type { Known } from './documents/extra-files.js';
import type { RuleReports } from './merge.js';
import { demandSame } from './same.js';

export interface RulesOutcome {
  readonly reports: readonly RuleReports[];
  readonly sidecars: readonly Sidecar[];
  /** Remarks that belong to no artifact. */
  readonly warnings: readonly Refusal[];
  /** For `extraFiles`. */
  readonly known: readonly Known[];
}

export async function checkFileRules({ rules }: Policy, context: RuleContext): Promise<RulesOutcome> {
  const reports: RuleReports[] = [];
  const sidecars: Sidecar[] = [];
  const warnings: Refusal[] = [];
  const known: Known[] = [];
  for (const rule of rules) {
    const outcome = await checkRule(rule, context);
    reports.push({ rule, artifacts: demandSame(rule.same, outcome.artifacts) });
    sidecars.push(...outcome.sidecars);
    warnings.push(...outcome.warnings);
    known.push(outcome.known);
  }
  return { reports, sidecars, warnings, known };
}

export interface ImagesContext extends ImageContext {
  readonly budget: EvidenceBudget;
  readonly signal: AbortSignal;
  /** A secret; it goes to ghcr.io alone. */
  readonly githubToken?: string;
  /** Token services at another site that a registry's login may be sent to. */
  readonly tokenServices?: readonly TokenServiceHost[];
}

export async function checkImageRules(
  { imageRules }: Policy,
  host: RunPorts,
  { signal, githubToken, tokenServices, ...trust }: ImagesContext,
): Promise<readonly RuleReports[]> {
  if (imageRules.length === 0) return [];
  const { checkImages } = await import('./images/check-images.js');
  const { createSbomFolders } = await import('./images/write-sboms.js');
  const registry = {
    env: host.env,
    signal,
    ...(githubToken !== undefined && { githubToken }),
    ...(tokenServices && { tokenServices }),
  };
  const { workspace } = host;
  const sbomFolders = createSbomFolders();
  const reports: RuleReports[] = [];
  try {
    for (const rule of imageRules) {
      const artifacts = await checkImages(rule, { ...trust, registry, workspace, sbomFolders });
      reports.push({ rule, artifacts: demandSame(rule.same, artifacts) });
    }
    return [...reports, { rule: { name: 'sbom-dir' }, artifacts: await sbomFolders.publish() }];
  } finally {
    await sbomFolders.discard();
  }
}

/** A run that was cut off has looked at nothing to the end, so nothing of it is believed. */
export function outOfTime(timeoutMs: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `The run did not finish in ${Math.round(timeoutMs / 1000)} s, so nothing is verified`,
    hint: 'Give it more time with `timeout`, or check fewer artifacts in one step.',
  };
}
