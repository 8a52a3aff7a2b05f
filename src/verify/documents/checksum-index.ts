/**
 * Which entries of which lists are a subject's. By default an entry is a subject's when its name is the subject's path from the
 * list's own folder, byte for byte; only where that is not listed, the name as given (a list made at the workspace root). Never
 * by the name of what a link led to alone: that counts beside the name that was asked for. With `checksum-names: base` the last
 * part of a name counts as well.
 *
 * Lists of one folder share an index, so that hundreds of sidecars cost no more than one list with as many lines.
 */
import systemPath, { type PlatformPath } from 'node:path';
import { binaryName, plainName } from '../../evidence/documents/checksums.js';
import type { ChecksumList } from '../../evidence/documents/checksums.js';
import type { ListedDigest } from '../../evidence/documents/checksum-entry.js';
import type { ChecksumNames } from '../../model/requirement.js';
import type { DocumentFacts, Refusal, SignatureProof, LocalSubject as Subject, Verified } from '../../core/model.js';
import { findSuggestions, type Suggestions } from './checksum-suggestions.js';
import { namelessRefusal } from './nameless-list.js';
import { askedName, realNameOf, type DocumentFolder } from './document-names.js';
import { fileOfSidecar } from './sidecar-name.js';
import { lastPart } from '../../formats/last-part.js';

/** A list and where it lies. */
export interface PlacedList extends DocumentFolder {
  readonly list: ChecksumList;
  readonly document: DocumentFacts;
  /** How its names compare with those of files; exactly unless it says otherwise. */
  readonly names?: ChecksumNames;
  /** Who signed the list; absent where it proves integrity only. */
  readonly signedBy?: Verified<SignatureProof>;
}

interface IndexedList extends PlacedList {
  /** Built at the first refusal that asks for it. */
  readonly similarIdentities: () => Suggestions;
}

/** A digest that a list has for the subject at hand. */
export interface Found {
  readonly from: IndexedList;
  readonly listed: ListedDigest;
  /** As the list has it; undefined where the digest stands there without a name. */
  readonly name?: string;
}

/** All lists that lie in one folder. */
interface FolderIndex extends DocumentFolder {
  readonly lists: IndexedList[];
  /** One of a name stands there by itself: a list may have a hundred thousand names, each once. */
  readonly byName: Map<string, Found | Found[]>;
  /** By the last part of the name; made where it is first asked for, since most lists have the whole name. */
  byBase?: ReadonlyMap<string, readonly Found[]>;
  /** Digests without a name, by the file that their list's own name names: the one in this folder, never a namesake. */
  readonly bareOf: Map<string, Found[]>;
  /** Digests without a name that stand for the only artifact. */
  readonly bare: Found[];
}

/** All lists of one requirement, ready for many subjects. */
export interface ChecksumIndex {
  readonly lists: readonly IndexedList[];
  readonly folders: readonly FolderIndex[];
  /** Of each subject, by its name: the lists that its own sidecars are. They speak of no other. */
  readonly own: ReadonlyMap<string, readonly FolderIndex[]>;
  readonly names: ChecksumNames;
  readonly paths: PlatformPath;
  /** Where a list is a digest without a name that could stand for several artifacts or none. */
  readonly nameless: Refusal | undefined;
}

export interface IndexOptions {
  /** Lists that templates led to, by the name of the subject that they are the sidecars of. */
  readonly own?: ReadonlyMap<string, readonly PlacedList[]>;
  readonly names?: ChecksumNames;
  /** The path rules of the system, which a test may replace. */
  readonly paths?: PlatformPath;
}

