/**
 * Transparency log entries: each must be in a log of the trusted root, be about this very signature, and name this very
 * key. The last is ours (the library compares signature and digest only, and CVE-2026-22703 shows what follows).
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { SignedContent } from '../evidence/evidence.js';
import { parseStrictJson } from '../evidence/strict-json.js';
import type { Refusal } from '../model.js';
import { wordsOf } from '../result.js';
import type { TrustRoot } from '../trust/trust-root.js';
import { checkpointProblem } from './checkpoint.js';
import { keyProblem, legacyProblem, type SigningKey } from './log-entry-body.js';
import { verifyTLogBody, verifyTLogInclusion } from './sigstore-library.js';

/** A checkpoint that dozens of witnesses signed has a few KiB; each signature in it may cost a verification. */
const MAX_CHECKPOINT_LENGTH = 64 * 1024;

/** The library verifies an index as the number that it makes of the text; reports show the text, so it must be just that. */
const INDEX = /^(?:0|[1-9][0-9]{0,18})$/;

/** What a log entry must be about. */
export interface Logged {
  readonly content: SignedContent;
  /** SHA-256 of an envelope's payload; absent for a signature over the artifact itself. */
  readonly payloadDigest?: Buffer;
  /** Digests of the bytes that were signed: the artifact, or an envelope's pre-authentication encoding. */
  readonly signedDigests: readonly Buffer[];
  readonly key: SigningKey;
}

/**
 * Verifies all entries: inclusion, content, key, duplicates.
 *
 * @param times the proven times of signing: an entry that carries no promise of its own must come from a log whose key
 *   was valid then
 * @returns a refusal, or undefined where every entry holds. An empty list is not refused here.
 */
export function verifyLogEntries(
  entries: readonly TransparencyLogEntry[],
  logged: Logged,
  root: TrustRoot,
  { times, file }: { readonly times: readonly Date[]; readonly file: string },
): Refusal | undefined {
  const refusal = (what: string): Refusal => ({
    code: 'TLOG_INVALID',
    message: `The transparency log entry in ${file} does not hold: ${what}`,
    at: { file },
  });
  const seen = new Set<string>();
  for (const entry of entries) {
    const identity = `${entry.logId.keyId.toString('hex')}:${entry.canonicalizedBody.toString('base64')}`;
    if (seen.has(identity)) return refusal('the same entry is given twice');
    seen.add(identity);
    if (!root.material.tlogs.some(({ logID }) => logID.equals(entry.logId.keyId))) {
      return {
        code: 'TRUST_ROOT_UNKNOWN_ISSUER',
        message: `The log entry in ${file} is of a log that the trusted root ${root.name} does not know`,
        actual: entry.logId.keyId.toString('hex'),
        at: { file },
      };
    }
    const problem =
      formProblem(entry) ??
      inclusionProblem(entry, root, times) ??
      contentProblem(entry, logged) ??
      keyProblem(entry, logged.key);
    if (problem) return refusal(problem);
  }
  return undefined;
}

function formProblem(entry: TransparencyLogEntry): string | undefined {
  const { logIndex, inclusionPromise, inclusionProof, canonicalizedBody } = entry;
  const indexes = [...(inclusionPromise ? [logIndex] : []), ...(inclusionProof ? [inclusionProof.logIndex] : [])];
  if (!indexes.every((index) => INDEX.test(index))) return 'its index is no plain number';
  const length = inclusionProof?.checkpoint?.envelope.length ?? 0;
  if (length > MAX_CHECKPOINT_LENGTH) return `its checkpoint has ${length} characters`;
  // The library takes the last of two members with one name, another reader might take the first.
  const body = parseStrictJson(canonicalizedBody);
  if ('problem' in body) return `its body cannot be used: ${body.problem}`;
  return inclusionProof && checkpointProblem(inclusionProof);
}

function inclusionProblem(entry: TransparencyLogEntry, root: TrustRoot, times: readonly Date[]): string | undefined {
  const logs = root.material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
  if (
    !entry.inclusionPromise &&
    !logs.some(({ validFor }) => times.every((time) => validFor.start <= time && time <= validFor.end))
  )
    return 'the log was not in use when the signature was made';
  try {
    // A private log may sign its checkpoints under a name that is not part of its URL. Its key is bound by the log id
    // and by the hint in the signature; the name must then be the origin that the checkpoint itself states.
    const origin = checkpointOrigin(entry);
    verifyTLogInclusion(
      entry,
      origin === undefined ? logs : logs.map((log) => ({ ...log, baseURL: `${log.baseURL} ${origin}` })),
    );
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}

/** First line of a checkpoint up to ` - `, which a Rekor v1 log puts before its tree id (C2SP tlog-checkpoint). */
function checkpointOrigin(entry: TransparencyLogEntry): string | undefined {
  const envelope = entry.inclusionProof?.checkpoint?.envelope;
  return envelope?.split('\n', 1)[0]?.split(' - ', 1)[0];
}

function contentProblem(entry: TransparencyLogEntry, logged: Logged): string | undefined {
  const { kind, version } = entry.kindVersion;
  const form = `${kind} ${version}`;
  if (form === 'intoto 0.0.1' || form === 'rekord 0.0.1') return legacyProblem(entry, form, logged);
  const { content, payloadDigest, signedDigests } = logged;
  try {
    verifyTLogBody(entry, {
      signature: content.signature,
      compareSignature: (signature) => signature.equals(content.signature),
      // Kinds that record a payload hash belong to envelopes; a signature over the artifact has no payload.
      compareDigest: (digest) => payloadDigest?.equals(digest) ?? false,
      compareSignedDigest: (digest) => signedDigests.some((one) => one.equals(digest)),
      verifySignature: () => false,
    });
    return undefined;
  } catch (error) {
    return wordsOf(error);
  }
}
