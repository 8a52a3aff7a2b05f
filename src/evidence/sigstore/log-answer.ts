/**
 * Log entries as a Rekor v1 log hands them out: the answer of its API, `{UUID: {body, integratedTime, logID, logIndex,
 * verification}}`, one or a list of them (sigstore/rekor, openapi.yaml, `LogEntry`), and what `rekor-cli get --format tle` prints
 * (sigstore/protobuf-specs, sigstore_rekor.proto, `TransparencyLogEntry`). Nothing here is verified.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { MAX_LOG_BODY_BYTES, MAX_LOG_ENTRIES, MAX_PROOF_HASHES } from '../../core/limits.js';
import { decodeBase64 } from '../../formats/encoding.js';
import { dig, isRecord, parseJson, type JsonRecord } from '../../formats/json/json.js';
import { withJsonNames } from '../../formats/json/proto-json.js';

/** An entry with the name that the log gave it: the tree's number, which may be missing, and the hash of the leaf, in hex. */
export interface AnsweredEntry {
  /** Absent where the entry came without it. */
  readonly uuid?: string;
  readonly entry: TransparencyLogEntry;
}

/** The number of the tree (16 hex digits, absent in older answers), then the hash of the leaf. */
const UUID = /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/;

/**
 * Reads all entries of an answer.
 *
 * @param json as the strict reader parsed it
 * @returns the entries; words where it looks like an answer but cannot be used; undefined where it is something else
 */
export function readLogAnswer(json: unknown): readonly AnsweredEntry[] | string | undefined {
  if (Array.isArray(json)) return readList(json);
  if (!isRecord(json)) return undefined;
  if (Object.hasOwn(json, 'canonicalizedBody') || Object.hasOwn(json, 'canonicalized_body')) {
    const named = withJsonNames(json);
    if ('problem' in named) return named.problem;
    return isRecord(named.value) ? alone(fromProtoJson(named.value)) : undefined;
  }
  if (Object.hasOwn(json, 'body') && Object.hasOwn(json, 'logID')) return alone(fromApi(json));
  if (Object.hasOwn(json, 'UUID') && Object.hasOwn(json, 'Body')) return WITHOUT_PROOF;
  const uuids = Object.keys(json);
  return uuids.length > 0 && uuids.every((uuid) => UUID.test(uuid)) ? readList([json]) : undefined;
}

const WITHOUT_PROOF =
  'it is what `rekor-cli get` prints, which holds no proof: add `--format tle`, or take the answer of the log itself';

function readList(list: readonly unknown[]): readonly AnsweredEntry[] | string | undefined {
  if (list.length === 0 || !list.every((one) => isRecord(one) && Object.keys(one).every((uuid) => UUID.test(uuid))))
    return undefined;
  const named = list.flatMap((one) => Object.entries(one as JsonRecord));
  if (named.length > MAX_LOG_ENTRIES)
    return `it holds ${named.length} log entries; at most ${MAX_LOG_ENTRIES} are read`;
  const entries: AnsweredEntry[] = [];
  for (const [uuid, given] of named) {
    const entry = isRecord(given) ? fromApi(given) : 'a log entry is not an object';
    if (typeof entry === 'string') return entry;
    entries.push({ uuid, entry });
  }
  return entries;
}

function alone(entry: TransparencyLogEntry | string): readonly AnsweredEntry[] | string {
  return typeof entry === 'string' ? entry : [{ entry }];
}

/**
 * One entry of the API's answer.
 *
 * @returns the entry, or what is wrong with it
 */
function fromApi(given: JsonRecord): TransparencyLogEntry | string {
  // `LogID` beside `logID` is one member to some readers.
  const named = withJsonNames(given);
  if ('problem' in named) return named.problem;
  const { body, integratedTime, logIndex, logID } = given;
  const { verification = {} } = given;
  const keyId = hexOf(logID);
  if (!isRecord(verification) || !keyId) return 'a log entry has no `logID` or no `verification`';
  const { signedEntryTimestamp, inclusionProof } = verification;
  const proof =
    inclusionProof === undefined ? undefined : proofOf(inclusionProof, hexOf, dig(inclusionProof, 'checkpoint'));
  if (typeof proof === 'string') return proof;
  return entryOf({ body, integratedTime, logIndex, keyId, promise: signedEntryTimestamp, proof });
}

