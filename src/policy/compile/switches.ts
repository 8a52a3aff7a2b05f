/** What a run adds to any policy: the emergency switches, what is deployed, and where the revocation list is kept. */
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { MAX_SKIP_REASON_LENGTH } from '../../core/limits.js';
import type { Policy, Skips } from '../../model/policy.js';
import type { GivenInputs } from '../inputs/read-inputs.js';

const SIGNATURES_VARIABLE = 'SIGNATURE_GATE_SKIP_COSIGN_VERIFY';
const CHECKSUMS_VARIABLE = 'SIGNATURE_GATE_SKIP_HASH_VERIFY';

/** What does not go together with the policy, or is missing. */
export function runProblems(
  given: GivenInputs,
  { revocations }: Pick<Policy, 'revocations'>,
  host: Pick<Host, 'kind' | 'env'>,
): readonly ConfigProblem[] {
  const { mode, deployed, 'revocations-cache': cache } = given;
  const problems: ConfigProblem[] = [...skipProblems(given), ...environmentSkipProblems(given, host)];
  const add = (where: string, message: string, fix: string): void => {
    problems.push({ where, message, fix });
  };
  if (cache !== undefined && !revocations) {
    add('revocations-cache', 'is given without `revocations`', 'Name the revocation list, or remove it.');
  }
  if (mode !== 'audit') {
    if (deployed !== undefined) add('deployed', 'is for an audit alone', 'Add `mode: audit`, or remove it.');
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

/** Switches of the environment need their reason as inputs do. */
function environmentSkipProblems(
  given: GivenInputs,
  { kind, env }: Pick<Host, 'kind' | 'env'>,
): readonly ConfigProblem[] {
  if (kind !== 'terminal' || given['skip-reason'] !== undefined) return [];
  return [SIGNATURES_VARIABLE, CHECKSUMS_VARIABLE]
    .filter((variable) => env[variable] === '1')
    .map((variable) => ({
      where: variable,
      message: 'is set in the environment without a reason',
      fix: 'Say why with `skip-reason`, or unset it.',
    }));
}

/** The emergency switches that are on. The variables of the environment count for the command alone, and only as `1`. */
export function skipsOf(given: GivenInputs, { kind, env }: Pick<Host, 'kind' | 'env'>): Skips {
  const reasonOf = (name: 'skip-signatures' | 'skip-checksums', variable: string): string | undefined => {
    if (given[name]) return given['skip-reason'];
    if (kind !== 'terminal' || env[variable] !== '1') return undefined;
    return given['skip-reason'];
  };
  const signatures = reasonOf('skip-signatures', SIGNATURES_VARIABLE);
  const checksums = reasonOf('skip-checksums', CHECKSUMS_VARIABLE);
  return { ...(signatures !== undefined && { signatures }), ...(checksums !== undefined && { checksums }) };
}
