/** Where an artifact's evidence lies: beside it under the usual suffixes, or where templates lead. */
import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { MAX_KEY_NAMED_SIGNATURES } from '../core/limits.js';
import type { FileSubject } from '../core/model.js';
import type { Rule } from '../model/policy.js';
import { fillTemplate, type Template } from '../model/template.js';
import { faultOf } from '../files/file-fault.js';
import type { Folders, Listing } from '../files/folders.js';
import { errorCode } from '../files/read-file.js';
import {
  certificateNames,
  EVIDENCE_SUFFIXES,
  evidenceNames,
  extensionOf,
  isNamedByKey,
  type EvidenceName,
} from '../subjects/sidecars.js';

/** A file that may prove the artifact. What it really is, its content tells. */
export interface EvidenceFile {
  /** As shown to users: relative to the workspace, as the template or the artifact's name has it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly role: 'bundle' | 'signature';
  /** For `readWhole`: a link is followed only where the user named this very file, not where a name led to it. */
  readonly links: 'follow' | 'refuse';
  /** For `readWhole`: folders that a placeholder led to. */
  readonly way?: readonly string[];
  /** True where a usual name led to it: it may be an empty placeholder. */
  readonly byName?: true;
  /** The certificate that goes with a signature. */
  readonly certificate?: Place;
}

/** What else decides where is looked. */
export interface LocateOptions {
  /** True for a list or a manifest, whose signature may be named by its key: `SHA256SUMS.72D7468F.sig`. */
  readonly document?: boolean;
  /** False where no key may sign: a signature with a certificate beside it is then not tried without. Default: true. */
  readonly keys?: boolean;
}

export interface Located {
  /** In the order of the templates or suffixes, each once. */
  readonly candidates: readonly EvidenceFile[];
  /**
   * Files that were looked for in vain, as shown; a template that this artifact cannot fill stands as written. Without
   * templates it is empty as soon as any candidate is found.
   */
  readonly missing: readonly string[];
}

type Place = Pick<EvidenceFile, 'file' | 'path' | 'links' | 'way' | 'byName'>;

interface Surroundings {
  readonly workspace: string;
  readonly folders: Folders;
}

/**
 * Without a `bundle` or `signature` template the default suffixes are looked for beside the artifact's name (for a link:
 * beside the link). Certificates go with signatures one to one where there are as many templates of both, else each with each.
 *
 * @param workspace absolute path that templates start from.
 * @param folders listings to share between all artifacts of a run.
 */
export function locateEvidence(
  subject: FileSubject,
  rule: Pick<Rule, 'bundles' | 'signatures' | 'certificates'>,
  workspace: string,
  folders: Folders,
  options: LocateOptions = {},
): Located {
  const missing: string[] = [];
  const follow = (template: Template): Place | undefined => {
    const filled = fill(template, subject);
    const path = filled === undefined ? undefined : resolve(workspace, filled);
    if (filled !== undefined && path !== undefined && presence(dirname(path), folders)(basename(path))) {
      if (template.parts.every((part) => 'text' in part)) return { file: filled, path, links: 'follow' };
      return { file: filled, path, links: 'refuse', way: foundFolders(template, path, subject, workspace) };
    }
    missing.push(filled ?? template.source);
    return undefined;
  };
  const certificates = rule.certificates.map(follow);
  const candidates: EvidenceFile[] = [];
  if (rule.bundles.length + rule.signatures.length === 0) {
    candidates.push(...beside(subject, certificates, { workspace, folders }, options));
    if (candidates.length === 0) missing.unshift(usualNames(subject.name));
  }
  for (const place of rule.bundles.map(follow)) if (place) candidates.push({ ...place, role: 'bundle' });
  for (const [index, place] of rule.signatures.map(follow).entries()) {
    const own = rule.signatures.length === certificates.length ? certificates.slice(index, index + 1) : certificates;
    if (place) candidates.push(...withCertificates(place, own));
  }
  return { candidates: distinct(candidates), missing: [...new Set(missing)] };
}

function beside(
  subject: FileSubject,
  certificates: readonly (Place | undefined)[],
  { workspace, folders }: Surroundings,
  { document = false, keys = true }: LocateOptions,
): readonly EvidenceFile[] {
  const folder = dirname(resolve(workspace, subject.name));
  const isThere = presence(folder, folders);
  const place = (name: string): Place | undefined =>
    isThere(basename(name))
      ? { file: name, path: join(folder, basename(name)), links: 'refuse', byName: true }
      : undefined;
  const names = [...evidenceNames(subject.name), ...(document ? namedByKey(subject.name, folders.list(folder)) : [])];
  return names.flatMap(({ name, role }): readonly EvidenceFile[] => {
    const found = place(name);
    if (!found) return [];
    if (role === 'bundle') return [{ ...found, role }];
    if (certificates.length > 0) return withCertificates(found, certificates);
    const own = certificateNames(name).filter((one) => one !== subject.name);
    const certified = withCertificates(found, own.map(place));
    return keys && certified.some(({ certificate }) => certificate)
      ? [...certified, { ...found, role: 'signature' }]
      : certified;
  });
}

/** Signatures that are named by the keys that made them, in the order of their names. */
function namedByKey(name: string, { entries }: Listing): readonly EvidenceName[] {
  const base = basename(name);
  return [...entries.keys()]
    .filter((one) => isNamedByKey(one, base))
    .sort()
    .slice(0, MAX_KEY_NAMED_SIGNATURES)
    .map((one) => ({ name: name + one.slice(base.length), role: 'signature' }));
}

/** All usual names in a few words: dozens of paths would hide the one that was meant. */
function usualNames(name: string): string {
  const [first, ...others] = EVIDENCE_SUFFIXES.map(({ suffix }) => suffix);
  const extension = extensionOf(name);
  const instead = extension === undefined ? '' : ` (appended, or in place of ${extension})`;
  return `${name}${first}, ${others.join(', ')}${instead}`;
}

function withCertificates(place: Place, certificates: readonly (Place | undefined)[]): readonly EvidenceFile[] {
  const present = certificates.filter((certificate) => certificate !== undefined);
  if (present.length === 0) return [{ ...place, role: 'signature' }];
  return present.map((certificate) => ({ ...place, role: 'signature', certificate }));
}

/**
 * Fills a template, but not so that a `*` which matched `..` leads to another folder than the template's author wrote.
 *
 * @returns undefined where the artifact has no such capture, or an unsafe one.
 */
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

/**
 * Tells of a name whether there is something other than a folder. What cannot be read is refused later, with its name: it is
 * not absent.
 */
function presence(folder: string, folders: Folders): (name: string) => boolean {
  const listing = folders.list(folder);
  if (listing.error === undefined) return (name) => listing.entries.get(name)?.kind.isDirectory() === false;
  return (name) => {
    try {
      return !lstatSync(join(folder, name)).isDirectory();
    } catch (error) {
      return faultOf(errorCode(error)) === 'unreadable';
    }
  };
}

function distinct(candidates: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const seen = new Set<string>();
  return candidates.filter(({ role, path, certificate }) => {
    const key = `${role} ${path}\0${certificate?.path ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
