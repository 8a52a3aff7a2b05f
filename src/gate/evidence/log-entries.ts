/**
 * Log entries that lie only in the log are fetched before a signature is judged. The log is asked only for evidence that lacks
 * nothing but its entry; what fails for another reason is refused for that reason.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { leafHashOf } from '../../evidence/sigstore/canonical-entry.js';
import type { Artifact, SignatureEvidence } from '../../evidence/evidence.js';
import type { CheckResult, Refusal, SignatureProof } from '../../core/model.js';
import type { SignatureRequirement } from '../../model/policy.js';
import type { EntryFinder } from '../../rekor/entry-finder.js';
import { accept, refuse, type Result } from '../../core/result.js';
import type { TrustRoot } from '../../trust/trust-root.js';
import type { VerificationMemory } from '../../verify/sigstore/verification-memory.js';
import { missingEntry, type MissingEntry } from '../../verify/sigstore/missing-entry.js';
import { checkSignature, type Evidence } from '../../verify/requirement.js';
import { WITHOUT_LOG } from '../../verify/keys/without-log.js';
import { refused } from '../refused.js';

export interface LogContext {
  readonly roots: readonly TrustRoot[];
  readonly logs: EntryFinder;
  readonly memory: VerificationMemory;
}

/** What a signature is checked against. */
interface Question {
  readonly requirement: SignatureRequirement;
  readonly artifact: Artifact;
}

/**
 * Checks an artifact against a signature requirement, and asks the log where an entry is all that is missing. Throws only where
 * the run's signal says so.
 */
export async function checkWithLog(
  requirement: SignatureRequirement,
  artifact: Artifact,
  candidates: readonly Result<Evidence>[],
  context: LogContext,
): Promise<CheckResult<SignatureProof>> {
  const { roots, memory } = context;
  const alone = checkSignature(requirement, artifact, candidates, roots, memory);
  if (alone.status === 'pass') return alone;
  const missing = candidates.map((one) =>
    one.ok && isSigstore(one.value) ? missingEntry(requirement, artifact, one.value, roots) : undefined,
  );
  if (missing.every((one) => one === undefined)) return alone;
  const completed = await Promise.all(
    candidates.map(async (candidate, index) => {
      const entry = missing[index];
      if (!entry || !candidate.ok || !isSigstore(candidate.value)) return candidate;
      return entry.ok ? complete(candidate.value, entry.value, { requirement, artifact }, context) : entry;
    }),
  );
  const result = checkSignature(requirement, artifact, completed, roots, memory);
  return withUnseenEntries(result, completed);
}

function isSigstore(evidence: Evidence): evidence is SignatureEvidence {
  return 'logEntries' in evidence;
}

/** What a log would not tell may prove what everything else did not. */
function withUnseenEntries(
  result: CheckResult<SignatureProof>,
  completed: readonly Result<Evidence>[],
): CheckResult<SignatureProof> {
  if (!('refusal' in result)) return result;
  const unseen = completed
    .flatMap((one) => (one.ok ? [] : [one.refusal]))
    .map((refusal) => refused(result.check, refusal))
    .find(({ status }) => status === 'error');
  if (!unseen || !('refusal' in unseen)) return result;
  const { refusal } = unseen;
  return { ...unseen, others: [result.refusal, ...result.others].filter((one) => one !== refusal) };
}

