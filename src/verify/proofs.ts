/** What stands behind a result: whether its proofs are proofs, and whose signatures they are. */
import type {
  ArtifactReport,
  CheckResult,
  DocumentFacts,
  Proof as Facts,
  SignatureProof,
  Verified,
} from '../core/model.js';
import { Proof } from './proof.js';

type Checked = Pick<ArtifactReport, 'checks'>;

/** False where a check holds something in place of a proof that `verify/` did not make. */
export function areGenuine({ checks }: Checked): boolean {
  return checks.every((check) => {
    if (check.status === 'pass') return Proof.is(check.proof) && (check.further ?? NONE).every((one) => Proof.is(one));
    return check.status !== 'waived' || (check.namedBy ?? NONE).every((one) => Proof.is(one));
  });
}

const NONE: readonly unknown[] = [];

/** The proofs of a check that passed, the first before further ones. */
export function passedProofs(check: CheckResult): readonly Verified<Facts>[] {
  return check.status === 'pass' ? [check.proof, ...(check.further ?? [])].filter((proof) => Proof.is(proof)) : [];
}

/** True where something vouches for the bytes; that no list recalls them is no proof of them. */
export function isProven({ checks }: Checked): boolean {
  return checks.some((check) => check.status === 'pass' && Proof.is(check.proof) && check.proof.kind !== 'revocation');
}

/** All accepted signatures behind an artifact, in the order of its checks. */
export function signaturesBehind({ checks }: Checked): readonly SignatureProof[] {
  return checks.flatMap(passedProofs).flatMap(signaturesOf);
}

/** Those over the files of keys that others vouch for. */
export function vouchersOf(signatures: readonly SignatureProof[]): readonly SignatureProof[] {
  return signatures.flatMap(({ keyVouchedBy = [] }) => keyVouchedBy);
}

/** The lists, manifests and key files that an artifact was verified through; what they are recalled by recalls it. */
export function documentsBehind({ checks }: Checked): readonly DocumentFacts[] {
  return checks.flatMap(documentsOf);
}

/** Those of one check. */
export function documentsOf(check: CheckResult): readonly DocumentFacts[] {
  const named = check.status === 'waived' ? (check.namedBy ?? []) : [];
  const proofs: readonly Facts[] = [...passedProofs(check), ...named];
  const own = proofs.flatMap((proof) =>
    proof.kind === 'checksum' || proof.kind === 'manifest' ? (proof.document ?? []) : [],
  );
  return [...own, ...proofs.flatMap(signaturesOf).flatMap(({ keyFile }) => keyFile ?? [])];
}

/** The signature behind a proof, and the others beside it. */
export function signaturesOf(proof: Facts): readonly SignatureProof[] {
  const signature = signatureOf(proof);
  return signature ? [signature, ...(signature.cosigners ?? [])] : [];
}

/** The signature behind a proof; undefined where nobody signed, and for a revocation list, whose signer vouches for nothing. */
export function signatureOf(proof: Facts): SignatureProof | undefined {
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
