/** Which GitHub `repo`, `owner` and the like speak of: github.com, an enterprise tenant, or a GitHub Enterprise Server. */
import type { Environment } from '../core/ports.js';
import { isPlainUrl } from '../net/address.js';
import { GITHUB_ISSUER } from '../formats/github-identity.js';
import type { Attempt, Problem } from '../core/attempt.js';

export interface GitHubServer {
  /** `github.com`, `TENANT.ghe.com` or `HOST[:PORT]`, in lower case. */
  readonly host: string;
  /** The issuer of its workflows' identities. */
  readonly issuer: string;
  /** The address of its API, without a slash at its end. */
  readonly api: string;
  readonly kind: 'dotcom' | 'tenant' | 'server';
}

export const GITHUB: GitHubServer = {
  host: 'github.com',
  issuer: GITHUB_ISSUER,
  api: 'https://api.github.com',
  kind: 'dotcom',
};

/** A tenant of GitHub Enterprise Cloud with data residency; its attestations are of its own names and issuer. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)\.ghe\.com$/;
const HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::[0-9]{1,5})?$/;

/**
 * Reads the server from `GH_HOST`, as gh does, else from the runner's `GITHUB_SERVER_URL`. Whatever they name is meant: a
 * name that stands for github.com by mistake would accept a stranger's repository of the same name.
 */
export function githubServer(env: Environment): Attempt<GitHubServer> {
  const named = env['GH_HOST']?.trim() ?? '';
  if (named === '') return runnerServer(env) ?? { value: GITHUB };
  return serverOf(named.toLowerCase()) ?? { problem: problemOf('GH_HOST', 'no host of a GitHub server', named) };
}

/** The server that the job runs for, by the runner; undefined where it does not say. */
export function runnerServer(env: Environment): Attempt<GitHubServer> | undefined {
  const given = env['GITHUB_SERVER_URL']?.trim() ?? '';
  if (given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isServer = url?.protocol === 'https:' && url.pathname === '/' && isPlainUrl(url);
  const server = isServer ? serverOf(url.host) : undefined;
  return (
    server ?? { problem: problemOf('GITHUB_SERVER_URL', 'not an https URL of a GitHub server', url?.hostname ?? '') }
  );
}

function serverOf(host: string): { readonly value: GitHubServer } | undefined {
  if (host === GITHUB.host) return { value: GITHUB };
  const tenant = TENANT.exec(host)?.[1];
  if (tenant !== undefined) {
    const issuer = `https://token.actions.${tenant}.ghe.com`;
    return { value: { host, issuer, api: `https://api.${host}`, kind: 'tenant' } };
  }
  // Below these two there are no other servers: it is a part of one that was named in place of it.
  if (!HOST.test(host) || /(?:^|\.)(?:github|ghe)\.com(?::|$)/.test(host)) return undefined;
  // docs.github.com/enterprise-server, "About security hardening with OpenID Connect".
  const issuer = `https://${host}/_services/token`;
  return { value: { host, issuer, api: `https://${host}/api/v3`, kind: 'server' } };
}

/** @param given is looked at for what was probably meant, and not shown: an address may hold a password */
function problemOf(variable: 'GH_HOST' | 'GITHUB_SERVER_URL', what: string, given: string): Problem {
  const meant = /(?:^|[./@])github\.com/i.test(given) ? 'github.com' : 'github.example.com';
  const value = variable === 'GH_HOST' ? meant : `https://${meant}`;
  const message = `\`${variable}\` of the environment is ${what}, so the server is unknown`;
  return { message, fix: `Set \`${variable}\` to the server, such as \`${value}\`, or unset it for github.com.` };
}
