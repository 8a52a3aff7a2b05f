/** A check that did not pass. */
import { isCouldNotLook } from '../core/errors.js';
import type { CheckResult, Refusal } from '../core/model.js';

/** "Could not look" where the code says so, else a failure. */
export function refused(check: CheckResult['check'], refusal: Refusal, others: readonly Refusal[] = []): CheckResult {
  return { check, status: isCouldNotLook(refusal.code) ? 'error' : 'fail', refusal, others };
}
