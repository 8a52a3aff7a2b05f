/**
 * One request from its first attempt to the end of its answer: redirects, repetitions, deadlines and sizes.
 *
 * A secret goes to the origin that it is meant for and nowhere else: once a redirect has led to another origin it is not
 * sent again, wherever later redirects lead, since that other origin chose the address.
 */
import { SYSTEM_CLOCK } from '../core/clock.js';
import { MAX_ERROR_BYTES, MAX_REDIRECTS, MAX_RETRY_WAIT_MS } from '../core/limits.js';
import { VERSION } from '../core/version.js';
import { causeWords, isLate } from './causes.js';
import { HttpError } from './http-error.js';
import { fetchOverNetwork } from './network.js';
import { patience } from './patience.js';
import { PASSING, REDIRECTS, type BodyStart, type HttpAnswer, type HttpRequest, type Manners } from './request.js';
import { retryAfter } from './retry-after.js';
import { pauseFor, waitFor } from './waiting.js';

const FIRST_WAIT_MS = 200;
const USER_AGENT = `signature-gate/${VERSION}`;

/** What `send` of the door does (http.ts). */
export async function exchange(request: HttpRequest, manners: Manners): Promise<HttpAnswer> {
  const { mayGo } = manners;
  let hop: Hop = { url: request.url, strayed: false };
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await persist(request, hop, manners);
    const location = mayGo && REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
    if (!mayGo || location === null) return answer;
    const url = destination(location, hop.url, request, answer.status);
    if (!url || !mayGo(url)) throw new HttpError('redirect', hop.url, 'redirects to an address that is not followed');
    hop = { url, strayed: hop.strayed || url.origin !== request.url.origin };
  }
  throw new HttpError('redirect', request.url, `redirects more than ${MAX_REDIRECTS} times`);
}

/** One address on the way of a request. */
interface Hop {
  readonly url: URL;
  readonly strayed: boolean;
}

/** Where a redirect leads; undefined where it cannot be followed. */
function destination(location: string, from: URL, { method = 'GET' }: HttpRequest, status: number): URL | undefined {
  // Of another method only these two keep method and body (RFC 9110, 15.4).
  if (method !== 'GET' && status !== 307 && status !== 308) return undefined;
  const next = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  return next && !next.username && !next.password ? next : undefined;
}

/** One address, again and again while that may help. */
async function persist(asked: HttpRequest, hop: Hop, manners: Manners): Promise<HttpAnswer> {
  let request = asked;
  const { signal, deadline, retries = 0, clock = SYSTEM_CLOCK } = manners;
  const end = deadline ? AbortSignal.any([signal, deadline]) : signal;
  for (let attempt = 0; ; attempt++) {
    const got = await attemptOnce(request, hop, manners, end);
    if (got instanceof HttpError && got.kind === 'another-part') request = { ...asked, resume: () => undefined };
    const wait = waitAfter(got, manners, attempt, clock.now());
    if (wait !== undefined && attempt < retries && (await pauseFor(hop.url.host, wait, end, manners))) continue;
    signal.throwIfAborted();
    if (got instanceof HttpError) throw got;
    return got;
  }
}

/** An answer, or why there was none where another attempt may get one. */
function attemptOnce(
  request: HttpRequest,
  hop: Hop,
  manners: Manners,
  end: AbortSignal,
): Promise<HttpAnswer | HttpError> {
  return once(request, hop, { ...manners, signal: end }).catch((error: unknown) => {
    manners.signal.throwIfAborted();
    if (error instanceof HttpError && AGAIN.has(error.kind)) return error;
    throw error;
  });
}

/** Another attempt may get an answer; after another part than was asked for, one to the whole. */
const AGAIN: ReadonlySet<HttpError['kind']> = new Set(['unreachable', 'late', 'another-part']);

