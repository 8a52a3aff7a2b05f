/**
 * Which hosts are asked without a proxy (`NO_PROXY`). No standard says how the variable is read; this is what curl and
 * the runner's toolkit agree on, with the ports and networks that Go knows besides.
 */
import { BlockList, isIP } from 'node:net';

/** One entry, read. */
type Entry =
  | { readonly kind: 'all' }
  /** `name` in lower case without a dot at its begin or end; `below` where only names under it are meant. */
  | { readonly kind: 'name'; readonly name: string; readonly below: boolean; readonly port?: string }
  | { readonly kind: 'network'; readonly network: BlockList; readonly port?: string };

/** What `NO_PROXY` says; `wrong` counts the entries (from 1) that cannot be read. */
export interface NoProxy {
  readonly entries: readonly Entry[];
  readonly wrong: readonly number[];
}

/** Reads a list whose entries are parted by commas or spaces. */
export function parseNoProxy(text: string): NoProxy {
  const entries: Entry[] = [];
  const wrong: number[] = [];
  for (const [index, word] of text
    .split(/[\s,]+/)
    .filter(Boolean)
    .entries()) {
    const entry = entryOf(word);
    if (entry) entries.push(entry);
    else wrong.push(index + 1);
  }
  return { entries, wrong };
}

/** True where the list names the host of this address. Names are not looked up: a network holds literal addresses only. */
export function isExempt({ entries }: NoProxy, url: URL): boolean {
  const host = hostOf(url.hostname);
  const port = url.port === '' ? (url.protocol === 'http:' ? '80' : '443') : url.port;
  return entries.some((entry) => {
    if (entry.kind === 'all') return true;
    if (entry.port !== undefined && entry.port !== port) return false;
    if (entry.kind === 'network') return isWithin(entry.network, host);
    return (host === entry.name && !entry.below) || host.endsWith(`.${entry.name}`);
  });
}

/** A host name as it is compared: lower case, without brackets and without the dot of the root. */
function hostOf(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function isWithin(network: BlockList, host: string): boolean {
  const family = isIP(host);
  return family !== 0 && network.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

function entryOf(word: string): Entry | undefined {
  if (word === '*') return { kind: 'all' };
  if (word.includes('/')) return networkOf(word);
  // An IPv6 address has colons of its own: with a port it stands in brackets.
  if (isIP(word) !== 0) return addressOf(word);
  const [, bracketed, plain = '', port] = /^(?:\[([^\]]*)\]|(.*?))(?::([0-9]{1,5}))?$/.exec(word) ?? [];
  const at = port === undefined ? {} : { port: String(Number(port)) };
  if (bracketed !== undefined) return isIP(bracketed) === 6 ? { ...addressOf(bracketed), ...at } : undefined;
  if (isIP(plain) !== 0) return { ...addressOf(plain), ...at };
  const name = hostOf(plain).replace(/^\*?\./, '');
  return name === '' || /[:@[\]]/.test(name) ? undefined : { kind: 'name', name, below: plain.startsWith('*.'), ...at };
}

function addressOf(address: string): Entry & { readonly kind: 'network' } {
  const network = new BlockList();
  network.addAddress(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
  return { kind: 'network', network };
}

/** `10.0.0.0/8`, `fd00::/8` (RFC 4632, RFC 4291, 2.3). */
function networkOf(word: string): Entry | undefined {
  const [, address = '', digits = ''] = /^\[?([^\]/]+)\]?\/([0-9]{1,3})$/.exec(word) ?? [];
  const family = isIP(address);
  const bits = Number(digits);
  if (family === 0 || bits > (family === 4 ? 32 : 128)) return undefined;
  const network = new BlockList();
  network.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
  return { kind: 'network', network };
}
