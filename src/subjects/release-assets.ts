/** Which assets of a release a policy is about: the artifacts, and everything that may prove them. */
import { normalize } from 'node:path/posix';
import type { FileSubject } from '../core/model.js';
import type { ChecksumRequirement, EvidencePlaces, Requirement, Rule } from '../model/policy.js';
import { beginsWithFolder, fillTemplate, type Template } from '../model/template.js';
import { compileGlob, isGlob } from '../formats/glob.js';
import { certificateNames, evidenceNames, isNamedByKey } from './sidecars.js';
import type { NamedRefusal } from './walk.js';

/**
 * @param names of all assets
 * @returns the names to download. What is named and not there is missing from it, and fails where it is looked for.
 */
export function neededAssets(rules: readonly Rule[], names: readonly string[]): ReadonlySet<string> {
  const there = new Set(names);
  const needed = new Set<string>();
  const want = (name: string | undefined): void => {
    const plain = name === undefined ? undefined : normalize(name);
    if (plain !== undefined && there.has(plain)) needed.add(plain);
  };
  for (const rule of rules) {
    for (const subject of matching(rule.artifacts, names)) wantWithEvidence(subject, rule, want);
    for (const requirement of rule.require) {
      const { files, evidence } = documentsOf(requirement);
      for (const name of files) {
        // A path with a folder is one of the workspace, even if an asset has the same name.
        if (!isAssetName(name)) continue;
        wantWithEvidence(subjectOf(name), evidence ?? NO_PLACES, want);
        for (const asset of names) if (isNamedByKey(asset, name)) want(asset);
      }
      if (requirement.kind !== 'checksum') continue;
      for (const list of listsAmong(requirement, rule, names)) wantWithEvidence(list, evidence ?? NO_PLACES, want);
    }
  }
  return needed;
}

/** The names that none of these patterns matches. */
export function notUnsigned(names: readonly string[], unsigned: readonly string[]): readonly string[] {
  const globs = unsigned.map((pattern) => compileGlob(pattern, 'escapes'));
  return names.filter((name) => !globs.some((glob) => !('refusal' in glob) && glob.match(name) !== undefined));
}

/**
 * Assets that this system does not keep under their own names: it folds letter case, or drops a dot at the end. Their files
 * would be known by the name of another.
 *
 * @param listed the names in the folder that they were downloaded to
 */
export function misnamed(names: readonly string[], listed: readonly string[]): readonly NamedRefusal[] {
  const there = new Set(listed);
  return names
    .filter((name) => !there.has(name))
    .map((name) => ({
      name,
      refusal: {
        code: 'UNSAFE_PATH',
        message: `The asset ${name} cannot be kept under its own name on this system, or another asset has the same name here`,
        hint: 'Leave it out with a `!` line in `artifacts`, or check the release on Linux.',
      },
    }));
}

/** A bare name means an asset; `./name` and everything with a folder means a file of the workspace. */
export function isAssetName(path: string): boolean {
  return !/[/\\]/.test(path);
}

/** Exclusions that leave out none of the assets that the patterns before them match, as written. */
export function idleExclusions(patterns: readonly string[], names: readonly string[]): readonly string[] {
  return patterns.filter((text, index) => {
    if (!text.startsWith('!')) return false;
    const before = patterns.slice(0, index).filter((one) => !one.startsWith('!') && isGlob(one));
    return matching(before, names).length === matching([...before, text], names).length;
  });
}

/** The lists and manifests of a requirement, and where their evidence lies. */
export function documentsOf(requirement: Requirement): {
  readonly files: readonly string[];
  readonly evidence?: EvidencePlaces | undefined;
} {
  switch (requirement.kind) {
    case 'checksum':
      return { files: requirement.lists, evidence: requirement.evidence };
    case 'manifest':
      return { files: requirement.files, evidence: requirement.evidence };
    default:
      return { files: [] };
  }
}

/** The lists that globs and templates lead to. */
function listsAmong(
  { listGlobs = [], sidecars = [] }: ChecksumRequirement,
  { artifacts }: Rule,
  names: readonly string[],
): readonly FileSubject[] {
  const subjects = sidecars.length > 0 ? matching(artifacts, names) : [];
  const filled = sidecars.flatMap((template) => subjects.flatMap((subject) => fillTemplate(template, subject) ?? []));
  return [...matching(listGlobs.filter(isAssetName), names), ...filled.map((name) => subjectOf(name))];
}

const NO_PLACES: EvidencePlaces = { bundles: [], signatures: [], certificates: [] };

function wantWithEvidence(
  subject: FileSubject,
  { bundles, signatures, certificates }: EvidencePlaces,
  want: (name: string | undefined) => void,
): void {
  want(subject.name);
  for (const { name } of evidenceNames(subject.name)) {
    want(name);
    for (const certificate of certificateNames(name)) want(certificate);
  }
  for (const template of [...bundles, ...signatures, ...certificates] satisfies Template[]) {
    if (!beginsWithFolder(template)) want(fillTemplate(template, subject));
  }
}

function subjectOf(name: string, captures: readonly string[] = []): FileSubject {
  return { kind: 'file', name, path: name, captures };
}

/** As `findFiles` takes the lines: in their order, an exclusion counts for the globs before it and for no plain name. */
function matching(patterns: readonly string[], names: readonly string[]): readonly FileSubject[] {
  return patterns.flatMap((text, index) => {
    if (text.startsWith('!')) return [];
    const exact = names.filter((name) => name === text || `./${name}` === text).map((name) => subjectOf(name));
    const glob = isGlob(text) ? compileGlob(text) : undefined;
    if (!glob || 'refusal' in glob) return exact;
    const excludes = patterns.slice(index + 1).flatMap((later) => {
      const out = later.startsWith('!') ? compileGlob(later.slice(1)) : undefined;
      return out && !('refusal' in out) ? [out] : [];
    });
    const found = names.flatMap((name) => {
      const captures = glob.match(name);
      return captures && !excludes.some((out) => out.match(name)) ? [subjectOf(name, captures)] : [];
    });
    return [...exact, ...found];
  });
}
