/**
 * From a policy file to the policy. Everything that is wrong with it is found at once, with its place; the only other files
 * that are read are the keys that it names, relative to the workspace.
 */
import { ConfigError, type ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { networkProblemsOf } from '../../net/network.js';
import { shownAddress } from '../../core/shown-address.js';
import { auditPolicyProblems } from '../audit-inputs.js';
import { environmentSkipProblems, skipProblems, skipsOf } from '../chain-inputs.js';
import { deploymentProblems } from '../deployment-inputs.js';
import { versionComplaint } from '../never-matches.js';
import { ownTreeProblems, type Believed } from '../own-tree.js';
import type { IdentitySigner, Policy, RunOptions, Signer, TrustPolicy } from '../../model/policy.js';
import type { GivenInputs } from '../read-inputs.js';
import { policyHandOverProblems } from '../release-inputs.js';
import { reportPathProblems } from '../report-path.js';
import { vsaProblems } from '../vsa-inputs.js';
import { runOptions } from '../run-options.js';
import { trustProblems } from '../trust-inputs.js';
import { believedRoots, trustPolicy, type TrustInputs } from '../trust-policy.js';
import { besidePolicyProblems } from './beside-policy.js';
import { readDocument, type Complaint, type Spot, type Tree } from './document.js';
import { exactValue } from './exact-value.js';
import { exceptionsOf } from './exceptions.js';
import { networkProblems, remoteProblems } from './offline.js';
import { POLICY_SHAPE, type PolicyEntry } from './policy-shape.js';
import { wholeRelease } from './release.js';
import { REPLAYABLE, revocationPolicy, separationProblems } from './revocations.js';
import { convertRules, type RuleSurroundings } from './rules.js';
import { asList, createScope, problemsOf, type Scope } from './scope.js';
import { convertSigners } from './signers.js';
import { digestOf, parsePolicySource, pinProblem, readPolicyBytes, type ReadRemote } from './source.js';
import { readVars, unusedVariables } from './variables.js';

/** Where the run happens, as far as a policy file depends on it. */
export type FileContext = Pick<Host, 'kind' | 'env' | 'workspace'> & Partial<Pick<Host, 'now' | 'tempRoot'>>;

/**
 * Reads the policy that the input `policy` names.
 *
 * @param given the inputs; whatever says who must sign must be absent
 * @param readRemote reads `owner/repo@<commit>:path`; without it only paths are read
 * @throws ConfigError with every problem at once.
 */
export async function policyFromFile(
  given: GivenInputs & { readonly policy: string },
  context: FileContext,
  readRemote?: ReadRemote,
): Promise<{ readonly policy: Policy; readonly options: RunOptions }> {
  const { policy: source, 'policy-digest': pin } = given;
  const before = [
    ...besidePolicyProblems(given),
    ...[pinProblem(pin)].filter((found) => found !== undefined),
    ...reportPathProblems(given, context.workspace),
    ...vsaProblems(given, context),
    ...deploymentProblems(given, context),
    ...(pin === undefined ? await ownTreeProblems(fileItself(source), context) : []),
    ...(given.offline ? remoteProblems(source) : []),
    // Where nothing is read from elsewhere (`policy check`), nothing of the network matters.
    ...(given.offline || !readRemote ? [] : networkProblemsOf(context.env)),
  ];
  if (before.length > 0) throw new ConfigError(before);
  const read = await readPolicyBytes(source, context.workspace, readRemote);
  if ('message' in read) throw new ConfigError([{ where: 'policy', ...read }]);
  // Only what was pinned is parsed.
  const changed = pinProblem(pin, read.bytes);
  if (changed) throw new ConfigError([changed]);
  const stated = await policyFromBytes(read.bytes, source, given, context, readRemote !== undefined);
  const policy = withInputs(stated, given, context);
  const options = { ...runOptions(given, context), ...(policy.release && { release: policy.release.reference }) };
  const incomplete = [
    ...besideProblems(stated, given),
    ...environmentSkipProblems(given, context),
    ...auditPolicyProblems(policy, options),
    ...(await ownTreeProblems([...cacheOf(stated, given), ...deployedOf(given)], context)),
    ...policyHandOverProblems(given, policy, context),
  ];
  if (incomplete.length > 0) throw new ConfigError(incomplete);
  return { policy, options };
}

/** A cache out of a stranger's tree could remember an older list than there was. */
function cacheOf({ revocations }: Policy, { 'revocations-cache': path }: GivenInputs): readonly Believed[] {
  return path === undefined || revocations?.minSerial !== undefined
    ? []
    : [{ where: 'revocations-cache', path, fix: REPLAYABLE }];
}

/** A stranger's list of what is deployed could leave out what was recalled. */
function deployedOf({ deployed: path }: GivenInputs): readonly Believed[] {
  return path === undefined ? [] : [{ where: 'deployed', path }];
}

/** What a run adds to the file: where its cache is, what is deployed, and the emergency switches. */
function withInputs(policy: Policy, given: GivenInputs, context: FileContext): Policy {
  const { 'revocations-cache': cache, deployed } = given;
  const { revocations, imageRules } = policy;
  return {
    ...policy,
    skip: skipsOf(given, context),
    ...(revocations && cache !== undefined && { revocations: { ...revocations, cache } }),
    ...(deployed !== undefined && { audit: { deployed, rules: imageRules } }),
  };
}

function besideProblems({ revocations }: Policy, given: GivenInputs): readonly ConfigProblem[] {
  const { mode, deployed, 'revocations-cache': cache } = given;
  const problems: ConfigProblem[] = [...skipProblems(given)];
  if (cache !== undefined && !revocations) {
    const message = 'is given, but the policy names no revocation list';
    problems.push({ where: 'revocations-cache', message, fix: 'Add `revocations` to the policy, or remove it.' });
  }
  if (mode === 'audit' && deployed === undefined) {
    const fix = 'Name the file of what is deployed with `deployed`.';
    problems.push({ where: 'mode', message: '`audit` is given without `deployed`', fix });
  }
  if (mode !== 'audit' && deployed !== undefined)
    problems.push({ where: 'deployed', message: 'is given without `mode: audit`', fix: 'Add it, or remove this.' });
  return problems;
}

function fileItself(source: string): readonly Believed[] {
  const fix = 'Pin it with `policy-digest`, or read it from a commit: `owner/repo@<commit>:path`.';
  const parsed = parsePolicySource(source);
  return 'kind' in parsed && parsed.kind === 'file' ? [{ where: 'policy', path: parsed.path, fix }] : [];
}

/**
 * Converts the bytes of a policy file.
 *
 * @param source what the file is called in messages and in the report
 * @param fetches false where nothing is fetched, and nothing decided
 * @throws ConfigError with every problem at once, each with line and column.
 */
export async function policyFromBytes(
  bytes: Buffer,
  source: string,
  given: GivenInputs,
  context: FileContext,
  fetches = true,
): Promise<Policy> {
  const { tree, problems: syntax } = await readDocument(bytes);
  const complaints: Complaint[] = [...syntax];
  const entry = tree && POLICY_SHAPE.read(tree, 'policy', complaints);
  if (!tree || !entry) throw new ConfigError(problemsOf(source, complaints));
  const { variables, check } = readVars(entry.vars, given.var ?? new Map<string, string>());
  const now = context.now?.() ?? new Date();
  const scope = createScope(source, variables, now);
  check(scope);
  await convertSigners(entry.signers, scope, {
    ...context,
    now,
    offline: given.offline ?? false,
    fetches,
    ...(given.timeout !== undefined && { timeoutMs: given.timeout }),
  });
  declareBroken(tree, scope);
  const policy = converted(entry, given, scope, { env: context.env, variables });
  // After a mistake nobody knows what would have been used.
  if (complaints.length + scope.problems.length === 0) {
    unusedVariables(entry.vars, given.var ?? new Map(), variables, scope);
    unusedSigners(scope);
  }
  const problems = [...problemsOf(source, complaints, scope), ...(await ownTreeProblems(scope.believed, context))];
  if (problems.length > 0) throw new ConfigError(problems);
  return { ...policy, source, digest: digestOf(bytes), warnings: scope.warnings };
}

/** Everything but the signers, which were read before. It may be used only where the scope has no problems. */
function converted(
  entry: PolicyEntry,
  given: GivenInputs,
  scope: Scope,
  surroundings: RuleSurroundings,
): Omit<Policy, 'source' | 'digest' | 'warnings'> {
  const { rules, imageRules } = convertRules(entry.rules, scope, surroundings);
  const floor = floorOf(entry, scope);
  const revocations = entry.revocations && revocationPolicy(entry.revocations, scope, floor.includes('revocation'));
  separationProblems(scope.signers.values(), scope);
  const release = wholeRelease(entry, scope, given);
  const trust = trustOf(entry, given, scope);
  const version = exactValue(entry['expect-version'], versionComplaint, scope);
  const reportTo = entry['report-to'] && scope.literal(entry['report-to']);
  if (trust.offline) scope.problems.push(...networkProblems({ rules, imageRules }));
  return {
    rules,
    imageRules,
    trust,
    floor,
    ...(revocations && { revocations }),
    exceptions: exceptionsOf(entry.exceptions ?? [], scope),
    skip: {},
    ...(release && { release }),
    ...(version !== undefined && { version }),
    ...(reportTo !== undefined && { reportTo }),
  };
}

/** Signers that could not be read are known by name, so that only what is wrong with them is complained of. */
function declareBroken(tree: Tree, scope: Scope): void {
  const signers = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'signers')?.value : undefined;
  for (const { key } of signers?.kind === 'map' ? signers.entries : []) {
    if (!scope.signers.has(key)) scope.signers.set(key, undefined);
  }
}

