/**
 * Evidence whose log entry lies only in the log. Says which entry that is, and only for evidence that lacks nothing else: its
 * signature holds under the certificate or key, and an accepted signer made it. The log is asked by others.
 */
import { PLAIN_HINT } from '../required-form.js';
import { canonicalBodies, type RecordedKey } from '../../evidence/sigstore/canonical-entry.js';
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import type { Digests, Refusal } from '../../core/model.js';
import type { IdentitySigner, KeySigner, SignatureRequirement } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import { bindContent, type BoundContent } from './bound-content.js';
import { issuerProblem, readLeaf, verifyLeaf, type LeafCertificate } from './certificate.js';
import { byCloseness } from '../closeness.js';
import { signatureProblem } from './signature-problem.js';
import { hashesFor } from '../../formats/public-key.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import { provenanceProblem } from '../predicates/provenance-requirement.js';
import { isNamedBy } from '../keys/named-key.js';
import { isSigner, signerRefusal } from '../identity/signer.js';

/** An entry that would complete evidence. */
export interface MissingEntry {
  /** The bodies that it can have, one for each kind of entry; never empty. */
  readonly bodies: readonly Buffer[];
  /** The trusted roots under which everything else holds; never empty. */
  readonly roots: readonly TrustRoot[];
}

/** Forms that their signers write without the log entry. A bundle holds its own, and an image's lies in the registry. */
const WITHOUT_ENTRY: ReadonlySet<SignatureEvidence['form']> = new Set(['detached', 'envelope', 'cosign']);

/**
 * Looks for the entry that evidence lacks. Never throws.
 *
 * @returns the entry; a refusal where the evidence fails for another reason, so that nobody need be asked; undefined where no
 *   entry is missing
 */
export function missingEntry(
  requirement: SignatureRequirement,
  artifact: Artifact,
  evidence: SignatureEvidence,
  roots: readonly TrustRoot[],
): Result<MissingEntry> | undefined {
  const { form, logEntries, key } = evidence;
  if (!WITHOUT_ENTRY.has(form) || logEntries.length > 0 || requirement.release) return undefined;
  const question = { requirement, artifact, evidence, roots };
  const missing = key.kind === 'certificate' ? ofCertificate(question, key.leaf) : ofKey(question);
  // No entry makes an attestation of a plain signature.
  const isPlain = requirement.attestationOnly && evidence.content.kind === 'message';
  return missing?.ok && isPlain ? refuse(plainSignature(evidence.file)) : missing;
}

function plainSignature(file: string): Refusal {
  return {
    code: 'PREDICATE_MISMATCH',
    message: `${file} is a plain signature, and the policy requires an attestation`,
    expected: 'an attestation of an accepted predicate type',
    actual: 'a signature over the artifact itself',
    hint: PLAIN_HINT,
    at: { file },
  };
}

interface Question {
  readonly requirement: SignatureRequirement;
  readonly artifact: Artifact;
  readonly evidence: SignatureEvidence;
  readonly roots: readonly TrustRoot[];
}

function ofCertificate(
  { requirement, artifact, evidence, roots }: Question,
  leafBytes: Buffer,
): Result<MissingEntry> | undefined {
  const signers = requirement.by.of.filter((signer): signer is IdentitySigner => signer.kind === 'identity');
  const known = roots
    .filter(({ profile }) => profile.log)
    .map((root) => ({ root, allowed: signers.filter((one) => one.root === undefined || one.root === root.name) }))
    .filter(({ allowed }) => allowed.length > 0);
  if (known.length === 0) return undefined;
  const bound = bindContent(evidence, artifact, requirement);
  if (!bound.ok) return bound;
  const leaf = readLeaf(leafBytes, evidence.file);
  if (!leaf.ok) return leaf;
  const { key, parsed } = leaf.value;
  const holding: TrustRoot[] = [];
  const refusals: Refusal[] = [];
  for (const { root, allowed } of known) {
    // Only the entry says when it was signed; of all times the first of the certificate is one that it allows.
    const problem =
      issuerProblem(leaf.value, root, evidence.file) ??
      verifyLeaf(leaf.value, [parsed.notBefore], root, evidence.file) ??
      signatureProblem(key, bound.value.message, evidence, artifact);
    const stranger = problem ?? strangerProblem(allowed, leaf.value, bound.value, evidence.file);
    if (stranger) refusals.push(stranger);
    else holding.push(root);
  }
  const [closest] = byCloseness(refusals);
  if (holding.length === 0) return closest && refuse(closest);
  return entryOf(evidence, bound.value, { kind: 'certificate', der: leafBytes }, hashesFor(key), holding);
}

function strangerProblem(
  allowed: readonly IdentitySigner[],
  leaf: LeafCertificate,
  { provenance }: BoundContent,
  file: string,
): Refusal | undefined {
  return allowed.some((signer) => isSigner(leaf, signer, provenance))
    ? undefined
    : signerRefusal(leaf, allowed, file, provenance);
}

function ofKey({ requirement, artifact, evidence, roots }: Question): Result<MissingEntry> | undefined {
  const signers = requirement.by.of.filter(
    (signer): signer is KeySigner =>
      signer.kind === 'key' &&
      signer.format === undefined &&
      signer.transparencyLog !== 'none' &&
      isNamedBy(signer, evidence),
  );
  const known = roots.filter(({ material }) => material.tlogs.length > 0);
  if (signers.length === 0 || known.length === 0) return undefined;
  const bound = bindContent(evidence, artifact, requirement);
  if (!bound.ok) return bound;
  const refusals: Refusal[] = [];
  for (const { key, provenance } of signers) {
    const problem =
      signatureProblem(key, bound.value.message, evidence, artifact) ??
      provenanceProblem(provenance, bound.value, evidence.file);
    if (problem) refusals.push(problem);
    else {
      const { der } = publicKeyFacts(key);
      return entryOf(evidence, bound.value, { kind: 'public-key', der }, hashesFor(key), known);
    }
  }
  const [closest] = byCloseness(refusals);
  return closest && refuse(closest);
}

function entryOf(
  { content }: SignatureEvidence,
  { message: { digests } }: BoundContent,
  key: RecordedKey,
  hashes: readonly (keyof Digests)[],
  roots: readonly TrustRoot[],
): Result<MissingEntry> | undefined {
  const signed = Object.fromEntries(hashes.map((hash) => [hash, digests[hash]]));
  const bodies = canonicalBodies(content, key, signed);
  return bodies.length > 0 ? accept({ bodies, roots }) : undefined;
}
