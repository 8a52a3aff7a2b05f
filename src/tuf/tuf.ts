/**
 * Asks a TUF repository for its trusted root. The cache starts empty in a folder of this run, seeded with a root of trust
 * that came with the gate or that the policy names: a cache that somebody planted would be believed by the client. What
 * an empty cache cannot know is that newer metadata was seen before; a replay is caught when it has expired, does not fit
 * together, or goes back behind the root of trust. Loaded only when a run uses TUF.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import {
  MAX_TRUSTED_ROOT_BYTES,
  MAX_TUF_ROOT_BYTES,
  TUF_REFRESH_TIMEOUT_MS,
  TUF_REQUEST_TIMEOUT_MS,
} from '../core/limits.js';
import { wordsOf } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { weakKey } from './weak-key.js';
import { TufMirror, type MirrorFailure } from './tuf-mirror.js';
import { timeLimit } from '../core/time-limit.js';

export interface TufRequest {
  /** URL of the repository, without a slash at its end. */
  readonly repository: string;
  /** The root of trust as JSON text. */
  readonly root: string;
  /** Folder under which a fresh cache is made and removed again; nothing else is read or written. */
  readonly tempRoot: string;
  readonly signal?: AbortSignal | undefined;
  /** Name of the file that is wanted; `trusted_root.json` where absent. */
  readonly target?: string;
  /** One download, and all of them together. */
  readonly limits?: { readonly requestMs: number; readonly refreshMs: number };
}

/** How a refresh ended. */
export type TufOutcome = { readonly kind: 'root'; readonly text: string } | MirrorFailure;

const LIMITS = { requestMs: TUF_REQUEST_TIMEOUT_MS, refreshMs: TUF_REFRESH_TIMEOUT_MS };
const TARGET = 'trusted_root.json';

/** Refreshes the repository's metadata from a known root and fetches the target. Never throws. */
export async function refresh({
  repository,
  root,
  tempRoot,
  signal,
  target: wanted = TARGET,
  limits = LIMITS,
}: TufRequest): Promise<TufOutcome> {
  const folder = await mkdtemp(join(tempRoot, 'signature-gate-tuf-')).catch(() => undefined);
  if (folder === undefined) return { kind: 'refused', reason: `no folder can be made in ${tempRoot}` };
  const mirror = new TufMirror({
    scratch: join(folder, 'download'),
    requestMs: limits.requestMs,
    deadline: timeLimit(limits.refreshMs),
    stop: signal,
  });
  try {
    const client = await startClient(repository, root, folder, mirror);
    if (typeof client === 'string')
      return { kind: 'refused', reason: client, hint: 'Get its `root.json` again from its keepers.' };
    await client.refresh();
    const target = await client.getTargetInfo(wanted);
    if (!target) return { kind: 'refused', reason: `it lists no ${wanted}` };
    const read = readWhole(await client.downloadTarget(target), MAX_TRUSTED_ROOT_BYTES, { shown: wanted });
    if ('refusal' in read) return { kind: 'refused', reason: read.refusal.message };
    return { kind: 'root', text: read.bytes.toString('utf8') };
  } catch (error) {
    return mirror.failure ?? { kind: 'refused', reason: `its metadata does not verify: ${wordsOf(error)}` };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** The client, or why the root of trust is none. */
async function startClient(
  repository: string,
  root: string,
  folder: string,
  fetcher: TufMirror,
): Promise<Updater | string> {
  const targetDir = join(folder, 'targets');
  await mkdir(targetDir);
  await writeFile(join(folder, 'root.json'), root);
  const bases = { metadataBaseUrl: repository, targetBaseUrl: `${repository}/targets` };
  const weak = weakKey(root);
  if (weak !== undefined) return `the TUF root that it is trusted by cannot be used: ${weak}`;
  const options = { ...bases, metadataDir: folder, targetDir, fetcher };
  try {
    // Reads the root, and asks for nothing.
    new Updater(options);
  } catch (error) {
    return `the TUF root that it is trusted by cannot be used: ${wordsOf(error)}`;
  }
  const { signed } = JSON.parse(root) as { readonly signed: { readonly version: number } };
  const maxRootRotations = await fetcher.holdRoots(repository, signed.version);
  return new Updater({ ...options, config: { maxRootRotations, rootMaxLength: MAX_TUF_ROOT_BYTES } });
}
