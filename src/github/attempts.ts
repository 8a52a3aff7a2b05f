/** One address of GitHub, again and again while that may help; and what an answer means that gives nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { retryAfter } from '../http/retry-after.js';
import { GITHUB_REQUEST_TIMEOUT_MS, GITHUB_RETRIES, MAX_GITHUB_ERROR_BYTES, MAX_RETRY_WAIT_MS } from '../limits.js';
import { wordsOf } from '../result.js';
import { failure, GitHubError } from './github-error.js';

export interface OneRequest {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The largest body of an answer 200. */
  readonly maxBytes: number;
  /** Reads the body of an answer 200. */
  readonly read: (chunks: AsyncIterable<Uint8Array>) => Promise<void>;
  readonly fetch?: typeof fetch;
}

/** An answer; `error` holds the first bytes of its body unless the status is 200. */
export interface OneAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly error: Buffer;
}

const AGAIN: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Why the bytes could not be put where they go: nothing that another attempt would change. */
export class SinkFailure extends Error {
  constructor(cause: unknown) {
    super('the bytes could not be written', { cause });
    this.name = 'SinkFailure';
  }
}

interface AttemptContext {
  /** The run's deadline. */
  readonly signal: AbortSignal;
  readonly withToken: boolean;
}

/** Sends a request until there is an answer that more attempts would not change. */
export async function persist(request: OneRequest, context: AttemptContext): Promise<OneAnswer> {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(request, context.signal).catch((error: unknown) => {
      context.signal.throwIfAborted();
      if (error instanceof GitHubError || error instanceof SinkFailure) throw error;
      return unreachable(request.url, error);
    });
    const seen = outlook(request.url, answer, context);
    if ('answer' in seen) return seen.answer;
    const { wait, error } = seen;
    if (attempt >= GITHUB_RETRIES || (wait !== undefined && wait > MAX_RETRY_WAIT_MS)) throw error;
    await sleep(wait ?? 200 * 3 ** attempt, undefined, { signal: context.signal });
  }
}

/** What an attempt came to: an answer, or an error that another attempt may mend. */
function outlook(
  url: URL,
  answer: OneAnswer | GitHubError,
  { withToken }: AttemptContext,
): { readonly answer: OneAnswer } | { readonly error: GitHubError; readonly wait?: number | undefined } {
  if (answer instanceof GitHubError) return { error: answer };
  if (isRateLimit(answer)) return { error: slowedDown(url, answer, withToken), wait: waitOf(answer.headers) };
  if (!AGAIN.has(answer.status)) return { answer };
  return { error: failure(url, `answers ${answer.status} again and again`), wait: retryAfter(answer.headers) };
}

async function once(request: OneRequest, signal: AbortSignal): Promise<OneAnswer> {
  const { url, method, headers, body, maxBytes, read } = request;
  const quiet = silence(GITHUB_REQUEST_TIMEOUT_MS);
  try {
    const response = await (request.fetch ?? fetch)(url, {
      method,
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.any([signal, quiet.signal]),
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body }),
    });
    const { status } = response;
    if (status !== 200) return { status, headers: response.headers, error: await firstBytes(response) };
    await read(chunksOf(response, url, { maxBytes, onChunk: quiet.renew }));
    return { status, headers: response.headers, error: Buffer.alloc(0) };
  } finally {
    quiet.end();
  }
}

/** A signal that fires after a silence, however long the whole takes. */
function silence(ms: number): { readonly signal: AbortSignal; readonly renew: () => void; readonly end: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException('nothing arrived in time', 'TimeoutError'));
  }, ms);
  return {
    signal: controller.signal,
    renew: () => {
      timer.refresh();
    },
    end: () => {
      clearTimeout(timer);
    },
  };
}

async function* chunksOf(
  { body }: Response,
  url: URL,
  { maxBytes, onChunk }: { readonly maxBytes: number; readonly onChunk: () => void },
): AsyncGenerator<Uint8Array> {
  let length = 0;
  if (body === null) return;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    onChunk();
    length += chunk.length;
    if (length > maxBytes) {
      const message = `${url.host} sends more than the ${maxBytes} bytes that are read`;
      throw new GitHubError({ code: 'LIMIT_EXCEEDED', message });
    }
    yield chunk;
  }
}

/** The words of an error; the rest is left unread. */
async function firstBytes(response: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_GITHUB_ERROR_BYTES) break;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** GitHub answers 403 as well as 429 (docs.github.com/rest, "Rate limits for the REST API"). */
function isRateLimit({ status, headers, error }: OneAnswer): boolean {
  if (status !== 403) return status === 429;
  if (headers.get('x-ratelimit-remaining') === '0' || retryAfter(headers) !== undefined) return true;
  return /\brate limit\b/i.test(messageOf(error) ?? '');
}

/** Milliseconds until requests are taken again; undefined where the server does not say. */
function waitOf(headers: Headers): number | undefined {
  const asked = retryAfter(headers);
  if (asked !== undefined) return asked;
  const reset = headers.get('x-ratelimit-reset') ?? '';
  if (headers.get('x-ratelimit-remaining') !== '0' || !/^[0-9]{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - Date.now());
}

function slowedDown(url: URL, { status, headers }: OneAnswer, withToken: boolean): GitHubError {
  const wait = waitOf(headers);
  const until = wait === undefined ? undefined : new Date(Date.now() + wait).toISOString().replace(/\.\d+Z$/, 'Z');
  const more = withToken ? '' : ', or pass `github-token`: GitHub allows more to those it knows';
  return new GitHubError({
    code: 'RATE_LIMITED',
    message: `${url.host} takes no more requests (${status}, rate limit)${until === undefined ? '' : ` until ${until}`}`,
    hint: `Wait ${until === undefined ? 'some minutes' : `until ${until}`}${more}.`,
  });
}

function unreachable(url: URL, trouble: unknown): GitHubError {
  const late = trouble instanceof Error && trouble.name === 'TimeoutError';
  return failure(url, `cannot be reached: ${late ? 'it did not answer in time' : wordsOf(trouble)}`, trouble);
}

/** The refusal for an answer that gives nothing, whatever the attempts. */
export function denied(
  url: URL,
  { status, error }: OneAnswer,
  about: { readonly what: string; readonly permission: string; readonly withToken: boolean } | undefined,
): GitHubError {
  const words = messageOf(error);
  const said = words === undefined ? {} : { actual: words };
  if (!about || (status !== 401 && status !== 403)) {
    return new GitHubError({ code: 'NETWORK', message: `${url.host} answers ${status}`, ...said });
  }
  const { what, permission, withToken } = about;
  const message =
    status === 401 ? `${url.host} does not know the token (401)` : `${url.host} denies access to ${what} (403)`;
  const hint = withToken
    ? `Give the job \`permissions:\` with \`${permission}\`, or pass another token as \`github-token\`.`
    : `Pass a token with \`${permission}\` as \`github-token\`.`;
  return new GitHubError({ code: 'PERMISSION', message, expected: `the permission \`${permission}\``, ...said, hint });
}

/** What an error says of itself; bounded. */
function messageOf(error: Buffer): string | undefined {
  try {
    const json = JSON.parse(error.toString('utf8')) as unknown;
    const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : undefined;
    return typeof message === 'string' ? message.slice(0, 300) : undefined;
  } catch {
    return undefined;
  }
}
