/** From an attestation that the API lists to evidence: its bundle lies in the answer, or compressed in GitHub's storage. */
import { readBundle } from '../evidence/bundle.js';
import type { SignatureEvidence } from '../evidence/evidence.js';
import { parseJson } from '../evidence/json.js';
import { isCouldNotLook } from '../errors.js';
import { MAX_EVIDENCE_BYTES, MAX_GITHUB_EVIDENCE_BYTES } from '../limits.js';
import type { Refusal } from '../model.js';
import { refuse, type Result } from '../result.js';
import type { AttestationItem } from './attestation-items.js';
import type { GitHubClient } from './client.js';
import { GitHubError, gitHubRefusal } from './github-error.js';
import { readSnappy } from './snappy.js';

/** Evidence or what is wrong with it; or why nobody could look at it. */
export type ReadItem = { readonly evidence: Result<SignatureEvidence> } | { readonly unseen: Refusal };

export interface BundleReader {
  /** Counts what was fetched. @throws GitHubError where it is too much. */
  spend(bytes: number): void;
  /** @param file what it is called in reports */
  read(item: AttestationItem, file: string): Promise<ReadItem>;
}

/** Reads the bundles of one batch, which together may not be larger than a cap. */
export function createBundleReader(client: GitHubClient): BundleReader {
  let left = MAX_GITHUB_EVIDENCE_BYTES;
  const spend = (bytes: number): void => {
    left -= bytes;
    if (left >= 0) return;
    const message = `GitHub sends more than ${MAX_GITHUB_EVIDENCE_BYTES} bytes of attestations`;
    throw new GitHubError({ code: 'LIMIT_EXCEEDED', message, hint: 'Check fewer artifacts in one step.' });
  };
  return {
    spend,
    async read({ bundle, bundleUrl }, file) {
      if (bundle !== undefined) return { evidence: readBundle(bundle, { file }) };
      const malformed = (what: string): ReadItem => ({
        evidence: refuse({
          code: 'BUNDLE_MALFORMED',
          message: `${file} cannot be read as evidence: ${what}`,
          at: { file },
        }),
      });
      if (bundleUrl === undefined || !URL.canParse(bundleUrl))
        return malformed('GitHub gives neither bundle nor address');
      try {
        const answer = await client.readStored(new URL(bundleUrl), { maxBytes: MAX_EVIDENCE_BYTES });
        if (!answer) return { unseen: lost(file, new URL(bundleUrl)) };
        const unpacked = readSnappy(answer.bytes, MAX_EVIDENCE_BYTES);
        if ('complaint' in unpacked) return malformed(`its compressed form is not right: ${unpacked.complaint}`);
        spend(answer.bytes.length + unpacked.bytes.length);
        return { evidence: readBundle(parseJson(unpacked.bytes), { file }) };
      } catch (error) {
        const refusal = gitHubRefusal(error);
        return isCouldNotLook(refusal.code) ? { unseen: refusal } : { evidence: refuse({ ...refusal, at: { file } }) };
      }
    },
  };
}

function lost(file: string, { host }: URL): Refusal {
  return { code: 'NETWORK', message: `${host} does not have ${file}, which GitHub's API lists` };
}
