/** The one way to show an address that was configured: where it leads, without what may be secret in it. */

const SCHEME = /^(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}/i;

/**
 * An address for messages and reports: scheme, host, port and path. User, password, query and fragment may hold secrets
 * and are left out.
 *
 * @param address a URL, or text as it was configured; text that is no address, such as a path, is shown as it is
 */
export function shownAddress(address: URL | string): string {
  if (typeof address !== 'string') return `${address.protocol}//${address.host}${address.pathname}`;
  const scheme = SCHEME.exec(address)?.[0];
  if (scheme === undefined) return address;
  if (URL.canParse(address)) return shownAddress(new URL(address));
  // No URL, perhaps since its password is not encoded: whatever stands before the last `@` may be a part of that.
  const [place = ''] = /^[^?#]*/.exec(address.slice(scheme.length)) ?? [];
  return `${scheme}${place.slice(place.lastIndexOf('@') + 1)}`;
}

/**
 * Text with the secrets of all addresses in it left out: for messages about the configuration, which repeat what was given
 * whatever it is. What was left out shows as `…`. A pattern is not an address: `(?:` begins no query. Names of images
 * have no scheme: `user:password@host/name`.
 */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/)(?![^\s/@`]*:[0-9]+\/)(?:[^\s/@`]*:[^\s@`]*|[^\s/@`]*)@/g, '$1…@')
    .replace(/(:\/\/[^\s?#`]*[?#])[\w.~%-]+=[^\s`]*/g, '$1…')
    .replace(/(^|[\s`])[^\s/@`:]+:[^\s/@`]+@(?=[^\s/@`]+\/)/g, '$1…@');
}

/** True of text with an address that has a password, or a query that can be one. */
export function hasSecret(text: string): boolean {
  return text.includes('://') && withoutSecrets(text) !== text;
}
