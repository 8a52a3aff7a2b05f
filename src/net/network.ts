/**
 * The way out of this process. Its environment is read once, at the start; without a proxy in it requests are Node's own
 * `fetch`, with one they go through it or past it by our reading of the variables.
 */
import type { ConfigProblem } from '../core/errors.js';
import { proxiesOf, proxyFor, type Environment, type Proxies } from './proxies.js';

/** What `fetch` takes here; redirects are always ours to follow. */
type Sending = RequestInit & { readonly redirect: 'manual' };

let proxies: Proxies | undefined;

/** Takes the proxies of the environment; before this, and without any, addresses are asked directly. */
export function useNetworkOf(env: Environment): void {
  const found = proxiesOf(env);
  proxies = found.https || found.http || found.problems.length > 0 ? found : undefined;
}

/** Sends a request to one address. @throws what `fetch` throws, and where a proxy was named in vain */
export async function fetchOverNetwork(url: URL, sending: Sending): Promise<Response> {
  if (!proxies) return fetch(url, sending);
  // Found beforehand in every run; a request that were sent past the proxy that somebody meant could leak.
  if (proxies.problems.length > 0) throw new Error('the proxy variables of the environment cannot be read');
  const { fetchThrough } = await import('./tunnel.js');
  return fetchThrough(url, sending, proxyFor(proxies, url));
}

/**
 * What is wrong with the environment for a run that asks the network. Not for one that is offline: nothing of this
 * matters there, and it is not looked at.
 */
export function networkProblemsOf(env: Environment): readonly ConfigProblem[] {
  const problems = [...proxiesOf(env).problems];
  if (env['NODE_TLS_REJECT_UNAUTHORIZED']?.trim() === '0') {
    problems.push({
      where: 'NODE_TLS_REJECT_UNAUTHORIZED',
      message: 'is `0`: no certificate of a server is checked then, so that anyone on the line could answer',
      fix: 'Unset it. For a certificate authority of your own set `NODE_EXTRA_CA_CERTS` to its file.',
    });
  }
  return problems;
}
