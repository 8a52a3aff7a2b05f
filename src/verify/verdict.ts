/** From check results to the answer. Closed by default: nothing checked, or nothing found, is never a pass. */
import { areGenuine, isProven, signaturesBehind } from './proofs.js';
import type {
  ArtifactReport,
  CheckResult,
  Digests,
  Outcome,
  Refusal,
  Sidecar,
  Subject,
  Verdict,
} from '../core/model.js';

/**
 * Sums up one artifact.
 *
 * @param size bytes read; absent for artifacts that are not on disk
 * @throws where a check says that it passed and holds no proof: that is a fault of the gate, and nothing of the run counts
 */
export function reportArtifact(
  { kind, name }: Pick<ArtifactReport, 'kind' | 'name'> | Subject,
  digests: Digests,
  checks: readonly CheckResult[],
  size?: number,
): ArtifactReport {
  if (!areGenuine({ checks })) throw new Error(`a check of ${name} holds something that is not a proof`);
  const result = outcomeOf(checks);
  const integrityOnly = result === 'pass' && isProven({ checks }) && signaturesBehind({ checks }).length === 0;
  return { kind, name, digests, checks, result, integrityOnly, ...(size !== undefined && { size }) };
}

/** The report of an artifact with other checks than before: what they come to is found anew. */
export function withChecks(report: ArtifactReport, checks: readonly CheckResult[]): ArtifactReport {
  return { ...report, ...reportArtifact(report, report.digests, checks, report.size) };
}

/** True where the report says that the artifact passed and its checks, each with its proof, come to the same. */
export function isPassed({ result, checks }: Pick<ArtifactReport, 'result' | 'checks'>): boolean {
  return result === 'pass' && areGenuine({ checks }) && outcomeOf(checks) === 'pass';
}

/** @throws where the report says that its artifact passed and nothing proves it: a fault of the gate, so that nothing counts */
export function requireProof(report: Pick<ArtifactReport, 'name' | 'result' | 'checks'>): void {
  if (report.result === 'pass' && !isPassed(report))
    throw new Error(`${report.name} is said to have passed without a proof`);
}

/** A refusal outweighs a could-not-look; both outweigh a waiver. No check that passed, or no check at all, is a failure. */
function outcomeOf(checks: readonly CheckResult[]): Outcome {
  const [only] = checks;
  if (only && checks.length === 1) return only.status === 'warning' ? 'fail' : only.status;
  const has = (status: CheckResult['status']) => checks.some((check) => check.status === status);
  if (has('fail')) return 'fail';
  if (has('error')) return 'error';
  if (has('waived')) return 'waived';
  return has('pass') ? 'pass' : 'fail';
}

const WORST_FIRST: readonly Outcome[] = ['fail', 'error', 'waived', 'pass'];

/**
 * The answer over all artifacts. Without a single artifact it is a failure.
 *
 * @throws where a report says that its artifact passed and nothing proves it
 */
export function decideVerdict(
  artifacts: readonly ArtifactReport[],
  sidecars: readonly Sidecar[],
  warnings: readonly Refusal[],
): Verdict {
  artifacts.forEach(requireProof);
  const sorted = [...artifacts].sort((a, b) => WORST_FIRST.indexOf(a.result) - WORST_FIRST.indexOf(b.result));
  return { result: sorted[0]?.result ?? 'fail', artifacts: sorted, sidecars, warnings };
}
