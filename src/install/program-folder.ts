/** Which folder of an extracted archive goes on PATH. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** Archives wrap their content in a folder or two (`tool-1.2.3-linux/`). */
const MAX_WRAPPERS = 4;
const ANY_EXECUTE = 0o111;
const WINDOWS_PROGRAM = /\.(?:exe|cmd|bat|com)$/i;

/**
 * The first of these that holds a program: `bin` of the archive, the archive's top, and the same of the one folder that
 * the top consists of.
 *
 * @returns its absolute path, or undefined
 */
export function programFolder(tree: string): string | undefined {
  let folder = tree;
  for (let depth = 0; depth <= MAX_WRAPPERS; depth++) {
    const entries = readdirSync(folder, { withFileTypes: true });
    const bin = join(folder, 'bin');
    if (entries.some((entry) => entry.name === 'bin' && entry.isDirectory()) && holdsProgram(bin)) return bin;
    if (holdsProgram(folder, entries)) return folder;
    const folders = entries.filter((entry) => entry.isDirectory());
    const [only] = folders;
    if (!only || folders.length > 1) return undefined;
    folder = join(folder, only.name);
  }
  return undefined;
}

function holdsProgram(
  folder: string,
  entries: readonly Dirent[] = readdirSync(folder, { withFileTypes: true }),
): boolean {
  return entries.some(
    (entry) =>
      entry.isFile() &&
      (WINDOWS_PROGRAM.test(entry.name) || (statSync(join(folder, entry.name)).mode & ANY_EXECUTE) !== 0),
  );
}
