/** What a checksum list names, as files: what is checked where lists stand alone, and what no artifact of the run covers. */
import systemPath, { type PlatformPath } from 'node:path';
import { binaryName, shownName, type ChecksumList } from '../evidence/checksums.js';
import type { Refusal, LocalSubject as Subject } from '../model.js';
import { windowsNameProblem } from '../subjects/windows-name.js';
import { entriesOf, isOwnEntry, namelessRefusal, type ChecksumIndex, type PlacedList } from './checksum.js';

/** A file that a list names, as an artifact of its own. */
export interface ListedFile {
  /** As the list has it. */
  readonly name: string;
  /** Absolute path in the list's folder. */
  readonly path: string;
  readonly line: number;
}

export interface ListedFiles {
  /** Each once, in the order of the list. */
  readonly files: readonly ListedFile[];
  /** Names that must not be opened. */
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal }[];
}

/** What is checked where lists are given alone: every file that the list names, in the list's own folder. */
export function listedFiles({ list, folder }: PlacedList, paths: PlatformPath = systemPath): ListedFiles {
  if (list.bare !== undefined) {
    return { files: [], refused: [{ name: list.file, refusal: namelessRefusal(list.file, list.bare, 0) }] };
  }
  const files: ListedFile[] = [];
  const refused: { name: string; refusal: Refusal }[] = [];
  const seen = new Set<string>();
  for (const { name: binary, line } of list.entries) {
    if (seen.has(binary)) continue;
    seen.add(binary);
    const name = shownName(binary);
    const danger = dangerOf(binary, paths);
    if (danger === undefined) files.push({ name, path: paths.join(folder, name), line });
    else refused.push({ name, refusal: unsafePath(list, name, line, danger) });
  }
  return { files, refused };
}

function dangerOf(binary: string, paths: PlatformPath): string | undefined {
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
  return { code: 'LISTED_FILE_MISSING', message: `${name} is listed in ${file} but absent`, at: { file, line } };
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
  return index.lists.flatMap((from) => {
    const namesOf = (some: readonly Subject[]) =>
      new Set(some.flatMap((subject) => entriesOf(index, from, subject).map(({ name }) => name)));
    const covered = namesOf(subjects.filter((subject) => isOwnEntry(index, from, subject)));
    const namesakes = namesOf(subjects.filter((subject) => !isOwnEntry(index, from, subject)));
    return [...from.byName].flatMap(([binary, [entry]]) => {
      if (covered.has(binary) || entry === undefined) return [];
      const name = shownName(binary);
      const optional = namesakes.has(binary);
      const elsewhere = optional ? [] : [workspace];
      const folders = dangerOf(binary, index.paths) === undefined ? new Set([from.folder, ...elsewhere]) : [];
      const paths = [...folders].map((folder) => index.paths.join(folder, name));
      return [{ name, folder: from.folder, paths, refusal: missingListedFile(from.list, name, entry.line), optional }];
    });
  });
}
