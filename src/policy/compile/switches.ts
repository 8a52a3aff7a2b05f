/** What a run adds to any policy: the emergency switches, what is deployed, and where the revocation list is kept. */
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { MAX_SKIP_REASON_LENGTH } from '../../core/limits.js';
import type { Policy, Skips } from '../../model/policy.js';
import { deploymentProblems } from '../inputs/deployment-inputs.js';
import type { InputName } from '../inputs/inputs.js';
import { isGiven } from '../inputs/parts.js';
import type { GivenInputs } from '../inputs/read-inputs.js';
import { tokenServiceProblems } from '../inputs/registry-auth-host.js';
import { shardProblems } from '../inputs/shard-inputs.js';
import { vsaProblems } from '../inputs/vsa-inputs.js';
import { handOverProblems, isHandedOver, type Written } from './hand-over.js';

const SIGNATURES_VARIABLE = 'SIGNATURE_GATE_SKIP_COSIGN_VERIFY';
const CHECKSUMS_VARIABLE = 'SIGNATURE_GATE_SKIP_HASH_VERIFY';

type Context = Pick<Host, 'kind' | 'env' | 'workspace'> & { readonly reads?: boolean };

/** What some inputs may be wrong about; asked only where one of them is given. */
interface RunCheck {
  readonly of: readonly InputName[];
  /** It looks at where the run happens, and not only at what is written. */
  readonly reads?: true;
  readonly problems: (given: GivenInputs, policy: Written, context: Context) => readonly ConfigProblem[];
}

const CHECKS: readonly RunCheck[] = [
  { of: ['skip-signatures', 'skip-checksums', 'skip-reason'], problems: skipProblems },
  { of: ['mode', 'deployed', 'revocations-cache'], problems: auditProblems },
  { of: ['vsa', 'vsa-resource', 'vsa-verifier'], problems: (given, _, context) => vsaProblems(given, context) },
  { of: ['registry-auth-host'], problems: tokenServiceProblems },
  { of: ['shard', 'merge'], problems: shardProblems },
  {
    of: ['deployment-record'],
    reads: true,
    problems: (given, _, context) => deploymentProblems(given, context),
  },
];

/** What does not go together with the policy, or is missing. */
export function runProblems(given: GivenInputs, policy: Written, context: Context): readonly ConfigProblem[] {
  const { kind, env, reads = true } = context;
  const asked = CHECKS.filter((check) => (reads || !check.reads) && check.of.some((name) => isGiven(given, name)));
  const problems = asked.flatMap((check) => check.problems(given, policy, context));
  if (reads && isHandedOver(given, policy)) problems.push(...handOverProblems(given, policy, context));
  if (kind !== 'terminal' || given['skip-reason'] !== undefined) return problems;
  // Switches of the environment need their reason as inputs do.
  const message = 'is set in the environment without a reason';
  const fix = 'Say why with `skip-reason`, or unset it.';
  const switches = [SIGNATURES_VARIABLE, CHECKSUMS_VARIABLE].filter((variable) => env[variable] === '1');
  return [...switches.map((where) => ({ where, message, fix })), ...problems];
}

function auditProblems(
  { mode, deployed, 'revocations-cache': cache }: GivenInputs,
  { revocations }: Pick<Policy, 'revocations'>,
): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const add = (where: string, message: string, fix: string): void => {
    problems.push({ where, message, fix });
  };
  if (cache !== undefined && !revocations) {
    add('revocations-cache', 'is given without `revocations`', 'Name the revocation list, or remove it.');
  }
  if (mode !== 'audit') {
    if (deployed !== undefined) add('deployed', 'is only for an audit', 'Add `mode: audit`, or remove it.');
    return problems;
  }
  if (deployed === undefined) {
    const fix = 'Name a file of versions, digests and images, or the JSON of `kubectl get pods -o json`.';
    add('deployed', 'is missing: an audit needs the list of what is deployed', fix);
  } else if (!revocations) {
    // Without a list everything would pass.
    const fix = 'Name the signed list, and who must have signed it.';
    add('revocations', '`mode: audit` is given without a revocation list to compare with', fix);
  }
  return problems;
}

function skipProblems(given: GivenInputs): readonly ConfigProblem[] {
  const switches = (['skip-signatures', 'skip-checksums'] as const).filter((name) => given[name]);
  const reason = given['skip-reason'];
  if (reason === undefined) {
    const fix = 'Say why with `skip-reason`; it is shown on top of the summary.';
    return switches.map((where) => ({ where, message: 'is given without a reason', fix }));
  }
  if (reason.length <= MAX_SKIP_REASON_LENGTH) return [];
  const message = `has ${reason.length} characters; at most ${MAX_SKIP_REASON_LENGTH} are allowed`;
  return [{ where: 'skip-reason', message, fix: 'Say it in a sentence.' }];
}

/**
 * The emergency switches that are on. The variables of the environment count for the command alone, and only as `1`.
 *
 * @param reason without one no switch is on
 */
export function skipsOf(reason: string, given: GivenInputs, { kind, env }: Pick<Host, 'kind' | 'env'>): Skips {
  const isOn = (name: 'skip-signatures' | 'skip-checksums', variable: string): boolean =>
    given[name] === true || (kind === 'terminal' && env[variable] === '1');
  return {
    ...(isOn('skip-signatures', SIGNATURES_VARIABLE) && { signatures: reason }),
    ...(isOn('skip-checksums', CHECKSUMS_VARIABLE) && { checksums: reason }),
  };
}
