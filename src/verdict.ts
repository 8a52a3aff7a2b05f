/** From check results to the answer. Closed by default: nothing checked, or nothing found, is never a pass. */
import type {
  ArtifactReport,
  CheckResult,
  Digests,
  Outcome,
  Proof,
  Refusal,
  Sidecar,
  Subject,
  Verdict,
} from './model.js';

/**
 * Sums up one artifact.
 *
 * @param size bytes read; absent for artifacts that are not on disk
 */
export function reportArtifact(
  { kind, name }: Pick<ArtifactReport, 'kind' | 'name'> | Subject,
  digests: Digests,
  checks: readonly CheckResult[],
  size?: number,
): ArtifactReport {
  const result = outcomeOf(checks);
  const integrityOnly =
    result === 'pass' && !checks.some((check) => check.status === 'pass' && authenticates(check.proof));
  return { kind, name, digests, checks, result, integrityOnly, ...(size !== undefined && { size }) };
}

/** Whether a proof says who made the artifact. That nobody recalled it does not, nor does a document that nobody signed. */
function authenticates(proof: Proof): boolean {
  switch (proof.kind) {
    case 'checksum':
      return proof.listSignedBy !== undefined;
    case 'manifest':
      return proof.signedBy !== undefined;
    case 'revocation':
      return false;
    case 'message':
    case 'attestation':
    case 'sbom':
      return true;
  }
}

/** A refusal outweighs a could-not-look; both outweigh a waiver. No check that passed, or no check at all, is a failure. */
function outcomeOf(checks: readonly CheckResult[]): Outcome {
  const has = (status: CheckResult['status']) => checks.some((check) => check.status === status);
  if (has('fail')) return 'fail';
  if (has('error')) return 'error';
  if (has('waived')) return 'waived';
  return has('pass') ? 'pass' : 'fail';
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'error', 'waived', 'pass'];

/** The answer over all artifacts. Without a single artifact it is a failure. */
export function decideVerdict(
  artifacts: readonly ArtifactReport[],
  sidecars: readonly Sidecar[],
  warnings: readonly Refusal[],
): Verdict {
  const sorted = [...artifacts].sort((a, b) => WORST_FIRST.indexOf(a.result) - WORST_FIRST.indexOf(b.result));
  return { result: sorted[0]?.result ?? 'fail', artifacts: sorted, sidecars, warnings };
}
