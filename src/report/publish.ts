/** Hands the verdict to the host: log, annotations, summary, JSON report, outputs, and the last word, on every path. */
import { couldNotLook, type ConfigProblem } from '../errors.js';
import type { Host } from '../host/host.js';
import type { Refusal, Verdict } from '../model.js';
import { resolve } from 'node:path';
import { metricsPath } from '../policy/report-path.js';
import { wordsOf } from '../result.js';
import { annotations } from './annotations.js';
import { placeOf } from './config-place.js';
import type { RunFacts } from './facts.js';
import { jsonReport } from './json.js';
import { countRun, writeMetrics, type CountedRun } from './metrics-file.js';
import type { RunEvent } from './metrics.js';
import { outputs, outputsWithoutVerdict, type Outputs } from './outputs.js';
import { summary } from './summary.js';
import { configSummary, crashSummary } from './summary-without-verdict.js';
import { terminalText } from './terminal.js';

/** Publishes a verdict. */
export async function publish(host: Host, judged: Verdict, facts: RunFacts, exitCode: number): Promise<void> {
  const counted = countVerdict(host, judged, facts);
  const verdict = counted ? { ...judged, warnings: [...judged.warnings, ...counted.warnings] } : judged;
  const text = terminalText(verdict, facts);
  for (const { title, lines, folded } of text.groups) {
    if (folded) host.group(title, lines);
    else for (const line of [title, ...lines]) host.line(line);
  }
  // On a terminal the lines above have said it all.
  if (host.kind === 'actions') {
    for (const { level, title, message, at } of annotations(verdict, facts)) host.annotate(level, title, message, at);
  }
  const { values, warnings } = outputs(verdict, counted?.foreign ? { ...facts, metrics: '' } : facts);
  for (const warning of warnings) host.line({ level: 'waived', text: `! ${warning}` });
  if (facts.report !== undefined)
    await host.writeFile(resolve(host.workspace, facts.report), jsonReport(verdict, facts, counted?.metrics));
  await host.writeSummary(summary(verdict, facts));
  setOutputs(host, values);
  // Last of all: a run that breaks down above is counted as that.
  if (counted && !(await keep(host, counted))) host.setOutput('metrics', '');
  host.finish(exitCode, text.final);
}

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
  setOutputs(host, outputsWithoutVerdict({ metrics }));
  for (const problem of problems) {
    const { message, fix, at, code = 'CONFIG_INVALID' } = problem;
    host.line({ level: 'fail', text: `${unread ? '?' : '✗'} ${code}: ${placeOf(problem)}: ${message}. ${fix}` });
    // On a terminal the line above has said it all; an input has no place that the runner could show.
    if (at && host.kind === 'actions') host.annotate('error', code, `${message}. ${fix}`, at);
  }
  await host.writeSummary(configSummary(problems));
  host.finish(
    exitCode,
    unread ? { level: 'error', text: UNREAD } : { level: 'fail', text: wrongLine(problems.length) },
  );
}

const UNREAD = '? FILE_UNREADABLE: the configuration could not be read; nothing was checked';

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
  const metrics = await countWithoutVerdict(host, { result: 'error', startedAt });
  setOutputs(host, outputsWithoutVerdict({ metrics }));
  const words = wordsOf(error);
  if (error instanceof Error && error.stack) host.debug(error.stack);
  await host.writeSummary(crashSummary(words)).catch(() => undefined);
  host.finish(exitCode, {
    level: 'error',
    text: `? The gate failed before it had an answer, so nothing is proven: ${words}`,
  });
}

function setOutputs(host: Host, values: Outputs): void {
  for (const [name, value] of Object.entries(values)) host.setOutput(name, value);
}

function countVerdict(host: Host, verdict: Verdict, facts: RunFacts): CountedRun | undefined {
  if (facts.metrics === undefined) return undefined;
  const { startedAt, finishedAt, trustRoots } = facts;
  return countRun(facts.metrics, host.workspace, {
    result: verdict.result,
    startedAt,
    finishedAt,
    verdict,
    trustRoots,
  });
}

/** @returns the path of the file; empty where none was written. */
async function countWithoutVerdict(
  host: Host,
  event: Omit<RunEvent, 'finishedAt'>,
  wrong: readonly string[] = [],
): Promise<string> {
  const path = metricsPath(host, wrong);
  if (path === undefined) return '';
  const counted = countRun(path, host.workspace, { ...event, finishedAt: host.now() });
  counted.warnings.forEach((warning) => {
    warn(host, warning);
  });
  return !counted.foreign && (await keep(host, counted)) ? path : '';
}

/** @returns false where the metrics could not be written, which is said and changes nothing. */
async function keep(host: Host, counted: CountedRun): Promise<boolean> {
  const warning = await writeMetrics(host, counted);
  if (warning) warn(host, warning);
  return warning === undefined;
}

function warn(host: Host, { code, message }: Refusal): void {
  if (host.kind === 'actions') host.annotate('warning', code, message);
  else host.line({ level: 'waived', text: `! ${code}: ${message}` });
}
