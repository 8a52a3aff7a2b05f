/**
 * Verifies one piece of evidence for one artifact under one trusted root, in this order: is it about the artifact, is the
 * signer's key good, is the time proven, is the signature right, is it logged. Whose signature it is decides
 * `requirement.ts` afterwards; a fact leaves this file only when everything here has held.
 */
import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import type { ProvenTime, Refusal, SignatureProof } from '../../core/model.js';
import type { KeySigner } from '../../model/policy.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { END_OF_TIME, type TrustRoot } from '../../trust/trust-root.js';
import { bindContent, type BoundContent, type EvidenceRequirements } from './bound-content.js';
import { issuerProblem, readLeaf, verifyLeaf, type LeafCertificate } from './certificate.js';
import { fingerprintsIn, fingerprintsOf } from '../../formats/public-key-spellings.js';
import { publicKeyFacts } from '../../formats/public-key-facts.js';
import type { VerificationMemory, RememberedResults } from './verification-memory.js';
import { knownLogs } from './instance-words.js';
import { verifyLogEntries } from './log-entry.js';
import type { SigningKey } from './log-entry-body.js';
import type { Provenance } from '../predicates/provenance.js';
import type { Message } from '../../formats/public-key.js';
import { registryKeyProblem } from '../keys/named-key.js';
import { COSIGN_SIGN } from '../../model/predicate-types.js';
import type { Statement } from '../statement.js';
import { GIVEN_KEY, signatureProblem } from './signature-problem.js';
import { readTimestamps } from './timestamps.js';
import { sha256Hex } from '../../formats/sha256.js';

/** Evidence whose cryptography holds. */
export interface HeldEvidence {
  /** Present for evidence by certificate. */
  readonly leaf?: LeafCertificate;
  readonly facts: Omit<SignatureProof, 'signer'>;
  /** What an attestation says. */
  readonly statement?: Statement;
  /** What an attestation says of the build. */
  readonly provenance?: Provenance;
}

/** What is asked of evidence, and where what was found out about evidence is remembered. */
interface Asked {
  readonly requirements: EvidenceRequirements;
  readonly memory: VerificationMemory;
}

/** Verifies evidence by certificate. Never throws. */
export function verifyByCertificate(
  evidence: SignatureEvidence,
  leafBytes: Buffer,
  artifact: Artifact,
  root: TrustRoot,
  { requirements, memory }: Asked,
): Result<HeldEvidence> {
  const { file } = evidence;
  const bound = bindContent(evidence, artifact, requirements);
  if (!bound.ok) return bound;
  const leaf = memory.about(evidence, artifact.name, {}).result('leaf', () => readLeaf(leafBytes, file));
  if (!leaf.ok) return leaf;
  const unknown = issuerProblem(leaf.value, root, file);
  if (unknown) return refuse(unknown);
  const facts = memory.about(evidence, artifact.name, { root, ...overArtifact(evidence, bound.value) });
  const proven = provenTimes(
    evidence,
    root,
    { log: root.profile.log, timestamp: root.profile.timestamp || requirements.requireTimestamp },
    facts,
  );
  if (!proven.ok) return proven;
  const times = proven.value.map(({ at }) => at);
  const problem =
    facts.problem('chain', () => verifyLeaf(leaf.value, times, root, file)) ??
    facts.problem('signature', () => signatureProblem(leaf.value.key, bound.value.message, evidence, artifact)) ??
    facts.problem('log', () => logProblem(evidence, bound.value, { kind: 'certificate', der: leafBytes }, root, times));
  if (problem) return refuse(problem);
  const { identity, issuer, claims } = leaf.value;
  return accept({
    leaf: leaf.value,
    facts: {
      ...factsOf(evidence, bound.value, root, proven.value),
      identity,
      issuer,
      claims,
      keyFingerprints: fingerprintsIn(leaf.value.parsed.spki, leaf.value.key),
    },
    ...saidOf(bound.value),
  });
}

/**
 * Verifies evidence by a public key of the policy. `root` is absent where the policy requires neither a transparency log nor
 * a timestamp, or where it has no trusted root. Never throws.
 */
export function verifyByKey(
  evidence: SignatureEvidence,
  { key, transparencyLog, registry }: Pick<KeySigner, 'key' | 'transparencyLog' | 'registry'>,
  artifact: Artifact,
  root: TrustRoot | undefined,
  { requirements, memory }: Asked,
): Result<HeldEvidence> {
  const { file } = evidence;
  const bound = bindContent(evidence, artifact, requirements);
  if (!bound.ok) return bound;
  const { der, fingerprint: keyFingerprint } = publicKeyFacts(key);
  const keyFingerprints = fingerprintsOf(key);
  const dependence = { key, ...overArtifact(evidence, bound.value) };
  const wrong = memory
    .about(evidence, artifact.name, dependence)
    .problem('signature', () => signatureProblem(key, bound.value.message, evidence, artifact, GIVEN_KEY));
  if (wrong) return refuse(wrong);
  const needsLog = transparencyLog === 'required' || (transparencyLog === 'auto' && root?.profile.log === true);
  // Entries that nobody asked for are not verified, so they prove nothing and are not told.
  const counted = needsLog ? evidence : { ...evidence, logEntries: [] };
  if (!root) {
    const facts = { ...factsOf(counted, bound.value, undefined, []), keyFingerprint, keyFingerprints };
    if (!needsLog && !requirements.requireTimestamp) return accept({ facts, ...saidOf(bound.value) });
    const code = needsLog ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID';
    return refuse({
      code,
      message: `No trusted root can verify ${file}: it has no log and no timestamp authority`,
      at: { file },
    });
  }
  const known = memory.about(evidence, artifact.name, { ...dependence, root, logged: needsLog });
  const required = {
    log: needsLog,
    timestamp: requirements.requireTimestamp,
    // A key has no period of its own. That of a log's key says nothing where it has no end.
    time: !counted.logEntries.every((entry) => isOfOpenLog(entry, root)),
  };
  const proven = provenTimes(counted, root, required, known);
  if (!proven.ok) return proven;
  const times = proven.value.map(({ at }) => at);
  const problem =
    known.problem('log', () => logProblem(counted, bound.value, { kind: 'public-key', der }, root, times)) ??
    registryKeyProblem(registry, times, file);
  if (problem) return refuse(problem);
  const facts = { ...factsOf(counted, bound.value, root, proven.value), keyFingerprint, keyFingerprints };
  return accept({ facts, ...saidOf(bound.value) });
}

