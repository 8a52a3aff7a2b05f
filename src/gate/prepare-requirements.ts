/** Requirements made ready for many artifacts: lists read and verified once, trusted roots at hand. */
import type { LocalSubject as Subject, Refusal } from '../core/model.js';
import type { ChecksumRequirement, KeySigner, OpenPgpSigner, Requirement, Rule } from '../model/policy.js';
import { requiredSignature } from '../model/required-signature.js';
import { indexChecksums, type PlacedList } from '../verify/documents/checksum-index.js';
import { indexManifests, type PlacedManifest } from '../verify/documents/manifest-entry.js';
import { expandLists, type ExpandedRule, type SidecarLists } from './documents/list-places.js';
import { listWarnings, usableLists, type UsableLists } from './documents/lists.js';
import { placedManifests, readManifests, type RuleManifests } from './documents/manifests.js';
import type { DocumentContext } from './documents/signed-document.js';
import type { Surroundings, PreparedRequirement } from './prepared-requirement.js';

/** The lists of a rule, by the requirement that names them. */
type RuleLists = ReadonlyMap<ChecksumRequirement, UsableLists>;

/** The documents of a rule that vouch for its artifacts, as read. */
interface ReadDocuments {
  /** With the lists that globs found. */
  readonly rule: Rule;
  readonly lists: RuleLists;
  readonly manifests: RuleManifests;
  /** Those that can be used. */
  readonly placed: { readonly lists: readonly PlacedList[]; readonly manifests: readonly PlacedManifest[] };
  readonly warnings: readonly Refusal[];
}

/** What is known of a rule that names no documents. */
export const NO_DOCUMENTS: Omit<ReadDocuments, 'rule'> = {
  lists: new Map(),
  manifests: new Map(),
  placed: { lists: [], manifests: [] },
  warnings: [],
};

/** Reads the lists and manifests of a rule. Throws only where the signal says so. */
export async function readDocuments(
  written: Rule,
  surroundings: Surroundings & DocumentContext,
): Promise<ReadDocuments> {
  const expanded = expandLists(written, surroundings.workspace);
  const { rule } = expanded;
  const lists = await readLists(expanded, surroundings);
  const manifests = await readManifests(rule, surroundings);
  const usable = [...manifests.values()].flat();
  const placed = { lists: [...lists.values()].flatMap((one) => one.lists), manifests: placedManifests(usable) };
  const warnings = [...listWarnings(placed.lists), ...usable.flatMap((one) => one.warnings)];
  return { rule, lists, manifests, placed, warnings };
}

async function readLists(
  { rule, refusals }: ExpandedRule,
  surroundings: Surroundings & DocumentContext,
): Promise<RuleLists> {
  const lists = new Map<ChecksumRequirement, UsableLists>();
  for (const requirement of rule.require) {
    if (requirement.kind !== 'checksum') continue;
    const usable = await listsOf(requirement, surroundings);
    const unfound = refusals.get(requirement) ?? [];
    lists.set(requirement, { ...usable, refusals: [...unfound, ...usable.refusals] });
  }
  return lists;
}

async function listsOf(
  requirement: ChecksumRequirement,
  context: Surroundings & DocumentContext,
): Promise<UsableLists> {
  const [unavailable] = context.rootRefusals;
  if (requirement.signedBy && unavailable) return { lists: [], refusals: [unavailable] };
  return usableLists(requirement, context);
}

/** The documents of a rule that vouch for artifacts. */
interface RuleDocuments {
  readonly lists: RuleLists;
  readonly sidecars: SidecarLists;
  readonly manifests: RuleManifests;
}

/** One requirement with its documents at hand. @param subjects of whom it is made; a list may stand for one only */
export function prepareRequirement(
  requirement: Requirement,
  { lists, sidecars, manifests }: RuleDocuments,
  subjects: readonly Subject[],
  workspace: string,
): PreparedRequirement {
  if (requirement.kind === 'manifest') {
    const usable = manifests.get(requirement) ?? [];
    const index = indexManifests(placedManifests(usable), workspace);
    return { kind: 'manifest', requirement, index, refusals: usable.flatMap(({ refusals }) => refusals) };
  }
  if (requirement.kind === 'waived') return requirement;
  if (requirement.kind === 'signature') return { kind: 'signature', requirement };
  const { lists: placed, refusals } = lists.get(requirement) ?? { lists: [], refusals: [] };
  const own = [...(sidecars.get(requirement) ?? [])];
  const index = indexChecksums(placed, subjects, {
    own: new Map(own.map(([name, usable]) => [name, usable.lists])),
    names: requirement.names ?? 'exact',
  });
  const ofSubject = new Map(own.map(([name, usable]) => [name, usable.refusals]));
  return { kind: 'checksum', requirement, index, refusals, ofSubject };
}

/** Everybody of a rule who may sign by a key, artifacts or documents; keys of OpenPGP each once. */
export function signersByKey({ require }: Rule): {
  readonly keys: readonly KeySigner[];
  readonly pgp: readonly OpenPgpSigner[];
} {
  const signers = require.flatMap((one) => requiredSignature(one)?.by.of ?? []);
  return {
    keys: signers.filter((signer) => signer.kind === 'key'),
    pgp: [...new Set(signers.filter((signer) => signer.kind === 'openpgp'))],
  };
}
