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
import { createRunProgress, type RunProgress } from './run-progress.js';
import { EVIDENCE_SUFFIXES } from '../subjects/sidecars.js';
import { createEntryFinder } from '../rekor/entry-finder.js';
import { loadRoots, needsRoots, type Roots, type TrustContext } from '../trust/roots.js';
import { createSignatureCrew, type SignatureCrew } from '../verify/crew/signature-crew.js';
import { createVerificationMemory, type VerificationMemory } from '../verify/sigstore/verification-memory.js';
import { decideVerdict, reportArtifact } from '../verify/verdict.js';
import type { ArtifactSource } from './artifact-source.js';
import type { RuleContext } from './check-rule.js';
import { checkFileRules, checkImageRules, outOfTime, type RulesOutcome } from './check-rules.js';
import { applyExceptions } from './exceptions.js';
import { extraFiles } from './documents/extra-files.js';
import { requireMinimum } from './minimum.js';
import { releaseCoverage } from './release-coverage.js';
import type { TagContext } from './git-tag.js';
import { mergeReports, type JudgedArtifact } from './merge.js';
import type { AskedArtifacts, RecallSurroundings } from './recalls/recalls.js';
import { createShare, type Share } from './shards/share.js';
import { vouchedKeys } from './vouched-keys.js';
import { standingRefusals, type Standing } from './standing.js';

export interface Judgement {
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
    const nothing = reportArtifact({ kind: 'pattern', name: 'the whole run' }, {}, [cut]);
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
  const keys = await keyserverKeys(required, signal);
  const registry = await registryKeys(required, context);
  const { roots } = trust;
  const { offline, rekorUrl } = required.trust;
  const logs = createEntryFinder({ signal, offline, ...(rekorUrl !== undefined && { instead: rekorUrl }) });
  const memory = memoryFor(required);
  const vouched = await vouchedKeys(required, { roots, logs, memory, now, signal });
  const policy = vouched.fill(registry.fill(keys.fill(required)));
  const ofAll = [...trust.refusals, ...vouched.refusals];
  const rootRefusals = [...ofAll, ...keys.refusals, ...registry.refusals];
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
  const sharing = sharedBy(options);
  const files = await checkFiles(policy, { source, options, host }, { ...proving, ...sharing, budget });
  const tags = await checkTag(policy, sharing, { ...context, roots }, rootRefusals);
  const images = await checkImageRules(policy, host, { ...ofImages, ...sharing });
  const coverage = await releaseCoverage(source, files, sharing.share);
  const outside = [...source.reports, ...coverage.artifacts, ...tags];
  const judged = mergeReports([{ rule: { name: 'the run' }, artifacts: outside }, ...files.reports, ...images]);
  const standing = standingRefusals(policy.exceptions, now);
  const asked = await withRecalls(judged, policy, source.policy, { ...recalls, standing });
  const floored = asked.artifacts.map((report) => requireMinimum(policy.minimum, report, standing));
  const excepted = applyExceptions(ownExceptions(policy, sharing), floored, now);
  // Of a release each asset is accounted for.
  const extra = source.assets ? [] : await extraFiles(files.known, source.workspace, usedByRun(source.policy, options));
  const before = [...asked.warnings, ...coverage.warnings, ...noted, ...trust.warnings, ...registry.warnings];
  const warnings = [...before, ...files.warnings, ...extra, ...excepted.warnings];
  return ofShare({ verdict: decideVerdict(excepted.artifacts, files.sidecars, warnings), roots }, sharing);
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
  return withCrew(async (crew) =>
    checkFileRules(policy, {
      ...proving,
      crew,
      shared: createRunMemory(policy.rules.length),
      foreseen: new Set(),
      workspace: source.workspace,
      fromRelease: options.release !== undefined,
      checkout: host.workspace,
      ...token(gitHubToken(host.env, options.githubToken)),
      progress: progressTo(host),
    }),
  );
}

