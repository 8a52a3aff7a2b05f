/**
 * cosign's bundle from before Sigstore had one: `{base64Signature, cert, rekorBundle}`, written by `sign-blob --bundle` and
 * `attest-blob --bundle` up to version 2. `cert` may be a bare public key there: it is then evidence by key and can never
 * stand for an identity (GHSA-fx35-mq7g-6g98 is what happens otherwise).
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { Place } from '../../core/place.js';
import { accept, refuse, type Result } from '../../core/result.js';
import { decodeBase64, decodeEitherBase64, readPemMaybeWrapped } from '../../formats/encoding.js';
import type { OfferedKey, SignatureEvidence, SignedContent } from '../evidence.js';
import { dig, isRecord, parseJson, shownJson, type JsonRecord, isCount } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';

/** Tells cosign's older JSON from a Sigstore bundle. */
export function isCosignJson(json: JsonRecord): boolean {
  return json['mediaType'] === undefined && Object.hasOwn(json, 'base64Signature');
}

/** Turns cosign's older JSON into evidence. Never throws. */
export function fromCosignJson(json: JsonRecord, at: Place): Result<SignatureEvidence> {
  const malformed = (what: string) =>
    refuse({ code: 'BUNDLE_MALFORMED', message: `${at.file} cannot be read as cosign's older bundle: ${what}`, at });
  const signed = decodeBase64(json['base64Signature']);
  if (!signed) return malformed('`base64Signature` is not base64');
  const content = contentOf(signed);
  if (typeof content === 'string') return malformed(content);
  const key = keyOf(json['cert']);
  if (typeof key === 'string') return malformed(key);
  const entry =
    json['rekorBundle'] === undefined || json['rekorBundle'] === null ? undefined : logEntryOf(json['rekorBundle']);
  if (typeof entry === 'string') return malformed(entry);
  const file = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  return accept({ file, form: 'cosign', content, key, logEntries: entry ? [entry] : [], timestamps: [] });
}

/** `attest-blob` puts the whole DSSE envelope where `sign-blob` puts the signature. */
function contentOf(signed: Buffer): SignedContent | string {
  const envelope = signed[0] === 0x7b ? parseJson(signed) : undefined;
  if (!isRecord(envelope)) return { kind: 'message', signature: signed };
  return readEnvelope(envelope);
}

/**
 * Reads a DSSE envelope with exactly one signature (DSSE, protocol.md).
 *
 * @returns the content, or what is wrong with it.
 */
export function readEnvelope(envelope: JsonRecord): SignedContent | string {
  const twin = otherSpelling(envelope, ['payload', 'payloadType', 'signatures']);
  if (twin !== undefined) return `its envelope has a member ${shownJson(twin)}, which other tools take for another one`;
  const payload = decodeEitherBase64(envelope['payload']);
  const payloadType = envelope['payloadType'];
  const signatures = envelope['signatures'];
  if (!payload || typeof payloadType !== 'string') return 'its envelope has no payload';
  if (!Array.isArray(signatures) || signatures.length !== 1) return 'its envelope does not have exactly one signature';
  const signature = decodeEitherBase64(dig(signatures, 0, 'sig'));
  if (!signature) return "its envelope's signature is not base64";
  return { kind: 'dsse', payload, payloadType, signature };
}

function keyOf(cert: unknown): OfferedKey | string {
  if (cert === undefined || cert === '' || cert === null) return { kind: 'public-key' };
  const [block] = typeof cert === 'string' ? readPemMaybeWrapped(cert) : [];
  switch (block?.label) {
    case 'CERTIFICATE':
      return { kind: 'certificate', leaf: block.der };
    case 'PUBLIC KEY':
      return { kind: 'public-key' };
    default:
      return '`cert` holds neither a certificate nor a public key in PEM';
  }
}

/**
 * The answer of a Rekor v1 log as cosign kept it: `{SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}}`.
 *
 * @returns the entry, or what is wrong with it.
 */
export function logEntryOf(rekorBundle: unknown): TransparencyLogEntry | string {
  const payload = dig(rekorBundle, 'Payload');
  if (!isRecord(payload)) return 'its log entry has no `Payload`';
  const { body, integratedTime, logIndex, logID } = payload;
  const canonicalizedBody = decodeBase64(body);
  const signedEntryTimestamp = decodeBase64(dig(rekorBundle, 'SignedEntryTimestamp'));
  if (!canonicalizedBody || !signedEntryTimestamp) return "its log entry's body or promise is not base64";
  if (!isCount(integratedTime) || !isCount(logIndex)) return "its log entry's time or index is not a number";
  if (typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID)) return "its log entry's log id is not SHA-256";
  const parsed = parseJson(canonicalizedBody);
  const kind = dig(parsed, 'kind');
  const version = dig(parsed, 'apiVersion');
  if (typeof kind !== 'string' || typeof version !== 'string') return "its log entry's body has no kind";
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex') },
    kindVersion: { kind, version },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: undefined,
    canonicalizedBody,
  };
}
