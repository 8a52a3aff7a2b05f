/** Where lists lie: globs are expanded once, and templates lead from each artifact to its sidecar. */
import type { Refusal } from '../../core/model.js';
import type { ChecksumRequirement, Rule } from '../../model/policy.js';
import { templatePlace } from '../../evidence/template-place.js';
import { findFiles, type FoundFile } from '../../subjects/files.js';
import { evidenceNames } from '../../subjects/sidecars.js';

/** A rule whose lists are all paths, and what went wrong on the way, by the new requirement. */
export interface ExpandedRule {
  readonly rule: Rule;
  readonly refusals: ReadonlyMap<ChecksumRequirement, readonly Refusal[]>;
}

/** The lists that globs find; evidence beside a list is none. */
export function findLists(
  globs: readonly string[],
  workspace: string,
): { readonly names: readonly string[]; readonly refusals: readonly Refusal[] } {
  const { files, refusals } = findFiles(globs, workspace);
  const evidence = new Set(files.flatMap(({ name }) => evidenceNames(name).map((one) => one.name)));
  return {
    names: files.map(({ name }) => name).filter((name) => !evidence.has(name)),
    refusals: refusals.map(({ name, refusal }) => ({
      ...refusal,
      message: `The checksum list is not available: ${refusal.message}`,
      at: { file: name },
    })),
  };
}

/** Replaces globs by the files that they find. */
export function expandLists(rule: Rule, workspace: string): ExpandedRule {
  const refusals = new Map<ChecksumRequirement, readonly Refusal[]>();
  const require = rule.require.map((one) => {
    if (one.kind !== 'checksum' || one.listGlobs === undefined) return one;
    const found = findLists(one.listGlobs, workspace);
    const expanded = { ...one, lists: [...new Set([...one.lists, ...found.names])] };
    refusals.set(expanded, found.refusals);
    return expanded;
  });
  return { rule: { ...rule, require }, refusals };
}

/** A found file that templates of a rule lead to. */
export interface TemplateSidecar {
  /** The found files that it would be the checksum sidecar of; it is none unless one of them is an artifact. */
  readonly of: readonly FoundFile[];
  /** The requirements that ask for it. */
  readonly by: readonly ChecksumRequirement[];
}

/** By absolute path. A file that a plain path named is always an artifact. */
export function templateSidecars(
  rule: Rule,
  files: readonly FoundFile[],
  workspace: string,
): ReadonlyMap<string, TemplateSidecar> {
  const there = new Set(files.filter(({ named }) => !named).map(({ path }) => path));
  const sidecars = new Map<string, { of: FoundFile[]; by: ChecksumRequirement[] }>();
  for (const requirement of rule.require) {
    if (requirement.kind !== 'checksum') continue;
    for (const template of requirement.sidecars ?? []) {
      for (const file of files) {
        const path = templatePlace(template, file, workspace)?.path;
        if (path === undefined || path === file.path || !there.has(path)) continue;
        const known = sidecars.get(path) ?? { of: [], by: [] };
        known.of.push(file);
        if (known.by.at(-1) !== requirement) known.by.push(requirement);
        sidecars.set(path, known);
      }
    }
  }
  return sidecars;
}
