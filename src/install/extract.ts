/**
 * Extracting a verified archive. The bytes are hashed again while they are read for extraction; only where they are the
 * verified ones does the tree get its name.
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname } from 'node:path';
import { giveWay } from '../core/event-loop.js';
import { changed } from '../files/copy-verified.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { openRegular } from '../files/read-file.js';
import type { ArchiveKind } from './archive-kind.js';
import type { NameRules } from './entry-name.js';
import { temporaryName } from './leftovers.js';
import { readTar } from './read-tar.js';
import { readZip } from './read-zip.js';
import { ExtractionRefused } from './refused.js';
import { createTree, EXTRACTION_LIMITS, type ExtractionLimits, type Tree } from './tree.js';

export interface Extraction {
  /** Absolute path of the archive. */
  readonly archive: string;
  readonly kind: ArchiveKind;
  /** The verified digest. */
  readonly sha256: Buffer;
  /** How messages call the archive. */
  readonly shown: string;
  /** Absolute path of the tree. What is there is replaced: an extracted tree is never trusted. */
  readonly to: string;
  readonly rules?: NameRules;
  readonly limits?: ExtractionLimits;
}

/** Names of this system. macOS folds case by default. */
const SYSTEM_NAMES: NameRules = {
  windows: platform() === 'win32',
  folds: platform() === 'win32' || platform() === 'darwin',
};

/** What headers, padding and long names of tar may take beside the content. */
const TAR_OVERHEAD_PER_ENTRY = 4 * 1024;
const CHUNK = 1024 * 1024;

/** @returns how many files the tree has, or `INSTALL_REFUSED`, `LIMIT_EXCEEDED`, `ARTIFACT_CHANGED`; nothing new is at `to` then. */
export async function extract(extraction: Extraction, signal?: AbortSignal): Promise<Result<number>> {
  const { to, shown, sha256, rules = SYSTEM_NAMES, limits = EXTRACTION_LIMITS } = extraction;
  const temporary = temporaryName(to);
  try {
    await mkdir(dirname(to), { recursive: true });
    await mkdir(temporary);
    const tree = createTree(temporary, rules, limits);
    try {
      const unpacked = await unpack(extraction, tree, limits, signal);
      if (!unpacked.ok) return unpacked;
      const digest = unpacked.value;
      if (!digest.equals(sha256)) {
        return refuse(changed(shown, `sha256:${digest.toString('hex')}`, `sha256:${sha256.toString('hex')}`));
      }
      if (tree.count() === 0) return refuse({ code: 'INSTALL_REFUSED', message: `${shown} holds no file` });
      await tree.finish(signal);
    } finally {
      tree.close();
    }
    await rm(to, { recursive: true, force: true });
    await rename(temporary, to);
    return accept(tree.count());
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ExtractionRefused) {
      return refuse({ ...error.refusal, message: `${shown}: ${error.refusal.message}` });
    }
    return refuse({ code: 'INSTALL_REFUSED', message: `${shown} cannot be unpacked: ${wordsOf(error)}` });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @returns the digest of the bytes that were extracted from, or why they cannot be read */
async function unpack(
  { archive, kind, shown }: Extraction,
  tree: Tree,
  limits: ExtractionLimits,
  signal: AbortSignal | undefined,
): Promise<Result<Buffer>> {
  const opened = openRegular(archive, { shown });
  if (!opened.ok) return refuse(changed(shown, opened.refusal.message));
  const { fd } = opened.value;
  try {
    const hash = createHash('sha256');
    if (kind !== 'zip') {
      const maxBytes = limits.bytes + limits.entries * TAR_OVERHEAD_PER_ENTRY;
      let read = 0;
      const onBytes = (chunk: Buffer): void => {
        hash.update(chunk);
        read += chunk.length;
      };
      await readTar({ fd, kind, maxBytes, onBytes }, tree, signal);
      // What follows the end of the archive is part of the file that was verified.
      return accept(await hashRest(fd, read, hash, signal));
    }
    // A zip is read from its end and in leaps: the bytes before and after must be the verified ones.
    const before = await hashRest(fd, 0, createHash('sha256'), signal);
    await readZip(fd, tree, signal);
    const after = await hashRest(fd, 0, hash, signal);
    return accept(before.equals(after) ? after : Buffer.alloc(0));
  } finally {
    closeSync(fd);
  }
}

async function hashRest(fd: number, start: number, hash: Hash, signal: AbortSignal | undefined): Promise<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  for (let position = start; ;) {
    await giveWay(signal);
    const length = readSync(fd, buffer, 0, CHUNK, position);
    if (length === 0) return hash.digest();
    hash.update(buffer.subarray(0, length));
    position += length;
  }
}