/** The share of this run, where it is one of several. */
interface Shared {
  readonly share?: Share;
}

function sharedBy({ share }: RunOptions): Shared {
  return share ? { share: createShare(share) } : {};
}

function ofShare(judgement: Judgement, { share }: Shared): Judgement {
  return share ? { ...judgement, verdict: share.verdict(judgement.verdict), share: share.record() } : judgement;
}

/** What is excepted in another share is of use there. */
function ownExceptions({ exceptions }: Policy, { share }: Shared): Policy['exceptions'] {
  return share ? exceptions.filter(({ artifact }) => share.owns(artifact)) : exceptions;
}

async function checkTag(
  { tag }: Policy,
  { share }: Shared,
  context: TagContext,
  unavailable: readonly Refusal[],
): Promise<readonly ArtifactReport[]> {
  if (!tag) return [];
  const { checkGitTag, tagRow } = await import('./git-tag.js');
  if (share?.ownOf([tagRow(tag)]).length === 0) return [];
  return [await checkGitTag(tag, context, unavailable)];
}

function memoryFor({ rules, imageRules }: Policy): VerificationMemory {
  return createVerificationMemory(rules.length + imageRules.length > 1 ? MAX_FACTS_ACROSS_RULES : MAX_REMEMBERED_FACTS);
}

function progressTo(host: RunPorts): RunProgress {
  return createRunProgress((progress) => {
    host.progress(progressText(progress));
  });
}

/** The threads of the crew end with what they were for, however that ended. */
async function withCrew<Outcome>(work: (crew: SignatureCrew) => Promise<Outcome>): Promise<Outcome> {
  const crew = createSignatureCrew();
  try {
    return await work(crew);
  } finally {
    await crew.stop();
  }
}

/** The revocation list's rooms are loaded only where a policy names one. Its signers count even where a switch waives its signature. */
async function withRecalls(
  judged: readonly JudgedArtifact[],
  policy: Policy,
  stated: Policy,
  { standing, ...context }: RecallSurroundings & { readonly standing: Standing },
): Promise<AskedArtifacts> {
  if (!policy.revocations) return { artifacts: judged.map(({ report }) => report), warnings: [] };
  const { askRecalls } = await import('./recalls/recalls.js');
  const signers = stated.revocations?.signedBy?.by.of ?? [];
  return askRecalls(judged, policy, { signers, standing }, context);
}

interface FilledPolicy extends Pick<Roots, 'refusals' | 'warnings'> {
  readonly fill: (policy: Policy) => Policy;
}

/** Git is loaded only where a policy names a tag. */
/** The room of the keyserver is loaded only where a policy names one. */
async function keyserverKeys({ keyserver }: Policy, signal: AbortSignal): Promise<FilledPolicy> {
  if (!keyserver) return { refusals: [], warnings: [], fill: (one) => one };
  const { fetchOpenPgpKeys, withSigners } = await import('../keyserver/keyserver.js');
  const { refusals, signers } = await fetchOpenPgpKeys(keyserver, signal);
  return { refusals, warnings: [], fill: (one) => withSigners(one, signers) };
}

/** The room of package registries is loaded only where a policy names a package of one that signs. */
async function registryKeys(policy: Policy, context: TrustContext): Promise<FilledPolicy> {
  const none = { refusals: [], warnings: [], fill: (one: Policy) => one };
  if (!policy.rules.some((rule) => rule.package?.package.ecosystem === 'npm')) return none;
  const { loadRegistryKeys, needsRegistryKeys, withRegistryKeys } = await import('../packages/registry-keys.js');
  if (!needsRegistryKeys(policy)) return none;
  const { signers, ...rest } = await loadRegistryKeys(policy.trust, context);
  return { ...rest, fill: (one) => withRegistryKeys(one, signers) };
}

/** Files that the run itself has a use for, as given; a checksum list is one also where a switch lets checksums go. */
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
