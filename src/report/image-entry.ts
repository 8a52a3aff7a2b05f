/**
 * What the JSON report says of an image beside its checks: its digest, everybody who signed, attestations, SBOMs, and the
 * claims as `cosign verify --output json` prints them, for scripts that read those.
 */
import type { ArtifactReport, Proof, SignatureProof } from '../core/model.js';
import { isSignatureProof } from '../core/signature-proof.js';
import type { ImageClaims, ImageFacts } from '../core/image-facts.js';
import { earliest } from './signer.js';

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** cosign's names of certificate claims (`pkg/cosign/certextensions.go`). */
const COSIGN_CLAIMS: Readonly<Record<string, string>> = {
  'github-workflow-trigger': 'githubWorkflowTrigger',
  'github-workflow-sha': 'githubWorkflowSha',
  'github-workflow-name': 'githubWorkflowName',
  'github-workflow-repository': 'githubWorkflowRepository',
  'github-workflow-ref': 'githubWorkflowRef',
};

export function imageEntry({ checks }: ArtifactReport, image: ImageFacts): Json {
  const proofs: readonly Proof[] = checks.flatMap((check) =>
    check.status === 'pass' ? [check.proof, ...(check.further ?? [])] : [],
  );
  const signed = proofs.filter(isSignatureProof);
  const sboms = proofs.flatMap((proof) => (proof.kind === 'sbom' ? proof.documents : []));
  const signers = new Set(signed.map(({ identity, keyFingerprint }) => identity ?? `key:${keyFingerprint ?? ''}`));
  return {
    reference: `${image.repository}@${image.digest}`,
    repository: image.repository,
    tag: image.tag,
    digest: image.digest,
    mediaType: image.mediaType,
    platforms: image.platforms,
    signers: [...signers],
    attestations: signed.flatMap(({ kind, predicateType, file }) =>
      kind === 'attestation' ? [{ predicateType, file }] : [],
    ),
    sboms: [
      ...sboms.map((facts) => ({ ...facts, authenticated: true })),
      ...(image.unauthenticatedSboms ?? []).map((facts) => ({ ...facts, authenticated: false })),
    ],
    // an image under two rules shows the same signature twice
    logIndexes: [...new Set(signed.flatMap(({ log }) => log?.index ?? []))],
    claims: signed.flatMap((proof) => (proof.imageClaims ? [cosignClaims(proof, proof.imageClaims, image)] : [])),
  };
}

/** One signature as cosign prints it. cosign 3 puts the name of the image where older signatures carry their own. */
function cosignClaims(proof: SignatureProof, claims: ImageClaims, image: ImageFacts): Json {
  const { identity, issuer, log, times } = proof;
  const time = earliest(times);
  const extensions = Object.entries(COSIGN_CLAIMS).map(([claim, name]) => [name, proof.claims?.[claim]] as const);
  return {
    critical: {
      identity: { 'docker-reference': claims.dockerReference ?? image.repository },
      image: { 'docker-manifest-digest': claims.digest },
      type: claims.type,
    },
    optional: {
      ...claims.optional,
      ...Object.fromEntries(extensions.filter(([, value]) => value !== undefined)),
      ...(issuer !== undefined && { Issuer: issuer }),
      ...(identity !== undefined && { Subject: identity }),
      ...(log && {
        Bundle: {
          Payload: { integratedTime: time && Math.floor(time.getTime() / 1000), logIndex: Number(log.index) },
        },
      }),
    },
  };
}
