/**
 * The four requests to the GitHub API that keeping issues takes. The token goes to the origin of the API and nowhere else:
 * no redirect is followed, and every address is built here.
 */
import { dig, isRecord, parseJson } from '../formats/json/json.js';
import type { ReasonCode } from '../core/errors.js';
import { ISSUES_REQUEST_TIMEOUT_MS, ISSUES_RETRIES, MAX_ISSUE_PAGE_BYTES, MAX_ISSUE_PAGES } from '../core/limits.js';
import { isPlainUrl, isSafeUrl } from '../net/address.js';
import { HttpError } from '../net/http-error.js';
import { send } from '../net/http.js';
import { show } from '../formats/escape.js';
import { wordsOf } from '../core/result.js';
import type { Clock } from './clock.js';
import { isRateLimit, untilFree, waitBefore, type Answer, type Method } from './patience.js';
import type { ListedIssue } from './plan.js';

export interface IssuesApi {
  /** Address of the API, checked by `apiOf`. */
  readonly api: URL;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** When the work must be done, in milliseconds since 1970: no wait begins that ends later. */
  readonly deadline: number;
}

/** A request that came to nothing. */
export class ApiError extends Error {
  readonly code: ReasonCode;
  readonly hint: string | undefined;
  /** The next request would fare no better. */
  readonly ends: boolean;

  constructor(code: ReasonCode, message: string, { hint, ends = false }: { hint?: string; ends?: boolean } = {}) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.hint = hint;
    this.ends = ends;
  }
}

const PAGE = 100;

/** The API's address, or undefined where a token must not be sent to it: only https, or plain http on loopback. */
export function apiOf(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isSafeUrl(url) && isPlainUrl(url) ? url : undefined;
}

/** All issues that `author` wrote, open and closed. Pull requests are among them, as the API lists them. */
export async function listIssues(context: IssuesApi, author: string): Promise<readonly ListedIssue[]> {
  const issues: ListedIssue[] = [];
  for (let page = 1; page <= MAX_ISSUE_PAGES; page++) {
    const query = `state=all&creator=${encodeURIComponent(author)}&sort=created&direction=asc&per_page=${PAGE}&page=${page}`;
    const { value, headers } = await request(context, 'GET', `issues?${query}`);
    if (!Array.isArray(value)) throw new ApiError('NETWORK', 'the list of issues that the API sent is no list');
    issues.push(...value.map(issueOf));
    if (!isMore(headers, value.length)) return issues;
  }
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `${context.repository} has more than ${MAX_ISSUE_PAGES * PAGE} issues by ${show(author)}, and not to see them all would mean to open some twice`,
  );
}

