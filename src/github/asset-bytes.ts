/** An asset of a release that is read into memory: a key, or a revocation list. */
import type { GitHubClient } from './client.js';
import type { ReleaseAsset } from './release-asset.js';

/**
 * @param maxBytes above it nothing is kept
 * @returns the bytes, and how many of them the download had; undefined where the asset is not there any more
 * @throws GitHubError where it could not look
 */
export async function assetBytes(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { id }: ReleaseAsset,
  maxBytes: number,
): Promise<{ readonly bytes: Buffer; readonly size: number } | undefined> {
  const chunks: Uint8Array[] = [];
  const sink = {
    start: () => {
      chunks.length = 0;
      return Promise.resolve();
    },
    write: (chunk: Uint8Array) => {
      chunks.push(Uint8Array.from(chunk));
      return Promise.resolve();
    },
  };
  const call = { endpoint: 'release-asset', params: { owner, repo, asset_id: id } } as const;
  const got = await client.download(call, { sink, maxBytes });
  return got && { bytes: Buffer.concat(chunks), size: got.size };
}
