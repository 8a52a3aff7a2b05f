/**
 * The whole gate in reading order: inputs → policy → trusted roots → rules → verdict → reports → exit code.
 * Nothing later reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */
import { ConfigError } from './errors.js';
import { artifactSource, createScratch, type ArtifactSource } from './gate/artifact-source.js';
import { checkFileRules, checkImageRules, outOfTime } from './gate/check-rules.js';
import { applyExceptions } from './gate/exceptions.js';
import { extraFiles } from './gate/extra-files.js';
import { demandFloor } from './gate/floor.js';
import { checkGitTag } from './gate/git-tag.js';
import { mergeReports, type JudgedArtifact } from './gate/merge.js';
import type { RecallContext } from './gate/revocations.js';
import { handOver } from './handover/hand-over.js';
import type { Host } from './host/host.js';
import type { ArtifactReport, Refusal, Verdict } from './model.js';
import { policyFromInputs } from './policy/from-inputs.js';
import type { Policy, RunOptions } from './policy/policy.js';
import { readInputs } from './policy/read-inputs.js';
import { applySkips } from './policy/skips.js';
import type { RunFacts } from './report/facts.js';
import { progressText } from './report/progress.js';
import { publish, publishConfigProblems, publishCrash } from './report/publish.js';
import type { HashProgress } from './subjects/digest.js';
import { fetchOpenPgpKeys, withSigners, type FetchedKeys } from './trust/keyserver.js';
import { loadRoots, needsRoots, type Roots } from './trust/roots.js';
import { decideVerdict, reportArtifact } from './verdict.js';
import { VERSION } from './version.js';

/** Exit codes of the command; the action fails its step on all but 0. */
const EXIT = { pass: 0, waived: 0, fail: 1, config: 2, error: 3 } as const;

/**
 * Runs the gate once and reports to the host.
 *
 * @returns the exit code: 0 passed, 1 something was refused, 2 the configuration is wrong, 3 it could not look.
 */
export async function run(host: Host): Promise<number> {
  const startedAt = host.now();
  const scratch = createScratch(host.tempRoot);
  try {
    const { policy, options } = await policyFromInputs(readInputs(host.inputs, host.kind), host);
    const signal = AbortSignal.timeout(options.timeoutMs);
    const source = await artifactSource(policy, options, host, { scratch, signal });
    const { verdict: judged, roots } = await judge(source, options, host, signal);
    const { verdict, installPath, discard } = await handOver(judged, options, host, {
      folder: source.workspace,
      signal,
    });
    const facts: RunFacts = {
      mode: options.mode,
      version: VERSION,
      startedAt,
      finishedAt: host.now(),
      policy: { source: policy.source, digest: policy.digest },
      trustRoots: roots.map(({ name, source, digest }) => ({ name, source, digest })),
      ...(options.report !== undefined && { report: options.report }),
      ...(installPath !== undefined && { installPath }),
    };
    const exitCode = options.mode === 'report' ? EXIT.pass : EXIT[verdict.result];
    await publish(host, verdict, facts, exitCode).catch(async (error: unknown) => {
      await discard();
      throw error;
    });
    return exitCode;
  } catch (error) {
    if (error instanceof ConfigError) {
      await publishConfigProblems(host, error.problems, EXIT.config);
      return EXIT.config;
    }
    await publishCrash(host, error, EXIT.error);
    return EXIT.error;
  } finally {
    await scratch.remove();
  }
}

interface Judgement {
  readonly verdict: Verdict;
  readonly roots: Roots['roots'];
}

async function judge(source: ArtifactSource, options: RunOptions, host: Host, signal: AbortSignal): Promise<Judgement> {
  const noted: Refusal[] = source.policy.warnings.map((message) => ({ code: 'POLICY_DOUBTFUL', message }));
  try {
    return await judgeInTime(source, options, host, { signal, noted });
  } catch (error) {
    if (!signal.aborted) throw error;
    // Could not look: nothing was refuted.
    const cut = { check: 'artifact', status: 'error', refusal: outOfTime(options.timeoutMs), others: [] } as const;
    const nothing = reportArtifact({ kind: 'pattern', name: 'the whole run' }, {}, [cut]);
    return { verdict: decideVerdict([nothing], [], noted), roots: [] };
  }
}