function fromProtoJson(given: JsonRecord): TransparencyLogEntry | string {
  const { canonicalizedBody: body, integratedTime, logIndex, inclusionPromise, inclusionProof } = given;
  const keyId = decodeBase64(dig(given, 'logId', 'keyId'));
  if (keyId?.length !== 32) return 'the log entry has no `logId`';
  const proof =
    inclusionProof === undefined
      ? undefined
      : proofOf(inclusionProof, decodeBase64, dig(inclusionProof, 'checkpoint', 'envelope'));
  if (typeof proof === 'string') return proof;
  const promise = dig(inclusionPromise, 'signedEntryTimestamp');
  const entry = entryOf({ body, integratedTime, logIndex, keyId, promise, proof });
  if (typeof entry === 'string' || given['kindVersion'] === undefined) return entry;
  const { kind, version } = entry.kindVersion;
  const isAsStated = dig(given, 'kindVersion', 'kind') === kind && dig(given, 'kindVersion', 'version') === version;
  return isAsStated ? entry : 'the log entry states another kind than its body';
}

type Proof = NonNullable<TransparencyLogEntry['inclusionProof']>;

function proofOf(given: unknown, decode: (text: unknown) => Buffer | undefined, checkpoint: unknown): Proof | string {
  const list = dig(given, 'hashes') ?? [];
  if (Array.isArray(list) && list.length > MAX_PROOF_HASHES)
    return `a log entry's proof has ${list.length} hashes; at most ${MAX_PROOF_HASHES} are read`;
  const hashes = Array.isArray(list) ? list.map((hash: unknown) => decode(hash)) : [undefined];
  const rootHash = decode(dig(given, 'rootHash'));
  // In ProtoJSON a zero may be left out.
  const [logIndex, treeSize] = [countOf(dig(given, 'logIndex') ?? 0), countOf(dig(given, 'treeSize'))];
  if (!rootHash || hashes.some((hash) => !hash) || logIndex === undefined || treeSize === undefined)
    return "a log entry's proof of inclusion cannot be read";
  if (typeof checkpoint !== 'string') return 'a log entry has a proof without the checkpoint that it would prove';
  return {
    logIndex,
    rootHash,
    treeSize,
    hashes: hashes.flatMap((hash) => hash ?? []),
    checkpoint: { envelope: checkpoint },
  };
}

interface Fields {
  readonly body: unknown;
  readonly integratedTime: unknown;
  readonly logIndex: unknown;
  readonly keyId: Buffer;
  readonly promise: unknown;
  readonly proof: Proof | undefined;
}

function entryOf({ body, integratedTime, logIndex, keyId, promise, proof }: Fields): TransparencyLogEntry | string {
  if (typeof body === 'string' && body.length > MAX_LOG_BODY_BYTES)
    return `a log entry has ${body.length} characters; at most ${MAX_LOG_BODY_BYTES} are read`;
  const canonicalizedBody = decodeBase64(body);
  const signedEntryTimestamp = promise === undefined ? undefined : decodeBase64(promise);
  if (!canonicalizedBody || (promise !== undefined && !signedEntryTimestamp))
    return "a log entry's body or promise is not base64";
  const parsed = parseJson(canonicalizedBody);
  const [kind, version] = [dig(parsed, 'kind'), dig(parsed, 'apiVersion')];
  if (typeof kind !== 'string' || typeof version !== 'string') return "a log entry's body has no kind";
  const [time, index] = [countOf(integratedTime), countOf(logIndex)];
  if (time === undefined || index === undefined) return "a log entry's time or index is not a number";
  return {
    logIndex: index,
    logId: { keyId },
    kindVersion: { kind, version },
    integratedTime: time,
    inclusionPromise: signedEntryTimestamp && { signedEntryTimestamp },
    inclusionProof: proof,
    canonicalizedBody,
  };
}

/** A number as the API writes it, or in text as ProtoJSON does. */
function countOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  return typeof value === 'string' && /^(?:0|[1-9][0-9]{0,18})$/.test(value) ? value : undefined;
}

/** SHA-256 in hex. */
function hexOf(text: unknown): Buffer | undefined {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined;
}
