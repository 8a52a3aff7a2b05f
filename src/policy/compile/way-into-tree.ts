/**
 * Where a path leads into a tree that may be a stranger's. Links outside the tree are followed, since whoever made them is
 * trusted; from there on the names are taken as they were asked for, since links inside may be the stranger's.
 */
import { lstatSync, readlinkSync, statSync, type BigIntStats } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { realPath } from '../../files/workspace-path.js';

/** The names that are left once the path is in the tree, or why nobody can tell them. */
export type WayIn = { readonly names: readonly string[] } | { readonly unclear: string };

/** As many links as Linux follows in one path. */
const MAX_LINKS = 40;

/**
 * @param path absolute
 * @param tree absolute; may itself be a link
 * @returns undefined for a path that does not lead into the tree. Never throws.
 */
export function wayIntoTree(path: string, tree: string): WayIn | undefined {
  const real = realPath(tree) ?? tree;
  const names = namesBelow(path, tree) ?? namesBelow(path, real) ?? namesBehindLinks(path, real);
  if (names !== undefined) return wayOf(names);
  const end = realPath(path);
  return end !== undefined && namesBelow(end, real) ? { unclear: 'a link outside leads to it' } : undefined;
}

function wayOf(names: readonly string[]): WayIn {
  if (names.length === 0) return { unclear: 'it is the workspace itself' };
  return names.includes('..') ? { unclear: 'a link outside leads to it by way of `..`' } : { names };
}

/** Undefined where `path` is not in `folder`, by the names alone. */
function namesBelow(path: string, folder: string): readonly string[] | undefined {
  const way = relative(folder, path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return partsOf(way);
}

/** Goes along the path link by link, until it is in the tree for the first time. */
function namesBehindLinks(path: string, tree: string): readonly string[] | undefined {
  const root = lookAt(tree);
  let current = parse(path).root;
  let ahead = partsOf(path.slice(current.length));
  for (let links = 0; links <= MAX_LINKS;) {
    if (isSame(lookAt(current), root)) return ahead;
    const [name, ...behind] = ahead;
    if (name === undefined) return undefined;
    const next = name === '..' ? dirname(current) : join(current, name);
    const target = name === '..' ? undefined : targetOf(next);
    ahead = behind;
    if (target === undefined) current = next;
    else {
      links += 1;
      const absolute = resolve(current, target);
      // `..` stays: in a path of the system it goes up from where a link led.
      ahead = [...partsOf(isAbsolute(target) ? target.slice(parse(target).root.length) : target), ...behind];
      if (isAbsolute(target)) current = parse(absolute).root;
    }
  }
  return undefined;
}

function partsOf(way: string): string[] {
  return way.split(sep === '\\' ? /[\\/]/ : sep).filter((part) => part !== '' && part !== '.');
}

function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** One folder by two names: of another letter case, or mounted twice. */
function isSame(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return one !== undefined && other !== undefined && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}
