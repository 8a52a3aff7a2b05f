/**
 * GitLab's code quality report, a part of Code Climate's format (docs.gitlab.com, "Code Quality report format"): a list with an issue
 * for each refusal and each warning. A run that passed has none, so that GitLab shows those of the target branch as solved.
 */
import { isCouldNotLook, isTampering } from '../../core/errors.js';
import { CODE_QUALITY_CHECK, CODE_QUALITY_EMPTY } from '../../core/report-files.js';
import { count, plain } from '../../formats/escape.js';
import { sha256Hex } from '../../formats/sha256.js';
import { findingOfProblem, findingsOf, sentencesOf, type Finding } from './findings.js';
import { fileOfRun, locatedFindings, type FindingSurroundings, type LocatedFinding } from './located-findings.js';
import type { JudgedRun, ReportWriter, UnjudgedRun } from './report-writer.js';

export const CODEQUALITY: ReportWriter = { ofVerdict, ofNothing };

/** GitLab compares two whole files for each merge request, and its widget is a list that a person scrolls through. */
const MAX_ISSUES = 5_000;
const DESCRIPTION_LENGTH = 1_500;

interface Issue {
  readonly check_name: string;
  readonly description: string;
  /** GitLab knows an issue by it in both branches, and shows one of those that have the same. */
  readonly fingerprint: string;
  readonly severity: 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function ofVerdict({ verdict, facts, ...surroundings }: JudgedRun): readonly string[] {
  const where = { ...surroundings, policy: facts.policy.source };
  const issues = locatedFindings(findingsOf(verdict), where).map(issueOf);
  const failed = verdict.result === 'fail' || verdict.result === 'error';
  // A list without an issue says that all is well.
  return textOf(issues.length === 0 && failed ? [issueOfRun('Nothing was verified.', where)] : issues, where);
}

function ofNothing({ message, problems, ...where }: UnjudgedRun): readonly string[] {
  const issues = locatedFindings(problems.map(findingOfProblem), where).map(issueOf);
  return textOf(issues.length > 0 ? issues : [issueOfRun(`The run has no answer: ${message}`, where)], where);
}

function issueOf({ finding, place: { file, line }, fingerprint }: LocatedFinding): Issue {
  return {
    check_name: `${CODE_QUALITY_CHECK}${finding.code}`,
    description: plain(sentencesOf(finding).join(' '), DESCRIPTION_LENGTH),
    fingerprint,
    severity: severityOf(finding),
    // GitLab takes relative paths only, and shows no issue without a line.
    location: { path: file.replace(/^\/+(?=.)/, ''), lines: { begin: line ?? 1 } },
  };
}

/** What an attack would look like comes first; what could not be looked at says nothing against the artifact. */
function severityOf({ code, level }: Finding): Issue['severity'] {
  if (level === 'warning') return 'minor';
  if (isTampering(code)) return 'blocker';
  return isCouldNotLook(code) ? 'major' : 'critical';
}

/** An issue of the run as a whole, at the workflow or the policy that started it. */
function issueOfRun(text: string, where: FindingSurroundings): Issue {
  const path = fileOfRun(where) ?? 'signature-gate';
  return {
    check_name: `${CODE_QUALITY_CHECK}run`,
    description: plain(text, DESCRIPTION_LENGTH),
    fingerprint: sha256Hex(`signature-gate run ${path}`).slice(0, 32),
    severity: 'critical',
    location: { path, lines: { begin: 1 } },
  };
}

function textOf(issues: readonly Issue[], where: FindingSurroundings): readonly string[] {
  if (issues.length === 0) return [CODE_QUALITY_EMPTY];
  return [`${JSON.stringify(issues.length > MAX_ISSUES ? cut(issues, where) : issues, null, 1)}\n`];
}

function cut(issues: readonly Issue[], where: FindingSurroundings): readonly Issue[] {
  const shown = issues.slice(0, MAX_ISSUES - 1);
  const left = count(issues.length - shown.length);
  return [...shown, issueOfRun(`${left} more findings do not fit; the JSON report has them all.`, where)];
}
