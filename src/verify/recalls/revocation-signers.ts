/**
 * Keeps the signers of artifacts and of revocation lists apart. If one identity could do both, whoever stole it could sign
 * an artifact and the list that says nothing about it. What is compared is the identity that really signed, tried against
 * the requirements on the other role; claims, which could tell two uses of one identity apart, do not count here.
 */
import type { Refusal, SignatureProof } from '../../core/model.js';
import { openPgpNames } from '../../formats/openpgp/openpgp-material.js';
import { fingerprintsOf } from '../../formats/public-key-spellings.js';
import { matches } from '../../formats/matcher.js';
import { identityMark, writtenMarks } from '../../model/persons.js';
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

/**
 * Refuses an artifact whose signer could sign revocation lists as well.
 *
 * @param listSigners who signed the list of the run, whom a pattern may not tell from who signed the artifact
 */
export function artifactSignerConflict(
  name: string,
  proof: SignatureProof,
  recallSigners: readonly Signer[],
  listSigners: readonly SignatureProof[] = [],
): Refusal | undefined {
  const signer =
    recallSigners.find((one) => couldBe(proof, one)) ??
    recallSigners.find(({ name: one }) => listSigners.some((list) => list.signer === one && isSame(proof, list)));
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

/** True for one identity, also where it is one workflow at two refs. */
function isSame(one: SignatureProof, other: SignatureProof): boolean {
  const [mark, another] = [one, other].map(({ identity, issuer = '' }) => identity && identityMark(issuer, identity));
  return mark !== undefined && mark === another;
}

/** True where whoever made this proof meets the requirement, its claims and the ref of its workflow aside. */
function couldBe({ identity, issuer, keyFingerprints = [], openpgp }: SignatureProof, signer: Signer): boolean {
  switch (signer.kind) {
    case 'identity':
      return (
        identity !== undefined &&
        ((matches(signer.identity, identity) && (issuer === undefined || matches(signer.issuer, issuer))) ||
          writtenMarks(signer).includes(identityMark(issuer ?? '', identity)))
      );
    case 'key':
      // The same key in a certificate, or in OpenPGP, is the same key.
      return fingerprintsOf(signer.key).some((one) => keyFingerprints.includes(one));
    case 'openpgp':
      return (
        (openpgp !== undefined &&
          (signer.fingerprint === openpgp.fingerprint ||
            signer.certificate.getKeys().some((key) => key.getFingerprint() === openpgp.signingKey))) ||
        keyFingerprints.some((one) => openPgpNames(signer.certificate).has(one))
      );
  }
}

function whoSigned({ identity, issuer, keyFingerprint, openpgp }: SignatureProof): string {
  if (identity !== undefined) return issuer === undefined ? identity : `${identity} by ${issuer}`;
  return keyFingerprint === undefined ? (openpgp?.fingerprint ?? 'unknown') : `key sha256:${keyFingerprint}`;
}
