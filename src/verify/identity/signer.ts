/** Compares who signed, as a verified certificate states it, with who may sign. The library's policy check is never used. */
import type { Refusal } from '../../core/model.js';
import { describe, foldAscii, matches } from '../../formats/matcher.js';
import type { ClaimRequirement, IdentitySigner } from '../../model/policy.js';
import type { LeafCertificate } from '../sigstore/certificate.js';
import { explainIdentity } from './explain-identity.js';
import type { Provenance } from '../predicates/provenance.js';
import { provenanceProblem, type BuildFacts } from '../predicates/provenance-requirement.js';

/**
 * True where the certificate is one that this signer requires: identity, issuer and every claim; and where a provenance is
 * required of the signer, it says what it must.
 */
export function isSigner(leaf: LeafCertificate, signer: IdentitySigner, provenance: Provenance | undefined): boolean {
  if (!isCertified(leaf, signer)) return false;
  return !signer.provenance || !provenanceProblem(signer.provenance, factsOf(leaf, provenance), '');
}

function isCertified(leaf: LeafCertificate, signer: IdentitySigner): boolean {
  return (
    matches(signer.identity, leaf.identity) &&
    matches(signer.issuer, leaf.issuer) &&
    signer.claims.every((requirement) => isMet(requirement, leaf))
  );
}

function factsOf(leaf: LeafCertificate, provenance: Provenance | undefined): BuildFacts {
  return { leaf, ...(provenance && { provenance }) };
}

function isMet({ claim, value }: ClaimRequirement, leaf: LeafCertificate): boolean {
  const actual = claimOf(leaf, claim);
  return actual !== undefined && matches(value, actual);
}

/** What the certificate states; never what all objects inherit, whatever name a policy asks for. */
function claimOf({ claims }: LeafCertificate, claim: string): string | undefined {
  return Object.hasOwn(claims, claim) ? claims[claim] : undefined;
}

/**
 * Says why none of the signers is the one in the certificate: the nearest require, part by part.
 *
 * @param signers at least one; none of them accepts the certificate and what its provenance says
 */
export function signerRefusal(
  leaf: LeafCertificate,
  signers: readonly IdentitySigner[],
  file: string,
  provenance: Provenance | undefined,
): Refusal {
  const at = { file };
  for (const signer of signers.filter((one) => isCertified(leaf, one))) {
    const problem = provenanceProblem(signer.provenance, factsOf(leaf, provenance), file);
    if (problem) return problem;
  }
  const { issuer } = leaf;
  const byIdentity = signers.filter((signer) => matches(signer.identity, leaf.identity));
  const byIssuer = byIdentity.filter((signer) => matches(signer.issuer, issuer));
  for (const { claims } of byIssuer) {
    const differing = claims.find((requirement) => !isMet(requirement, leaf));
    if (!differing) continue;
    const actual = claimOf(leaf, differing.claim);
    const hint = claimHint(differing.claim, leaf);
    return {
      code: 'CLAIM_MISMATCH',
      message: `${file} is signed by the expected signer, but ${inWords(differing.claim)} is not what \`${differing.input}\` requires`,
      expected: describe(differing.value),
      actual: actual ?? 'none (the certificate has no such claim)',
      ...(hint && { hint }),
      at,
    };
  }
  const expected = (byIdentity.length ? byIdentity : signers).map((signer) => ({
    identity: signer.identity,
    issuer: signer.issuer,
    name: signer.name,
    claimsHold: signer.claims.every((requirement) => isMet(requirement, leaf)),
  }));
  const explanation = explainIdentity(expected, { identity: leaf.identity, issuer, claims: leaf.claims });
  return {
    code: byIdentity.length ? 'ISSUER_MISMATCH' : 'IDENTITY_MISMATCH',
    message: byIdentity.length
      ? `${file} is signed by the expected identity, but another issuer authenticated it`
      : `${file} is signed by another identity than expected: ${explanation.inShort}`,
    expected: explanation.expected,
    actual: explanation.actual,
    hint: explanation.hint,
    at,
    parts: explanation.rows,
  };
}

/** What a claim states, where a reader may not know it by its name. */
const CLAIM_WORDS: Readonly<Record<string, string>> = {
  'source-repository-uri': 'the repository that it was built from',
  'source-repository-owner-uri': 'the owner of the repository that it was built from',
  'source-repository-ref': 'the ref that it was built from',
  'source-repository-digest': 'the commit that it was built from',
  'runner-environment': 'the kind of runner that built it',
  'build-trigger': 'the event that started the build',
};

function inWords(claim: string): string {
  const words = Object.hasOwn(CLAIM_WORDS, claim) ? CLAIM_WORDS[claim] : undefined;
  return words === undefined ? `its claim \`${claim}\`` : `${words} (claim \`${claim}\`)`;
}

/** Refs and commits differ most often because a person dispatched the release by hand. */
function claimHint(claim: string, leaf: LeafCertificate): string | undefined {
  const trigger = leaf.claims['build-trigger'];
  if (claim.startsWith('source-repository-ref') && trigger === 'workflow_dispatch') {
    const ref = leaf.claims['source-repository-ref'] ?? 'another ref';
    return `The workflow was started by hand on ${ref}, and the certificate names that ref. Set that ref, or use a release that was built on its tag.`;
  }
  if (claim === 'runner-environment')
    return 'The artifact was built on a self-hosted runner. Remove `deny-self-hosted-runners`, or ask the publisher for a build on a GitHub-hosted runner.';
  const actual = leaf.claims[claim];
  if (actual !== undefined && claim === 'source-repository-digest') {
    return 'The artifact was built from another commit. Use the artifact of the commit that you expect, or change the commit in your configuration.';
  }
  if (
    actual !== undefined &&
    claim === 'source-repository-uri' &&
    !foldAscii(leaf.identity).startsWith(`${foldAscii(actual)}/`)
  )
    return 'Another repository called the reusable workflow that signed. Do not use the artifact unless you know that repository.';
  return undefined;
}
