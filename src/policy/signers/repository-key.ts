/**
 * Keys that lie on GitHub: `cosign.pub` in the repository of a project, or among the assets of a release. A file of a commit is the
 * one that the commit has, as with policy files; an asset can be exchanged, so that its digest must be given.
 */
import { isCouldNotLook } from '../../core/errors.js';
import { DEFAULT_TIMEOUT_MS, MAX_KEY_BYTES, MAX_KEY_EVIDENCE_BYTES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { Environment } from '../../core/ports.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { gitHubApi, gitHubToken } from '../../github/access.js';
import type { GitHubClient } from '../../github/client.js';
import { gitHubRefusal } from '../../github/github-error.js';
import { lateGitHub } from '../../github/late.js';
import { isUsable, type ListedAsset } from '../../github/release-asset.js';
import type { EvidenceBytes } from '../../evidence/read-evidence.js';
import { EVIDENCE_SUFFIXES } from '../../subjects/sidecars.js';
import { otherThanPinned, type RepositoryKey } from './key-source.js';
import type { Attempt } from '../../core/attempt.js';
import { sha256Hex } from '../../formats/sha256.js';
import { timeLimit } from '../../core/time-limit.js';

/** How GitHub is asked for a key. */
export interface RepositoryContext {
  /** Says where GitHub's API is. */
  readonly env?: Environment;
  /** A secret; it goes to GitHub's API alone. */
  readonly githubToken?: string;
  /** The end of the run, in milliseconds from now. */
  readonly timeoutMs?: number;
}

/** The bytes of the key, which are not believed unless they are those of the commit or of the digest. */
export async function fetchRepositoryKey(source: RepositoryKey, context: RepositoryContext): Promise<Attempt<Buffer>> {
  const got = await fetching(context, (client) => read(source, client));
  if ('problem' in got) return got;
  const found = sha256Hex(got.value);
  return source.sha256 !== undefined && found !== source.sha256
    ? { problem: otherThanPinned(source.sha256, found) }
    : got;
}

/** Asks GitHub, and makes a problem of what could not be had. */
async function fetching<Value>(
  { env = {}, githubToken, timeoutMs = DEFAULT_TIMEOUT_MS }: RepositoryContext,
  ask: (client: GitHubClient) => Promise<Result<Value>>,
): Promise<Attempt<Value>> {
  const api = gitHubApi(env);
  if ('problem' in api) return { problem: api.problem };
  const token = gitHubToken(env, githubToken);
  const signal = timeLimit(timeoutMs);
  const { createGitHubClient } = await lateGitHub();
  const client = createGitHubClient({ api: api.value, signal, ...(token !== undefined && { token }) });
  const got = await ask(client).catch((error: unknown) => {
    if (!signal.aborted) return refuse(gitHubRefusal(error));
    return refuse({ code: 'NETWORK', message: 'the run had no time left' });
  });
  return got.ok ? { value: got.value } : { problem: problemOf(got.refusal) };
}

/** A key among the assets of a release, with the evidence that lies beside it under the usual names. Nothing of it is believed yet. */
export async function fetchVouchedAsset(
  source: RepositoryKey,
  context: RepositoryContext,
): Promise<Attempt<{ readonly bytes: Buffer; readonly evidence: readonly EvidenceBytes[] }>> {
  const got = await fetching(context, (client) => readWithEvidence(source, client));
  if ('problem' in got) return got;
  const { bytes } = got.value;
  const found = sha256Hex(bytes);
  return source.sha256 !== undefined && found !== source.sha256
    ? { problem: otherThanPinned(source.sha256, found) }
    : got;
}

async function readWithEvidence(
  { owner, repo, at }: RepositoryKey,
  client: GitHubClient,
): Promise<Result<{ readonly bytes: Buffer; readonly evidence: readonly EvidenceBytes[] }>> {
  if (!('asset' in at)) throw new Error('a file of a commit has no evidence beside it');
  const { tag, asset } = at;
  const { findRelease } = await lateGitHub();
  const release = await findRelease(client, { owner, repo, tag });
  if (!release.ok) return release;
  const { assets } = release.value;
  const key = await readAsset({ owner, repo }, asset, { assets, maxBytes: MAX_KEY_BYTES }, client);
  if (!key.ok) return key;
  const evidence: EvidenceBytes[] = [];
  for (const { suffix, role } of EVIDENCE_SUFFIXES) {
    const name = asset + suffix;
    if (!assets.some((one) => one.name === name)) continue;
    const read = await readAsset({ owner, repo }, name, { assets, maxBytes: MAX_KEY_EVIDENCE_BYTES }, client);
    if (!read.ok) return read;
    evidence.push({ file: `${owner}/${repo}@${tag}:${name}`, role, bytes: read.value });
  }
  return accept({ bytes: key.value, evidence });
}

function problemOf({ code, message, hint = 'Check repository, tag or commit, and name.' }: Refusal) {
  return { message: `could not be read: ${message}`, fix: hint, ...(isCouldNotLook(code) && { code }) };
}

async function read({ owner, repo, at }: RepositoryKey, client: GitHubClient): Promise<Result<Buffer>> {
  const { findRelease, readRepositoryFile } = await lateGitHub();
  if ('asset' in at) {
    const release = await findRelease(client, { owner, repo, tag: at.tag });
    if (!release.ok) return release;
    const { assets } = release.value;
    return readAsset({ owner, repo }, at.asset, { assets, maxBytes: MAX_KEY_BYTES }, client);
  }
  const file = await readRepositoryFile({ owner, repo, sha: at.commit, path: at.path }, client);
  return file.ok && file.value.length > MAX_KEY_BYTES ? refuse(tooLarge(file.value.length, MAX_KEY_BYTES)) : file;
}

/** @throws GitHubError where it could not look */
async function readAsset(
  { owner, repo }: Pick<RepositoryKey, 'owner' | 'repo'>,
  name: string,
  { assets, maxBytes }: { readonly assets: readonly ListedAsset[]; readonly maxBytes: number },
  client: GitHubClient,
): Promise<Result<Buffer>> {
  const asset = assets.find((one) => one.name === name);
  if (!asset) {
    const others = assets.map((one) => one.name);
    return refuse(absent(name, others));
  }
  if (!isUsable(asset)) return refuse(asset.refusal);
  if (asset.size > maxBytes) return refuse(tooLarge(asset.size, maxBytes));
  const { assetBytes } = await lateGitHub();
  const got = await assetBytes(client, { owner, repo }, asset, maxBytes);
  return got ? accept(got.bytes) : refuse(absent(name, []));
}

/** Most names in a message. */
const MOST_SHOWN = 8;

function absent(name: string, others: readonly string[]): Refusal {
  const some = others.length > 0 ? `; it has ${others.slice(0, MOST_SHOWN).join(', ')}` : '';
  return { code: 'ARTIFACT_NOT_FOUND', message: `the release has no asset ${name}${some}` };
}

function tooLarge(bytes: number, most: number): Refusal {
  const message = `it has ${bytes} bytes; at most ${most} are read of a key`;
  return { code: 'ARTIFACT_NOT_FOUND', message, hint: 'Name a file that holds only the key.' };
}
