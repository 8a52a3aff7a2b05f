/**
 * Keeps one issue for each thing that an audit found recalled: reads the report, looks at the issues, does what the plan
 * says, and tells what it did. This is the whole program of the second job, which has nothing but a report and a token.
 */
import { resolve } from 'node:path';
import { SYSTEM_CLOCK, type Clock } from '../core/clock.js';
import { REASONS, type ConfigProblem, type ReasonCode } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { EndedBySignal } from '../core/ended.js';
import { ISSUES_TIMEOUT_MS, MAX_AUDIT_REPORT_BYTES, MAX_ISSUES_OPENED } from '../core/issue-limits.js';
import type { Refusal } from '../core/model.js';
import { configSummary } from '../report/summary-without-verdict.js';
import { code as shownCode, prose, show } from '../formats/escape.js';
import { wordsOf } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { ApiError, changeIssue, listIssues, openIssue, type IssuesApi } from './api.js';
import { readAuditReport, type AuditReport } from './audit-report.js';
import { readIssuesInputs, type IssuesInputs } from './inputs.js';
import type { OctokitContext, Pace } from './octokit.js';
import { planIssues, type IssueAction, type Plan } from './plan.js';
import { timeLimit } from '../core/time-limit.js';

const DONE = 0;
const MISCONFIGURED = 2;
const COULD_NOT = 3;

/** What was done, as the outputs count it. */
interface Counts {
  opened: number;
  updated: number;
  closed: number;
}

type Ending = Pick<Refusal, 'code' | 'message' | 'hint'>;

/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end; no further change is begun then
 * @returns the exit code: 0 done, 2 wrong configuration, 3 it could not be done (completely), 128+n ended by a signal.
 */
export async function keepIssues(
  host: Host,
  clock: Clock = SYSTEM_CLOCK,
  asked: AbortSignal = new AbortController().signal,
  pace?: Pace,
): Promise<number> {
  const counts: Counts = { opened: 0, updated: 0, closed: 0 };
  try {
    const { inputs, problems } = await readIssuesInputs(host);
    if (inputs === undefined) return await misconfigured(host, problems);
    const report = reportFrom(host, inputs.report);
    if ('code' in report) return ended(host, report);
    return await keep(host, { inputs, report, clock, asked, ...(pace && { pace }) }, counts);
  } catch (error) {
    const reason: unknown = asked.reason;
    if (reason instanceof EndedBySignal) return stopped(host, reason);
    return ended(host, endingOf(error));
  } finally {
    for (const [name, value] of Object.entries(counts)) host.setOutput(name, String(value));
  }
}

interface Job {
  readonly inputs: IssuesInputs;
  readonly report: AuditReport;
  readonly clock: Clock;
  readonly asked: AbortSignal;
  readonly pace?: Pace;
}

async function keep(host: Host, { inputs, report, clock, asked, pace }: Job, counts: Counts): Promise<number> {
  const { author, runUrl, dryRun } = inputs;
  const signal = AbortSignal.any([timeLimit(ISSUES_TIMEOUT_MS), asked]);
  const deadline = clock.now() + ISSUES_TIMEOUT_MS;
  const context = await apiFor(inputs, { signal, clock, deadline, ...(pace && { pace }) });
  const plan = planIssues(report, await listIssues(context, author), { author, runUrl });
  const { lines, failures, undone } = dryRun
    ? { lines: plan.actions.map((action) => `would ${wordsFor(action)}`), failures: [], undone: 0 }
    : await performAll(host, context, inputs, plan.actions, counts);
  if (dryRun) for (const text of lines) host.line({ level: 'info', text });
  for (const text of plan.warnings) host.line({ level: 'info', text });
  const notDone = [...failures.map(failureLine), ...(undone > 0 ? [`${undone} more changes were not tried`] : [])];
  await host.writeSummary(summaryOf(plan, [...notDone, ...lines]));
  const [first] = failures;
  if (first) return ended(host, endingOfAll(first, failures, undone));
  if (plan.unopened > 0) return ended(host, tooMany(plan.unopened));
  host.finish(DONE, {
    level: 'pass',
    text: `✓ ${plan.recalled} recalled, ${lines.length} issues changed${dryRun ? ' (dry run: none)' : ''}`,
  });
  return DONE;
}

/** Loaded only where the inputs are right: the client looks at the environment as soon as it is there. */
async function apiFor(
  { api, repository, token }: IssuesInputs,
  how: Omit<OctokitContext, 'api' | 'token'>,
): Promise<IssuesApi> {
  const { createOctokit } = await import('./octokit.js');
  const context = { api, token, ...how };
  const [owner = '', repo = ''] = repository.split('/');
  return { ...context, octokit: createOctokit(context), owner, repo };
}

/** Something that was to be done and was not. */
interface Failure {
  readonly action: IssueAction;
  readonly ending: Ending;
}

interface Performed {
  /** What was done. */
  readonly lines: readonly string[];
  readonly failures: readonly Failure[];
  /** How many actions were not begun after one that ended the work. */
  readonly undone: number;
}

/** One issue that cannot be changed keeps nobody from knowing of the others. */
async function performAll(
  host: Host,
  context: IssuesApi,
  inputs: IssuesInputs,
  actions: readonly IssueAction[],
  counts: Counts,
): Promise<Performed> {
  const lines: string[] = [];
  const failures: Failure[] = [];
  for (const [index, action] of actions.entries()) {
    try {
      const text = await perform(context, inputs, action, counts);
      lines.push(text);
      host.line({ level: 'info', text });
    } catch (error) {
      if (context.signal.reason instanceof EndedBySignal) throw context.signal.reason;
      const failure = { action, ending: endingOf(error) };
      failures.push(failure);
      host.line({ level: 'error', text: failureLine(failure) });
      if (!(error instanceof ApiError) || error.ends) return { lines, failures, undone: actions.length - index - 1 };
    }
  }
  return { lines, failures, undone: 0 };
}

