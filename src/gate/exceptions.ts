/** Exceptions: one check of one artifact that is skipped until a stated day, and says so loudly. */
import { EXCEPTION_NOTICE_MS } from '../core/limits.js';
import type { ArtifactReport, CheckResult, Refusal } from '../core/model.js';
import type { PolicyException } from '../model/policy.js';
import { requireProof, withChecks } from '../verify/verdict.js';
import { exceptionFor } from './standing.js';

interface Excepted {
  readonly artifacts: readonly ArtifactReport[];
  /** Exceptions that end soon, have ended, or are of no use. */
  readonly warnings: readonly Refusal[];
}

/** Applies every exception that still holds. Names compare exactly; what is no artifact is never excepted. */
export function applyExceptions(
  exceptions: readonly PolicyException[],
  artifacts: readonly ArtifactReport[],
  now: Date,
): Excepted {
  const used = new Set<PolicyException>();
  const judged = artifacts.map((report) => {
    requireProof(report);
    if (report.kind === 'run') return report;
    const checks = report.checks.map((check) => {
      const exception = exceptionFor(exceptions, report.name, check);
      if (!exception) return check;
      used.add(exception);
      return now < exception.until ? waive(exception) : check;
    });
    return used.size === 0 ? report : withChecks(report, checks);
  });
  const untold = exceptions.filter((one) => !used.has(one) && !isTold(one, artifacts));
  return {
    artifacts: judged,
    warnings: exceptions.flatMap((one) => (untold.includes(one) ? [] : (warning(one, used.has(one), now) ?? []))),
  };
}

/** Whether an exception is needed is known only where its check was made, or where nothing kept it from being made. */
function isTold({ artifact, check }: PolicyException, reports: readonly ArtifactReport[]): boolean {
  const own = reports.filter(({ name, kind }) => name === artifact && kind !== 'run');
  if (own.length === 0) return !reports.some(({ name, kind }) => name === artifact || kind === 'run');
  return own.some(({ notAsked = [] }) => !notAsked.some((one) => one.check === check));
}

function waive({ check, reason, until }: PolicyException): CheckResult {
  return { check, status: 'waived', reason: `${reason} (exception until ${lastDay(until)})` };
}

function warning(exception: PolicyException, used: boolean, now: Date): Refusal | undefined {
  const { artifact, check, until, at } = exception;
  const about = `The exception for the ${check} of ${artifact}`;
  const remarked = (message: string, hint: string): Refusal => ({
    code: 'POLICY_DOUBTFUL',
    message,
    hint,
    ...(at && { at }),
  });
  const left = until.getTime() - now.getTime();
  if (left <= 0)
    return remarked(
      `${about} ended on ${lastDay(until)}; the check is made again`,
      used ? 'Fix the artifact, or change `until`.' : 'Remove the exception.',
    );
  if (!used)
    return remarked(
      `${about} is not needed in this run`,
      'Remove it, unless this run checks other artifacts than usual.',
    );
  if (left > EXCEPTION_NOTICE_MS) return undefined;
  return remarked(
    `${about} ends on ${lastDay(until)}; after that day the run fails`,
    'Fix the artifact before that day.',
  );
}

/** `until` is the first moment after the last day. */
function lastDay(until: Date): string {
  return new Date(until.getTime() - 1).toISOString().slice(0, 10);
}
