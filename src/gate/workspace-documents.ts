/** Lists and manifests of the user's own workspace, put beside the assets of a release that they speak of. */
import { lstatSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findLists } from './documents/list-places.js';
import { MAX_CHECKSUM_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { ChecksumRequirement, EvidencePlaces, Requirement, Rule } from '../model/policy.js';
import { beginsWithFolder, fillTemplate, type Template } from '../model/template.js';
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
      // Evidence that is not there is missed where it is required.
      if (absent) continue;
      const links = itself ? 'follow' : 'refuse';
      const read = readWhole(from, MAX_CHECKSUM_LIST_BYTES, { shown: place, links });
      if ('refusal' in read) return refuse(unreadable(read.refusal));
      await writeFile(join(folder, name), read.bytes, { flag: 'wx' });
      taken.add(name.toLowerCase());
    }
  }
  const beside = named.flatMap(({ require }) => require.flatMap(ownSidecars))[0];
  if (beside) return refuse(notOfWorkspace(beside));
  return accept(
    named.map((rule) => ({
      ...rule,
      ...ofWorkspace(rule, workspace),
      require: rule.require.map((one) => inFolder(withOwnEvidence(one, workspace))),
    })),
  );
}

/** Templates that begin with a folder lead into the workspace; all others to assets. */
function ofWorkspace({ bundles, signatures, certificates }: EvidencePlaces, workspace: string): EvidencePlaces {
  const placed = (template: Template): Template =>
    beginsWithFolder(template) ? { ...template, base: workspace } : template;
  return {
    bundles: bundles.map(placed),
    signatures: signatures.map(placed),
    certificates: certificates.map(placed),
  };
}

/** Where the evidence of a requirement's documents is: of one that is copied, where its template leads for what it was copied from. */
function withOwnEvidence(requirement: Requirement, workspace: string): Requirement {
  if (requirement.kind !== 'checksum' && requirement.kind !== 'manifest') return requirement;
  const { evidence } = requirement;
  if (!evidence) return requirement;
  const { files } = documentsOf(requirement);
  const own = files.filter((file) => !isAssetName(file));
  const others = own.length < files.length || (requirement.kind === 'checksum' && hasOtherLists(requirement));
  const all = (templates: readonly Template[]): readonly Template[] => [
    ...(others ? templates : []),
    ...own.flatMap((name) => templates.map((template) => filledFor(name, template, workspace))),
  ];
  const { bundles, signatures, certificates } = ofWorkspace(evidence, workspace);
  return {
    ...requirement,
    evidence: { bundles: all(bundles), signatures: all(signatures), certificates: all(certificates) },
  };
}

function hasOtherLists({ listGlobs = [], sidecars = [] }: ChecksumRequirement): boolean {
  return listGlobs.length + sidecars.length > 0;
}

/** A document is known when it is named, and has no captures. */
function filledFor(name: string, template: Template, workspace: string): Template {
  const file = fillTemplate(template, { kind: 'file', name, path: resolve(workspace, name), captures: [] });
  return file === undefined ? template : { source: file, parts: [{ text: file }], base: workspace, filled: true };
}

/** Templates of lists beside each artifact that lead into the workspace. */
function ownSidecars(requirement: Requirement): readonly Template[] {
  return requirement.kind === 'checksum' ? (requirement.sidecars ?? []).filter(beginsWithFolder) : [];
}

function notOfWorkspace({ source }: Template): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `The checksum lists of a release that ${source} leads to would be in the workspace; next to an asset the gate looks for assets only`,
    hint: 'Name the lists by a pattern or by their paths: `pins/*.sha256`.',
  };
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
