import type { WorkDone } from '../core/ports.js';

const MIB = 1024 * 1024;

/** One short line on work that takes long: `hashed 3 of 12 files, 1.2 of 4.0 GiB`. @param did what was done with the files */
export function progressText(did: 'hashed' | 'downloaded', { files, totalFiles, bytes, totalBytes }: WorkDone): string {
  const [unit, name] = totalBytes >= 1024 * MIB ? [1024 * MIB, 'GiB'] : [MIB, 'MiB'];
  return `${did} ${files} of ${totalFiles} files, ${(bytes / unit).toFixed(1)} of ${(totalBytes / unit).toFixed(1)} ${name}`;
}
