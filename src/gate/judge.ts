/**
 * From artifacts to the verdict: trusted roots and keys → rules → one report for each artifact → recalls → the minimum →
 * exceptions → verdict.
 */
import { ConfigError } from '../core/errors.js';
import { gitHubToken } from '../github/access.js';
import { createEvidenceBudget } from '../evidence/budget.js';
import type { RunPorts } from '../core/ports.js';
import { MAX_FACTS_ACROSS_RULES, MAX_HELD_EVIDENCE_BYTES, MAX_REMEMBERED_FACTS } from '../core/limits.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import { filesAt } from '../core/report-files.js';
import type { Policy, RunOptions } from '../model/policy.js';
import type { ShareRecord } from '../model/share.js';
import { applySkips } from '../policy/skips.js';
import { progressText } from '../report/progress.js';
import { createRunMemory } from './run-memory.js';
import { createRunProgress } from './run-progress.js';
import { EVIDENCE_SUFFIXES } from '../subjects/sidecars.js';
import { createEntryFinder } from '../rekor/entry-finder.js';
import { loadRoots, needsRoots, type Roots } from '../trust/roots.js';
import { createSignatureCrew } from '../verify/crew/signature-crew.js';
import { createVerificationMemory } from '../verify/sigstore/verification-memory.js';
import { decideVerdict, reportArtifact } from '../verify/verdict.js';
import type { ArtifactSource } from './artifact-source.js';
import type { RuleContext } from './check-rule.js';
import { checkFileRules, checkImageRules, outOfTime, type RulesOutcome } from './check-rules.js';
import type { Excepted } from './exceptions.js';
import type { Coverage } from './release-coverage.js';
import type { TagContext } from './git-tag.js';
import { mergeReports, type JudgedArtifact } from './merge.js';
import type { AskedArtifacts, RecallSurroundings } from './recalls/recalls.js';
import type { Share } from './shards/share.js';
import { withLateKeys } from './late-keys.js';
import { standingRefusals } from './standing.js';

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
  const now = host.now();
  const context = { workspace, tempRoot, now, env, signal };
  const required = applySkips(source.policy);
  const trust = needsRoots(required) ? await loadRoots(required.trust, context) : NO_ROOTS;
  if (trust.problems) throw new ConfigError(trust.problems);
  const { roots } = trust;
  const { offline, rekorUrl } = required.trust;
  const logs = createEntryFinder({ signal, offline, ...(rekorUrl !== undefined && { instead: rekorUrl }) });
  const several = required.rules.length + required.imageRules.length > 1;
  const memory = createVerificationMemory(several ? MAX_FACTS_ACROSS_RULES : MAX_REMEMBERED_FACTS);
  const { policy, ...keys } = await withLateKeys(required, { ...context, roots, logs, memory });
  const ofAll = [...trust.refusals, ...keys.unvouched];
  const rootRefusals = [...ofAll, ...keys.unfetched];
  const proving = { roots, rootRefusals, logs, memory, signal, now };
  const recalls = { ...proving, workspace, ...token(gitHubToken(env, options.githubToken)) };
  const budget = createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES);
  const { githubToken, tokenServices } = options;
  const login = { ...token(githubToken), ...(tokenServices && { tokenServices }) };
  const ofImages = { budget, roots, memory, rootRefusals: ofAll, signal, ...login };
  if (policy.audit) {
    const { runAudit } = await import('./recalls/audit-run.js');
    const { artifacts, warnings } = await runAudit(policy, policy.audit, host, { recalls, images: ofImages });
    return { verdict: decideVerdict(artifacts, [], [...warnings, ...noted, ...trust.warnings]), roots };
  }
  const share = options.share && (await shareOf(options.share));
  const sharing = share ? { share } : {};
  const files = await checkFiles(policy, { source, options, host }, { ...proving, ...sharing, budget });
  const tags = policy.tag ? await checkTag(policy.tag, share, { ...context, roots }, rootRefusals) : [];
  const images = policy.imageRules.length > 0 ? await checkImageRules(policy, host, { ...ofImages, ...sharing }) : [];
  const unlisted = await leftOver(source, options, files, share);
  const outside = [...source.reports, ...unlisted.artifacts, ...tags];
  const judged = mergeReports([{ rule: { name: 'the run' }, artifacts: outside }, ...files.reports, ...images]);
  const { asked, excepted } = await afterRules(judged, { policy, stated: source.policy, share }, recalls);
  const before = [...asked.warnings, ...unlisted.coverage, ...noted, ...trust.warnings, ...keys.warnings];
  const warnings = [...before, ...files.warnings, ...unlisted.extra, ...excepted.warnings];
  const verdict = decideVerdict(excepted.artifacts, files.sidecars, warnings);
  return share ? { verdict: share.verdict(verdict), roots, share: share.record() } : { verdict, roots };
}

