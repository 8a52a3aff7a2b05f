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

function below(path: string, root: string): string | undefined {
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
