import type { HashProgress } from '../subjects/digest.js';

const MIB = 1024 * 1024;

/** One short line on work that takes long: `hashed 3 of 12 files, 1.2 of 4.0 GiB`. */
export function progressText({ files, totalFiles, bytes, totalBytes }: HashProgress): string {
  const [unit, name] = totalBytes >= 1024 * MIB ? [1024 * MIB, 'GiB'] : [MIB, 'MiB'];
  return `hashed ${files} of ${totalFiles} files, ${(bytes / unit).toFixed(1)} of ${(totalBytes / unit).toFixed(1)} ${name}`;
}
