/**
 * The policy of a run. Inputs and policy files are two spellings of one document (`document/`): `inputs/` makes it of what a call says,
 * `file/` of YAML. `compile/` alone knows what it means and what may be wrong with it.
 */
import { ConfigError } from '../core/errors.js';
import { lateGitHub } from '../github/late.js';
import type { RemotePolicy } from './file/source.js';
import { compile, type CompileContext, type CompiledPolicy } from './compile/compile.js';
import { statedByInputs } from './inputs/call-document.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { DEFAULT_TIMEOUT_MS } from '../core/limits.js';
import { refuse, type Result } from '../core/result.js';
import { timeLimit } from '../core/time-limit.js';

/**
 * Reads the policy of the file that `policy` names, or else of the inputs. The code for policy files is loaded only where there is one.
 *
 * @throws ConfigError with every problem at once.
 */
export async function readPolicy(given: GivenInputs, context: CompileContext): Promise<CompiledPolicy> {
  const { policy } = given;
  if (policy !== undefined) {
    const { policyFromFile } = await import('./from-file.js');
    return policyFromFile({ ...given, policy }, context, (remote) => readRemote(remote, given, context));
  }
  if (given['policy-digest'] !== undefined) {
    const fix = 'Name the policy file with `policy`, or remove it.';
    throw new ConfigError([{ where: 'policy-digest', message: 'is given without `policy`', fix }]);
  }
  return compile(statedByInputs(given, context), given, context);
}

/** Reads a policy out of a commit by GitHub's API; its rooms are loaded only then. */
async function readRemote(
  { owner, repo, commit, path }: RemotePolicy,
  given: GivenInputs,
  { env }: CompileContext,
): Promise<Result<Buffer>> {
  const { gitHubApi, gitHubToken } = await import('../github/access.js');
  const api = gitHubApi(env);
  if ('problem' in api) return refuse({ code: 'CONFIG_INVALID', message: api.problem.message, hint: api.problem.fix });
  const token = gitHubToken(env, given['github-token']);
  const { createGitHubClient, readRepositoryFile } = await lateGitHub();
  const client = createGitHubClient({
    api: api.value,
    ...(token !== undefined && { token }),
    signal: timeLimit(given.timeout ?? DEFAULT_TIMEOUT_MS),
  });
  return readRepositoryFile({ owner, repo, sha: commit, path }, client);
}
