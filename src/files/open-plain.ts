/**
 * How files are opened, on every thread: to read alone, without waiting for the other end of a FIFO, and without following a
 * link unless that is said. The function uses nothing but its parameters, so that its source text can be run in a worker.
 */
import type * as Fs from 'node:fs';

/** Whether a link in the place of the file is followed: only where the user named that very file. */
export type Links = 'follow' | 'refuse';

/**
 * Opens what is hopefully a regular file; the caller asks before and afterwards (`fstat`). Throws the system's error, `ELOOP`
 * for a link that is refused.
 */
/* istanbul ignore next -- counters inside would not exist in the worker */
export function openPlain(fs: typeof Fs, path: string, links: Links): number {
  // Windows knows neither flag; there they are undefined, which counts as 0.
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = fs.constants;
  const fd = fs.openSync(path, O_RDONLY | O_NONBLOCK | (links === 'follow' ? 0 : O_NOFOLLOW));
  // Without the flag a link may have been put there after the caller asked; what is seen now was there when it was opened, or is newer.
  if (links === 'follow' || (O_NOFOLLOW as number | undefined) || fs.lstatSync(path).isFile()) return fd;
  fs.closeSync(fd);
  throw Object.assign(new Error('a link is in the place of the file'), { code: 'ELOOP' });
}
