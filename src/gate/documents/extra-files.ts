/** Files that lie beside a manifest although nobody vouches for them: told in a warning, since they may be used unawares. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownJson } from '../../formats/json/json.js';
import { locateEvidence, type EvidenceFile } from '../../evidence/locate.js';
import { lookAtEvidence } from '../../evidence/read-evidence.js';
import { MAX_LISTED_NAMES } from '../../core/limits.js';
import type { Refusal, LocalSubject as Subject, Sidecar } from '../../core/model.js';
import type { Rule } from '../../model/policy.js';
import { fillTemplate } from '../../model/template.js';
import type { Folders } from '../../files/folders.js';
import type { RuleManifests } from './manifests.js';
import { evidenceOfDocument } from './signed-document.js';
import { vouchingDocuments } from './vouching-documents.js';

/** What a rule knows of the folders that its manifests lie in. */
export interface Known {
  /** Usable manifests: as given, and absolute paths of their folders. */
  readonly manifests: readonly { readonly file: string; readonly folder: string }[];
  /** Absolute paths of all files that the rule has a use for. Computed when asked for. */
  readonly paths: () => readonly string[];
}

interface Met {
  readonly subjects: readonly Subject[];
  readonly sidecars: readonly Sidecar[];
  readonly manifests: RuleManifests;
}

export function knownTo(
  rule: Rule,
  { subjects, sidecars, manifests }: Met,
  where: { readonly workspace: string; readonly folders: Folders },
): Known {
  const { workspace } = where;
  const inWorkspace = (name: string): string => resolve(workspace, name);
  const paths = (): readonly string[] => [
    ...subjects.flatMap((subject) => {
      if (subject.kind !== 'file') return [];
      const { candidates } = locateEvidence(subject, rule, workspace, where.folders);
      return [subject.path, inWorkspace(subject.name), ...candidates.flatMap(pathsOf)];
    }),
    ...sidecars.map(({ name }) => inWorkspace(name)),
    ...sidecarLists(rule, subjects).map(inWorkspace),
    ...vouchingDocuments(rule).flatMap(({ file, evidence }) => {
      const path = inWorkspace(file);
      return [path, ...evidenceOfDocument({ file, path }, evidence, where).candidates.flatMap(pathsOf)];
    }),
  ];
  return {
    manifests: [...manifests.values()]
      .flat()
      .flatMap(({ placed, file }) => (placed ? [{ file, folder: placed.folder }] : [])),
    paths,
  };
}

/** The checksum list beside each artifact, where the rule leads to one. */
function sidecarLists({ require }: Rule, subjects: readonly Subject[]): readonly string[] {
  const templates = require.flatMap((one) => (one.kind === 'checksum' ? (one.sidecars ?? []) : []));
  return templates.flatMap((template) =>
    subjects.flatMap((subject) => (subject.kind === 'file' ? (fillTemplate(template, subject) ?? []) : [])),
  );
}

/** A name alone makes no evidence: what holds something else is a stranger. */
function pathsOf(candidate: EvidenceFile): readonly string[] {
  if (lookAtEvidence(candidate) === 'nothing') return [];
  return candidate.certificate ? [candidate.path, candidate.certificate.path] : [candidate.path];
}

/**
 * One warning for each folder with such files; only files right beside a manifest are looked at.
 *
 * @param known of all rules: what one of them checks is no stranger to the others
 * @param used further paths that the run has a use for, as given (its policy, keys, trusted roots, reports)
 */
export function extraFiles(
  known: readonly Known[],
  workspace: string,
  used: readonly string[] = [],
): readonly Refusal[] {
  const folders = new Map<string, string>();
  for (const { file, folder } of known.flatMap(({ manifests }) => manifests)) {
    if (!folders.has(folder)) folders.set(folder, file);
  }
  if (folders.size === 0) return [];
  const paths = new Set([...known.flatMap((one) => one.paths()), ...used.map((path) => resolve(workspace, path))]);
  return [...folders].flatMap(([folder, file]) => {
    const extra = filesIn(folder).filter((name) => !paths.has(join(folder, name)));
    return extra.length === 0 ? [] : [extraFilesBeside(file, extra)];
  });
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
