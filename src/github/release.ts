/**
 * A release and its assets, as the API states them. Names are a stranger's: only those that are plain file names are
 * taken. Source: docs.github.com/rest, "Releases" and "Release assets".
 */
import { parseJson } from '../evidence/json.js';
import { MAX_GITHUB_PAGE_BYTES, MAX_RELEASE_ASSETS } from '../limits.js';
import type { ReleaseReference } from '../policy/policy.js';
import { accept, refuse, type Result } from '../result.js';
import type { GitHubAnswer, GitHubClient } from './client.js';
import { readPages } from './pages.js';

export interface ReleaseAsset {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, where the API states one: assets from before June 2025 have none. GitHub's word, and no signature. */
  readonly sha256?: Buffer;
}

export interface Release {
  readonly id: string;
  /** Whether GitHub promises that nothing of it changes; undefined where the server does not say. */
  readonly immutable?: boolean;
  readonly assets: readonly ReleaseAsset[];
}

const PER_PAGE = 100;
const MAX_NAME_BYTES = 255;

/** @throws GitHubError where it could not look */
export async function findRelease(client: GitHubClient, reference: ReleaseReference): Promise<Result<Release>> {
  const { owner, repo, tag } = reference;
  const shown = `${owner}/${repo}@${tag}`;
  const answer = await client.read(
    { endpoint: 'release-by-tag', params: { owner, repo, tag } },
    { maxBytes: MAX_GITHUB_PAGE_BYTES },
  );
  if (!answer) return refuse(absent(shown));
  const release = readJson(answer);
  const id = idOf(release);
  if (id === undefined || release?.['tag_name'] !== tag) {
    return refuse({
      code: 'NETWORK',
      message: `${client.api.host} answers with something else than the release ${shown}`,
    });
  }
  const pages = await readPages(
    client,
    { endpoint: 'release-assets', params: { owner, repo, release_id: id }, query: { per_page: String(PER_PAGE) } },
    { maxBytes: MAX_GITHUB_PAGE_BYTES, maxPages: Math.ceil(MAX_RELEASE_ASSETS / PER_PAGE) },
  );
  if (!pages) return refuse(absent(shown));
  if (pages.cut) {
    const message = `${shown} has more than ${MAX_RELEASE_ASSETS} assets`;
    return refuse({ code: 'LIMIT_EXCEEDED', message });
  }
  const found = assetsOf(pages.pages, shown, id);
  const { immutable } = release;
  return found.ok && typeof immutable === 'boolean' ? accept({ ...found.value, immutable }) : found;
}

function noList(shown: string) {
  const message = `The API answers with something else than the list of assets of ${shown}`;
  return { code: 'NETWORK', message, hint: 'Check that `GITHUB_API_URL` is the address of the API.' } as const;
}

function absent(shown: string) {
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `There is no release ${shown}, or the token must not see it`,
    hint: 'Check the name and the tag; a draft has no tag yet. A private repository needs a token with `contents: read` as `github-token`.',
  } as const;
}

function assetsOf(pages: readonly GitHubAnswer[], shown: string, id: string): Result<Release> {
  const assets = new Map<string, ReleaseAsset>();
  for (const page of pages) {
    const items = parseJson(page.bytes);
    // Half a list would leave assets out in silence.
    if (!Array.isArray(items)) return refuse(noList(shown));
    for (const item of items as readonly unknown[]) {
      const asset = assetOf(item);
      if (!asset) continue;
      if (assets.has(asset.name) && assets.get(asset.name)?.id !== asset.id) {
        return refuse({ code: 'NETWORK', message: `${shown} has two assets called ${asset.name}` });
      }
      assets.set(asset.name, asset);
    }
  }
  return accept({ id, assets: [...assets.values()] });
}

/** Undefined for an asset that is still being uploaded, and for one that cannot be a file. */
function assetOf(item: unknown): ReleaseAsset | undefined {
  const asset = asRecord(item);
  const id = idOf(asset);
  const { name, size, state, digest } = asset ?? {};
  if (id === undefined || typeof name !== 'string' || !isPlainName(name)) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0 || state !== 'uploaded') return undefined;
  if (digest === undefined || digest === null) return { id, name, size };
  const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(typeof digest === 'string' ? digest : '') ?? [];
  // A digest of another kind is no reason to go without: the asset then cannot be had.
  return hex === undefined ? undefined : { id, name, size, sha256: Buffer.from(hex, 'hex') };
}

/** A name that is one file in a folder on every system. GitHub's own are: it replaces what is not. */
export function isPlainName(name: string): boolean {
  const odd = /[\0-\x1f\x7f-\x9f/\\:*?"<>|\ufffd\p{Surrogate}]|[. ]$|^\s|^\.{1,2}$/u.test(name);
  const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i.test(name);
  return name !== '' && !odd && !device && Buffer.byteLength(name) <= MAX_NAME_BYTES;
}

function readJson(answer: GitHubAnswer): Readonly<Record<string, unknown>> | undefined {
  return asRecord(parseJson(answer.bytes));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function idOf(value: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const id = value?.['id'];
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? String(id) : undefined;
}
