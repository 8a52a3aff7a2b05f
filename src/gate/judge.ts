/**
 * From artifacts to the verdict: what the run trusts → rules over files, images and a tag → what no rule is about → one report for each
 * artifact → recalls, the minimum and exceptions → verdict.
 */
import { gitHubToken } from '../github/access.js';
import { createEvidenceBudget } from '../evidence/budget.js';
import type { RunPorts } from '../core/ports.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../core/limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import type { Policy, RunOptions } from '../model/policy.js';
import type { ShareRecord } from '../model/share.js';
import { progressText } from '../report/progress.js';
import type { Roots } from '../trust/roots.js';
import { createSignatureCrew } from '../verify/crew/signature-crew.js';
import { decideVerdict, reportArtifact } from '../verify/verdict.js';
import { afterRules } from './after-rules.js';
import type { ArtifactSource } from './artifact-source.js';
import type { RuleContext } from './check-rule.js';
import { checkFileRules, checkImageRules, outOfTime, type RulesOutcome } from './check-rules.js';
import type { TagContext } from './git-tag.js';
import { leftOver } from './left-over.js';
import { mergeReports } from './merge.js';
import { createRunMemory } from './run-memory.js';
import { createRunProgress } from './run-progress.js';
import type { Share } from './shards/share.js';
import { gatherTrust } from './trusted.js';

interface Judgement {
  readonly verdict: Verdict;
  readonly roots: Roots['roots'];
  /** What the run has to say of its share. */
  readonly share?: ShareRecord;
}

/** Judges everything. A run that was cut off by its deadline could not look; nothing of it is believed. */
export async function judge(
  source: ArtifactSource,
  options: RunOptions,
  host: RunPorts,
  signal: AbortSignal,
): Promise<Judgement> {
  const noted: Refusal[] = source.policy.warnings.map((message) => ({ code: 'POLICY_DOUBTFUL', message }));
  try {
    return await judgeInTime(source, options, host, { signal, noted });
  } catch (error) {
    if (!signal.aborted) throw error;
    const cut = { check: 'artifact', status: 'error', refusal: outOfTime(options.timeoutMs), others: [] } as const;
    const nothing = reportArtifact({ kind: 'run', name: 'the whole run' }, {}, [cut]);
    return { verdict: decideVerdict([nothing], [], noted), roots: [] };
  }
}

interface Surroundings {
  readonly signal: AbortSignal;
  /** What the policy itself gives reason to remark. */
  readonly noted: readonly Refusal[];
}

async function judgeInTime(
  source: ArtifactSource,
  options: RunOptions,
  host: RunPorts,
  { signal, noted }: Surroundings,
): Promise<Judgement> {
  const { workspace, tempRoot, env } = host;
  const context = { workspace, tempRoot, env, now: host.now(), signal };
  const { skip } = source.policy;
  const isSkipping = skip.signatures !== undefined || skip.checksums !== undefined;
  const required = isSkipping ? (await import('../policy/skips.js')).applySkips(source.policy) : source.policy;
  const trusted = await gatherTrust(required, context);
  const { policy, roots, logs, memory, unavailable } = trusted;
  const warned = [...noted, ...trusted.warnings];
  const rootRefusals = [...unavailable, ...trusted.unfetched];
  // Of the environment too, where evidence of files or the revocation list is at GitHub.
  const asksGitHub = policy.revocations?.list.kind === 'release' || policy.rules.some(({ github }) => github);
  const token = asksGitHub ? gitHubToken(env, options.githubToken) : undefined;
  const login = token === undefined ? {} : { githubToken: token };
  const proving = { roots, rootRefusals, logs, memory, signal, now: context.now, ...login };
  const recalls = { ...proving, workspace };
  const budget = createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES);
  const ofImages = { budget, roots, memory, rootRefusals: unavailable, signal, login: options };
  if (policy.audit) {
    const { runAudit } = await import('./recalls/audit-run.js');
    const { artifacts, warnings } = await runAudit(policy, policy.audit, host, { recalls, images: ofImages });
    return { verdict: decideVerdict(artifacts, [], [...warnings, ...warned]), roots };
  }
  const share = options.share && (await import('./shards/share.js')).createShare(options.share);
  const sharing = share ? { share } : {};
  const files = await checkFiles(policy, { source, options, host }, { ...proving, ...sharing, budget });
  const tags = policy.tag ? await checkTag(policy.tag, share, { ...context, roots }, rootRefusals) : [];
  const images = policy.imageRules.length > 0 ? await checkImageRules(policy, host, { ...ofImages, ...sharing }) : [];
  const rest = await leftOver(source, options, files, share);
  const ofRun = { rule: { name: 'the run' }, artifacts: [...source.reports, ...rest.artifacts, ...tags] };
  const judged = mergeReports([ofRun, ...files.reports, ...images]);
  const after = await afterRules(judged, { policy, stated: source.policy, share }, recalls);
  const warnings = [...warned, ...files.warnings, ...rest.warnings, ...after.warnings];
  const verdict = decideVerdict(after.artifacts, files.sidecars, warnings);
  return share ? { verdict: share.verdict(verdict), roots, share: share.record() } : { verdict, roots };
}

interface Call {
  readonly source: ArtifactSource;
  readonly options: RunOptions;
  readonly host: RunPorts;
}

/** The rules about files, with threads and a memory for as long as they are checked. */
async function checkFiles(
  policy: Policy,
  { source, options, host }: Call,
  proving: Omit<RuleContext, 'crew' | 'shared' | 'foreseen' | 'workspace' | 'checkout' | 'progress'>,
): Promise<RulesOutcome> {
  const crew = createSignatureCrew();
  try {
    return await checkFileRules(policy, {
      ...proving,
      crew,
      shared: createRunMemory(policy.rules),
      foreseen: new Set(),
      workspace: source.workspace,
      fromRelease: options.release !== undefined,
      checkout: host.workspace,
      ...(host.expectFiles && { expectFiles: host.expectFiles }),
      progress: createRunProgress((progress) => {
        host.progress(() => progressText('hashed', progress()));
      }),
    });
  } finally {
    // Its threads end with what they were for, however that ended.
    await crew.stop();
  }
}

/** Git is loaded only where a policy names a tag. */
async function checkTag(
  tag: NonNullable<Policy['tag']>,
  share: Share | undefined,
  context: TagContext,
  unavailable: readonly Refusal[],
): Promise<readonly ArtifactReport[]> {
  const { checkGitTag, tagRow } = await import('./git-tag.js');
  if (share?.ownOf([tagRow(tag)]).length === 0) return [];
  return [await checkGitTag(tag, context, unavailable)];
}
