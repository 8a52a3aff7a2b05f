/** What lies below an error of the network: `fetch` says only that it failed, and hides why in causes of causes. */

/** How deep causes are followed. */
const MAX_CAUSES = 8;

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

/** Where a name has several addresses, one error for each that was tried. */
function partsOf(error: unknown): readonly unknown[] {
  const parts = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : undefined;
  return Array.isArray(parts) ? parts : [];
}

/** True where a cause of the error is one of those meant; of several addresses tried, all must have failed so. */
export function isCausedBy(error: unknown, isMeant: (cause: unknown) => boolean): boolean {
  for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
    if (isMeant(at)) return true;
    const parts = partsOf(at);
    if (parts.length > 0) return parts.every((part) => isCausedBy(part, isMeant));
  }
  return false;
}

/** True for the end of a deadline. Not by class: errors of `fetch` may be of another realm. */
export function isLate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error.trim();
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message.trim() : '';
}

/** What the codes of the operating system mean (errno(3), getaddrinfo(3)). */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bECONNREFUSED\b/, 'the server refused the connection'],
  [/\bENOTFOUND\b/, 'the name of the server is unknown'],
  [/\bEAI_AGAIN\b/, 'the name of the server could not be looked up'],
  [/\b(?:ECONNRESET|EPIPE)\b/, 'the connection was closed'],
  [/\bETIMEDOUT\b/, 'the server did not answer in time'],
  [/\b(?:EHOSTUNREACH|ENETUNREACH)\b/, 'the network has no way to the server'],
];

function inPlainWords(message: string): string {
  const words = PLAIN.find(([code]) => code.test(message))?.[1];
  return words === undefined ? message : `${words} (${message})`;
}

/** The words of the causes, outermost first, without the one that says nothing (`fetch failed`). */
export function causeWords(error: unknown): string {
  const said: string[] = [];
  for (let depth = 0, at = error; depth < MAX_CAUSES && at !== undefined; depth++, at = causeOf(at)) {
    const message = messageOf(at);
    if (message !== '' && message !== 'fetch failed') said.push(inPlainWords(message));
    const parts = partsOf(at);
    if (parts.length > 0 && message === '') said.push([...new Set(parts.map(causeWords))].join('; '));
  }
  return said.length > 0 ? said.join(': ') : 'no reason was given';
}
