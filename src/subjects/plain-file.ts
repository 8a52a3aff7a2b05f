/** One file by its path, without any reading as a pattern. */
import { lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileSubject, Refusal } from '../core/model.js';
import type { Folders } from '../files/folders.js';
import { missingFileHint } from '../files/near-files.js';
import { errorCode, refuseError, refuseKind } from '../files/read-file.js';
import { meantAsPattern, meantOtherwise } from './meant-otherwise.js';
import type { PlainPlaces } from './plain-places.js';
import type { NamedRefusal } from './walk.js';
import { inside, realPath, slashed } from '../files/workspace-path.js';
import { withoutTrailing } from '../formats/without-trailing.js';

interface PlainFileOptions {
  /**
   * `refuse` for names that a stranger wrote (a checksum list): the file itself is no link, and no linked folder on the way
   * leads out of the workspace or of `home`.
   */
  readonly links: 'follow' | 'refuse';
  /** Absolute path of a further folder that such a name may lie in: the list's own. */
  readonly home?: string;
  readonly folders?: Folders;
  /** Spares a look at the file where links are refused. */
  readonly plain?: PlainPlaces;
}

/**
 * @param given relative to the workspace or absolute; may lie anywhere.
 * @returns the file, known by the name that was asked for (`path` is where links lead), or a refusal: `ARTIFACT_NOT_FOUND`
 *   (absent, folder, unreadable), `UNSAFE_PATH` (neither file nor folder, or a link where none is allowed).
 */
export function plainFile(given: string, workspace: string, options: PlainFileOptions): FileSubject | NamedRefusal {
  if (given.includes('\0')) {
    return {
      name: given,
      refusal: { code: 'UNSAFE_PATH', message: `${given} has a NUL character, which no path can` },
    };
  }
  const path = resolve(workspace, given);
  const within = inside(path, workspace);
  const name = within === undefined || within === '' ? slashed(given) : within;
  const shorten = (full: string): string => inside(full, workspace) ?? slashed(full);
  if (options.links === 'refuse' && options.plain?.(path)) return { kind: 'file', name, path, captures: NONE };
  try {
    const found = options.links === 'follow' ? statSync(path) : lstatSync(path);
    if (found.isDirectory()) return { name, refusal: refuseFolder(name) };
    return found.isFile()
      ? withoutLinks({ name, asked: path, realName: shorten(path) }, workspace, options)
      : { name, refusal: refuseKind(name, found) };
  } catch (error) {
    // An address is shown as it was written; as a path it lost a slash.
    const asked = given.includes('://') ? given : name;
    const meant = meantOtherwise(given);
    const fault = refuseError(asked, errorCode(error));
    // What it names may well exist elsewhere: an image, a page.
    const refusal =
      meant !== undefined && fault.code === 'ARTIFACT_NOT_FOUND'
        ? { ...fault, message: `${asked} is not the path of a file` }
        : fault;
    const near = (folders: Folders) =>
      meant ??
      (options.links === 'follow' ? meantAsPattern(given) : undefined) ??
      missingFileHint(path, folders, workspace);
    return { name: asked, refusal: withHint(refusal, options.folders, near) };
  }
}

function withHint(
  refusal: Refusal,
  folders: Folders | undefined,
  near: (folders: Folders) => string | undefined,
): Refusal {
  const hint = refusal.hint ?? (folders && near(folders));
  return hint === undefined ? refusal : { ...refusal, hint };
}

/** The file where it really is; `realName` as it would be if no link led elsewhere. */
function withoutLinks(
  file: { readonly name: string; readonly asked: string; readonly realName: string },
  workspace: string,
  { links, home }: PlainFileOptions,
): FileSubject | NamedRefusal {
  const { name, asked } = file;
  const real = realPath(asked) ?? asked;
  const realName = inside(real, workspace) ?? slashed(real);
  if (realName === file.realName) return { kind: 'file', name, path: asked, captures: NONE };
  if (links === 'refuse' && !isAtHome(real, workspace, home)) return { name, refusal: refuseWayOut(name, realName) };
  return { kind: 'file', name, path: real, captures: NONE, linked: { asked, realName } };
}

/** One for all: lists name a hundred thousand files. */
const NONE: readonly string[] = [];

function isAtHome(real: string, workspace: string, home: string | undefined): boolean {
  return inside(real, workspace) !== undefined || (home !== undefined && inside(real, home) !== undefined);
}

function refuseFolder(name: string): Refusal {
  const folder = withoutTrailing(name, '/');
  return {
    code: 'ARTIFACT_NOT_FOUND',
    message: `${name || 'the workspace'} is a folder`,
    expected: 'a file',
    actual: 'a folder',
    hint: `To check every file in it, write \`${folder === '' || folder === '.' ? '' : `${folder}/`}**\`.`,
  };
}

function refuseWayOut(name: string, realName: string): Refusal {
  return {
    code: 'UNSAFE_PATH',
    message: `${name} leads through a symbolic link out of the workspace`,
    expected: 'a file in the workspace',
    actual: realName,
    hint: 'Name the file with `artifacts` if you mean it; a name that a list or a manifest records is not followed out of the workspace.',
  };
}
