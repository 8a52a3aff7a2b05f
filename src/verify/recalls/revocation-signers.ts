/**
 * Keeps the signers of artifacts and of revocation lists apart. If one identity could do both, whoever stole it could sign
 * an artifact and the list that says nothing about it. What is compared is the identity that really signed, tried against
 * the requirements on the other role; claims, which could tell two uses of one identity apart, do not count here.
 */
import type { Refusal, SignatureProof } from '../../core/model.js';
import { fingerprintsOf } from '../../formats/public-key-spellings.js';
import { matches } from '../../formats/matcher.js';
import type { Signer } from '../../model/policy.js';

/** Refuses a list whose signer could sign artifacts as well. */
export function listSignerConflict(proof: SignatureProof, artifactSigners: readonly Signer[]): Refusal | undefined {
  const signer = artifactSigners.find((one) => couldBe(proof, one));
  return (
    signer && {
      code: 'REVOCATIONS_UNTRUSTED',
      message: `The revocation list is signed by an artifact signer: who signed ${proof.file} satisfies \`${signer.name}\`, who may sign artifacts`,
      expected: 'a signer of its own for the revocation list',
      actual: whoSigned(proof),
      hint: 'Require of artifacts an identity that does not match the signer of the list, such as one workflow, or let another key sign the list.',
      at: { file: proof.file },
    }
  );
}

/** Refuses an artifact whose signer could sign revocation lists as well. */
export function artifactSignerConflict(
  name: string,
  proof: SignatureProof,
  recallSigners: readonly Signer[],
): Refusal | undefined {
  const signer = recallSigners.find((one) => couldBe(proof, one));
  return (
    signer && {
      code: 'IDENTITY_MISMATCH',
      message: `${name} is signed by a signer of the revocation list: who signed ${proof.file} satisfies \`${signer.name}\``,
      expected: 'a signer who may not sign revocation lists',
      actual: whoSigned(proof),
      hint: 'Artifacts and revocation lists must have signers of their own. Require one workflow for each, by its whole identity.',
      at: { file: proof.file },
      proof,
    }
  );
}

/** True where whoever made this proof meets the requirement, its claims aside. */
function couldBe({ identity, issuer, keyFingerprints = [], openpgp }: SignatureProof, signer: Signer): boolean {
  switch (signer.kind) {
    case 'identity':
      return (
        identity !== undefined &&
        matches(signer.identity, identity) &&
        (issuer === undefined || matches(signer.issuer, issuer))
      );
    case 'key':
      // The same key in a certificate is the same key.
      return fingerprintsOf(signer.key).some((one) => keyFingerprints.includes(one));
    case 'openpgp':
      return (
        openpgp !== undefined &&
        (signer.fingerprint === openpgp.fingerprint ||
          signer.certificate.getKeys().some((key) => key.getFingerprint() === openpgp.signingKey))
      );
  }
}

function whoSigned({ identity, issuer, keyFingerprint, openpgp }: SignatureProof): string {
  if (identity !== undefined) return issuer === undefined ? identity : `${identity} by ${issuer}`;
  return keyFingerprint === undefined ? (openpgp?.fingerprint ?? 'unknown') : `key sha256:${keyFingerprint}`;
}
