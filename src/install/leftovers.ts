/**
 * What a run that was killed left in the tool cache: half an archive, half a tree. Their names say which process made them,
 * so that the next run removes what nobody works on any more, and leaves alone what another run is about to finish.
 */
import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRunning, OWN_PROCESS } from '../host/processes.js';
import { MAX_UNFINISHED_MS } from '../core/limits.js';
import type { ToolPlace } from './tool-cache.js';
import { sha256Hex } from '../formats/sha256.js';

/** Machine, process and a number; the first release wrote the number alone. */
const TEMPORARY = /\.(?:([0-9a-f]{8})-([0-9]{1,10})-)?[0-9a-f]{12}\.tmp$/;
/** The trees of artifacts, by the first digits of their digests. */
const TREE = /^[0-9a-f]{16}\./;

/** Containers that share a tool cache have process numbers of their own. */
const MACHINE = sha256Hex(hostname()).slice(0, 8);

/** A name beside `path` for what is not finished yet. */
export function temporaryName(path: string): string {
  return `${path}.${MACHINE}-${OWN_PROCESS}-${randomBytes(6).toString('hex')}.tmp`;
}

/** Removes what killed runs left of this tool, in all its versions. Never throws: what cannot be removed is not used either. */
export async function removeLeftovers({ archives, tree }: ToolPlace, now = new Date()): Promise<void> {
  // TOOL/VERSION/PROCESSOR/TREE
  const processor = basename(dirname(tree));
  const tool = dirname(dirname(dirname(tree)));
  for (const version of await namesIn(tool)) {
    const base = join(tool, version, processor);
    const trees = (await namesIn(base)).filter((name) => TREE.test(name)).map((name) => join(base, name));
    const stored = join(base, basename(archives));
    const files = (await namesIn(stored)).map((name) => join(stored, name));
    for (const path of [...trees, ...files]) {
      if (await isLeftover(path, now)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

/** Removes what killed runs left in one folder, and nothing else of it. Never throws. */
export async function removeUnfinished(folder: string, now = new Date()): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    if (await isLeftover(path, now)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function isLeftover(path: string, now: Date): Promise<boolean> {
  const found = TEMPORARY.exec(path);
  if (!found) return false;
  const [, machine, id] = found;
  if (machine === undefined || id === undefined) return true;
  if (machine === MACHINE && !isRunning(Number(id))) return true;
  const status = await lstat(path).catch(() => undefined);
  return status !== undefined && now.getTime() - status.mtimeMs > MAX_UNFINISHED_MS;
}
