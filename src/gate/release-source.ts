/** A release as the place where artifacts come from: found, chosen, downloaded into a folder of this run's own. */
import { lstatSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ArtifactSource, SourceContext } from './artifact-source.js';
import { refused } from './refused.js';
import { toolPlace } from '../install/tool-cache.js';
import { MAX_CHECKSUM_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { Policy, Requirement } from '../model/policy.js';
import type { ReleaseReference } from '../model/release.js';
import { accept, refuse, type Result } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { documentsOf, isAssetName, misnamed, neededAssets } from '../subjects/release-assets.js';
import { certificateNames, evidenceNames } from '../subjects/sidecars.js';
import { reportArtifact } from '../verify/verdict.js';
import { gitHubAccess } from '../github/access.js';
import { createGitHubClient, type GitHubClient } from '../github/client.js';
import { demandsAttestation, withCommit } from '../github/attested-release.js';
import { downloadAssets, type AssetRefusal } from '../github/download-assets.js';
import { gitHubRefusal } from '../github/github-error.js';
import { findRelease } from '../github/release.js';
import { isPath, isUsable, type ListedAsset, type ReleaseAsset } from '../github/release-asset.js';

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
      reportArtifact({ kind: 'pattern', name }, {}, [refused('artifact', refusal)]),
    ),
  });
  const access = gitHubAccess(context.host.env, context.githubToken);
  if (!access) {
    const refusal = { code: 'NETWORK', message: '`GITHUB_API_URL` is no https URL of an API' } as const;
    return failed([{ name: shown, refusal }]);
  }
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
    onProgress: (done, total) => {
      context.host.progress(`${done} of ${total} assets downloaded`);
    },
  });
  if (refusals.length > 0) return failed(refusals);
  const strange = misnamed(
    chosen.value.assets.map(({ name }) => name),
    await readdir(context.folder),
  );
  if (strange.length > 0) return failed(strange);
  const rules = await withWorkspaceFiles({ ...policy, rules: chosen.value.rules }, context);
  if (!rules.ok) return failed([{ name: shown, refusal: rules.refusal }]);
  return { policy: { ...policy, rules: rules.value }, workspace: context.folder, reports: [] };
}

interface Chosen {
  readonly assets: readonly ReleaseAsset[];
  /** Assets that are needed and cannot be had. */
  readonly unusable: readonly AssetRefusal[];
  readonly rules: Policy['rules'];
}

async function choose(client: GitHubClient, policy: Policy, reference: ReleaseReference): Promise<Result<Chosen>> {
  try {
    const release = await findRelease(client, reference);
    if (!release.ok) return release;
    const { assets } = release.value;
    const names = assets.map(({ name }) => name);
    const needed = neededAssets(policy.rules, names);
    if (needed.size > 0 || names.some(isPath)) {
      const rules = demandsAttestation(policy.rules)
        ? await withCommit(policy.rules, release.value, reference, client)
        : accept(policy.rules);
      if (!rules.ok) return rules;
      return accept({ ...sorted(assets, needed), rules: rules.value });
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

/** What is needed, by whether it can be had. A name that is a path is in no release of GitHub's, whatever is asked for. */
function sorted(assets: readonly ListedAsset[], needed: ReadonlySet<string>): Omit<Chosen, 'rules'> {
  const wanted = assets.filter(({ name }) => needed.has(name) || isPath(name));
  return {
    assets: wanted.filter(isUsable),
    unusable: wanted.flatMap((one) => (isUsable(one) ? [] : [{ name: one.name, refusal: one.refusal }])),
  };
}

/**
 * Lists and manifests of the workspace (`./SHA256SUMS`) are put beside the assets, with their evidence, since they speak
 * of names in their own folder. An asset of the same name is a refusal: it must never stand in for the user's own.
 */
async function withWorkspaceFiles(
  { rules }: Policy,
  { host, folder }: SourceContext,
): Promise<Result<Policy['rules']>> {
  const copied = new Set<string>();
  const taken = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  for (const path of rules.flatMap(({ require }) => require.flatMap((one) => documentsOf(one).files))) {
    if (isAssetName(path) || copied.has(path)) continue;
    copied.add(path);
    for (const place of placesOf(path)) {
      const from = resolve(host.workspace, place);
      const name = basename(from);
      const itself = place === path;
      // A name in place of the extension is another file's as well: it is hidden only where both are there.
      const absent = !itself && isAbsent(from);
      if (taken.has(name.toLowerCase()) && (place.startsWith(path) || !absent)) return refuse(hidden(place, name));
      // Evidence that is not there is missed where it is demanded.
      if (absent) continue;
      const links = itself ? 'follow' : 'refuse';
      const read = readWhole(from, MAX_CHECKSUM_LIST_BYTES, { shown: place, links });
      if ('refusal' in read) return refuse(unreadable(read.refusal));
      await writeFile(join(folder, name), read.bytes, { flag: 'wx' });
      taken.add(name.toLowerCase());
    }
  }
  return accept(rules.map((rule) => ({ ...rule, require: rule.require.map(inFolder) })));
}

/** A document and the usual names of its evidence. */
function placesOf(path: string): readonly string[] {
  const evidence = evidenceNames(path).flatMap(({ name }) => [name, ...certificateNames(name)]);
  return [path, ...new Set(evidence.filter((name) => name !== path))];
}

function inFolder(requirement: Requirement): Requirement {
  const here = (path: string): string => (isAssetName(path) ? path : basename(resolve(path)));
  if (requirement.kind === 'checksum') return { ...requirement, lists: requirement.lists.map(here) };
  return requirement.kind === 'manifest' ? { ...requirement, files: requirement.files.map(here) } : requirement;
}

function hidden(path: string, name: string): Refusal {
  return {
    code: 'CHECKSUM_LIST_MALFORMED',
    message: `${path} of the workspace and an asset of the release are both called ${name}`,
    hint: 'Leave the asset out with a `!` line in `artifacts`, or rename your own file.',
  };
}

/** Whether nothing lies there that could be evidence. What cannot be looked at is not absent. */
function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
  } catch {
    return false;
  }
}

function unreadable(refusal: Refusal): Refusal {
  return {
    hint: 'A bare name means an asset of the release, a path with a folder (`./SHA256SUMS`) a file of the workspace.',
    ...refusal,
  };
}
