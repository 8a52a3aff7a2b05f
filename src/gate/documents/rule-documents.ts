/**
 * The checksum lists and manifests of a rule, read and verified once for all its artifacts. Loaded only for a rule that requires one
 * (`check-rule.ts`).
 */
import type { Refusal, LocalSubject as Subject } from '../../core/model.js';
import type { ChecksumRequirement, ManifestRequirement, Requirement, Rule } from '../../model/policy.js';
import { createPlainPlaces } from '../../subjects/plain-places.js';
import { neededAlgorithms } from '../../verify/documents/checksum.js';
import { indexChecksums } from '../../verify/documents/checksum-index.js';
import { indexManifests } from '../../verify/documents/manifest-entry.js';
import { withoutDocument, type RuleDocuments } from '../prepare-requirements.js';
import type { PreparedChecksum, PreparedManifest, PreparedRequirement, Surroundings } from '../prepared-requirement.js';
import { compareWithLists, compareWithManifests } from './compare.js';
import { incompleteLists } from './complete-lists.js';
import { expandLists, type ExpandedRule } from './list-places.js';
import { listWarnings, usableLists, type UsableLists } from './lists.js';
import { manifestRows, placedManifests, readManifests, type RuleManifests } from './manifests.js';
import { fromLists, withRecorded } from './named-files.js';
import { readSidecars, type SidecarLists } from './sidecar-lists.js';
import type { DocumentContext } from './signed-document.js';

/** The lists of a rule, by the requirement that names them. */
type RuleLists = ReadonlyMap<ChecksumRequirement, UsableLists>;

/** All that vouches for artifacts. */
interface Vouching {
  readonly lists: RuleLists;
  readonly sidecars: SidecarLists;
  readonly manifests: RuleManifests;
}

/** Reads the lists and manifests of a rule. Throws only where the signal says so. */
export async function readDocuments(
  written: Rule,
  surroundings: Surroundings & DocumentContext,
): Promise<RuleDocuments> {
  const { workspace, folders } = surroundings;
  const expanded = expandLists(written, workspace);
  const { rule } = expanded;
  const lists = await readLists(expanded, surroundings);
  const manifests = await readManifests(rule, surroundings);
  const usable = [...manifests.values()].flat();
  const [placedLists, placed] = [[...lists.values()].flatMap((one) => one.lists), placedManifests(usable)];
  return {
    rule,
    manifests,
    warnings: [...listWarnings(placedLists), ...usable.flatMap((one) => one.warnings)],
    lines: placedLists.reduce((sum, { list }) => sum + list.entries.length, 0),
    listed: () => fromLists(placedLists, workspace, createPlainPlaces(folders)),
    recorded: (found) => (placed.length > 0 ? withRecorded(found, placed, workspace) : found),
    async prepare(subjects, all) {
      const sidecars = await readSidecars(rule, subjects, surroundings);
      return rule.require.map((one) => prepareRequirement(one, { lists, sidecars, manifests }, all, workspace));
    },
    rows: () => manifestRows(rule, manifests),
    incomplete: (prepared, found) => incompleteLists(prepared, found, surroundings),
  };
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

/** @param subjects of whom the requirement is made; a list may stand for one only */
function prepareRequirement(
  requirement: Requirement,
  { lists, sidecars, manifests }: Vouching,
  subjects: readonly Subject[],
  workspace: string,
): PreparedRequirement {
  switch (requirement.kind) {
    case 'manifest':
      return prepareManifests(requirement, manifests, workspace);
    case 'checksum':
      return prepareLists(requirement, { lists, sidecars }, subjects);
    case 'signature':
    case 'waived':
      return withoutDocument(requirement);
  }
}

function prepareManifests(
  requirement: ManifestRequirement,
  manifests: RuleManifests,
  workspace: string,
): PreparedManifest {
  const usable = manifests.get(requirement) ?? [];
  const index = indexManifests(placedManifests(usable), workspace);
  const refusals = usable.flatMap((one) => one.refusals);
  return { kind: 'manifest', requirement, compare: compareWithManifests(requirement, index, refusals) };
}

function prepareLists(
  requirement: ChecksumRequirement,
  { lists, sidecars }: Omit<Vouching, 'manifests'>,
  subjects: readonly Subject[],
): PreparedChecksum {
  const { lists: placed, refusals } = lists.get(requirement) ?? { lists: [], refusals: [] };
  const own = [...(sidecars.get(requirement) ?? [])];
  const index = indexChecksums(placed, subjects, {
    own: new Map(own.map(([name, usable]) => [name, usable.lists])),
    names: requirement.names ?? 'exact',
  });
  const ofSubject = new Map<string, readonly Refusal[]>(own.map(([name, usable]) => [name, usable.refusals]));
  return {
    kind: 'checksum',
    requirement,
    index,
    refusals,
    algorithms: (subject) => [...neededAlgorithms(index, subject)],
    compare: compareWithLists(index, ({ name }) => [...refusals, ...(ofSubject.get(name) ?? [])]),
  };
}