function floorOf({ require = [], revocations }: PolicyEntry, scope: Scope): Policy['floor'] {
  for (const { value, spot } of require) {
    if (value === 'revocation' && !revocations) {
      scope.fail(spot, 'the floor demands `revocation`, and there is no list', 'Name the list under `revocations`.');
    }
  }
  return [...new Set(require.map(({ value }) => value))];
}

function unusedSigners(scope: Scope): void {
  for (const group of scope.signers.values()) {
    if (group?.usedFor.size === 0) scope.warn(group.spot, `nothing demands the signer \`${group.name}\``);
  }
}

/** The file's own roots and log, or those of the inputs; who is bound to a root is bound to one of them. */
function trustOf(entry: PolicyEntry, given: GivenInputs, scope: Scope): TrustPolicy {
  const own = entry['trusted-root'];
  const spot: Spot = asList(own)[0]?.spot ?? entry.spot;
  const inputs: TrustInputs = { ...given, ...rootsOf(own, given, scope), ...logOf(entry['rekor-url'], given, scope) };
  for (const problem of trustProblems(inputs)) {
    const about = problem.where === 'rekor-url' ? entry['rekor-url']?.spot : own && spot;
    scope.problems.push(placed(problem, about, scope));
  }
  scope.believed.push(...believedRoots(inputs).map((one) => ({ ...one, ...(own && { at: scope.place(spot) }) })));
  const trust = trustPolicy(inputs);
  for (const group of scope.signers.values()) {
    for (const { root, name } of (group?.signers ?? []).filter(isBound)) {
      if (trust.sources.some((source) => namesOf(source).some((one) => root === one || root.startsWith(`${one}#`))))
        continue;
      const known = trust.sources.flatMap(namesOf).map((one) => `\`${one}\``);
      const fix = `The trusted roots are ${known.join(', ')}; \`trusted-root\` names them.`;
      scope.fail(group?.spot ?? spot, `\`${root}\`, the root of \`${name}\`, is no trusted root here`, fix);
    }
  }
  return trust;
}

