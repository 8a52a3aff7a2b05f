/** How long a server asks to be left alone. */

/** The three forms of a date that RFC 9110, 5.6.7 knows. `Date.parse` alone would take `-5` and `1.5` for dates too. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{3,6})?,? [A-Za-z0-9][A-Za-z0-9 -]{4,11} [0-9]{2}:[0-9]{2}:[0-9]{2}(?: [0-9]{4}| GMT)$/;

/**
 * Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^[0-9]{1,9}$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return undefined;
  // The oldest form does not say that it is in GMT; it is.
  const at = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isFinite(at) ? Math.max(0, at - now) : undefined;
}
