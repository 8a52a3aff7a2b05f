/** The level of SLSA's build track that the evidence of a run shows (SLSA v1.2, "Build: Security levels"). */
import type { ArtifactReport, SignatureProof } from '../../core/model.js';
import { PROVENANCE_TYPES } from '../../policy/compile/predicate-types.js';

const LEVELS = ['SLSA_BUILD_LEVEL_UNEVALUATED', 'SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2'] as const;
type SlsaLevel = (typeof LEVELS)[number];

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** What older versions of actions/attest-build-provenance call the builder. */
const HOSTED_RUNNER = 'https://github.com/actions/runner/github-hosted';

/**
 * The highest level that every one of the artifacts reaches.
 *
 * - Level 1: an accepted signer vouches for provenance of the artifact.
 * - Level 2: GitHub's own identity of the build signed it, on a hosted runner, and it names that builder.
 * - Level 3 is never claimed: whether a build could reach the keys of its platform is written in no evidence.
 */
export function slsaLevel(artifacts: readonly ArtifactReport[]): SlsaLevel {
  const levels = artifacts.map((artifact) =>
    signaturesOf(artifact).reduce((highest, proof) => Math.max(highest, levelOf(proof)), 0),
  );
  return LEVELS[levels.length === 0 ? 0 : Math.min(...levels)] ?? LEVELS[0];
}

/** Provenance of the artifact itself; that of a list or a manifest says how the list was made. */
function signaturesOf({ checks }: ArtifactReport): readonly SignatureProof[] {
  return checks.flatMap((check) =>
    check.status === 'pass'
      ? [check.proof, ...(check.further ?? [])].flatMap((proof) => (proof.kind === 'attestation' ? [proof] : []))
      : [],
  );
}

function levelOf({ predicateType, identity, issuer, claims = {}, claimed }: SignatureProof): number {
  if (predicateType === undefined || !PROVENANCE_TYPES.some((type) => type === predicateType)) return 0;
  const hosted = issuer === GITHUB_ISSUER && claims['runner-environment'] === 'github-hosted';
  const named = identity !== undefined && (claimed?.builder === identity || claimed?.builder === HOSTED_RUNNER);
  return hosted && named ? 2 : 1;
}
