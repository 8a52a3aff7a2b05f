/** What no rule is about: of a release each asset is accounted for, and beside a manifest each file. */
import type { ArtifactReport, Refusal } from '../core/model.js';
import { filesAt } from '../core/report-files.js';
import type { Policy, RunOptions } from '../model/policy.js';
import { EVIDENCE_SUFFIXES } from '../subjects/sidecars.js';
import type { ArtifactSource } from './artifact-source.js';
import type { RulesOutcome } from './check-rules.js';
import type { Share } from './shards/share.js';

interface LeftOver {
  readonly artifacts: readonly ArtifactReport[];
  readonly warnings: readonly Refusal[];
}

/** What looks for it is loaded only where there can be some. */
export async function leftOver(
  { assets, workspace, policy }: ArtifactSource,
  options: RunOptions,
  files: RulesOutcome,
  share: Share | undefined,
): Promise<LeftOver> {
  if (assets) {
    const { releaseCoverage } = await import('./release-coverage.js');
    return releaseCoverage(assets, workspace, files, share);
  }
  if (files.known.every(({ manifests }) => manifests.size === 0)) return { artifacts: [], warnings: [] };
  const { extraFiles } = await import('./documents/extra-files.js');
  return { artifacts: [], warnings: await extraFiles(files.known, workspace, usedByRun(policy, options)) };
}

/** Files that the run itself has a use for, as given; a checksum list is one also where a switch skips checksums. */
function usedByRun({ source, trust, rules, revocations }: Policy, { reports }: RunOptions): readonly string[] {
  const sums = rules.flatMap(({ require }) => require.flatMap((one) => (one.kind === 'checksum' ? one.lists : [])));
  const roots = trust.sources.flatMap((root) => (root.kind === 'file' ? [root.path] : []));
  const lists = revocations?.list.kind === 'file' ? [revocations.list.path] : [];
  const evidence = lists.flatMap((list) => EVIDENCE_SUFFIXES.map(({ suffix }) => list + suffix));
  return [source, ...roots, ...sums, ...lists, ...evidence, ...filesAt(reports)];
}
