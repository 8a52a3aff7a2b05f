/**
 * Downloads from a TUF repository. The client's own downloads follow redirects to anywhere, use the system's temporary
 * folder, cannot be stopped, and lose the reason of a failure on its way up; here each download is bounded in bytes and
 * time, goes to the repository's own address only, carries no credential, and its failure is remembered.
 */
import { writeFile } from 'node:fs/promises';
import type { Fetcher } from 'tuf-js';
import { DownloadHTTPError } from 'tuf-js/dist/error.js';
import { MAX_TRUSTED_ROOT_BYTES } from '../limits.js';
import { errorCode } from '../subjects/read-file.js';
import { VERSION } from '../version.js';

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
]);

/** How deep causes are followed. */
const MAX_CAUSES = 8;

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
    this.#failure = undefined;
    const slow = AbortSignal.timeout(requestMs);
    try {
      const signal = AbortSignal.any([slow, deadline, ...(stop ? [stop] : [])]);
      const response = await fetch(url, {
        headers: { 'user-agent': `signature-gate/${VERSION}` },
        redirect: 'manual',
        credentials: 'omit',
        signal,
      });
      if (!response.ok) {
        await response.body?.cancel();
        throw this.#refused(name, response, url);
      }
      return await this.#body(name, response, Math.min(maxLength, MAX_TRUSTED_ROOT_BYTES));
    } catch (error) {
      this.#failure ??= stop?.aborted
        ? { kind: 'refused', reason: 'the run was over before the repository had answered' }
        : slow.aborted || deadline.aborted
          ? { kind: 'outage', reason: `${name} did not come in time` }
          : { kind: isOutage(error) ? 'outage' : 'refused', reason: `${name} could not be had: ${words(error)}` };
      throw error;
    }
  }

  /** The body as far as it may go; leaving the loop early ends the transfer. */
  async #body(name: string, response: Response, maxBytes: number): Promise<Buffer> {
    if (!response.body) return Buffer.alloc(0);
    const body: AsyncIterable<Uint8Array> = response.body;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body) {
      length += chunk.length;
      if (length > maxBytes) {
        this.#failure = { kind: 'refused', reason: `${name} is larger than ${maxBytes} bytes` };
        throw new Error(this.#failure.reason);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  /** The client takes 403 and 404 for the end of the chain of roots, so the error has to be of its own class. */
  #refused(name: string, { status, headers }: Response, url: string): DownloadHTTPError {
    const to = status >= 300 && status < 400 ? headers.get('location') : null;
    if (to !== null) {
      const where = URL.canParse(to, url) ? new URL(to, url).origin : 'nowhere';
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

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

function partsOf(error: unknown): readonly unknown[] {
  const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
  return Array.isArray(parts) ? parts : [];
}

/** Looks down the causes; of several addresses tried, all must have failed so. Not by class: `fetch` is of another realm. */
function isOutage(error: unknown): boolean {
  for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
    const parts = partsOf(at);
    if (parts.length > 0) return parts.every(isOutage);
    if (OUTAGES.has(errorCode(at))) return true;
  }
  return false;
}

/** The innermost words: `fetch failed` says nothing, unless nothing else was said. */
function words(error: unknown): string {
  let said = 'no reason given';
  for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
    const parts = partsOf(at);
    if (parts.length > 0) return parts.map(words).join('; ');
    if (typeof at === 'object' && at !== null && 'message' in at && at.message !== '') said = String(at.message);
  }
  return said;
}
