/** How the run behaves, apart from what it demands: the same for inputs and for a policy file. */
import type { Host } from '../core/host.js';
import { DEFAULT_TIMEOUT_MS } from '../core/limits.js';
import type { RunOptions } from '../model/policy.js';
import { deploymentOptions } from './deployment-inputs.js';
import type { GivenInputs } from './read-inputs.js';
import { releaseOptions } from './release-inputs.js';
import { namedReports } from './report-path.js';
import { vsaOptions } from './vsa-inputs.js';

export function runOptions(given: GivenInputs, host: Pick<Host, 'env' | 'kind'>): RunOptions {
  const { 'github-token': githubToken } = given;
  return {
    mode: given.mode ?? 'enforce',
    timeoutMs: given.timeout ?? DEFAULT_TIMEOUT_MS,
    reports: namedReports(given),
    ...vsaOptions(given, host),
    ...releaseOptions(given),
    ...deploymentOptions(given, host),
    ...(githubToken !== undefined && { githubToken }),
  };
}
