/** Where a registry is, over what it is spoken to, and which other hosts belong to it. */
import { isIP } from 'node:net';
import { isLoopback } from '../net/address.js';

/** Docker Hub answers under another name than images have. */
const API_HOSTS: Readonly<Partial<Record<string, string>>> = { 'docker.io': 'registry-1.docker.io' };

/** The origin of a registry's API: https, but plain http on loopback, where nobody else is on the line. */
export function originOf(registry: string): URL {
  const host = API_HOSTS[registry] ?? registry;
  return new URL(`${isLoopback(hostnameOf(host)) ? 'http' : 'https'}://${host}`);
}

function hostnameOf(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}

/**
 * True where a registry's credentials may go to its token service: the same host, or a neighbour of it
 * (`registry-1.docker.io` and `auth.docker.io`, `registry.gitlab.com` and `gitlab.com`). What a registry calls its token service
 * is only its own word.
 */
export function sharesCredentials(registry: URL, service: URL): boolean {
  if (service.origin === registry.origin) return true;
  if (service.protocol !== 'https:' || registry.protocol !== 'https:') return false;
  const [one, other] = [registry.hostname, service.hostname];
  if (one === other) return true;
  if (isIP(one) || isIP(other) || one.startsWith('[') || other.startsWith('[')) return false;
  const parent = parentOf(one);
  return parent !== undefined && (other === parent || parentOf(other) === parent);
}

/** `docker.io` of `auth.docker.io`; undefined where what is left would be a top-level domain. */
function parentOf(hostname: string): string | undefined {
  const labels = hostname.split('.');
  return labels.length >= 3 ? labels.slice(1).join('.') : undefined;
}
