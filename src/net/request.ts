/** What the HTTP client is asked, how patiently, and what it answers. */
import type { Clock } from '../core/clock.js';
import type { Ticker } from './waiting.js';

export interface HttpRequest {
  readonly url: URL;
  /** GET where absent. */
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  /** Secrets, and what else the origin of `url` alone may see. */
  readonly confidential?: Readonly<Record<string, string>>;
  readonly body?: { readonly type: string; readonly text: string };
  /** The largest body of a success (2xx), in bytes. Of other answers at most `MAX_ERROR_BYTES` are read. */
  readonly maxBytes: number;
  /** Takes the body of a success as it arrives; called anew for each attempt. What it throws is thrown on. */
  readonly read?: (chunks: AsyncIterable<Uint8Array>, part: BodyPart) => Promise<void>;
  /** What an earlier attempt got of the body, to go on from there; asked before each attempt. */
  readonly resume?: () => BodyStart | undefined;
}

/** The beginning of a body that was read before, and the strong entity tag that it has (RFC 9110, 13.1.5). */
export interface BodyStart {
  /** Bytes. */
  readonly length: number;
  readonly etag: string;
}

/** Which part of a body arrives. */
interface BodyPart {
  /** Bytes that are not sent again; 0 where the body begins anew. */
  readonly from: number;
  readonly headers: Headers;
}

/** An answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty where `read` took it; cut off where it is the body of an error. */
  readonly bytes: Buffer;
  /** Where it came from, after redirects. */
  readonly url: URL;
  /** True where a redirect led to another origin on the way, even if back again: none of our secrets went there. */
  readonly strayed: boolean;
}

/** How patiently, and how far, a request is followed. */
export interface Manners {
  /** The end of the run: its reason is thrown. */
  readonly signal: AbortSignal;
  /** The end of requests that belong together; reaching it counts as `late`. */
  readonly deadline?: AbortSignal;
  readonly timeoutMs: number;
  /** What the time is for: one whole request (default), or the silence between two pieces of it. */
  readonly timeout?: 'whole' | 'silence';
  /** Where a redirect may lead. Without it none is followed, and is an answer. */
  readonly mayGo?: (next: URL) => boolean;
  /** How often a request is sent again where that may help. 0 where absent. */
  readonly retries?: number;
  /** Before the first repetition, unless the server says; each further one waits three times as long. */
  readonly waitMs?: number;
  /** True where the same request may get another answer later; by its status where absent. */
  readonly isPassing?: (answer: HttpAnswer) => boolean;
  /** Milliseconds that the server wants to be left alone; `Retry-After` where absent. `attempt` counts from 0. */
  readonly waitOf?: (answer: HttpAnswer, attempt: number, now: number) => number | undefined;
  /** The longest of these waits; `MAX_RETRY_WAIT_MS` where absent. A server that asks for more is not asked again. */
  readonly longestWaitMs?: number;
  /** The system's where absent. */
  readonly clock?: Clock;
  /** For words on waiting; the system's where absent. */
  readonly ticker?: Ticker;
  /** Node's own way out where absent. */
  readonly fetch?: typeof fetch;
}

/** Answers that may be others a little later. */
export const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
export const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
