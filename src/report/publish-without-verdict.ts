/**
 * What a run without a verdict hands to the host: the configuration is wrong, the gate broke down, or a signal ended it. There
 * is nothing to take back here, so that each sink is written as far as it goes: one that is full must not silence the others.
 */
import { couldNotLook, type ConfigProblem } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { MAX_ANNOTATIONS } from '../core/limits.js';
import type { WrittenReports } from '../core/report-files.js';
import { reportPaths } from '../policy/inputs/report-path.js';
import { wordsOf } from '../core/result.js';
import { placeOf } from '../core/config-place.js';
import { surroundingsOf, type UnjudgedRun } from './files/report-writer.js';
import { writeReportsWithoutVerdict } from './files/writers.js';
import { hintWords } from './hint-words.js';
import { countRun, warn, writeMetrics } from './metrics-file.js';
import type { RunEvent } from './metrics.js';
import { outputsWithoutVerdict, setOutputs } from './outputs.js';
import { configSummary, crashSummary } from './summary-without-verdict.js';

/** Publishes what is wrong with the configuration: every problem, its input and its fix. */
export async function publishConfigProblems(
  host: Host,
  problems: readonly ConfigProblem[],
  exitCode: number,
  startedAt: Date = host.now(),
): Promise<void> {
  const wrong = problems.map(({ where }) => where);
  const unread = couldNotLook(problems);
  const event = { result: unread ? 'error' : 'config', startedAt, configProblems: problems } as const;
  const metrics = await countWithoutVerdict(host, event, wrong);
  const words = hintWords(host);
  for (const problem of problems) {
    const { message, fix, code = 'CONFIG_INVALID' } = problem;
    host.line({
      level: 'fail',
      problem: true,
      text: `${unread ? '?' : '✗'} ${code}: ${placeOf(problem)}: ${message}. ${words(fix)}`,
    });
  }
  annotateProblems(host, problems);
  const last = unread ? unreadLine(problems) : wrongLine(problems.length);
  const written = await writeFiles(host, { message: last.replace(/^[?✗] /, ''), problems, startedAt }, wrong);
  await attempt(host, 'The summary', () => host.writeSummary(configSummary(problems)));
  await attempt(host, 'The outputs', () => {
    setOutputs(host, outputsWithoutVerdict({ ...written, metrics }));
  });
  host.finish(exitCode, { level: unread ? 'error' : 'fail', text: last });
}

/**
 * One annotation for each problem, on its line of the policy, else with the name of the workflow's input. On a terminal the log has
 * said it all.
 */
function annotateProblems(host: Host, problems: readonly ConfigProblem[]): void {
  if (host.kind !== 'actions') return;
  for (const problem of problems.slice(0, MAX_ANNOTATIONS)) {
    const { message, fix, at, code = 'CONFIG_INVALID' } = problem;
    const where = at ? '' : `${placeOf(problem)}: `;
    host.annotate('error', at ? code : `${code}: ${placeOf(problem)}`, `${where}${message}. ${fix}`, at);
  }
  const hidden = problems.length - MAX_ANNOTATIONS;
  if (hidden > 0) host.annotate('error', `and ${hidden} more problems`, 'The job summary lists them.');
}

function unreadLine([first]: readonly ConfigProblem[]): string {
  return `? ${first?.code ?? 'FILE_UNREADABLE'}: the configuration could not be read; nothing was checked`;
}

function wrongLine(number: number): string {
  const count = number === 1 ? 'a problem' : `${number} problems`;
  return `✗ CONFIG_INVALID: the configuration has ${count}; nothing was checked`;
}

/** Publishes an event that was not foreseen: it is never a pass, and its words may help whoever reports it. */
export async function publishCrash(
  host: Host,
  error: unknown,
  exitCode: number,
  startedAt: Date = host.now(),
): Promise<void> {
  if (error instanceof Error && error.stack) host.debug(error.stack);
  await publishNothing(host, { what: 'failed', words: wordsOf(error) }, exitCode, startedAt);
}

/** Publishes that a signal ended the run. @param words such as `ended by SIGTERM` */
export async function publishEnd(host: Host, words: string, exitCode: number, startedAt: Date): Promise<void> {
  await publishNothing(host, { what: `was ${words}` }, exitCode, startedAt);
}

interface Ending {
  /** What the gate did. */
  readonly what: string;
  readonly words?: string;
}

async function publishNothing(host: Host, { what, words }: Ending, exitCode: number, startedAt: Date): Promise<void> {
  const metrics = await countWithoutVerdict(host, { result: 'error', startedAt });
  const why = words === undefined ? '' : `: ${words}`;
  const message = `The gate ${what} before it had a result${why}`;
  const written = await writeFiles(host, { message, problems: [], startedAt });
  await attempt(host, 'The summary', () => host.writeSummary(crashSummary(words, what)));
  await attempt(host, 'The outputs', () => {
    setOutputs(host, outputsWithoutVerdict({ ...written, metrics }));
  });
  host.finish(exitCode, {
    level: 'error',
    text: `? The gate ${what} before it had a result, so nothing is verified${why}`,
  });
}

/** Writes what there is to say into every file that was asked for. Nothing of an earlier run, or of a pass, is left then. */
async function writeFiles(
  host: Host,
  what: Pick<UnjudgedRun, 'message' | 'problems' | 'startedAt'>,
  wrong: readonly string[] = [],
): Promise<WrittenReports> {
  const run = { ...surroundingsOf(host), ...what, finishedAt: host.now() };
  return writeReportsWithoutVerdict(host, reportPaths(host, wrong), run, (name, step, act) =>
    attempt(host, name, step, act),
  );
}

/** @returns whether it succeeded; where it did not, the log says why. */
async function attempt(
  host: Host,
  what: string,
  write: () => void | Promise<void>,
  act = 'be written',
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    host.line({ level: 'error', problem: true, text: `! ${what} cannot ${act}: ${wordsOf(error)}` });
    return false;
  }
}

/** @returns the path of the file; empty where none was written. */
async function countWithoutVerdict(
  host: Host,
  event: Omit<RunEvent, 'finishedAt'>,
  wrong: readonly string[] = [],
): Promise<string> {
  const { metrics: path } = reportPaths(host, wrong);
  if (path === undefined) return '';
  const counted = countRun(path, host.workspace, { ...event, finishedAt: host.now() });
  counted.warnings.forEach((warning) => {
    warn(host, warning);
  });
  const written = await attempt(host, 'The metrics', async () => {
    await writeMetrics(host, counted);
  });
  return written ? path : '';
}
