/** Where the artifacts of a run come from: the workspace, or the downloads of a release. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../core/host.js';
import type { ArtifactReport } from '../core/model.js';
import type { Policy, RunOptions } from '../model/policy.js';
import { reportArtifact } from '../core/verdict.js';
import { outOfTime } from './check-rules.js';

export interface ArtifactSource {
  /** What is left to judge by: no rule about files where they could not be had. */
  readonly policy: Policy;
  /** Absolute path that names of artifacts are relative to. */
  readonly workspace: string;
  /** The assets of a release all of which must be covered. */
  readonly assets?: ReleaseAssets;
  /** Why artifacts could not be had; each is a failure of its own. */
  readonly reports: readonly ArtifactReport[];
}

/** The names in a release, and which of them nobody vouches for by the policy's own word. */
export interface ReleaseAssets {
  readonly names: readonly string[];
  readonly unsigned: readonly string[];
}

export interface SourceContext {
  readonly host: Host;
  /** Absolute path of an empty folder of ours. */
  readonly folder: string;
  readonly githubToken?: string;
  /** Assets that an earlier run kept may stand in for downloads. */
  readonly install: boolean;
  readonly signal: AbortSignal;
}

/** A folder of the run's own that is made on first use. Nobody else knows its name, and it does not outlive the run. */
export interface Scratch {
  folder(): Promise<string>;
  remove(): Promise<void>;
}

export function createScratch(tempRoot: string): Scratch {
  let made: string | undefined;
  return {
    folder: async () => (made ??= await mkdtemp(join(tempRoot, 'signature-gate-unverified-'))),
    async remove() {
      if (made !== undefined) await rm(made, { recursive: true, force: true });
    },
  };
}

/** The workspace as it is, or a release; what a release needs is loaded only then. */
export async function artifactSource(
  policy: Policy,
  { release, githubToken, install, timeoutMs }: RunOptions,
  host: Host,
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
    const late = reportArtifact({ kind: 'pattern', name }, {}, [
      { check: 'artifact', status: 'error', refusal: outOfTime(timeoutMs), others: [] },
    ]);
    return { policy: { ...policy, rules: [] }, workspace: folder, reports: [late] };
  }
}
