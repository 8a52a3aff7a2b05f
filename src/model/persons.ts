/** Who is one and the same: a key in two encodings, or two OpenPGP certificates with one signing key, are no two people. */
import type { KeyObject } from 'node:crypto';
import { publicKeyFacts } from '../formats/public-key-facts.js';
import type { OpenPgpSigner, Signer } from './signer.js';

/** What someone is known by; whoever shares a mark with another is the same person. */
export type Marks = readonly string[];

/** Of a signer of the policy: by all keys that it could sign with. */
export function signerMarks(signer: Signer): Marks {
  switch (signer.kind) {
    case 'identity':
      return [`identity ${signer.name}`];
    case 'key':
      return keyMarks(signer.key);
    case 'openpgp':
      return openPgpMarks(signer.fingerprint, ...signingKeys(signer));
  }
}

export function keyMarks(key: KeyObject): Marks {
  return [`key ${publicKeyFacts(key).material}`];
}

/** @param fingerprints of the primary key, and of the keys that sign for it */
export function openPgpMarks(...fingerprints: readonly string[]): Marks {
  return fingerprints.map((fingerprint) => `openpgp ${fingerprint}`);
}

/** Puts together what is by the same person, in the order of the first of each. */
export function byPerson<Held extends { readonly marks: Marks }>(ones: readonly Held[]): readonly (readonly Held[])[] {
  let people: { readonly marks: Set<string>; readonly held: readonly Held[] }[] = [];
  for (const one of ones) {
    const same = people.filter(({ marks }) => one.marks.some((mark) => marks.has(mark)));
    const merged = {
      marks: new Set([...same.flatMap(({ marks }) => [...marks]), ...one.marks]),
      held: [...same.flatMap(({ held }) => held), one],
    };
    const [first] = same;
    people = first
      ? people.flatMap((person) => (person === first ? [merged] : same.includes(person) ? [] : [person]))
      : [...people, merged];
  }
  return people.map(({ held }) => held);
}

function signingKeys({ certificate, only }: OpenPgpSigner): readonly string[] {
  return only ?? certificate.getKeys().map((key) => key.getFingerprint());
}
