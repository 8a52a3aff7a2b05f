/**
 * The only door to OpenPGP.js. It is a megabyte that few runs need, so that it is loaded when the first key or signature
 * asks for it, from a chunk of its own.
 *
 * Its own defaults decide what is too weak: MD5 and RIPEMD nowhere, SHA-1 not in signatures over data, RSA from 2047 bits,
 * no DSA, no ElGamal, no secp256k1. They are not loosened here.
 */
import type * as OpenPgp from 'openpgp';

export type OpenPgpLibrary = typeof OpenPgp;

export function loadOpenPgp(): Promise<OpenPgpLibrary> {
  return import('openpgp');
}
