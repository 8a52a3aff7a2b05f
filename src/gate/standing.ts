/** Which refusals stand: those that no exception waives. What was not asked because of one is no cause of its own. */
import type { ArtifactReport, CheckResult, NotAsked, Refusal } from '../core/model.js';
import type { PolicyException } from '../model/policy.js';

/** A check that did not pass. */
export type RefusedCheck = Extract<CheckResult, { readonly refusal: Refusal }> & { readonly status: 'fail' | 'error' };

/** Tells of an artifact which of its refusals stand. */
export type Standing = (report: Pick<ArtifactReport, 'name' | 'checks'>) => readonly RefusedCheck[];

export function isRefused(check: CheckResult): check is RefusedCheck {
  return check.status === 'fail' || check.status === 'error';
}

/** The exception for a check that was refused, whether it still holds or not. */
export function exceptionFor(
  exceptions: readonly PolicyException[],
  artifact: string,
  check: CheckResult,
): PolicyException | undefined {
  if (!isRefused(check)) return undefined;
  return exceptions.find((one) => one.artifact === artifact && one.check === check.check);
}

/** The refusals that exceptions leave at `now`. */
export function standingRefusals(exceptions: readonly PolicyException[], now: Date): Standing {
  return ({ name, checks }) =>
    checks.filter(isRefused).filter((check) => {
      const exception = exceptionFor(exceptions, name, check);
      return exception === undefined || now >= exception.until;
    });
}

/** Says that a check was not asked since another one stands in the way. */
export function notAsked(check: NotAsked['check'], because: RefusedCheck): NotAsked {
  const what = because.check === 'artifact' ? 'the artifact itself' : `the ${because.check} check`;
  return { check, since: `${what} ${because.status === 'fail' ? 'was refused' : 'could not be made'}` };
}
