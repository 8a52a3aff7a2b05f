/**
 * One verification by OpenSSL: a key, a hash, bytes and a signature over them. That it holds follows from these four alone, so
 * that another thread may find it out before it is asked (`verify/crew/`). An answer counts for the very call that it was
 * given for: the same key object, hash, signature and bytes; all else is verified where it is asked. Only "it holds" is
 * taken from elsewhere, and once.
 */
import { verify, type KeyObject } from 'node:crypto';
import { oncePer } from '../core/once-per.js';
import { edwardsPoint } from './public-key-facts.js';
import { isSafeExponent } from './rsa-exponent.js';
import { isOfSmallOrder } from './small-order.js';

export interface SignatureCall {
  /** Null where the algorithm of the key has a hash of its own (Ed25519). */
  readonly hash: 'sha256' | 'sha384' | 'sha512' | null;
  readonly key: KeyObject;
  readonly data: Buffer;
  /** In the form that OpenSSL takes: for ECDSA in DER. */
  readonly signature: Buffer;
}

/** True for a key with which anyone can sign. */
const isForgeable = oncePer((key: KeyObject): boolean => {
  if (key.asymmetricKeyType === 'ed25519') return isOfSmallOrder(edwardsPoint(key));
  // To ask for its details costs more than to verify by a key on a curve.
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'rsa-pss') return false;
  const exponent = key.asymmetricKeyDetails?.publicExponent;
  return exponent !== undefined && !isSafeExponent(exponent);
});

/** A call that held, with its own copy of the bytes, which nobody else has. */
export type HeldCall = SignatureCall;

const held = new Map<string, HeldCall>();
const keyNumbers = new WeakMap<KeyObject, number>();
let lastKeyNumber = 0;

/** Does the signature hold? Never throws. */
export function isValid(call: SignatureCall): boolean {
  // Keys of a policy are refused before; those of a trusted root are met here.
  if (isForgeable(call.key)) return false;
  if (held.size > 0 && isHeld(call)) return true;
  try {
    return verify(call.hash, call.data, call.key, call.signature);
  } catch {
    return false; // no signature of that form at all
  }
}

/** For the crew alone: takes down that these calls hold. */
export function rememberHeld(calls: readonly HeldCall[]): void {
  for (const call of calls) held.set(keyOf(call), call);
}

/** For the crew alone: what nobody asked for is forgotten. */
export function forgetHeld(): void {
  held.clear();
}

function isHeld(call: SignatureCall): boolean {
  const key = keyOf(call);
  const known = held.get(key);
  if (!known?.data.equals(call.data) || !known.signature.equals(call.signature)) return false;
  held.delete(key);
  return true;
}

/** Keys are told apart as objects: two that are equal are two, and then nothing is known of the second. */
function keyOf({ hash, key, signature }: SignatureCall): string {
  let number = keyNumbers.get(key);
  if (number === undefined) keyNumbers.set(key, (number = ++lastKeyNumber));
  return `${number} ${hash ?? ''} ${signature.toString('latin1')}`;
}
