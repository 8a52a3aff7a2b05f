/**
 * Requests to GitHub's API: deadlines, retries, redirects, sizes and the token. The token goes to the origin of the API and
 * nowhere else: not after a redirect to another host, and not to the places where bundles and release assets are stored.
 */
import { createHash } from 'node:crypto';
import { MAX_REDIRECTS } from '../limits.js';
import { mayLeadTo } from '../http/address.js';
import { VERSION } from '../version.js';
import { denied, persist, SinkFailure, type OneRequest } from './attempts.js';
import { addressOf, ENDPOINTS, subjectOf, type Call } from './endpoints.js';
import { failure, GitHubError } from './github-error.js';

/** Where GitHub's API is and how it is asked. */
export interface GitHubContext {
  /** `https://api.github.com`, `https://HOST/api/v3` or `https://api.TENANT.ghe.com`; plain http on loopback only. */
  readonly api: URL;
  /** A secret. Without it only what is public can be read, and less often. */
  readonly token?: string;
  /** The run's deadline. */
  readonly signal: AbortSignal;
  /** Node's own where absent. */
  readonly fetch?: typeof fetch;
}

/** An answer that was read to its end. */
export interface GitHubAnswer {
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Where the bytes of a download go. */
export interface DownloadSink {
  /** Called before the first byte, and again before each further attempt: what was written so far is worth nothing. */
  start(): Promise<void>;
  write(chunk: Uint8Array): Promise<void>;
}

export interface DownloadOptions {
  /** `application/octet-stream` where absent. */
  readonly accept?: string;
  readonly sink: DownloadSink;
  readonly maxBytes: number;
}

export interface Downloaded {
  readonly size: number;
  /** SHA-256 of what was written. */
  readonly sha256: Buffer;
}

export interface ReadOptions {
  /** `application/vnd.github+json` where absent. */
  readonly accept?: string;
  /** The largest answer that is read. */
  readonly maxBytes: number;
}

/** Every method throws `GitHubError` where it could not look, and gives undefined for what is not there (404). */
export interface GitHubClient {
  readonly api: URL;
  /** Reads an answer whole. Redirects are followed to the API's own origin only. */
  read(call: Call, options: ReadOptions): Promise<GitHubAnswer | undefined>;
  /** Reads what is large as it arrives. Redirects lead to other hosts, which get no token. */
  download(call: Call, options: DownloadOptions): Promise<Downloaded | undefined>;
  /** Reads an address that the API named, without any secret. */
  readStored(url: URL, options: ReadOptions): Promise<GitHubAnswer | undefined>;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const API_VERSION = '2022-11-28';

export function createGitHubClient(context: GitHubContext): GitHubClient {
  return {
    api: context.api,
    read: (call, options) => collect((read) => ask(call, 'same-origin', { ...options, read }, context)),
    readStored: (url, options) => collect((read) => askStored(url, { ...options, read }, context)),
    async download(call, { accept = 'application/octet-stream', sink, maxBytes }) {
      let size = 0;
      let hash = createHash('sha256');
      const read: Reader = async (chunks) => {
        size = 0;
        hash = createHash('sha256');
        await toSink(sink.start());
        for await (const chunk of chunks) {
          size += chunk.length;
          hash.update(chunk);
          await toSink(sink.write(chunk));
        }
      };
      try {
        const found = await ask(call, 'anywhere', { accept, maxBytes, read }, context);
        return found && { size, sha256: hash.digest() };
      } catch (error) {
        throw error instanceof SinkFailure ? error.cause : error;
      }
    },
  };
}

async function toSink(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new SinkFailure(error);
  }
}

/** What is done with the bytes of a wanted answer; called anew for each attempt. */
type Reader = (chunks: AsyncIterable<Uint8Array>) => Promise<void>;

interface Options {
  readonly accept?: string;
  readonly maxBytes: number;
  readonly read: Reader;
}

async function collect(send: (read: Reader) => Promise<Headers | undefined>): Promise<GitHubAnswer | undefined> {
  let parts: Uint8Array[] = [];
  const headers = await send(async (chunks) => {
    parts = [];
    for await (const chunk of chunks) parts.push(chunk);
  });
  return headers && { headers, bytes: Buffer.concat(parts) };
}

/** Sends a call of the table, with the token. */
async function ask(
  call: Call,
  redirects: 'same-origin' | 'anywhere',
  { accept = 'application/vnd.github+json', maxBytes, read }: Options,
  context: GitHubContext,
): Promise<Headers | undefined> {
  const start = addressOf(call, context.api);
  if (!start) {
    const message = `${subjectOf(call)} cannot be asked for: a part of the name cannot stand in an address`;
    throw new GitHubError({ code: 'NETWORK', message, hint: 'Check the name.' });
  }
  // What cannot be sent would be shown in the error of the one who tries.
  if (context.token !== undefined && !/^[\x21-\x7e]+$/.test(context.token)) {
    const message = `The token for ${context.api.host} has characters that no token has`;
    throw new GitHubError({ code: 'PERMISSION', message, hint: 'Check the secret that `github-token` is taken from.' });
  }
  const { method, permission } = ENDPOINTS[call.endpoint];
  let strayed = false;
  const request = (url: URL): OneRequest => {
    // Who leads back from elsewhere chooses the address: not one that is asked with our token.
    strayed ||= url.origin !== context.api.origin;
    return {
      url,
      method,
      headers: headersFor(accept, strayed ? {} : context),
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      maxBytes,
      read,
      ...(context.fetch && { fetch: context.fetch }),
    };
  };
  const mayGo = (next: URL): boolean =>
    next.origin === context.api.origin || (redirects === 'anywhere' && mayLeadTo(context.api, next));
  const about = { what: subjectOf(call), permission, withToken: context.token !== undefined };
  return follow(start, request, mayGo, about, context);
}

/** Sends a request for something stored elsewhere: no token, whatever the host. */
async function askStored(
  start: URL,
  { accept = '*/*', maxBytes, read }: Options,
  context: GitHubContext,
): Promise<Headers | undefined> {
  if (!mayLeadTo(context.api, start)) throw failure(context.api, 'names an address that is not followed');
  const request = (url: URL): OneRequest => ({
    url,
    method: 'GET',
    headers: { accept, 'user-agent': USER_AGENT, 'accept-encoding': 'identity' },
    maxBytes,
    read,
    ...(context.fetch && { fetch: context.fetch }),
  });
  return follow(start, request, (next) => mayLeadTo(context.api, next), undefined, context);
}

const USER_AGENT = `signature-gate/${VERSION}`;

/** Without `api` and `token` where the request is none to the API. */
function headersFor(
  accept: string,
  { api, token }: Partial<Pick<GitHubContext, 'api' | 'token'>>,
): Record<string, string> {
  return {
    accept,
    'user-agent': USER_AGENT,
    'accept-encoding': 'identity',
    ...(api && { 'x-github-api-version': API_VERSION }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
}

/** What a call is about, for the words of a refusal. */
interface About {
  readonly what: string;
  readonly permission: string;
  readonly withToken: boolean;
}

/** Follows redirects. @returns the headers of an answer 200 whose body was read; undefined for 404. */
async function follow(
  start: URL,
  request: (url: URL) => OneRequest,
  mayGo: (next: URL) => boolean,
  about: About | undefined,
  { signal }: GitHubContext,
): Promise<Headers | undefined> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const current = request(url);
    const answer = await persist(current, { signal, withToken: about?.withToken ?? false });
    if (answer.status === 200) return answer.headers;
    if (answer.status === 404 || answer.status === 410) return undefined;
    const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
    if (location === null) throw denied(url, answer, about);
    const next = destination(location, current, answer.status);
    if (!next || !mayGo(next)) throw failure(url, 'redirects to an address that is not followed');
    url = next;
  }
  throw failure(start, `redirects more than ${MAX_REDIRECTS} times`);
}

/** Where a redirect leads; undefined where it cannot be followed. */
function destination(location: string, { url, method }: OneRequest, status: number): URL | undefined {
  // Of a POST only these two keep method and body (RFC 9110, 15.4).
  if (method === 'POST' && status !== 307 && status !== 308) return undefined;
  const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  return next && !next.username && !next.password ? next : undefined;
}
