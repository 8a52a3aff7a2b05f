/**
 * Which evidence an artifact meets: what names one of its digests, and what says only by its signature whether it is about the
 * artifact. All else is of other artifacts. A list is indexed once, so that a shared one costs each artifact a look-up and not
 * a walk through it. Nothing is accepted here: whatever is met is bound to the artifact again when it is verified.
 */
import type { Artifact, EvidenceAsRead } from '../../evidence/evidence.js';
import type { EvidenceParts, ReadEvidence } from '../../evidence/read-evidence.js';
import type { Refusal } from '../../core/model.js';
import { oncePer } from '../../core/once-per.js';
import type { Result } from '../../core/result.js';
import { contentOf } from '../../verify/sigstore/read-content.js';
import { subjectIndex, subjectKey } from '../../verify/statement.js';
import { lastPart } from '../../formats/last-part.js';

/** Evidence as one artifact sees it. */
export interface NamedEvidence {
  /** In the order in which it was found. */
  readonly met: ReadEvidence;
  /** Of what is about other artifacts, that which is closest: it explains best why there is nothing better. */
  readonly closest: ReadEvidence;
  /** How many are about other artifacts and not among the closest, and the file of the first. */
  readonly more: number;
  readonly file?: string;
}

/** Attestations of other artifacts, and unreadable ones, that are told of one artifact. */
const MAX_SHOWN = 3;

/** One for all artifacts that have none. */
const NO_EVIDENCE: NamedEvidence = { met: [], closest: [], more: 0 };

/** @param artifact its name as shown: an attestation of another file with that name is closest */
export function namedEvidence(
  parts: EvidenceParts,
  { name, digests, id }: Pick<Artifact, 'name' | 'digests' | 'id'>,
): NamedEvidence {
  const [only] = parts;
  // One piece of evidence is told of, whatever it is about.
  if (!only) return NO_EVIDENCE;
  if (parts.length === 1 && only.length === 1) return { met: only, closest: [], more: 0 };
  const indexes = parts.map((part) => [part, indexOf(part)] as const);
  const own = Object.entries(digests).map(([algorithm, digest]) => subjectKey(algorithm, digest.toString('hex')));
  const keys = id ? [...own, subjectKey(id.kind, id.value)] : own;
  const met = indexes.flatMap(([part, { open, byDigest }]) => {
    const positions = new Set([...open, ...keys.flatMap((key) => byDigest.get(key) ?? [])]);
    return at(
      part,
      [...positions].sort((a, b) => a - b),
    );
  });
  const known = new Set(met);
  const called = indexes.flatMap(([part, { byName }]) =>
    at(part, byName.get(lastPart(name))?.slice(0, 1 + MAX_SHOWN) ?? []),
  );
  const first = indexes.flatMap(([part, { bound }]) => at(part, bound.slice(0, known.size + MAX_SHOWN)));
  const closest = [...new Set([...called, ...first])].filter((one) => !known.has(one)).slice(0, MAX_SHOWN);
  const all = indexes.reduce((sum, [{ length }]) => sum + length, 0);
  const file = fileOf(closest[0]);
  return { met, closest, more: all - met.length - closest.length, ...(file !== undefined && { file }) };
}

/** What is said of evidence of other artifacts that is not told one by one. */
export function moreForeign(artifact: string, { more, file }: NamedEvidence): Refusal | undefined {
  if (more === 0) return undefined;
  const others = more === 1 ? '1 more piece of evidence is' : `${more} more pieces of evidence are`;
  return {
    code: 'SUBJECT_MISMATCH',
    message: `${others} about other artifacts than ${artifact}, or cannot be read`,
    hint: 'Only the closest are listed. None of the others names a digest of this artifact.',
    ...(file !== undefined && { at: { file: file.replace(/:[0-9]+$/, '') } }),
  };
}

interface PartIndex {
  /** Positions of evidence that is met by every artifact. */
  readonly open: readonly number[];
  readonly byDigest: ReadonlyMap<string, readonly number[]>;
  /** By the last part of the names that their signers gave the subjects. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Positions of evidence that is met only by what it names, and of unreadable evidence beyond the first. */
  readonly bound: readonly number[];
}

const indexOf = oncePer((part: ReadEvidence): PartIndex => {
  const open: number[] = [];
  const bound: number[] = [];
  const byDigest = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  let unreadable = 0;
  for (const [position, one] of part.entries()) {
    const subjects = one.ok ? subjectsOf(one.value) : 'unreadable';
    if (subjects === 'unreadable' && ++unreadable > MAX_SHOWN) bound.push(position);
    else if (subjects === 'unreadable' || subjects === 'open') open.push(position);
    else {
      bound.push(position);
      for (const digest of subjects.digests) add(byDigest, digest, position);
      for (const name of subjects.names) add(byName, name, position);
    }
  }
  return { open, bound, byDigest, byName };
});

function add(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (!known) index.set(key, [position]);
  else if (known.at(-1) !== position) known.push(position);
}

interface Subjects {
  /** As `subjectKey` writes them. */
  readonly digests: Iterable<string>;
  readonly names: Iterable<string>;
}

/** What the evidence says it is about; `open` where only its signature tells. */
function subjectsOf(evidence: EvidenceAsRead): Subjects | 'open' | 'unreadable' {
  if (!('content' in evidence)) return 'open';
  const { content } = evidence;
  switch (content.kind) {
    case 'dsse': {
      const read = contentOf(evidence);
      if (!read?.ok) return 'unreadable';
      const { statement } = read.value;
      return {
        digests: subjectIndex(statement).keys(),
        names: new Set(statement.subjects.map(({ name }) => lastPart(name))),
      };
    }
    case 'message': {
      const { claimedDigest } = content;
      if (!claimedDigest) return 'open';
      return { digests: [subjectKey(claimedDigest.algorithm, claimedDigest.value.toString('hex'))], names: [] };
    }
    case 'cms':
      return { digests: [subjectKey('sha256', content.messageDigest.toString('hex'))], names: [] };
    case 'simple-signing':
      return 'open';
  }
}

function at(part: ReadEvidence, positions: readonly number[]): ReadEvidence {
  return positions.flatMap((position) => part[position] ?? []);
}

function fileOf(one: Result<EvidenceAsRead> | undefined): string | undefined {
  if (!one) return undefined;
  return one.ok ? one.value.file : one.refusal.at?.file;
}
