/** Reads the checksum lists that a requirement names. */
import { dirname, resolve } from 'node:path';
import { MAX_CHECKSUM_LIST_BYTES } from '../limits.js';
import { refuse, accept, type Result } from '../result.js';
import { readWhole } from '../subjects/read-file.js';

/** A list as it was read: what is verified and what is believed come from the same bytes. */
export interface ListFile {
  /** As given. */
  readonly file: string;
  readonly path: string;
  readonly folder: string;
  readonly bytes: Buffer;
}

/** Reads one list; a list that the user named may be a link. Never throws. */
export function readListFile(file: string, workspace: string): Result<ListFile> {
  const path = resolve(workspace, file);
  const read = readWhole(path, MAX_CHECKSUM_LIST_BYTES, { shown: file, links: 'follow' });
  if ('refusal' in read) {
    const { message, ...rest } = read.refusal;
    return refuse({ ...rest, message: `Checksum list: ${message}`, at: { file } });
  }
  return accept({ file, path, folder: dirname(path), bytes: read.bytes });
}
