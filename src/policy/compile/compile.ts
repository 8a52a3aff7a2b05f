/**
 * From a policy document to the policy. This room alone knows what goes together, what is meant where nothing is said, which values can
 * be, who may sign and which files may be believed; whether the document was written as a file or with inputs shows only in the places
 * that problems name.
 */
import { ConfigError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Policy, RunOptions, TrustPolicy } from '../../model/policy.js';
import type { ReleaseReference } from '../../model/release.js';
import { networkProblemsOf } from '../../net/network.js';
import type { PolicyDocument, StatedPolicy } from '../document/document.js';
import type { RevocationsEntry } from '../document/requirement-shape.js';
import { runOptions } from '../inputs/run-options.js';
import { wholeRelease } from './whole-release.js';
import type { GivenInputs } from '../inputs/read-inputs.js';
import { defined, said } from './defined.js';
import { exactValue } from './exact-value.js';
import { exceptionsOf } from './exceptions.js';
import { minimumOf } from './minimum.js';
import { handedNames } from './handed-names.js';
import { statedVersionProblem } from './never-matches.js';
import { ownMetrics } from './own-metrics.js';
import { checkoutProblems } from './untrusted-checkout.js';
import { releaseAttested, releaseOf } from './release.js';
import { REPLAYABLE, revocationPolicy, separationProblems } from './revocations.js';
import { convertRules, type Rules } from './rules.js';
import { createScope, problemsOf, type RunFacts, type Scope } from './scope.js';
import { convertSigners } from './signers.js';
import { runProblems, skipsOf } from './switches.js';
import { tagRequirement } from './tags.js';
import { trustOf } from './trust.js';
import { readVars, unusedVariables } from './document-variables.js';

/** Where the run happens, as far as the policy depends on it. */
export type CompileContext = Pick<Host, 'kind' | 'env' | 'workspace'> &
  Partial<Pick<Host, 'now' | 'tempRoot' | 'eitherForm'>> & {
    /** False where nothing is fetched, and nothing decided (`policy check`). */
    readonly fetches?: boolean;
    /** False where no file is looked at, since those that are named lie elsewhere: any key stands for them then. */
    readonly reads?: boolean;
  };

/** A policy with how the run behaves. */
export interface CompiledPolicy {
  readonly policy: Policy;
  readonly options: RunOptions;
}

/**
 * Compiles a document.
 *
 * @param given the inputs of the run; those that are part of the document are in it
 * @throws ConfigError with every problem at once, each with its place.
 */
