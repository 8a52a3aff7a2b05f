/**
 * Makes certificates verifiable whose keys lie on curves that OpenPGP.js hands to a module that is not there (`brainpool…`,
 * secp256k1). It does so only where it has the signed bytes; where it has a digest it computes with the curves of
 * @noble/curves that it carries. So the digests of the certificate's own signatures are computed beforehand, as those of
 * signatures over data are (openpgp-digest.ts); what they are over is given by the certificate's structure.
 */
import type { PublicKey, SignaturePacket } from 'openpgp';
import type { OpenPgpLibrary } from './openpgp-library.js';

/** Fields and methods that the library's types leave out; `openpgp-keys.test.ts` holds what they do. */
interface HashablePacket {
  hashed?: Uint8Array;
  readonly publicKeyAlgorithm: number | null;
  readonly embeddedSignature: SignaturePacket | null;
  toHash(signatureType: number, data: object): Uint8Array;
  hash(signatureType: number, data: object, toHash: Uint8Array): Promise<Uint8Array>;
}

const ECDSA = 19;
const WITHOUT_MODULE = /^(?:secp256k1|brainpool)/i;

/** Everything that a primary key and its subkeys sign of each other. */
export async function hashSelfSignatures(certificate: PublicKey, { enums }: OpenPgpLibrary): Promise<void> {
  if (!certificate.getKeys().some((key) => WITHOUT_MODULE.test(key.getAlgorithmInfo().curve ?? ''))) return;
  const { signature } = enums;
  const key = certificate.keyPacket;
  const { directSignatures } = certificate as unknown as { readonly directSignatures: readonly SignaturePacket[] };
  for (const packet of directSignatures) await hash(packet, signature.key, { key });
  for (const packet of certificate.revocationSignatures) await hash(packet, signature.keyRevocation, { key });
  for (const { userID, userAttribute, selfCertifications, revocationSignatures } of certificate.users) {
    const data = { userID, userAttribute, key };
    for (const packet of selfCertifications) await hash(packet, signature.certGeneric, data);
    for (const packet of revocationSignatures) await hash(packet, signature.certRevocation, data);
  }
  for (const { keyPacket, bindingSignatures, revocationSignatures } of certificate.subkeys) {
    const data = { key, bind: keyPacket };
    for (const packet of bindingSignatures) {
      await hash(packet, signature.subkeyBinding, data);
      const { embeddedSignature } = packet as unknown as HashablePacket;
      if (embeddedSignature) await hash(embeddedSignature, signature.keyBinding, data);
    }
    for (const packet of revocationSignatures) await hash(packet, signature.subkeyRevocation, data);
  }
}

async function hash(packet: SignaturePacket, type: number, data: object): Promise<void> {
  const hashable = packet as unknown as HashablePacket;
  if (hashable.publicKeyAlgorithm !== ECDSA) return;
  try {
    hashable.hashed = await hashable.hash(type, data, hashable.toHash(type, data));
  } catch {
    // A hash algorithm that is not known: the signature then fails where it is verified.
  }
}
