/** What GitHub has for digests, as it comes page by page: items become evidence at once, so that no page is kept. */
import type { SignatureEvidence } from '../evidence/evidence.js';
import { GITHUB_CONCURRENCY } from '../core/github-limits.js';
import type { Refusal } from '../core/model.js';
import type { GitHubAttestations } from '../model/policy.js';
import { inParallel } from '../core/in-parallel.js';
import { refuse, type Result } from '../core/result.js';
import { refuseTooMany, type AttestationItem } from './attestation-items.js';
import type { BundleReader } from './bundles.js';
import type { GitHubClient } from './client.js';

/** What GitHub has for one digest. */
export interface FoundAttestations {
  /** Evidence, and refusals of what is there but cannot be read. Empty where there is none. */
  readonly evidence: readonly Result<SignatureEvidence>[];
  /** Why it could not look, or not at all of it. */
  readonly unseen?: Refusal;
  /** How many were left out because they are not by the required initiator. */
  readonly ofOthers: number;
}

export interface Findings {
  /** @throws GitHubError where it becomes too much */
  add(digest: string, items: readonly AttestationItem[]): Promise<void>;
  /** @param cut why not all was listed */
  of(digest: string, cut?: Refusal): FoundAttestations;
}

interface FindingsContext {
  readonly client: GitHubClient;
  readonly scope: GitHubAttestations['scope'];
  readonly initiator?: GitHubAttestations['initiator'];
  readonly bundles: BundleReader;
}

export const NONE: FoundAttestations = { evidence: [], ofOthers: 0 };

export function createFindings({ client, scope, initiator, bundles }: FindingsContext): Findings {
  const found = new Map<string, FoundAttestations & { readonly listed: number }>();
  const of = shownScope({ scope });
  let count = 0;
  return {
    async add(digest, items) {
      if (items.length === 0) return;
      count += items.length;
      refuseTooMany(count, client.api.host);
      const before = found.get(digest) ?? { ...NONE, listed: 0 };
      const wanted = [...items.entries()].filter(([, item]) => initiator === undefined || item.initiator === initiator);
      const read = await inParallel(wanted, GITHUB_CONCURRENCY, async ([index, item]) =>
        bundles.read(item, `GitHub attestation ${before.listed + index + 1} of ${of}`),
      );
      const unseen = before.unseen ?? read.flatMap((one) => ('unseen' in one ? [one.unseen] : []))[0];
      found.set(digest, {
        evidence: [...before.evidence, ...read.flatMap((one) => ('unseen' in one ? [] : [one.evidence]))],
        ofOthers: before.ofOthers + items.length - wanted.length,
        listed: before.listed + items.length,
        ...(unseen && { unseen }),
      });
    },
    of(digest, cut) {
      const { evidence, ofOthers, unseen } = found.get(digest) ?? NONE;
      return { evidence: cut ? [...evidence, refuse(cut)] : evidence, ofOthers, ...(unseen && { unseen }) };
    },
  };
}

/** Whose attestations are asked for: `acme/tool`, or `acme`. */
export function shownScope({ scope: { owner, repo } }: Pick<FindingsContext, 'scope'>): string {
  return repo === undefined ? owner : `${owner}/${repo}`;
}
