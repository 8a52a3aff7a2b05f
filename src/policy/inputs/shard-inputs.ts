/** The inputs `shard` and `merge`: what goes with them, and what they mean. */
import { hasSecret } from '../../core/shown-address.js';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { MAX_SHARDS } from '../../core/shard-limits.js';
import { REPORT_FILES } from '../../core/report-files.js';
import { DEFAULT_TIMEOUT_MS } from '../../core/limits.js';
import { parseShard } from '../../formats/shard.js';
import type { ImageRule, RunOptions } from '../../model/policy.js';
import type { MergeOptions, SharedRun } from '../../model/share.js';
import { pinProblem } from '../file/source.js';
import { INPUTS, type InputName } from './inputs.js';
import { isGiven } from './parts.js';
import type { GivenInputs } from './read-inputs.js';
import { namedReports, reportPathProblems } from './report-path.js';
import { namedSha256 } from '../../formats/sha256.js';

/** Nothing is handed over before all shares are known. */
const HANDED_OVER = [
  'verified-dir',
  'install',
  'share-tool',
  'recheck',
  'deployment-record',
  'vsa',
] as const satisfies readonly InputName[];

/** What may stand beside `merge`; `var` fills paths. */
const BESIDE_MERGE: readonly string[] = [
  ...['merge', 'mode', 'timeout', 'policy-digest', 'var'],
  ...REPORT_FILES.map(({ name }) => name).filter((name) => name !== 'vsa'),
];

/** What differs between shares, or requires nothing: a secret, and where and how long a run writes. */
const NOT_REQUIRED: readonly string[] = ['github-token', 'shard', 'timeout', ...REPORT_FILES.map(({ name }) => name)];

type Environment = Pick<Host, 'env'>;

/** What is wrong with `shard` beside the rest. */
export function shardProblems(
  given: GivenInputs,
  { imageRules }: { readonly imageRules: readonly ImageRule[] },
  host: Environment,
): readonly ConfigProblem[] {
  const { shard } = given;
  if (given.merge !== undefined)
    return [{ where: 'merge', message: 'combines reports of runs, and is not part of a policy', fix: 'Remove it.' }];
  if (shard === undefined) return [];
  const problems: ConfigProblem[] = [];
  const add = (where: string, message: string, fix: string): void => {
    problems.push({ where, message, fix });
  };
  if (!parseShard(shard)) {
    const message = `\`${shard}\` is not a share`;
    add('shard', message, `Write \`i/n\`, such as \`1/8\`: i from 1 to n, n at most ${MAX_SHARDS}.`);
  }
  if (given.report === undefined) add('report', 'is missing, and `shard` needs it', 'Name a path: `merge` reads it.');
  if (runOf(host) === undefined) {
    const message = 'needs to know its run, and `GITHUB_RUN_ID` or `GITHUB_RUN_ATTEMPT` is not set to a number';
    add('shard', message, 'Outside GitHub Actions, set both to the same numbers for all shares of one run.');
  }
  for (const where of HANDED_OVER.filter((name) => isGiven(given, name))) {
    add(
      where,
      'uses what passed, and a share does not know whether the others passed',
      'Do that in a job after `merge`.',
    );
  }
  if (imageRules.some(({ sbomDir }) => sbomDir !== undefined)) {
    add('sbom-dir', 'cannot be filled by a share of the images', 'Do that in a run without `shard`.');
  }
  if (given.mode === 'audit') add('shard', 'is not for `mode: audit`', 'Remove it.');
  return problems;
}

/** The share that a run checks; `shardProblems` has found nothing. */
export function shareOptions(text: string, given: GivenInputs, host: Environment): Pick<RunOptions, 'share'> {
  const shard = parseShard(text);
  const run = runOf(host);
  return shard && run ? { share: { shard, run, call: callDigest(given) } } : {};
}

/**
 * What is wrong with a call that merges.
 *
 * @param found paths of the reports that `merge` finds; nothing is written over them
 */
export function mergeProblems(
  given: GivenInputs,
  host: Pick<Host, 'workspace' | 'env' | 'kind'>,
  found: readonly string[],
): readonly ConfigProblem[] {
  const foreign = INPUTS.filter(({ name }) => isGiven(given, name) && !BESIDE_MERGE.includes(name));
  const problems: ConfigProblem[] = foreign.map(({ name }) => {
    const message = 'cannot be used together with `merge`, which only checks the reports of shares';
    const fix = (HANDED_OVER as readonly string[]).includes(name)
      ? 'Remove it. A merged verdict hands nothing over.'
      : 'Remove it, or give it to the shares.';
    return { where: name, message, fix };
  });
  for (const path of (given.merge ?? []).filter(hasSecret)) {
    const message = `\`${path}\` is an address with a password or a query, and not a path`;
    problems.push({ where: 'merge', message, fix: 'Download the reports first, and give their paths.' });
  }
  const pin = pinProblem(given['policy-digest']);
  if (pin) problems.push(pin);
  if (given.mode === 'audit') problems.push({ where: 'mode', message: 'is not a mode of `merge`', fix: 'Remove it.' });
  if (host.kind === 'actions' && runOf(host) === undefined) {
    const message = 'needs to know its run, and the runner does not say it';
    problems.push({ where: 'merge', message, fix: 'Let nothing change `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`.' });
  }
  return [...problems, ...reportPathProblems(given, [...(given.merge ?? []), ...found], host.workspace)];
}

/** How a call that merges behaves. */
export function mergeOptions(given: GivenInputs, host: Environment): RunOptions & { readonly merge: MergeOptions } {
  const { mode = 'enforce', timeout: timeoutMs = DEFAULT_TIMEOUT_MS, 'policy-digest': policy, merge = [] } = given;
  const run = runOf(host);
  return {
    mode,
    timeoutMs,
    reports: namedReports(given),
    merge: { reports: merge, ...(run && { run }), ...(policy !== undefined && { policy }) },
  };
}

function runOf({ env }: Environment): SharedRun | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '' } = env;
  return /^[0-9]{1,20}$/.test(id) && /^[0-9]{1,10}$/.test(attempt) ? { id, attempt } : undefined;
}

/** `sha256:…` of what inputs say: stable, in whatever order they are given, and the same for all shares of a run. */
export function inputsDigest(given: GivenInputs): string {
  return given.shard === undefined ? digestOf({ ...given, 'github-token': undefined }) : callDigest(given);
}

function callDigest(given: GivenInputs): string {
  return digestOf(Object.fromEntries(Object.entries(given).filter(([name]) => !NOT_REQUIRED.includes(name))));
}

function digestOf(given: Readonly<Record<string, unknown>>): string {
  const text = JSON.stringify(given, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries: [string, unknown][] =
      inner instanceof Map ? [...(inner as Map<string, unknown>)] : Object.entries(inner);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return namedSha256(text);
}
