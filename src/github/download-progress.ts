/** How far a download got, so that a later attempt goes on from there. */
import { createHash, type Hash } from 'node:crypto';

/** How far a file was downloaded, in this attempt and in earlier ones. Made by `beginDownload`. */
export interface DownloadProgress {
  size: number;
  /** SHA-256 of what was written. */
  hash: Hash;
  /** The strong entity tag of the file that was begun. */
  etag: string | undefined;
  /** The last answer was the rest of what an earlier one began. */
  resumed: boolean;
}

export function beginDownload(): DownloadProgress {
  return { size: 0, hash: createHash('sha256'), etag: undefined, resumed: false };
}