/** Trusted roots and keys → rules → one report for each artifact → recalls → the floor → exceptions → verdict. */
async function judgeInTime(
  { policy: given, workspace: folder, reports }: ArtifactSource,
  options: RunOptions,
  host: Host,
  { signal, noted }: { readonly signal: AbortSignal; readonly noted: readonly Refusal[] },
): Promise<Judgement> {
  const { workspace, tempRoot, env } = host;
  const now = host.now();
  const demanded = applySkips(given);
  const context = { workspace, tempRoot, now, env, signal };
  const trust = needsRoots(demanded) ? await loadRoots(demanded.trust, context) : NO_ROOTS;
  const keys = demanded.keyserver ? await fetchOpenPgpKeys(demanded.keyserver, signal) : NO_KEYS;
  const policy = withSigners(demanded, keys.signers);
  const { roots } = trust;
  const rootRefusals = [...trust.refusals, ...keys.refusals];
  const onProgress = (progress: HashProgress): void => {
    host.progress(progressText(progress));
  };
  const files = await checkFileRules(policy, { workspace: folder, roots, rootRefusals, signal, now, onProgress });
  const tags = policy.tag ? [await checkGitTag(policy.tag, { ...context, roots }, rootRefusals)] : [];
  const { githubToken } = options;
  const images = await checkImageRules(policy, host, {
    roots,
    rootRefusals: trust.refusals,
    signal,
    ...(githubToken !== undefined && { githubToken }),
  });
  const outside = { rule: { name: 'git-tag' }, artifacts: [...reports, ...tags] };
  const judged = mergeReports([outside, ...files.reports, ...images]);
  const asked = await withRecalls(judged, policy, given, { workspace, roots, rootRefusals, now, signal });
  const floored = asked.artifacts.map((report) => demandFloor(policy.floor, report));
  const excepted = applyExceptions(policy.exceptions, floored, now);
  const extra = extraFiles(files.known, folder, usedByRun(policy, options));
  const remarks = [...noted, ...trust.warnings, ...files.warnings, ...extra, ...excepted.warnings];
  const warnings = [...asked.warnings, ...remarks];
  return { verdict: decideVerdict(excepted.artifacts, files.sidecars, warnings), roots };
}

/** The revocation list's rooms are loaded only where a policy names one. Its signers count even where a switch waives its signature. */
async function withRecalls(
  judged: readonly JudgedArtifact[],
  policy: Policy,
  given: Policy,
  context: Omit<RecallContext, 'artifactSigners' | 'offline'>,
): Promise<{ readonly artifacts: readonly ArtifactReport[]; readonly warnings: readonly Refusal[] }> {
  const { revocations } = policy;
  if (!revocations) return { artifacts: judged.map(({ report }) => report), warnings: [] };
  const { askRecalls, recallsWarnings } = await import('./gate/recalls.js');
  const recallSigners = given.revocations?.signedBy?.by.of ?? [];
  const { artifacts, recalls } = await askRecalls(judged, { policy, revocations, recallSigners }, context);
  return { artifacts, warnings: recallsWarnings(recalls) };
}

/** Files that the run itself has a use for, as given. */
function usedByRun({ source, trust }: Policy, { report }: RunOptions): readonly string[] {
  const roots = trust.sources.flatMap((root) => (root.kind === 'file' ? [root.path] : []));
  return [source, ...roots, ...(report === undefined ? [] : [report])];
}

const NO_ROOTS: Roots = { roots: [], refusals: [], warnings: [] };
const NO_KEYS: FetchedKeys = { signers: [], refusals: [] };
