/**
 * The verifications that a piece of evidence by certificate will need, told before it is judged. It is a guess, and nothing follows
 * from it: what is missing here is verified where it is asked for, and what is too much is never asked for.
 */
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import { MAX_FORESEEN_BYTES, MAX_FORESEEN_CALLS } from '../../core/limits.js';
import { hashesFor, type Message } from '../../formats/public-key.js';
import type { SignatureCall } from '../../formats/signature-call.js';
import { issuerCalls } from '../../formats/x509/path.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import { promiseCalls } from '../sigstore/certificate-transparency.js';
import { issuerProblem, readLeaf, type LeafCertificate } from '../sigstore/certificate.js';
import { readCheckpoint } from '../sigstore/checkpoint.js';
import { keptCalls } from '../sigstore/inclusion-promise.js';
import { contentOf } from '../sigstore/read-content.js';

/** @returns none for evidence by key, or which cannot be read. Never throws. */
export function foreseenCalls(
  evidence: SignatureEvidence,
  { bytes }: Pick<Artifact, 'bytes'>,
  roots: readonly TrustRoot[],
): readonly SignatureCall[] {
  const { key, file } = evidence;
  if (key.kind !== 'certificate') return [];
  const read = readLeaf(key.leaf, file);
  if (!read.ok) return [];
  const leaf = read.value;
  try {
    const known = roots.filter((root) => issuerProblem(leaf, root, file) === undefined);
    const calls = [
      ...signatureCalls(evidence, leaf, bytes),
      ...known.flatMap((root) => [...chainCalls(leaf, root), ...logCalls(evidence, root)]),
    ];
    return calls.filter(({ data }) => data.length <= MAX_FORESEEN_BYTES).slice(0, MAX_FORESEEN_CALLS);
  } catch {
    return []; // why it cannot be read is told where it is judged
  }
}

function signatureCalls(
  evidence: SignatureEvidence,
  { key }: LeafCertificate,
  artifact: Buffer | undefined,
): readonly SignatureCall[] {
  const bytes = signedBytes(evidence, artifact);
  const [hash] = hashesFor(key);
  // RSA is verified in another way, and Ed25519 by the digest first.
  if (!bytes || !hash || key.asymmetricKeyType !== 'ec') return [];
  return [{ hash, key, data: bytes, signature: evidence.content.signature }];
}

function signedBytes(evidence: SignatureEvidence, artifact: Buffer | undefined): Message['bytes'] {
  const { content } = evidence;
  if (content.kind === 'message') return artifact;
  if (content.kind === 'simple-signing') return content.payload;
  if (content.kind === 'cms') return content.signedAttributes;
  const read = contentOf(evidence);
  return read?.ok ? read.value.signed : undefined;
}

function chainCalls({ parsed }: LeafCertificate, { material, profile }: TrustRoot): readonly SignatureCall[] {
  const issued = material.certificateAuthorities.flatMap(({ certificates }) =>
    issuerCalls(parsed, certificates, 'codeSigning'),
  );
  const promised = profile.sct
    ? issued.flatMap(({ issuer }) =>
        promiseCalls(parsed, issuer, material.ctlogs).flatMap((calls) => calls.slice(0, 1)),
      )
    : [];
  return [...issued.map(({ call }) => call), ...promised];
}

function logCalls({ logEntries }: SignatureEvidence, { material }: TrustRoot): readonly SignatureCall[] {
  return logEntries.flatMap((entry) => {
    const logs = material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
    const checkpoint = entry.inclusionProof?.checkpoint;
    const read = checkpoint === undefined ? '' : readCheckpoint(checkpoint, logs);
    return [...keptCalls(entry, logs).slice(0, 1), ...(typeof read === 'string' ? [] : read.calls.slice(0, 1))];
  });
}
