/** An accepted signer beside the one that signed. */
import type { Claims } from '../../core/model.js';
import { foldAscii, type Matcher } from '../../formats/matcher.js';
import type { WorkflowIdentity } from '../../formats/github-identity.js';
import type { PartRequirements, PartName } from './identity-parts.js';

/** Who would have been accepted. */
export interface ExpectedSigner {
  readonly identity: Matcher;
  readonly issuer: Matcher;
  /** What the policy calls the signer: the name of an input, or one that a policy file gives. */
  readonly name: string;
  /** False where claims that it must have differ too, so that another identity alone would not help. */
  readonly claimsHold?: boolean;
}

/** Who signed, by a certificate that was verified. */
export interface ActualSigner {
  readonly identity: string;
  readonly issuer: string;
  readonly claims: Claims;
}

export type IdentityCause =
  | 'other-issuer'
  | 'email-expected'
  | 'workflow-expected'
  | 'pattern-matches-part'
  | 'letter-case'
  | 'scheme-missing'
  | 'written-as-pattern'
  | 'reusable-workflow'
  | 'pull-request'
  | 'dispatched'
  | 'branch-not-tag'
  | 'tag-not-branch'
  | 'near-miss'
  | 'other-version'
  | 'other-owner'
  | 'other-repository'
  | 'other-workflow'
  | 'other-ref'
  | 'other-identity';

/** One require beside the actual signer: all that causes and hints are told from. */
export interface Comparison {
  readonly wanted: ExpectedSigner;
  readonly got: ActualSigner;
  readonly requirements: PartRequirements;
  /** The parts of the actual identity, where it is a workflow's. */
  readonly parts: WorkflowIdentity | undefined;
  /** Parts that are not as required, in the order of the identity. */
  readonly differing: readonly PartName[];
  /** Of those, the ones that differ in letter case only. */
  readonly caseOnly: readonly PartName[];
}

/** The policy spells this owner out. GitHub does not tell owners apart by letter case; elsewhere that is not known. */
export function isSameOwner({ requirements, parts, differing }: Comparison): boolean {
  if (requirements.host === undefined || parts === undefined || differing.includes('host')) return false;
  const owner = requirements.owner?.text ?? '';
  return owner === parts.owner || (parts.host === 'github.com' && foldAscii(owner) === foldAscii(parts.owner));
}
