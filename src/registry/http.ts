/** Requests to registries by the one HTTP client, and what it means where they get no usable answer. */
import { REGISTRY_REQUEST_TIMEOUT_MS, REGISTRY_RETRIES } from '../core/registry-limits.js';
import { mayLeadTo } from '../net/address.js';
import { HttpError } from '../net/http-error.js';
import { PASSING, REDIRECTS, send as sendOver, type HttpAnswer } from '../net/http.js';
import { retryAfter } from '../net/retry-after.js';
import { RegistryError } from './registry-error.js';

export type { HttpAnswer } from '../net/http.js';

interface HttpRequest {
  readonly url: URL;
  readonly accept?: string;
  /** Sent to the origin of `url` only (distribution-spec, "Pulling blobs": it must not follow a redirect). */
  readonly authorization?: string;
  /** A form to post; without it the request is a GET. */
  readonly form?: URLSearchParams;
  /** The largest answer that is read. */
  readonly maxBytes: number;
}

export interface HttpContext {
  /** The run's deadline. */
  readonly signal: AbortSignal;
  /** Node's own where absent. */
  readonly fetch?: typeof fetch;
}

/** Sends a request and follows redirects. Any status but 429 and the server's own failures is an answer. */
export async function send(request: HttpRequest, { signal, fetch }: HttpContext): Promise<HttpAnswer> {
  const { url, accept, authorization, form, maxBytes } = request;
  const answer = await sendOver(
    {
      url,
      method: form ? 'POST' : 'GET',
      headers: { ...(accept !== undefined && { accept }) },
      confidential: { ...(authorization !== undefined && { authorization }) },
      ...(form && { body: { type: 'application/x-www-form-urlencoded;charset=UTF-8', text: form.toString() } }),
      maxBytes,
    },
    {
      signal,
      timeoutMs: REGISTRY_REQUEST_TIMEOUT_MS,
      retries: REGISTRY_RETRIES,
      // A form holds a secret in its body, which no redirect may lead elsewhere.
      ...(!form && { mayGo: (next: URL) => mayLeadTo(url, next) }),
      ...(fetch && { fetch }),
    },
  ).catch((error: unknown) => {
    signal.throwIfAborted();
    throw unanswered(error);
  });
  if (form && REDIRECTS.has(answer.status) && answer.headers.has('location'))
    throw failure(answer.url, 'redirects a request for a token, which is not followed');
  if (PASSING.has(answer.status)) throw refusedFor(answer);
  return answer;
}

function refusedFor({ url, status, headers }: HttpAnswer): RegistryError {
  if (status !== 429) return failure(url, `answers ${status} again and again`);
  const wait = retryAfter(headers);
  const until = wait === undefined ? '' : `; it asks to wait ${Math.ceil(wait / 1000)} s`;
  return new RegistryError('RATE_LIMITED', `${url.host} takes no more requests (429)${until}`, {
    hint: `${wait === undefined ? 'Wait' : `Wait ${Math.ceil(wait / 1000)} s`}, or log in to ${url.host}: registries allow more to those they know.`,
  });
}

function unanswered(error: unknown): unknown {
  if (!(error instanceof HttpError)) return error;
  return new RegistryError(error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', error.message, { cause: error });
}

/** An answer that is no answer. */
export function failure(url: URL, what: string): RegistryError {
  return new RegistryError('NETWORK', `${url.host} ${what}`);
}