function failureLine({ action, ending: { code, message } }: Failure): string {
  return `could not ${wordsFor(action)}: ${code}, ${message}`;
}

/** The first failure, and how many there are; a wrong configuration only where nothing else went wrong. */
function endingOfAll({ ending }: Failure, failures: readonly Failure[], undone: number): Ending {
  const more = failures.length - 1 + undone;
  const message = `${ending.message}${more > 0 ? `; ${more} more changes were not made` : ''}`;
  const other = failures.find((one) => one.ending.code !== 'CONFIG_INVALID');
  return ending.code === 'CONFIG_INVALID' && other ? endingOfAll(other, failures, undone) : { ...ending, message };
}

/** Does one thing and says what it was. */
async function perform(context: IssuesApi, inputs: IssuesInputs, action: IssueAction, counts: Counts): Promise<string> {
  switch (action.do) {
    case 'open': {
      const { title, body } = action;
      const made = await openIssue(context, { title, body, labels: inputs.label === undefined ? [] : [inputs.label] });
      counts.opened++;
      // Its issues would never be found again, and every run would open them once more.
      if (made.author !== inputs.author) throw foreignAuthor(made.number, made.author, inputs.author);
      return `opened issue ${made.number}`;
    }
    case 'update':
    case 'reopen': {
      const { number, title, body } = action;
      const state = action.do === 'reopen' ? ({ state: 'open', state_reason: 'reopened' } as const) : {};
      await changeIssue(context, number, { title, body, ...state });
      counts.updated++;
      return action.do === 'reopen' ? `reopened issue ${number}` : `updated issue ${number}`;
    }
    case 'note':
      await changeIssue(context, action.number, { body: action.body });
      counts.updated++;
      return `noted in issue ${action.number} that its artifact is no longer deployed`;
    case 'close':
      await changeIssue(context, action.number, { body: action.body, state: 'closed', state_reason: 'completed' });
      counts.closed++;
      return `closed issue ${action.number}: a newer list no longer names its artifact`;
  }
}

function wordsFor(action: IssueAction): string {
  return action.do === 'open' ? `open an issue: ${action.title}` : `${action.do} issue ${action.number}`;
}

function reportFrom(host: Host, path: string): AuditReport | Ending {
  const read = readWhole(resolve(host.workspace, path), MAX_AUDIT_REPORT_BYTES, { shown: show(path), links: 'refuse' });
  if ('refusal' in read) return read.refusal;
  const report = readAuditReport(read.bytes.toString('utf8'));
  return report.ok ? report.value : report.refusal;
}

function foreignAuthor(number: number, author: string, expected: string): ApiError {
  return new ApiError(
    'CONFIG_INVALID',
    `issue ${number} was opened as ${show(author)}, not as ${show(expected)}; it would not be found again`,
    { hint: `Pass \`author: ${show(author)}\`, or the token of the workflow.`, ends: true },
  );
}

function tooMany(unopened: number): Ending {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `${unopened} more recalled things have no issue: one run opens ${MAX_ISSUES_OPENED}`,
    hint: 'The report of the audit names them all; the next run opens more.',
  };
}

function endingOf(error: unknown): Ending {
  if (error instanceof ApiError)
    return { code: error.code, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
  const late = error instanceof Error && error.name === 'TimeoutError';
  return { code: 'NETWORK', message: late ? 'the time for keeping the issues is over' : wordsOf(error) };
}

async function misconfigured(host: Host, problems: readonly ConfigProblem[]): Promise<number> {
  for (const { where, message, fix } of problems)
    host.annotate('error', 'CONFIG_INVALID', `${where} ${message}. ${fix}`);
  await host.writeSummary(configSummary(problems));
  host.finish(MISCONFIGURED, { level: 'fail', text: '✗ CONFIG_INVALID: no issue was looked at' });
  return MISCONFIGURED;
}

function stopped(host: Host, { exitCode, message }: EndedBySignal): number {
  host.finish(exitCode, { level: 'error', text: `? ${message}; the issues are not all kept. Run the job again.` });
  return exitCode;
}

function ended(host: Host, { code, message, hint }: Ending): number {
  const exitCode = code === ('CONFIG_INVALID' satisfies ReasonCode) ? MISCONFIGURED : COULD_NOT;
  host.finish(exitCode, { level: 'error', text: `✗ ${code}: ${message}. ${hint ?? REASONS[code].fix}` });
  return exitCode;
}

/** @param lines what was done. */
function summaryOf({ recalled, warnings, unopened }: Plan, lines: readonly string[]): string {
  const all = [...lines, ...warnings, ...(unopened > 0 ? [`${unopened} more issues are not opened in this run`] : [])];
  const shown = all.slice(0, SUMMARY_LINES).map((line) => `<li>${prose(line)}</li>`);
  const more = all.length > SUMMARY_LINES ? `<li>… and ${shownCode(String(all.length - SUMMARY_LINES))} more</li>` : '';
  return `<h2>Issues of recalled artifacts</h2><p>${recalled} recalled among what is deployed.</p><ul>${shown.join('')}${more}</ul>`;
}

const SUMMARY_LINES = 200;
