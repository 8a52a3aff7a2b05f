/** Reads documents that vouch for others: checksum lists and manifests. */
import { dirname, resolve } from 'node:path';
import { accept, refuse, type Result } from '../../core/result.js';
import type { Folders } from '../../files/folders.js';
import { readNamed } from '../../files/named-file.js';
import { readWhole } from '../../files/read-file.js';
import { realPath } from '../../files/workspace-path.js';
import type { TemplatePlace } from '../template-place.js';

/** A document as it was read: what is verified and what is believed come from the same bytes. */
export interface DocumentFile {
  /** As given. */
  readonly file: string;
  readonly path: string;
  /** Absolute path of the folder that it was asked for in: what the names in it are relative to. */
  readonly folder: string;
  /** The same without links. */
  readonly realFolder: string;
  readonly bytes: Buffer;
}

/** For `readWhole`. */
export type DocumentPlace = Partial<Pick<TemplatePlace, 'links' | 'way'>>;

interface DocumentOptions extends DocumentPlace {
  /** Listings of the run: hints on missing documents share them. */
  readonly folders?: Folders;
}

/**
 * Reads one document; one that the user named may be a link. Never throws.
 *
 * @param what how messages call it: `checksum list`
 * @param place how it was found: one that a template led to, and the folders on the way to it, must be no links
 */
export function readDocument(
  file: string,
  workspace: string,
  what: string,
  maxBytes: number,
  { links = 'follow', way = [], folders }: DocumentOptions = {},
): Result<DocumentFile> {
  const path = resolve(workspace, file);
  const read =
    links === 'follow'
      ? readNamed(path, maxBytes, workspace, { shown: file, way, folders })
      : readWhole(path, maxBytes, { shown: file, links, way });
  if ('refusal' in read) {
    const { message, ...rest } = read.refusal;
    return refuse({ ...rest, message: `The ${what} ${message}`, at: { file } });
  }
  const folder = dirname(path);
  return accept({ file, path, folder, realFolder: realPath(folder) ?? folder, bytes: read.bytes });
}
