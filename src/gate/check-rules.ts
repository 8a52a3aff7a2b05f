/** All rules of a policy, files first, each to its reports. The registry's rooms are loaded only where a rule is about images. */
import type { EvidenceBudget } from '../evidence/budget.js';
import type { RunPorts } from '../core/ports.js';
import type { ArtifactReport, Refusal, Sidecar } from '../core/model.js';
import type { ImageRule, Policy, Rule, RunOptions } from '../model/policy.js';
import { checkRule, type RuleContext } from './check-rule.js';
import type { ImageContext } from './images/decide-image.js';
import type { Known } from './documents/extra-files.js';
import type { RuleReports } from './merge.js';
import { requireSame } from './same.js';
import type { Share } from './shards/share.js';

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
  const sidecars = new Map<string, Sidecar>();
  const warnings: Refusal[] = [];
  const known = new Set<Known>();
  for (const rule of rules) {
    const outcome = await checkRule(rule, context);
    const { artifacts } = outcome;
    reports.push({ rule, artifacts: rule.same.length > 0 ? comparedWith(rule, artifacts, context.share) : artifacts });
    warnings.push(...outcome.warnings);
    if (known.has(outcome.known)) continue; // a rule that requires the same of the same artifacts was there before
    known.add(outcome.known);
    // Rules about the same files find the same sidecars, which are told once.
    for (const one of outcome.sidecars) sidecars.set(JSON.stringify([one.name, one.of]), one);
  }
  return { reports, sidecars: [...sidecars.values()], warnings, known: [...known] };
}

/** `same`: a share tells what it found, since others have the rest. */
function comparedWith(
  { name, same }: Pick<Rule, 'name' | 'same'>,
  reports: readonly ArtifactReport[],
  share: Share | undefined,
): readonly ArtifactReport[] {
  if (!share) return requireSame(same, reports);
  share.tellSame(name, same, reports);
  return reports;
}

export interface ImagesContext extends ImageContext {
  readonly budget: EvidenceBudget;
  readonly signal: AbortSignal;
  /** Where this run checks a share only. */
  readonly share?: Share;
  readonly login: Pick<RunOptions, 'githubToken' | 'tokenServices'>;
}

export async function checkImageRules(
  { imageRules, revocations }: Policy,
  host: RunPorts,
  { signal, login: { githubToken, tokenServices }, share, ...trust }: ImagesContext,
): Promise<readonly RuleReports[]> {
  const { checkImages } = await import('./images/check-images.js');
  const { createSbomFolders } = await import('./images/write-sboms.js');
  const registry = {
    env: host.env,
    signal,
    ...(githubToken !== undefined && { githubToken }),
    ...(tokenServices && { tokenServices }),
  };
  const sbomFolders = createSbomFolders();
  const about = { registry, workspace: host.workspace, sbomFolders, recallable: revocations !== undefined };
  const reports: RuleReports[] = [];
  try {
    for (const rule of imageRules) {
      const images = share ? ownImages(rule, share) : rule.images;
      const artifacts = await checkImages({ ...rule, images }, { ...trust, ...about });
      reports.push({ rule, artifacts: rule.same.length > 0 ? comparedWith(rule, artifacts, share) : artifacts });
    }
    return [...reports, { rule: { name: 'sbom-dir' }, artifacts: await sbomFolders.publish() }];
  } finally {
    await sbomFolders.discard();
  }
}

function ownImages({ images }: ImageRule, share: Share): ImageRule['images'] {
  const named = images.map((image) => ({ kind: 'image' as const, name: image.given, image }));
  return share.ownOf(named).map(({ image }) => image);
}

/** A run that was cut off has looked at nothing to the end, so nothing of it is believed. */
export function outOfTime(timeoutMs: number): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `The run did not finish in ${Math.round(timeoutMs / 1000)} s, so nothing is verified`,
    hint: 'Give it more time with `timeout`, or check fewer artifacts in one step.',
  };
}
