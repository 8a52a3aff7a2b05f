/** Requirements made ready for many artifacts, and who may sign by them. */
import type { ArtifactReport, LocalSubject as Subject, Refusal, Sidecar } from '../core/model.js';
import type { KeySigner, OpenPgpSigner, Requirement, Rule } from '../model/policy.js';
import { requiredSignature } from '../model/required-signature.js';
import type { RuleManifests } from './documents/manifests.js';
import type { PreparedRequirement } from './prepared-requirement.js';
import type { NamingDocuments } from './subjects.js';

/** What was found of a rule's artifacts. */
export interface FoundFiles {
  /** All of them, also those of other shares. */
  readonly subjects: readonly Subject[];
  readonly sidecars: readonly Pick<Sidecar, 'name'>[];
}

/** The documents of a rule that vouch for its artifacts, as read. */
export interface RuleDocuments extends NamingDocuments {
  /** With the lists that globs found. */
  readonly rule: Rule;
  readonly manifests: RuleManifests;
  readonly warnings: readonly Refusal[];
  /** Lines of its lists. */
  readonly lines: number;
  /**
   * The requirements of the rule, in its order.
   *
   * @param subjects that are judged, whose own lists are read now
   * @param all of whom the requirements are made; a list may stand for one only
   */
  readonly prepare: (subjects: readonly Subject[], all: readonly Subject[]) => Promise<readonly PreparedRequirement[]>;
  /** A row for each manifest. */
  readonly rows: () => readonly ArtifactReport[];
  /** What lists name and what is not there as they have it. */
  readonly incomplete: (
    prepared: readonly PreparedRequirement[],
    found: FoundFiles,
  ) => Promise<readonly ArtifactReport[]>;
}

/** True where a rule requires a checksum list or a manifest. */
export function namesDocuments({ require }: Rule): boolean {
  return require.some(({ kind }) => kind === 'checksum' || kind === 'manifest');
}

/** What is known of a rule that names no documents. */
export function withoutDocuments(rule: Rule): RuleDocuments {
  return {
    rule,
    manifests: new Map(),
    warnings: [],
    lines: 0,
    listed: () => ({ subjects: [], sidecars: [], doubtful: [], refusals: [] }),
    recorded: (found) => found,
    prepare: () => Promise.resolve(rule.require.map(withoutDocument)),
    rows: () => [],
    incomplete: () => Promise.resolve([]),
  };
}

/** @throws Error where the requirement is about a document, which would be met by nothing */
export function withoutDocument(requirement: Requirement): PreparedRequirement {
  if (requirement.kind === 'waived') return requirement;
  if (requirement.kind === 'signature') return { kind: 'signature', requirement };
  throw new Error(`the documents of a requirement (${requirement.kind}) were not read`);
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
