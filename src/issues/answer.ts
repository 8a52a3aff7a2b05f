/** What GitHub's client says of an answer, in our words. */
import { dig } from '../formats/json/json.js';
import type { LimitedAnswer } from '../github/rate-limits.js';

/** An answer of the API that is no success. */
export interface FailedAnswer extends LimitedAnswer {
  /** Parsed JSON. */
  readonly value: unknown;
}

/** The error that the client makes of every answer but a success, and of none. */
interface RequestError extends Error {
  readonly status: number;
  readonly response?: { readonly status: number; readonly headers: object; readonly data: unknown } | undefined;
}

/** Not by class: several copies of it may be loaded. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && 'status' in error && 'request' in error;
}

/** The answer that an error stands for; undefined where none came. */
export function failedAnswer({ response }: Pick<RequestError, 'response'>): FailedAnswer | undefined {
  if (!response) return undefined;
  const message = dig(response.data, 'message');
  return {
    status: response.status,
    headers: headersOf(response.headers),
    value: response.data,
    ...(typeof message === 'string' && { message }),
  };
}

/** Headers as the client lists them. */
export function headersOf(headers: object): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
}
