/** Whether a request about issues is sent again, and when. */
import { isRateLimit, limitWait, type LimitedAnswer } from '../github/rate-limits.js';
import { ISSUES_RETRIES, MAX_ISSUES_WAIT_MS } from '../core/issue-limits.js';

interface Attempt {
  readonly method: string;
  /** How often it was sent again before. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** No wait begins that ends later. */
  readonly deadline: number;
}

const FIRST_WAIT_MS = 500;
const AGAIN: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/**
 * @param answer undefined where none came
 * @returns milliseconds to wait; undefined where the same request would get the same answer, or could open an issue twice
 */
export function waitBefore(
  answer: LimitedAnswer | undefined,
  { method, attempt, now, deadline }: Attempt,
): number | undefined {
  if (attempt >= ISSUES_RETRIES) return undefined;
  const wait = waitFor(answer, method, attempt, now);
  return wait === undefined || wait > MAX_ISSUES_WAIT_MS || now + wait > deadline ? undefined : wait;
}

function waitFor(answer: LimitedAnswer | undefined, method: string, attempt: number, now: number): number | undefined {
  // A request that was turned away did nothing, so that it can be sent again whatever it is.
  if (answer && isRateLimit(answer)) return limitWait(answer.headers, attempt, now);
  if (method === 'POST') return undefined;
  return !answer || AGAIN.has(answer.status) ? FIRST_WAIT_MS * 3 ** attempt : undefined;
}
