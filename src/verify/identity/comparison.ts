/** An accepted signer beside the one that signed. */
import type { Claims } from '../../core/model.js';
import type { Matcher } from '../../formats/matcher.js';
import type { WorkflowIdentity } from '../../formats/github-identity.js';
import type { PartDemands, PartName } from './identity-parts.js';

/** Who would have been accepted. */
export interface ExpectedSigner {
  readonly identity: Matcher;
  readonly issuer: Matcher;
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
  | 'reusable-workflow'
  | 'pull-request'
  | 'dispatched'
  | 'branch-not-tag'
  | 'tag-not-branch'
  | 'near-miss'
  | 'other-owner'
  | 'other-repository'
  | 'other-workflow'
  | 'other-ref'
  | 'other-identity';

/** One demand beside the actual signer: all that causes and hints are told from. */
export interface Comparison {
  readonly wanted: ExpectedSigner;
  readonly got: ActualSigner;
  readonly demands: PartDemands;
  /** The parts of the actual identity, where it is a workflow's. */
  readonly parts: WorkflowIdentity | undefined;
  /** Parts that are not as demanded, in the order of the identity. */
  readonly differing: readonly PartName[];
  /** Of those, the ones that differ in letter case only. */
  readonly caseOnly: readonly PartName[];
}
