/** Why an OpenPGP signature is not accepted, in words for people. */
import type { Artifact } from '../../evidence/evidence.js';
import type { Refusal } from '../../core/model.js';
import type { OpenPgpSigner } from '../../model/policy.js';
import { SUPPORTED_OPENPGP, unsupportedAlgorithm, type UnusableKey } from '../../formats/openpgp/openpgp-algorithms.js';
import { messageRefusal } from '../keys/message-refusal.js';
import type { SaltedPacket } from './openpgp-digest.js';

/** A signature that nothing could be said of with its key, whatever it is over. */
export function unusableKey(
  file: string,
  packet: SaltedPacket,
  keys: readonly { readonly signer: OpenPgpSigner; readonly fingerprint: string }[],
): Refusal | undefined {
  const refusal = (fingerprint: string, why: string): Refusal => ({
    code: 'OPENPGP_INVALID',
    message: `The OpenPGP signature in ${file} was not verified: its key ${fingerprint} ${why}`,
    expected: 'a signature by a key that can be verified',
    actual: `${fingerprint} ${why}`,
    hint: `The artifact was not verified. Ask the publisher for a signature by another key, or for a signed checksum list. ${SUPPORTED_OPENPGP}`,
    at: { file },
  });
  const found = keys.flatMap(({ signer, fingerprint }): readonly (UnusableKey & { readonly fingerprint: string })[] =>
    (signer.unusable ?? []).flatMap((key) => (key.fingerprint === fingerprint ? [{ ...key, fingerprint }] : [])),
  );
  if (found[0]) return refusal(found[0].fingerprint, found[0].why);
  const algorithm = unsupportedAlgorithm(packet.publicKeyAlgorithm ?? 0);
  return algorithm === undefined
    ? undefined
    : refusal(namedKey(packet), `signs with ${algorithm}, which is not supported`);
}

export function invalid(file: string, { name }: Artifact, problem: string, hint?: string): Refusal {
  return {
    code: 'OPENPGP_INVALID',
    message: `The OpenPGP signature in ${file} is not valid for ${name}: ${problem}`,
    ...(hint !== undefined && { hint }),
    at: { file },
  };
}

/** A signature that people make over something that is no file. */
export function ofMessage(file: string, { name }: Artifact, what: string): Refusal {
  return { code: 'OPENPGP_INVALID', ...messageRefusal(name, what, file), at: { file } };
}

/** Fingerprints shown in one message. */
const SHOWN = 4;

export function unknownKey(file: string, packet: SaltedPacket, signers: readonly OpenPgpSigner[]): Refusal {
  const accepted = signers.flatMap(({ fingerprint, only }) => only ?? [fingerprint]);
  const more = accepted.length > SHOWN ? ` and ${accepted.length - SHOWN} more` : '';
  return {
    code: 'OPENPGP_UNKNOWN_KEY',
    message: `The OpenPGP signature in ${file} is by a key that is not accepted`,
    expected: `${accepted.slice(0, SHOWN).join(', ')}${more}`,
    actual: namedKey(packet),
    at: { file },
  };
}

/** The key that a signature names: by its fingerprint, else by eight bytes of it. */
function namedKey({ issuerFingerprint, issuerKeyID }: SaltedPacket): string {
  return issuerFingerprint ? Buffer.from(issuerFingerprint).toString('hex') : `key id ${issuerKeyID.toHex()}`;
}
