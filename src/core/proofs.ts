/** Whose signature stands behind a proof: the artifact's own, or that of the document that vouches for it. */
import type { ArtifactReport, Proof, SignatureProof } from './model.js';

/** True where something vouches for the bytes; that no list recalls them is no proof of them. */
export function isProven({ checks }: Pick<ArtifactReport, 'checks'>): boolean {
  return checks.some((check) => check.status === 'pass' && check.proof.kind !== 'revocation');
}

/** All accepted signatures behind an artifact, in the order of its checks. */
export function signaturesBehind({ checks }: Pick<ArtifactReport, 'checks'>): readonly SignatureProof[] {
  return checks.flatMap((check) =>
    check.status === 'pass' ? [check.proof, ...(check.further ?? [])].flatMap(signaturesOf) : [],
  );
}

function signaturesOf(proof: Proof): readonly SignatureProof[] {
  const signature = signatureOf(proof);
  return signature ? [signature, ...(signature.cosigners ?? [])] : [];
}

/** The signature behind a proof; undefined where nobody signed, and for a revocation list, whose signer vouches for nothing. */
export function signatureOf(proof: Proof): SignatureProof | undefined {
  switch (proof.kind) {
    case 'message':
    case 'attestation':
      return proof;
    case 'checksum':
      return proof.listSignedBy;
    case 'manifest':
    case 'sbom':
      return proof.signedBy;
    case 'revocation':
      return undefined;
  }
}
