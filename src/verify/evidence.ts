/**
 * Verifies one piece of evidence for one artifact under one trusted root, in this order: is it about the artifact, is the
 * signer's key good, is the time proven, is the signature right, is it logged. Whose signature it is decides
 * `requirement.ts` afterwards; a fact leaves this file only when everything here has held.
 */
import { createHash, type KeyObject } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Artifact, SignatureEvidence } from '../evidence/evidence.js';
import type { ClaimedProvenance, Digests, ImageClaims, ProvenTime, Refusal, SignatureProof } from '../model.js';
import type { KeySigner } from '../policy/policy.js';
import { accept, refuse, type Result } from '../result.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { issuerProblem, readLeaf, verifyLeaf, type LeafCertificate } from './certificate.js';
import { verifyLogEntries } from './log-entry.js';
import type { SigningKey } from './log-entry-body.js';
import { claimedProvenance } from './provenance.js';
import { verifySignature, type Message } from './public-key.js';
import { dsse } from './sigstore-library.js';
import { annotationProblem, readSimpleSigning } from './simple-signing.js';
import { COSIGN_SIGN, imageClaimsOf, predicateProblem, readStatement, subjectProblem } from './statement.js';
import { readTimestamps } from './timestamps.js';

/** What a requirement asks of evidence apart from its signer. */
export interface EvidenceDemands {
  readonly predicateTypes: readonly string[] | 'any';
  readonly requireTimestamp: boolean;
  /** Annotations that a signature over an image must carry; evidence of other kinds carries none. */
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Evidence whose cryptography holds. */
export interface HeldEvidence {
  /** Present for evidence by certificate. */
  readonly leaf?: LeafCertificate;
  readonly facts: Omit<SignatureProof, 'signer'>;
}

/** Content of evidence that is about the artifact. */
interface BoundContent {
  readonly message: Message;
  readonly payloadDigest?: Buffer;
  readonly predicateType?: string;
  readonly imageClaims?: ImageClaims;
  readonly claimed?: ClaimedProvenance;
}

/**
 * Is the evidence about this artifact, and of an accepted type? Cheap, so it is asked first; says nothing about who made it.
 */
export function bindContent(
  evidence: SignatureEvidence,
  artifact: Artifact,
  demands: EvidenceDemands,
): Result<BoundContent> {
  const bound = bindKind(evidence, artifact, demands);
  if (!bound.ok || !demands.annotations) return bound;
  const problem = annotationProblem(demands.annotations, bound.value.imageClaims, evidence.file);
  return problem ? refuse(problem) : bound;
}

function bindKind(
  { content, file }: SignatureEvidence,
  artifact: Artifact,
  demands: EvidenceDemands,
): Result<BoundContent> {
  if (content.kind === 'message') return bindMessage(content.claimedDigest, artifact, file);
  if (content.kind === 'simple-signing') {
    const { payload } = content;
    const claims = readSimpleSigning(payload, { name: artifact.name, sha256: artifact.digests.sha256 }, file);
    return claims.ok ? accept({ message: { bytes: payload, digests: {} }, imageClaims: claims.value }) : claims;
  }
  const statement = readStatement(content.payloadType, content.payload, file);
  if (!statement.ok) return statement;
  const problem =
    subjectProblem(statement.value, artifact.digests, artifact.name, file) ??
    predicateProblem(statement.value, demands.predicateTypes, file);
  if (problem) return refuse(problem);
  const claimed = claimedProvenance(statement.value);
  const bytes = dsse.preAuthEncoding(content.payloadType, content.payload);
  return accept({
    message: { bytes, digests: {} },
    payloadDigest: createHash('sha256').update(content.payload).digest(),
    predicateType: statement.value.predicateType,
    ...imageClaimsOf(statement.value, artifact.digests),
    ...(claimed && { claimed }),
  });
}

/** A claimed digest is never believed, but one that differs from ours says plainly what is wrong. */
function bindMessage(
  claimed: { readonly algorithm: keyof Digests; readonly value: Buffer } | undefined,
  { name, digests, bytes }: Artifact,
  file: string,
): Result<BoundContent> {
  const actual = claimed && digests[claimed.algorithm];
  if (claimed && !actual) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is over the ${claimed.algorithm} digest, which is not known of ${name}`,
      hint: `Give the ${claimed.algorithm} digest as well, or the file itself.`,
      at: { file },
    });
  }
  if (claimed && actual && !claimed.value.equals(actual)) {
    return refuse({
      code: 'SIGNATURE_INVALID',
      message: `The signature in ${file} is for other bytes than ${name} has`,
      expected: `${claimed.algorithm}:${claimed.value.toString('hex')}`,
      actual: `${claimed.algorithm}:${actual.toString('hex')}`,
      at: { file },
    });
  }
  return accept({ message: { digests, ...(bytes && { bytes }) } });
}

/** Verifies evidence by certificate. Never throws. */
export function verifyByCertificate(
  evidence: SignatureEvidence,
  leafBytes: Buffer,
  artifact: Artifact,
  root: TrustRoot,
  demands: EvidenceDemands,
): Result<HeldEvidence> {
  const { file } = evidence;
  const bound = bindContent(evidence, artifact, demands);
  if (!bound.ok) return bound;
  const leaf = readLeaf(leafBytes, file);
  if (!leaf.ok) return leaf;
  const unknown = issuerProblem(leaf.value, root, file);
  if (unknown) return refuse(unknown);
  const proven = provenTimes(evidence, root, {
    log: root.profile.log,
    timestamp: root.profile.timestamp || demands.requireTimestamp,
  });
  if (!proven.ok) return proven;
  const times = proven.value.map(({ at }) => at);
  const problem =
    verifyLeaf(leaf.value, times, root, file) ??
    signatureProblem(leaf.value.key, bound.value.message, evidence, artifact) ??
    logProblem(evidence, bound.value, { kind: 'certificate', der: leafBytes }, root, times);
  if (problem) return refuse(problem);
  const { identity, issuer, claims } = leaf.value;
  return accept({
    leaf: leaf.value,
    facts: { ...factsOf(evidence, bound.value, root, proven.value), identity, issuer, claims },
  });
}

/**
 * Verifies evidence by a public key of the policy. `root` is absent where the policy demands neither a transparency log nor
 * a timestamp, or where it has no trusted root. Never throws.
 */
export function verifyByKey(
  evidence: SignatureEvidence,
  { key, transparencyLog }: Pick<KeySigner, 'key' | 'transparencyLog'>,
  artifact: Artifact,
  root: TrustRoot | undefined,
  demands: EvidenceDemands,
): Result<HeldEvidence> {
  const { file } = evidence;
  const bound = bindContent(evidence, artifact, demands);
  if (!bound.ok) return bound;
  const der = key.export({ format: 'der', type: 'spki' });
  const keyFingerprint = createHash('sha256').update(der).digest('hex');
  const wrong = signatureProblem(key, bound.value.message, evidence, artifact);
  if (wrong) return refuse(wrong);
  const needsLog = transparencyLog === 'required';
  // Entries that nobody asked for are not verified, so they prove nothing and are not told.
  const counted = needsLog ? evidence : { ...evidence, logEntries: [] };
  if (!root) {
    if (!needsLog && !demands.requireTimestamp)
      return accept({ facts: { ...factsOf(counted, bound.value, undefined, []), keyFingerprint } });
    const code = needsLog ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID';
    return refuse({
      code,
      message: `No trusted root can vouch for what ${file} must prove beside its key`,
      at: { file },
    });
  }
  const proven = provenTimes(counted, root, { log: needsLog, timestamp: demands.requireTimestamp });
  if (!proven.ok) return proven;
  const times = proven.value.map(({ at }) => at);
  const problem = logProblem(counted, bound.value, { kind: 'public-key', der }, root, times);
  if (problem) return refuse(problem);
  return accept({ facts: { ...factsOf(counted, bound.value, root, proven.value), keyFingerprint } });
}

/**
 * The times that evidence proves. A log's time counts only with the log's promise, which `logProblem` verifies; evidence
 * whose promise does not hold is refused as a whole.
 */
function provenTimes(
  { file, content, logEntries, timestamps }: SignatureEvidence,
  root: TrustRoot,
  required: { readonly log: boolean; readonly timestamp: boolean },
): Result<readonly ProvenTime[]> {
  const at = { file };
  if (required.log && logEntries.length === 0) {
    return refuse({
      code: 'TLOG_MISSING',
      message: `${file} has no transparency log entry, which the trusted root ${root.name} demands`,
      at,
    });
  }
  const signed = readTimestamps(timestamps, content.signature, root);
  if (required.timestamp && signed.times.length === 0) {
    const why = signed.refused[0] ? ` (${signed.refused[0]})` : '';
    return refuse({
      code: 'TIMESTAMP_INVALID',
      message: `${file} has no timestamp by an authority of the trusted root ${root.name}${why}`,
      at,
    });
  }
  const times: ProvenTime[] = signed.times.map((time) => ({ at: time, by: 'timestamp-authority' }));
  for (const entry of logEntries) {
    const time = promisedTime(entry);
    if (time === 'malformed')
      return refuse({ code: 'TLOG_INVALID', message: `A log entry in ${file} has no readable time`, at });
    if (time) times.push({ at: time, by: 'transparency-log' });
  }
  if (times.length > 0) return accept(times);
  const why = signed.refused[0] ? `: ${signed.refused[0]}` : '';
  return refuse({ code: 'TIMESTAMP_INVALID', message: `Nothing in ${file} proves when it was signed${why}`, at });
}

function promisedTime({ inclusionPromise, integratedTime }: TransparencyLogEntry): Date | 'malformed' | undefined {
  if (!inclusionPromise) return undefined;
  const seconds = Number(integratedTime);
  const time = new Date(seconds * 1000);
  return /^[0-9]{1,12}$/.test(integratedTime) && seconds > 0 && !Number.isNaN(time.getTime()) ? time : 'malformed';
}

function signatureProblem(
  key: KeyObject,
  message: Message,
  { content, file }: SignatureEvidence,
  { name }: Artifact,
): Refusal | undefined {
  const verdict = verifySignature(key, message, content.signature);
  if (verdict.valid) return undefined;
  const of = { dsse: 'the attestation', 'simple-signing': 'the document that it signs', message: name }[content.kind];
  return {
    code: 'SIGNATURE_INVALID',
    message: `The signature in ${file} is not by its signer's key over ${of}${verdict.needs ? `, or ${verdict.needs} would be needed to tell` : ''}`,
    at: { file },
  };
}

