/** Paths as users read them: relative to the workspace where they lie in it, always with `/`. */
import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** The path relative to the workspace, with `/`; undefined where it lies outside. The workspace itself is ''. */
export function inside(path: string, workspace: string): string | undefined {
  const name = below(path, workspace);
  if (name !== undefined) return name;
  const root = realPath(workspace);
  return root === undefined || root === workspace ? undefined : below(path, root);
}

/** A path from a folder on that has no empty parts and no dots to resolve. */
const HAS_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * `relative(folder, path)` of systems whose paths have `/`, where the one begins with the other: it is asked for each of a hundred
 * thousand files, and takes both apart.
 *
 * @param folder absolute
 * @returns undefined where the path itself does not tell
 */
export function plainlyBelow(path: string, folder: string): string | undefined {
  if (path[folder.length] !== '/' || !path.startsWith(folder)) return undefined;
  const rest = path.slice(folder.length + 1);
  return HAS_DOTS.test(rest) ? undefined : rest;
}

function below(path: string, root: string): string | undefined {
  const plain = sep === '/' && isAbsolute(root) ? plainlyBelow(path, root) : undefined;
  if (plain !== undefined) return plain;
  const name = relative(root, path);
  return name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name) ? undefined : slashed(name);
}

/** A path of the system with `/` between its parts. */
export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** Where a path leads without links, as the system spells it; undefined where it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
