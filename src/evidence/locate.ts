/** Where an artifact's evidence lies: beside it under the usual suffixes, or where templates lead. */
import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { MAX_KEY_NAMED_SIGNATURES } from '../core/limits.js';
import type { FileSubject } from '../core/model.js';
import type { Rule } from '../model/policy.js';
import type { Template } from '../model/template.js';
import { faultOf } from '../files/file-fault.js';
import type { Folders, Listing } from '../files/folders.js';
import { errorCode } from '../files/read-file.js';
import {
  certificateNames,
  EVIDENCE_SUFFIXES,
  evidenceNames,
  extensionOf,
  isNamedByKey,
  mayBeNamedByKey,
  type EvidenceName,
} from '../subjects/sidecars.js';
import { templatePlace, type TemplatePlace } from './template-place.js';

/** A file that may prove the artifact. What it really is, its content tells. */
export interface EvidenceFile extends TemplatePlace {
  readonly role: 'bundle' | 'signature';
  /** True where a usual name led to it: it may be an empty placeholder. */
  readonly byName?: true;
  /** The certificate that goes with a signature. */
  readonly certificate?: Place;
}

/** What else decides where is looked. */
interface LocateOptions {
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
  /** Folders where a template should lead to a file, in the order of the templates. */
  readonly folders?: readonly FolderInstead[];
}

/** A folder in place of evidence. */
export interface FolderInstead {
  /** The input, which is also the key of a policy file. */
  readonly input: 'bundle' | 'signature' | 'certificate';
  /** As shown. */
  readonly folder: string;
}

type Place = TemplatePlace & Pick<EvidenceFile, 'byName'>;

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
  const instead: FolderInstead[] = [];
  const follow = (template: Template, input: FolderInstead['input']): Place | undefined => {
    const place = templatePlace(template, subject, workspace);
    if (place && presence(dirname(place.path), folders.list(dirname(place.path)))(basename(place.path))) return place;
    if (place && isFolder(place.path)) instead.push({ input, folder: place.file });
    missing.push(`${place?.file ?? template.source}${input === 'certificate' ? ' (the certificate)' : ''}`);
    return undefined;
  };
  const certificates = rule.certificates.map((template) => follow(template, 'certificate'));
  const candidates: EvidenceFile[] = [];
  if (rule.bundles.length + rule.signatures.length === 0) {
    candidates.push(...beside(subject, certificates, { workspace, folders }, options));
    if (candidates.length === 0) missing.unshift(usualNames(subject.name));
  }
  for (const template of rule.bundles) {
    const place = follow(template, 'bundle');
    if (place) candidates.push({ ...place, role: 'bundle' });
  }
  for (const [index, template] of rule.signatures.entries()) {
    const place = follow(template, 'signature');
    const own = rule.signatures.length === certificates.length ? certificates.slice(index, index + 1) : certificates;
    if (place) candidates.push(...withCertificates(place, own, options));
  }
  return {
    candidates: distinct(candidates),
    missing: [...new Set(missing)],
    ...(instead.length > 0 && { folders: instead }),
  };
}

function beside(
  subject: FileSubject,
  certificates: readonly (Place | undefined)[],
  { workspace, folders }: Surroundings,
  options: LocateOptions,
): readonly EvidenceFile[] {
  const { document = false, keys = true } = options;
  const folder = dirname(resolve(workspace, subject.name));
  const listing = folders.list(folder);
  const isThere = presence(folder, listing);
  const place = (name: string): Place | undefined =>
    isThere(basename(name))
      ? { file: name, path: join(folder, basename(name)), links: 'refuse', byName: true }
      : undefined;
  const usual = usualBeside(subject.name, listing, isThere);
  const names = document ? [...usual, ...namedByKey(subject.name, listing)] : usual;
  return names.flatMap(({ name, role }): readonly EvidenceFile[] => {
    const found = place(name);
    if (!found) return [];
    if (role === 'bundle') return [{ ...found, role }];
    if (certificates.length > 0) return withCertificates(found, certificates, options);
    const own = certificateNames(name).filter((one) => one !== subject.name);
    const certified = withCertificates(
      found,
      own.map(place).filter((one) => one !== undefined),
      options,
    );
    return keys && certified.some(({ certificate }) => certificate)
      ? [...certified, { ...found, role: 'signature' }]
      : certified;
  });
}

const besides = new WeakMap<Listing, Map<string, readonly EvidenceName[]>>();

/** Which of the usual names are there. Asked of each artifact by every rule, and answered once for a listing. */
function usualBeside(name: string, listing: Listing, isThere: (name: string) => boolean): readonly EvidenceName[] {
  const known = besides.get(listing) ?? new Map<string, readonly EvidenceName[]>();
  besides.set(listing, known);
  let found = known.get(name);
  if (!found) known.set(name, (found = evidenceNames(name).filter((one) => isThere(basename(one.name)))));
  return found;
}

/** Signatures that are named by the keys that made them, in the order of their names. */
function namedByKey(name: string, listing: Listing): readonly EvidenceName[] {
  const base = basename(name);
  return signaturesIn(listing)
    .filter((one) => isNamedByKey(one, base))
    .sort()
    .slice(0, MAX_KEY_NAMED_SIGNATURES)
    .map((one) => ({ name: name + one.slice(base.length), role: 'signature' }));
}

const signatures = new WeakMap<Listing, readonly string[]>();

/** Names that may be those of such signatures. Looked for once in a listing: each artifact may have a list of its own. */
function signaturesIn(listing: Listing): readonly string[] {
  const found = signatures.get(listing) ?? [...listing.entries.keys()].filter(mayBeNamedByKey);
  signatures.set(listing, found);
  return found;
}

/** All usual names in a few words: dozens of paths would hide the one that was meant. */
function usualNames(name: string): string {
  const [first, ...others] = EVIDENCE_SUFFIXES.map(({ suffix }) => suffix);
  const extension = extensionOf(name);
  const instead = extension === undefined ? '' : ` (appended, or in place of ${extension})`;
  return `${name}${first}, ${others.join(', ')}${instead}`;
}

/** A signature whose certificate was named and is absent proves nothing, unless a key may have made it. */
function withCertificates(
  place: Place,
  certificates: readonly (Place | undefined)[],
  { keys = true }: LocateOptions,
): readonly EvidenceFile[] {
  const present = certificates.filter((certificate) => certificate !== undefined);
  if (present.length > 0) return present.map((certificate) => ({ ...place, role: 'signature', certificate }));
  return keys || certificates.length === 0 ? [{ ...place, role: 'signature' }] : [];
}

/**
 * Tells of a name whether there is something other than a folder. What cannot be read is refused later, with its name: it is
 * not absent.
 */
function presence(folder: string, listing: Listing): (name: string) => boolean {
  if (listing.error === undefined) return (name) => listing.entries.get(name)?.kind.isDirectory() === false;
  return (name) => {
    try {
      return !lstatSync(join(folder, name)).isDirectory();
    } catch (error) {
      return faultOf(errorCode(error)) === 'unreadable';
    }
  };
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function distinct(candidates: readonly EvidenceFile[]): readonly EvidenceFile[] {
  const seen = new Set<string>();
  return candidates.filter(({ role, path, certificate }) => {
    const key = `${role} ${path}\0${certificate?.path ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
