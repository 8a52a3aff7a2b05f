/**
 * SARIF 2.1.0 (OASIS) for code scanning: a rule for each reason code, a result for each refusal and each warning. A run that
 * passed has no results, so that the alerts of earlier runs close.
 */
import { MAX_SARIF_MESSAGE, MAX_SARIF_RESULTS } from '../../core/report-limits.js';
import { SARIF_SCHEMA } from '../../core/report-files.js';
import { VERSION } from '../../core/version.js';
import { count, sarif, show } from '../../formats/escape.js';
import { DOCS_URL } from '../facts.js';
import { judged, loudLines } from '../headline.js';
import { findingOfProblem, findingsOf } from './findings.js';
import type { JudgedRun, ReportWriter, UnjudgedRun } from './report-writer.js';
import { sarifResults, SOURCE_ROOT } from './sarif-results.js';
import { RULE_CODES, sarifRules } from './sarif-rules.js';

export const SARIF: ReportWriter = { ofVerdict, ofNothing };

/** Waivers that are told one by one; the JSON report has them all. */
const WAIVERS_TOLD = 100;

function ofVerdict({ verdict, facts, ...surroundings }: JudgedRun): readonly string[] {
  const where = { ...surroundings, policy: facts.policy.source, reportTo: facts.reportTo };
  const results = sarifResults(findingsOf(verdict), where);
  const left = results.length - MAX_SARIF_RESULTS;
  const notifications = [
    ...loudLines(verdict, facts).map((line) => notification('warning', line)),
    ...waiversOf(verdict)
      .slice(0, WAIVERS_TOLD)
      .map((line) => notification('warning', line)),
    ...(left > 0
      ? [notification('warning', `${count(left)} more results do not fit; the JSON report has them all.`)]
      : []),
  ];
  return logOf(results.slice(0, MAX_SARIF_RESULTS), {
    executionSuccessful: verdict.result !== 'error',
    ...times(facts),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  });
}

function ofNothing({ message, problems, startedAt, finishedAt, ...surroundings }: UnjudgedRun): readonly string[] {
  const results = sarifResults(problems.map(findingOfProblem), surroundings).slice(0, MAX_SARIF_RESULTS);
  const wrong = problems.slice(0, MAX_SARIF_RESULTS).map(({ code = 'CONFIG_INVALID', where, message: what, fix }) => ({
    ...notification('error', `${where}: ${what}. ${fix}`),
    associatedRule: { id: code, index: RULE_CODES.indexOf(code) },
  }));
  return logOf(results, {
    executionSuccessful: false,
    ...times({ startedAt, finishedAt }),
    toolExecutionNotifications: [notification('error', message)],
    ...(wrong.length > 0 && { toolConfigurationNotifications: wrong }),
  });
}

function logOf(results: readonly object[], invocation: object): readonly string[] {
  const driver = {
    name: 'signature-gate',
    version: VERSION,
    semanticVersion: VERSION,
    informationUri: DOCS_URL,
    rules: sarifRules(),
  };
  const run = {
    tool: { driver },
    invocations: [invocation],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The workspace of the run.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  return [`${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] }, null, 1)}\n`];
}

function notification(level: 'error' | 'warning', text: string): object {
  return { level, message: { text: sarif(text, MAX_SARIF_MESSAGE) } };
}

function times({ startedAt, finishedAt }: { readonly startedAt: Date; readonly finishedAt: Date }): object {
  return { startTimeUtc: startedAt.toISOString(), endTimeUtc: finishedAt.toISOString() };
}

/** What a person let pass is no result: there is nothing to mend. It is told, so that it is seen. */
function waiversOf(verdict: JudgedRun['verdict']): readonly string[] {
  return judged(verdict).flatMap(({ name, checks }) =>
    checks.flatMap((check) =>
      check.status === 'waived' ? [`${show(name)}: ${check.check} waived: ${show(check.reason)}`] : [],
    ),
  );
}
