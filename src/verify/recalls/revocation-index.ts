/**
 * Finds the entries of a revocation list that mean an artifact. Entries are grouped by the marks that they have, and each
 * group is looked up by the values of those marks, so that an artifact costs the same whether a list has ten entries or
 * two hundred thousand.
 */
import type { Revocation } from '../../evidence/documents/revocations.js';
import type { NotCompared, Recall } from '../../core/model.js';
import { foldAscii } from '../../formats/matcher.js';
import { withoutTrailing } from '../../formats/without-trailing.js';

/** What an entry can name of an artifact. */
export type Mark = Recall['by'] | 'variant' | 'arch';
/** Each recalls by itself; `variant` and `arch` only narrow that, since most artifacts of a release share them. */
export const RECALLING: readonly Recall['by'][] = ['version', 'digest', 'commit', 'identity', 'runId'];
export const MARKS: readonly Mark[] = [...RECALLING, 'variant', 'arch'];

/** All spellings of what is known of an artifact, as `markKey` writes them; empty where nothing is known. */
export type KnownMarks = Readonly<Record<Mark, readonly string[]>>;

/** Entries that have the same marks. */
interface Group {
  readonly marks: readonly Mark[];
  /** Positions in the list. */
  readonly positions: readonly number[];
  /** By the marks that are compared, joined: made when an artifact asks for it first. */
  readonly tables: Map<string, Table>;
}

/** Positions by the values of all compared marks, joined; the beginnings of such a key lead to an empty list. */
type Table = ReadonlyMap<string, readonly number[]>;

export interface RevocationIndex {
  readonly entries: readonly Revocation[];
  readonly groups: readonly Group[];
}

export function indexRevocations(entries: readonly Revocation[]): RevocationIndex {
  const groups = new Map<string, { marks: readonly Mark[]; positions: number[]; tables: Map<string, Table> }>();
  for (const [position, entry] of entries.entries()) {
    const marks = marksOf(entry);
    const name = marks.join();
    const group = groups.get(name);
    if (group) group.positions.push(position);
    else groups.set(name, { marks, positions: [position], tables: new Map() });
  }
  return { entries, groups: [...groups.values()] };
}

/** The marks that an entry has, in their order. */
export function marksOf(entry: Revocation): readonly Mark[] {
  return MARKS.filter((mark) => markOf(entry, mark) !== undefined);
}

/** What an entry says of a mark, as it is written in the list. */
export function markOf(
  { version, sha256, commit, identity, runId, variant, arch }: Revocation,
  mark: Mark,
): string | undefined {
  switch (mark) {
    case 'version':
      return version;
    case 'digest':
      return sha256 === undefined ? undefined : `sha256:${sha256}`;
    case 'commit':
      return commit;
    case 'identity':
      return identity;
    case 'runId':
      return runId;
    case 'variant':
      return variant;
    case 'arch':
      return arch;
  }
}

const TAG_REF = /^refs\/tags\//i;

/** Architectures that have two names. */
const SAME_ARCH: ReadonlyMap<string, string> = new Map([
  ['arm64', 'aarch64'],
  ['amd64', 'x86_64'],
  ['x86-64', 'x86_64'],
  ['x64', 'x86_64'],
]);

/** A value in the one spelling in which it is compared: names that are the same to people are the same here. */
export function markKey(mark: Mark, value: string): string {
  const folded = foldAscii(value.trim());
  if (mark === 'version') return folded.replace(TAG_REF, '').replace(/^v/, '');
  if (mark === 'arch') return SAME_ARCH.get(folded) ?? folded;
  return mark === 'runId' ? withoutTrailing(folded, '/') : folded;
}

/**
 * The first entries that mean an artifact, in the list's order. An entry means it where every mark that can be compared is
 * equal and at least one of those that recall by themselves can be. What cannot be compared does not save an artifact.
 *
 * @param limit more are not looked for
 */
export function findRevocations(index: RevocationIndex, known: KnownMarks, limit: number): readonly Revocation[] {
  const found = new Set<number>();
  for (const group of index.groups) {
    const compared = group.marks.filter((mark) => known[mark].length > 0);
    if (!RECALLING.some((mark) => compared.includes(mark))) continue;
    const table = tableOf(index, group, compared);
    for (const positions of hits(table, known, compared, ''))
      for (const position of positions.slice(0, limit)) found.add(position);
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, limit)
    .flatMap((position) => index.entries[position] ?? []);
}

/** No value has this character. */
const JOINT = '\0';
const LEADS_ON: readonly number[] = [];

function tableOf({ entries }: RevocationIndex, { positions, tables }: Group, compared: readonly Mark[]): Table {
  const name = compared.join();
  const made = tables.get(name);
  if (made) return made;
  const table = new Map<string, readonly number[] | number[]>();
  for (const position of positions) {
    const entry = entries[position];
    if (!entry) continue;
    let key = '';
    for (const [depth, mark] of compared.entries()) {
      key += JOINT + markKey(mark, markOf(entry, mark) ?? '');
      if (depth < compared.length - 1) table.set(key, LEADS_ON);
    }
    const same = table.get(key) as number[] | undefined;
    if (same) same.push(position);
    else table.set(key, [position]);
  }
  tables.set(name, table);
  return table;
}

/** Goes on only where a beginning of the key is known, so that many values of many marks are not all combined. */
function* hits(
  table: Table,
  known: KnownMarks,
  [mark, ...further]: readonly Mark[],
  start: string,
): Generator<readonly number[]> {
  if (mark === undefined) return;
  for (const value of known[mark]) {
    const key = start + JOINT + value;
    const positions = table.get(key);
    if (!positions) continue;
    if (further.length === 0) yield positions;
    else yield* hits(table, known, further, key);
  }
}

/**
 * How many entries have no mark that can be compared with an artifact.
 *
 * @param known the marks of which something is known of the artifact
 */
export function notCompared({ groups }: RevocationIndex, known: ReadonlySet<Mark>): NotCompared {
  const beyond = groups.filter(({ marks }) => !RECALLING.some((mark) => marks.includes(mark) && known.has(mark)));
  return {
    entries: beyond.reduce((sum, { positions }) => sum + positions.length, 0),
    lacks: RECALLING.filter((mark) => beyond.some(({ marks }) => marks.includes(mark))),
  };
}
