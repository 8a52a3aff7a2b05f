/**
 * The proxies of an environment: which variable counts, what its value means, and which requests go where. Node's own
 * reading differs between its versions, and sends requests to loopback through the proxy; so this is ours alone.
 */
import type { ConfigProblem } from '../core/errors.js';
import type { Environment } from '../core/ports.js';
import { isLoopback } from './address.js';
import { isExempt, parseNoProxy, type NoProxy } from './no-proxy.js';

/** A proxy that requests are tunnelled through by CONNECT (RFC 9110, 9.3.6). */
export interface Proxy {
  /** Without credentials. */
  readonly url: URL;
  /** A secret: the value of `Proxy-Authorization`. */
  readonly authorization?: string;
}

export interface Proxies {
  /** For addresses with `https:` and `http:`. */
  readonly https?: Proxy;
  readonly http?: Proxy;
  readonly exempt: NoProxy;
  /** What is wrong with the variables; no value is shown, since it may hold a password. */
  readonly problems: readonly ConfigProblem[];
}

const FIX =
  'Write `http://HOST:PORT` or `https://HOST:PORT`, with `USER:PASSWORD@` before the host where it needs a login.';

/** Reads the variables. The names in lower case come first, as for curl; one that is blank is not set. */
export function proxiesOf(env: Environment): Proxies {
  const problems: ConfigProblem[] = [];
  const read = (name: 'https_proxy' | 'http_proxy'): Proxy | undefined => {
    const set = variableOf(env, name);
    const proxy = set && parseProxy(set.value);
    if (set && !proxy) {
      problems.push({ where: set.name, message: 'is not an address of a proxy (its value is not shown)', fix: FIX });
    }
    return proxy;
  };
  const [https, http] = [read('https_proxy'), read('http_proxy')];
  const set = variableOf(env, 'no_proxy');
  const exempt = parseNoProxy(set?.value ?? '');
  if (set && exempt.wrong.length > 0) {
    const [first, ...more] = exempt.wrong;
    const message = `has entries that cannot be read: number ${[first, ...more].join(', ')}`;
    const fix = 'Write names, addresses and networks (`10.0.0.0/8`), parted by commas, without a scheme.';
    problems.push({ where: set.name, message, fix });
  }
  return { ...(https && { https }), ...(http && { http }), exempt, problems };
}

/** The proxy for an address; undefined where it is asked directly. Loopback always is. */
export function proxyFor({ https, http, exempt }: Proxies, url: URL): Proxy | undefined {
  if (isOwnMachine(url.hostname) || isExempt(exempt, url)) return undefined;
  return url.protocol === 'https:' ? https : http;
}

/** Loopback in every spelling, with the addresses that lead there although they are none (`0.0.0.0`, `[::]`). */
function isOwnMachine(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return isLoopback(name) || /^(?:0\.0\.0\.0|\[::\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(name);
}

function variableOf(env: Environment, lower: string): { readonly name: string; readonly value: string } | undefined {
  for (const name of [lower, lower.toUpperCase()]) {
    const value = env[name]?.trim() ?? '';
    if (value !== '') return { name, value };
  }
  return undefined;
}

/** @returns undefined where the text is no address of a proxy. */
function parseProxy(text: string): Proxy | undefined {
  const address = text.includes('://') ? text : `http://${text}`;
  if (/[\s\\]/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) return undefined;
  const authorization = loginOf(url);
  if (authorization === null) return undefined;
  url.username = url.password = '';
  return { url, ...(authorization !== undefined && { authorization }) };
}

/** RFC 7617; null where a part of the login is not encoded as a URL requires. */
function loginOf({ username, password }: URL): string | undefined | null {
  if (username === '' && password === '') return undefined;
  try {
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(login, 'utf8').toString('base64')}`;
  } catch {
    return null;
  }
}
