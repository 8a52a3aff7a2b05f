/**
 * The one HTTP client. Whatever asks the network asks through this door: addresses, redirects, credentials, proxies,
 * deadlines, sizes and repetitions are decided behind it, and each caller keeps only its own protocol.
 */
import type { HttpAnswer, HttpRequest, Manners } from './request.js';

export { PASSING, REDIRECTS } from './request.js';
export type { BodyStart, HttpAnswer, HttpRequest, Manners } from './request.js';

/**
 * Sends a request and follows redirects. Any status is an answer, also one that stayed after all attempts. The client is
 * loaded with the first request: callers in a dozen chunks of dist/, one file for all of them.
 *
 * @throws HttpError where there is no answer; the signal's reason where the run is over
 */
export async function send(request: HttpRequest, manners: Manners): Promise<HttpAnswer> {
  const { exchange } = await import('./exchange.js');
  return exchange(request, manners);
}
