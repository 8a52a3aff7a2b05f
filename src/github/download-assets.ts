/** Assets to files: several at a time, hashed while they are written, and held against what the API says of them. */
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { copyVerified } from '../files/copy-verified.js';
import { MAX_ASSET_BYTES, MAX_RELEASE_BYTES, RELEASE_CONCURRENCY } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import type { ReleaseReference } from '../model/release.js';
import type { WorkDone } from '../core/ports.js';
import { inParallel } from '../core/in-parallel.js';
import type { Downloaded, DownloadSink, GitHubClient } from './client.js';
import { beginDownload, type DownloadProgress } from './download-progress.js';
import { GitHubError } from './github-error.js';
import type { ReleaseAsset } from './release-asset.js';

interface DownloadPlan {
  readonly release: ReleaseReference;
  readonly assets: readonly ReleaseAsset[];
  /** Absolute path of an empty folder of ours. */
  readonly folder: string;
  /** A folder that may hold assets of earlier runs; they are taken only with the digest that the API states. */
  readonly kept?: string;
  readonly signal: AbortSignal;
  /** Called with each piece that arrives, and after each asset; it must be quick. */
  readonly onProgress: (done: () => WorkDone) => void;
}

/** An asset that did not arrive as the API says it is. */
export interface AssetRefusal {
  readonly name: string;
  readonly refusal: Refusal;
}

/** How often an asset is begun again that ends too early without an error. */
const ATTEMPTS = 3;

/** @returns what is not to be trusted; then the whole folder is. Rejects with the signal's reason only. */
export async function downloadAssets(client: GitHubClient, plan: DownloadPlan): Promise<readonly AssetRefusal[]> {
  const tooLarge = sizeProblems(plan.assets);
  if (tooLarge.length > 0) return tooLarge;
  const work = { files: 0, totalFiles: plan.assets.length, bytes: 0, totalBytes: bytesOf(plan.assets) };
  const count = (bytes: number, files = 0): void => {
    work.bytes += bytes;
    work.files += files;
    plan.onProgress(() => ({ ...work }));
  };
  count(0);
  const found = await inParallel(plan.assets, RELEASE_CONCURRENCY, async (asset) => {
    const refusal = await one(client, asset, { ...plan, count });
    count(0, 1);
    return refusal && { name: asset.name, refusal };
  });
  return found.filter((one_) => one_ !== undefined);
}

function sizeProblems(assets: readonly ReleaseAsset[]): readonly AssetRefusal[] {
  const limit = (name: string, expected: number, actual: number): AssetRefusal => ({
    name,
    refusal: {
      code: 'LIMIT_EXCEEDED',
      message: `${name} is larger than what is downloaded`,
      expected: `at most ${expected} bytes`,
      actual: `${actual} bytes`,
    },
  });
  const large = assets.filter(({ size }) => size > MAX_ASSET_BYTES);
  if (large.length > 0) return large.map(({ name, size }) => limit(name, MAX_ASSET_BYTES, size));
  const total = bytesOf(assets);
  return total > MAX_RELEASE_BYTES ? [limit('All that `artifacts` names', MAX_RELEASE_BYTES, total)] : [];
}

function bytesOf(assets: readonly ReleaseAsset[]): number {
  return assets.reduce((sum, { size }) => sum + size, 0);
}

/** @param bytes that arrived; negative where what had arrived is worth nothing */
type Count = (bytes: number) => void;
type Plan = DownloadPlan & { readonly count: Count };

async function one(client: GitHubClient, asset: ReleaseAsset, plan: Plan): Promise<Refusal | undefined> {
  plan.signal.throwIfAborted();
  const to = join(plan.folder, asset.name);
  if (await takeKept(asset, to, plan)) {
    plan.count(asset.size);
    return undefined;
  }
  const progress = beginDownload();
  const count = countOne(plan.count);
  try {
    for (let attempt = 1; ; attempt++) {
      const got = await fetchTo(client, asset, to, { ...plan.release, progress, count });
      if (!got) return { code: 'ARTIFACT_NOT_FOUND', message: `The asset ${asset.name} is gone from the release` };
      const broken = judge(asset, got);
      if (!broken) return undefined;
      // A connection that was closed early looks like the end where the length was not announced.
      // So does a file that changed on the way, where two answers were put together.
      if ((got.size >= asset.size && !got.resumed) || attempt >= ATTEMPTS) {
        await rm(to, { force: true });
        return broken;
      }
      if (got.size >= asset.size) Object.assign(progress, beginDownload());
    }
  } catch (error) {
    plan.signal.throwIfAborted();
    await rm(to, { force: true });
    if (error instanceof GitHubError) return error.refusal;
    throw error;
  }
}

/** The bytes of one asset, which begin again with each download that does. */
interface OneCount {
  anew(): void;
  more(bytes: number): void;
}

function countOne(count: Count): OneCount {
  let arrived = 0;
  const add = (bytes: number): void => {
    arrived += bytes;
    count(bytes);
  };
  return {
    anew: () => {
      add(-arrived);
    },
    more: add,
  };
}

async function takeKept(asset: ReleaseAsset, to: string, { kept, signal }: DownloadPlan): Promise<boolean> {
  if (kept === undefined || !asset.sha256) return false;
  const { name, sha256 } = asset;
  const copied = await copyVerified({ from: join(kept, name), to, sha256, shown: name, mode: 0o600 }, signal);
  return copied.ok;
}

async function fetchTo(
  client: GitHubClient,
  { id, size }: ReleaseAsset,
  to: string,
  {
    owner,
    repo,
    progress,
    count,
  }: Pick<ReleaseReference, 'owner' | 'repo'> & { readonly progress: DownloadProgress; readonly count: OneCount },
): Promise<Downloaded | undefined> {
  let file: FileHandle | undefined;
  const sink: DownloadSink = {
    async start() {
      count.anew();
      await file?.close();
      await rm(to, { force: true });
      file = await open(to, 'wx', 0o600);
    },
    async write(chunk) {
      file ??= await open(to, 'a', 0o600);
      await file.writeFile(chunk);
      count.more(chunk.length);
    },
  };
  try {
    const params = { owner, repo, asset_id: id };
    return await client.download({ endpoint: 'release-asset', params }, { sink, maxBytes: size, progress });
  } finally {
    await file?.close();
  }
}

function judge({ name, size, sha256 }: ReleaseAsset, got: Downloaded): Refusal | undefined {
  if (got.size !== size) {
    return {
      code: 'CHECKSUM_MISMATCH',
      message: `The download of ${name} is not as long as the API says`,
      expected: `${size} bytes`,
      actual: `${got.size} bytes`,
    };
  }
  if (!sha256 || sha256.equals(got.sha256)) return undefined;
  return {
    code: 'CHECKSUM_MISMATCH',
    message: `The download of ${name} is not what the API says it is`,
    expected: `sha256:${sha256.toString('hex')}`,
    actual: `sha256:${got.sha256.toString('hex')}`,
  };
}
