/** From where lists lie to the lists: globs are expanded once, and each artifact's sidecar is read where a template leads. */
import { resolve } from 'node:path';
import type { Refusal, FileSubject, LocalSubject as Subject } from '../../core/model.js';
import type { ChecksumRequirement, Rule } from '../../model/policy.js';
import { fillTemplate, type Template } from '../../model/template.js';
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

/** Replaces globs by the files that they find; evidence beside a list is none. */
export function expandLists(rule: Rule, workspace: string): ExpandedRule {
  const refusals = new Map<ChecksumRequirement, readonly Refusal[]>();
  const require = rule.require.map((one) => {
    if (one.kind !== 'checksum' || one.listGlobs === undefined) return one;
    const found = findFiles(one.listGlobs, workspace);
    const evidence = new Set(found.files.flatMap(({ name }) => evidenceNames(name).map((one) => one.name)));
    const names = found.files.map(({ name }) => name).filter((name) => !evidence.has(name));
    const expanded = { ...one, lists: [...new Set([...one.lists, ...names])] };
    const faults = found.refusals.map(({ name, refusal }) => ({
      ...refusal,
      message: `Checksum list: ${refusal.message}`,
      at: { file: name },
    }));
    refusals.set(expanded, faults);
    return expanded;
  });
  return { rule: { ...rule, require }, refusals };
}

/**
 * Which of the found files are checksum sidecars of the others, by the templates of the rule: absolute path → of what. A file
 * that is a sidecar has none itself, and a file that a plain path named is always an artifact.
 */
export function templateSidecars(
  rule: Rule,
  files: readonly FoundFile[],
  workspace: string,
): ReadonlyMap<string, string> {
  const templates = rule.require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []));
  const there = new Map(files.filter(({ named }) => !named).map((file) => [resolve(workspace, file.name), file]));
  const sidecars = new Map<string, string>();
  // Shorter names first: a sidecar's name builds on its artifact's.
  for (const file of [...files].sort((left, right) => left.name.length - right.name.length)) {
    const own = resolve(workspace, file.name);
    if (sidecars.has(own)) continue;
    for (const template of templates) {
      const filled = fillTemplate(template, file);
      const path = filled === undefined ? own : resolve(workspace, filled);
      if (path !== own && there.has(path)) sidecars.set(path, file.name);
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
        const file = fill(template, subject);
        if (file === undefined) {
          refusals.push(unfilled(template, subject));
          continue;
        }
        const placed = read.get(file) ?? (await usableList(file, requirement, context, 'refuse'));
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

/** Undefined where the subject has no such part, or where what a `*` matched would lead to another folder. */
function fill(template: Template, subject: Subject): string | undefined {
  const file: FileSubject =
    subject.kind === 'file' ? subject : { kind: 'file', name: subject.name, path: subject.name, captures: [] };
  return file.captures.some((text) => text.split(/[/\\]/).includes('..')) ? undefined : fillTemplate(template, file);
}

function unfilled({ source }: Template, { name }: Subject): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `The place of the checksum list of ${name} cannot be told from the template ${source}`,
    hint: 'Use `{path}`, `{dir}` and `{name}`; `{1}` needs a `*` in the pattern that found the artifact.',
    at: { file: source },
  };
}