export async function compile(
  stated: StatedPolicy,
  given: GivenInputs,
  context: CompileContext,
): Promise<CompiledPolicy> {
  const { source, digest, document } = stated;
  const overriding = given.var ?? new Map<string, string>();
  const vars = readVars(document?.vars, overriding);
  const scope = createScope(source, vars.variables, runFacts(document, given, context));
  if (!document) throw new ConfigError(problemsOf(scope, stated.problems));
  for (const { place, message, fix } of vars.problems) scope.fail(place, message, fix);
  const { now, offline } = scope.run;
  const { timeout: timeoutMs, 'github-token': githubToken } = given;
  const signing = { ...context, now, offline, ...defined({ timeoutMs, githubToken }) };
  await convertSigners(document.signers, stated.declared, scope, signing);
  const trust = trustOf(document, given, scope);
  if (!stated.subject) withoutSubject(document, scope);
  const { assets, ...requirements } = requirementsOf(document, given, trust, scope);
  const release = assets ?? requirements.release?.reference;
  const { rules = [] } = document;
  const handedAs = said(
    rules.find((rule) => rule.as),
    () => handedNames(rules, scope),
  );
  // After a mistake nobody knows what would have been used.
  if (stated.problems.length + scope.problems.length === 0) {
    unusedVariables(document, overriding, scope);
    unusedSigners(scope);
  }
  if (!scope.run.offline && context.fetches !== false) scope.problems.push(...(await networkProblemsOf(context.env)));
  scope.problems.push(
    ...runProblems(given, { ...requirements, ...defined({ from: release }) }, context),
    ...(await checkoutProblems(scope.believed, context)),
  );
  const problems = problemsOf(scope, stated.problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const skip = said(given['skip-reason'], (reason) => skipsOf(reason, given, context)) ?? {};
  const policy = { source, digest, trust, ...requirements, skip, warnings: scope.warnings };
  return { policy, options: { ...runOptions(given, context, release), ...defined({ handedAs }) } };
}

/** Which assets of a release to check is asked where the release is read. */
function withoutSubject(document: PolicyDocument, scope: Scope): void {
  if (scope.run.audit || document['release-assets']) return;
  const fix =
    'Name files with `artifacts`, digests with `digests`, a list of both with `checksums`, or images with `images`.';
  scope.fail(document.place, 'nothing to check is given', fix);
}

function runFacts(
  document: PolicyDocument | undefined,
  { mode, offline = false }: GivenInputs,
  { env, eitherForm, now }: CompileContext,
): RunFacts {
  return {
    env,
    now: now?.() ?? new Date(),
    offline,
    audit: mode === 'audit',
    assets: (document?.release ?? document?.['release-assets']) !== undefined,
    eitherForm: eitherForm === true,
  };
}

type Requirements = Omit<Policy, 'source' | 'digest' | 'warnings' | 'trust' | 'skip'> & {
  /** The release of which some assets are artifacts. */
  readonly assets?: ReleaseReference;
};

/** Everything but the signers, which were read before. It may be used only where the scope has no problems. */
function requirementsOf(document: PolicyDocument, given: GivenInputs, trust: TrustPolicy, scope: Scope): Requirements {
  const { rules = [], exceptions, 'expect-version': version, 'report-to': reportTo } = document;
  const made = convertRules(rules, scope);
  const tag = said(document['git-tag'], (entry) => tagRequirement(entry, scope));
  const minimum = said(document.require, (checks) => minimumOf(checks, document, made, scope)) ?? [];
  const revocations = said(document.revocations, (entry) =>
    revocationsOf(entry, given, minimum.includes('revocation'), scope),
  );
  const assets = said(document['release-assets'], (release) => releaseOf(release, rules, scope));
  return {
    rules: releaseAttested(made.rules, document, assets, trust, scope),
    // Rules about whatever is deployed are an audit's.
    imageRules: made.imageRules.filter(({ images }) => images.length > 0),
    minimum,
    exceptions: said(exceptions, (entries) => exceptionsOf(entries, scope)) ?? [],
    ...defined({
      audit: said(given.deployed, (deployed) => auditOf(deployed, made, scope)),
      tag,
      keyserver: said(scope.keyserver, (url) => keyserverPlan(url, scope)),
      revocations,
      version: said(version, (text) => exactValue(text, statedVersionProblem, scope)),
      ownMetrics: said(document.metrics, (metrics) => ownMetrics(metrics, scope)),
      reportTo: said(reportTo, (text) => scope.literal(text)),
      assets,
      release: said(document.release ?? document.unsigned, () => wholeRelease(document, scope)),
    }),
  };
}

function auditOf(deployed: string, { imageRules }: Rules, { run, believed }: Scope): Policy['audit'] {
  // A stranger's list of what is deployed could leave out what was recalled.
  believed.push({ where: 'deployed', path: deployed });
  return run.audit ? { deployed, rules: imageRules } : undefined;
}

/** A cache out of a stranger's tree could remember an older list than there was, unless its serial is pinned. */
function revocationsOf(
  entry: RevocationsEntry,
  { 'revocations-cache': cache }: GivenInputs,
  required: boolean,
  scope: Scope,
): Policy['revocations'] {
  const revocations = revocationPolicy(entry, scope, required);
  separationProblems(scope.signers.values(), scope);
  if (cache === undefined || !revocations) return revocations;
  if (revocations.minSerial === undefined) {
    scope.believed.push({ where: 'revocations-cache', path: cache, fix: REPLAYABLE });
  }
  return { ...revocations, cache };
}

function keyserverPlan(url: string, { signers }: Scope): Policy['keyserver'] {
  return { url, fingerprints: [...new Set([...signers.values()].flatMap((group) => group?.pinned ?? []))] };
}

function unusedSigners(scope: Scope): void {
  for (const group of scope.signers.values()) {
    if (group?.usedFor.size === 0) scope.warn(group.place, `nothing requires the signer \`${group.name}\``);
  }
}
