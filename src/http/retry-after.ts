/** How long a server asks to be left alone. */

/**
 * Milliseconds from `Retry-After`: seconds or a date (RFC 9110, 10.2.3). Undefined where there is no readable one.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  const wait = /^[0-9]{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
