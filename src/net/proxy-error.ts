/** Why a proxy opened no way. Its code tells it from what goes wrong behind it. */

export const PROXY_FAILED = 'ERR_PROXY_FAILED';

export class ProxyError extends Error {
  readonly code = PROXY_FAILED;

  /** @param proxy without credentials */
  constructor(proxy: URL, what: string, cause?: Error) {
    super(`the proxy ${proxy.host} ${what}`, cause === undefined ? undefined : { cause });
    this.name = 'ProxyError';
  }
}