/** The evidence with its entry, or why there is none. */
async function complete(
  evidence: SignatureEvidence,
  { bodies, roots }: MissingEntry,
  question: Question,
  { logs: finder }: LogContext,
): Promise<Result<SignatureEvidence>> {
  const { file } = evidence;
  const at = { file };
  const logs = finder.instead === undefined ? searchableLogs(roots) : [finder.instead];
  if (logs.length === 0) return refuse(notSearchable(evidence, roots));
  const search = await finder.find(bodies, logs);
  switch (search.kind) {
    case 'entries':
      return accept({ ...evidence, logEntries: [fitting(search.entries, evidence, question, roots)] });
    case 'none':
      return refuse({
        code: 'TLOG_MISSING',
        message: `${file} comes without a transparency log entry, and the log has none for it`,
        expected: `an entry with the hash ${hashesOf(bodies).join(' or ')}`,
        actual: `none in ${search.logs.join(', ')}`,
        hint: orWithoutLog(
          'It was signed without uploading an entry, or into another log: name that with `rekor-url`.',
          evidence,
        ),
        at,
      });
    case 'unproven':
      return refuse({
        code: 'TLOG_INVALID',
        message: `The transparency log ${search.log} has an entry for ${file}, but its answer proves nothing: ${search.what}`,
        at,
      });
    case 'unseen':
      return refuse({ ...search.refusal, at });
    case 'offline':
      return refuse(offlineRefusal(evidence, question.artifact.name, bodies, logs));
  }
}

/** Logs with keys of Rekor v1; those of version 2 sign with Ed25519 and look nothing up. One that has ended still answers. */
function searchableLogs(roots: readonly TrustRoot[]): readonly string[] {
  const logs = roots.flatMap(({ material }) =>
    material.tlogs.filter(({ publicKey }) => publicKey.asymmetricKeyType === 'ec'),
  );
  return [...new Set(logs.map(({ baseURL }) => baseURL.replace(/\/+$/, '')))].filter((url) => url !== '');
}

/** The same may have been logged twice; the entry of the time of signing counts. */
function fitting(
  entries: readonly TransparencyLogEntry[],
  evidence: SignatureEvidence,
  { requirement, artifact }: Question,
  roots: readonly TrustRoot[],
): TransparencyLogEntry {
  const [first, ...more] = entries;
  if (!first) throw new Error('a log that has entries gave none');
  if (more.length === 0) return first;
  const alone = { ...requirement, by: { ...requirement.by, threshold: 1 } };
  const holds = (entry: TransparencyLogEntry) =>
    checkSignature(alone, artifact, [accept({ ...evidence, logEntries: [entry] })], roots).status === 'pass';
  return entries.find(holds) ?? first;
}

function notSearchable(evidence: SignatureEvidence, roots: readonly TrustRoot[]): Refusal {
  const { file } = evidence;
  return {
    code: 'TLOG_MISSING',
    message: `${file} comes without a transparency log entry, and no log of the trusted root ${roots.map(({ name }) => name).join(', ')} can be searched`,
    hint: orWithoutLog(
      'Logs of Rekor v2 look nothing up: take the bundle that the signer got, or name a log with `rekor-url`.',
      evidence,
    ),
    at: { file },
  };
}

function offlineRefusal(
  evidence: SignatureEvidence,
  artifact: string,
  bodies: readonly Buffer[],
  [log = '']: readonly string[],
): Refusal {
  const { file } = evidence;
  const hashes = hashesOf(bodies);
  const query = JSON.stringify({ entryUUIDs: hashes });
  return {
    code: 'TLOG_MISSING',
    message: `${file} has no transparency log entry, and with \`offline\` it cannot be looked up`,
    expected: `the entry with the hash ${hashes.join(' or ')}`,
    actual: 'no entry next to the signature',
    hint: orWithoutLog(
      `Where there is a network, run \`curl -fsS -H 'content-type: application/json' -d '${query}' ${log}/api/v1/log/entries/retrieve\` and keep the answer as \`${artifact}.bundle\`, or where \`bundle\` says. \`rekor-cli get --format tle\` gives it too.`,
      evidence,
    ),
    at: { file },
  };
}

/** A signature by a key alone needs no log where the policy says so. */
function orWithoutLog(hint: string, { key }: SignatureEvidence): string {
  return key.kind === 'public-key' ? `${hint} ${WITHOUT_LOG}` : hint;
}

function hashesOf(bodies: readonly Buffer[]): readonly string[] {
  return bodies.map((body) => leafHashOf(body).toString('hex'));
}
