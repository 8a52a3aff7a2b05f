/** The policy of a run: from the file that `policy` names, or from the inputs themselves. */
import { ConfigError } from '../errors.js';
import type { ReadRemote } from './file/source.js';
import { policyFromInputs, type PolicyContext } from './from-inputs.js';
import type { Policy, RunOptions } from './policy.js';
import type { GivenInputs } from './read-inputs.js';

/**
 * Reads the policy. The code for policy files is loaded only where there is one.
 *
 * @param readRemote reads a policy by the API of GitHub
 * @throws ConfigError with every problem at once.
 */
export async function readPolicy(
  given: GivenInputs,
  context: PolicyContext,
  readRemote?: ReadRemote,
): Promise<{ readonly policy: Policy; readonly options: RunOptions }> {
  const { policy } = given;
  if (policy !== undefined) {
    const { policyFromFile } = await import('./file/policy-file.js');
    return policyFromFile({ ...given, policy }, context, readRemote);
  }
  if (given['policy-digest'] !== undefined) {
    const fix = 'Name the policy file with `policy`, or remove it.';
    throw new ConfigError([{ where: 'policy-digest', message: 'is given without `policy`', fix }]);
  }
  return policyFromInputs(given, context);
}
