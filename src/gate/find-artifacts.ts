/** Finds the artifacts of a run: in the workspace, or among the assets of a release. */
import type { RunPorts } from '../core/ports.js';
import type { Policy, RunOptions } from '../model/policy.js';
import { reportArtifact } from '../verify/verdict.js';
import { outOfTime } from './check-rules.js';
import type { ArtifactSource } from './artifact-source.js';
import type { Scratch } from './scratch.js';

/** The workspace as it is, or a release; what a release needs is loaded only then. */
export async function findArtifacts(
  policy: Policy,
  { release, githubToken, install, timeoutMs }: RunOptions,
  host: RunPorts,
  { scratch, signal }: { readonly scratch: Scratch; readonly signal: AbortSignal },
): Promise<ArtifactSource> {
  if (!release) return { policy, workspace: host.workspace, reports: [] };
  const folder = await scratch.folder();
  try {
    const { releaseSource } = await import('./release-source.js');
    const token = githubToken !== undefined && { githubToken };
    return await releaseSource(policy, release, { host, folder, install: install === true, signal, ...token });
  } catch (error) {
    if (!signal.aborted) throw error;
    const name = `${release.owner}/${release.repo}@${release.tag}`;
    const late = reportArtifact({ kind: 'run', name }, {}, [
      { check: 'artifact', status: 'error', refusal: outOfTime(timeoutMs), others: [] },
    ]);
    return { policy: { ...policy, rules: [] }, workspace: folder, reports: [late] };
  }
}
