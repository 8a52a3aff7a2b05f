/** Arithmetic on curves: verifying ECDSA and Ed25519ph from a digest alone, which Node cannot. */
import { createHash } from 'node:crypto';
import { eddsa } from '@noble/curves/abstract/edwards.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';

/** The curves of ECDSA by the names that OpenSSL has for them. */
export const CURVES = { prime256v1: p256, secp384r1: p384, secp521r1: p521 } as const;

/** Ed25519ph whose pre-hash was already computed: the context is empty, as in Sigstore (RFC 8032, 5.1). */
export const ed25519OverDigest = eddsa(
  ed25519.Point,
  (message: Uint8Array) => createHash('sha512').update(message).digest(),
  {
    adjustScalarBytes: (bytes: Uint8Array) => bytes,
    domain: (data: Uint8Array, context: Uint8Array, prehashed: boolean) =>
      Buffer.concat([
        Buffer.from('SigEd25519 no Ed25519 collisions'),
        Buffer.from([prehashed ? 1 : 0, context.length]),
        context,
        data,
      ]),
    prehash: (message: Uint8Array) => message,
  },
);
