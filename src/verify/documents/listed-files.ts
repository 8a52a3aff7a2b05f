/** What a checksum list names, as files: what is checked where lists stand alone, and what no artifact of the run covers. */
import systemPath, { type PlatformPath } from 'node:path';
import { binaryName, shownName, type ChecksumList } from '../../evidence/documents/checksums.js';
import type { ListedDigest } from '../../evidence/documents/checksum-entry.js';
import type { Refusal, LocalSubject as Subject } from '../../core/model.js';
import { windowsNameProblem } from '../../files/windows-name.js';
import type { ChecksumNames } from '../../model/requirement.js';
import { findListed, isOwnEntry, type ChecksumIndex, type PlacedList } from './checksum-index.js';
import { namelessRefusal } from './nameless-list.js';
import { fileOfSidecar } from './sidecar-name.js';
import { lastPart } from '../../formats/last-part.js';

/** A file that a list names, as an artifact of its own. */
interface ListedFile {
  /** As the list has it. */
  readonly name: string;
  /** Absolute path in the list's folder. */
  readonly path: string;
  readonly line: number;
}

interface ListedFiles {
  /** Each once, in the order of the list. */
  readonly files: readonly ListedFile[];
  /** Names that must not be opened. */
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

/**
 * What is checked where lists are given alone: every file that the list names, in the list's own folder. A digest without a
 * name is of the file that the list's own name names.
 */
export function listedFiles(
  { list, folder }: PlacedList,
  names: ChecksumNames = 'exact',
  paths: PlatformPath = systemPath,
): ListedFiles {
  const entries = namedEntries(list);
  if (entries === undefined) {
    const refusal = namelessRefusal(list.file, list.bare ?? { line: 1 }, 0);
    return { files: [], refused: [{ name: list.file, refusal }] };
  }
  const files: ListedFile[] = [];
  const refused: { name: string; refusal: Refusal }[] = [];
  const seen = new Set<string>();
  for (const { name: listed, line } of entries) {
    const binary = names === 'base' ? lastPart(listed) : listed;
    if (seen.has(binary)) continue;
    seen.add(binary);
    const name = shownName(binary);
    const danger = dangerOf(binary, paths);
    if (danger === undefined) files.push({ name, path: paths.join(folder, name), line });
    else refused.push({ name, refusal: unsafePath(list, name, line, danger) });
  }
  return { files, refused };
}

function namedEntries({ file, bare, entries }: ChecksumList): readonly { name: string; line: number }[] | undefined {
  if (bare === undefined) return entries;
  const name = fileOfSidecar(file);
  return name === undefined ? undefined : [{ name, line: bare.line }];
}

function dangerOf(binary: string, paths: PlatformPath): string | undefined {
  if (binary === '' || binary === '.') return 'names no file';
  if (binary.startsWith('/')) return 'is absolute';
  if (binary.split('/').includes('..')) return 'has `..` in it';
  if (paths.sep === '\\') {
    // On Windows a backslash parts folders, and a colon ends a drive or begins a hidden stream of a file.
    if (/[\\:]/.test(binary)) return 'has a backslash or a colon in it';
    const problem = binary
      .split('/')
      .map(windowsNameProblem)
      .find((one) => one !== undefined);
    if (problem !== undefined) return problem;
  }
  if (binaryName(shownName(binary)) !== binary) return 'is not UTF-8';
  return undefined;
}

function unsafePath({ file }: ChecksumList, name: string, line: number, danger: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `the listed name ${name} ${danger}`,
    hint: 'Name the artifacts with `artifacts`; then the names of the list are only compared, never opened.',
    at: { file, line },
  };
}

/** For a listed file that does not exist. */
export function missingListedFile({ file }: ChecksumList, name: string, line: number): Refusal {
  return {
    code: 'LISTED_FILE_MISSING',
    message: `${name} is listed in ${file}, but there is no such file`,
    ...(/[A-Za-z0-9_.]\\[A-Za-z0-9_.]/.test(name) && {
      hint: 'The list writes `\\` between folders, as Windows does. Make it again with `/`, or name the artifacts with `artifacts` and set `checksum-names: base`.',
    }),
    at: { file, line },
  };
}

/** An entry that is of none of the subjects. */
export interface Uncovered {
  readonly name: string;
  /** Absolute path of the list's folder. */
  readonly folder: string;
  /** Where the file may be: in the list's folder, else in the workspace. Empty where the name must not be opened. */
  readonly paths: readonly string[];
  /** What to report if it is absent. */
  readonly refusal: Refusal;
  /** True where an artifact elsewhere, or a digest, bears the name: then the file may be absent, but must be no other. */
  readonly optional: boolean;
}

/**
 * Names of the lists that no subject bears, each once for each list. A namesake in the workspace does not stand for a file
 * of the list's own folder: that one is looked at as well.
 *
 * @param workspace absolute path: the second folder in which a listed name may lie
 */
export function uncoveredEntries(
  index: ChecksumIndex,
  subjects: readonly Subject[],
  workspace: string,
): readonly Uncovered[] {
  const covered = new Set<ListedDigest>();
  const namesakes = new Set<ListedDigest>();
  for (const subject of subjects) {
    for (const one of findListed(index, subject)) {
      (isOwnEntry(index, one, subject) ? covered : namesakes).add(one.listed);
    }
  }
  return index.lists.flatMap(({ list, folder }) => {
    // A name is covered where any of its entries is: they are all of one file.
    const names = new Map<string, { readonly line: number; covered: boolean; optional: boolean }>();
    for (const entry of list.entries) {
      const name = index.names === 'base' ? lastPart(entry.name) : entry.name;
      const known = names.get(name) ?? { line: entry.line, covered: false, optional: false };
      known.covered ||= covered.has(entry);
      known.optional ||= namesakes.has(entry);
      names.set(name, known);
    }
    return [...names].flatMap(([binary, { line, ...entry }]) => {
      if (entry.covered) return [];
      const name = shownName(binary);
      const { optional } = entry;
      const elsewhere = optional ? [] : [workspace];
      const folders = dangerOf(binary, index.paths) === undefined ? new Set([folder, ...elsewhere]) : [];
      const paths = [...folders].map((one) => index.paths.join(one, name));
      return [{ name, folder, paths, refusal: missingListedFile(list, name, line), optional }];
    });
  });
}
