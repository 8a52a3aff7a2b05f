/**
 * Requests to registries: deadlines, retries, redirects and sizes. A secret goes to the origin that it is meant for and
 * nowhere else (distribution-spec, "Pulling blobs": `Authorization` must not follow a redirect).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  MAX_REDIRECTS,
  MAX_RETRY_WAIT_MS,
  MAX_TOKEN_BYTES,
  REGISTRY_REQUEST_TIMEOUT_MS,
  REGISTRY_RETRIES,
} from '../limits.js';
import { retryAfter } from '../http/retry-after.js';
import { wordsOf } from '../result.js';
import { VERSION } from '../version.js';
import { mayLeadTo } from '../http/address.js';
import { RegistryError } from './registry-error.js';

export interface HttpRequest {
  readonly url: URL;
  readonly accept?: string;
  /** Sent to the origin of `url` only. */
  readonly authorization?: string;
  /** A form to post; without it the request is a GET. */
  readonly form?: URLSearchParams;
  /** The largest answer that is read. */
  readonly maxBytes: number;
}

/** An answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Where it came from, after redirects. */
  readonly url: URL;
}

export interface HttpContext {
  /** The run's deadline. */
  readonly signal: AbortSignal;
  /** Node's own where absent. */
  readonly fetch?: typeof fetch;
}

const AGAIN: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Sends a request and follows redirects. Any status but 429 and the server's own failures is an answer. */
export async function send(request: HttpRequest, context: HttpContext): Promise<HttpAnswer> {
  let url = request.url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await persist({ ...request, url }, url.origin === request.url.origin, context);
    const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
    if (location === null) return answer;
    if (request.form) throw failure(url, 'redirects a request for a token, which is not followed');
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (!next || !mayLeadTo(request.url, next)) throw failure(url, 'redirects to an address that is not followed');
    url = next;
  }
  throw failure(request.url, `redirects more than ${MAX_REDIRECTS} times`);
}

/** One address, again and again while that may help. */
async function persist(request: HttpRequest, trusted: boolean, context: HttpContext): Promise<HttpAnswer> {
  for (let attempt = 0; ; attempt++) {
    let answer: HttpAnswer | undefined;
    let trouble: unknown;
    try {
      answer = await once(request, trusted, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (error instanceof RegistryError) throw error;
      trouble = error;
    }
    if (answer && !AGAIN.has(answer.status)) return answer;
    const wait = answer ? retryAfter(answer.headers) : undefined;
    if (attempt >= REGISTRY_RETRIES || (wait !== undefined && wait > MAX_RETRY_WAIT_MS)) {
      throw answer ? refusedFor(request.url, answer, wait) : unreachable(request.url, trouble);
    }
    await sleep(wait ?? 200 * 3 ** attempt, undefined, { signal: context.signal });
  }
}

async function once(request: HttpRequest, trusted: boolean, context: HttpContext): Promise<HttpAnswer> {
  const { url, accept, authorization, form, maxBytes } = request;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(REGISTRY_REQUEST_TIMEOUT_MS)]);
  const response = await (context.fetch ?? fetch)(url, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    credentials: 'omit',
    signal,
    headers: {
      'user-agent': `signature-gate/${VERSION}`,
      'accept-encoding': 'identity',
      ...(accept !== undefined && { accept }),
      ...(authorization !== undefined && trusted && { authorization }),
    },
    ...(form && { body: form }),
  });
  const wanted = response.status === 200;
  const bytes = await readBody(response, url, wanted ? maxBytes : MAX_TOKEN_BYTES, wanted);
  return { status: response.status, headers: response.headers, bytes, url };
}

/** @param strict a larger body is an error; else the rest of it is left unread. */
async function readBody(response: Response, url: URL, maxBytes: number, strict: boolean): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return Buffer.alloc(0);
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) {
      if (!strict) break;
      throw new RegistryError('LIMIT_EXCEEDED', `${url.host} sends more than the ${maxBytes} bytes that are read`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusedFor(url: URL, { status }: HttpAnswer, wait: number | undefined): RegistryError {
  if (status !== 429) return failure(url, `answers ${status} again and again`);
  const until = wait === undefined ? '' : `; it asks to wait ${Math.ceil(wait / 1000)} s`;
  return new RegistryError('RATE_LIMITED', `${url.host} takes no more requests (429)${until}`, {
    hint: `${wait === undefined ? 'Wait' : `Wait ${Math.ceil(wait / 1000)} s`}, or log in to ${url.host}: registries allow more to those they know.`,
  });
}

function unreachable(url: URL, trouble: unknown): RegistryError {
  const why =
    trouble instanceof Error && trouble.name === 'TimeoutError' ? 'it did not answer in time' : wordsOf(trouble);
  return new RegistryError('NETWORK', `${url.host} cannot be reached: ${why}`, { cause: trouble });
}

/** An answer that is no answer. */
export function failure(url: URL, what: string): RegistryError {
  return new RegistryError('NETWORK', `${url.host} ${what}`);
}
