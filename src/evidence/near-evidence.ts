/**
 * Files that may be the evidence that was looked for in vain: under another extension, under the name of another file, or in
 * another folder. It is said to the user and never used.
 */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { firstEntries, type Folders, type Kind } from '../files/folders.js';
import { EVIDENCE_SUFFIXES, evidenceNames } from '../subjects/sidecars.js';

/** Folders that are looked into beside that of the artifact: enough for any layout by hand. */
const MAX_FOLDERS = 20;
/** Names that are looked at in a folder. */
const MAX_NAMES = 2_000;

/**
 * A sentence with the line that would use the file; undefined where there is no such file.
 *
 * @param name the artifact, relative to the workspace and with `/`
 * @param workspace absolute path; nothing outside of it is looked at
 */
export function nearEvidence(name: string, workspace: string, folders: Folders): string | undefined {
  if (/^(?:sha(?:256|384|512)|blake2b512):/.test(name))
    return 'Say where the evidence is with `bundle`, or set `attestation-source: github` if GitHub keeps it.';
  const folder = dirname(resolve(workspace, name));
  if (folder !== workspace && !folder.startsWith(workspace + sep)) return undefined;
  return (
    itself(name, folder, folders) ??
    otherExtension(name, folder, folders) ??
    otherFolder(name, folder, workspace, folders) ??
    orphan(name, folder, folders)
  );
}

/** `tool.tgz.sigstore.json` as an artifact, next to `tool.tgz`. */
function itself(name: string, folder: string, folders: Folders): string | undefined {
  const suffix = EVIDENCE_SUFFIXES.find((known) => name.endsWith(known.suffix))?.suffix;
  const of = suffix === undefined ? '' : name.slice(0, -suffix.length);
  if (!namesIn(folder, folders).files.has(basename(of))) return undefined;
  return `\`${name}\` is evidence itself, of \`${of}\`. Name \`${of}\` in \`artifacts\`.`;
}

/** `tool.tgz.sigstore.txt` beside `tool.tgz`: the name goes on in a way that is not known. */
function otherExtension(name: string, folder: string, folders: Folders): string | undefined {
  const base = basename(name);
  const start = `${base}.`;
  let found: string | undefined;
  for (const one of namesIn(folder, folders).files) {
    if (one.startsWith(start) && SIGNED.test(one.slice(base.length))) {
      found = one;
      break;
    }
  }
  if (found === undefined) return undefined;
  const extension = found.slice(base.length);
  return `There is \`${beside(name, found)}\`, with another extension. If it is the bundle, set \`bundle: {path}${extension}\`.`;
}

/** Extensions that speak of signatures. */
const SIGNED = /sig|bundle|attest|cosign|provenance|intoto|cert/i;

/** The usual names in the folders below, beside and above. */
function otherFolder(name: string, folder: string, workspace: string, folders: Folders): string | undefined {
  const wanted = evidenceNames(basename(name))
    .map((one) => one.name)
    .sort();
  const parent = folder === workspace ? undefined : dirname(folder);
  const places = [folder, ...(parent === undefined ? [] : [parent])].flatMap((place) => foldersIn(place, folders));
  const all = [...(parent === undefined ? [] : [parent]), ...places].filter((place) => place !== folder);
  for (const place of [...new Set(all)].slice(0, MAX_FOLDERS)) {
    const { files } = namesIn(place, folders);
    const found = wanted.find((one) => files.has(one));
    if (found === undefined) continue;
    const shown = relative(workspace, join(place, found)).split(sep).join('/');
    const template = found.startsWith(basename(name))
      ? shown.slice(0, -found.length) + `{name}${found.slice(basename(name).length)}`
      : shown;
    return `There is \`${shown}\`, in another folder. If it is the evidence, set \`bundle: ${template}\`.`;
  }
  return undefined;
}

/** Evidence of a file that is not there: it may have been renamed, or the artifact was. */
function orphan(name: string, folder: string, folders: Folders): string | undefined {
  const orphans = namesIn(folder, folders).orphans.filter((one) => one !== basename(name));
  const [only] = orphans;
  if (only === undefined || orphans.length > 1) return undefined;
  return `There is \`${beside(name, only)}\`, with the name of another file. If it is the bundle of this file, set \`bundle: ${beside(name, only)}\`.`;
}

function beside(name: string, file: string): string {
  return name.slice(0, -basename(name).length) + file;
}

/** What was found out of folders in a run: thousands of artifacts ask for the same few. */
const known = new WeakMap<Folders, Map<string, Names>>();

interface Names {
  /** Sorted. */
  readonly files: ReadonlySet<string>;
  readonly folders: readonly string[];
  /** Evidence of files that are not there. */
  readonly orphans: readonly string[];
}

function namesIn(folder: string, folders: Folders): Names {
  const ofRun = known.get(folders) ?? new Map<string, Names>();
  known.set(folders, ofRun);
  const names = ofRun.get(folder) ?? readNames(folder, folders);
  ofRun.set(folder, names);
  return names;
}

function readNames(folder: string, folders: Folders): Names {
  const all = firstEntries(folders.list(folder), MAX_NAMES).filter(([name, { exact }]) => exact && PLAIN.test(name));
  const having = (is: (kind: Kind) => boolean): readonly string[] =>
    all
      .filter(([, { kind }]) => is(kind))
      .map(([name]) => name)
      .sort();
  const files = new Set(having((kind) => kind.isFile()));
  const orphans = [...files].filter((one) => {
    const suffix = EVIDENCE_SUFFIXES.find((ending) => one.endsWith(ending.suffix))?.suffix;
    return suffix !== undefined && !files.has(one.slice(0, -suffix.length));
  });
  return { files, folders: having((kind) => kind.isDirectory()), orphans };
}

function foldersIn(folder: string, folders: Folders): readonly string[] {
  return namesIn(folder, folders)
    .folders.slice(0, MAX_FOLDERS)
    .map((name) => join(folder, name));
}

/** Names that can stand in a line to copy. */
const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/;
