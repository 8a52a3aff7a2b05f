/** Writing a file so that nobody reads half of it. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileText } from '../core/host.js';
import { fileInTheWay } from '../files/way-to.js';
import { inBlocks } from './streams.js';

/**
 * Writes beside `path` (absolute) and renames; folders on the way are made. A link at `path` is replaced, not followed. Pieces are
 * written as they are made, many at once.
 */
export async function writeWhole(path: string, text: FileText): Promise<void> {
  const file = fileInTheWay(path);
  if (file !== undefined) throw new Error(`${file} is a file, and not a folder that could hold another one`);
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, typeof text === 'string' ? text : inBlocks(text.pieces, ''), { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
