/**
 * From `artifacts` to files. Lines count in their order:
 *
 * - A plain path is always an artifact, wherever it lies; no exclusion takes it away. A link named so is followed: the user
 *   chose it. It must end at a regular file. A pattern without a wildcard, as the command line writes `x[1].tgz`, is one.
 * - A glob stays in the workspace, follows no link and must find something that the exclusions behind it leave.
 * - `!pattern` leaves out what the globs before it found, also links and other things that would be refused. It matches
 *   files as a glob does (`!dir/**` or `!dir/` for a whole folder). A file named `!x` is written `./!x`.
 * - A glob that is also the exact name of a file means that file as well. Not instead: a release with a file
 *   named `*.tar.gz` would otherwise hide all the others from the pattern.
 */
import { lstatSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { MAX_ARTIFACTS } from '../core/limits.js';
import type { FileSubject, Refusal } from '../core/model.js';
import { createFolders, type Folders } from '../files/folders.js';
import { compileGlob, escapeGlob, type Glob, isGlob, literalName } from '../formats/glob.js';
import { fold } from '../formats/fold.js';
import { missingFileHint } from '../files/near-files.js';
import { withoutNamespace } from '../files/windows-name.js';
import { meantOtherwise } from './meant-otherwise.js';
import { plainFile } from './plain-file.js';
import { type Found, type NamedRefusal, walk } from './walk.js';
import { inside, realPath, slashed } from '../files/workspace-path.js';

/** A file to check. `named` where a plain path gave it: then it is never taken for evidence of another. */
export interface FoundFile extends FileSubject {
  readonly named: boolean;
}

export interface FoundFiles {
  /** By name in code-unit order; each name once. A link and its target are two: each is known by its own name. */
  readonly files: readonly FoundFile[];
  /** `name` is the pattern or the path that cannot be taken; paths come before patterns. */
  readonly refusals: readonly NamedRefusal[];
  /** Exclusions that left nothing out, as written: a misspelt one would leave in what it was meant for. */
  readonly idle: readonly string[];
}

/** A line of `artifacts`, told apart. */
type Line =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'glob'; readonly text: string; readonly glob: Glob; readonly literal: boolean }
  | { readonly kind: 'exclude'; readonly text: string; readonly glob: Glob }
  | { readonly kind: 'wrong'; readonly text: string; readonly refusal: Refusal };

/**
 * @param patterns lines of `artifacts`, as given.
 * @param workspace absolute path that relative paths start from and that globs stay in.
 * @returns files and refusals (`ARTIFACT_NOT_FOUND`, `UNSAFE_PATH`, `LIMIT_EXCEEDED`); never throws for reasons of the
 *   file system.
 */
export function findFiles(patterns: readonly string[], workspace: string): FoundFiles {
  const folders = createFolders();
  const lines = patterns.map((text) => readLine(text, workspace));
  const candidates: FoundFile[] = [];
  const refusals: NamedRefusal[] = [];
  const named = new Set<string>();
  const used = new Set<Glob>();
  for (const line of lines) {
    if (line.kind === 'wrong') refusals.push({ name: line.text, refusal: line.refusal });
    if (line.kind !== 'plain' && !(line.kind === 'glob' && line.literal)) continue;
    const found = plainFile(line.text, workspace, { links: 'follow', folders });
    named.add(found.name);
    if ('refusal' in found) refusals.push(found);
    else candidates.push({ ...found, named: true });
  }
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'glob') continue;
    const excludes = lines.slice(index + 1).flatMap((later) => (later.kind === 'exclude' ? [later.glob] : []));
    const found = walk(line.glob, { excludes, used, workspace, folders, named });
    for (const { name, captures } of found.files) {
      candidates.push({ kind: 'file', name, path: join(workspace, name), captures, named: false });
    }
    refusals.push(...found.refusals);
    if (!line.literal && isFruitless(found)) {
      refusals.push({ name: line.text, refusal: foundNothing(line.text, found, workspace, folders) });
    }
  }
  const files = unite(candidates, workspace, refusals);
  const idle = lines.flatMap((line) => (line.kind === 'exclude' && !used.has(line.glob) ? [line.text] : []));
  // Several patterns that meet the same obstacle say so once.
  const distinct = new Map(refusals.map((entry) => [`${entry.refusal.code} ${entry.name}`, entry]));
  return { files, refusals: [...distinct.values()], idle };
}

function readLine(given: string, workspace: string): Line {
  const leavesOut = given.startsWith('!');
  const text = leavesOut ? `!${withoutNamespace(given.slice(1))}` : withoutNamespace(given);
  if (text === '!')
    return { kind: 'wrong', text, refusal: { code: 'ARTIFACT_NOT_FOUND', message: '`!` leaves out nothing' } };
  if (leavesOut) {
    const found = workspaceGlob(text.slice(1), workspace);
    return 'refusal' in found
      ? { kind: 'wrong', text, refusal: found.refusal }
      : { kind: 'exclude', text, glob: found };
  }
  const literal = isFile(resolve(workspace, text));
  const plain = literalName(text);
  if (plain === text || (plain !== undefined && !literal && !isMeantOtherwise(plain, text, workspace)))
    return { kind: 'plain', text: plain };
  const found = workspaceGlob(text, workspace);
  if (!('refusal' in found)) return { kind: 'glob', text, glob: found, literal };
  // Elsewhere a glob may not go, so that a bracket there can only be meant as one; a `*` still says that it is a pattern.
  if (literal && !/[*?]/.test(text)) return { kind: 'plain', text };
  return { kind: 'wrong', text, refusal: found.refusal };
}

