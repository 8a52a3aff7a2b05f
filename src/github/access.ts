/** Where GitHub's API is for this run, and the token for it: from an input or the environment. */
import type { ConfigProblem } from '../core/errors.js';
import type { Environment } from '../core/ports.js';
import { isPlainUrl, isSafeUrl } from '../net/address.js';
import { githubServer, runnerServer, type GitHubServer } from './github-server.js';

/** How the gate may ask GitHub. */
interface GitHubAccess {
  /** Without credentials, query and fragment; https, or http on loopback. */
  readonly api: URL;
  /** A secret. */
  readonly token?: string;
}

const WHERE = 'attestation-source';

/**
 * The API of the server that `GH_HOST` or `GITHUB_SERVER_URL` names. `GITHUB_API_URL` says it in other words, and counts
 * unless it is the runner's own and `GH_HOST` names another server: the API must be of the server that `repo` speaks of.
 */
export function gitHubApi(env: Environment): { readonly value: URL } | { readonly problem: ConfigProblem } {
  const server = githubServer(env);
  if ('problem' in server) return { problem: { where: WHERE, ...server.problem } };
  const given = env['GITHUB_API_URL']?.trim() ?? '';
  const text = given === '' || isOfAnother(server.value, given, env) ? server.value.api : given;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isSafeUrl(url) && isPlainUrl(url)) return { value: url };
  const message = `\`GITHUB_API_URL\` of the environment is not an https URL of an API`;
  return { problem: { where: WHERE, message, fix: 'Unset it, or set it to `https://HOST/api/v3`.' } };
}

/** True for the API of the server that the job runs for, where another one is meant. */
function isOfAnother({ host }: GitHubServer, address: string, env: Environment): boolean {
  const runner = runnerServer(env);
  if (!runner || !('value' in runner) || runner.value.host === host || !URL.canParse(address)) return false;
  return new URL(address).host === new URL(runner.value.api).host;
}

/**
 * The token: the `github-token` input, else one of the environment that is for this server, in gh's order (`gh help
 * environment`): `GH_TOKEN` for github.com and tenants, `GH_ENTERPRISE_TOKEN` for other servers, and `GITHUB_TOKEN` for the
 * server that the job runs for.
 */
export function gitHubToken(env: Environment, given: string | undefined): string | undefined {
  const names = namesOfTokens(env).map((name) => env[name]);
  return [given, ...names].find((one) => one !== undefined && one.trim() !== '')?.trim();
}

function namesOfTokens(env: Environment): readonly string[] {
  const server = githubServer(env);
  if ('problem' in server) return [];
  const { host, kind } = server.value;
  const runner = runnerServer(env);
  const isRunners = runner !== undefined && 'value' in runner && runner.value.host === host;
  if (kind !== 'server') return ['GH_TOKEN', ...(runner === undefined || isRunners ? ['GITHUB_TOKEN'] : [])];
  return ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', ...(isRunners ? ['GH_TOKEN', 'GITHUB_TOKEN'] : [])];
}

/** Both, for a run whose API was found to be well named. */
export function gitHubAccess(env: Environment, given: string | undefined): GitHubAccess | undefined {
  const api = gitHubApi(env);
  const token = gitHubToken(env, given);
  return 'value' in api ? { api: api.value, ...(token !== undefined && { token }) } : undefined;
}
