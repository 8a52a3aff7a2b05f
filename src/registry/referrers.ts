/**
 * What refers to an image: the referrers API and, always too, the tag that clients write where a registry has no such API
 * (distribution-spec, "Listing Referrers" and "Referrers Tag Schema"). GHCR has none, and some answer with an empty list.
 */
import { dig, isRecord, parseJson } from '../formats/json/json.js';
import { MAX_DOCUMENT_BYTES } from '../core/limits.js';
import { MAX_REFERRER_PAGES, MAX_REFERRERS } from '../core/registry-limits.js';
import type { Refusal } from '../core/model.js';
import { failure, type HttpAnswer } from './http.js';
import { descriptorsOf, INDEX, type Descriptor, type Descriptors } from './manifest.js';
import { RegistryError } from './registry-error.js';
import { refusedAnswer, refuseManyValues, type Repository } from './registry.js';

/** "Not here" in the words of registries without the API. Anything else that is no list is trouble, not an empty list. */
const NO_API: ReadonlySet<number> = new Set([400, 404, 405, 406]);

/** What both places list. */
interface Referrers {
  /** Each digest once. What they say of themselves decides nothing. */
  readonly descriptors: readonly Descriptor[];
  /** What is in a list and is not looked at, with the reason: evidence that is skipped is shown. */
  readonly skipped: readonly Refusal[];
}

/** @throws RegistryError where a list could not be read to its end */
export async function listReferrers(repository: Repository, digest: string): Promise<Referrers> {
  const found = new Map<string, Descriptor>();
  const skipped: Refusal[] = [];
  const add: Add = ({ read, unread }, where) => {
    for (const descriptor of read) if (!found.has(descriptor.digest)) found.set(descriptor.digest, descriptor);
    skipped.push(...unread.map((what) => unreadable(where, what)));
    if (found.size + skipped.length > MAX_REFERRERS) {
      throw new RegistryError(
        'LIMIT_EXCEEDED',
        `${repository.name} lists more than ${MAX_REFERRERS} manifests that refer to ${digest}`,
      );
    }
  };
  await fromApi(repository, digest, add);
  const tag = digest.replace(':', '-');
  const fallback = await repository.manifest(tag);
  const where = `${repository.name}:${tag}`;
  if (fallback?.manifests) add({ read: fallback.manifests, unread: fallback.unread }, where);
  else if (fallback)
    skipped.push(unreadable(where, `it is ${fallback.mediaType || 'of no media type'} and not an index`));
  return { descriptors: [...found.values()], skipped };
}

/** @param where the list, as shown to users */
type Add = (descriptors: Descriptors, where: string) => void;

function unreadable(file: string, what: string): Refusal {
  const message = `The list of referrers ${file} has an entry that is not looked at: ${what}`;
  return { code: 'IMAGE_MALFORMED', message, at: { file } };
}

async function fromApi(repository: Repository, digest: string, add: Add): Promise<void> {
  const [, path = ''] = /^[^/]+\/(.+)$/.exec(repository.name) ?? [];
  const where = `${repository.name} (referrers of ${digest})`;
  let next: string | undefined = `/v2/${path}/referrers/${digest}`;
  for (let page = 0; next !== undefined; page++) {
    if (page >= MAX_REFERRER_PAGES) {
      throw new RegistryError(
        'LIMIT_EXCEEDED',
        `${repository.origin.host} has more than ${MAX_REFERRER_PAGES} pages of manifests that refer to ${digest}`,
      );
    }
    const answer: HttpAnswer = await repository.get(next, { accept: INDEX, size: { upTo: MAX_DOCUMENT_BYTES } });
    const list = answer.status === 200 ? listIn(answer) : undefined;
    if (NO_API.has(answer.status) || (answer.status === 200 && list === undefined)) {
      if (page === 0) return;
      throw failure(repository.origin, 'breaks off in the middle of its list of referrers');
    }
    if (answer.status !== 200) throw refusedAnswer(answer, repository.origin, `the referrers of ${digest}`);
    add(descriptorsIn(list, answer, repository), where);
    next = nextPage(answer, repository);
  }
}

function descriptorsIn(list: unknown, { headers }: HttpAnswer, { origin }: Repository): Descriptors {
  const descriptors = isRecord(list) ? descriptorsOf(list, 'manifests') : 'it is not a JSON object';
  if (typeof descriptors === 'string') throw failure(origin, `sends no list of referrers: ${descriptors}`);
  // No filter is asked for: what is left out by one may be the evidence.
  if ((headers.get('oci-filters-applied') ?? '').trim() !== '')
    throw failure(origin, 'leaves referrers out of its list by a filter that was not asked for');
  return descriptors;
}

/**
 * The JSON of an answer that is called an index, or that is called JSON and is one. Undefined for anything else, such as the
 * page that a registry without the API has for every address.
 */
function listIn({ headers, bytes, url }: HttpAnswer): unknown {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== INDEX && type !== 'application/json') return undefined;
  refuseManyValues(bytes, `The list of referrers of ${url.host}`);
  const json = parseJson(bytes);
  if (type === INDEX) return json ?? null;
  return Array.isArray(dig(json, 'manifests')) ? json : undefined;
}

/** The next page (RFC 8288); it must be the same registry's. */
function nextPage({ headers, url }: HttpAnswer, repository: Repository): string | undefined {
  const header = headers.get('link') ?? '';
  const [, target] =
    /<([^<>]{1,4096})>\s*;[^<]*?\brel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.exec(header) ?? [];
  if (target === undefined) return undefined;
  const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
  if (next?.origin !== repository.origin.origin) throw failure(repository.origin, 'continues its list at another host');
  return next.pathname + next.search;
}
