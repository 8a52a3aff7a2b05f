/**
 * The only door to OpenPGP.js. It is a megabyte that few runs need, so that it is loaded when the first key or signature
 * asks for it, from a chunk of its own.
 *
 * Its own defaults decide what is too weak: MD5 and RIPEMD nowhere, SHA-1 not in signatures over data, RSA from 2047 bits,
 * no DSA, no ElGamal. They are loosened for one thing: secp256k1, which it leaves out as unusual and not as weak.
 */
import type * as OpenPgp from 'openpgp';
import type { Config } from 'openpgp';

export type OpenPgpLibrary = typeof OpenPgp;

export function loadOpenPgp(): Promise<OpenPgpLibrary> {
  return import('openpgp');
}

/** The library's defaults, with every curve. */
export function verifyingConfig({ config }: OpenPgpLibrary): Config {
  return { ...config, rejectCurves: new Set() };
}
