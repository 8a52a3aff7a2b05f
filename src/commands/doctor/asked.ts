/** What `doctor` finds out by asking: the time, GitHub's API, gh. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import { promisify } from 'node:util';
import { gitHubAccess } from '../../github/access.js';
import { childEnvironment } from '../../core/child-environment.js';
import type { Console } from '../../host/console.js';
import { MAX_CLOCK_SKEW_MS } from '../../core/limits.js';
import { HttpError } from '../../net/http-error.js';
import { send, type HttpAnswer } from '../../net/http.js';
import { networkProblemsOf } from '../../net/network.js';
import { shownAddress } from '../../core/shown-address.js';
import { wordsOf } from '../../core/result.js';
import { instance } from '../../trust/embedded.js';
import type { Finding } from './finding.js';
import { timeLimit } from '../../core/time-limit.js';

const TIMEOUT_MS = 10_000;
const MAX_ANSWER = 1024 * 1024;

/** A server of the trusted root tells the time; the answer itself is not believed for anything. */
export async function lookAtClock(console: Console): Promise<Finding> {
  const what = 'clock';
  const { repository } = await instance('public-good');
  const asked = await ask(new URL(`${repository.replace(/\/+$/, '')}/timestamp.json`), undefined, console);
  if (typeof asked === 'string')
    return { what, state: 'unknown', text: `${shownAddress(repository)} did not answer: ${asked}` };
  const theirs = Date.parse(asked.headers.get('date') ?? '');
  if (Number.isNaN(theirs))
    return { what, state: 'unknown', text: `${shownAddress(repository)} does not say the time` };
  const seconds = Math.round((console.now().getTime() - theirs) / 1000);
  const text = `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} ${shownAddress(repository)}`;
  return { what, state: Math.abs(seconds) * 1000 > MAX_CLOCK_SKEW_MS ? 'bad' : 'good', text };
}

/** The API with the token of the environment: whether it is accepted, and what it may do, by name only. */
export async function lookAtGitHub(console: Console): Promise<Finding> {
  const what = 'GitHub API';
  const access = gitHubAccess(console.env, undefined);
  if (!access) return { what, state: 'bad', text: 'the environment names no API that can be asked' };
  const url = new URL(`${access.api.href.replace(/\/+$/, '')}/rate_limit`);
  const asked = await ask(url, access.token, console);
  const shown = shownAddress(access.api);
  if (typeof asked === 'string') return { what, state: 'unknown', text: `${shown} did not answer: ${asked}` };
  const { status, headers } = asked;
  if (status === 401) return { what, state: 'bad', text: `${shown} refuses the token of the environment (401)` };
  if (status !== 200) return { what, state: 'unknown', text: `${shown} answers with ${status}` };
  const scopes = headers.get('x-oauth-scopes');
  const left = headers.get('x-ratelimit-remaining');
  const parts = [
    access.token === undefined ? 'without a token' : 'the token is accepted',
    ...(scopes === null ? [] : [scopes === '' ? 'no scopes' : `scopes: ${scopes}`]),
    ...(left === null ? [] : [`${left} requests left`]),
  ];
  return { what, state: 'good', text: `${shown}: ${parts.join(', ')}` };
}

/** What `gh --version` says, which `trusted-root: gh` needs. It gets no token. */
export async function lookAtGh({ env }: Console): Promise<Finding> {
  const what = 'gh';
  try {
    const { stdout } = await promisify(execFile)('gh', ['--version'], {
      // On Windows a `gh.exe` in the folder of the job, or in one for temporary files, would be started in place of the real one.
      cwd: parse(tmpdir()).root,
      env: childEnvironment(env),
      timeout: TIMEOUT_MS,
      maxBuffer: MAX_ANSWER,
    });
    const [, version = 'of an unknown version'] = /gh version (\S+)/.exec(stdout) ?? [];
    return { what, state: 'good', text: version };
  } catch {
    return { what, state: 'note', text: 'not found; `trusted-root: gh` and attestations of releases need it' };
  }
}

/** The answer, or why there is none. */
async function ask(url: URL, token: string | undefined, { env }: Console): Promise<HttpAnswer | string> {
  const [problem] = await networkProblemsOf(env);
  if (problem) return `\`${problem.where}\` ${problem.message}`;
  try {
    return await send(
      { url, maxBytes: MAX_ANSWER, ...(token !== undefined && { confidential: { authorization: `Bearer ${token}` } }) },
      { signal: timeLimit(2 * TIMEOUT_MS), timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    if (error instanceof HttpError || error instanceof DOMException) return wordsOf(error);
    throw error;
  }
}
