/**
 * When GitHub takes no more requests, and how long it wants to be left alone: the one place that knows. Source:
 * docs.github.com/rest, "Rate limits for the REST API" and "Best practices for using the REST API": wait as `retry-after` says;
 * else, with nothing left, until `x-ratelimit-reset`; else for a minute at least, and longer each time.
 */
import { retryAfter } from '../net/retry-after.js';

/** An answer, as far as limits show in it. */
export interface LimitedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** What the API says in its own words (`message`); absent where it says nothing. */
  readonly message?: string | undefined;
}

/** The least for a limit that does not say how long it lasts. */
const LIMIT_WAIT_MS = 60_000;
/** The reset is told in whole seconds: a request in that very second may still be turned away. */
const ROUNDED_MS = 1_000;

/** GitHub says 403 as well as 429 for both of its limits. */
export function isRateLimit({ status, headers, message = '' }: LimitedAnswer): boolean {
  if (status !== 403) return status === 429;
  return (
    headers.get('x-ratelimit-remaining') === '0' ||
    headers.has('retry-after') ||
    /\brate limit\b|abuse detection/i.test(message)
  );
}

/**
 * Milliseconds until requests are taken again; undefined where the server does not say.
 *
 * @param now milliseconds since 1970
 */
export function untilFree(headers: Headers, now: number): number | undefined {
  return retryAfter(headers, now) ?? untilReset(headers, now);
}

function untilReset(headers: Headers, now: number): number | undefined {
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now);
}

/**
 * Milliseconds to wait before a request that a limit turned away is sent again.
 *
 * @param attempt how often it was sent again before
 * @param now milliseconds since 1970
 */
export function limitWait(headers: Headers, attempt: number, now: number): number {
  const reset = untilReset(headers, now);
  return retryAfter(headers, now) ?? (reset === undefined ? LIMIT_WAIT_MS * 2 ** attempt : reset + ROUNDED_MS);
}
