/** `policy check` and `policy explain`: what a policy file means, before it decides anything. Nothing is fetched. */
import { ConfigError, couldNotLook } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { placeOf } from '../../core/config-place.js';
import { count } from '../../formats/escape.js';
import type { Policy } from '../../model/policy.js';
import { readInputs } from '../inputs/read-inputs.js';
import { explainPolicy } from './explain.js';
import { policyFromFile } from '../from-file.js';

const MISCONFIGURED = 2;
const UNREAD = 3;

export interface PolicyTask {
  readonly action: 'check' | 'explain';
  /** Relative to the workspace. */
  readonly file: string;
}

/** @returns the exit code: 0, 2 where the policy is wrong, or 3 where a file of it exists and cannot be read. */
export async function runPolicyCommand({ action, file }: PolicyTask, host: Host): Promise<number> {
  try {
    // The command's own flags are inputs too: `var` alone.
    // Nothing is decided by it here, so that it may be anybody's: a pull request's policy is checked like any other.
    const context = { ...host, env: { ...host.env, GITHUB_ACTIONS: undefined } };
    const { policy } = await policyFromFile({ ...readInputs(host.inputs, host.kind), policy: file }, context);
    if (action === 'explain') {
      for (const text of explainPolicy(policy, host.now())) host.line({ level: 'info', text });
    } else {
      for (const warning of policy.warnings) host.line({ level: 'waived', text: `! ${warning}` });
    }
    const last = action === 'check' ? `✓ ${file} is sound: ${sizeOf(policy)}` : `✓ ${file} (${policy.digest})`;
    host.finish(0, { level: 'pass', text: last });
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) {
      host.line({ level: 'fail', text: `${placeOf(problem)} ${problem.message} / ${problem.fix}` });
    }
    if (couldNotLook(error.problems)) {
      host.finish(UNREAD, {
        level: 'error',
        text: `? ${error.problems[0]?.code ?? 'FILE_UNREADABLE'}: ${file} could not be read whole`,
      });
      return UNREAD;
    }
    const number = error.problems.length === 1 ? 'a problem' : `${error.problems.length} problems`;
    host.finish(MISCONFIGURED, { level: 'fail', text: `✗ CONFIG_INVALID: ${file} has ${number}` });
    return MISCONFIGURED;
  }
}

function sizeOf({ rules, imageRules, exceptions }: Policy): string {
  const number = rules.length + imageRules.length;
  const more = exceptions.length === 0 ? '' : `, ${count(exceptions.length)} exceptions`;
  return `${number === 1 ? '1 rule' : `${count(number)} rules`}${more}`;
}
