/**
 * Requests with an agent of our own, through a proxy or past all of them. Loaded late: only where the environment names
 * a proxy. undici's `fetch` and undici's agents belong together; Node's own `fetch` takes no agent of another version.
 */
import http from 'node:http';
import https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect as startTls } from 'node:tls';
import { Agent, fetch as fetchBy, type buildConnector, type RequestInit as AgentInit } from 'undici';
import { PROXY_TIMEOUT_MS } from '../core/limits.js';
import { ProxyError } from './proxy-error.js';
import type { Proxy } from './proxies.js';

const direct = new Agent();
const tunnels = new WeakMap<Proxy, Agent>();

/** As `fetch`. @param proxy undefined: none, whatever Node makes of the environment */
export async function fetchThrough(url: URL, init: RequestInit, proxy: Proxy | undefined): Promise<Response> {
  const options = { ...init, dispatcher: proxy ? agentOf(proxy) : direct };
  // The types of Node's `fetch` and undici's differ in name only.
  return (await fetchBy(url, options as unknown as AgentInit)) as unknown as Response;
}

/** Connections through one proxy are kept and used again. */
function agentOf(proxy: Proxy): Agent {
  const known = tunnels.get(proxy);
  if (known) return known;
  const agent = new Agent({
    connect: (target, done) => {
      openTunnel(proxy, target).then(
        (socket) => {
          done(null, socket);
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)), null);
        },
      );
    },
  });
  tunnels.set(proxy, agent);
  return agent;
}

/**
 * Not undici's `ProxyAgent`: where a proxy accepts CONNECT and drops the connection, that asks again thousands of times a
 * second, and it does not say what the proxy answered.
 */
async function openTunnel(
  proxy: Proxy,
  { hostname, protocol, port, servername }: buildConnector.Options,
): Promise<Socket> {
  const encrypted = protocol === 'https:';
  const socket = await askProxy(proxy, `${hostname}:${port === '' ? (encrypted ? '443' : '80') : port}`);
  if (!encrypted) return socket;
  const host = hostname.replace(/^\[|\]$/g, '');
  const name = servername ?? host;
  return new Promise((resolve, reject) => {
    // A certificate is checked against `servername`, and where there is none (an IP address) against `host`.
    const secured = startTls({
      socket,
      host,
      ALPNProtocols: ['http/1.1'],
      ...(isIP(name) === 0 && { servername: name }),
    });
    secured.setTimeout(PROXY_TIMEOUT_MS, () => {
      secured.destroy(new ProxyError(proxy.url, 'opened a tunnel in which nothing answers'));
    });
    secured.once('error', reject);
    secured.once('close', () => {
      reject(new ProxyError(proxy.url, 'opened a tunnel and closed it again'));
    });
    secured.once('secureConnect', () => {
      secured.setTimeout(0);
      secured.removeAllListeners('timeout').removeAllListeners('close').off('error', reject);
      resolve(secured);
    });
  });
}

/** Asks a proxy for a tunnel to `host:port`. */
function askProxy({ url, authorization }: Proxy, target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const failed = (what: string, cause?: Error): void => {
      reject(new ProxyError(url, what, cause));
    };
    const request = (url.protocol === 'https:' ? https : http).request({
      method: 'CONNECT',
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port,
      path: target,
      // An agent of its own: Node's could lead the way to the proxy through the proxy (`NODE_USE_ENV_PROXY`).
      agent: false,
      headers: { host: target, ...(authorization !== undefined && { 'proxy-authorization': authorization }) },
    });
    request.setTimeout(PROXY_TIMEOUT_MS, () => {
      request.destroy(new Error('it did not answer in time'));
    });
    request.once('error', (error) => {
      failed('cannot be reached', error);
    });
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        const login = statusCode === 407 ? ': it asks for a login' : '';
        failed(`answers ${statusCode} to CONNECT${login}`);
        return;
      }
      socket.setTimeout(0);
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    request.end();
  });
}