/** Whether what a pattern stands for is not there, and the pattern looks like something else, such as a path with backslashes. */
function isMeantOtherwise(plain: string, text: string, workspace: string): boolean {
  return meantOtherwise(text) !== undefined && !isFile(resolve(workspace, plain));
}

/** Compiles a pattern relative to the workspace, also where it is written as an absolute path or with leading `..`. */
function workspaceGlob(text: string, workspace: string): Glob | { readonly refusal: Refusal } {
  const pattern = slashed(text.endsWith('/') ? `${text}**` : text);
  // The workspace's own name is never a pattern, whatever characters it has.
  for (const root of new Set([workspace, realPath(workspace) ?? workspace])) {
    if (pattern.startsWith(`${slashed(root)}/`)) return withSource(text, compileGlob(pattern.slice(root.length + 1)));
  }
  const segments = pattern.split('/');
  if (!isAbsolute(pattern) && !segments.includes('..')) return withSource(text, compileGlob(pattern));
  const wild = segments.findIndex((segment) => isGlob(segment));
  const literal = wild < 0 ? segments.length - 1 : wild;
  const start = inside(
    resolve(
      workspace,
      segments
        .slice(0, literal)
        .map((segment) => `${segment}/`)
        .join(''),
    ),
    workspace,
  );
  if (start === undefined) {
    return {
      refusal: {
        code: 'UNSAFE_PATH',
        message: `the pattern ${text} leads out of the workspace`,
        hint: 'Name files outside the workspace as plain paths, or run the gate in the folder that holds them.',
      },
    };
  }
  const rest = segments.slice(literal).join('/');
  return withSource(text, compileGlob(start === '' ? rest : `${escapeGlob(start)}/${rest}`));
}

/** Keeps the pattern as the user wrote it, for messages. */
function withSource<T extends object>(source: string, found: T): T {
  return 'source' in found ? { ...found, source } : found;
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a walk gave nothing to check and nothing to say. */
function isFruitless({ files, refusals, leftOut }: Found): boolean {
  return files.length + refusals.length + leftOut.named === 0;
}

function foundNothing(text: string, { leftOut }: Found, workspace: string, folders: Folders): Refusal {
  if (leftOut.excluded > 0) {
    return {
      code: 'ARTIFACT_NOT_FOUND',
      message: `everything that the pattern ${text} matches is left out by a later exclusion`,
      hint: 'Remove the pattern or narrow the exclusion; a pattern that checks nothing proves nothing.',
    };
  }
  if (leftOut.folders > 0) {
    return {
      code: 'ARTIFACT_NOT_FOUND',
      message: `the pattern ${text} matches folders only`,
      hint: `To check every file in them, write \`${text}/**\`.`,
    };
  }
  const segments = slashed(text).split('/');
  const wild = segments.findIndex((segment) => isGlob(segment));
  const path = resolve(workspace, segments.slice(0, wild + 1).join('/'));
  const hint = meantOtherwise(text) ?? missingFileHint(path, folders, workspace);
  const message = `the pattern ${text} matches nothing`;
  return { code: 'ARTIFACT_NOT_FOUND', message, ...(hint === undefined ? {} : { hint }) };
}

/**
 * One subject per path that was asked for, sorted. The first spelling of it counts; captures come from the first pattern that
 * has any.
 */
function unite(candidates: readonly FoundFile[], workspace: string, refusals: NamedRefusal[]): readonly FoundFile[] {
  const byKey = new Map<string, FoundFile>();
  const byFold = new Map<string, string>();
  for (const file of candidates) {
    const key = resolve(workspace, file.name);
    const known = byKey.get(key);
    const twin = byFold.get(fold(key));
    if (known) {
      const captures = known.captures.length > 0 ? known.captures : file.captures;
      byKey.set(key, { ...known, captures, named: known.named || file.named });
    } else if (twin !== undefined && isSameFile(twin, key)) {
      refusals.push({ name: file.name, refusal: refuseTwin(file.name, byKey.get(twin)?.name ?? twin) });
    } else if (byKey.size >= MAX_ARTIFACTS) {
      const message = `there are more than ${MAX_ARTIFACTS} artifacts; ${file.name} and what follows is not looked at`;
      refusals.push({
        name: file.name,
        refusal: { code: 'LIMIT_EXCEEDED', message, expected: `at most ${MAX_ARTIFACTS}` },
      });
      break;
    } else {
      byKey.set(key, file);
      byFold.set(fold(key), key);
    }
  }
  return [...byKey.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Two spellings that lead to one file: a file system without case, which no list or report can tell apart. */
function isSameFile(left: string, right: string): boolean {
  const one = lstatSync(left, { throwIfNoEntry: false });
  const other = lstatSync(right, { throwIfNoEntry: false });
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

function refuseTwin(name: string, twin: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${name} and ${twin} are one file, in names that differ only in case or Unicode form`,
    hint: 'Name it once, as it is spelt on disk.',
  };
}
