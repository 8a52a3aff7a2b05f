/** The floor: checks that every artifact must pass, whatever its rules demand. */
import type { ReasonCode } from '../errors.js';
import type { ArtifactReport, CheckResult } from '../model.js';
import type { FloorCheck } from '../policy/floor-checks.js';
import { withChecks } from '../verdict.js';
import { refused } from './refused.js';

/** What is missing, by the check that was not made. */
const MISSING: Readonly<Record<FloorCheck, ReasonCode>> = {
  signature: 'BUNDLE_MISSING',
  attestation: 'BUNDLE_MISSING',
  checksum: 'CHECKSUM_UNLISTED',
  manifest: 'MANIFEST_UNLISTED',
  sbom: 'SBOM_MISSING',
  revocation: 'REVOCATIONS_UNTRUSTED',
};

/** Adds a refusal for each check of the floor that was never made. One that was made and failed speaks for itself. */
export function demandFloor(floor: readonly FloorCheck[], report: ArtifactReport): ArtifactReport {
  // A pattern is no artifact but a failure by itself; a tag of the checkout proves none.
  if (report.kind === 'pattern' || report.kind === 'tag') return report;
  const absent = floor.filter((check) => !report.checks.some((made) => counts(made, check, report)));
  if (absent.length === 0) return report;
  return withChecks(report, [...report.checks, ...absent.map((check) => belowFloor(check, report.name))]);
}

/** True where the outcome of the check is known, whatever it is; a failure is reported already. */
function counts(made: CheckResult, check: FloorCheck, { kind }: ArtifactReport): boolean {
  if (made.check === check) return true;
  if (check !== 'signature') return false;
  // Of a file an attestation is a signature; of an image it never is. A manifest's own row is the check of its signature.
  if (made.check === 'attestation') return kind !== 'image';
  // Whoever signed the list vouches for the files that it lists.
  if (made.status === 'pass' && made.proof.kind === 'checksum') return made.proof.listSignedBy !== undefined;
  return (
    made.status === 'pass' && made.proof.kind === 'manifest' && !made.proof.entry && made.proof.signedBy !== undefined
  );
}

function belowFloor(check: FloorCheck, name: string): CheckResult {
  return refused(check, {
    code: MISSING[check],
    message: `${name} has no ${check} check, which the floor demands of every artifact`,
    expected: `a ${check} check that passes`,
    actual: 'none of its rules makes one',
    hint: `Add \`${check}\` to the rule of this artifact; \`require\` is the floor that no rule may go below.`,
  });
}
