/** A key of an OpenPGP certificate in the form that OpenSSL has it in. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { TestKey } from './openpgp.ts';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('base64url');

/** The key of a certificate as OpenSSL has it. */
export function publicKeyOf({ privateKey }: TestKey): KeyObject {
  const { n, e, Q, A } = privateKey.keyPacket.publicParams as Record<string, Uint8Array>;
  const size = ((Q?.length ?? 0) - 1) / 2;
  const ofCurve =
    Q?.[0] === 4
      ? {
          kty: 'EC',
          crv: size === 32 ? 'P-256' : 'P-384',
          x: text(Q.subarray(1, 1 + size)),
          y: text(Q.subarray(1 + size)),
        }
      : { kty: 'OKP', crv: 'Ed25519', x: text(A ?? Q?.subarray(1)) };
  return createPublicKey({ key: n ? { kty: 'RSA', n: text(n), e: text(e) } : ofCurve, format: 'jwk' });
}

/** The same of an Ed25519 key by its old number, with its private half. */
export function ed25519Of(key: TestKey): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  const publicKey = publicKeyOf(key);
  const { seed } = (key.privateKey.keyPacket as unknown as { readonly privateParams: { readonly seed: Uint8Array } })
    .privateParams;
  const jwk = { ...publicKey.export({ format: 'jwk' }), d: text(seed) };
  return { publicKey, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
}
