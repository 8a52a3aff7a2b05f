/**
 * Downloads from a TUF repository, for the TUF client. Its own downloads know no proxy, follow redirects to anywhere, use
 * the system's temporary folder, cannot be stopped, and lose the reason of a failure on its way up; here each goes by the
 * one HTTP client, to the repository's own address only, without a credential, and its failure is remembered.
 */
import { writeFile } from 'node:fs/promises';
import type { Fetcher } from 'tuf-js';
import { MAX_TRUSTED_ROOT_BYTES, MAX_TUF_ROOT_BYTES, MAX_TUF_ROOTS } from '../core/limits.js';
import { causeWords, isCausedBy } from '../net/causes.js';
import { HttpError } from '../net/http-error.js';
import { send, type HttpAnswer } from '../net/http.js';
import { PROXY_FAILED } from '../net/proxy-error.js';
import { errorCode } from '../files/read-file.js';
import { weakKey } from './weak-key.js';

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
  /** Roots by their addresses, until the client asks for them. */
  readonly #roots = new Map<string, Buffer>();

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

  /**
   * Downloads the roots that follow a version, until the repository answers 403 or 404: then there are no more (TUF specification,
   * 5.3.3). The client looks for that end by an error of a class that it does not export, so it is told how many there are, and verifies
   * each when it asks for it. After one that the client will refuse by its form or version nothing more is asked for: a server that
   * answers everything with some page would else be out of time, which is an outage, before it is refused.
   *
   * @returns how many the client is to ask for
   */
  async holdRoots(repository: string, version: number): Promise<number> {
    for (let count = 0; count < MAX_TUF_ROOTS; count++) {
      const url = `${repository}/${version + count + 1}.root.json`;
      const answer = await this.#ask(url, MAX_TUF_ROOT_BYTES);
      if (answer.status === 403 || answer.status === 404) return count;
      const bytes = this.#bytesOf(url, answer);
      this.#roots.set(url, bytes);
      if (versionOf(bytes) !== version + count + 1) return count + 1;
    }
    return MAX_TUF_ROOTS;
  }

  async downloadBytes(url: string, maxLength: number): Promise<Buffer> {
    const held = this.#roots.get(url);
    if (!held) return this.#bytesOf(url, await this.#ask(url, maxLength));
    this.#roots.delete(url);
    return held;
  }

  async #ask(url: string, maxLength: number): Promise<HttpAnswer> {
    const { requestMs, deadline, stop } = this.#options;
    const maxBytes = Math.min(maxLength, MAX_TRUSTED_ROOT_BYTES);
    this.#failure = undefined;
    try {
      const manners = { signal: stop ?? NEVER, deadline, timeoutMs: requestMs };
      return await send({ url: new URL(url), maxBytes }, manners);
    } catch (error) {
      this.#failure = stop?.aborted
        ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
        : failureOf(error, nameIn(url), maxBytes);
      throw error;
    }
  }

  /** @throws where the answer is not the file; `failure` says why then */
  #bytesOf(asked: string, { status, headers, url, bytes }: HttpAnswer): Buffer {
    const name = nameIn(asked);
    if (status >= 200 && status <= 299) {
      const weak = weakKey(bytes.toString('utf8'));
      if (weak === undefined) return bytes;
      this.#failure = { kind: 'refused', reason: `${name} cannot be trusted: ${weak}` };
      throw new Error(this.#failure.reason);
    }
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
    throw new Error(this.#failure.reason);
  }
}

/** The version that a root says it has, read as the client reads it; undefined where it says none. */
function versionOf(root: Buffer): unknown {
  try {
    const { signed } = JSON.parse(root.toString('utf8')) as { readonly signed?: { readonly version?: unknown } };
    return signed?.version;
  } catch {
    return undefined;
  }
}

function nameIn(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

function failureOf(error: unknown, name: string, maxBytes: number): MirrorFailure {
  const kind = error instanceof HttpError ? error.kind : undefined;
  if (kind === 'late') return { kind: 'outage', reason: `${name} did not come in time` };
  if (kind === 'too-large') return { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
  const outage = isCausedBy(error, (cause) => OUTAGES.has(errorCode(cause)));
  const why = causeWords(error instanceof HttpError ? error.cause : error);
  return { kind: outage ? 'outage' : 'refused', reason: `${name} is not available: ${why}` };
}
