/**
 * Requests to GitHub's API by the one HTTP client: which calls carry the token, and what becomes of the answers. The token
 * goes to the origin of the API and nowhere else: not after a redirect to another host, and not to the places where bundles
 * and release assets are stored.
 */
import { createHash } from 'node:crypto';
import type { Clock } from '../core/clock.js';
import { mayLeadTo } from '../net/address.js';
import { send, type BodyStart, type HttpAnswer, type HttpRequest } from '../net/http.js';
import { denied, GITHUB_MANNERS, unanswered, type About } from './attempts.js';
import { beginDownload, type DownloadProgress } from './download-progress.js';
import { addressOf, ENDPOINTS, subjectOf, type Call } from './endpoints.js';
import { failure, GitHubError } from './github-error.js';

/** Where GitHub's API is and how it is asked. */
interface GitHubContext {
  /** `https://api.github.com`, `https://HOST/api/v3` or `https://api.TENANT.ghe.com`; plain http on loopback only. */
  readonly api: URL;
  /** A secret. Without it only what is public can be read, and less often. */
  readonly token?: string;
  /** The run's deadline. */
  readonly signal: AbortSignal;
  /** Node's own where absent. */
  readonly fetch?: typeof fetch;
  /** The system's where absent. */
  readonly clock?: Clock;
}

/** An answer that was read to its end. */
export interface GitHubAnswer {
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Where the bytes of a download go. */
export interface DownloadSink {
  /** Called before the first byte, and again where an attempt begins anew: what was written so far is worth nothing. */
  start(): Promise<void>;
  write(chunk: Uint8Array): Promise<void>;
}

interface DownloadOptions {
  /** `application/octet-stream` where absent. */
  readonly accept?: string;
  readonly sink: DownloadSink;
  readonly maxBytes: number;
  /** What is there already, nothing where absent; a later download with the same one goes on where this one ended. */
  readonly progress?: DownloadProgress;
}

export interface Downloaded {
  readonly size: number;
  /** SHA-256 of what was written. */
  readonly sha256: Buffer;
  /** It was put together from several answers. */
  readonly resumed: boolean;
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

const API_VERSION = '2022-11-28';

export function createGitHubClient(context: GitHubContext): GitHubClient {
  return {
    api: context.api,
    read: (call, options) => ask(call, 'same-origin', options, context),
    readStored: (url, options) => askStored(url, options, context),
    async download(call, { accept = 'application/octet-stream', sink, maxBytes, progress = beginDownload() }) {
      const read: Reader = async (chunks, { from, headers }) => {
        progress.resumed = from > 0;
        if (!progress.resumed) {
          progress.size = 0;
          progress.hash = createHash('sha256');
          progress.etag = strongTag(headers);
          await sink.start();
        }
        for await (const chunk of chunks) {
          await sink.write(chunk);
          progress.size += chunk.length;
          progress.hash.update(chunk);
        }
      };
      const found = await ask(
        call,
        'anywhere',
        { accept, maxBytes, read, resume: () => whatIsThere(progress) },
        context,
      );
      const { size, hash, resumed } = progress;
      return found && { size, sha256: hash.copy().digest(), resumed };
    },
  };
}

function whatIsThere({ size, etag }: DownloadProgress): BodyStart | undefined {
  return etag === undefined || size === 0 ? undefined : { length: size, etag };
}

/** A weak tag may stand for other bytes (RFC 9110, 8.8.1). */
function strongTag(headers: Headers): string | undefined {
  const tag = headers.get('etag') ?? '';
  return /^"[\x21\x23-\x7e]*"$/.test(tag) ? tag : undefined;
}

type Reader = NonNullable<HttpRequest['read']>;

interface Options extends ReadOptions {
  /** Takes the body of a wanted answer; called anew for each attempt. */
  readonly read?: Reader;
  /** What is there already of the body. */
  readonly resume?: NonNullable<HttpRequest['resume']>;
}

/** Sends a call of the table, with the token. */
async function ask(
  call: Call,
  redirects: 'same-origin' | 'anywhere',
  { accept = 'application/vnd.github+json', maxBytes, read, resume }: Options,
  context: GitHubContext,
): Promise<GitHubAnswer | undefined> {
  const { api, token } = context;
  const url = addressOf(call, api);
  if (!url) {
    const message = `${subjectOf(call)} cannot be asked for: a part of the name cannot stand in an address`;
    throw new GitHubError({ code: 'NETWORK', message, hint: 'Check the name.' });
  }
  // What cannot be sent would be shown in the error of the one who tries.
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    const message = `The token for ${api.host} has characters that no token has`;
    throw new GitHubError({ code: 'PERMISSION', message, hint: 'Check the secret that `github-token` is taken from.' });
  }
  const { method, permission, rejected } = ENDPOINTS[call.endpoint];
  const request: HttpRequest = {
    url,
    method,
    headers: { accept },
    confidential: {
      'x-github-api-version': API_VERSION,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(call.body !== undefined && { body: { type: 'application/json', text: JSON.stringify(call.body) } }),
    maxBytes,
    ...(read && { read }),
    ...(resume && { resume }),
  };
  const mayGo = (next: URL): boolean =>
    next.origin === api.origin || (redirects === 'anywhere' && mayLeadTo(api, next));
  const about = { what: subjectOf(call), permission, rejected, withToken: token !== undefined };
  return exchange(request, mayGo, about, context);
}

/** Sends a request for something stored elsewhere: no token, whatever the host. */
async function askStored(
  url: URL,
  { accept = '*/*', maxBytes }: Options,
  context: GitHubContext,
): Promise<GitHubAnswer | undefined> {
  if (!mayLeadTo(context.api, url)) throw failure(context.api, 'names an address that is not followed');
  const request = { url, headers: { accept }, maxBytes };
  return exchange(request, (next) => mayLeadTo(context.api, next), undefined, context);
}

/** @returns an answer 200; undefined for 404. */
async function exchange(
  request: HttpRequest,
  mayGo: (next: URL) => boolean,
  about: About | undefined,
  { signal, fetch, clock }: GitHubContext,
): Promise<GitHubAnswer | undefined> {
  let answer: HttpAnswer;
  try {
    answer = await send(request, {
      ...GITHUB_MANNERS,
      signal,
      mayGo,
      ...(fetch && { fetch }),
      ...(clock && { clock }),
    });
  } catch (error) {
    signal.throwIfAborted();
    throw unanswered(error);
  }
  if (answer.status === 200 || (answer.status === 206 && request.resume)) return answer;
  if (answer.status === 404 || answer.status === 410) return undefined;
  throw denied(answer, about);
}
