/**
 * Files of a commit: whether bytes are those that it has at a path. Everything is hashed again here, from the commit's own
 * name down to the blob, so that it does not matter who laid out the objects.
 * Source: Git, gitformat-pack(5) and "Git Objects" in its user manual; the bound is git's hash, SHA-1 for most repositories.
 */
import { createHash } from 'node:crypto';
import { MAX_BELIEVED_BYTES, MAX_COMMIT_BYTES, MAX_TREE_BYTES } from '../core/limits.js';
import type { GitObjects, ObjectPlace, ObjectType, ReadObject } from './git-objects.js';

/** A commit that can be asked; `close` ends what was begun for it. */
export interface CommitFiles {
  /**
   * @param names of the folders and of the file, from the root of the repository
   * @returns undefined where the commit has these bytes there, else why nobody can say so, in words. Never throws.
   */
  whyNot(names: readonly string[], bytes: Buffer): Promise<string | undefined>;
  close(): Promise<void>;
}

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** @param id of the commit, in hex: 40 digits, or 64 in a SHA-256 repository. Never throws. */
export async function openCommit(id: string, place: ObjectPlace): Promise<CommitFiles> {
  const name = id.toLowerCase();
  if (!HASH.test(name)) return unopened('`GITHUB_SHA` names no commit');
  const { openGitObjects } = await import('./git-objects.js');
  const opened = await openGitObjects(name.length === 40 ? 'sha1' : 'sha256', place);
  if ('why' in opened) return unopened(opened.why);
  const read = checked(opened);
  return { whyNot: (names, bytes) => whyNot(name, names, bytes, read), close: () => opened.close() };
}

function unopened(why: string): CommitFiles {
  return { whyNot: () => Promise.resolve(why), close: () => Promise.resolve() };
}

type Read = (id: string, type: ObjectType, maxBytes: number) => Promise<ReadObject>;

/** Objects whose bytes have the hash that they are called by; commits and trees are kept, since files share them. */
function checked(objects: GitObjects): Read {
  const kept = new Map<string, Buffer>();
  return async (id, type, maxBytes) => {
    const known = kept.get(`${type} ${id}`);
    if (known) return { object: known };
    const read = await objects.read(id, type, maxBytes);
    if ('why' in read) return read;
    const { object } = read;
    const hash = createHash(objects.algorithm).update(`${type} ${object.length}\0`).update(object);
    if (hash.digest('hex') !== id) return { why: `the ${type} ${id} does not have the hash that it is called by` };
    if (type !== 'blob') kept.set(`${type} ${id}`, object);
    return read;
  };
}

async function whyNot(
  commit: string,
  names: readonly string[],
  bytes: Buffer,
  read: Read,
): Promise<string | undefined> {
  const body = await read(commit, 'commit', MAX_COMMIT_BYTES);
  if ('why' in body) return body.why;
  const [, root] = /^tree ([0-9a-f]+)\n/.exec(body.object.toString('latin1', 0, 128)) ?? [];
  if (root?.length !== commit.length) return `the commit ${commit} names no tree`;
  let id = root;
  for (const [index, name] of names.entries()) {
    const tree = await read(id, 'tree', MAX_TREE_BYTES);
    if ('why' in tree) return tree.why;
    const found = entryOf(tree.object, name, id.length / 2);
    const way = `\`${names.slice(0, index + 1).join('/')}\``;
    if (!found) return `the commit ${commit} has no ${way}`;
    const wrong = kindProblem(found.mode, index === names.length - 1);
    if (wrong !== undefined) return `in the commit ${commit} ${way} is ${wrong}`;
    id = found.id;
  }
  const blob = await read(id, 'blob', MAX_BELIEVED_BYTES);
  if ('why' in blob) return blob.why;
  return blob.object.equals(bytes) ? undefined : difference(blob.object, bytes);
}

/** One entry of a tree: `<mode> <name>\0<hash>`. Undefined where it is not there exactly once, and for a tree that is malformed. */
function entryOf(
  tree: Buffer,
  name: string,
  hashBytes: number,
): { readonly mode: string; readonly id: string } | undefined {
  const wanted = Buffer.from(name);
  let found: { readonly mode: string; readonly id: string } | undefined;
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    const next = end + 1 + hashBytes;
    if (space < 0 || end < 0 || next > tree.length) return undefined;
    if (tree.subarray(space + 1, end).equals(wanted)) {
      if (found) return undefined;
      found = { mode: tree.toString('latin1', at, space), id: tree.toString('hex', end + 1, next) };
    }
    at = next;
  }
  return found;
}

/** What a tree has instead of a folder on the way, or of a regular file at its end. */
function kindProblem(mode: string, isLast: boolean): string | undefined {
  const kind = mode.padStart(6, '0').slice(0, 2);
  if (kind === '12') return 'a symbolic link';
  if (kind === '16') return 'a submodule';
  if (kind === (isLast ? '10' : '04')) return undefined;
  return isLast ? 'not a file' : 'not a folder';
}

function difference(blob: Buffer, bytes: Buffer): string {
  if (blob.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER) {
    return 'the commit has a pointer of Git LFS there, which proves no bytes';
  }
  const withoutReturns = (text: Buffer): string => text.toString('latin1').replaceAll('\r\n', '\n');
  return withoutReturns(blob) === withoutReturns(bytes)
    ? 'its line ends were converted, so that its bytes are not those of the commit'
    : 'the commit has other bytes there';
}
