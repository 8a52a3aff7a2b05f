/** Facts of a manifest beside values of the policy and files of the checkout. */
import { dangerOf, malformedManifest, type Manifest } from '../../evidence/documents/manifest.js';
import { isRecord, shownJson, type JsonRecord } from '../../formats/json/json.js';
import { otherSpellingAt, valueAt } from '../../formats/json/json-pointer.js';
import { MAX_MANIFEST_ENTRIES } from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import type { EveryFile, ManifestComparison } from '../../model/policy.js';
import { refuse, type Result } from '../../core/result.js';

/** Files of the checkout that a requirement compares. */
export interface ComparedFiles {
  /** SHA-256 in hex by the path as given, or why there is none. */
  readonly digests: ReadonlyMap<string, Result<string>>;
  /** The files that must be in a mapping, relative to its folder. */
  readonly present: ReadonlyMap<EveryFile, Result<readonly string[]>>;
}

/** The paths of a mapping of the manifest, each with its file, relative to the workspace; empty where it is none. */
export function mappedFiles(
  { document }: Manifest,
  pointer: string,
  { folder }: EveryFile,
): ReadonlyMap<string, string> {
  const mapping = valueAt(document, pointer);
  const names = isRecord(mapping) ? Object.keys(mapping).slice(0, MAX_MANIFEST_ENTRIES) : [];
  return new Map(names.filter((name) => dangerOf(name) === undefined).map((name) => [name, fileIn(folder, name)]));
}

function fileIn(folder: string, name: string): string {
  return folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
}

/** @returns every reason why the fact does not hold. */
export function compareFact(manifest: Manifest, fact: ManifestComparison, files: ComparedFiles): readonly Refusal[] {
  const { file, document } = manifest;
  const { name, pointer } = fact;
  const other = otherSpellingAt(document, pointer);
  if (other !== undefined)
    return [
      malformedManifest(file, `it has a member ${shownJson(other)}, which other tools take for one of ${pointer}`),
    ];
  const stated = valueAt(document, pointer) ?? undefined;
  if (stated === undefined) return [lacksFact(file, pointer, name)];
  if ('every' in fact) return compareMapping(manifest, { name, pointer, every: fact.every, mapping: stated }, files);
  if ('fileSha256' in fact) return compareDigest(file, { name, at: pointer, stated, path: fact.fileSha256 }, files);
  const actual = textOf(stated);
  if (actual === undefined)
    return [malformedManifest(file, `${pointer} (${name}) is ${shownJson(stated)} and no text and no whole number`)];
  return actual === fact.value
    ? []
    : [differs(file, `${name} of the manifest ${file} is not the expected one`, fact.value, actual)];
}

/** The refusal of a manifest that does not state what is compared. */
export function lacksFact(file: string, pointer: string, what: string): Refusal {
  return {
    ...malformedManifest(file, `it states no ${what} at ${pointer}`),
    hint: 'If the manifest keeps it elsewhere, name the place in the field list of the policy.',
  };
}

interface Mapping {
  readonly name: string;
  readonly pointer: string;
  readonly every: EveryFile;
  readonly mapping: unknown;
}

/** Every file of the mapping, and every file that must be in it. */
function compareMapping(
  manifest: Manifest,
  { name, pointer, every, mapping }: Mapping,
  files: ComparedFiles,
): readonly Refusal[] {
  const { file } = manifest;
  const wrong = isRecord(mapping) ? mappingProblem(mapping) : 'is not a mapping from paths to SHA-256';
  if (!isRecord(mapping) || wrong !== undefined)
    return [malformedManifest(file, `${pointer} (${name}) ${wrong ?? ''}`)];
  const compared = [...mappedFiles(manifest, pointer, every)].flatMap(([path, real]) =>
    compareDigest(
      file,
      { name: `${name} ${path}`, at: `${pointer} ${shownJson(path)}`, stated: mapping[path], path: real },
      files,
    ),
  );
  return [...compared, ...leftOut(file, { name, pointer, every, mapping }, files)];
}

function mappingProblem(mapping: JsonRecord): string | undefined {
  const names = Object.keys(mapping);
  if (names.length === 0) return 'is empty';
  if (names.length > MAX_MANIFEST_ENTRIES)
    return `has ${names.length} files; at most ${MAX_MANIFEST_ENTRIES} are compared`;
  const unsafe = names.find((path) => dangerOf(path) !== undefined);
  return unsafe === undefined ? undefined : `names ${shownJson(unsafe)}, which ${dangerOf(unsafe) ?? ''}`;
}

/** Files of the checkout that the mapping must name and does not. */
function leftOut(
  file: string,
  { name, pointer, every, mapping }: Mapping,
  { present }: ComparedFiles,
): readonly Refusal[] {
  if (every.complete.length === 0) return [];
  const found = present.get(every) ?? notRead(name);
  if (!found.ok) return [cannotCompare(file, name, found.refusal)];
  return found.value
    .filter((path) => !isRecord(mapping) || !(Object.hasOwn(mapping, path) || Object.hasOwn(mapping, `./${path}`)))
    .map((path) => ({
      code: 'CLAIM_MISMATCH',
      message: `${name} of the manifest ${file} leaves out ${fileIn(every.folder, path)}`,
      expected: `${shownJson(path)} at ${pointer}`,
      actual: 'none',
      hint: 'Manifest and checkout must be of the same release, and the manifest must name every such file.',
      at: { file },
    }));
}

interface StatedDigest {
  readonly name: string;
  readonly at: string;
  readonly stated: unknown;
  /** Of the file, as given. */
  readonly path: string;
}

function compareDigest(
  file: string,
  { name, at, stated, path }: StatedDigest,
  { digests }: ComparedFiles,
): readonly Refusal[] {
  const actual = sha256Of(stated);
  if (actual === undefined)
    return [malformedManifest(file, `${at} (${name}) is ${shownJson(stated)}, not SHA-256 in hex`)];
  const real = digests.get(path) ?? notRead(name);
  if (!real.ok) return [cannotCompare(file, name, real.refusal)];
  return actual === real.value
    ? []
    : [differs(file, `${name} of the manifest ${file} is not that of ${path}`, real.value, actual)];
}

function cannotCompare(file: string, name: string, { message, ...rest }: Refusal): Refusal {
  return { ...rest, message: `${name} of the manifest ${file} cannot be compared: ${message}`, at: { file } };
}

function differs(file: string, message: string, expected: string, actual: string): Refusal {
  const hint = 'Manifest and checkout must be of the same release.';
  return { code: 'CLAIM_MISMATCH', message, expected, actual, hint, at: { file } };
}

function notRead(name: string): Result<never> {
  return refuse({ code: 'MANIFEST_MALFORMED', message: `the files to compare ${name} with were not read` });
}

/** Numbers that JSON readers round differently are no facts to compare. */
function textOf(stated: unknown): string | undefined {
  if (typeof stated === 'string') return stated;
  return typeof stated === 'number' && Number.isSafeInteger(stated) ? String(stated) : undefined;
}

function sha256Of(stated: unknown): string | undefined {
  return typeof stated === 'string' ? /^(?:sha256:)?([0-9a-f]{64})$/i.exec(stated)?.[1]?.toLowerCase() : undefined;
}
