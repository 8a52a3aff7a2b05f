/** What an artifact's checks will ask for, so that its bytes are read once: which digests, and whether the bytes as well. */
import type { EvidenceAsRead, SignatureEvidence } from '../evidence/evidence.js';
import type { ReadEvidence } from '../evidence/read-evidence.js';
import type { HashAlgorithm } from '../core/model.js';
import type { KeySigner } from '../model/policy.js';
import { hashesFor } from '../formats/public-key.js';
import { readStatement, statementAlgorithms } from '../verify/statement.js';

/** Plain Ed25519 is over the bytes themselves, and RSA keys that allow nothing but PSS verify only there. */
const NEED_BYTES: readonly unknown[] = ['ed25519', 'rsa-pss'];

const ALL_SHA: readonly HashAlgorithm[] = ['sha256', 'sha384', 'sha512'];

/**
 * The digests that checking this evidence will ask for, so that the artifact is read once.
 *
 * @param keys keys that the policy accepts; a bare signature does not say what it was made with
 */
export function neededHashes(evidence: ReadEvidence, keys: readonly KeySigner[]): readonly HashAlgorithm[] {
  const needed = new Set<HashAlgorithm>(['sha256']);
  for (const one of evidence) {
    if (one.ok) for (const algorithm of algorithmsOf(one.value, keys)) needed.add(algorithm);
  }
  return [...needed];
}

function algorithmsOf(evidence: EvidenceAsRead, keys: readonly KeySigner[]): readonly HashAlgorithm[] {
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
      return sigstoreAlgorithms(evidence, keys);
  }
}

function sigstoreAlgorithms(
  { content, key, file }: SignatureEvidence,
  keys: readonly KeySigner[],
): readonly HashAlgorithm[] {
  switch (content.kind) {
    case 'dsse': {
      const statement = readStatement(content.payloadType, content.payload, file);
      return statement.ok ? statementAlgorithms(statement.value) : [];
    }
    case 'simple-signing':
    case 'cms':
      return [];
    case 'message':
      if (content.claimedDigest) return [content.claimedDigest.algorithm];
      return key.kind === 'certificate' ? ALL_SHA : keys.flatMap((signer) => hashesFor(signer.key));
  }
}

/** How much of an artifact's bytes its evidence could use: none, as they are handy where small, or all of them. */
export function useOfBytes(evidence: ReadEvidence, keys: readonly KeySigner[]): 'none' | 'handy' | 'all' {
  const uses = evidence.map((one) => (one.ok ? useOf(one.value, keys) : 'none'));
  if (uses.includes('all')) return 'all';
  return uses.includes('handy') ? 'handy' : 'none';
}

function useOf(evidence: EvidenceAsRead, keys: readonly KeySigner[]): 'none' | 'handy' | 'all' {
  switch (evidence.form) {
    case 'openpgp':
      return evidence.over.kind === 'artifact' ? 'handy' : 'none';
    case 'minisign':
    case 'signify':
      return evidence.prehashed || !keys.some(({ format }) => format?.kind === 'minisign') ? 'none' : 'all';
    case 'ssh':
      return 'none';
    case 'bundle':
    case 'cosign':
    case 'detached':
    case 'envelope':
    case 'cosign-layer':
    case 'gitsign':
      return useOfContent(evidence, keys);
  }
}

/** Only a signature over the artifact itself has any use for its bytes. */
function useOfContent({ content }: SignatureEvidence, keys: readonly KeySigner[]): 'none' | 'handy' | 'all' {
  if (content.kind !== 'message') return 'none';
  return keys.some(({ key, format }) => !format && NEED_BYTES.includes(key.asymmetricKeyType)) ? 'all' : 'handy';
}
