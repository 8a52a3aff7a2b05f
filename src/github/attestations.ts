/**
 * Attestations by the digests of artifacts: one request for many where GitHub has the bulk endpoints, else one for each.
 * Source: docs.github.com/rest, "Artifact attestations" of repositories, organisations and users.
 *
 * What is found is evidence like a file's: who may sign and what it must be about is decided after it is verified.
 */
import type { SignatureEvidence } from '../evidence/evidence.js';
import {
  GITHUB_CONCURRENCY,
  MAX_ATTESTATION_PAGES,
  MAX_BULK_DIGESTS,
  MAX_BULK_PAGES,
  MAX_GITHUB_PAGE_BYTES,
} from '../limits.js';
import type { Refusal } from '../model.js';
import type { GitHubAttestations } from '../policy/policy.js';
import { inParallel } from '../registry/in-parallel.js';
import type { Result } from '../result.js';
import { itemsOfBulk, itemsOfList, type AttestationItem } from './attestation-items.js';
import { createBundleReader, type BundleReader } from './bundles.js';
import type { GitHubClient } from './client.js';
import type { Call } from './endpoints.js';
import { GitHubError, gitHubRefusal } from './github-error.js';
import { readPages } from './pages.js';

/** What GitHub has for one digest. */
export interface FoundAttestations {
  /** Evidence, and refusals of what is there but cannot be read. Empty where there is none. */
  readonly evidence: readonly Result<SignatureEvidence>[];
  /** Why it could not look, or not at all of it. */
  readonly unseen?: Refusal;
  /** How many were left out because they are not by the demanded initiator. */
  readonly ofOthers: number;
}

/** Remembers between batches which endpoints an owner has. */
export interface AttestationSource {
  /**
   * @param digests `sha256:HEX` or `sha512:HEX`, without duplicates
   * @param predicateType asked for where there is one; it is compared again after verification
   * @returns one entry for each digest. Never throws but where the signal says so.
   */
  fetch(digests: readonly string[], predicateType?: string): Promise<ReadonlyMap<string, FoundAttestations>>;
}

type OwnerKind = 'organisation' | 'user';

interface Session {
  readonly client: GitHubClient;
  readonly scope: GitHubAttestations['scope'];
  readonly initiator?: GitHubAttestations['initiator'];
  readonly predicateType?: string;
  readonly memory: { kind?: OwnerKind; bulk: OwnerKind | 'untried' | 'none' };
  readonly bundles: BundleReader;
}

/** @param client for the API that `demand` names */
export function createAttestationSource(
  { scope, initiator }: GitHubAttestations,
  client: GitHubClient,
): AttestationSource {
  // GitHub Enterprise Server has no bulk endpoints, so that asking for them would be in vain.
  const memory: Session['memory'] = { bulk: client.api.pathname.startsWith('/api/v3') ? 'none' : 'untried' };
  return {
    async fetch(digests, predicateType) {
      const session: Session = {
        client,
        scope,
        memory,
        bundles: createBundleReader(client),
        ...(initiator !== undefined && { initiator }),
        ...(predicateType !== undefined && { predicateType }),
      };
      const found = new Map<string, FoundAttestations>();
      for (let start = 0; start < digests.length; start += MAX_BULK_DIGESTS) {
        const some = digests.slice(start, start + MAX_BULK_DIGESTS);
        for (const [digest, one] of await fetchSome(some, session)) found.set(digest, one);
      }
      return found;
    },
  };
}

async function fetchSome(
  digests: readonly string[],
  session: Session,
): Promise<ReadonlyMap<string, FoundAttestations>> {
  try {
    return (await fetchInBulk(digests, session)) ?? (await fetchEach(digests, session));
  } catch (error) {
    const unseen = gitHubRefusal(error);
    return new Map(digests.map((digest) => [digest, { evidence: [], unseen, ofOthers: 0 }]));
  }
}

/** @returns undefined where there is only one digest, or no endpoint for many. */
async function fetchInBulk(
  digests: readonly string[],
  session: Session,
): Promise<ReadonlyMap<string, FoundAttestations> | undefined> {
  const { memory, scope } = session;
  if (digests.length < 2 || memory.bulk === 'none') return undefined;
  const kinds = memory.bulk === 'untried' ? (['organisation', 'user'] as const) : [memory.bulk];
  for (const kind of kinds) {
    const pages = await bulkPages(kind, digests, session);
    if (!pages) continue;
    memory.bulk = kind;
    memory.kind = kind;
    const items = itemsOfBulk(pages.bytes, session.client.api.host);
    const found = new Map<string, FoundAttestations>();
    const shown = scope.repo === undefined ? scope.owner : `${scope.owner}/${scope.repo}`;
    const read = await inParallel(digests, GITHUB_CONCURRENCY, async (digest) => {
      return toFound(items.get(digest) ?? [], pages.cut ? cutOff(shown) : undefined, session);
    });
    for (const [index, digest] of digests.entries()) found.set(digest, read[index] ?? NONE);
    return found;
  }
  memory.bulk = 'none';
  return undefined;
}

