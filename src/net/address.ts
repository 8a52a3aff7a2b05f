/** Which addresses may be asked: those that a user names, and those that a server leads to. */
import { isIP } from 'node:net';

/** @param hostname as `URL.hostname` has it: IPv6 in brackets. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|[a-z0-9.-]+\.localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/.test(hostname);
}

/** True where the gate may ask this address at all: https, or plain http on loopback, where nobody else is on the line. */
export function isSafeUrl({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** The same of text; text that is no URL is none. */
export function isSafeAddress(text: string): boolean {
  return URL.canParse(text) && isSafeUrl(new URL(text));
}

/** True where an address holds nothing that could be secret, and nothing that a path could not be added to. */
export function isPlainUrl({ username, password, search, hash }: URL): boolean {
  return [username, password, search, hash].every((part) => part === '');
}

/**
 * True where a server may send the gate to this address: https to a name or a public address; plain http and private
 * addresses only where the server itself is on loopback. A public server must not make the gate ask hosts behind its
 * firewall.
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
