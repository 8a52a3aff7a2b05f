/**
 * Attestations by the digests of artifacts: one request for many where GitHub has the bulk endpoints, else one for each.
 * Source: docs.github.com/rest, "Artifact attestations" of repositories, organisations and users.
 *
 * What is found is evidence like a file's: who may sign and what it must be about is decided after it is verified.
 */
import type { EvidenceScope, Hold } from '../evidence/budget.js';
import {
  GITHUB_CONCURRENCY,
  MAX_ATTESTATION_PAGES,
  MAX_BULK_DIGESTS,
  MAX_BULK_PAGES,
  MAX_GITHUB_PAGE_BYTES,
} from '../core/github-limits.js';
import type { Refusal } from '../core/model.js';
import type { GitHubAttestations } from '../model/policy.js';
import { inParallel } from '../core/in-parallel.js';
import { itemsOfBulk, itemsOfList } from './attestation-items.js';
import { createBundleReader, gitHubHold, type BundleReader } from './bundles.js';
import type { GitHubAnswer, GitHubClient } from './client.js';
import type { Call } from './endpoints.js';
import { createFindings, NONE, shownScope, type Findings, type FoundAttestations } from './findings.js';
import { GitHubError, gitHubRefusal } from './github-error.js';
import { readPages } from './pages.js';

/** Remembers between batches which endpoints an owner has. */
export interface AttestationSource {
  /**
   * @param digests `sha256:HEX` or `sha512:HEX`, without duplicates
   * @param held where what is found is charged
   * @param predicateType asked for where there is one; it is compared again after verification
   * @returns one entry for each digest. Never throws but where the signal says so.
   */
  fetch(
    digests: readonly string[],
    held: EvidenceScope,
    predicateType?: string,
  ): Promise<ReadonlyMap<string, FoundAttestations>>;
}

type OwnerKind = 'organisation' | 'user';

interface Session {
  readonly client: GitHubClient;
  readonly scope: GitHubAttestations['scope'];
  readonly initiator?: GitHubAttestations['initiator'];
  readonly predicateType?: string;
  readonly memory: { kind?: OwnerKind; bulk: OwnerKind | 'untried' | 'none' };
  readonly hold: Hold;
  readonly bundles: BundleReader;
}

/** @param client for the API that `require` names */
export function createAttestationSource(
  { scope, initiator }: GitHubAttestations,
  client: GitHubClient,
): AttestationSource {
  // GitHub Enterprise Server has no bulk endpoints, so that asking for them would be in vain.
  const memory: Session['memory'] = { bulk: client.api.pathname.startsWith('/api/v3') ? 'none' : 'untried' };
  return {
    async fetch(digests, held, predicateType) {
      const hold = gitHubHold(held);
      const session: Session = {
        client,
        scope,
        memory,
        hold,
        bundles: createBundleReader(client, hold),
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
  const { memory } = session;
  if (digests.length < 2 || memory.bulk === 'none') return undefined;
  const kinds = memory.bulk === 'untried' ? (['organisation', 'user'] as const) : [memory.bulk];
  for (const kind of kinds) {
    const findings = createFindings(session);
    const cut = await readBulk(kind, digests, findings, session);
    if (cut === undefined) continue;
    memory.bulk = kind;
    memory.kind = kind;
    const why = cut ? cutOff(shownScope(session)) : undefined;
    return new Map(digests.map((digest) => [digest, findings.of(digest, why)]));
  }
  memory.bulk = 'none';
  return undefined;
}

/** @returns whether the list was cut off; undefined where there is no such endpoint for this owner. */
async function readBulk(
  kind: OwnerKind,
  digests: readonly string[],
  findings: Findings,
  { client, hold, scope, predicateType }: Session,
): Promise<boolean | undefined> {
  const call: Call = {
    endpoint: `${kind}-attestations-bulk`,
    params: { owner: scope.owner },
    query: { per_page: '100' },
    body: { subject_digests: digests, ...(predicateType !== undefined && { predicate_type: predicateType }) },
  };
  const take = async ({ bytes }: GitHubAnswer): Promise<boolean> => {
    const { items, hasNext } = itemsOfBulk(bytes, client.api.host);
    for (const digest of digests) await findings.add(digest, items.get(digest) ?? []);
    return hasNext;
  };
  try {
    const limits = { maxBytes: MAX_GITHUB_PAGE_BYTES, maxPages: MAX_BULK_PAGES };
    const read = await readPages(client, call, { ...limits, take, hold });
    // The last page that was read may say that it is not the last one.
    return read && (read.cut || read.parts.at(-1) === true);
  } catch (error) {
    // A token of one repository may not be let to its owner's list; the repository's own is asked then.
    const refused = error instanceof GitHubError && error.refusal.code === 'PERMISSION';
    if (refused && scope.repo !== undefined) return undefined;
    throw error;
  }
}

async function fetchEach(
  digests: readonly string[],
  session: Session,
): Promise<ReadonlyMap<string, FoundAttestations>> {
  const found = new Map<string, FoundAttestations>();
  let problem: Refusal | undefined;
  const fetchInto = async (digest: string): Promise<void> => {
    try {
      // Where one request was refused for good, the others would only cost time.
      if (!problem) found.set(digest, await fetchOne(digest, session));
    } catch (error) {
      problem = gitHubRefusal(error);
    }
    if (problem && !found.has(digest)) found.set(digest, { evidence: [], unseen: problem, ofOthers: 0 });
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
    const findings = createFindings(session);
    const take = ({ bytes }: GitHubAnswer): Promise<void> => findings.add(digest, itemsOfList(bytes, client.api.host));
    const limits = { maxBytes: MAX_GITHUB_PAGE_BYTES, maxPages: MAX_ATTESTATION_PAGES };
    const read = await readPages(client, call, { ...limits, take, hold: session.hold });
    return read && findings.of(digest, read.cut ? cutOff(digest) : undefined);
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
