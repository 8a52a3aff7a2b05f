/** Lists and manifests of the user's own workspace, put beside the assets of a release that they speak of. */
import { lstatSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findLists } from './documents/list-places.js';
import { MAX_CHECKSUM_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { ChecksumRequirement, Requirement, Rule } from '../model/policy.js';
import { accept, refuse, type Result } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { documentsOf, isAssetName } from '../subjects/release-assets.js';
import { certificateNames, evidenceNames } from '../subjects/sidecars.js';

interface Folders {
  /** The user's own, absolute. */
  readonly workspace: string;
  /** Where the assets are, absolute. */
  readonly folder: string;
}

/**
 * Lists and manifests of the workspace (`./SHA256SUMS`) are put beside the assets, with their evidence, since they speak
 * of names in their own folder. An asset of the same name is a refusal: it must never stand in for the user's own.
 */
export async function withWorkspaceFiles(
  rules: readonly Rule[],
  { workspace, folder }: Folders,
): Promise<Result<readonly Rule[]>> {
  const found = rules.map((rule) => withFoundLists(rule, workspace));
  const [lost] = found.flatMap(({ refusals }) => refusals);
  if (lost) return refuse(unreadable(lost));
  const named = found.map(({ rule }) => rule);
  const copied = new Set<string>();
  const taken = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  for (const path of named.flatMap(({ require }) => require.flatMap((one) => documentsOf(one).files))) {
    if (isAssetName(path) || copied.has(path)) continue;
    copied.add(path);
    for (const place of placesOf(path)) {
      const from = resolve(workspace, place);
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
  return accept(named.map((rule) => ({ ...rule, require: rule.require.map(inFolder) })));
}

/** Patterns with a folder (`dist/SHA256SUMS*`) find lists of the workspace, as a path with a folder names one. */
function withFoundLists(rule: Rule, workspace: string): { readonly rule: Rule; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const expand = (one: ChecksumRequirement): ChecksumRequirement => {
    const { listGlobs = [], ...rest } = one;
    const own = listGlobs.filter((glob) => !isAssetName(glob));
    if (own.length === 0) return one;
    const lists = findLists(own, workspace);
    refusals.push(...lists.refusals);
    const assets = listGlobs.filter(isAssetName);
    // A folder is kept also where the pattern had none behind the workspace's own: `./SHA256SUMS`.
    const names = lists.names.map((name) => (isAssetName(name) ? `./${name}` : name));
    return { ...rest, lists: [...new Set([...rest.lists, ...names])], ...(assets.length > 0 && { listGlobs: assets }) };
  };
  return {
    rule: { ...rule, require: rule.require.map((one) => (one.kind === 'checksum' ? expand(one) : one)) },
    refusals,
  };
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
