/** Where a report may be written: nowhere that something else lies. What was verified must not be replaced afterwards. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host, RawInput } from '../../core/host.js';
import { METRICS_HEAD, REPORT_MEDIA_TYPE } from '../../core/written-files.js';
import { readHead } from '../../files/read-file.js';
import { fileInTheWay } from '../../files/way-to.js';
import { belowFile } from './in-the-way.js';
import { fillGlob } from '../document/variables.js';
import { readInputs, type GivenInputs } from './read-inputs.js';

/** A file that runs write, and how each of its kind begins. */
interface Written {
  readonly where: 'report' | 'metrics';
  /** What an earlier one is called. */
  readonly earlier: string;
  readonly beginsRight: (head: string) => boolean;
}

/** How every report begins; white space aside. */
const HEAD = `{"mediaType":"${REPORT_MEDIA_TYPE}"`;

const REPORT: Written = {
  where: 'report',
  earlier: 'report of an earlier run',
  beginsRight: (head) => head.replaceAll(/\s/g, '').startsWith(HEAD),
};

const METRICS: Written = {
  where: 'metrics',
  earlier: 'metrics file of an earlier run',
  // A machine that lost power leaves an empty file behind.
  beginsRight: (head) => head === '' || head.startsWith(METRICS_HEAD),
};

/** What is wrong with `report`: it names an artifact, or something that exists and is no report of an earlier run. */
export function reportProblem(
  given: GivenInputs,
  artifacts: readonly string[],
  workspace: string,
): ConfigProblem | undefined {
  return problemOf(REPORT, given, artifacts, workspace);
}

/** The same of `metrics`; it cannot be the report too. */
export function metricsProblem(
  given: GivenInputs,
  artifacts: readonly string[],
  workspace: string,
): ConfigProblem | undefined {
  const { metrics, report } = given;
  if (metrics !== undefined && report !== undefined && resolve(workspace, metrics) === resolve(workspace, report)) {
    const message = `\`${metrics}\` is the path of \`report\` too`;
    return { where: 'metrics', message, fix: 'Give each its own file.' };
  }
  return problemOf(METRICS, given, artifacts, workspace);
}

/**
 * Where to count a run whose configuration is wrong, if that much of it can be read.
 *
 * @returns undefined where no metrics are asked for, or the path is among what is wrong.
 */
export function metricsPath(host: InputHost, wrong: readonly string[] = []): string | undefined {
  if (wrong.includes('metrics')) return undefined;
  const given = readableInputs(host, [['metrics', 'report', 'var'], ['metrics']]);
  return given && metricsProblem(given.run, given.artifacts, host.workspace) === undefined
    ? given.run.metrics
    : undefined;
}

/**
 * Where to report a run that has no verdict.
 *
 * @returns undefined where no report is asked for, or the path must not be written to.
 */
export function reportPath(host: InputHost): string | undefined {
  const given = readableInputs(host, [['report', 'var'], ['report']]);
  return given && reportProblem(given.run, given.artifacts, host.workspace) === undefined
    ? given.run.report
    : undefined;
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
  if (artifacts.some((filled) => 'complaint' in filled)) return undefined;
  return { run: given, artifacts: artifacts.flatMap((filled) => ('value' in filled ? [filled.value] : [])) };
}

function problemOf(
  written: Written,
  given: GivenInputs,
  artifacts: readonly string[],
  workspace: string,
): ConfigProblem | undefined {
  const { where, earlier } = written;
  const name = given[where];
  if (name === undefined) return undefined;
  const path = resolve(workspace, name);
  const isArtifact = artifacts.some((artifact) => resolve(workspace, artifact) === path);
  const file = fileInTheWay(path);
  if (file !== undefined) return { where, ...belowFile(name, file, workspace) };
  const found = isArtifact ? 'taken' : whatLiesAt(path, written);
  if (found === 'free') return undefined;
  const fix = 'Name a file that does not exist yet.';
  if (found === 'no place') return { where, message: `\`${name}\` is no place where a file can be written`, fix };
  const what = isArtifact ? 'is an artifact' : `exists and is no ${earlier}`;
  return { where, message: `\`${name}\` ${what}; writing there would destroy it`, fix };
}

/** `free`: nothing, or a file of an earlier run. What cannot be looked at is not free; writing would fail, or meet a surprise. */
function whatLiesAt(path: string, { beginsRight }: Written): 'free' | 'taken' | 'no place' {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return 'free';
  } catch {
    // A part of the path is a file, may not be searched, or the name is too long.
    return 'no place';
  }
  const head = readHead(path, 2 * HEAD.length);
  return head !== undefined && beginsRight(head.toString('latin1')) ? 'free' : 'taken';
}