function rootsOf(
  own: PolicyEntry['trusted-root'],
  given: GivenInputs,
  scope: Scope,
): Pick<TrustInputs, 'trusted-root'> {
  if (!own) return {};
  if (given['trusted-root'])
    scope.problems.push(givenTwice('trusted-root', 'Remove one of them; the policy decides whom to trust.'));
  return { 'trusted-root': scope.literals(asList(own)) };
}

function givenTwice(where: 'trusted-root' | 'rekor-url', fix: string): ConfigProblem {
  return { where, message: 'is given beside a policy that names its own', fix };
}

/** The file's own log, or that of the inputs. */
function logOf(log: PolicyEntry['rekor-url'], given: GivenInputs, scope: Scope): Pick<TrustInputs, 'rekor-url'> {
  if (!log) return {};
  if (given['rekor-url'] !== undefined) scope.problems.push(givenTwice('rekor-url', 'Remove one of them.'));
  const url = scope.literal(log);
  return url === undefined ? {} : { 'rekor-url': url };
}

function placed(problem: ConfigProblem, spot: Spot | undefined, scope: Scope): ConfigProblem {
  return spot ? { ...problem, at: scope.place(spot) } : problem;
}

const isBound = (signer: Signer): signer is IdentitySigner & { readonly root: string } =>
  signer.kind === 'identity' && signer.root !== undefined;

/** What the loaded roots will be called. */
function namesOf(source: TrustPolicy['sources'][number]): readonly string[] {
  switch (source.kind) {
    case 'file':
      return [source.path === 'public-good' || source.path === 'staging' ? `./${source.path}` : source.path];
    case 'tuf':
      return [
        source.mirror === undefined && source.rootFile === undefined
          ? 'public-good'
          : shownAddress(source.mirror ?? ''),
      ];
    case 'embedded':
      return ['public-good'];
    case 'staging':
    case 'gh':
      return [source.kind];
  }
}
