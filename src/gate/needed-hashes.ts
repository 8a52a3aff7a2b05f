/** What an artifact's checks will ask for, so that its bytes are read once: which digests, and whether the bytes as well. */
import type { EvidenceAsRead, SignatureEvidence } from '../evidence/evidence.js';
import type { EvidenceParts, ReadEvidence } from '../evidence/read-evidence.js';
import type { HashAlgorithm, LocalSubject as Subject } from '../core/model.js';
import type { KeySigner } from '../model/policy.js';
import { hashesFor } from '../formats/public-key.js';
import { neededAlgorithms } from '../verify/documents/checksum.js';
import { contentOf } from '../verify/sigstore/read-content.js';
import { statementAlgorithms } from '../verify/statement.js';
import { acceptedKeys, type PreparedRequirement } from './prepared-requirement.js';

/** Plain Ed25519 is over the bytes themselves, and RSA keys that allow nothing but PSS verify only there. */
const NEED_BYTES: readonly unknown[] = ['ed25519', 'rsa-pss'];

const ALL_SHA: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512'];

/** What a list of evidence asks of an artifact's bytes, whatever keys the policy accepts. */
interface Needs {
  readonly algorithms: ReadonlySet<HashAlgorithm>;
  /** A signature over the artifact itself, which does not say what it was made with. */
  readonly byUnknownKey: boolean;
  /** A signature over the artifact itself, for which its bytes are handy. */
  readonly message: boolean;
  /** An OpenPGP signature over the artifact itself. */
  readonly openPgp: boolean;
  /** minisign's older form, which is over the bytes. */
  readonly plainMinisign: boolean;
}

const needs = new WeakMap<ReadEvidence, Needs>();

/** Worked out once for each list: artifacts share long ones. */
function needsOf(part: ReadEvidence): Needs {
  let known = needs.get(part);
  if (!known) needs.set(part, (known = workOut(part.flatMap((one) => (one.ok ? [one.value] : [])))));
  return known;
}

function workOut(evidence: readonly EvidenceAsRead[]): Needs {
  const messages = evidence.filter((one) => 'content' in one && one.content.kind === 'message');
  return {
    algorithms: new Set(evidence.flatMap(algorithmsOf)),
    byUnknownKey: messages.some(isByUnknownKey),
    message: messages.length > 0,
    openPgp: evidence.some((one) => one.form === 'openpgp' && one.over.kind === 'artifact'),
    plainMinisign: evidence.some((one) => (one.form === 'minisign' || one.form === 'signify') && !one.prehashed),
  };
}

function algorithmsOf(evidence: EvidenceAsRead): readonly HashAlgorithm[] {
  switch (evidence.form) {
    case 'openpgp':
      return [];
    case 'minisign':
    case 'signify':
      return evidence.prehashed ? ['blake2b512'] : [];
    case 'ssh':
      return [evidence.hash];
    case 'bundle':
    case 'cosign':
    case 'detached':
    case 'envelope':
    case 'cosign-layer':
    case 'gitsign':
      return sigstoreAlgorithms(evidence);
  }
}

function sigstoreAlgorithms(evidence: SignatureEvidence): readonly HashAlgorithm[] {
  const { content, key } = evidence;
  switch (content.kind) {
    case 'dsse': {
      const read = contentOf(evidence);
      return read?.ok ? statementAlgorithms(read.value.statement) : [];
    }
    case 'simple-signing':
    case 'cms':
      return [];
    case 'message':
      if (content.claimedDigest) return [content.claimedDigest.algorithm];
      return key.kind === 'certificate' ? ALL_SHA : [];
  }
}

function isByUnknownKey(evidence: EvidenceAsRead): boolean {
  if (!('content' in evidence) || evidence.content.kind !== 'message') return false;
  return !evidence.content.claimedDigest && evidence.key.kind !== 'certificate';
}

/**
 * The digests that checking this evidence will ask for, so that the artifact is read once.
 *
 * @param keys keys that the policy accepts; a bare signature does not say what it was made with
 */
export function neededHashes(parts: EvidenceParts, keys: readonly KeySigner[]): readonly HashAlgorithm[] {
  return [...neededBy(parts, keys)];
}

function neededBy(parts: EvidenceParts, keys: readonly KeySigner[]): Set<HashAlgorithm> {
  const needed = new Set<HashAlgorithm>(['sha256']);
  for (const part of parts) {
    const { algorithms, byUnknownKey } = needsOf(part);
    for (const algorithm of algorithms) needed.add(algorithm);
    if (byUnknownKey) for (const algorithm of keys.flatMap(({ key }) => hashesFor(key))) needed.add(algorithm);
  }
  return needed;
}

/** How much of an artifact's bytes its evidence could use: none, as they are handy where small, or all of them. */
export function useOfBytes(parts: EvidenceParts, keys: readonly KeySigner[]): 'none' | 'handy' | 'all' {
  const asked = parts.map(needsOf);
  const messages = asked.some(({ message }) => message);
  const plain = messages && keys.some(({ key, format }) => !format && NEED_BYTES.includes(key.asymmetricKeyType));
  const minisign = asked.some(({ plainMinisign }) => plainMinisign) && keys.some(isOfMinisign);
  if (plain || minisign) return 'all';
  // Only a signature over the artifact itself has any use for its bytes.
  return messages || asked.some(({ openPgp }) => openPgp) ? 'handy' : 'none';
}

function isOfMinisign({ format }: KeySigner): boolean {
  return format?.kind === 'minisign';
}

/** Those, and what the lists of a rule and npm's attestations name. */
export function algorithmsFor(
  subject: Subject,
  evidence: EvidenceParts,
  prepared: readonly PreparedRequirement[],
): readonly HashAlgorithm[] {
  const needed = neededBy(evidence, evidence.length > 0 ? acceptedKeys(prepared) : NO_KEYS);
  for (const one of prepared) {
    if (one.kind === 'checksum') for (const listed of neededAlgorithms(one.index, subject)) needed.add(listed);
    // Attestations of a package may come from its index, when the file was hashed already: npm's name SHA-512.
    if (one.kind === 'signature' && one.requirement.package?.ecosystem === 'npm') needed.add('sha512');
  }
  return [...needed];
}

const NO_KEYS: readonly KeySigner[] = [];