/** @param subjects of whom the lists are required; a digest without a name stands for one of them */
export function indexChecksums(
  lists: readonly PlacedList[],
  subjects: readonly Subject[],
  { own = new Map(), names = 'exact', paths = systemPath }: IndexOptions = {},
): ChecksumIndex {
  const indexed = lists.map(withNearMisses);
  const folders = indexFolders(indexed);
  const seen = new Map<FolderIndex, ReadonlySet<string>>();
  const namesOf = (folder: FolderIndex): ReadonlySet<string> => {
    const known =
      seen.get(folder) ?? new Set(subjects.flatMap((subject) => askedNames(folder, subject, paths).slice(0, 1)));
    seen.set(folder, known);
    return known;
  };
  const nameless = indexed.flatMap((from) => placeBare(from, folderOf(folders, from), namesOf, subjects.length) ?? []);
  const ownFolders = new Map([...own].map(([name, placed]) => [name, indexOwn(placed)]));
  return {
    lists: [...indexed, ...[...ownFolders.values()].flatMap(({ lists: one }) => one)],
    folders: [...folders.values()],
    own: new Map([...ownFolders].map(([name, { folders: one }]) => [name, one])),
    names,
    paths,
    nameless: nameless[0],
  };
}

/** What was found last: a subject is asked for before it is hashed and when its digests are compared, which is in one batch. */
const listedOf = new WeakMap<ChecksumIndex, Map<Subject, readonly Found[]>>();
/** More than a batch has. Of a hundred thousand subjects not all are kept. */
const MAX_REMEMBERED = 1_024;

/** What the lists have on the subject: under the name that was asked for, and then under that of the link's target as well. */
export function findListed(index: ChecksumIndex, subject: Subject): readonly Found[] {
  const known = listedOf.get(index) ?? new Map<Subject, readonly Found[]>();
  listedOf.set(index, known);
  let found = known.get(subject);
  if (!found) {
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(subject, (found = lookUp(index, subject)));
  }
  return found;
}

function lookUp(index: ChecksumIndex, subject: Subject): readonly Found[] {
  const { names, paths } = index;
  const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])].map((folder) => {
    const named = askedNames(folder, subject, paths);
    return { folder, named, listed: inEachList(folder, named) };
  });
  // As soon as any list names the link, what any list says of its target counts as well.
  const isNamed = folders.some(({ listed }) => listed.length > 0);
  const found = folders.map(({ folder, named, listed }) => {
    const bare = [...folder.bare, ...(folder.bareOf.get(named[0] ?? '') ?? [])];
    const real = isNamed ? inEachList(folder, realNames(folder, subject, paths)) : [];
    // Nearly always; then the array of the index does for all who ask.
    if (bare.length + real.length === 0 && names !== 'base') return listed;
    return [...new Set([...bare, ...listed, ...real, ...(names === 'base' ? sharingBase(folder, subject) : [])])];
  });
  const [only] = found;
  return only && found.length === 1 ? only : found.flat();
}

/** Whether an entry means this very file: by its path from the list's folder, and not by a name that other bytes may bear. */
export function isOwnEntry({ names, paths }: ChecksumIndex, { from, name }: Found, subject: Subject): boolean {
  if (subject.kind !== 'file') return false;
  const asked = binaryName(askedName(subject, from, paths));
  return name === undefined || asked === (names === 'base' ? lastPart(name) : name);
}

/** Entries that have the subject's own last part, in whatever folder the list puts it. */
export function sameBase(index: ChecksumIndex, subject: Subject): readonly Found[] {
  return [...index.folders, ...(index.own.get(subject.name) ?? [])].flatMap((folder) => sharingBase(folder, subject));
}

/** The names that a list may have the subject under, as asked for. */
export function askedNames(from: DocumentFolder, subject: Subject, paths: PlatformPath): readonly string[] {
  const given = plainName(binaryName(subject.name));
  if (subject.kind === 'digest') return [given];
  const own = binaryName(askedName(subject, from, paths));
  return own === given ? [own] : [own, given];
}

/** The name of an entry that only the target of a link has. */
export function linkedEntry(index: ChecksumIndex, subject: Subject): string | undefined {
  const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])];
  const [found] = folders.flatMap((folder) => inEachList(folder, realNames(folder, subject, index.paths)));
  return found?.name;
}

/** The lists that may speak of a subject. */
export function listsFor(index: ChecksumIndex, subject: Subject): readonly IndexedList[] {
  if (index.own.size === 0) return index.lists;
  const folders = [...index.folders, ...(index.own.get(subject.name) ?? [])];
  return folders.flatMap(({ lists }) => lists);
}

function withNearMisses(placed: PlacedList): IndexedList {
  let built: Suggestions | undefined;
  return { ...placed, similarIdentities: () => (built ??= findSuggestions(placed.list)) };
}

