/**
 * By what names a checksum list or a manifest may speak of a file. A file is known by the name that was asked for; where a
 * link led elsewhere, what is recorded under its real name counts as well, and never instead.
 */
import type { PlatformPath } from 'node:path';
import type { FileSubject } from '../../core/model.js';
import { plainlyBelow } from '../../files/workspace-path.js';

/** Where a document lies. */
export interface DocumentFolder {
  /** Absolute path of its folder as asked for: what its names are relative to. */
  readonly folder: string;
  /** The same without links, where that is another. */
  readonly realFolder?: string;
}

/** The file's path from the document's folder, as asked for. */
export function askedName(
  { path, linked }: Pick<FileSubject, 'path' | 'linked'>,
  { folder }: DocumentFolder,
  paths: PlatformPath,
): string {
  return within(folder, linked?.asked ?? path, paths);
}

/** The file's path from the document's folder without links; undefined where no link led elsewhere. */
export function realNameOf(
  { path, linked }: Pick<FileSubject, 'path' | 'linked'>,
  { folder, realFolder = folder }: DocumentFolder,
  paths: PlatformPath,
): string | undefined {
  return linked && within(realFolder, path, paths);
}

function within(folder: string, path: string, paths: PlatformPath): string {
  const plain = paths.sep === '/' ? plainlyBelow(path, folder) : undefined;
  return plain ?? paths.relative(folder, path).replaceAll(paths.sep, '/');
}
