/** What a rule is about: its files, its digests, the files of a checksum list that stands alone, and all that manifests record. */
import { MAX_ARTIFACTS } from '../core/limits.js';
import type {
  CheckName,
  DigestSubject,
  Digests,
  HashAlgorithm,
  Sidecar,
  LocalSubject as Subject,
} from '../core/model.js';
import type { GivenDigest, Rule } from '../model/policy.js';
import type { LookedFiles } from '../evidence/read-evidence.js';
import type { Folders } from '../files/folders.js';
import { findFiles } from '../subjects/files.js';
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

/** Documents that name artifacts. */
export interface NamingDocuments {
  /** The files of the rule's usable checksum lists: they are the artifacts where the rule names none. */
  readonly listed: () => Subjects;
  /** Adds what the rule's usable manifests record, which is an artifact in any case. */
  readonly recorded: (found: Subjects) => Subjects;
}

/** What artifacts are found by. */
interface Vouching {
  readonly documents: NamingDocuments;
  readonly workspace: string;
  readonly folders: Folders;
  /** Evidence that is looked at to tell it from artifacts is not read a second time. */
  readonly looked?: LookedFiles;
  /** Finds files; it may know them from another rule. */
  readonly find?: typeof findFiles;
}

/** Finds all subjects of a rule. @param most how many there may be */
export function findSubjects(rule: Rule, vouching: Vouching, most: number = MAX_ARTIFACTS): Subjects {
  const found = vouching.documents.recorded(namedSubjects(rule, vouching));
  const count = found.subjects.length + found.doubtful.length;
  if (count <= most) return found;
  const message = `${count} artifacts were found; at most ${most} are checked in one run`;
  const refusal = { code: 'LIMIT_EXCEEDED', message } as const;
  return { ...found, subjects: [], doubtful: [], refusals: [...found.refusals, { name: 'artifacts', refusal }] };
}

function namedSubjects(rule: Rule, { documents, workspace, folders, looked, find = findFiles }: Vouching): Subjects {
  const digests = rule.digests.map(digestSubject);
  if (rule.artifacts.length === 0) {
    if (digests.length > 0) return { subjects: digests, sidecars: [], doubtful: [], refusals: [] };
    return documents.listed();
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
