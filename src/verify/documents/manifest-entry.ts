/**
 * Decides one artifact against the manifests of a requirement. An entry is an artifact's when its name is the artifact's
 * path from the manifest's own folder, as it was asked for, exactly; what a link led to counts beside that and never instead.
 * What is not on disk and was given no name is recognised by its SHA-256.
 */
import { fold } from '../../formats/fold.js';
import systemPath, { type PlatformPath } from 'node:path';
import type { Manifest, ManifestEntry } from '../../evidence/documents/manifest.js';
import { shownJson } from '../../formats/json/json.js';
import type { Digests, ManifestProof, Refusal, Verified } from '../../core/model.js';
import type { LocalSubject as Subject } from '../../core/model.js';
import { MANIFEST_WORDING } from '../../core/reasons/manifest-wording.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { askedName, realNameOf, type DocumentFolder } from './document-names.js';
import { mint } from '../mint.js';

/** A manifest that holds, and where it lies. */
export interface PlacedManifest extends DocumentFolder {
  readonly manifest: Manifest;
  readonly proof: Verified<ManifestProof>;
  /** Recorded name → role. */
  readonly roles: ReadonlyMap<string, string>;
}

interface IndexedManifest extends PlacedManifest {
  readonly byName: ReadonlyMap<string, ManifestEntry>;
  readonly byDigest: ReadonlyMap<string, ManifestEntry>;
  /** By name without letter case and Unicode form, for hints only. */
  readonly byFold: ReadonlyMap<string, ManifestEntry>;
}

/** All manifests of one requirement, ready for many artifacts. */
export interface ManifestIndex {
  readonly manifests: readonly IndexedManifest[];
  readonly workspace: string;
  readonly paths: PlatformPath;
}

