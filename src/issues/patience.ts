/**
 * Whether a request to GitHub is sent again, and when. Source: docs.github.com/rest, "Rate limits for the REST API" and "Best
 * practices for using the REST API": wait as `retry-after` says; else, with nothing left, until `x-ratelimit-reset`; else for a
 * minute at least, and longer each time.
 */
import { dig } from '../formats/json/json.js';
import { retryAfter } from '../net/retry-after.js';
import { MAX_ISSUES_WAIT_MS } from '../core/limits.js';

export type Method = 'GET' | 'POST' | 'PATCH';

/** An answer of the API. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON. */
  readonly value: unknown;
}

interface Attempt {
  readonly method: Method;
  /** How often it was sent before. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const FIRST_WAIT_MS = 500;
/** The least for a limit that does not say how long it lasts. */
const LIMIT_WAIT_MS = 60_000;
/** The reset is told in whole seconds. */
const ROUNDED_MS = 1_000;
const AGAIN: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/**
 * @param answer a text where none came
 * @returns milliseconds to wait; undefined where the same request would get the same answer, or could open an issue twice
 */
export function waitBefore(answer: Answer | string, { method, attempt, now }: Attempt): number | undefined {
  const again = FIRST_WAIT_MS * 3 ** attempt;
  if (typeof answer !== 'string' && isRateLimit(answer)) {
    // A request that was turned away did nothing, so that it can be sent again whatever it is.
    const wait = untilFree(answer, now) ?? LIMIT_WAIT_MS * 2 ** attempt;
    return wait <= MAX_ISSUES_WAIT_MS ? wait : undefined;
  }
  if (method === 'POST') return undefined;
  return typeof answer === 'string' || AGAIN.has(answer.status) ? again : undefined;
}

/** Milliseconds until requests are taken again; undefined where the server does not say. */
export function untilFree({ headers }: Pick<Answer, 'headers'>, now: number): number | undefined {
  const asked = retryAfter(headers, now);
  if (asked !== undefined) return asked;
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now) + ROUNDED_MS;
}

/** GitHub says 403 as well as 429 for both of its limits. */
export function isRateLimit({ status, headers, value }: Answer): boolean {
  if (status !== 403) return status === 429;
  const message = dig(value, 'message');
  return (
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.has('retry-after') ||
    (typeof message === 'string' && /rate limit|abuse detection/i.test(message))
  );
}
