/**
 * Keys that lie on GitHub: `cosign.pub` in the repository of a project, or among the assets of a release. A file of a commit is the
 * one that the commit has, as with policy files; an asset can be exchanged, so that its digest must be given.
 */
import { createHash } from 'node:crypto';
import { isCouldNotLook } from '../../core/errors.js';
import { DEFAULT_TIMEOUT_MS, MAX_KEY_BYTES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { Environment } from '../../core/ports.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { gitHubApi, gitHubToken } from '../../github/access.js';
import { assetBytes } from '../../github/asset-bytes.js';
import { createGitHubClient, type GitHubClient } from '../../github/client.js';
import { readRepositoryFile } from '../../github/files.js';
import { gitHubRefusal } from '../../github/github-error.js';
import { isUsable } from '../../github/release-asset.js';
import { findRelease } from '../../github/release.js';
import type { Attempt } from '../document/variables.js';
import { otherThanPinned, type RepositoryKey } from './key-source.js';

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
  const { env = {}, githubToken, timeoutMs = DEFAULT_TIMEOUT_MS } = context;
  const api = gitHubApi(env);
  if ('problem' in api) return { problem: api.problem };
  const token = gitHubToken(env, githubToken);
  const signal = AbortSignal.timeout(timeoutMs);
  const client = createGitHubClient({ api: api.value, signal, ...(token !== undefined && { token }) });
  const got = await read(source, client).catch((error: unknown) => {
    if (!signal.aborted) return refuse(gitHubRefusal(error));
    return refuse({ code: 'NETWORK', message: 'the run had no time left' });
  });
  if (!got.ok) return { problem: problemOf(got.refusal) };
  const found = createHash('sha256').update(got.value).digest('hex');
  if (source.sha256 !== undefined && found !== source.sha256) return { problem: otherThanPinned(source.sha256, found) };
  return { value: got.value };
}

function problemOf({ code, message, hint = 'Check repository, tag or commit, and name.' }: Refusal) {
  return { message: `could not be read: ${message}`, fix: hint, ...(isCouldNotLook(code) && { code }) };
}

async function read({ owner, repo, at }: RepositoryKey, client: GitHubClient): Promise<Result<Buffer>> {
  if ('asset' in at) return readAsset({ owner, repo, ...at }, client);
  const file = await readRepositoryFile({ owner, repo, sha: at.commit, path: at.path }, client);
  return file.ok && file.value.length > MAX_KEY_BYTES ? refuse(tooLarge(file.value.length)) : file;
}

interface Asset {
  readonly owner: string;
  readonly repo: string;
  readonly tag: string;
  readonly asset: string;
}

/** @throws GitHubError where it could not look */
async function readAsset({ owner, repo, tag, asset: name }: Asset, client: GitHubClient): Promise<Result<Buffer>> {
  const release = await findRelease(client, { owner, repo, tag });
  if (!release.ok) return release;
  const asset = release.value.assets.find((one) => one.name === name);
  if (!asset)
    return refuse(
      absent(
        name,
        release.value.assets.map((one) => one.name),
      ),
    );
  if (!isUsable(asset)) return refuse(asset.refusal);
  if (asset.size > MAX_KEY_BYTES) return refuse(tooLarge(asset.size));
  const got = await assetBytes(client, { owner, repo }, asset, MAX_KEY_BYTES);
  return got ? accept(got.bytes) : refuse(absent(name, []));
}

/** Most names in a message. */
const MOST_SHOWN = 8;

function absent(name: string, others: readonly string[]): Refusal {
  const some = others.length > 0 ? `; it has ${others.slice(0, MOST_SHOWN).join(', ')}` : '';
  return { code: 'ARTIFACT_NOT_FOUND', message: `the release has no asset ${name}${some}` };
}

function tooLarge(bytes: number): Refusal {
  const message = `it has ${bytes} bytes; at most ${MAX_KEY_BYTES} are read of a key`;
  return { code: 'ARTIFACT_NOT_FOUND', message, hint: 'Name the file that holds the key alone.' };
}
