/**
 * The whole gate in reading order: inputs → policy → trusted roots → rules → verdict → reports → exit code.
 * Nothing later reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */
import { ConfigError } from './errors.js';
import { checkRule } from './gate/check-rule.js';
import { checkGitTag } from './gate/git-tag.js';
import { handOver } from './handover/hand-over.js';
import type { Host } from './host/host.js';
import type { ImageContext } from './gate/decide-image.js';
import type { ArtifactReport, Refusal, Verdict } from './model.js';
import { policyFromInputs } from './policy/from-inputs.js';
import type { Policy, RunOptions } from './policy/policy.js';
import { readInputs } from './policy/read-inputs.js';
import { progressText } from './report/progress.js';
import { publish, publishConfigProblems, publishCrash } from './report/publish.js';
import type { RunFacts } from './report/facts.js';
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
  try {
    const { policy, options } = await policyFromInputs(readInputs(host.inputs, host.kind), host);
    const { verdict: judged, roots } = await judge(policy, options, host);
    const { verdict, installPath, discard } = await handOver(judged, options, host);
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
  }
}

interface Judgement {
  readonly verdict: Verdict;
  readonly roots: Roots['roots'];
}

async function judge(given: Policy, options: RunOptions, host: Host): Promise<Judgement> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const noted: Refusal[] = given.warnings.map((message) => ({ code: 'POLICY_DOUBTFUL', message }));
  try {
    const none: Roots = { roots: [], refusals: [], warnings: [] };
    const context = {
      workspace: host.workspace,
      tempRoot: host.tempRoot,
      now: host.now(),
      env: host.env,
      signal: deadline,
    };
    const { roots, refusals, warnings } = needsRoots(given) ? await loadRoots(given.trust, context) : none;
    const keys: FetchedKeys = given.keyserver
      ? await fetchOpenPgpKeys(given.keyserver, deadline)
      : { signers: [], refusals: [] };
    const policy = withSigners(given, keys.signers);
    const outcomes = [];
    for (const rule of policy.rules) {
      outcomes.push(
        await checkRule(rule, {
          workspace: host.workspace,
          roots,
          rootRefusals: [...refusals, ...keys.refusals],
          signal: deadline,
          now: context.now,
          onProgress: (progress) => {
            host.progress(progressText(progress));
          },
        }),
      );
    }
    const tag = policy.tag && [await checkGitTag(policy.tag, context, keys.refusals)];
    const images = await judgeImages(policy, options, host, { roots, rootRefusals: refusals, signal: deadline });
    const artifacts = [...(tag ?? []), ...outcomes.flatMap((outcome) => outcome.artifacts), ...images];
    const sidecars = outcomes.flatMap((outcome) => outcome.sidecars);
    return { verdict: decideVerdict(artifacts, sidecars, [...noted, ...warnings]), roots };
  } catch (error) {
    if (!deadline.aborted) throw error;
    return { verdict: decideVerdict([outOfTime(options.timeoutMs)], [], noted), roots: [] };
  }
}

/** The registry's rooms are loaded only where a policy is about images. */
async function judgeImages(
  { imageRules }: Policy,
  { githubToken }: RunOptions,
  host: Host,
  { signal, ...trust }: ImageContext & { readonly signal: AbortSignal },
): Promise<readonly ArtifactReport[]> {
  if (imageRules.length === 0) return [];
  const { checkImages } = await import('./gate/check-images.js');
  const registry = { env: host.env, signal, ...(githubToken !== undefined && { githubToken }) };
  const { workspace } = host;
  const writeFile: Host['writeFile'] = (path, text) => host.writeFile(path, text);
  const reports: ArtifactReport[] = [];
  for (const rule of imageRules) {
    reports.push(...(await checkImages(rule, { ...trust, registry, workspace, writeFile })));
  }
  return reports;
}

/** A run that was cut off has looked at nothing to the end, so nothing of it is believed. */
function outOfTime(timeoutMs: number): ReturnType<typeof reportArtifact> {
  const refusal: Refusal = {
    code: 'LIMIT_EXCEEDED',
    message: `The run was not finished after ${Math.round(timeoutMs / 1000)} s, so nothing is proven`,
    hint: 'Give it more time with `timeout`, or check fewer artifacts in one step.',
  };
  return reportArtifact({ kind: 'pattern', name: 'the whole run' }, {}, [
    { check: 'artifact', status: 'error', refusal, others: [] },
  ]);
}
