/** Where a registry is, and over what it is spoken to. */
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
