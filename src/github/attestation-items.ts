/** The answers of the attestation endpoints, taken apart. Nothing in them is proven. */
import { dig, hasMoreValues, isRecord, parseJson } from '../formats/json/json.js';
import { MAX_GITHUB_ATTESTATIONS, MAX_GITHUB_PAGE_VALUES } from '../core/github-limits.js';
import { GitHubError } from './github-error.js';

/** One attestation as the API lists it. */
export interface AttestationItem {
  /** A Sigstore bundle in JSON; large ones and those of organisations lie elsewhere. */
  readonly bundle?: unknown;
  readonly bundleUrl?: string;
  /** Whose doing it was: `user`, or `github` for what GitHub itself signed. */
  readonly initiator?: string;
}

/** Of `{attestations: […]}`. @throws GitHubError where the answer has another shape. */
export function itemsOfList(page: Buffer, host: string): readonly AttestationItem[] {
  const json = jsonOf(page, host);
  const list = isRecord(json) ? json['attestations'] : undefined;
  if (!Array.isArray(list)) throw strange(host);
  refuseTooMany(list.length, host);
  return list.map((one) => itemOf(one, host));
}

/** One page of the answer for many digests. */
interface BulkPage {
  readonly items: ReadonlyMap<string, readonly AttestationItem[]>;
  /** The page says in its own words that there is another one. */
  readonly hasNext: boolean;
}

/**
 * Of `{attestations_subject_digests: …}`: an object from digests to lists, as the schema has it, or a list of such objects, as the
 * example in the documentation has it.
 *
 * @throws GitHubError where the answer has another shape.
 */
export function itemsOfBulk(page: Buffer, host: string): BulkPage {
  const found = new Map<string, AttestationItem[]>();
  let count = 0;
  const json = jsonOf(page, host);
  const all: unknown = isRecord(json) ? json['attestations_subject_digests'] : undefined;
  const groups: readonly unknown[] = Array.isArray(all) ? all : [all];
  for (const group of groups) {
    if (!isRecord(group)) throw strange(host);
    for (const [digest, list] of Object.entries(group)) {
      if (list === null) continue;
      if (!Array.isArray(list)) throw strange(host);
      count += list.length;
      refuseTooMany(count, host);
      found.set(digest, [...(found.get(digest) ?? []), ...list.map((one) => itemOf(one, host))]);
    }
  }
  return { items: found, hasNext: dig(json, 'page_info', 'has_next') === true };
}

function jsonOf(page: Buffer, host: string): unknown {
  if (!hasMoreValues(page, MAX_GITHUB_PAGE_VALUES)) return parseJson(page);
  throw new GitHubError({
    code: 'LIMIT_EXCEEDED',
    message: `${host} sends a page of attestations with more than ${MAX_GITHUB_PAGE_VALUES} values`,
  });
}

function itemOf(value: unknown, host: string): AttestationItem {
  if (!isRecord(value)) throw strange(host);
  const { bundle, bundle_url: url, initiator } = value;
  return {
    ...(isRecord(bundle) && { bundle }),
    ...(typeof url === 'string' && url !== '' && { bundleUrl: url }),
    ...(typeof initiator === 'string' && { initiator }),
  };
}

/** An empty object is an item too: tens of millions fit into a page. @throws GitHubError */
export function refuseTooMany(count: number, host: string): void {
  if (count <= MAX_GITHUB_ATTESTATIONS) return;
  const message = `${host} lists more than ${MAX_GITHUB_ATTESTATIONS} attestations`;
  throw new GitHubError({ code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' });
}

function strange(host: string): GitHubError {
  return new GitHubError({
    code: 'NETWORK',
    message: `${host} answers with something that is not a list of attestations`,
    hint: 'Check that `GITHUB_API_URL` is the address of the API.',
  });
}