/** What is signed is part of the evidence, or it is the artifact, and then no other artifact has the same facts. */
function overArtifact({ content }: SignatureEvidence, { message }: BoundContent): { readonly message?: Message } {
  return content.kind === 'message' ? { message } : {};
}

function saidOf({ provenance, statement }: BoundContent): Pick<HeldEvidence, 'provenance' | 'statement'> {
  return { ...(provenance && { provenance }), ...(statement && { statement }) };
}

/** True where the trusted root names no time at which the key of the entry's log ceased to count. */
function isOfOpenLog({ logId }: TransparencyLogEntry, { material }: TrustRoot): boolean {
  const logs = material.tlogs.filter(({ logID }) => logID.equals(logId.keyId));
  return logs.length > 0 && logs.every(({ validFor }) => validFor.end >= END_OF_TIME);
}

const ENDED_LOG =
  'The trusted root gives the key of the log an end, so that the time must be proven. Sign with a timestamp authority.';

const GITSIGN_OFFLINE =
  'Sign with `git config gitsign.rekorMode offline`, which puts the log entry into the tag: nothing is looked up in the log.';

/**
 * The times that evidence proves; at least one, unless `time` is false. A log's time counts only with the log's promise, which `logProblem` verifies; evidence
 * whose promise does not hold is refused as a whole.
 */
function provenTimes(
  { file, form, content, logEntries, timestamps }: SignatureEvidence,
  root: TrustRoot,
  required: { readonly log: boolean; readonly timestamp: boolean; readonly time?: boolean },
  facts: RememberedResults,
): Result<readonly ProvenTime[]> {
  const at = { file };
  const hint = form === 'gitsign' && { hint: GITSIGN_OFFLINE };
  if (required.log && logEntries.length === 0) {
    return refuse({
      code: 'TLOG_MISSING',
      message: `${file} has no transparency log entry, which the trusted root ${root.name} requires`,
      expected: `an entry in ${knownLogs(root)}`,
      actual: 'no entry',
      ...hint,
      at,
    });
  }
  const stamped = facts.result('timestamps', () => accept(readTimestamps(timestamps, content.signature, root)));
  if (!stamped.ok) return stamped;
  const signed = stamped.value;
  if (required.timestamp && signed.times.length === 0) {
    const why = signed.refused[0] ? ` (${signed.refused[0]})` : '';
    return refuse({
      code: 'TIMESTAMP_INVALID',
      message: `${file} has no timestamp by an authority of the trusted root ${root.name}${why}`,
      expected: 'a signed timestamp by an authority of the trusted root',
      actual: timestamps.length === 0 ? 'no timestamp' : 'a timestamp that is not accepted',
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
  if (times.length > 0 || required.time === false) return accept(times);
  return refuse(untimed({ file, form, timestamps }, signed.refused[0], required.time === true));
}

/** @param byKey by a key, for which a time is required only because its log has an end */
function untimed(
  { file, form, timestamps }: Pick<SignatureEvidence, 'file' | 'form' | 'timestamps'>,
  refused: string | undefined,
  byKey: boolean,
): Refusal {
  const tag = form === 'gitsign' && { hint: GITSIGN_OFFLINE };
  return {
    code: tag && timestamps.length === 0 ? 'TLOG_MISSING' : 'TIMESTAMP_INVALID',
    message: `Nothing in ${file} proves when it was signed${refused === undefined ? '' : `: ${refused}`}`,
    ...tag,
    ...(byKey && { hint: ENDED_LOG }),
    at: { file },
  };
}

function promisedTime({ inclusionPromise, integratedTime }: TransparencyLogEntry): Date | 'malformed' | undefined {
  if (!inclusionPromise) return undefined;
  const seconds = Number(integratedTime);
  const time = new Date(seconds * 1000);
  return /^[0-9]{1,12}$/.test(integratedTime) && seconds > 0 && !Number.isNaN(time.getTime()) ? time : 'malformed';
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
    ...(content.kind === 'dsse' && { statementDigest: sha256Hex(content.payload) }),
    ...(claimed && { claimed }),
    ...(root && { root: root.name }),
    ...(log && { log }),
  };
}

/** Where a verified entry stands: only what the log itself signed. Only Rekor v1 of the public-good instance can be searched. */
function logFacts(
  { logId, logIndex, inclusionPromise, inclusionProof }: TransparencyLogEntry,
  root: TrustRoot,
): SignatureProof['log'] {
  const log = root.material.tlogs.find(({ logID }) => logID.equals(logId.keyId));
  // A promise (Rekor v1) signs the index; a proof (v2) has its own. The bundle's copy beside a proof is nobody's word.
  const index = inclusionPromise ? logIndex : inclusionProof?.logIndex;
  if (!log || index === undefined) return undefined;
  const searchUrl = root.searchable && inclusionPromise ? `https://search.sigstore.dev/?logIndex=${index}` : undefined;
  return { index, url: log.baseURL, ...(searchUrl !== undefined && { searchUrl }) };
}
