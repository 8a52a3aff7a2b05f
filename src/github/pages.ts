/** Lists that come in pages. What leads on is taken as a cursor for the same endpoint, never as an address to ask. */
import type { GitHubAnswer, GitHubClient, ReadOptions } from './client.js';
import type { Call } from './endpoints.js';

/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'] as const;

/** The call for the page after this one; undefined after the last. */
export function nextPage(call: Call, { headers }: GitHubAnswer, api: URL): Call | undefined {
  const target = nextLink(headers.get('link') ?? '');
  if (target === undefined || !URL.canParse(target, api.href)) return undefined;
  const { searchParams } = new URL(target, api.href);
  const cursors = CURSORS.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return cursors.length === 0 ? undefined : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}

/** The target of the relation `next` (RFC 8288). */
function nextLink(header: string): string | undefined {
  for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?next"?\s*(?:[;,]|$)/i.test(groups?.['parameters'] ?? '')) return groups?.['target'];
  }
  return undefined;
}

/**
 * Reads pages until the last one or `maxPages`.
 *
 * @returns undefined where there is nothing (404); `cut` where there are more pages than are read.
 */
export async function readPages(
  client: GitHubClient,
  first: Call,
  { maxPages, ...options }: ReadOptions & { readonly maxPages: number },
): Promise<{ readonly pages: readonly GitHubAnswer[]; readonly cut: boolean } | undefined> {
  const pages: GitHubAnswer[] = [];
  let call: Call | undefined = first;
  while (call && pages.length < maxPages) {
    const page: GitHubAnswer | undefined = await client.read(call, options);
    if (!page) return pages.length === 0 ? undefined : { pages, cut: true };
    pages.push(page);
    call = nextPage(call, page, client.api);
  }
  return { pages, cut: call !== undefined };
}
