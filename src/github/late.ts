/** The way to GitHub's API. Few runs ask it, so what asks is loaded with the first question; here alone, so that dist/ has it once. */
import type * as Api from './api.js';

/** A client, and what several rooms read with it. */
export function lateGitHub(): Promise<typeof Api> {
  return import('./api.js');
}
