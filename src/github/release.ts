/**
 * A release and its assets, as the API states them.
 * Source: docs.github.com/rest, "Releases" and "Release assets".
 */
import { isRecord, parseJson } from '../formats/json/json.js';
import { MAX_RELEASE_PAGE_BYTES } from '../core/github-limits.js';
import { MAX_RELEASE_ASSETS } from '../core/limits.js';
import type { ReleaseReference } from '../model/release.js';
import { accept, refuse, type Result } from '../core/result.js';
import type { GitHubAnswer, GitHubClient } from './client.js';
import { readPages, type PagesRead } from './pages.js';
import { isId, listedAsset, type ListedAsset } from './release-asset.js';

export interface Release {
  readonly id: string;
  /** Whether GitHub promises that nothing of it changes; undefined where the server does not say. */
  readonly immutable?: boolean;
  /** All of them, those that cannot be downloaded too; each name once. */
  readonly assets: readonly ListedAsset[];
}

const PER_PAGE = 100;
/** One more than the largest release needs, to see that there is nothing beyond it. */
const MAX_PAGES = Math.ceil(MAX_RELEASE_ASSETS / PER_PAGE) + 1;

/** @throws GitHubError where it could not look */
export async function findRelease(client: GitHubClient, reference: ReleaseReference): Promise<Result<Release>> {
  const { owner, repo, tag } = reference;
  const shown = `${owner}/${repo}@${tag}`;
  const answer = await client.read(
    { endpoint: 'release-by-tag', params: { owner, repo, tag } },
    { maxBytes: MAX_RELEASE_PAGE_BYTES },
  );
  if (!answer) return refuse(absent(shown));
  const release = jsonOf(answer);
  const id = isRecord(release) && isId(release['id']) ? String(release['id']) : undefined;
  if (id === undefined || !isRecord(release) || release['tag_name'] !== tag) {
    return refuse({
      code: 'NETWORK',
      message: `${client.api.host} answers with something else than the release ${shown}`,
    });
  }
  const pages = await readPages(
    client,
    { endpoint: 'release-assets', params: { owner, repo, release_id: id }, query: { per_page: String(PER_PAGE) } },
    {
      maxBytes: MAX_RELEASE_PAGE_BYTES,
      maxPages: MAX_PAGES,
      take: (page) => listOf(page, shown),
      // A page that is full and names no next one may have lost its header on the way.
      isFull: (assets) => assets.ok && assets.value.length >= PER_PAGE,
    },
  );
  if (!pages) return refuse(absent(shown));
  const assets = assetsOf(pages, release['assets'], shown);
  const { immutable } = release;
  if (!assets.ok || typeof immutable !== 'boolean') return assets.ok ? accept({ id, assets: assets.value }) : assets;
  return accept({ id, assets: assets.value, immutable });
}

/** @param named the assets in the release itself */
function assetsOf(
  { parts, cut }: PagesRead<Result<readonly ListedAsset[]>>,
  named: unknown,
  shown: string,
): Result<readonly ListedAsset[]> {
  const assets = new Map<string, ListedAsset>();
  for (const part of parts) {
    if (!part.ok) return part;
    for (const asset of part.value) {
      if (assets.has(asset.name) && assets.get(asset.name)?.id !== asset.id) {
        return refuse({ code: 'NETWORK', message: `${shown} has two assets called ${asset.name}` });
      }
      assets.set(asset.name, asset);
    }
  }
  const all = [...assets.values()];
  if (all.length > MAX_RELEASE_ASSETS || (cut && parts.length >= MAX_PAGES)) {
    const message = `${shown} has more than ${MAX_RELEASE_ASSETS} assets`;
    return refuse({ code: 'LIMIT_EXCEEDED', message });
  }
  return cut || !holdsAll(all, named) ? refuse(halfList(shown)) : accept(all);
}

/** Half a list would leave assets out in silence, and so would an item that is skipped. */
function listOf(page: GitHubAnswer, shown: string): Result<readonly ListedAsset[]> {
  const items = jsonOf(page);
  if (!Array.isArray(items)) return refuse(noList(shown));
  const assets = items.map(listedAsset);
  const known = assets.filter((asset) => asset !== undefined);
  return known.length < assets.length ? refuse(noList(shown)) : accept(known);
}

/** The release itself names assets too: a list that lacks one of them is not the whole list. */
function holdsAll(assets: readonly ListedAsset[], named: unknown): boolean {
  if (!Array.isArray(named)) return true;
  const ids = new Set(assets.map(({ id }) => id));
  return named.every((one: unknown) => isRecord(one) && isId(one['id']) && ids.has(String(one['id'])));
}

function halfList(shown: string) {
  const message = `The API lists fewer assets of ${shown} than the release has`;
  const hint = 'Run it again: an asset may have been added or deleted in between.';
  return { code: 'NETWORK', message, hint } as const;
}

function noList(shown: string) {
  const message = `The API answers with something else than the list of assets of ${shown}`;
  return { code: 'NETWORK', message, hint: 'Check that `GITHUB_API_URL` is the address of the API.' } as const;
}

function absent(shown: string) {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `There is no release ${shown}, or the token does not have access to it`,
    hint: 'Check the name and the tag; a draft has no tag yet. A private repository needs a token with `contents: read` as `github-token`.',
  } as const;
}

function jsonOf({ bytes }: GitHubAnswer): unknown {
  return parseJson(bytes);
}
