/**
 * Objects of a checkout, read by `git cat-file` beside the checkout's own repository: HEAD, index, configuration and hooks
 * are files of the tree, and even a plain `git status` runs what they name. Git gets an empty repository of ours, and of the
 * checkout its object folder alone. Nothing that it prints is taken on trust; commit-files.ts hashes it again.
 * Source: Git, git-cat-file(1), git(1) "Environment Variables", gitrepository-layout(5).
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GIT_TIMEOUT_MS } from '../core/limits.js';
import { errorCode, readWhole } from '../files/read-file.js';

export type ObjectType = 'commit' | 'tree' | 'blob';

/** The bytes of an object, or why they cannot be had, in words. */
export type ReadObject = { readonly object: Buffer } | { readonly why: string };

export interface GitObjects {
  readonly algorithm: 'sha1' | 'sha256';
  /** Reads one object. Never throws. */
  read(id: string, type: ObjectType, maxBytes: number): Promise<ReadObject>;
  /** Removes what was made for it. */
  close(): Promise<void>;
}

export interface ObjectPlace {
  /** Absolute path of the checkout. */
  readonly tree: string;
  /** The environment to pick from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of a folder for temporary files. */
  readonly tempRoot: string;
}

/** A `.git` that is a file, and `commondir` in the folder that it names, hold one path. */
const MAX_POINTER_BYTES = 8_192;
/** `<id> <type> <size>`; also `<id> missing`. */
const MAX_HEADER_BYTES = 256;

/** What finds and starts the program. Compared in upper case, as Windows does. No token and no input goes along. */
const KEPT: ReadonlySet<string> = new Set(['PATH', 'PATHEXT', 'SYSTEMROOT', 'WINDIR']);

/** Makes git ready; each call needs its own `close`. Never throws. */
export async function openGitObjects(
  algorithm: GitObjects['algorithm'],
  { tree, env, tempRoot }: ObjectPlace,
): Promise<GitObjects | { readonly why: string }> {
  const objects = objectFolder(tree);
  if (objects === undefined) return { why: 'the workspace is not a git repository' };
  const folder = await mkdtemp(join(tempRoot, 'signature-gate-git-')).catch(() => undefined);
  if (folder === undefined) return { why: `no folder can be made in ${tempRoot}` };
  const remove = (): Promise<void> =>
    rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  try {
    await makeRepository(folder, algorithm);
    const environment = environmentOf(env, folder, objects);
    return {
      algorithm,
      read: (id, type, maxBytes) => catFile({ id, type, maxBytes }, folder, environment),
      close: remove,
    };
  } catch {
    await remove();
    return { why: 'no repository can be made in the temporary folder' };
  }
}

/** A bare repository without a ref, a hook or an object; what it is in is all that git reads of a configuration. */
async function makeRepository(folder: string, algorithm: GitObjects['algorithm']): Promise<void> {
  await mkdir(join(folder, 'objects'));
  await mkdir(join(folder, 'refs'));
  await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  const format = algorithm === 'sha256' ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  const version = algorithm === 'sha256' ? 1 : 0;
  await writeFile(join(folder, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${format}`);
}

function environmentOf(env: ObjectPlace['env'], folder: string, objects: string): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && KEPT.has(entry[0].toUpperCase()),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    // Neither replaced objects nor objects that are fetched: what counts is what lies there.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Where a checkout keeps its objects; a worktree and a submodule have a file that names their repository. */
function objectFolder(tree: string): string | undefined {
  const dot = join(tree, '.git');
  const repository = isFolder(dot) ? dot : pointer(dot, /^gitdir: (.+)$/, tree);
  if (repository === undefined) return undefined;
  const common = pointer(join(repository, 'commondir'), /^(.+)$/, repository) ?? repository;
  const objects = join(common, 'objects');
  return isFolder(objects) ? objects : undefined;
}

/** The path in a file of one line, relative to `base`. */
function pointer(file: string, line: RegExp, base: string): string | undefined {
  const read = readWhole(file, MAX_POINTER_BYTES);
  if ('refusal' in read) return undefined;
  const [, path] = line.exec(read.bytes.toString('utf8').replace(/\r?\n$/, '')) ?? [];
  return path === undefined ? undefined : resolve(base, path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A process for each object: one that does not come to its end is no matter of what was asked before. */
function catFile(
  { id, type, maxBytes }: { readonly id: string; readonly type: ObjectType; readonly maxBytes: number },
  folder: string,
  env: Record<string, string>,
): Promise<ReadObject> {
  return new Promise((done) => {
    const options = {
      // Windows looks for a program in the working directory first: a `git.exe` of the checkout must not be it.
      cwd: folder,
      env,
      encoding: 'buffer',
      maxBuffer: maxBytes + MAX_HEADER_BYTES,
      timeout: GIT_TIMEOUT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
    } as const;
    const child = execFile('git', ['cat-file', '--batch'], options, (error, stdout) => {
      done(errorCode(error) === 'ENOENT' ? { why: '`git` is not on the path' } : objectIn(stdout, id, type, maxBytes));
    });
    // A program that is not there closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${id}\n`);
  });
}

/** Takes the object out of what git printed: `<id> <type> <size>`, a line break, the bytes, and a line break. */
function objectIn(printed: Buffer, id: string, type: ObjectType, maxBytes: number): ReadObject {
  const end = printed.subarray(0, MAX_HEADER_BYTES).indexOf('\n');
  const header = printed.toString('latin1', 0, Math.max(end, 0));
  if (header === `${id} missing`) return { why: `the ${type} ${id} is not in this checkout` };
  const [, kind, digits = ''] = /^[0-9a-f]+ ([a-z]+) ([0-9]{1,15})$/.exec(header) ?? [];
  if (kind === undefined) return { why: `git cannot read the ${type} ${id}` };
  if (kind !== type) return { why: `${id} is not a ${type}` };
  const size = Number(digits);
  if (size > maxBytes) return { why: `the ${type} ${id} has more than ${maxBytes} bytes` };
  const object = printed.subarray(end + 1, end + 1 + size);
  return object.length === size ? { object } : { why: `git cannot read the ${type} ${id}` };
}
