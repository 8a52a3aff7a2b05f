/** What a rule is about: its files, its digests, and the files of a checksum list that stands alone. */
import { resolve } from 'node:path';
import { MAX_ARTIFACTS } from '../limits.js';
import type { DigestSubject, Digests, FileSubject, HashAlgorithm, Sidecar, LocalSubject as Subject } from '../model.js';
import type { ChecksumRequirement, GivenDigest, Rule } from '../policy/policy.js';
import { listedFiles, missingListedFile, type PlacedList } from '../verify/checksum.js';
import { findFiles, plainFile } from '../subjects/files.js';
import { EVIDENCE_SUFFIXES, splitSidecars } from '../subjects/sidecars.js';
import type { NamedRefusal } from '../subjects/walk.js';

export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly sidecars: readonly Sidecar[];
  /** Patterns that matched nothing, unsafe paths, listed files that are absent: each is a failure of its own. */
  readonly refusals: readonly NamedRefusal[];
}

/**
 * Finds all subjects of a rule.
 *
 * @param lists the rule's usable checksum lists; they name the artifacts where the rule names none
 */
export function findSubjects(rule: Rule, lists: readonly PlacedList[], workspace: string): Subjects {
  const digests = rule.digests.map(digestSubject);
  if (rule.artifacts.length === 0) {
    if (digests.length > 0) return { subjects: digests, sidecars: [], refusals: [] };
    return bounded(fromLists(lists, workspace));
  }
  const found = findFiles(rule.artifacts, workspace);
  const { artifacts, sidecars } = splitSidecars(found.files, evidencePaths(rule, workspace));
  const subjects = [...artifacts, ...digests];
  const nothing = subjects.length + found.refusals.length === 0 ? [onlyEvidence(rule)] : [];
  return bounded({ subjects, sidecars, refusals: [...found.refusals, ...nothing] });
}

/** Patterns that match lists and bundles alone would end in a failure that nobody could explain. */
function onlyEvidence({ artifacts }: Rule): NamedRefusal {
  const name = artifacts.filter((pattern) => !pattern.startsWith('!')).join(', ');
  return {
    name,
    refusal: {
      code: 'ARTIFACT_NOT_FOUND',
      message: `all that ${name} matches is evidence (checksum lists, bundles), and no artifact`,
      hint: 'Name the files that the evidence is about; a file that a plain path names is always an artifact.',
    },
  };
}

/** Lists that a glob sweeps up are evidence, and so is what proves them. */
function evidencePaths(rule: Rule, workspace: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const lists = rule.require.filter(
    (requirement): requirement is ChecksumRequirement => requirement.kind === 'checksum',
  );
  for (const file of lists.flatMap((requirement) => requirement.lists)) {
    const path = resolve(workspace, file);
    paths.set(path, 'the artifacts it lists');
    for (const { suffix } of EVIDENCE_SUFFIXES) paths.set(path + suffix, file);
  }
  // A template without placeholders leads to one file for all artifacts.
  for (const { parts, source } of [...rule.bundles, ...rule.signatures, ...rule.certificates]) {
    if (parts.every((part) => 'text' in part)) paths.set(resolve(workspace, source), 'the artifacts');
  }
  return paths;
}

function digestSubject({ name, digests }: GivenDigest): DigestSubject {
  const bytes: Partial<Record<HashAlgorithm, Buffer>> = {};
  for (const [algorithm, hex] of Object.entries(digests)) bytes[algorithm as HashAlgorithm] = Buffer.from(hex, 'hex');
  return { kind: 'digest', name, digests: bytes satisfies Digests };
}

function fromLists(lists: readonly PlacedList[], workspace: string): Subjects {
  const subjects = new Map<string, FileSubject>();
  const refusals: NamedRefusal[] = [];
  for (const placed of lists) {
    const { files, refused } = listedFiles(placed);
    refusals.push(...refused);
    for (const { name, path, line } of files) {
      const file = plainFile(path, workspace, { links: 'refuse' });
      if (!('refusal' in file)) subjects.set(file.path, file);
      else if (file.refusal.code === 'ARTIFACT_NOT_FOUND')
        refusals.push({ name: file.name, refusal: missingListedFile(placed.list, name, line) });
      else refusals.push(file);
    }
  }
  return { subjects: [...subjects.values()], sidecars: [], refusals };
}

function bounded(found: Subjects): Subjects {
  if (found.subjects.length <= MAX_ARTIFACTS) return found;
  const refusal = {
    code: 'LIMIT_EXCEEDED',
    message: `${found.subjects.length} artifacts were found; at most ${MAX_ARTIFACTS} are checked in one run`,
  } as const;
  return { ...found, subjects: [], refusals: [...found.refusals, { name: 'artifacts', refusal }] };
}