/** @returns the number and the author of the new issue. */
export async function openIssue(
  context: IssuesApi,
  issue: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<Pick<ListedIssue, 'number' | 'author'>> {
  const { value } = await request(context, 'POST', 'issues', issue);
  return issueOf(value);
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'reopened';
}

export async function changeIssue(context: IssuesApi, number: number, change: IssueChange): Promise<void> {
  await request(context, 'PATCH', `issues/${number}`, change);
}

function isMore(headers: Headers, length: number): boolean {
  const link = headers.get('link');
  return link === null ? length === PAGE : /;\s*rel="?next"?/.test(link);
}

function issueOf(value: unknown): ListedIssue {
  const number = dig(value, 'number');
  const state = dig(value, 'state');
  const author = dig(value, 'user', 'login') ?? '';
  const title = dig(value, 'title');
  const body = dig(value, 'body') ?? '';
  if (
    typeof number !== 'number' ||
    !Number.isSafeInteger(number) ||
    number < 1 ||
    (state !== 'open' && state !== 'closed') ||
    typeof author !== 'string' ||
    typeof title !== 'string' ||
    typeof body !== 'string'
  )
    throw new ApiError('NETWORK', 'the API sent an issue that is not as its description says');
  return { number, state, author, title, body, isPullRequest: isRecord(dig(value, 'pull_request')) };
}

async function request(context: IssuesApi, method: Method, path: string, body?: unknown): Promise<Answer> {
  const { clock, deadline, signal } = context;
  const url = new URL(`${context.api.href.replace(/\/+$/, '')}/repos/${context.repository}/${path}`);
  for (let attempt = 0; ; attempt++) {
    const answer = await once(context, method, url, body).catch((error: unknown) => {
      signal.throwIfAborted();
      if (error instanceof ApiError) throw error;
      return error instanceof HttpError ? error.what : wordsOf(error);
    });
    if (typeof answer !== 'string' && answer.status >= 200 && answer.status < 300) return answer;
    const now = clock.now();
    const wait = waitBefore(answer, { method, attempt, now });
    if (wait === undefined || attempt >= ISSUES_RETRIES || now + wait > deadline)
      throw errorOf(context, method, answer, now);
    await clock.wait(wait, signal);
  }
}

async function once({ token, signal }: IssuesApi, method: Method, url: URL, body: unknown): Promise<Answer> {
  const request = {
    url,
    method,
    headers: { accept: 'application/vnd.github+json' },
    confidential: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    ...(body !== undefined && { body: { type: 'application/json', text: JSON.stringify(body) } }),
    maxBytes: MAX_ISSUE_PAGE_BYTES,
  };
  try {
    const { status, headers, bytes } = await send(request, { signal, timeoutMs: ISSUES_REQUEST_TIMEOUT_MS });
    return { status, headers, value: parseJson(bytes) };
  } catch (error) {
    if (!(error instanceof HttpError) || error.kind !== 'too-large') throw error;
    throw new ApiError('LIMIT_EXCEEDED', `the API sends more than the ${MAX_ISSUE_PAGE_BYTES} bytes that are read`);
  }
}

function errorOf({ api, repository }: IssuesApi, method: Method, answer: Answer | string, now: number): ApiError {
  if (typeof answer === 'string') return new ApiError('NETWORK', `${api.host} ${show(answer)}`);
  const { status, value } = answer;
  const message = dig(value, 'message');
  const says = typeof message === 'string' ? `: it says ${show(message, 200)}` : '';
  const what = method === 'GET' ? 'read' : 'written';
  if (isRateLimit(answer)) return limited(api.host, answer, says, now);
  if (method === 'PATCH' && (status === 404 || status === 410))
    return new ApiError('PERMISSION', `the issue is gone, or cannot be written with this token (${status})${says}`, {
      hint: 'Look whether somebody deleted or moved the issue; the next run opens another one.',
    });
  switch (status) {
    case 401:
      return new ApiError('PERMISSION', `${api.host} does not accept the token${says}`, {
        hint: 'Pass `github-token`.',
        ends: true,
      });
    case 403:
    case 404:
      return new ApiError(
        'PERMISSION',
        `the issues of ${repository} cannot be ${what} with this token (${status})${says}`,
        {
          hint: 'Give the job that keeps the issues `permissions: issues: write`, and the job that calls the workflow as well.',
        },
      );
    case 410:
      return new ApiError('CONFIG_INVALID', `${repository} has no issues (410)${says}`, {
        hint: 'Switch issues on in the settings of the repository, or leave this job out.',
      });
    case 422:
      return new ApiError('CONFIG_INVALID', `${api.host} refuses what it was sent (422)${says}`, {
        hint: 'Check `label` and `author`.',
      });
    default:
      return new ApiError('NETWORK', `${api.host} answers ${status}, where the issues were to be ${what}${says}`);
  }
}

/** To go on asking is what GitHub blocks clients for. */
function limited(host: string, answer: Answer, says: string, now: number): ApiError {
  const wait = untilFree(answer, now);
  const until = wait === undefined ? '' : ` until ${new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  const hint = `Run the job again${until === '' ? ' in some minutes' : ' after that'}; nothing is done twice.`;
  return new ApiError('RATE_LIMITED', `${host} takes no more requests of this token${until}${says}`, {
    hint,
    ends: true,
  });
}