/** Milliseconds before another attempt; undefined where none would help, or the server wants too long a pause. */
function waitAfter(got: HttpAnswer | HttpError, manners: Manners, attempt: number, now: number): number | undefined {
  const { waitMs = FIRST_WAIT_MS, longestWaitMs = MAX_RETRY_WAIT_MS, isPassing = isPassingStatus } = manners;
  const usual = waitMs * 3 ** attempt;
  if (got instanceof HttpError) return usual;
  if (!isPassing(got)) return undefined;
  const asked = manners.waitOf ? manners.waitOf(got, attempt, now) : retryAfter(got.headers, now);
  return asked !== undefined && asked > longestWaitMs ? undefined : (asked ?? usual);
}

function isPassingStatus({ status }: HttpAnswer): boolean {
  return PASSING.has(status);
}

/** One request, and its answer to the end. Whatever Node throws becomes an `HttpError`. */
async function once(request: HttpRequest, { url, strayed }: Hop, manners: Manners): Promise<HttpAnswer> {
  const { body } = request;
  const had = request.resume?.();
  const clock = patience(manners.timeoutMs);
  const words = waitFor(url.host, manners.ticker);
  const onChunk = (): void => {
    words.renew();
    if (manners.timeout === 'silence') clock.renew();
  };
  try {
    const response = await (manners.fetch ?? fetchOverNetwork)(url, {
      method: request.method ?? 'GET',
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.any([manners.signal, clock.signal]),
      headers: {
        'user-agent': USER_AGENT,
        'accept-encoding': 'identity',
        ...request.headers,
        ...(had && { range: `bytes=${had.length}-`, 'if-range': had.etag }),
        ...(!strayed && request.confidential),
        ...(body && { 'content-type': body.type }),
      },
      ...(body && { body: body.text }),
    }).catch((error: unknown) => {
      throw unreachable(url, error);
    });
    return await readAnswer(response, { url, strayed }, request, { had, onChunk });
  } finally {
    clock.end();
    words.end();
  }
}

interface Reading {
  readonly had: BodyStart | undefined;
  readonly onChunk: () => void;
}

async function readAnswer(
  response: Response,
  { url, strayed }: Hop,
  { read, maxBytes, resume }: HttpRequest,
  { had, onChunk }: Reading,
): Promise<HttpAnswer> {
  const { status, headers, ok } = response;
  if (resume && isAnotherPart(response, had)) {
    await response.body?.cancel().catch(() => undefined);
    throw new HttpError('another-part', url, 'answers with another part of the file than was asked for');
  }
  const from = had && status === 206 ? had.length : 0;
  const chunks = chunksOf(response, url, { maxBytes: ok ? maxBytes - from : MAX_ERROR_BYTES, strict: ok, onChunk });
  if (ok && read) await read(chunks, { from, headers });
  const bytes = ok && read ? Buffer.alloc(0) : await collect(chunks);
  return { status, headers, bytes, url, strayed };
}

/** A part that does not go on where the earlier one ended, or a server that has none (RFC 9110, 14.4 and 15.5.17). */
function isAnotherPart({ status, headers }: Response, had: BodyStart | undefined): boolean {
  if (status !== 206) return had !== undefined && status === 416;
  return !had || !(headers.get('content-range') ?? '').toLowerCase().startsWith(`bytes ${had.length}-`);
}

interface Limit {
  readonly maxBytes: number;
  /** A larger body is an error; else the rest of it is left unread. */
  readonly strict: boolean;
  readonly onChunk: () => void;
}

async function* chunksOf(
  { body }: Response,
  url: URL,
  { maxBytes, strict, onChunk }: Limit,
): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw unreachable(url, error);
      });
      if (done) return;
      onChunk();
      length += value.length;
      if (length > maxBytes) {
        if (!strict) return;
        throw new HttpError('too-large', url, `sends more than the ${maxBytes} bytes that are read`);
      }
      yield value;
    }
  } finally {
    // Whoever stops early ends the transfer; it may be broken already.
    await reader.cancel().catch(() => undefined);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function unreachable(url: URL, cause: unknown): HttpError {
  if (isLate(cause)) return new HttpError('late', url, 'cannot be reached: it did not answer in time', cause);
  return new HttpError('unreachable', url, `cannot be reached: ${causeWords(cause)}`, cause);
}
