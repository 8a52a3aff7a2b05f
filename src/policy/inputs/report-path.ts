/** Where the files of a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host, RawInput } from '../../core/host.js';
import { ALL_REPORT_FILES, REPORT_HEAD_LENGTH, type AnyReportFile, type ReportPaths } from '../../core/report-files.js';
import { readHead } from '../../files/read-file.js';
import { fileInTheWay } from '../../files/way-to.js';
import { fillGlob } from '../document/variables.js';
import { belowFile } from './in-the-way.js';
import type { InputName } from './inputs.js';
import { readInputs, type GivenInputs } from './read-inputs.js';

/** A file that the run would write. */
interface Target {
  readonly where: InputName;
  /** As a person would name it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly earlier: string;
  readonly beginsRight: (head: string) => boolean;
}

/** The paths that the inputs name. */
export function namedReports(given: GivenInputs): ReportPaths {
  return Object.fromEntries(
    ALL_REPORT_FILES.flatMap(({ name }) => {
      const path = given[name];
      return path === undefined ? [] : [[name, path]];
    }),
  );
}

/**
 * What is wrong with the paths of `report`, `sarif` and the others: one names a file that the run reads, something that exists and is
 * no such file of an earlier run, or a file that another input names too.
 *
 * @param named what the run reads: artifacts with their variables filled in, or reports to merge
 */
export function reportPathProblems(
  given: GivenInputs,
  named: readonly string[],
  workspace: string,
): readonly ConfigProblem[] {
  const read = new Set(named.map((path) => resolve(workspace, path)));
  const taken = new Map<string, string>();
  return ALL_REPORT_FILES.flatMap((file) => {
    const targets = targetsOf(file, given, workspace);
    const problem = targets
      .map((target) => problemOf(target, read, taken, workspace))
      .find((found) => found !== undefined);
    for (const { path, where } of targets) taken.set(path, where);
    return problem ?? [];
  });
}

/**
 * Where to write what must be said of a run without a verdict, if that much of its inputs can be read.
 *
 * @param wrong inputs that are known to be wrong: nothing is written where they say
 * @returns no path that must not be written to
 */
export function reportPaths(host: InputHost, wrong: readonly string[]): ReportPaths {
  const names = ALL_REPORT_FILES.map(({ name }) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      if (wrong.includes(name)) return [];
      const readable = readableInputs(host, [[...names, 'var'], [name, 'var'], [name]]);
      const path = readable?.run[name];
      if (!readable || path === undefined) return [];
      return reportPathProblems(readable.run, readable.artifacts, host.workspace).some(({ where }) => where === name)
        ? []
        : [[name, path]];
    }),
  );
}

type InputHost = Pick<Host, 'inputs' | 'kind' | 'workspace'>;

interface Readable {
  readonly run: GivenInputs;
  readonly artifacts: readonly string[];
}

/** The first of these sets of inputs that can be read, with the artifacts; undefined where one of both cannot. */
function readableInputs({ inputs, kind }: InputHost, sets: readonly (readonly string[])[]): Readable | undefined {
  const read = (...names: readonly string[]): GivenInputs | undefined => {
    try {
      return readInputs(
        inputs.filter(({ name }: RawInput) => names.includes(name)),
        kind,
      );
    } catch {
      return undefined;
    }
  };
  const given = sets.map((names) => read(...names)).find((found) => found !== undefined);
  if (given === undefined) return undefined;
  // Artifacts that cannot be read cannot be compared; then only what is surely no artifact may be written.
  // The action has every input; one that is not set names none.
  const named = read('artifacts', 'var') ?? read('artifacts');
  if (named === undefined) return undefined;
  const variables = named.var ?? new Map<string, string>();
  const artifacts = (named.artifacts ?? []).map((text) => fillGlob(text, variables));
  if (artifacts.some((filled) => 'problem' in filled)) return undefined;
  return { run: given, artifacts: artifacts.flatMap((filled) => ('value' in filled ? [filled.value] : [])) };
}

function targetsOf({ name, earlier, parts }: AnyReportFile, given: GivenInputs, workspace: string): readonly Target[] {
  const path = given[name];
  if (path === undefined) return [];
  return parts.map(({ suffix, beginsRight }) => ({
    where: name,
    name: `${path}${suffix}`,
    path: `${resolve(workspace, path)}${suffix}`,
    earlier,
    beginsRight,
  }));
}

function problemOf(
  target: Target,
  read: ReadonlySet<string>,
  taken: ReadonlyMap<string, string>,
  workspace: string,
): ConfigProblem | undefined {
  const { where, name, path, earlier } = target;
  const other = taken.get(path);
  if (other !== undefined) {
    return { where, message: `\`${name}\` is the path of \`${other}\` too`, fix: 'Give each its own file.' };
  }
  const isRead = read.has(path);
  const file = fileInTheWay(path);
  if (file !== undefined) return { where, ...belowFile(name, file, workspace) };
  const found = isRead ? 'taken' : whatLiesAt(target);
  if (found === 'free') return undefined;
  const fix = 'Name a file that does not exist yet.';
  if (found === 'no place') return { where, message: `\`${name}\` is not a place where a file can be written`, fix };
  const what = isRead ? 'is a file that this run reads' : `exists and is not a ${earlier}`;
  return { where, message: `\`${name}\` ${what}; writing there would destroy it`, fix };
}

/** `free`: nothing, or a file of an earlier run. What cannot be looked at is not free; writing would fail, or meet a surprise. */
function whatLiesAt({ path, beginsRight }: Target): 'free' | 'taken' | 'no place' {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'free';
  } catch {
    // A part of the path is a file, may not be searched, or the name is too long.
    return 'no place';
  }
  const head = readHead(path, REPORT_HEAD_LENGTH);
  return head !== undefined && beginsRight(head.toString('latin1')) ? 'free' : 'taken';
}
