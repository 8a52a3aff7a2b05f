/** What was handed to later steps through the runner's files, and how it is taken back. */
import { statSync, truncateSync } from 'node:fs';

/**
 * Remembers how long files of the runner's are. A file that is no regular one, such as a device, keeps nothing.
 *
 * @returns cuts them back. A value that was written in part (a full disk) goes too: half a path would be another path.
 */
export function checkpointOf(files: readonly (string | undefined)[]): () => void {
  const lengths = files.flatMap((file) => {
    if (!file) return [];
    const found = statSync(file, { throwIfNoEntry: false });
    return found && !found.isFile() ? [] : [{ file, length: found?.size ?? 0 }];
  });
  return () => {
    for (const { file, length } of lengths) {
      if (statSync(file, { throwIfNoEntry: false })) truncateSync(file, length);
    }
  };
}
