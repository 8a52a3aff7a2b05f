/** Why a request came to nothing. Who asked gives it a reason code. */

type HttpFailure =
  /** No answer, or one that broke off. */
  | 'unreachable'
  /** Nothing arrived in time. */
  | 'late'
  /** A part of the body came that was not asked for. */
  | 'another-part'
  /** The body is larger than what is read. */
  | 'too-large'
  /** It leads to an address that is not followed, or on and on. */
  | 'redirect';

/** Thrown by the client for everything but the end of the run and what a reader of a body throws. */
export class HttpError extends Error {
  readonly kind: HttpFailure;
  /** What happened, without the host: `cannot be reached: …`. */
  readonly what: string;

  constructor(kind: HttpFailure, url: URL, what: string, cause?: unknown) {
    super(`${url.host} ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'HttpError';
    this.kind = kind;
    this.what = what;
  }
}
