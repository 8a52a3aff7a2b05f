/**
 * GitHub's own client with its plug-ins, on our network: `throttling` keeps the pace that GitHub asks for between two writes, `retry`
 * sends again what may be sent again, and when is said here. The client's `fetch` is our HTTP client, which follows no redirect,
 * bounds what it reads, knows the proxies and honours the run's signal.
 *
 * Not by the package's main door: that one reads the event of the workflow and prints, without being asked for either.
 */
import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling';
import type { Clock } from '../core/clock.js';
import { ISSUES_REQUEST_TIMEOUT_MS, ISSUES_RETRIES, MAX_ISSUE_PAGE_BYTES } from '../core/issue-limits.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpRequest } from '../net/http.js';
import { failedAnswer } from './answer.js';
import { waitBefore } from './patience.js';

/** How fast may be written; the plug-in's own pace where absent. */
export type Pace = Pick<ThrottlingOptions, 'write' | 'notifications'>;

/** Where the API is and how it is asked. */
export interface OctokitContext {
  /** Address of the API, checked by `apiOf`. */
  readonly api: URL;
  /** A secret: it goes to the origin of the API and nowhere else. */
  readonly token: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** When the work must be done, in milliseconds since 1970: no wait begins that ends later. */
  readonly deadline: number;
  readonly pace?: Pace;
}

type Bare = Parameters<typeof retry>[0];
export type Octokit = InstanceType<typeof GitHub>;
type Retrying = ReturnType<typeof retry>;

const API_VERSION = '2022-11-28';
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** The plug-in decides nothing by the status of an answer: `waitBefore` does. */
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);
/** Statuses whose answers have no body (Fetch, "null body status"). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

export function createOctokit(context: OctokitContext): Octokit {
  const options = getOctokitOptions(context.token, {
    baseUrl: context.api.href.replace(/\/+$/, ''),
    log: SILENT,
    request: { fetch: fetchOf(context), log: SILENT },
    retry: { doNotRetry: EVERY_STATUS },
    throttle: { ...context.pace, onRateLimit: giveUp, onSecondaryRateLimit: giveUp },
  });
  // Innermost first: an answer meets our rules, then the loop that sends again, then the pace.
  return new (GitHub.plugin(patience(context), retry, throttling))(options);
}

/**
 * Waits where a request is to be sent again. Here and not in the plug-in, whose timers heed no signal; it then sends again at
 * once.
 */
function patience({ clock, deadline, signal }: OctokitContext): (octokit: Bare) => object {
  return (octokit) => {
    octokit.hook.error('request', async (error, options) => {
      signal.throwIfAborted();
      if (!('request' in error)) throw error;
      const { retryCount } = options.request as { readonly retryCount?: number };
      const answer = failedAnswer(error);
      // What was too large stays so.
      const ends = error.cause instanceof HttpError && error.cause.kind === 'too-large';
      const wait = ends
        ? undefined
        : waitBefore(answer, { method: options.method, attempt: retryCount ?? 0, now: clock.now(), deadline });
      if (wait === undefined) throw error;
      await clock.wait(wait, signal);
      throw (octokit as Bare & Retrying).retry.retryRequest(error, ISSUES_RETRIES, 0);
    });
    return {};
  };
}

/** `fetch` for the client: of its headers only the token is taken, and that goes to the API alone. */
function fetchOf({ api, signal }: OctokitContext): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== api.origin) throw new Error('a request that is not for the API');
    const { method = 'GET', body } = init;
    const authorization = new Headers(init.headers).get('authorization');
    const request: HttpRequest = {
      url,
      method: methodOf(method),
      headers: { accept: 'application/vnd.github+json' },
      confidential: { 'x-github-api-version': API_VERSION, ...(authorization !== null && { authorization }) },
      ...(typeof body === 'string' && { body: { type: 'application/json', text: body } }),
      maxBytes: MAX_ISSUE_PAGE_BYTES,
    };
    const { status, headers, bytes } = await send(request, { signal, timeoutMs: ISSUES_REQUEST_TIMEOUT_MS });
    return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(bytes), { status, headers });
  };
}

function methodOf(method: string): 'GET' | 'POST' | 'PATCH' {
  const known = (['GET', 'POST', 'PATCH'] as const).find((one) => one === method);
  if (known === undefined) throw new Error(`issues are not kept by ${method}`);
  return known;
}

function ignore(): void {
  // What the client has to say is for its developers, and some of it is a server's text.
}

function giveUp(): boolean {
  return false;
}
