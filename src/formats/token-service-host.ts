/** `REGISTRY=HOST`: a token service at another site that a registry's login may be sent to. */
import type { Attempt } from '../core/attempt.js';
import { parseImageRepository } from './image-reference.js';

export interface TokenServiceHost {
  /** As images name it: `docker.io`, `registry.example:5000`. */
  readonly registry: string;
  /** As `URL.host` has it: in lower case, with its port unless that is 443. */
  readonly host: string;
}

const HOST = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[0-9]{1,5})?$/i;
const FIX =
  'Write `REGISTRY=HOST`, such as `registry.acme.example=login.acme.example`, without scheme, path or wildcard.';

/** Reads one line of `registry-auth-host`. Both sides are exact: a pattern could fit a host of somebody else. */
export function parseTokenServiceHost(line: string): Attempt<TokenServiceHost> {
  const equals = line.indexOf('=');
  const [registry, host] = [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()];
  const named = registryOf(registry);
  // Its login is a token for all of GitHub.
  if (named === 'ghcr.io') {
    const message = 'names `ghcr.io`, which is its own token service';
    return { problem: { message, fix: 'Remove the line: a token of GitHub is sent to no other host.' } };
  }
  const url = HOST.test(host) && URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : undefined;
  if (named !== undefined && url) return { value: { registry: named, host: url.host } };
  return { problem: { message: `\`${line}\` does not name a registry and the host of its token service`, fix: FIX } };
}

/** As a reference to an image names it; a word without dot or port would be a part of Docker Hub. */
function registryOf(text: string): string | undefined {
  if (!HOST.test(text) || !(text === 'localhost' || /[.:]/.test(text))) return undefined;
  const parsed = parseImageRepository(`${text}/any/image`);
  return 'value' in parsed ? parsed.value.registry : undefined;
}
