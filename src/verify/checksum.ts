/**
 * Decides one subject against parsed checksum lists. An entry is a subject's when its name is the subject's path from the
 * list's own folder, byte for byte; only where that is not listed, the name as given (a list made at the workspace root).
 * Never by base name, and never by the name of what a link led to alone: that counts beside the name that was asked for. Every
 * list's entries for the subject count, and all of them that can prove anything must match.
 */
import systemPath, { type PlatformPath } from 'node:path';
import { binaryName, plainName, shownName } from '../evidence/checksums.js';
import type { ChecksumEntry, ChecksumList, ListedDigest } from '../evidence/checksums.js';
import type { ChecksumProof, Digests, HashAlgorithm, Refusal, SignatureProof, Verified } from '../model.js';
import type { LocalSubject as Subject } from '../model.js';
import { findNearMisses, type NearMisses } from './checksum-near-misses.js';
import { askedName, realNameOf, type DocumentFolder } from './document-names.js';
import { mint } from './verified.js';

/** A list and where it lies. */
export interface PlacedList extends DocumentFolder {
  readonly list: ChecksumList;
  /** Who signed the list; absent where it proves integrity only. */
  readonly signedBy?: Verified<SignatureProof>;
}

export interface IndexedList extends PlacedList {
  readonly byName: ReadonlyMap<string, readonly ChecksumEntry[]>;
  /** Built at the first refusal that asks for it. */
  readonly nearMisses: () => NearMisses;
}

/** All lists of one demand, ready for many subjects. */
export interface ChecksumIndex {
  readonly lists: readonly IndexedList[];
  /** How many artifacts the lists are demanded of. */
  readonly subjects: number;
  readonly paths: PlatformPath;
  /** Where a list is a digest without a name that could stand for several artifacts or none. */
  readonly nameless: Refusal | undefined;
}

