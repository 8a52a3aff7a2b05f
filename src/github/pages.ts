/** Lists that come in pages. What leads on is taken as a cursor for the same endpoint, never as an address to ask. */
import type { Hold } from '../evidence/budget.js';
import type { GitHubAnswer, GitHubClient, ReadOptions } from './client.js';
import type { Call } from './endpoints.js';

/** The parameters of a link that lead on (docs.github.com/rest, "Using pagination in the REST API"). */
const CURSORS = ['after', 'before', 'page'] as const;

/** Where a page says that the list goes on, and not how to ask for the rest. */
const LOST = 'lost';

/** The call for the page after this one; undefined after the last. */
function nextPage(call: Call, { headers }: GitHubAnswer, api: URL): Call | typeof LOST | undefined {
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

interface PagesOptions<Part> extends ReadOptions {
  readonly maxPages: number;
  /** What is kept of a page; the next one is asked for after that. */
  readonly take: (page: GitHubAnswer) => Part | Promise<Part>;
  /** True for a page that may be followed by another one though it names none; only where pages have numbers. */
  readonly isFull?: (part: Part) => boolean;
  /** Where the pages are charged. */
  readonly hold?: Hold;
}

/** What of a list was read. */
export interface PagesRead<Part> {
  readonly parts: readonly Part[];
  /** There are more pages than are read, or the way to them is not known. */
  readonly cut: boolean;
}

/** Reads pages one after the other until the last one or `maxPages`. @returns undefined where there is nothing (404) */
export async function readPages<Part>(
  client: GitHubClient,
  first: Call,
  { maxPages, take, isFull, hold, ...options }: PagesOptions<Part>,
): Promise<PagesRead<Part> | undefined> {
  const parts: Part[] = [];
  let call: Call | undefined = first;
  while (call && parts.length < maxPages) {
    const page = await readPage(client, call, options, hold);
    if (!page) return parts.length === 0 ? undefined : { parts, cut: true };
    const part = await take(page);
    parts.push(part);
    const next = nextPage(call, page, client.api);
    if (next === LOST) return { parts, cut: true };
    call = next ?? (isFull?.(part) ? numbered(call, parts.length + 1) : undefined);
  }
  return { parts, cut: call !== undefined };
}

async function readPage(
  client: GitHubClient,
  call: Call,
  options: ReadOptions,
  hold: Hold | undefined,
): Promise<GitHubAnswer | undefined> {
  if (!hold) return client.read(call, options);
  return hold.read(
    { upTo: options.maxBytes },
    (room) => client.read(call, { ...options, maxBytes: room }),
    (page) => page?.bytes.length ?? 0,
  );
}

function numbered(call: Call, page: number): Call {
  return { ...call, query: { ...call.query, page: String(page) } };
}