type EntryOutcome =
  | { readonly ok: true; readonly proof: Verified<ManifestProof>; readonly further: readonly Verified<ManifestProof>[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly others: readonly Refusal[] };

interface Found {
  readonly from: IndexedManifest;
  readonly entry: ManifestEntry;
}

/**
 * @param workspace absolute path that artifacts' names start from
 * @param paths the path rules of the system, which a test may replace
 */
export function indexManifests(
  manifests: readonly PlacedManifest[],
  workspace: string,
  paths: PlatformPath = systemPath,
): ManifestIndex {
  const indexed = manifests.map((placed) => ({
    ...placed,
    byName: new Map(placed.manifest.entries.map((entry) => [entry.name, entry])),
    byDigest: new Map(placed.manifest.entries.map((entry) => [entry.sha256, entry])),
    byFold: new Map(placed.manifest.entries.map((entry) => [fold(entry.name), entry])),
  }));
  return { manifests: indexed, workspace, paths };
}

/**
 * Every entry of the artifact's name, in whichever manifest, must match.
 *
 * @param digests with SHA-256, if it is known
 * @param size bytes; absent for what is not on disk
 */
export function verifyManifestEntry(
  index: ManifestIndex,
  subject: Subject,
  digests: Digests,
  size?: number,
): EntryOutcome {
  const actual = digests.sha256?.toString('hex');
  const found = findEntries(index, subject);
  const refusals = found.flatMap((one) => mismatch(subject, one, actual, size));
  const [refusal, ...others] = refusals.length > 0 || found.length > 0 ? refusals : [unlisted(index, subject, actual)];
  if (refusal) return { ok: false, refusal, others };
  const [proof, ...further] = found.map(proofOf);
  if (!proof) throw new Error(`${subject.name} is in no manifest`);
  return { ok: true, proof, further };
}

/** The manifests that record the artifact, whatever its digest. What they prove is of themselves alone. */
export function recordedIn(index: ManifestIndex, subject: Subject): Result<readonly Verified<ManifestProof>[]> {
  const found = findEntries(index, subject);
  if (found.length === 0) return refuse(unlisted(index, subject, sha256Of(subject)));
  return accept(found.map(({ from }) => from.proof));
}

/** A recorded artifact that is none of the subjects. */
interface UncoveredEntry {
  /** Absolute path of the manifest's folder. */
  readonly folder: string;
  /** Absolute path at which it must lie. */
  readonly path: string;
  /** What to report if it does not. */
  readonly missing: Refusal;
}

/** Recorded artifacts that no subject is; every one of them must be there. */
export function uncoveredManifestEntries(
  index: ManifestIndex,
  subjects: readonly Subject[],
): readonly UncoveredEntry[] {
  const covered = new Set(subjects.flatMap((subject) => findEntries(index, subject).map(({ entry }) => entry)));
  return index.manifests.flatMap((from) =>
    from.manifest.entries.flatMap((entry) =>
      covered.has(entry)
        ? []
        : [
            {
              folder: from.folder,
              path: index.paths.join(from.folder, entry.name),
              missing: missingEntry({ from, entry }),
            },
          ],
    ),
  );
}

function missingEntry({ from, entry: { name } }: Found): Refusal {
  const { file } = from.manifest;
  const role = from.roles.get(name);
  return {
    code: 'LISTED_FILE_MISSING',
    message: `${role === undefined ? '' : `${role} is missing: `}${shownJson(name)} is recorded in the manifest ${file}, but the file is missing`,
    hint: 'Download it from the same release. A manifest is valid only with every file that it records.',
    at: { file },
  };
}

function findEntries(index: ManifestIndex, subject: Subject): readonly Found[] {
  const asked = index.manifests.map((from) => firstRecorded(from, askedNames(index, from, subject)));
  const isNamed = asked.some((entry) => entry !== undefined);
  // What a link led to counts beside the name that was asked for, also where another manifest records that name.
  const named = index.manifests.flatMap((from, at): readonly Found[] => {
    const real = isNamed ? firstRecorded(from, realNames(index, from, subject)) : undefined;
    return [...new Set([asked[at], real])].flatMap((entry) => (entry ? [{ from, entry }] : []));
  });
  const digest = namelessSha256(subject);
  if (named.length > 0 || digest === undefined) return named;
  return index.manifests.flatMap((from) => {
    const entry = from.byDigest.get(digest);
    return entry ? [{ from, entry }] : [];
  });
}

function firstRecorded({ byName }: IndexedManifest, names: readonly string[]): ManifestEntry | undefined {
  return names.map((name) => byName.get(name)).find((entry) => entry !== undefined);
}

/** Of a digest that was given alone. What has a name counts by that alone, as a file does: another's bytes are not its own. */
function namelessSha256(subject: Subject): string | undefined {
  return subject.kind === 'digest' && subject.nameless ? sha256Of(subject) : undefined;
}

function sha256Of(subject: Subject): string | undefined {
  return subject.kind === 'digest' ? subject.digests.sha256?.toString('hex') : undefined;
}

function askedNames({ paths, workspace }: ManifestIndex, from: PlacedManifest, subject: Subject): readonly string[] {
  if (subject.kind === 'file') return [askedName(subject, from, paths)];
  return [subject.name, askedName({ path: paths.resolve(workspace, subject.name) }, from, paths)];
}

function realNames({ paths }: ManifestIndex, from: PlacedManifest, subject: Subject): readonly string[] {
  const real = subject.kind === 'file' ? realNameOf(subject, from, paths) : undefined;
  return real === undefined ? [] : [real];
}

function proofOf({ from, entry: { pointer, name } }: Found): Verified<ManifestProof> {
  const role = from.roles.get(name);
  const facts: ManifestProof = from.proof;
  return mint({ ...facts, entry: { pointer, name, ...(role !== undefined && { role }) } });
}

/** What messages call an artifact: its role, else the file's name. */
function titleOf({ from, entry: { name } }: Found): string {
  return from.roles.get(name) ?? name.slice(name.lastIndexOf('/') + 1);
}

function mismatch(subject: Subject, found: Found, actual: string | undefined, size?: number): readonly Refusal[] {
  const { from, entry } = found;
  const { file } = from.manifest;
  const sizes = entry.size !== undefined && size !== undefined && entry.size !== size ? [entry.size, size] : undefined;
  if (actual === entry.sha256) {
    if (!sizes) return [];
    return [
      {
        code: 'CHECKSUM_MISMATCH',
        message: `${titleOf(found)} size mismatch: ${subject.name} does not have the size that the manifest ${file} records`,
        expected: `${sizes[0] ?? ''} bytes`,
        actual: `${sizes[1] ?? ''} bytes`,
        at: { file },
      },
    ];
  }
  const same = actual === undefined ? undefined : from.byDigest.get(actual);
  const hints = [
    ...(sizes ? [`The manifest records ${sizes[0] ?? ''} bytes; the file has ${sizes[1] ?? ''}.`] : []),
    ...(same ? [`It has the content that is recorded as ${shownJson(same.name)}.`] : []),
  ];
  return [
    {
      code: 'CHECKSUM_MISMATCH',
      message: `${MANIFEST_WORDING.digest(titleOf(found))}: ${subject.name} is not the file that the manifest ${file} records`,
      expected: `sha256:${entry.sha256}`,
      actual: actual === undefined ? 'no SHA-256 is known' : `sha256:${actual}`,
      at: { file },
      hint: [...hints, 'Get manifest and artifacts again, all from the same release.'].join(' '),
    },
  ];
}

function unlisted(index: ManifestIndex, subject: Subject, actual: string | undefined): Refusal {
  const files = index.manifests.map(({ manifest }) => manifest.file);
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const [first] = index.manifests;
  const name = first && askedNames(index, first, subject)[0];
  const hint = index.manifests.flatMap((from) => nearMiss(index, from, subject, actual))[0];
  return {
    code: 'MANIFEST_UNLISTED',
    message: `${subject.name} is not recorded in the manifest ${files.slice(0, 3).join(', ')}${more}`,
    ...(name !== undefined && { expected: `an entry named ${shownJson(name)}` }),
    actual: 'none',
    ...(first && { at: { file: first.manifest.file } }),
    ...(hint !== undefined && { hint }),
  };
}

/** What was most likely meant. */
function nearMiss(
  index: ManifestIndex,
  from: IndexedManifest,
  subject: Subject,
  actual: string | undefined,
): readonly string[] {
  const real = firstRecorded(from, realNames(index, from, subject));
  if (real)
    return [`It is a link, or leads through one, to ${shownJson(real.name)}, which is recorded. Name that instead.`];
  const names = askedNames(index, from, subject);
  const near = names.map((name) => from.byFold.get(fold(name))).find((entry) => entry !== undefined);
  if (near) return [`${shownJson(near.name)} is recorded, in another spelling; names compare exactly.`];
  const same = actual === undefined ? undefined : from.byDigest.get(actual);
  return same ? [`The same content is recorded as ${shownJson(same.name)}; names compare with their folder.`] : [];
}
