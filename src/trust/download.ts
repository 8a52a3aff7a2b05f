/**
 * Fetches a small public document: no credentials, no cookies, a bounded number of bytes, redirects, attempts and seconds.
 * Whoever asks learns apart that there is none, that nobody could look, and that what was sent cannot be used.
 */
import { REVOCATIONS_FETCH_TIMEOUT_MS, REVOCATIONS_REQUEST_TIMEOUT_MS, REVOCATIONS_RETRIES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { isSafeUrl, mayLeadTo } from '../net/address.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpAnswer } from '../net/http.js';
import { shownAddress } from '../core/shown-address.js';

type Download =
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

const ABSENT: ReadonlySet<number> = new Set([404, 410]);
const DENIED: ReadonlySet<number> = new Set([401, 403]);

/** Fetches one document over https, or over http from loopback. Throws only where the run's signal says so. */
export async function download(url: URL, maxBytes: number, context: DownloadContext): Promise<Download> {
  if (url.username !== '' || url.password !== '' || !isSafeUrl(url)) {
    return unusable(`${shownAddress(url)} is not fetched: only https is, without a password in the address`);
  }
  const { signal, deadline, limits } = context;
  const request = { url, headers: { 'cache-control': 'no-cache' }, maxBytes };
  const manners = { signal, deadline, timeoutMs: limits.requestMs, retries: limits.retries, waitMs: limits.waitMs };
  try {
    return outcomeOf(await send(request, { ...manners, mayGo: (next) => mayLeadTo(url, next) }));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof HttpError)) throw error;
    if (error.kind !== 'too-large') return down(error.message);
    return tooLarge(url, maxBytes);
  }
}

function outcomeOf({ status, url, bytes }: HttpAnswer): Download {
  if (status === 200) return { kind: 'bytes', bytes };
  if (ABSENT.has(status)) return { kind: 'absent' };
  if (DENIED.has(status)) return down(`${url.host} denies access to ${shownAddress(url)} (${status})`, 'PERMISSION');
  if (status === 429) return down(`${url.host} takes no more requests (429)`, 'RATE_LIMITED');
  return down(`${url.host} answers ${status} for ${shownAddress(url)}`);
}

function down(message: string, code: 'NETWORK' | 'PERMISSION' | 'RATE_LIMITED' = 'NETWORK'): Download {
  return { kind: 'down', refusal: { code, message } };
}

function tooLarge(url: URL, maxBytes: number): Download {
  return {
    kind: 'refused',
    refusal: {
      code: 'LIMIT_EXCEEDED',
      message: `${shownAddress(url)} is too large to be read whole`,
      expected: `at most ${maxBytes} bytes`,
      actual: 'more than that',
    },
  };
}

function unusable(message: string): Download {
  return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}
