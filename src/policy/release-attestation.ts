/**
 * The demand that GitHub itself has attested a release: every asset must be named by the attestation that GitHub signs when an
 * immutable release is published, as `gh release verify-asset` checks it.
 */
import type { ConfigProblem } from '../core/errors.js';
import { GITHUB, type GitHubServer } from '../github/github-server.js';
import type { InputName } from './inputs/inputs.js';
import { exactly } from '../formats/matcher.js';
import type { IdentitySigner, ReleaseReference } from '../model/policy.js';
import type { GivenInputs } from './inputs/read-inputs.js';
import { parseRelease } from './release-inputs.js';
import type { Attempt } from './document/variables.js';

/** in-toto attestation framework, `spec/predicates/release.md`; GitHub wrote 0.1 before immutable releases were for all. */
const RELEASE_TYPE = /^https:\/\/in-toto\.io\/attestation\/release\/v0\.[12]$/;

/**
 * GitHub as the publisher of releases. Its certificates name no issuer, since nobody logged in for them: an identity that
 * somebody was given is not this one.
 */
export const RELEASE_SIGNER: IdentitySigner = {
  kind: 'identity',
  name: 'github-release',
  identity: exactly('https://dotcom.releases.github.com'),
  issuer: exactly(''),
  claims: [],
};

/** The release whose attestation is demanded; undefined where none is. */
export function attestedRelease(given: GivenInputs): ReleaseReference | undefined {
  if (given.release === undefined || !RELEASE_TYPE.test(given['predicate-type'] ?? '')) return undefined;
  return parseRelease(given.release);
}

/** GitHub is the signer, and it alone: whatever names another one, or other evidence, would be without effect. */
const WITHOUT_EFFECT = [
  'certificate-identity',
  'certificate-identity-regexp',
  'certificate-oidc-issuer',
  'certificate-oidc-issuer-regexp',
  'repo',
  'owner',
  'signer-repo',
  'signer-workflow',
  'source-ref',
  'source-versioned-tag',
  'source-digest',
  'builder-id',
  'workflow-input',
  'deny-self-hosted-runners',
  'key',
  'openpgp-keys',
  'openpgp-keyserver',
  'bundle',
  'signature',
  'certificate',
  'checksums-signed',
  'digests',
  'images',
  'manifest',
  'git-tag',
] as const satisfies readonly InputName[];

/** Roots that are not of GitHub's instance, so that they cannot vouch for what it signs. */
const OTHER_ROOTS: ReadonlySet<string> = new Set(['embedded', 'staging']);

/** What does not go together with the demand. */
export function releaseAttestationProblems(
  given: GivenInputs,
  server: Attempt<GitHubServer>,
): readonly ConfigProblem[] {
  if (!attestedRelease(given)) return [];
  const problems: ConfigProblem[] = WITHOUT_EFFECT.filter(
    (name) => given[name] !== undefined && given[name] !== false,
  ).map((where) => ({
    where,
    message: 'has no effect on the attestation of a release, which GitHub signs and keeps',
    fix: 'Remove it, or check what your own workflow signed in another step.',
  }));
  const from = given['attestation-source'] ?? [];
  if (from.some((source) => source !== 'github')) {
    const fix = 'Remove the line: it is asked for where `predicate-type` names it.';
    problems.push({ where: 'attestation-source', message: 'GitHub alone keeps the attestations of releases', fix });
  }
  const roots = given['trusted-root'] ?? ['tuf'];
  const mirrored = given['tuf-mirror'] !== undefined;
  if (roots.every((root) => OTHER_ROOTS.has(root) || (root === 'tuf' && !mirrored))) {
    problems.push({
      where: 'trusted-root',
      message: 'is not of the instance that GitHub signs releases with',
      fix: 'Write `gh`, or the path of what `gh attestation trusted-root` printed.',
    });
  }
  const host = 'value' in server ? server.value.host : undefined;
  if (host !== undefined && host !== GITHUB.host) {
    const message = `attestations of releases are verified for github.com only, and this job belongs to ${host}`;
    problems.push({ where: 'predicate-type', message, fix: 'Demand another type, such as SLSA provenance.' });
  }
  return problems;
}
