/**
 * The way out of this process. Its environment is taken once, at the start; without a proxy in it requests are Node's own
 * `fetch`, with one they go through it or past it by our reading of the variables, which is loaded only then.
 */
import type { ConfigProblem } from '../core/errors.js';
import type { Environment } from '../core/ports.js';
import type { Proxies } from './proxies.js';

/** What `fetch` takes here; redirects are always ours to follow. */
type Sending = RequestInit & { readonly redirect: 'manual' };

/** What `proxies.ts` reads. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];

let environment: Environment = {};
let proxies: Promise<Proxies | undefined> | undefined;

/** Takes the proxies of the environment; before this, and without any, addresses are asked directly. */
export function useNetworkOf(env: Environment): void {
  environment = Object.fromEntries(VARIABLES.map((name) => [name, env[name]]));
  proxies = undefined;
}

/** Sends a request to one address. @throws what `fetch` throws, and where a proxy was named in vain */
export async function fetchOverNetwork(url: URL, sending: Sending): Promise<Response> {
  const found = await (proxies ??= proxiesIn(environment));
  if (!found) return fetch(url, sending);
  // Found beforehand in every run; a request that were sent past the proxy that somebody meant could leak.
  if (found.problems.length > 0) throw new Error('the proxy variables of the environment cannot be read');
  const { proxyFor } = await import('./proxies.js');
  const { fetchThrough } = await import('./tunnel.js');
  return fetchThrough(url, sending, proxyFor(found, url));
}

/**
 * What is wrong with the environment for a run that asks the network. Not for one that is offline: nothing of this
 * matters there, and it is not looked at.
 */
export async function networkProblemsOf(env: Environment): Promise<readonly ConfigProblem[]> {
  const problems = [...((await proxiesIn(env))?.problems ?? [])];
  if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() === '0') {
    problems.push({
      where: 'NODE_TLS_REJECT_UNAUTHORIZED',
      message: 'is `0`: no certificate of a server is checked then, so that anyone on the line could answer',
      fix: 'Unset it. For a certificate authority of your own set `NODE_EXTRA_CA_CERTS` to its file.',
    });
  }
  return problems;
}

/** The proxies that an environment names; undefined where it names none, as nearly all do. */
async function proxiesIn(env: Environment): Promise<Proxies | undefined> {
  if (VARIABLES.every((name) => (env[name] ?? '').trim() === '')) return undefined;
  const { proxiesOf } = await import('./proxies.js');
  const found = proxiesOf(env);
  return found.https || found.http || found.problems.length > 0 ? found : undefined;
}
