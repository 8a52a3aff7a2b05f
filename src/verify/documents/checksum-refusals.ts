/** Why a checksum list does not prove an artifact, in words that say what to do. */
import { shownName } from '../../evidence/documents/checksums.js';
import type { ListedDigest } from '../../evidence/documents/checksum-entry.js';
import { foreignAlgorithm } from '../../evidence/documents/checksum-kinds.js';
import type { Digests, HashAlgorithm, Refusal, LocalSubject as Subject } from '../../core/model.js';
import {
  askedNames,
  linkedEntry,
  listsFor,
  type ChecksumIndex,
  type Found,
  type PlacedList,
} from './checksum-index.js';

/** A digest that was computed or given. */
export interface Digest {
  readonly algorithm: HashAlgorithm;
  readonly actual: string;
}

export type Comparison =
  | ({ readonly result: 'match' } & Digest)
  | ({ readonly result: 'mismatch' } & Digest)
  /** The algorithm is refused, or the digest in it is not known. */
  | { readonly result: 'weak' | 'unknown' };

/** An entry, and what its comparison says. */
export type Compared = Found & Comparison;

const ACCEPTED = 'SHA-256, SHA-384, SHA-512 or BLAKE2b';
/** Lists that are searched for what was probably meant; a run may have as many as artifacts. */
const SEARCHED_LISTS = 64;

export function mismatch(
  subject: Subject,
  one: Found & Digest,
  compared: readonly Compared[],
  digests: Digests,
): Refusal {
  const right = compared.find(({ result }) => result === 'match');
  const other = one.from.similarIdentities().content(digests);
  const refusal: Refusal = {
    code: 'CHECKSUM_MISMATCH',
    message: `the checksum of ${subject.name} does not match`,
    expected: `${one.algorithm}:${one.listed.digest}`,
    actual: `${one.algorithm}:${one.actual}`,
    at: { file: one.from.list.file, line: one.listed.line },
  };
  if (right)
    return { ...refusal, hint: `Line ${right.listed.line} of ${right.from.list.file} contradicts it: it matches.` };
  if (other !== undefined) return { ...refusal, hint: `It has the content that is listed as \`${other}\`.` };
  const foreign = foreignAlgorithm(one.from.list.file);
  return foreign === undefined
    ? refusal
    : {
        ...refusal,
        hint: `By its name the list is of ${foreign}, which is not supported. Give a list of ${ACCEPTED}.`,
      };
}

/**
 * With `checksum-names: base`, entries of several names must all have the content: otherwise nobody can tell which of them is
 * the subject's. Undefined where they agree, and where none matches.
 */
export function ambiguous(subject: Subject, compared: readonly Compared[]): Refusal | undefined {
  const named = compared.flatMap((one) => (one.name === undefined ? [] : [{ ...one, name: one.name }]));
  const right = named.find(({ result }) => result === 'match');
  const other = named.find(({ name, result }) => name !== right?.name && result !== 'match');
  if (right === undefined || other === undefined) return undefined;
  const [first, second] = [right, other].map((one) => `\`${shownName(one.name)}\``);
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `${subject.name} is listed under several names that do not agree`,
    expected: 'one entry with this last part of the name, or several with the same digest',
    actual: `${first ?? ''} and ${second ?? ''}`,
    hint: 'With `checksum-names: base` only the last part of a name counts. Compare whole names (`exact`), or give a list for this artifact only.',
    at: { file: other.from.list.file, line: other.listed.line },
  };
}

export function weak(subject: Subject, from: PlacedList, listed: ListedDigest): Refusal {
  if (listed.kind.unsupported) return unsupported(subject, from, listed);
  return {
    code: 'CHECKSUM_WEAK',
    message: `${listed.kind.label} is broken and proves nothing for ${subject.name}`,
    expected: ACCEPTED,
    actual: listed.kind.label,
    at: { file: from.list.file, line: listed.line },
  };
}

function unsupported(subject: Subject, from: PlacedList, { kind, line }: ListedDigest): Refusal {
  return {
    code: 'CHECKSUM_LIST_MALFORMED',
    message: `${subject.name} is listed with a ${kind.label} digest, which is not supported`,
    expected: ACCEPTED,
    actual: kind.label,
    hint: 'Give a list of one of these algorithms.',
    at: { file: from.list.file, line },
  };
}

export function unknown(subject: Subject, from: PlacedList, listed: ListedDigest, digests: Digests): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `${subject.name} is listed with another algorithm than the digest that was given`,
    expected: listed.kind.label,
    actual: Object.keys(digests).join(', '),
    hint: 'Give the digest in the algorithm of the list too, for example `sha256:…,sha512:… name`.',
    at: { file: from.list.file, line: listed.line },
  };
}

export function unlisted(index: ChecksumIndex, subject: Subject, digests: Digests): Refusal {
  const lists = listsFor(index, subject);
  const files = lists.map(({ list }) => list.file);
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const searched = lists.slice(0, SEARCHED_LISTS);
  const names = new Set(searched.flatMap((from) => askedNames(from, subject, index.paths)));
  const linked = linkedEntry(index, subject);
  const [near] = searched.flatMap((from) => {
    const misses = from.similarIdentities();
    const found = askedNames(from, subject, index.paths).map((name) => misses.hint(name, digests));
    return found.filter((text) => text !== undefined);
  });
  const hint = linked === undefined ? near : linkedHint(shownName(linked));
  const refusal: Refusal = {
    code: 'CHECKSUM_UNLISTED',
    message: `${subject.name} is not listed in ${files.slice(0, 3).join(', ')}${more}`,
    expected: [...names].map((name) => `\`${shownName(name)}\``).join(' or '),
    at: { file: files[0] ?? '' },
  };
  return hint === undefined ? refusal : { ...refusal, hint };
}

/** For a link of which only the target is listed. */
function linkedHint(name: string): string {
  return `It is a link, or leads through one, to \`${name}\`, which is listed. Name that, or list the link's own name.`;
}
