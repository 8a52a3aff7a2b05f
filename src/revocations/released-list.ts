/**
 * A revocation list among the assets of a release, read by GitHub's API: the way to the list of a private repository. What the API says
 * is not signed; the list and its evidence are verified like any others.
 */
import { MAX_REVOCATION_EVIDENCE_BYTES, MAX_REVOCATION_LIST_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { EvidenceBytes } from '../evidence/read-evidence.js';
import type { GitHubClient } from '../github/client.js';
import { GitHubError } from '../github/github-error.js';
import { lateGitHub } from '../github/late.js';
import { isUsable, type ListedAsset } from '../github/release-asset.js';
import type { ReleasedList } from '../model/policy.js';
import { shownAsset, type Obtained } from './obtained.js';
import { evidenceName } from './revocation-document.js';

interface ReleaseContext {
  readonly now: Date;
  readonly signal: AbortSignal;
  /** A secret; it goes to GitHub's API alone. */
  readonly githubToken?: string;
  /** Every name of `evidence` must be there; else the first that is there is taken. */
  readonly all: boolean;
}

/**
 * @param evidence names of assets
 * @returns `absent` where there is no such release, or no such asset in it. Throws only where the signal says so.
 */
export async function obtainFromRelease(
  list: ReleasedList,
  evidence: readonly string[],
  context: ReleaseContext,
): Promise<Obtained> {
  const { githubToken: token, signal, now } = context;
  const { createGitHubClient, findRelease } = await lateGitHub();
  const client = createGitHubClient({ api: new URL(list.api), signal, ...(token !== undefined && { token }) });
  try {
    const release = await findRelease(client, list.release);
    if (!release.ok) return release.refusal.code === 'ARTIFACT_NOT_FOUND' ? { kind: 'absent' } : ended(release.refusal);
    const { assets } = release.value;
    const found = assets.find(({ name }) => name === list.asset);
    if (!found) return { kind: 'absent' };
    const bytes = await read(found, MAX_REVOCATION_LIST_BYTES, list, client);
    if (!Buffer.isBuffer(bytes)) return bytes;
    const proofs: EvidenceBytes[] = [];
    for (const name of evidence) {
      const asset = assets.find((one) => one.name === name);
      if (!asset && context.all) return untrusted(`${shownAsset(list)} has no evidence ${name} in its release`);
      if (!asset) continue;
      const proof = await read(asset, MAX_REVOCATION_EVIDENCE_BYTES, list, client);
      if (!Buffer.isBuffer(proof)) return proof;
      proofs.push({ file: shownAsset({ ...list, asset: name }), role: evidenceName(name).role, bytes: proof });
      if (!context.all) break;
    }
    return { kind: 'document', document: { source: shownAsset(list), bytes, evidence: proofs, since: now } };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof GitHubError) return { kind: 'down', refusal: error.refusal };
    throw error;
  }
}

type Ended = Exclude<Obtained, { kind: 'document' }>;

function ended(refusal: Refusal): Ended {
  return { kind: 'down', refusal };
}

function untrusted(message: string): Ended {
  return { kind: 'refused', refusal: { code: 'REVOCATIONS_UNTRUSTED', message } };
}

/** @throws GitHubError where it could not look */
async function read(
  asset: ListedAsset,
  maxBytes: number,
  { release: { owner, repo } }: ReleasedList,
  client: GitHubClient,
): Promise<Buffer | Ended> {
  if (!isUsable(asset)) return untrusted(asset.refusal.message);
  if (asset.size > maxBytes) {
    const message = `${asset.name} is larger than what is read of a revocation list`;
    const [expected, actual] = [`at most ${maxBytes} bytes`, `${asset.size} bytes`];
    return { kind: 'refused', refusal: { code: 'LIMIT_EXCEEDED', message, expected, actual } };
  }
  const { assetBytes } = await lateGitHub();
  const got = await assetBytes(client, { owner, repo }, asset, maxBytes);
  if (got?.size === asset.size) return got.bytes;
  const message = `the asset ${asset.name} did not arrive whole`;
  return { kind: 'down', refusal: { code: 'NETWORK', message } };
}
