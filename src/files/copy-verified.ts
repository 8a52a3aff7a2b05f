/**
 * Copying exactly the bytes that were verified: the file is hashed while it is copied, and a copy whose digest is not
 * the verified one is never seen under its name.
 */
import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { Refusal } from '../core/model.js';
import { accept, refuse, wordsOf, type Result } from '../core/result.js';
import { errorCode, openRegular, piecesOf, type OpenFile } from './read-file.js';
import { realPath } from './workspace-path.js';

/** Bytes per read; as for hashing, larger ones gain nothing. */
const CHUNK = 1024 * 1024;
const ANY_EXECUTE = 0o111;

interface VerifiedCopy {
  /** Absolute path of the file that was verified; a link is followed, since the digest decides. */
  readonly from: string;
  /** Absolute path that must not exist yet, in a folder that exists. */
  readonly to: string;
  /** The SHA-256 of the verdict. */
  readonly sha256: Buffer;
  /** How messages call the file. */
  readonly shown: string;
  /** Permissions of the copy, as `chmod` takes them; where absent, read-only, and executable where the file is. */
  readonly mode?: number;
}

/**
 * @returns the bytes copied. `ARTIFACT_CHANGED` where the file is absent or not what was verified, `HANDOVER_FAILED`
 *   where the copy cannot be written; nothing is left at `to` then.
 */
export async function copyVerified(copy: VerifiedCopy, signal?: AbortSignal): Promise<Result<number>> {
  const { from, shown } = copy;
  // A link that was put there after the path was resolved is not followed.
  const source = openRegular(realPath(from) ?? from, { shown, missing: 'ARTIFACT_CHANGED' });
  if (!source.ok) return refuse(changed(shown, source.refusal.actual ?? source.refusal.message));
  try {
    return await writeCopy(copy, source.value, signal);
  } finally {
    closeSync(source.value.fd);
  }
}

async function writeCopy(
  { to, sha256, shown, mode }: VerifiedCopy,
  source: OpenFile,
  signal: AbortSignal | undefined,
): Promise<Result<number>> {
  let target: FileHandle | undefined;
  let kept = false;
  try {
    target = await open(to, 'wx', 0o600);
    const { digest, size } = await pour(source, target, signal);
    if (!digest.equals(sha256)) {
      return refuse(changed(shown, `sha256:${digest.toString('hex')}`, `sha256:${sha256.toString('hex')}`));
    }
    const executable = (source.mode & ANY_EXECUTE) !== 0;
    await target.chmod(mode ?? (executable ? 0o555 : 0o444));
    kept = true;
    return accept(size);
  } catch (error) {
    signal?.throwIfAborted();
    return refuse(notWritten(shown, to, error));
  } finally {
    await target?.close();
    if (target && !kept) await rm(to, { force: true });
  }
}

async function pour(
  { fd }: OpenFile,
  target: FileHandle,
  signal: AbortSignal | undefined,
): Promise<{ readonly digest: Buffer; readonly size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of piecesOf(fd, CHUNK, signal)) {
    hash.update(piece);
    await target.writeFile(piece);
    size += piece.length;
  }
  return { digest: hash.digest(), size };
}

/** The refusal of a file that is not what the verdict was about. */
export function changed(shown: string, actual: string, expected = 'the bytes that were verified'): Refusal {
  return { code: 'ARTIFACT_CHANGED', message: `${shown} is not what was verified any more`, expected, actual };
}

function notWritten(shown: string, to: string, error: unknown): Refusal {
  const exists = errorCode(error) === 'EEXIST';
  const message = exists
    ? `${shown} cannot be copied: another file has the same name there`
    : `${shown} cannot be copied: ${wordsOf(error)}`;
  return {
    code: 'HANDOVER_FAILED',
    message,
    actual: to,
    ...(exists && { hint: 'Check files whose names are the same, or differ in case only, in steps of their own.' }),
  };
}