function indexFolders(lists: readonly IndexedList[]): Map<string, FolderIndex> {
  const folders = new Map<string, FolderIndex>();
  for (const from of lists) {
    const { lists: placed, byName } = folderOf(folders, from);
    placed.push(from);
    for (const listed of from.list.entries) addEntry(byName, { from, listed, name: listed.name });
  }
  return folders;
}

function folderOf(folders: Map<string, FolderIndex>, { folder, realFolder = folder }: DocumentFolder): FolderIndex {
  const key = `${folder}\0${realFolder}`;
  const known = folders.get(key);
  if (known !== undefined) return known;
  const created = { folder, realFolder, lists: [], byName: new Map(), bareOf: new Map(), bare: [] };
  folders.set(key, created);
  return created;
}

function addEntry(entries: FolderIndex['byName'], found: Required<Found>): void {
  const same = entries.get(found.name);
  if (same === undefined) entries.set(found.name, found);
  else if (Array.isArray(same)) same.push(found);
  else entries.set(found.name, [same, found]);
}

function add(entries: Map<string, Found[]>, name: string, found: Found): void {
  const same = entries.get(name);
  if (same === undefined) entries.set(name, [found]);
  else same.push(found);
}

/** A digest without a name stands for the artifact that the list's own name names, else for the only one. */
function placeBare(
  from: IndexedList,
  folder: FolderIndex,
  namesOf: (folder: FolderIndex) => ReadonlySet<string>,
  subjects: number,
): Refusal | undefined {
  const { bare, file } = from.list;
  if (bare === undefined) return undefined;
  const name = fileOfSidecar(file);
  if (name !== undefined && namesOf(folder).has(name)) {
    add(folder.bareOf, name, { from, listed: bare });
    return undefined;
  }
  if (subjects !== 1) return namelessRefusal(file, bare, subjects);
  folder.bare.push({ from, listed: bare });
  return undefined;
}

function indexOwn(placed: readonly PlacedList[]): { lists: readonly IndexedList[]; folders: readonly FolderIndex[] } {
  const lists = placed.map(withNearMisses);
  const folders = indexFolders(lists);
  for (const from of lists) {
    if (from.list.bare) folderOf(folders, from).bare.push({ from, listed: from.list.bare });
  }
  return { lists, folders: [...folders.values()] };
}

/**
 * In each list under the first of the names that it has: the list's folder goes first and alone, so that `dist/tool` in
 * dist/SHA256SUMS means dist/dist/tool wherever `tool` is listed as well.
 */
function inEachList({ byName }: FolderIndex, names: readonly string[]): readonly Found[] {
  let found: readonly Found[] = [];
  for (const name of names) {
    const entries = byName.get(name);
    if (!entries) continue;
    const here = Array.isArray(entries) ? entries : [entries];
    if (found.length === 0) found = here;
    else {
      const settled = new Set(found.map(({ from }) => from));
      found = [...found, ...here.filter(({ from }) => !settled.has(from))];
    }
  }
  return found;
}

function sharingBase(folder: FolderIndex, subject: Subject): readonly Found[] {
  folder.byBase ??= indexBases(folder);
  return folder.byBase.get(lastPart(plainName(binaryName(subject.name)))) ?? [];
}

/** In the order of the lists and of their lines. */
function indexBases({ lists, byName }: FolderIndex): ReadonlyMap<string, readonly Found[]> {
  const order = new Map(lists.map((list, index) => [list, index]));
  const placeOf = ({ from }: Found): number => order.get(from) ?? 0;
  const all = [...byName.values()].flat();
  all.sort((one, other) => placeOf(one) - placeOf(other) || one.listed.line - other.listed.line);
  const byBase = new Map<string, Found[]>();
  for (const found of all) add(byBase, lastPart(found.name ?? ''), found);
  return byBase;
}

function realNames(folder: DocumentFolder, subject: Subject, paths: PlatformPath): readonly string[] {
  const own = subject.kind === 'file' ? realNameOf(subject, folder, paths) : undefined;
  if (own === undefined || subject.kind !== 'file') return [];
  return [own, subject.linked?.realName ?? own].map(binaryName);
}
