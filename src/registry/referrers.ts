/**
 * What refers to an image: the referrers API and, always too, the tag that clients write where a registry has no such API
 * (distribution-spec, "Listing Referrers" and "Referrers Tag Schema"). GHCR has none, and some answer with an empty list.
 */
import { isRecord, parseJson } from '../evidence/json.js';
import { MAX_DOCUMENT_BYTES, MAX_REFERRER_PAGES, MAX_REFERRERS } from '../limits.js';
import { failure, type HttpAnswer } from './http.js';
import { descriptorsOf, INDEX, type Descriptor } from './manifest.js';
import { RegistryError } from './registry-error.js';
import { refusedAnswer, type Repository } from './registry.js';

/** "Not here" in the words of registries without the API. Anything else that is no list is trouble, not an empty list. */
const NO_API: ReadonlySet<number> = new Set([400, 404, 405, 406]);

/** All descriptors of both places, each digest once. What they say of themselves decides nothing. */
export async function listReferrers(repository: Repository, digest: string): Promise<readonly Descriptor[]> {
  const found = new Map<string, Descriptor>();
  const add = (descriptors: readonly Descriptor[]): void => {
    for (const descriptor of descriptors) if (!found.has(descriptor.digest)) found.set(descriptor.digest, descriptor);
    if (found.size > MAX_REFERRERS) {
      throw new RegistryError(
        'LIMIT_EXCEEDED',
        `${repository.name} lists more than ${MAX_REFERRERS} manifests that refer to ${digest}`,
      );
    }
  };
  await fromApi(repository, digest, add);
  const fallback = await repository.manifest(digest.replace(':', '-'));
  add(fallback?.manifests ?? []);
  return [...found.values()];
}

async function fromApi(
  repository: Repository,
  digest: string,
  add: (descriptors: readonly Descriptor[]) => void,
): Promise<void> {
  const [, path = ''] = /^[^/]+\/(.+)$/.exec(repository.name) ?? [];
  let next: string | undefined = `/v2/${path}/referrers/${digest}`;
  for (let page = 0; next !== undefined; page++) {
    if (page >= MAX_REFERRER_PAGES) {
      throw new RegistryError(
        'LIMIT_EXCEEDED',
        `${repository.origin.host} has more than ${MAX_REFERRER_PAGES} pages of manifests that refer to ${digest}`,
      );
    }
    const answer: HttpAnswer = await repository.get(next, { accept: INDEX, maxBytes: MAX_DOCUMENT_BYTES });
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (NO_API.has(answer.status) || (answer.status === 200 && type !== INDEX)) {
      if (page === 0) return;
      throw failure(repository.origin, 'breaks off in the middle of its list of referrers');
    }
    if (answer.status !== 200) throw refusedAnswer(answer, repository.origin, `the referrers of ${digest}`);
    const list = parseJson(answer.bytes);
    const descriptors = isRecord(list) ? descriptorsOf(list, 'manifests') : 'it is no JSON object';
    if (typeof descriptors === 'string') throw failure(repository.origin, `sends no list of referrers: ${descriptors}`);
    add(descriptors);
    next = nextPage(answer, repository);
  }
}

/** The next page (RFC 8288); it must be the same registry's. */
function nextPage({ headers, url }: HttpAnswer, repository: Repository): string | undefined {
  const [, target] = /<([^<>]{1,4096})>\s*;[^,]*\brel\s*=\s*"?next\b/i.exec(headers.get('link') ?? '') ?? [];
  if (target === undefined) return undefined;
  const next = URL.canParse(target, url.href) ? new URL(target, url) : undefined;
  if (next?.origin !== repository.origin.origin) throw failure(repository.origin, 'continues its list at another host');
  return next.pathname + next.search;
}
