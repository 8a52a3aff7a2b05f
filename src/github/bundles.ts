/** From an attestation that the API lists to evidence: its bundle lies in the answer, or compressed in GitHub's storage. */
import type { EvidenceScope, Hold } from '../evidence/budget.js';
import { readBundle } from '../evidence/sigstore/bundle.js';
import type { SignatureEvidence } from '../evidence/evidence.js';
import { parseJson } from '../formats/json/json.js';
import { isCouldNotLook } from '../core/errors.js';
import { MAX_EVIDENCE_BYTES } from '../core/limits.js';
import { USUAL_BUNDLE_BYTES } from '../core/github-limits.js';
import type { Refusal } from '../core/model.js';
import { refuse, type Result } from '../core/result.js';
import type { AttestationItem } from './attestation-items.js';
import type { GitHubAnswer, GitHubClient } from './client.js';
import { GitHubError, gitHubRefusal } from './github-error.js';
import { claimedLength, readSnappy } from '../formats/snappy.js';

/** Evidence or what is wrong with it; or why nobody could look at it. */
type ReadItem = { readonly evidence: Result<SignatureEvidence> } | { readonly unseen: Refusal };

export interface BundleReader {
  /** @param file what it is called in reports. @throws GitHubError where the evidence of the run becomes too much */
  read(item: AttestationItem, file: string): Promise<ReadItem>;
}

/** The evidence of the run is more than is held. It ends the search: which part of it still fitted would be chance. */
class HeldTooMuch extends GitHubError {
  constructor(limit: number) {
    super({
      code: 'LIMIT_EXCEEDED',
      message: `GitHub has more evidence than fits into the ${limit} bytes that a run holds at a time`,
      hint: 'Check fewer artifacts in one step, or name the `predicate-type`.',
    });
    this.name = 'HeldTooMuch';
  }
}

/** Where what GitHub sends is charged. */
export function gitHubHold(scope: EvidenceScope): Hold {
  return scope.hold((limit) => new HeldTooMuch(limit));
}

/** @param hold where stored bundles are charged; those that lie in an answer are charged with it */
export function createBundleReader(client: GitHubClient, hold: Hold): BundleReader {
  return {
    async read({ bundle, bundleUrl }, file) {
      if (bundle !== undefined) return { evidence: readBundle(bundle, { file }) };
      if (bundleUrl === undefined || !URL.canParse(bundleUrl))
        return malformed(file, 'GitHub gives neither bundle nor address');
      try {
        return await readStored(new URL(bundleUrl), file, client, hold);
      } catch (error) {
        if (error instanceof HeldTooMuch) throw error;
        const refusal = gitHubRefusal(error);
        return isCouldNotLook(refusal.code) ? { unseen: refusal } : { evidence: refuse({ ...refusal, at: { file } }) };
      }
    },
  };
}

async function readStored(url: URL, file: string, client: GitHubClient, hold: Hold): Promise<ReadItem> {
  const fetchUpTo = async (most: number): Promise<GitHubAnswer | undefined> =>
    hold.read(
      { upTo: most },
      (room) => client.readStored(url, { maxBytes: room }),
      (answer) => answer?.bytes.length ?? 0,
    );
  // Room for the largest one is taken only where it is needed: others would have to wait for it.
  const answer = await fetchUpTo(USUAL_BUNDLE_BYTES).catch((error: unknown) => {
    const isLarge = error instanceof GitHubError && error.refusal.code === 'LIMIT_EXCEEDED';
    if (!isLarge || error instanceof HeldTooMuch) throw error;
    return fetchUpTo(MAX_EVIDENCE_BYTES);
  });
  if (!answer) return { unseen: lost(file, url) };
  const unpacked = await hold.read(
    { exactly: claimedLength(answer.bytes, MAX_EVIDENCE_BYTES) },
    () => Promise.resolve(readSnappy(answer.bytes, MAX_EVIDENCE_BYTES)),
    (content) => ('bytes' in content ? content.bytes.length : 0),
  );
  if ('problem' in unpacked) return malformed(file, `its compressed form is not right: ${unpacked.problem}`);
  return { evidence: readBundle(parseJson(unpacked.bytes), { file }) };
}

function malformed(file: string, what: string): ReadItem {
  const message = `${file} cannot be read as evidence: ${what}`;
  return { evidence: refuse({ code: 'BUNDLE_MALFORMED', message, at: { file } }) };
}

function lost(file: string, { host }: URL): Refusal {
  return { code: 'NETWORK', message: `${host} does not have ${file}, which GitHub's API lists` };
}