const NONE: FoundAttestations = { evidence: [], ofOthers: 0 };

interface Pages {
  readonly bytes: readonly Buffer[];
  readonly cut: boolean;
}

async function bulkPages(kind: OwnerKind, digests: readonly string[], session: Session): Promise<Pages | undefined> {
  const { scope, predicateType } = session;
  const call: Call = {
    endpoint: `${kind}-attestations-bulk`,
    params: { owner: scope.owner },
    query: { per_page: '100' },
    body: { subject_digests: digests, ...(predicateType !== undefined && { predicate_type: predicateType }) },
  };
  try {
    return await pagesOf(call, MAX_BULK_PAGES, session);
  } catch (error) {
    // A token of one repository may not be let to its owner's list; the repository's own is asked then.
    const refused = error instanceof GitHubError && error.refusal.code === 'PERMISSION';
    if (refused && scope.repo !== undefined) return undefined;
    throw error;
  }
}

async function pagesOf(call: Call, maxPages: number, { client, bundles }: Session): Promise<Pages | undefined> {
  const found = await readPages(client, call, { maxBytes: MAX_GITHUB_PAGE_BYTES, maxPages });
  if (!found) return undefined;
  const bytes = found.pages.map((page) => page.bytes);
  for (const page of bytes) bundles.spend(page.length);
  return { bytes, cut: found.cut };
}

async function fetchEach(
  digests: readonly string[],
  session: Session,
): Promise<ReadonlyMap<string, FoundAttestations>> {
  const found = new Map<string, FoundAttestations>();
  let trouble: Refusal | undefined;
  const fetchInto = async (digest: string): Promise<void> => {
    try {
      // Where one request was refused for good, the others would only cost time.
      if (!trouble) found.set(digest, await fetchOne(digest, session));
    } catch (error) {
      trouble = gitHubRefusal(error);
    }
    if (trouble && !found.has(digest)) found.set(digest, { evidence: [], unseen: trouble, ofOthers: 0 });
  };
  // The first one tells whether the owner is an organisation or a user.
  await inParallel(digests.slice(0, 1), 1, fetchInto);
  await inParallel(digests.slice(1), GITHUB_CONCURRENCY, fetchInto);
  return found;
}

async function fetchOne(digest: string, session: Session): Promise<FoundAttestations> {
  const { scope, memory, predicateType, client } = session;
  const query = { per_page: '100', ...(predicateType !== undefined && { predicate_type: predicateType }) };
  const { owner, repo } = scope;
  const list = async (call: Call): Promise<FoundAttestations | undefined> => {
    const pages = await pagesOf(call, MAX_ATTESTATION_PAGES, session);
    if (!pages) return undefined;
    const items = pages.bytes.flatMap((page) => itemsOfList(page, client.api.host));
    return toFound(items, pages.cut ? cutOff(digest) : undefined, session);
  };
  if (repo !== undefined) {
    return (await list({ endpoint: 'repository-attestations', params: { owner, repo, digest }, query })) ?? NONE;
  }
  for (const kind of memory.kind ? [memory.kind] : (['organisation', 'user'] as const)) {
    const found = await list({ endpoint: `${kind}-attestations`, params: { owner, digest }, query });
    if (!found) continue;
    memory.kind = kind;
    return found;
  }
  return NONE;
}

function cutOff(of: string): Refusal {
  return {
    code: 'LIMIT_EXCEEDED',
    message: `GitHub has more attestations of ${of} than are read`,
    hint: 'Name the `predicate-type`, or the repository with `repo`.',
  };
}

async function toFound(
  items: readonly AttestationItem[],
  cut: Refusal | undefined,
  { initiator, scope, bundles }: Session,
): Promise<FoundAttestations> {
  const wanted = [...items.entries()].filter(([, item]) => initiator === undefined || item.initiator === initiator);
  const of = scope.repo === undefined ? scope.owner : `${scope.owner}/${scope.repo}`;
  const read = await inParallel(wanted, GITHUB_CONCURRENCY, async ([index, item]) =>
    bundles.read(item, `GitHub attestation ${index + 1} of ${of}`),
  );
  const unseen = read.flatMap((one) => ('unseen' in one ? [one.unseen] : []));
  const evidence = read.flatMap((one) => ('unseen' in one ? [] : [one.evidence]));
  return {
    evidence: cut ? [...evidence, { ok: false, refusal: cut }] : evidence,
    ofOthers: items.length - wanted.length,
    ...(unseen[0] && { unseen: unseen[0] }),
  };
}