export type ChecksumOutcome =
  | { readonly ok: true; readonly proof: Verified<ChecksumProof>; readonly others: readonly Refusal[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly others: readonly Refusal[] };

/** A digest that a list has for the subject at hand. */
interface Found {
  readonly from: IndexedList;
  readonly listed: ListedDigest;
}

interface Digest {
  readonly algorithm: HashAlgorithm;
  readonly actual: string;
}

type Comparison =
  | ({ readonly result: 'match' } & Digest)
  | ({ readonly result: 'mismatch' } & Digest)
  /** The algorithm is refused, or the digest in it is not known. */
  | { readonly result: 'weak' | 'unknown' };

type Compared = Found & Comparison;

/** Refusals kept beside the first one. */
const MAX_OTHERS = 8;
const ACCEPTED = 'SHA-256, SHA-384, SHA-512 or BLAKE2b';

/**
 * @param subjects how many artifacts the lists are demanded of; a digest without a name stands for the only one
 * @param paths the path rules of the system, which a test may replace
 */
export function indexChecksums(lists: readonly PlacedList[], subjects: number, paths = systemPath): ChecksumIndex {
  const [nameless] = lists.flatMap(({ list: { file, bare } }) =>
    bare !== undefined && subjects !== 1 ? [namelessRefusal(file, bare, subjects)] : [],
  );
  return { lists: lists.map(indexList), subjects, paths, nameless };
}

function indexList(placed: PlacedList): IndexedList {
  const byName = new Map<string, ChecksumEntry[]>();
  for (const entry of placed.list.entries) {
    const same = byName.get(entry.name);
    if (same === undefined) byName.set(entry.name, [entry]);
    else same.push(entry);
  }
  let built: NearMisses | undefined;
  return { ...placed, byName, nearMisses: () => (built ??= findNearMisses(placed.list)) };
}

/** Algorithms to hash a file with before `verifyChecksum`. Empty where its digests are given, or no list can prove it. */
export function neededAlgorithms(index: ChecksumIndex, subject: Subject): ReadonlySet<HashAlgorithm> {
  if (subject.kind === 'digest') return new Set();
  return new Set(findListed(index, subject).flatMap(({ listed }) => listed.kind.algorithms));
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
  const wrong = compared.filter((one) => one.result === 'mismatch').slice(0, 1 + MAX_OTHERS);
  const [refusal, ...others] = wrong.map((one) => mismatch(subject, one, compared, digests));
  if (refusal) return { ok: false, refusal, others };
  const remarks = unproven(subject, compared, digests);
  const matches = compared.filter((one) => one.result === 'match');
  const match = matches.find(({ from }) => from.signedBy) ?? matches[0];
  if (match) return { ok: true, proof: mint(proofOf(match)), others: remarks };
  const [first, ...rest] = remarks;
  return { ok: false, refusal: first ?? unlisted(index, subject, digests), others: rest };
}

function proofOf({ from, listed, algorithm }: Found & Digest): ChecksumProof {
  const proof: ChecksumProof = { kind: 'checksum', file: from.list.file, line: listed.line, algorithm };
  return from.signedBy === undefined ? proof : { ...proof, listSignedBy: from.signedBy };
}

function findListed(index: ChecksumIndex, subject: Subject): readonly Found[] {
  return index.lists.flatMap((from) => {
    const { bare } = from.list;
    if (bare !== undefined) return index.subjects === 1 ? [{ from, listed: bare }] : [];
    return entriesOf(index, from, subject).map((listed) => ({ from, listed }));
  });
}

/**
 * What a list has on the subject: under the name that was asked for, and then under that of the link's target as well, also
 * where another list names the link.
 */
export function entriesOf(index: ChecksumIndex, from: IndexedList, subject: Subject): readonly ChecksumEntry[] {
  const asked = firstListed(from, askedNames(index, from, subject));
  if (asked === undefined && !isListed(index, subject)) return [];
  const real = firstListed(from, realNames(index, from, subject)) ?? [];
  return [...new Set([...(asked ?? []), ...real])];
}

/** Whether any list names the subject as it was asked for. Only what a link led to has a second name to look for then. */
function isListed(index: ChecksumIndex, subject: Subject): boolean {
  if (subject.kind !== 'file' || !subject.linked) return false;
  return index.lists.some((from) => firstListed(from, askedNames(index, from, subject)) !== undefined);
}

/** Whether a list means this very file: by its path from the list's folder, and not by a name that other bytes may bear. */
export function isOwnEntry({ paths }: ChecksumIndex, from: IndexedList, subject: Subject): boolean {
  return subject.kind === 'file' && from.byName.has(binaryName(askedName(subject, from, paths)));
}

/**
 * The list's folder goes first and alone: `dist/tool` in dist/SHA256SUMS means dist/dist/tool wherever `tool` is listed
 * as well.
 */
function firstListed({ byName }: IndexedList, names: readonly string[]): readonly ChecksumEntry[] | undefined {
  return names.map((name) => byName.get(name)).find((entries) => entries !== undefined);
}

function askedNames({ paths }: ChecksumIndex, from: PlacedList, subject: Subject): readonly string[] {
  const given = plainName(binaryName(subject.name));
  if (subject.kind === 'digest') return [given];
  const own = binaryName(askedName(subject, from, paths));
  return own === given ? [own] : [own, given];
}

function realNames({ paths }: ChecksumIndex, from: PlacedList, subject: Subject): readonly string[] {
  const own = subject.kind === 'file' ? realNameOf(subject, from, paths) : undefined;
  if (own === undefined || subject.kind !== 'file') return [];
  return [own, subject.linked?.realName ?? own].map(binaryName);
}

function compare({ listed }: Found, digests: Digests): Comparison {
  const { algorithms } = listed.kind;
  if (algorithms.length === 0) return { result: 'weak' };
  const known = algorithms.flatMap((algorithm) => {
    const actual = digests[algorithm]?.toString('hex');
    return actual === undefined ? [] : [{ algorithm, actual }];
  });
  const match = known.find(({ actual }) => actual === listed.digest);
  if (match) return { result: 'match', ...match };
  const [shown] = known;
  return shown ? { result: 'mismatch', ...shown } : { result: 'unknown' };
}

function mismatch(subject: Subject, one: Found & Digest, compared: readonly Compared[], digests: Digests): Refusal {
  const right = compared.find(({ result }) => result === 'match');
  const other = one.from.nearMisses().content(digests);
  const refusal: Refusal = {
    code: 'CHECKSUM_MISMATCH',
    message: `checksum of ${subject.name} does not match`,
    expected: `${one.algorithm}:${one.listed.digest}`,
    actual: `${one.algorithm}:${one.actual}`,
    at: { file: one.from.list.file, line: one.listed.line },
  };
  if (right)
    return { ...refusal, hint: `Line ${right.listed.line} of ${right.from.list.file} contradicts it: it matches.` };
  return other === undefined ? refusal : { ...refusal, hint: `It has the content that is listed as \`${other}\`.` };
}

/** Entries that could prove nothing: one remark for each list and reason, since a list may have very many. */
function unproven(subject: Subject, compared: readonly Compared[], digests: Digests): readonly Refusal[] {
  const remarks = new Map<string, Refusal>();
  for (const { result, from, listed } of compared) {
    const key = `${result} ${from.list.file}`;
    if (result === 'match' || result === 'mismatch' || remarks.has(key) || remarks.size > MAX_OTHERS) continue;
    remarks.set(key, result === 'weak' ? weak(subject, from, listed) : unknown(subject, from, listed, digests));
  }
  return [...remarks.values()];
}

function weak(subject: Subject, from: PlacedList, listed: ListedDigest): Refusal {
  return {
    code: 'CHECKSUM_WEAK',
    message: `${listed.kind.label} proves nothing for ${subject.name}`,
    expected: ACCEPTED,
    actual: listed.kind.label,
    at: { file: from.list.file, line: listed.line },
  };
}

function unknown(subject: Subject, from: PlacedList, listed: ListedDigest, digests: Digests): Refusal {
  return {
    code: 'CHECKSUM_UNLISTED',
    message: `${subject.name} is listed with another algorithm than the digest that was given`,
    expected: listed.kind.label,
    actual: Object.keys(digests).join(', '),
    hint: 'Give the digest in the algorithm of the list as well, for example `sha256:…,sha512:… name`.',
    at: { file: from.list.file, line: listed.line },
  };
}

function unlisted(index: ChecksumIndex, subject: Subject, digests: Digests): Refusal {
  const files = index.lists.map(({ list }) => list.file);
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  const names = new Set(index.lists.flatMap((from) => askedNames(index, from, subject)));
  const [linked] = index.lists.flatMap((from) => firstListed(from, realNames(index, from, subject)) ?? []);
  const [near] = index.lists.flatMap((from) => {
    const misses = from.nearMisses();
    const found = askedNames(index, from, subject).map((name) => misses.hint(name, digests));
    return found.filter((text) => text !== undefined);
  });
  const hint = linked === undefined ? near : linkedHint(shownName(linked.name));
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

export function namelessRefusal(file: string, bare: ListedDigest, subjects: number): Refusal {
  return {
    code: 'CHECKSUM_LIST_MALFORMED',
    message: `checksum list ${file} is a digest without a name`,
    expected: 'one artifact that it can stand for',
    actual: subjects === 0 ? 'none is named' : `${subjects} artifacts`,
    hint: 'Name the one artifact with `artifacts`, or give a list that has names.',
    at: { file, line: bare.line },
  };
}
