/**
 * Fetches a small public document: no credentials, no cookies, a bounded number of bytes, redirects, attempts and seconds.
 * Whoever asks learns apart that there is none, that nobody could look, and that what was sent cannot be used.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  MAX_REDIRECTS,
  REVOCATIONS_FETCH_TIMEOUT_MS,
  REVOCATIONS_REQUEST_TIMEOUT_MS,
  REVOCATIONS_RETRIES,
} from '../limits.js';
import type { Refusal } from '../model.js';
import { isSafeUrl, mayLeadTo } from '../http/address.js';
import { wordsOf } from '../result.js';
import { VERSION } from '../version.js';

export type Download =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** The server says that there is none (404, 410). */
  | { readonly kind: 'absent' }
  /** Could not look. */
  | { readonly kind: 'down'; readonly refusal: Refusal }
  /** Something came, or would come, that must not be used. */
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface DownloadLimits {
  readonly requestMs: number;
  readonly totalMs: number;
  readonly retries: number;
  /** Wait before the first repetition; each further one takes three times as long. */
  readonly waitMs: number;
}

export const DOWNLOAD_LIMITS: DownloadLimits = {
  requestMs: REVOCATIONS_REQUEST_TIMEOUT_MS,
  totalMs: REVOCATIONS_FETCH_TIMEOUT_MS,
  retries: REVOCATIONS_RETRIES,
  waitMs: 300,
};

export interface DownloadContext {
  /** The run's deadline: the only thing that is thrown. */
  readonly signal: AbortSignal;
  /** The end of all downloads that belong together. */
  readonly deadline: AbortSignal;
  readonly limits: DownloadLimits;
}

/** An address for messages and reports: a query may hold a secret. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

const AGAIN: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const ABSENT: ReadonlySet<number> = new Set([404, 410]);
const DENIED: ReadonlySet<number> = new Set([401, 403]);

/** Fetches one document over https, or over http from loopback. Throws only where the run's signal says so. */
export async function download(url: URL, maxBytes: number, context: DownloadContext): Promise<Download> {
  if (url.username !== '' || url.password !== '' || !isSafeUrl(url)) {
    return unusable(`${shownUrl(url)} is not fetched: only https is, without a password in the address`);
  }
  for (let attempt = 0; ; attempt++) {
    const outcome = await follow(url, maxBytes, context);
    context.signal.throwIfAborted();
    if (!('again' in outcome)) return outcome;
    if (attempt >= context.limits.retries || context.deadline.aborted) return outcome.again;
    const signal = AbortSignal.any([context.signal, context.deadline]);
    await sleep(context.limits.waitMs * 3 ** attempt, undefined, { signal }).catch(() => undefined);
    context.signal.throwIfAborted();
  }
}

/** What came of one attempt; `again` where another may do better. */
type Outcome = Download | { readonly again: Download };

async function follow(start: URL, maxBytes: number, context: DownloadContext): Promise<Outcome> {
  let url = start;
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const signal = AbortSignal.any([context.signal, context.deadline, AbortSignal.timeout(context.limits.requestMs)]);
      const response = await fetch(url, {
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        signal,
        headers: {
          'user-agent': `signature-gate/${VERSION}`,
          'accept-encoding': 'identity',
          'cache-control': 'no-cache',
        },
      });
      const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return await outcomeOf(response, url, maxBytes);
      await response.body?.cancel();
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      if (!next || !mayLeadTo(start, next)) return down(`${url.host} redirects to an address that is not followed`);
      url = next;
    }
    return down(`${start.host} redirects more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { again: down(`${url.host} cannot be reached: ${late ? 'it did not answer in time' : wordsOf(error)}`) };
  }
}

async function outcomeOf(response: Response, url: URL, maxBytes: number): Promise<Outcome> {
  const { status } = response;
  if (status === 200) return readBody(response, url, maxBytes);
  await response.body?.cancel();
  if (ABSENT.has(status)) return { kind: 'absent' };
  if (DENIED.has(status)) return down(`${url.host} denies access to ${shownUrl(url)} (${status})`, 'PERMISSION');
  if (status === 429) return { again: down(`${url.host} takes no more requests (429)`, 'RATE_LIMITED') };
  const answer = down(`${url.host} answers ${status} for ${shownUrl(url)}`);
  return AGAIN.has(status) ? { again: answer } : answer;
}

async function readBody(response: Response, url: URL, maxBytes: number): Promise<Download> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maxBytes) return tooLarge(url, maxBytes);
    chunks.push(chunk);
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

function down(message: string, code: 'NETWORK' | 'PERMISSION' | 'RATE_LIMITED' = 'NETWORK'): Download {
  return { kind: 'down', refusal: { code, message } };
}

function tooLarge(url: URL, maxBytes: number): Download {
  return {
    kind: 'refused',
    refusal: {
      code: 'LIMIT_EXCEEDED',
      message: `${shownUrl(url)} is too large to be read whole`,
      expected: `at most ${maxBytes} bytes`,
      actual: 'more than that',
    },
  };
}

function unusable(message: string): Download {
  return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}
