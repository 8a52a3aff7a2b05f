/**
 * Proofs of time in files of their own, beside a detached signature or a bare envelope: what cosign before version 3 wrote for
 * `--rfc3161-timestamp` and as the log's answer, a plain RFC 3161 response, and the answer of a log as curl or rekor-cli give
 * it. They prove nothing alone.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { logEntryOf } from './cosign-json.js';
import { decodeBase64 } from '../../formats/encoding.js';
import type { EvidenceAsRead, SignatureEvidence } from '../evidence.js';
import { isRecord } from '../../formats/json/json.js';
import type { StrictJson } from '../../formats/json/strict-json.js';
import { readLogAnswer } from './log-answer.js';

export interface DetachedProof {
  /** The file, as shown to users. */
  readonly file: string;
  readonly logEntries: readonly TransparencyLogEntry[];
  /** RFC 3161 responses in DER. */
  readonly timestamps: readonly Buffer[];
}

/** First byte of a DER SEQUENCE, which an RFC 3161 response is and no JSON can be. */
const SEQUENCE = 0x30;

/**
 * Tells such a proof from its content.
 *
 * @param read the same bytes, as the strict reader parsed them
 * @returns the proof; words where it looks like one but cannot be read; undefined where it is something else.
 */
export function readDetachedProof(bytes: Buffer, read: StrictJson, file: string): DetachedProof | string | undefined {
  if (bytes[0] === SEQUENCE) return { file, logEntries: [], timestamps: [bytes] };
  const json = 'value' in read ? read.value : undefined;
  if (!isRecord(json)) return answerOf(json, file);
  if (Object.hasOwn(json, 'SignedRFC3161Timestamp')) {
    const response = decodeBase64(json['SignedRFC3161Timestamp']);
    return response ? { file, logEntries: [], timestamps: [response] } : '`SignedRFC3161Timestamp` is not base64';
  }
  if (!Object.hasOwn(json, 'SignedEntryTimestamp')) return answerOf(json, file);
  const entry = logEntryOf(json);
  return typeof entry === 'string' ? entry : { file, logEntries: [entry], timestamps: [] };
}

function answerOf(json: unknown, file: string): DetachedProof | string | undefined {
  const entries = readLogAnswer(json);
  if (entries === undefined || typeof entries === 'string') return entries;
  return { file, logEntries: entries.map(({ entry }) => entry), timestamps: [] };
}

/** True for the forms that have no place for proofs of their own. */
export function takesDetachedProofs(evidence: EvidenceAsRead): evidence is SignatureEvidence {
  return evidence.form === 'detached' || evidence.form === 'envelope';
}

/** Evidence with the loose proofs that lie beside it. */
export function withDetachedProofs(evidence: EvidenceAsRead, proofs: readonly DetachedProof[]): EvidenceAsRead {
  if (!takesDetachedProofs(evidence)) return evidence;
  return {
    ...evidence,
    logEntries: [...evidence.logEntries, ...proofs.flatMap(({ logEntries }) => logEntries)],
    timestamps: [...evidence.timestamps, ...proofs.flatMap(({ timestamps }) => timestamps)],
  };
}
