/** How the run behaves, apart from what it requires: the same for inputs and for a policy file. */
import { DEFAULT_TIMEOUT_MS } from '../../core/limits.js';
import type { RunOptions } from '../../model/policy.js';
import type { ReleaseReference } from '../../model/release.js';
import type { Host } from '../../core/host.js';
import { tokenServices } from './registry-auth-host.js';
import { deploymentOptions } from './deployment-inputs.js';
import type { GivenInputs } from './read-inputs.js';
import { namedReports } from './report-path.js';
import { shareOptions } from './shard-inputs.js';
import { vsaOptions } from './vsa-inputs.js';

/** @param release that the policy names, where its artifacts are the assets of one */
export function runOptions(
  given: GivenInputs,
  host: Pick<Host, 'env' | 'kind'>,
  release?: ReleaseReference,
): RunOptions {
  const { 'verified-dir': verifiedDir, 'github-token': githubToken } = given;
  return {
    mode: given.mode ?? 'enforce',
    timeoutMs: given.timeout ?? DEFAULT_TIMEOUT_MS,
    reports: namedReports(given),
    ...(given.vsa !== undefined && vsaOptions(given, host)),
    ...(given['deployment-record'] && deploymentOptions(given['deployment-record'], host)),
    ...(release && { release }),
    ...(verifiedDir !== undefined && { verifiedDir }),
    ...(given.install && { install: true }),
    ...(given['share-tool'] && { shareTool: true }),
    ...(given.recheck && { recheck: true }),
    ...(given['registry-auth-host'] && tokenServices(given['registry-auth-host'])),
    ...(given.shard !== undefined && shareOptions(given.shard, given, host)),
    ...(githubToken !== undefined && { githubToken }),
  };
}
