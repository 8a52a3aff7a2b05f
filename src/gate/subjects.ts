/** What a rule is about: its files, its digests, the files of a checksum list that stands alone, and all that manifests record. */
import { MAX_ARTIFACTS } from '../core/limits.js';
import type {
  CheckName,
  DigestSubject,
  Digests,
  FileSubject,
  HashAlgorithm,
  Sidecar,
  LocalSubject as Subject,
} from '../core/model.js';
import type { GivenDigest, Rule } from '../model/policy.js';
import type { PlacedList } from '../verify/documents/checksum-index.js';
import { listedFiles, missingListedFile } from '../verify/documents/listed-files.js';
import { indexManifests, uncoveredManifestEntries, type PlacedManifest } from '../verify/documents/manifest-entry.js';
import type { LookedFiles } from '../evidence/read-evidence.js';
import type { Folders } from '../files/folders.js';
import { findFiles } from '../subjects/files.js';
import { plainFile } from '../subjects/plain-file.js';
import { createPlainPlaces, type PlainPlaces } from '../subjects/plain-places.js';
import type { NamedRefusal } from '../subjects/walk.js';
import { splitSidecars, type Doubtful } from './evidence/sidecars.js';

/** Something that is no subject although it should be. */
export interface NotFound extends NamedRefusal {
  /** The check that misses it. */
  readonly check?: CheckName;
}

export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly sidecars: readonly Sidecar[];
  /** Bare signatures and certificates: sidecars if a signature holds, else artifacts. */
  readonly doubtful: readonly Doubtful[];
  /** Patterns that matched nothing, unsafe paths, listed files that are absent: each is a failure of its own. */
  readonly refusals: readonly NotFound[];
  /** Exclusions that left nothing out, as written. */
  readonly idle?: readonly string[];
}

/** What vouches for artifacts, and where it was found. */
interface Vouching {
  /** The rule's usable checksum lists; they name the artifacts where the rule names none. */
  readonly lists: readonly PlacedList[];
  /** The rule's usable manifests; what they record is an artifact in any case. */
  readonly manifests: readonly PlacedManifest[];
  readonly workspace: string;
  readonly folders: Folders;
  /** Evidence that is looked at to tell it from artifacts is not read a second time. */
  readonly looked?: LookedFiles;
  /** Finds files; it may know them from another rule. */
  readonly find?: typeof findFiles;
}

/** Finds all subjects of a rule. @param most how many there may be */
export function findSubjects(rule: Rule, vouching: Vouching, most: number = MAX_ARTIFACTS): Subjects {
  const named = namedSubjects(rule, vouching);
  const found = vouching.manifests.length > 0 ? withRecorded(named, vouching) : named;
  const count = found.subjects.length + found.doubtful.length;
  if (count <= most) return found;
  const message = `${count} artifacts were found; at most ${most} are checked in one run`;
  const refusal = { code: 'LIMIT_EXCEEDED', message } as const;
  return { ...found, subjects: [], doubtful: [], refusals: [...found.refusals, { name: 'artifacts', refusal }] };
}

function namedSubjects(rule: Rule, { lists, workspace, folders, looked, find = findFiles }: Vouching): Subjects {
  const digests = rule.digests.map(digestSubject);
  if (rule.artifacts.length === 0) {
    if (digests.length > 0) return { subjects: digests, sidecars: [], doubtful: [], refusals: [] };
    return fromLists(lists, workspace, createPlainPlaces(folders));
  }
  const found = find(rule.artifacts, workspace);
  // A file that a plain path names is always an artifact.
  const { artifacts, sidecars, doubtful } = found.files.every(({ named }) => named)
    ? { artifacts: found.files, sidecars: [], doubtful: [] }
    : splitSidecars(found.files, rule, { workspace, folders, ...(looked && { looked }) });
  const subjects = [...artifacts, ...digests];
  const nothing = subjects.length + doubtful.length + found.refusals.length === 0 ? [onlyEvidence(rule)] : [];
  return { subjects, sidecars, doubtful, refusals: [...found.refusals, ...nothing], idle: found.idle };
}

/** A manifest holds only for all that it records: what is there is checked with the rest, and what is absent is refused. */
function withRecorded(
  { subjects, sidecars, doubtful, refusals, ...rest }: Subjects,
  { manifests, workspace }: Vouching,
): Subjects {
  const recorded = new Map<string, FileSubject>();
  const missing = new Map<string, NotFound>();
  for (const entry of uncoveredManifestEntries(indexManifests(manifests, workspace), subjects)) {
    const file = plainFile(entry.path, workspace, { links: 'refuse', home: entry.folder });
    if (!('refusal' in file)) recorded.set(file.name, file);
    else {
      const absent = file.refusal.code === 'ARTIFACT_NOT_FOUND';
      missing.set(entry.path, { ...file, check: 'manifest', ...(absent && { refusal: entry.missing }) });
    }
  }
  const names = new Set([...recorded.values()].map(({ name }) => name));
  return {
    ...rest,
    subjects: [...subjects, ...recorded.values()],
    // What a manifest records is an artifact, even if its name is that of evidence.
    sidecars: sidecars.filter(({ name }) => !names.has(name)),
    doubtful: doubtful.filter(({ file }) => !names.has(file.name)),
    refusals: [...refusals, ...missing.values()],
  };
}

/** Patterns that match lists and bundles alone would end in a failure that nobody could explain. */
function onlyEvidence({ artifacts }: Rule): NamedRefusal {
  const name = artifacts.filter((pattern) => !pattern.startsWith('!')).join(', ');
  return {
    name,
    refusal: {
      code: 'ARTIFACT_NOT_FOUND',
      message: `all that ${name} matches is evidence (checksum lists, bundles), and no artifact`,
      hint: 'Name the files that the evidence is about; a file that a plain path names is always an artifact.',
    },
  };
}

function digestSubject({ name, digests, id, nameless }: GivenDigest): DigestSubject {
  const bytes: Partial<Record<HashAlgorithm, Buffer>> = {};
  for (const [algorithm, hex] of Object.entries(digests)) bytes[algorithm as HashAlgorithm] = Buffer.from(hex, 'hex');
  return { kind: 'digest', name, digests: bytes satisfies Digests, ...(id && { id }), ...(nameless && { nameless }) };
}

function fromLists(lists: readonly PlacedList[], workspace: string, plain: PlainPlaces): Subjects {
  const subjects = new Map<string, FileSubject>();
  const refusals: NamedRefusal[] = [];
  for (const placed of lists) {
    const { files, refused } = listedFiles(placed, placed.names);
    refusals.push(...refused);
    for (const { name, path, line } of files) {
      const file = plainFile(path, workspace, { links: 'refuse', home: placed.folder, plain });
      if (!('refusal' in file)) subjects.set(file.name, file);
      else if (file.refusal.code === 'ARTIFACT_NOT_FOUND')
        refusals.push({ name: file.name, refusal: missingListedFile(placed.list, name, line) });
      else refusals.push(file);
    }
  }
  return { subjects: [...subjects.values()], sidecars: [], doubtful: [], refusals };
}
