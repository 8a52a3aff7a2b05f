/** Whose OpenPGP signature it is: the part of a signature requirement that a judged signature can satisfy. */
import type { Refusal, SignatureProof } from '../../core/model.js';
import { openPgpSpellings } from '../../formats/openpgp/openpgp-material.js';
import type { OpenPgpSigner, SignatureRequirement } from '../../model/policy.js';
import type { HeldOpenPgp, JudgedOpenPgp } from './openpgp.js';

/** A signature by one accepted signer, or why there is none. */
type OpenPgpOutcome =
  | { readonly signer: OpenPgpSigner; readonly signingKey: string; readonly proof: SignatureProof }
  | { readonly refusal: Refusal };

/** One outcome for each signature of the evidence that the requirement's own signers made. */
export function openPgpOutcomes(
  { by: { of }, requireTimestamp }: SignatureRequirement,
  { file, held, refusals }: JudgedOpenPgp,
): readonly OpenPgpOutcome[] {
  if (!of.some(({ kind }) => kind === 'openpgp')) {
    return [
      {
        refusal: {
          code: 'KEY_MISMATCH',
          message: `${file} is not the expected kind of evidence`,
          expected: 'evidence by a certificate or a public key',
          actual: 'an OpenPGP signature',
          hint: 'To accept OpenPGP signatures, give the keys with `openpgp-keys`.',
          at: { file },
        },
      },
    ];
  }
  if (requireTimestamp) {
    return [
      {
        refusal: {
          code: 'TIMESTAMP_INVALID',
          message: `${file} is an OpenPGP signature, which carries no timestamp by an authority`,
          at: { file },
        },
      },
    ];
  }
  const good = held.flatMap((one) => {
    const signer = of.find((candidate) => candidate === one.signer);
    return signer?.kind === 'openpgp' ? [{ signer, signingKey: one.key, proof: proofOf(file, one) }] : [];
  });
  return [...good, ...refusals.map((refusal) => ({ refusal }))];
}

function proofOf(file: string, { signer, key, claimedTime, lineEnds }: HeldOpenPgp): SignatureProof {
  return {
    kind: 'message',
    file,
    signer: signer.name,
    times: [],
    keyFingerprints: otherSpellings(signer, key),
    openpgp: { fingerprint: signer.fingerprint, signingKey: key, claimedTime, ...(lineEnds && { lineEnds }) },
  };
}

/** What the key that signed, and the primary one that answers for it, go by in other forms. */
function otherSpellings({ certificate, fingerprint }: OpenPgpSigner, signingKey: string): readonly string[] {
  const keys = certificate.getKeys().filter((key) => [fingerprint, signingKey].includes(key.getFingerprint()));
  return [...new Set(keys.flatMap(openPgpSpellings))];
}