async function shareOf(options: NonNullable<RunOptions['share']>): Promise<Share> {
  const { createShare } = await import('./shards/share.js');
  return createShare(options);
}

/** What no rule is about: of a release each asset is accounted for, and beside a manifest each file. */
async function leftOver(
  { assets, workspace, policy }: ArtifactSource,
  options: RunOptions,
  files: RulesOutcome,
  share: Share | undefined,
): Promise<
  Pick<Coverage, 'artifacts'> & { readonly coverage: readonly Refusal[]; readonly extra: readonly Refusal[] }
> {
  if (assets) {
    const { releaseCoverage } = await import('./release-coverage.js');
    const { artifacts, warnings } = await releaseCoverage(assets, workspace, files, share);
    return { artifacts, coverage: warnings, extra: [] };
  }
  const besideManifests = files.known.some(({ manifests }) => manifests.length > 0);
  if (!besideManifests) return { artifacts: [], coverage: [], extra: [] };
  const { extraFiles } = await import('./documents/extra-files.js');
  const extra = await extraFiles(files.known, workspace, usedByRun(policy, options));
  return { artifacts: [], coverage: [], extra };
}

interface Required {
  readonly policy: Policy;
  /** With what its switches skip: whoever signs the revocation list counts also where its signature is waived. */
  readonly stated: Policy;
  readonly share: Share | undefined;
}

/** Recalls, the minimum and exceptions; each only where the policy has some. What does them is loaded only then. */
async function afterRules(
  judged: readonly JudgedArtifact[],
  { policy, stated, share }: Required,
  context: RecallSurroundings,
): Promise<{ readonly asked: AskedArtifacts; readonly excepted: Excepted }> {
  const standing = standingRefusals(policy.exceptions, context.now);
  let asked: AskedArtifacts = { artifacts: judged.map(({ report }) => report), warnings: [] };
  if (policy.revocations) {
    const { askRecalls } = await import('./recalls/recalls.js');
    const signers = stated.revocations?.signedBy?.by.of ?? [];
    asked = await askRecalls(judged, policy, { signers, standing }, context);
  }
  const { minimum } = policy;
  let floored = asked.artifacts;
  if (minimum.length > 0) {
    const { requireMinimum } = await import('./minimum.js');
    floored = floored.map((report) => requireMinimum(minimum, report, standing));
  }
  // What is excepted in another share is of use there.
  const exceptions = share ? policy.exceptions.filter(({ artifact }) => share.owns(artifact)) : policy.exceptions;
  if (exceptions.length === 0) return { asked, excepted: { artifacts: floored, warnings: [] } };
  const { applyExceptions } = await import('./exceptions.js');
  return { asked, excepted: applyExceptions(exceptions, floored, context.now) };
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
      ...token(gitHubToken(host.env, options.githubToken)),
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

/** Files that the run itself has a use for, as given; a checksum list is one also where a switch skips checksums. */
function usedByRun({ source, trust, rules, revocations }: Policy, { reports }: RunOptions): readonly string[] {
  const sums = rules.flatMap(({ require }) => require.flatMap((one) => (one.kind === 'checksum' ? one.lists : [])));
  const roots = trust.sources.flatMap((root) => (root.kind === 'file' ? [root.path] : []));
  const lists = revocations?.list.kind === 'file' ? [revocations.list.path] : [];
  const evidence = [...lists.flatMap((list) => EVIDENCE_SUFFIXES.map(({ suffix }) => list + suffix))];
  return [source, ...roots, ...sums, ...lists, ...evidence, ...filesAt(reports)];
}

function token(githubToken: string | undefined): { readonly githubToken?: string } {
  return githubToken === undefined ? {} : { githubToken };
}

const NO_ROOTS: Roots = { roots: [], refusals: [], warnings: [] };
