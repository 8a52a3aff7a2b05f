/** Who is one and the same: a key in two encodings, or two OpenPGP certificates with one signing key, are no two people. */
import type { KeyObject } from 'node:crypto';
import { foldAscii } from '../formats/matcher.js';
import { openPgpMaterial } from '../formats/openpgp/openpgp-material.js';
import { publicKeyFacts } from '../formats/public-key-facts.js';
import type { SignatureProof } from '../core/model.js';
import type { KeySigner, OpenPgpSigner, Signer, SignerExpression } from './signer.js';

/** What someone is known by; whoever shares a mark with another is the same person. */
export type Marks = readonly string[];

/** Of a signer of the policy: by all keys that it could sign with. */
export function signerMarks(signer: Signer): Marks {
  switch (signer.kind) {
    case 'identity':
      return [`identity ${signer.name}`];
    case 'key':
      return [...keyMarks(signer.key), ...voucherMarks(signer)];
    case 'openpgp':
      return openPgpKeyMarks(signer, signingKeys(signer));
  }
}

/** Who alone can vouch for a key can make one as well: it is no second person. Where others could have vouched, that is known later. */
function voucherMarks({ vouching }: KeySigner): Marks {
  const { threshold, of } = vouching?.by ?? NOBODY;
  return threshold === of.length ? of.flatMap(signerMarks) : [];
}

const NOBODY: SignerExpression = { threshold: 0, of: [] };

export function keyMarks(key: KeyObject): Marks {
  return [`key ${publicKeyFacts(key).material}`];
}

/**
 * Of who really signed, as a certificate says it. One workflow at two refs is one, since whoever can run it at the one can run it at the
 * other. So is an Enterprise's issuer of its own beside GitHub's. Letters have no case: whoever owns a repository can rename it so that
 * only that differs. Who has an e-mail address can log in with it at Google as well as at GitHub.
 */
export function identityMark(issuer: string, identity: string): string {
  if (EMAIL.test(identity)) return foldAscii(identity);
  return foldAscii(`${issuer.replace(ENTERPRISE_ISSUER, '$1')} ${identity.replace(REF_OF_WORKFLOW, '$1')}`);
}

const EMAIL = /^[^@\s/:]+@[^@\s/:]+$/;
/** What follows the first `@` of a workflow's address: a ref may hold another one. `https://social.test/@ann` is a person's page. */
const REF_OF_WORKFLOW = /^(https:\/\/[^@]*[^@/])@.*$/s;
const ENTERPRISE_ISSUER = /^(https:\/\/token\.actions\.githubusercontent\.com)\/.*$/is;

/** Of a signer whose identity is written out, as a certificate would have it; a pattern may mean several people. */
export function writtenMarks(signer: Signer): Marks {
  if (signer.kind !== 'identity') return [];
  const { identity, issuer } = signer;
  return identity.kind === 'exact' && issuer.kind === 'exact' ? [identityMark(issuer.value, identity.value)] : [];
}

/** Of who made a signature that held. @param accepted the signers that it was held to */
export function proofMarks(
  { identity, issuer = '', openpgp, keyFingerprint }: SignatureProof,
  accepted: readonly Signer[],
): Marks {
  if (identity !== undefined) return [identityMark(issuer, identity)];
  if (openpgp) {
    const { fingerprint, signingKey } = openpgp;
    const signer = accepted.find((one) => one.kind === 'openpgp' && one.fingerprint === fingerprint);
    return signer?.kind === 'openpgp' ? openPgpKeyMarks(signer, [signingKey]) : openPgpMarks(fingerprint, signingKey);
  }
  const keys = accepted.flatMap((one) => (one.kind === 'key' ? [one.key] : []));
  return keys.filter((key) => publicKeyFacts(key).fingerprint === keyFingerprint).flatMap(keyMarks);
}

/** Of a key by who vouched for it: the same signer of the policy is the same one, and so is the same workflow. */
export function vouchedMarks({ signer, identity, issuer = '' }: SignatureProof): Marks {
  return [
    ...(signer === undefined ? [] : [`voucher ${signer}`]),
    ...(identity === undefined ? [] : [identityMark(issuer, identity)]),
  ];
}

/** The same of a signature beside it. @param signers of the policy that it counts for */
export function besideVouched(signers: readonly string[]): Marks {
  return signers.map((name) => `voucher ${name}`);
}

/** @param fingerprints of the primary key, and of the keys that sign for it */
function openPgpMarks(...fingerprints: readonly string[]): Marks {
  return fingerprints.map((fingerprint) => `openpgp ${fingerprint}`);
}

/** The same of a signer of the policy, with what its keys have in common with those of others. @param fingerprints of keys that sign for it */
export function openPgpKeyMarks({ certificate, fingerprint }: OpenPgpSigner, fingerprints: readonly string[]): Marks {
  const keys = certificate.getKeys().filter((key) => fingerprints.includes(key.getFingerprint()));
  const materials = keys.flatMap((key) => openPgpMaterial(key) ?? []);
  return [...openPgpMarks(fingerprint, ...fingerprints), ...materials.map((material) => `key ${material}`)];
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
