/**
 * The three calls of the GitHub API that keeping issues takes. The token goes to the origin of the API and nowhere else:
 * no redirect is followed, and no address that a server names is asked.
 */
import type { ReasonCode } from '../core/errors.js';
import { MAX_ISSUE_PAGE_BYTES, MAX_ISSUE_PAGES } from '../core/issue-limits.js';
import { wordsOf } from '../core/result.js';
import { show } from '../formats/escape.js';
import { dig, isRecord } from '../formats/json/json.js';
import { isRateLimit, untilFree } from '../github/rate-limits.js';
import { isPlainUrl, isSafeUrl } from '../net/address.js';
import { HttpError } from '../net/http-error.js';
import { failedAnswer, headersOf, isRequestError, type FailedAnswer } from './answer.js';
import type { Octokit, OctokitContext } from './octokit.js';
import type { ListedIssue } from './plan.js';

export interface IssuesApi extends OctokitContext {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
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
  const { octokit, owner, repo } = context;
  const issues: ListedIssue[] = [];
  for (let page = 1; page <= MAX_ISSUE_PAGES; page++) {
    const asked = { owner, repo, state: 'all', creator: author, sort: 'created', direction: 'asc' } as const;
    const { headers, data } = await ask(context, 'read', () =>
      octokit.rest.issues.listForRepo({ ...asked, per_page: PAGE, page }),
    );
    const value: unknown = data;
    if (!Array.isArray(value)) throw new ApiError('NETWORK', 'the list of issues that the API sent is not a list');
    issues.push(...value.map(issueOf));
    if (!isMore(headersOf(headers), value.length)) return issues;
  }
  throw new ApiError(
    'LIMIT_EXCEEDED',
    `${nameOf(context)} has more than ${MAX_ISSUE_PAGES * PAGE} issues by ${show(author)}, and not to see them all would mean to open some twice`,
  );
}

/** @returns the number and the author of the new issue. */
export async function openIssue(
  context: IssuesApi,
  { title, body, labels }: { readonly title: string; readonly body: string; readonly labels: readonly string[] },
): Promise<Pick<ListedIssue, 'number' | 'author'>> {
  const { octokit, owner, repo } = context;
  const issue = { owner, repo, title, body, labels: [...labels] };
  const { data } = await ask(context, 'open', () => octokit.rest.issues.create(issue));
  return issueOf(data);
}

interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'reopened';
}

export async function changeIssue(context: IssuesApi, number: number, change: IssueChange): Promise<void> {
  const { octokit, owner, repo } = context;
  await ask(context, 'change', () => octokit.rest.issues.update({ owner, repo, issue_number: number, ...change }));
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

type Purpose = 'read' | 'open' | 'change';

interface Success {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
}

/** One call, whose failure is told in our words. The end of the run ends it, also while it waits for its turn. */
async function ask<T extends Success>(context: IssuesApi, purpose: Purpose, call: () => Promise<T>): Promise<T> {
  const { signal, api } = context;
  try {
    signal.throwIfAborted();
    const answer = await Promise.race([call(), endOf(signal)]);
    if (answer.status >= 200 && answer.status < 300) return answer;
    // A redirect, which is not followed.
    throw errorOf(context, purpose, { status: answer.status, headers: headersOf(answer.headers), value: answer.data });
  } catch (error) {
    signal.throwIfAborted();
    if (!isRequestError(error)) throw error;
    const answer = failedAnswer(error);
    if (answer) throw errorOf(context, purpose, answer);
    throw unanswered(api, error.cause ?? error);
  }
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

function unanswered(api: URL, error: unknown): ApiError {
  if (error instanceof HttpError && error.kind === 'too-large')
    return new ApiError('LIMIT_EXCEEDED', `the API sends more than the ${MAX_ISSUE_PAGE_BYTES} bytes that are read`);
  return new ApiError('NETWORK', `${api.host} ${show(error instanceof HttpError ? error.what : wordsOf(error))}`);
}

function nameOf({ owner, repo }: IssuesApi): string {
  return `${owner}/${repo}`;
}

function errorOf(context: IssuesApi, purpose: Purpose, answer: FailedAnswer): ApiError {
  const { clock } = context;
  const { host } = context.api;
  const { status, message } = answer;
  const says = message === undefined ? '' : `: it says ${show(message, 200)}`;
  const what = purpose === 'read' ? 'read' : 'written';
  if (isRateLimit(answer)) return limited(host, answer, says, clock.now());
  if (purpose === 'change' && (status === 404 || status === 410))
    return new ApiError('PERMISSION', `the issue is gone, or cannot be written with this token (${status})${says}`, {
      hint: 'Check whether the issue was deleted or moved. The next run opens another one.',
    });
  switch (status) {
    case 401:
      return new ApiError('PERMISSION', `${host} does not accept the token${says}`, {
        hint: 'Pass `github-token`.',
        ends: true,
      });
    case 403:
    case 404:
      return new ApiError(
        'PERMISSION',
        `the issues of ${nameOf(context)} cannot be ${what} with this token (${status})${says}`,
        {
          hint: 'Give the job that keeps the issues `permissions: issues: write`, and the job that calls the workflow as well.',
        },
      );
    case 410:
      return new ApiError('CONFIG_INVALID', `${nameOf(context)} has no issues (410)${says}`, {
        hint: 'Switch issues on in the settings of the repository, or leave this job out.',
      });
    case 422:
      return new ApiError('CONFIG_INVALID', `${host} refuses what it was sent (422)${says}`, {
        hint: 'Check `label` and `author`.',
      });
    default:
      return new ApiError('NETWORK', `${host} answers ${status}, where the issues were to be ${what}${says}`);
  }
}

/** To go on asking is what GitHub blocks clients for. */
function limited(host: string, { headers }: FailedAnswer, says: string, now: number): ApiError {
  const wait = untilFree(headers, now);
  const until = wait === undefined ? '' : ` until ${new Date(now + wait).toISOString().replace(/\.\d+Z$/, 'Z')}`;
  const hint = `Run the job again${until === '' ? ' in some minutes' : ' after that'}; nothing is done twice.`;
  return new ApiError('RATE_LIMITED', `${host} takes no more requests of this token${until}${says}`, {
    hint,
    ends: true,
  });
}
