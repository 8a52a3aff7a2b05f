/** Files that lie beside a manifest although nobody vouches for them: told in a warning, since they may be used unawares. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownJson } from '../../formats/json/json.js';
import { locateEvidence } from '../../evidence/locate.js';
import { MAX_LISTED_NAMES } from '../../core/limits.js';
import type { Refusal, LocalSubject as Subject, Sidecar } from '../../core/model.js';
import type { Rule } from '../../model/policy.js';
import { fillTemplate } from '../../model/template.js';
import type { Folders } from '../../files/folders.js';
import type { RuleManifests } from './manifests.js';
import type { AcceptedKeys } from './holding-signatures.js';
import { evidenceOfDocument } from './signed-document.js';
import { usedEvidence } from './used-evidence.js';
import { isJudged, vouchingDocuments } from './vouching-documents.js';

/** What a rule found and has a use for, so that other files in the folders of its manifests can be told. */
export interface Known {
  readonly rule: Rule;
  readonly subjects: readonly Subject[];
  readonly sidecars: readonly Sidecar[];
  readonly manifests: RuleManifests;
  readonly workspace: string;
  readonly folders: Folders;
  readonly accepted: AcceptedKeys;
}

/** Absolute paths of all files that the rule has a use for. Rejects with the signal's reason only. */
async function pathsOf(known: Known): Promise<readonly string[]> {
  const { rule, subjects, sidecars, workspace, folders, accepted } = known;
  const inWorkspace = (name: string): string => resolve(workspace, name);
  const judged = isJudged(rule);
  const paths = [...sidecars.map(({ name }) => inWorkspace(name)), ...sidecarLists(rule, subjects).map(inWorkspace)];
  for (const subject of subjects) {
    if (subject.kind !== 'file') continue;
    const { candidates } = locateEvidence(subject, rule, workspace, folders);
    paths.push(subject.path, inWorkspace(subject.name));
    paths.push(...(await usedEvidence({ ...subject, candidates, judged }, accepted)));
  }
  for (const { file, evidence } of vouchingDocuments(rule)) {
    const path = inWorkspace(file);
    const { candidates } = evidenceOfDocument({ file, path }, evidence, known);
    paths.push(path, ...(await usedEvidence({ name: file, path, candidates, judged: true }, accepted)));
  }
  return paths;
}

/** The checksum list beside each artifact, where the rule leads to one. */
function sidecarLists({ require }: Rule, subjects: readonly Subject[]): readonly string[] {
  const templates = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []));
  return templates.flatMap((template) =>
    subjects.flatMap((subject) => (subject.kind === 'file' ? (fillTemplate(template, subject) ?? []) : [])),
  );
}

/**
 * One warning for each folder with such files; only files right beside a manifest are looked at.
 *
 * @param known of all rules: what one of them checks is no stranger to the others
 * @param used further paths that the run has a use for, as given (its policy, keys, trusted roots, reports)
 */
export async function extraFiles(
  known: readonly Known[],
  workspace: string,
  used: readonly string[] = [],
): Promise<readonly Refusal[]> {
  const folders = new Map<string, string>();
  for (const { placed, file } of known.flatMap(({ manifests }) => [...manifests.values()].flat())) {
    if (placed && !folders.has(placed.folder)) folders.set(placed.folder, file);
  }
  if (folders.size === 0) return [];
  const paths = new Set([...(await knownPaths(known)), ...used.map((path) => resolve(workspace, path))]);
  return [...folders].flatMap(([folder, file]) => {
    const extra = filesIn(folder).filter((name) => !paths.has(join(folder, name)));
    return extra.length === 0 ? [] : [extraFilesBeside(file, extra)];
  });
}

/** Of all rules. */
export async function knownPaths(known: readonly Known[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const one of known) paths.push(...(await pathsOf(one)));
  return paths;
}

/** Sorted, so that two runs say the same. What cannot be listed was met before as a manifest, and is gone since. */
function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

function extraFilesBeside(file: string, names: readonly string[]): Refusal {
  const shown = names.slice(0, MAX_LISTED_NAMES).map((name) => shownJson(name));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return {
    code: 'MANIFEST_UNLISTED',
    message: `Extra file${names.length === 1 ? '' : 's'} beside the manifest ${file}, recorded by none and checked by no rule: ${shown.join(', ')}${more}`,
    hint: 'Nothing is proven of them. Remove them, or name them under `artifacts`.',
    at: { file },
  };
}
