/** Where a registry is, over what it is spoken to, and which other hosts belong to it. */
import { isIP } from 'node:net';

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

/** @param hostname as `URL.hostname` has it: IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname);
}

/**
 * True where a registry may send the gate to this address: https to a name or a public address; plain http and private
 * addresses only where the registry itself is on loopback. A public registry must not make the gate ask hosts behind
 * its firewall.
 */
export function mayLeadTo(from: URL, to: URL): boolean {
  if (to.username || to.password) return false;
  const local = isLoopback(from.hostname);
  if (to.protocol === 'http:') return local && isLoopback(to.hostname);
  if (to.protocol !== 'https:') return false;
  return isPrivate(from.hostname) || to.host === from.host || !isPrivate(to.hostname);
}

/** Addresses that no public registry has a reason to name (RFC 1918, RFC 3927, RFC 4193, RFC 4291, RFC 6598). */
function isPrivate(hostname: string): boolean {
  // `localhost.` is the same name, and must not pass for another.
  if (isLoopback(hostname.replace(/\.$/, ''))) return true;
  const address = hostname.replace(/^\[|\]$/g, '');
  switch (isIP(address)) {
    case 4:
      return /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2[0-9]|3[01])\.|^100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\./.test(
        address,
      );
    case 6:
      // IPv4 addresses stand in IPv6 behind `::ffff:`, `::` (RFC 4291) and `64:ff9b::` (RFC 6052).
      return /^(?:::.*|64:ff9b:.*|f[cd].*|fe[89ab].*)$/i.test(address);
    default:
      return false;
  }
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
