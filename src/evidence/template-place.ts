/** Where a template leads for one artifact, and which folders on the way nobody named. */
import { dirname, resolve, sep } from 'node:path';
import type { FileSubject } from '../core/model.js';
import { fillTemplate, type Template } from '../model/template.js';

/** A place for `readWhole`. */
export interface TemplatePlace {
  /** As shown to users: relative to the workspace, as the template has it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  /** A link is followed only where the user named this very file, not where an artifact's name led to it. */
  readonly links: 'follow' | 'refuse';
  /** Absolute paths of folders that a placeholder led to: none of them may be a link. */
  readonly way?: readonly string[];
}

/**
 * Fills a template, but not so that a `*` which matched `..` leads to another folder than the template's author wrote.
 *
 * @param workspace absolute path that a template without `base` starts from
 * @returns undefined where the artifact has no such capture, or an unsafe one
 */
export function templatePlace(template: Template, subject: FileSubject, workspace: string): TemplatePlace | undefined {
  const file = fill(template, subject);
  if (file === undefined) return undefined;
  const start = template.base ?? workspace;
  const path = resolve(start, file);
  if (!template.filled && template.parts.every((part) => 'text' in part)) return { file, path, links: 'follow' };
  return { file, path, links: 'refuse', way: foundFolders(template, path, subject, start) };
}

function fill(template: Template, subject: FileSubject): string | undefined {
  const filled = fillTemplate(template, subject);
  const harmless = fillTemplate(template, { ...subject, captures: subject.captures.map(() => 'x') });
  return filled !== undefined && ups(filled) === ups(harmless ?? '') ? filled : undefined;
}

/**
 * The folders of a filled template that nobody named: not what the template begins with, and not the artifact's own folders,
 * which were asked for with it.
 */
function foundFolders(
  { parts: [first] }: Template,
  path: string,
  subject: FileSubject,
  workspace: string,
): readonly string[] {
  const begin = first && 'text' in first ? first.text : '';
  const named = resolve(workspace, begin.slice(0, Math.max(begin.lastIndexOf('/'), begin.lastIndexOf('\\')) + 1));
  const own = dirname(resolve(workspace, subject.name));
  const folders: string[] = [];
  for (let folder = dirname(path); isBelow(folder, named); folder = dirname(folder)) {
    if (folder !== own && !isBelow(own, folder)) folders.push(folder);
  }
  return folders;
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

const ups = (path: string): number => path.split(/[\\/]/).filter((segment) => segment === '..').length;
