/** Decides one subject against parsed checksum lists: all entries of it that can prove anything must match. */
import type {
  ChecksumProof,
  Digests,
  HashAlgorithm,
  Refusal,
  LocalSubject as Subject,
  Verified,
} from '../../core/model.js';
import { findListed, sameBase, type ChecksumIndex, type Found } from './checksum-index.js';
import {
  ambiguous,
  mismatch,
  unknown,
  unlisted,
  weak,
  type Compared,
  type Comparison,
  type Digest,
} from './checksum-refusals.js';
import { mint } from '../mint.js';

export type ChecksumOutcome =
  | {
      readonly ok: true;
      readonly proof: Verified<ChecksumProof>;
      /** By the other lists that have the artifact: each of them can be recalled. */
      readonly further: readonly Verified<ChecksumProof>[];
      readonly others: readonly Refusal[];
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly others: readonly Refusal[] };

/** Refusals kept beside the first one. */
const MAX_OTHERS = 8;

/**
 * Algorithms to hash a file with before `verifyChecksum`. Empty where its digests are given, or no list can prove it. Where no
 * list has its name, those of namesakes in other folders: the refusal then tells which of them has its content.
 */
export function neededAlgorithms(index: ChecksumIndex, subject: Subject): ReadonlySet<HashAlgorithm> {
  if (subject.kind === 'digest') return new Set();
  const found = findListed(index, subject);
  return new Set((found.length > 0 ? found : sameBase(index, subject)).flatMap(({ listed }) => listed.kind.algorithms));
}

/**
 * Digests that are given may be fewer than a list has: then one entry must match, and those that cannot be compared are
 * remarked on in `others`, as weak ones are.
 *
 * @param digests at least those that `neededAlgorithms` named, or all that are known of an artifact that is not on disk
 */
export function verifyChecksum(index: ChecksumIndex, subject: Subject, digests: Digests): ChecksumOutcome {
  if (index.nameless) return { ok: false, refusal: index.nameless, others: [] };
  const found = findListed(index, subject);
  if (subject.kind === 'file' && found.some(({ listed }) => listed.kind.algorithms.some((name) => !digests[name]))) {
    // Otherwise an entry that does not match could go unnoticed beside one that does.
    throw new Error(`${subject.name} was not hashed with the algorithms of its checksum lists`);
  }
  const compared = found.map((one): Compared => ({ ...one, ...compare(one, digests) }));
  const doubtful = index.names === 'base' ? ambiguous(subject, compared) : undefined;
  if (doubtful) return { ok: false, refusal: doubtful, others: [] };
  const wrong = compared.filter((one) => one.result === 'mismatch').slice(0, 1 + MAX_OTHERS);
  const [refusal, ...others] = wrong.map((one) => mismatch(subject, one, compared, digests));
  if (refusal) return { ok: false, refusal, others };
  const warnings = unproven(subject, compared, digests);
  const matches = compared.filter((one) => one.result === 'match');
  const match = matches.find(({ from }) => from.signedBy) ?? matches[0];
  if (match) {
    const lists = new Map(matches.map((one) => [one.from, one]));
    lists.delete(match.from);
    const further = [...lists.values()].map((one) => mint(proofOf(one)));
    return { ok: true, proof: mint(proofOf(match)), further, others: warnings };
  }
  const [first, ...rest] = warnings;
  return { ok: false, refusal: first ?? unlisted(index, subject, digests), others: rest };
}

function proofOf({ from, listed, algorithm }: Found & Digest): ChecksumProof {
  const { list, document } = from;
  const proof: ChecksumProof = { kind: 'checksum', file: list.file, line: listed.line, algorithm, document };
  return from.signedBy === undefined ? proof : { ...proof, listSignedBy: from.signedBy };
}

function compare({ listed }: Found, digests: Digests): Comparison {
  const { algorithms } = listed.kind;
  if (algorithms.length === 0) return { result: 'weak' };
  let shown: Digest | undefined;
  for (const algorithm of algorithms) {
    const actual = digests[algorithm]?.toString('hex');
    if (actual === undefined) continue;
    if (actual === listed.digest) return { result: 'match', algorithm, actual };
    shown ??= { algorithm, actual };
  }
  return shown ? { result: 'mismatch', ...shown } : { result: 'unknown' };
}

/** One for all artifacts of which nothing is to be remarked. */
const NONE: readonly Refusal[] = [];

/** Entries that could prove nothing: one remark for each list and reason, since a list may have very many. */
function unproven(subject: Subject, compared: readonly Compared[], digests: Digests): readonly Refusal[] {
  // Nearly always.
  if (compared.every(({ result }) => result === 'match' || result === 'mismatch')) return NONE;
  const warnings = new Map<string, Refusal>();
  for (const { result, from, listed } of compared) {
    const key = `${result} ${from.list.file}`;
    if (result === 'match' || result === 'mismatch' || warnings.has(key) || warnings.size > MAX_OTHERS) continue;
    warnings.set(key, result === 'weak' ? weak(subject, from, listed) : unknown(subject, from, listed, digests));
  }
  return [...warnings.values()];
}