function logProblem(
  { logEntries, content, file }: SignatureEvidence,
  { message, payloadDigest }: BoundContent,
  key: SigningKey,
  root: TrustRoot,
  times: readonly Date[],
): Refusal | undefined {
  const signedDigests = (['sha256', 'sha384', 'sha512'] as const).flatMap((algorithm) => {
    const known = message.digests[algorithm];
    if (known) return [known];
    // What is signed of an image or an attestation is a document of its own, not the artifact.
    return content.kind !== 'message' && message.bytes ? [createHash(algorithm).update(message.bytes).digest()] : [];
  });
  const logged = { content, signedDigests, key, ...(payloadDigest && { payloadDigest }) };
  return verifyLogEntries(logEntries, logged, root, { times, file });
}

function factsOf(
  { file, content, logEntries }: SignatureEvidence,
  { predicateType, imageClaims, claimed }: BoundContent,
  root: TrustRoot | undefined,
  times: readonly ProvenTime[],
): Omit<SignatureProof, 'signer'> {
  const [entry] = logEntries;
  const log = entry && root && logFacts(entry, root);
  return {
    // cosign 3 signs an image by a statement that says nothing but that it is signed.
    kind: content.kind === 'dsse' && predicateType !== COSIGN_SIGN ? 'attestation' : 'message',
    file,
    times,
    ...(imageClaims && { imageClaims }),
    ...(predicateType !== undefined && { predicateType }),
    ...(claimed && { claimed }),
    ...(root && { root: root.name }),
    ...(log && { log }),
  };
}

/** Where a verified entry stands: only what the log itself signed. */
function logFacts(
  { logId, logIndex, inclusionPromise, inclusionProof }: TransparencyLogEntry,
  root: TrustRoot,
): SignatureProof['log'] {
  const log = root.material.tlogs.find(({ logID }) => logID.equals(logId.keyId));
  // A promise (Rekor v1) signs the index; a proof (v2) has its own. The bundle's copy beside a proof is nobody's word.
  const index = inclusionPromise ? logIndex : inclusionProof?.logIndex;
  if (!log || index === undefined) return undefined;
  // Only Rekor v1 of the public-good instance has a search page.
  const searchUrl = root.searchable && inclusionPromise ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
  return { index, url: log.baseURL, ...(searchUrl !== undefined && { searchUrl }) };
}
