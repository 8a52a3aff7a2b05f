/** Where GitHub's API is for this run, and the token for it: from an input or the environment. */
import type { ConfigProblem } from '../errors.js';
import type { Host } from '../host/host.js';
import { githubServer } from '../policy/github-server.js';
import { isSafeUrl } from '../net/address.js';

/** How the gate may ask GitHub. */
export interface GitHubAccess {
  /** Without credentials, query and fragment; https, or http on loopback. */
  readonly api: URL;
  /** A secret. */
  readonly token?: string;
}

/**
 * The API by `GITHUB_API_URL`, which the runner sets; else that of the tenant that `GH_HOST` or `GITHUB_SERVER_URL` names,
 * else `https://api.github.com`.
 */
export function gitHubApi(env: Host['env']): { readonly value: URL } | { readonly problem: ConfigProblem } {
  const { host } = githubServer(env);
  const given = env['GITHUB_API_URL']?.trim();
  const text = given === undefined || given === '' ? `https://api.${host}` : given;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isSafeUrl(url) && !url.username && !url.password && !url.search && !url.hash) return { value: url };
  const message = `\`GITHUB_API_URL\` of the environment is no https URL of an API`;
  return {
    problem: { where: 'attestation-source', message, fix: 'Unset it, or set it to `https://HOST/api/v3`.' },
  };
}

/** The token: the `github-token` input, else `GH_TOKEN` or `GITHUB_TOKEN` of the environment, in gh's order. */
export function gitHubToken(env: Host['env'], given: string | undefined): string | undefined {
  const found = [given, env['GH_TOKEN'], env['GITHUB_TOKEN']].find((one) => one !== undefined && one.trim() !== '');
  return found?.trim();
}

/** Both, for a run whose API was found to be well named. */
export function gitHubAccess(env: Host['env'], given: string | undefined): GitHubAccess | undefined {
  const api = gitHubApi(env);
  const token = gitHubToken(env, given);
  return 'value' in api ? { api: api.value, ...(token !== undefined && { token }) } : undefined;
}
