/** A release as the place where artifacts come from: found, chosen, downloaded into a folder of this run's own. */
import { readdir } from 'node:fs/promises';
import type { ArtifactSource, SourceContext } from './artifact-source.js';
import { idleExclusion } from './idle-exclusion.js';
import { refused } from './refused.js';
import { toolPlace } from '../install/tool-cache.js';
import type { Policy } from '../model/policy.js';
import type { ReleaseReference } from '../model/release.js';
import { accept, refuse, type Result } from '../core/result.js';
import { idleExclusions, misnamed, neededAssets, notUnsigned } from '../subjects/release-assets.js';
import { reportArtifact } from '../verify/verdict.js';
import { gitHubAccess } from '../github/access.js';
import type { GitHubClient } from '../github/client.js';
import { progressText } from '../report/progress.js';
import { requiresAttestation, withCommit } from '../github/attested-release.js';
import { downloadAssets, type AssetRefusal } from '../github/download-assets.js';
import { gitHubRefusal } from '../github/github-error.js';
import { lateGitHub } from '../github/late.js';
import { isPath, isUsable, type ListedAsset, type ReleaseAsset } from '../github/release-asset.js';
import { withWorkspaceFiles } from './workspace-documents.js';

/** Most names in a message. */
const MOST_SHOWN = 8;

/** Downloads what the policy is about; where anything of it failed, no rule is left to judge by. */
export async function releaseSource(
  policy: Policy,
  reference: ReleaseReference,
  context: SourceContext,
): Promise<ArtifactSource> {
  const shown = `${reference.owner}/${reference.repo}@${reference.tag}`;
  const failed = (refusals: readonly AssetRefusal[]): ArtifactSource => ({
    policy: { ...policy, rules: [] },
    workspace: context.folder,
    reports: refusals.map(({ name, refusal }) =>
      reportArtifact({ kind: 'run', name }, {}, [refused('artifact', refusal)]),
    ),
  });
  const access = gitHubAccess(context.host.env, context.githubToken);
  if (!access) {
    const refusal = { code: 'NETWORK', message: '`GITHUB_API_URL` is not an https URL of an API' } as const;
    return failed([{ name: shown, refusal }]);
  }
  const { createGitHubClient } = await lateGitHub();
  const client = createGitHubClient({ ...access, signal: context.signal });
  const chosen = await choose(client, policy, reference);
  if (!chosen.ok) return failed([{ name: shown, refusal: chosen.refusal }]);
  const place = toolPlace(
    { tool: `${reference.owner}-${reference.repo}`, version: reference.tag },
    Buffer.alloc(0),
    context.host.env,
  );
  if (chosen.value.unusable.length > 0) return failed(chosen.value.unusable);
  const refusals = await downloadAssets(client, {
    release: reference,
    assets: chosen.value.assets,
    folder: context.folder,
    ...(context.install && { kept: place.archives }),
    signal: context.signal,
    onProgress: (done) => {
      context.host.progress(() => progressText('downloaded', done()));
    },
  });
  if (refusals.length > 0) return failed(refusals);
  const strange = misnamed(
    chosen.value.assets.map(({ name }) => name),
    await readdir(context.folder),
  );
  if (strange.length > 0) return failed(strange);
  const rules = await withWorkspaceFiles(chosen.value.rules, {
    workspace: context.host.workspace,
    folder: context.folder,
  });
  if (!rules.ok) return failed([{ name: shown, refusal: rules.refusal }]);
  const warnings = [...policy.warnings, ...chosen.value.warnings];
  return {
    policy: { ...policy, rules: rules.value, warnings },
    workspace: context.folder,
    reports: [],
    ...(policy.release && { assets: { names: chosen.value.names, unsigned: policy.release.unsigned } }),
  };
}

interface Chosen {
  /** Of all assets of the release. */
  readonly names: readonly string[];
  readonly assets: readonly ReleaseAsset[];
  /** Assets that are needed and cannot be had. */
  readonly unusable: readonly AssetRefusal[];
  readonly rules: Policy['rules'];
  /** About `artifacts` that may be misspelt. */
  readonly warnings: readonly string[];
}

async function choose(client: GitHubClient, policy: Policy, reference: ReleaseReference): Promise<Result<Chosen>> {
  try {
    const { findRelease } = await lateGitHub();
    const release = await findRelease(client, reference);
    if (!release.ok) return release;
    const { assets } = release.value;
    const names = assets.map(({ name }) => name);
    const needed = new Set([...neededAssets(policy.rules, names), ...vouchedFor(policy, names)]);
    if (needed.size > 0 || names.some(isPath)) {
      const rules = requiresAttestation(policy.rules)
        ? await withCommit(policy.rules, release.value, reference, client)
        : accept(policy.rules);
      if (!rules.ok) return rules;
      const idle = rules.value.flatMap(({ artifacts }) => idleExclusions(artifacts, names));
      const warnings = idle.map((line) => idleExclusion(line).message);
      return accept({ names, ...sorted(assets, needed), rules: rules.value, warnings });
    }
    const some = names.slice(0, MOST_SHOWN).join(', ') || 'no assets';
    return refuse({
      code: 'ARTIFACT_NOT_FOUND',
      message: 'No asset of the release has a name that `artifacts` matches',
      actual: names.length > MOST_SHOWN ? `${some} and ${names.length - MOST_SHOWN} more` : some,
    });
  } catch (error) {
    return refuse(gitHubRefusal(error));
  }
}

/** Where the whole release must be covered, all that is not named as unsigned. */
function vouchedFor({ release }: Policy, names: readonly string[]): readonly string[] {
  return release ? notUnsigned(names, release.unsigned) : [];
}

/** What is needed, by whether it can be had. A name that is a path is in no release of GitHub's, whatever is asked for. */
function sorted(
  assets: readonly ListedAsset[],
  needed: ReadonlySet<string>,
): Omit<Chosen, 'rules' | 'warnings' | 'names'> {
  const wanted = assets.filter(({ name }) => needed.has(name) || isPath(name));
  return {
    assets: wanted.filter(isUsable),
    unusable: wanted.flatMap((one) => (isUsable(one) ? [] : [{ name: one.name, refusal: one.refusal }])),
  };
}
