/**
 * Downloads from a TUF repository, for the TUF client. Its own downloads know no proxy, follow redirects to anywhere, use
 * the system's temporary folder, cannot be stopped, and lose the reason of a failure on its way up; here each goes by the
 * one HTTP client, to the repository's own address only, without a credential, and its failure is remembered.
 */
import { writeFile } from 'node:fs/promises';
import type { Fetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { MAX_TRUSTED_ROOT_BYTES } from '../core/limits.js';
import { causeWords, isCausedBy } from '../net/causes.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpAnswer } from '../net/http.js';
import { PROXY_FAILED } from '../net/proxy-error.js';
import { errorCode } from '../files/read-file.js';

/** Why a download failed. `outage` is nobody's attack: the repository could not be reached. Everything else may be one. */
export interface MirrorFailure {
  readonly kind: 'outage' | 'refused';
  readonly reason: string;
  readonly hint?: string;
}

interface MirrorOptions {
  /** An existing file's path to be: what is downloaded lies there until it is verified. */
  readonly scratch: string;
  readonly requestMs: number;
  /** Ends the refresh: the repository took too long in all. */
  readonly deadline: AbortSignal;
  /** Ends the run; that is no outage, whatever the repository was doing. */
  readonly stop: AbortSignal | undefined;
}

/** Failures below HTTP that mean "not reached". A transfer that broke off and a bad certificate are not among them. */
const OUTAGES: ReadonlySet<string | undefined> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  PROXY_FAILED,
]);

/** For a refresh that no run can end. */
const NEVER = new AbortController().signal;

export class TufMirror implements Fetcher {
  readonly #options: MirrorOptions;
  #failure: MirrorFailure | undefined;

  constructor(options: MirrorOptions) {
    this.#options = options;
  }

  /** What went wrong with the last download; the client's errors do not say it (its `RuntimeError` has no cause). */
  get failure(): MirrorFailure | undefined {
    return this.#failure;
  }

  async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    await writeFile(this.#options.scratch, await this.downloadBytes(url, maxLength));
    return handler(this.#options.scratch);
  }

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const { requestMs, deadline, stop } = this.#options;
    const name = url.slice(url.lastIndexOf('/') + 1);
    const maxBytes = Math.min(maxLength, MAX_TRUSTED_ROOT_BYTES);
    this.#failure = undefined;
    try {
      const manners = { signal: stop ?? NEVER, deadline, timeoutMs: requestMs };
      const answer = await send({ url: new URL(url), maxBytes }, manners);
      if (answer.status < 200 || answer.status > 299) throw this.#refused(name, answer);
      return answer.bytes;
    } catch (error) {
      this.#failure ??= stop?.aborted
        ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
        : failureOf(error, name, maxBytes);
      throw error;
    }
  }

  /** The client takes 403 and 404 for the end of the chain of roots, so the error has to be of its own class. */
  #refused(name: string, { status, headers, url }: HttpAnswer): DownloadHTTPError {
    const to = status >= 300 && status < 400 ? headers.get('location') : null;
    if (to !== null) {
      const where = URL.canParse(to, url.href) ? new URL(to, url).origin : 'nowhere';
      this.#failure = {
        kind: 'refused',
        reason: `it redirects ${name} to ${where} (HTTP ${status}), which is not followed`,
        hint: 'If that is where the repository is now, name it with `tuf-mirror`.',
      };
    } else {
      this.#failure = {
        kind: status >= 500 && status < 600 ? 'outage' : 'refused',
        reason: `it answered HTTP ${status} for ${name}`,
      };
    }
    return new DownloadHTTPError(this.#failure.reason, status);
  }
}

function failureOf(error: unknown, name: string, maxBytes: number): MirrorFailure {
  const kind = error instanceof HttpError ? error.kind : undefined;
  if (kind === 'late') return { kind: 'outage', reason: `${name} did not come in time` };
  if (kind === 'too-large') return { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
  const outage = isCausedBy(error, (cause) => OUTAGES.has(errorCode(cause)));
  const why = causeWords(error instanceof HttpError ? error.cause : error);
  return { kind: outage ? 'outage' : 'refused', reason: `${name} is not available: ${why}` };
}
