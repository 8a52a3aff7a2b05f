/** What an artifact's checks will ask for, so that its bytes are read once: which digests, and whether the bytes as well. */
import type { EvidenceAsRead } from '../evidence/evidence.js';
import type { EvidenceParts, ReadEvidence } from '../evidence/read-evidence.js';
import { oncePer } from '../core/once-per.js';
import type { HashAlgorithm, LocalSubject as Subject } from '../core/model.js';
import { hashesFor } from '../formats/public-key.js';
import {
  algorithmsOf as keyFormAlgorithms,
  isKeyFormEvidence,
  needsBytes,
  type KeyFormEvidence,
} from '../evidence/signatures/key-forms.js';
import { isKeyOf } from '../verify/keys/key-form.js';
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
  /** Signatures in a form of their own that are over the bytes. */
  readonly overBytes: readonly KeyFormEvidence[];
}

/** Artifacts share long lists. */
const needsOf = oncePer((part: ReadEvidence): Needs => {
  const evidence = part.flatMap((one) => (one.ok ? [one.value] : []));
  const messages = evidence.flatMap((one) =>
    'content' in one && one.content.kind === 'message' ? [{ content: one.content, key: one.key }] : [],
  );
  return {
    algorithms: new Set(evidence.flatMap(algorithmsOf)),
    byUnknownKey: messages.some(({ content, key }) => !content.claimedDigest && key.kind !== 'certificate'),
    message: messages.length > 0,
    openPgp: evidence.some((one) => one.form === 'openpgp' && one.over.kind === 'artifact'),
    overBytes: evidence.filter(isKeyFormEvidence).filter(needsBytes),
  };
});

function algorithmsOf(evidence: EvidenceAsRead): readonly HashAlgorithm[] {
  if (evidence.form === 'openpgp') return [];
  if (isKeyFormEvidence(evidence)) return keyFormAlgorithms(evidence);
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

/** What is read of an artifact: its digests, and how much of its bytes. */
export interface Reading {
  readonly algorithms: readonly HashAlgorithm[];
  /** None, as they are handy where small, or all of them. */
  readonly bytes: 'none' | 'handy' | 'all';
}

/** What checking a subject will ask for: its evidence, the lists of its rule, and npm's attestations. */
export function neededReading(
  subject: Subject,
  evidence: EvidenceParts,
  prepared: readonly PreparedRequirement[],
): Reading {
  const asked = evidence.map(needsOf);
  // A bare signature does not say what it was made with.
  const keys = acceptedKeys(prepared);
  const byUnknownKey = asked.some((one) => one.byUnknownKey) ? keys.flatMap(({ key }) => hashesFor(key)) : [];
  const messages = asked.some(({ message }) => message);
  const plain = messages && keys.some(({ key, format }) => !format && NEED_BYTES.includes(key.asymmetricKeyType));
  const ownForm = asked.some(({ overBytes }) => overBytes.some((one) => keys.some((key) => isKeyOf(key, one))));
  // Only a signature over the artifact itself has any use for its bytes.
  const handy = messages || asked.some(({ openPgp }) => openPgp) ? 'handy' : 'none';
  return {
    algorithms: needed(asked, byUnknownKey, prepared, subject),
    bytes: plain || ownForm ? 'all' : handy,
  };
}

function needed(
  asked: readonly Needs[],
  byUnknownKey: readonly HashAlgorithm[],
  prepared: readonly PreparedRequirement[],
  subject: Subject,
): readonly HashAlgorithm[] {
  const found = new Set<HashAlgorithm>(['sha256']);
  for (const one of asked) for (const algorithm of one.algorithms) found.add(algorithm);
  for (const algorithm of byUnknownKey) found.add(algorithm);
  for (const one of prepared) {
    if (one.kind === 'checksum') for (const listed of one.algorithms(subject)) found.add(listed);
    // Attestations of a package may come from its index, when the file was hashed already: npm's name SHA-512.
    if (one.kind === 'signature' && one.requirement.package?.ecosystem === 'npm') found.add('sha512');
  }
  return [...found];
}
