/** What can go wrong between the gate and GitHub's API, as the refusal that it becomes. */
import type { Refusal } from '../core/model.js';

/** Thrown inside this room; whoever asks it turns it into a refusal. */
export class GitHubError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal.message, cause === undefined ? undefined : { cause });
    this.name = 'GitHubError';
    this.refusal = refusal;
  }
}

/** The refusal that an error stands for; anything but an error of this room is thrown on. */
export function gitHubRefusal(error: unknown): Refusal {
  if (!(error instanceof GitHubError)) throw error;
  return error.refusal;
}

/** An answer that is no answer. */
export function failure(url: URL, what: string): GitHubError {
  return new GitHubError({ code: 'NETWORK', message: `${url.host} ${what}` });
}
