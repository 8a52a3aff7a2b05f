/**
 * Where proofs are made, and the only place. What accepts an artifact asks `Proof.is`, which looks for a private part that
 * nothing but the constructor below can give: a spread, literal, cast, clone, prototype or subclass has none. The linter
 * keeps the import inside `src/verify/`; everybody else imports `proof.ts`.
 */
import { isMainThread } from 'node:worker_threads';
import type { Proof as Facts, Verified } from '../core/model.js';

/** What the constructor requires. It does not leave this file. */
const KEY = Symbol('verify');

/** A proof has the facts as its own properties, frozen, so that it reads like them. */
export class Proof {
  readonly #brand = true;

  /** @throws for whoever does not hold the key, on a thread other than the main one, and below a subclass */
  constructor(key: symbol, facts: Facts) {
    if (key !== KEY || new.target !== Proof) throw new TypeError('proofs are made by verify/ alone');
    if (!isMainThread) throw new TypeError('proofs are made on the main thread; other threads answer findings');
    if (!signersOf(facts).every((one) => Proof.is(one))) throw new TypeError('who signed must be proven itself');
    Object.assign(this, facts);
    Object.freeze(this);
  }

  /** Has `src/verify/` made this value? Not `instanceof`, which believes whatever has the prototype. */
  static is(value: unknown): value is Verified<Facts> {
    return typeof value === 'object' && value !== null && #brand in value;
  }
}

// Whoever holds a proof gets no hold of the class by it, and nobody changes what is asked.
Object.defineProperty(Proof.prototype, 'constructor', { value: Object });
Object.freeze(Proof.prototype);
Object.freeze(Proof);

/** The signatures that a proof rests on. */
function signersOf(facts: Facts): readonly unknown[] {
  switch (facts.kind) {
    case 'message':
    case 'attestation':
      return [...(facts.cosigners ?? []), ...(facts.keyVouchedBy ?? [])];
    case 'checksum':
      return facts.listSignedBy ? [facts.listSignedBy] : [];
    case 'manifest':
    case 'sbom':
    case 'revocation':
      return facts.signedBy ? [facts.signedBy] : [];
  }
}

/** Makes a proof of facts, right where the last check on them has passed. */
export function mint<Held extends Facts>(facts: Held): Verified<Held> {
  return new Proof(KEY, facts) as unknown as Verified<Held>;
}
