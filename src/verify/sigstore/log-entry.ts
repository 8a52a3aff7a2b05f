/**
 * Transparency log entries: each must be in a log of the trusted root, be about this very signature, and name this very
 * key. Many verifiers left out the last (CVE-2026-22703).
 */
import { knownLogs } from './instance-words.js';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { parseStrictJson, type StrictJson } from '../../formats/json/strict-json.js';
import type { Refusal } from '../../core/model.js';
import { isWithin, type TransparencyLog, type TrustRoot } from '../../trust/trust-root.js';
import { readSignedCheckpoint } from './checkpoint.js';
import { rootHashOf } from './inclusion-proof.js';
import { isPromiseKept } from './inclusion-promise.js';
import { keyProblem, type EntryProblem } from './log-entry-body.js';
import { contentProblem } from './log-entry-content.js';
import type { Logged } from './logged.js';

/** A checkpoint that dozens of witnesses signed has a few KiB; each signature in it may cost a verification. */
const MAX_CHECKPOINT_LENGTH = 64 * 1024;

/** An index as it is signed and shown. */
const INDEX = /^(?:0|[1-9][0-9]{0,18})$/;

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
  const refusal = ({ what, ...more }: EntryProblem): Refusal => ({
    code: 'TLOG_INVALID',
    message: `The transparency log entry in ${file} is not valid: ${what}`,
    ...more,
    at: { file },
  });
  const seen = new Set<string>();
  for (const entry of entries) {
    const identity = entries.length > 1 ? identityOf(entry) : '';
    if (seen.has(identity)) return refusal({ what: 'the same entry is given twice' });
    seen.add(identity);
    if (!root.material.tlogs.some(({ logID }) => logID.equals(entry.logId.keyId))) {
      return {
        code: 'TRUST_ROOT_UNKNOWN_ISSUER',
        message: `The log entry in ${file} is of a log that the trusted root ${root.name} does not know`,
        expected: `an entry in ${knownLogs(root)}`,
        actual: `an entry in ${logWords(entry)}`,
        at: { file },
      };
    }
    const read = parseStrictJson(entry.canonicalizedBody);
    const body = 'value' in read ? read.value : undefined;
    const what =
      formProblem(entry, read) ?? inclusionProblem(entry, root, times) ?? contentProblem(entry, body, logged);
    const problem = what === undefined ? keyProblem(entry, body, logged.key) : { what };
    if (problem) return refusal(problem);
  }
  return undefined;
}

function identityOf({ logId, canonicalizedBody }: TransparencyLogEntry): string {
  return `${logId.keyId.toString('hex')}:${canonicalizedBody.toString('base64')}`;
}

function formProblem(entry: TransparencyLogEntry, body: StrictJson): string | undefined {
  const { logIndex, inclusionPromise, inclusionProof } = entry;
  const indexes = [...(inclusionPromise ? [logIndex] : []), ...(inclusionProof ? [inclusionProof.logIndex] : [])];
  if (!indexes.every((index) => INDEX.test(index))) return 'its index is not a plain number';
  const length = inclusionProof?.checkpoint?.envelope.length ?? 0;
  if (length > MAX_CHECKPOINT_LENGTH) return `its checkpoint has ${length} characters`;
  // One reader takes the last of two members with one name, another the first.
  return 'problem' in body ? `its body cannot be used: ${body.problem}` : undefined;
}

function inclusionProblem(entry: TransparencyLogEntry, root: TrustRoot, times: readonly Date[]): string | undefined {
  const { inclusionPromise, inclusionProof } = entry;
  const logs = root.material.tlogs.filter(({ logID }) => logID.equals(entry.logId.keyId));
  if (!inclusionPromise && !logs.some(({ validFor }) => times.every((time) => isWithin(validFor, time))))
    return 'the log was not in use when the signature was made';
  if (!inclusionPromise && !inclusionProof) return 'nothing proves that it is in the log';
  if (inclusionPromise && !isPromiseKept(entry, logs)) return 'its promise of inclusion is not by the log';
  return inclusionProof && proofProblem(entry.canonicalizedBody, inclusionProof, logs);
}

function proofProblem(
  body: Buffer,
  { checkpoint, treeSize, rootHash: stated, logIndex, hashes }: NonNullable<TransparencyLogEntry['inclusionProof']>,
  logs: readonly TransparencyLog[],
): string | undefined {
  const signed = readSignedCheckpoint(checkpoint ?? NO_CHECKPOINT, logs);
  if (typeof signed === 'string') return signed;
  // What the proof repeats is not needed here, but whoever reads it would see another tree.
  if (treeSize !== String(signed.size)) return 'its proof states another size of the tree than its checkpoint';
  if (!stated.equals(signed.rootHash)) return 'its proof states another root hash than its checkpoint';
  const rootHash = rootHashOf(body, { index: BigInt(logIndex), size: signed.size, hashes });
  return rootHash?.equals(signed.rootHash) ? undefined : 'its proof does not lead to the tree of its checkpoint';
}

const NO_CHECKPOINT = { envelope: '' };

/** The log by what its checkpoint says, which nobody has verified, and by its id. */
function logWords({ inclusionProof, logId }: TransparencyLogEntry): string {
  const [origin = ''] = (inclusionProof?.checkpoint?.envelope ?? '').split('\n');
  const named = /^[A-Za-z0-9.-]+(?: |$|\/)/.test(origin) ? `${origin.slice(0, MAX_ORIGIN)}, ` : '';
  return `${named}the log with the id ${logId.keyId.toString('hex')}`;
}

const MAX_ORIGIN = 100;
