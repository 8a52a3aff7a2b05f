/** Which GitHub `repo`, `owner` and the like speak of: github.com, or the enterprise tenant that the job belongs to. */
import type { Host } from '../host/host.js';
import { GITHUB_ISSUER } from '../verify/github-identity.js';

export interface GitHubServer {
  readonly host: string;
  /** The issuer of its workflows' identities. */
  readonly issuer: string;
}

/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;

/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Any server that is no tenant
 * stands for github.com: GitHub Enterprise Server makes no attestations.
 */
export function githubServer({ GH_HOST, GITHUB_SERVER_URL }: Host['env']): GitHubServer {
  const named =
    GH_HOST ?? (GITHUB_SERVER_URL && URL.canParse(GITHUB_SERVER_URL) ? new URL(GITHUB_SERVER_URL).host : '');
  const tenant = TENANT.exec(named.toLowerCase())?.[1];
  return tenant === undefined
    ? { host: 'github.com', issuer: GITHUB_ISSUER }
    : { host: `${tenant}.ghe.com`, issuer: `https://token.actions.${tenant}.ghe.com` };
}
