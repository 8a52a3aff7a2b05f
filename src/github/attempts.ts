/** What an answer of GitHub's API means that gives nothing, and when another attempt may help. */
import type { ReasonCode } from '../core/errors.js';
import { HttpError } from '../net/http-error.js';
import { PASSING, type HttpAnswer, type Manners } from '../net/http.js';
import { retryAfter } from '../net/retry-after.js';
import { GITHUB_REQUEST_TIMEOUT_MS, GITHUB_RETRIES, MAX_GITHUB_WAIT_MS } from '../core/github-limits.js';
import { GitHubError } from './github-error.js';
import { isRateLimit, limitWait, untilFree } from './rate-limits.js';

/** How GitHub is asked: a download may take long, but something has to arrive. */
export const GITHUB_MANNERS = {
  timeoutMs: GITHUB_REQUEST_TIMEOUT_MS,
  timeout: 'silence',
  retries: GITHUB_RETRIES,
  longestWaitMs: MAX_GITHUB_WAIT_MS,
  isPassing: (answer: HttpAnswer) => isLimited(answer) || PASSING.has(answer.status),
  waitOf: (answer: HttpAnswer, attempt: number, now: number) =>
    isLimited(answer) ? limitWait(answer.headers, attempt, now) : retryAfter(answer.headers, now),
} as const satisfies Partial<Manners>;

function isLimited({ status, headers, bytes }: HttpAnswer): boolean {
  return isRateLimit({ status, headers, message: messageOf(bytes) });
}

/** What a call is about, for the words of a refusal. */
export interface About {
  readonly what: string;
  readonly permission: string;
  /** The code for an answer that does not take what was sent; `NETWORK` where absent. */
  readonly rejected?: ReasonCode | undefined;
  readonly withToken: boolean;
}

/** The refusal for an answer that gives nothing, whatever the attempts. */
export function denied(answer: HttpAnswer, about: About | undefined): GitHubError {
  const { url, status, bytes } = answer;
  if (isLimited(answer)) return slowedDown(answer, about?.withToken ?? false);
  const words = messageOf(bytes);
  const said = words === undefined ? {} : { actual: words };
  if (!about || (status !== 401 && status !== 403)) {
    if (about?.rejected !== undefined && REJECTED.has(status)) {
      const message = `${url.host} does not take what was sent for ${about.what} (${status})`;
      return new GitHubError({ code: about.rejected, message, ...said });
    }
    const again = PASSING.has(status) ? ' again and again' : '';
    return new GitHubError({ code: 'NETWORK', message: `${url.host} answers ${status}${again}`, ...said });
  }
  const { what, permission, withToken } = about;
  const message =
    status === 401 ? `${url.host} does not know the token (401)` : `${url.host} denies access to ${what} (403)`;
  const hint = withToken
    ? `Give the job \`permissions:\` with \`${permission}\`, or pass another token as \`github-token\`.`
    : `Pass a token with \`${permission}\` as \`github-token\`.`;
  return new GitHubError({ code: 'PERMISSION', message, expected: `the permission \`${permission}\``, ...said, hint });
}

/** The API understood the request and finds fault with it. */
const REJECTED: ReadonlySet<number> = new Set([400, 422]);

function slowedDown({ url, status, headers }: HttpAnswer, withToken: boolean): GitHubError {
  const now = Date.now();
  const wait = untilFree(headers, now);
  const until = wait === undefined ? undefined : new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z');
  const more = withToken ? '' : ', or pass `github-token`: GitHub allows more to those it knows';
  return new GitHubError({
    code: 'RATE_LIMITED',
    message: `${url.host} takes no more requests (${status}, rate limit)${until === undefined ? '' : ` until ${until}`}`,
    hint: `Wait ${until === undefined ? 'some minutes' : `until ${until}`}${more}.`,
  });
}

/** The refusal for a request that got no answer; anything else is thrown on. */
export function unanswered(error: unknown): GitHubError {
  if (!(error instanceof HttpError)) throw error;
  return new GitHubError(
    { code: error.kind === 'too-large' ? 'LIMIT_EXCEEDED' : 'NETWORK', message: error.message },
    error,
  );
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
