/** Lists that come in pages. What leads on is taken as a cursor for the same endpoint, never as an address to ask. */
import type { GitHubAnswer, GitHubClient, ReadOptions } from './client.js';
import type { Call } from './endpoints.js';

/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'] as const;

/** Where a page says that the list goes on, and not how to ask for the rest. */
const LOST = 'lost';

/** The call for the page after this one; undefined after the last. */
export function nextPage(call: Call, { headers }: GitHubAnswer, api: URL): Call | typeof LOST | undefined {
  const target = nextLink(headers.get('link') ?? '');
  if (target === undefined) return undefined;
  if (!URL.canParse(target, api.href)) return LOST;
  const { searchParams } = new URL(target, api.href);
  const cursors = CURSORS.flatMap((name) => {
    const value = searchParams.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return cursors.length === 0 ? LOST : { ...call, query: { ...call.query, ...Object.fromEntries(cursors) } };
}

/** The target of the relation `next` (RFC 8288, 3.3: one link may have several relations). */
function nextLink(header: string): string | undefined {
  for (const { groups } of header.matchAll(/<(?<target>[^<>]*)>(?<parameters>[^<]*)/g)) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(groups?.['parameters'] ?? '') ?? [];
    if ((quoted ?? bare ?? '').toLowerCase().split(/\s+/).includes('next')) return groups?.['target'];
  }
  return undefined;
}

export interface PagesOptions extends ReadOptions {
  readonly maxPages: number;
  /** True for a page that may be followed by another one though it names none; only where pages have numbers. */
  readonly isFull?: (page: GitHubAnswer) => boolean;
}

/** What of a list was read. */
export interface PagesRead {
  readonly pages: readonly GitHubAnswer[];
  /** There are more pages than are read, or the way to them is not known. */
  readonly cut: boolean;
}

/** Reads pages until the last one or `maxPages`. @returns undefined where there is nothing (404) */
export async function readPages(
  client: GitHubClient,
  first: Call,
  { maxPages, isFull, ...options }: PagesOptions,
): Promise<PagesRead | undefined> {
  const pages: GitHubAnswer[] = [];
  let call: Call | undefined = first;
  while (call && pages.length < maxPages) {
    const page: GitHubAnswer | undefined = await client.read(call, options);
    if (!page) return pages.length === 0 ? undefined : { pages, cut: true };
    pages.push(page);
    const next = nextPage(call, page, client.api);
    if (next === LOST) return { pages, cut: true };
    call = next ?? (isFull?.(page) ? numbered(call, pages.length + 1) : undefined);
  }
  return { pages, cut: call !== undefined };
}

function numbered(call: Call, page: number): Call {
  return { ...call, query: { ...call.query, page: String(page) } };
}
