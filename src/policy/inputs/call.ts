/** What the inputs of a call say together, and the nodes that its document is put together of. */
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { InputPlace, MapEntry, Place, Tree } from '../document/tree.js';
import type { CallSigners } from './call-signers.js';
import type { Parts } from './parts.js';
import type { GivenInputs } from './read-inputs.js';
import { asksForRelease } from './without-effect.js';

/** What the inputs say together, as far as it decides what is required. */
export interface Call {
  readonly given: GivenInputs;
  readonly parts: Parts;
  readonly signers: CallSigners;
  /** `predicate-type` only widens what is accepted, and a plain signature will do as well. */
  readonly eitherForm: boolean;
  /** A signed list vouches for what it lists. */
  readonly signedLists: boolean;
  /** A manifest says what the artifacts are: it vouches for them. */
  readonly manifestAlone: boolean;
  /** Only a provenance can meet what is required of builder or run. */
  readonly provenance: boolean;
}

export const WHOLE: InputPlace = { input: 'artifacts' };

/** `by` or `signed-by`: any of those who may sign artifacts. */
export function by(key: string, { signers }: Call, place: Place = WHOLE): MapEntry | undefined {
  return signers.artifacts.length > 0 ? entry(key, listOf(signers.artifacts, place)) : undefined;
}

/** What is said of a signature beside who made it. */
export function details({ parts }: Call, ...keys: readonly string[]): readonly MapEntry[] {
  return parts.of('signature').filter(({ key }) => keys.includes(key));
}

/** What an attestation must say: each value as the input spells it. */
export function contentOf({ parts }: Call): MapEntry | undefined {
  const stated = parts.get('signature', 'predicate')?.value;
  if (stated?.kind !== 'map') return undefined;
  const tests = stated.entries.map(({ key, value }) => entry(key, mapOf([entry('text', value)], value.place)));
  return entry('predicate', mapOf(tests, stated.place));
}

/** True where `require` names the check. */
export function isRequired({ given }: Call, check: string): boolean {
  return given.require?.includes(check) ?? false;
}

export function requirement(kind: string, entries: readonly (MapEntry | undefined)[], place: Place): Tree {
  return mapOf([entry(kind, mapOf(entries, place))], place);
}

/**
 * Where attestations come from, as far as it is about files or about images.
 *
 * @param foreign the source that is of the others; where both are checked it is not said here
 */
export function sources({ given, parts }: Call, foreign: 'local' | 'oci'): readonly (MapEntry | undefined)[] {
  const all = parts.get('source', 'attestation-source')?.value;
  if (asksForRelease(given)) return releaseSources(given.release ?? '', all);
  if (all?.kind !== 'list') return [];
  const both = given.images !== undefined && fileParts(parts);
  const here = both ? all.items.filter((item) => !isWord(item, foreign)) : all.items;
  if (here.length === 0) return [];
  const whose = here.some((item) => isWord(item, 'github'))
    ? (parts.get('signer', 'repo') ?? parts.get('signer', 'owner'))
    : undefined;
  return [
    entry('attestation-source', listOf(here, all.place)),
    whose && entry('github', mapOf([whose], whose.value.place)),
  ];
}

const isWord = (tree: Tree, word: string): boolean => tree.kind === 'scalar' && tree.value === word;

/** GitHub keeps its attestation with the repository of the release. */
function releaseSources(release: string, named: Tree | undefined): readonly MapEntry[] {
  const place: InputPlace = { input: 'release' };
  const [repository = ''] = release.split('@');
  return [
    entry('attestation-source', named ?? listOf([scalar('github', place)], place)),
    entry('github', mapOf([entry('repo', scalar(repository, place))], place)),
  ];
}

export function packageOf(parts: Parts): MapEntry | undefined {
  const attested = parts.of('package');
  return attested[0] && entry('package', mapOf(attested, attested[0].value.place));
}

export function fileParts(parts: Parts): boolean {
  return parts.of('rule').length > 0 || parts.of('list').length > 0 || parts.of('manifest').length > 0;
}
