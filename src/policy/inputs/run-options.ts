/** How the run behaves, apart from what it demands: the same for inputs and for a policy file. */
import { DEFAULT_TIMEOUT_MS } from '../../core/limits.js';
import type { RunOptions } from '../../model/policy.js';
import type { GivenInputs } from './read-inputs.js';
import { releaseOptions } from '../release-inputs.js';

export function runOptions(given: GivenInputs): RunOptions {
  const { report, metrics, 'github-token': githubToken } = given;
  return {
    mode: given.mode ?? 'enforce',
    timeoutMs: given.timeout ?? DEFAULT_TIMEOUT_MS,
    ...(report !== undefined && { report }),
    ...(metrics !== undefined && { metrics }),
    ...releaseOptions(given),
    ...(githubToken !== undefined && { githubToken }),
  };
}
