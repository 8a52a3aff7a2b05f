/** From where lists lie to the lists: globs are expanded once, and each artifact's sidecar is read where a template leads. */
import type { Refusal, FileSubject, LocalSubject as Subject } from '../../core/model.js';
import type { ChecksumRequirement, Rule } from '../../model/policy.js';
import { templatePlace } from '../../evidence/template-place.js';
import type { Template } from '../../model/template.js';
import type { Result } from '../../core/result.js';
import { findFiles, type FoundFile } from '../../subjects/files.js';
import { evidenceNames } from '../../subjects/sidecars.js';
import type { PlacedList } from '../../verify/documents/checksum-index.js';
import { usableList, type UsableLists } from './lists.js';
import type { DocumentContext } from './signed-document.js';

/** A rule whose lists are all paths, and what went wrong on the way, by the new requirement. */
export interface ExpandedRule {
  readonly rule: Rule;
  readonly refusals: ReadonlyMap<ChecksumRequirement, readonly Refusal[]>;
}

/** Sidecars by the requirement that asks for them, and then by the subject's name. */
export type SidecarLists = ReadonlyMap<ChecksumRequirement, ReadonlyMap<string, UsableLists>>;

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

/**
 * Reads the sidecars of all subjects; one to which several lead is read once. A sidecar that is absent, a link or unusable is a
 * refusal of its subject. Throws only where the signal says so.
 */
export async function readSidecars(
  rule: Rule,
  subjects: readonly Subject[],
  context: DocumentContext,
): Promise<SidecarLists> {
  const all = new Map<ChecksumRequirement, ReadonlyMap<string, UsableLists>>();
  for (const requirement of rule.require) {
    if (requirement.kind !== 'checksum' || requirement.sidecars === undefined) continue;
    const read = new Map<string, Result<PlacedList>>();
    const own = new Map<string, UsableLists>();
    for (const subject of subjects) {
      const lists: PlacedList[] = [];
      const refusals: Refusal[] = [];
      for (const template of requirement.sidecars) {
        const place = templatePlace(template, fileOf(subject), context.workspace);
        if (place === undefined) {
          refusals.push(unfilled(template, subject));
          continue;
        }
        const { file } = place;
        // Refused also without a placeholder that leads elsewhere: nobody named this very file.
        const placed = read.get(file) ?? (await usableList(file, requirement, context, { ...place, links: 'refuse' }));
        read.set(file, placed);
        if (placed.ok) lists.push(placed.value);
        else refusals.push(placed.refusal);
      }
      own.set(subject.name, { lists, refusals });
    }
    all.set(requirement, own);
  }
  return all;
}

/** What is known by its digest alone can have a sidecar under its name. */
function fileOf(subject: Subject): FileSubject {
  return subject.kind === 'file' ? subject : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
}

function unfilled({ source }: Template, { name }: Subject): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `The place of the checksum list of ${name} cannot be found with the template ${source}`,
    hint: 'Use `{path}`, `{dir}` and `{name}`; `{1}` needs a `*` in the pattern that found the artifact.',
    at: { file: source },
  };
}
