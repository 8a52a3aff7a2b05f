/**
 * The entry of a transparency log that gitsign keeps in its signature: a `TransparencyLogEntry` in the wire format of
 * Protocol Buffers, of the one kind that gitsign writes. Source: sigstore/protobuf-specs, sigstore_rekor.proto; gitsign,
 * internal/rekor/oid.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { MAX_PROOF_HASHES } from '../../core/limits.js';
import { hashedRekordBody } from './canonical-entry.js';
import type { CmsSignature } from '../../formats/der/cms.js';
import { MalformedProto, readProto } from '../../formats/protobuf.js';

const ENTRY = {
  logIndex: { number: 1, kind: 'number' },
  logId: { number: 2, kind: 'bytes' },
  kindVersion: { number: 3, kind: 'bytes' },
  integratedTime: { number: 4, kind: 'number' },
  inclusionPromise: { number: 5, kind: 'bytes' },
  inclusionProof: { number: 6, kind: 'bytes' },
} as const;
const PROOF = {
  logIndex: { number: 1, kind: 'number' },
  rootHash: { number: 2, kind: 'bytes' },
  treeSize: { number: 3, kind: 'number' },
  hashes: { number: 4, kind: 'repeated' },
  checkpoint: { number: 5, kind: 'bytes' },
} as const;
const KIND = { kind: { number: 1, kind: 'bytes' }, version: { number: 2, kind: 'bytes' } } as const;
/** `LogId.key_id`, `InclusionPromise.signed_entry_timestamp` and `Checkpoint.envelope` stand alone in their messages. */
const ALONE = { value: { number: 1, kind: 'bytes' } } as const;

/**
 * Reads an entry without its body, which gitsign leaves out: it follows from the signature, so it is made anew here, and an
 * entry about anything else does not hold.
 *
 * @throws MalformedProto
 */
export function readGitsignLogEntry(message: Buffer, cms: CmsSignature): TransparencyLogEntry {
  const { logId, kindVersion, inclusionPromise, inclusionProof, ...numbers } = readProto(message, ENTRY);
  const { kind, version } = readProto(required(kindVersion), KIND);
  if (kind?.toString('latin1') !== 'hashedrekord' || version?.toString('latin1') !== '0.0.1')
    throw new MalformedProto('its log entry is of a kind that gitsign does not write');
  return {
    ...numbers,
    logId: { keyId: required(readProto(required(logId), ALONE).value) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
    inclusionPromise: inclusionPromise && {
      signedEntryTimestamp: required(readProto(inclusionPromise, ALONE).value),
    },
    inclusionProof: inclusionProof && readInclusionProof(inclusionProof),
    canonicalizedBody: bodyOf(cms),
  };
}

function readInclusionProof(message: Buffer): TransparencyLogEntry['inclusionProof'] {
  const { rootHash, hashes, checkpoint, ...numbers } = readProto(message, PROOF);
  if (hashes.length > MAX_PROOF_HASHES) throw new MalformedProto(`its log entry's proof has ${hashes.length} hashes`);
  const envelope = checkpoint && readProto(checkpoint, ALONE).value;
  return {
    ...numbers,
    rootHash: required(rootHash),
    hashes: [...hashes],
    checkpoint: envelope && { envelope: utf8(envelope) },
  };
}

/** What Rekor v1 records of the signature. */
function bodyOf({ signedAttributes, signature, certificate }: CmsSignature): Buffer {
  const digest = createHash('sha256').update(signedAttributes).digest();
  return hashedRekordBody({ algorithm: 'sha256', digest }, signature, { kind: 'certificate', der: certificate });
}

function required(bytes: Buffer | undefined): Buffer {
  if (!bytes || bytes.length === 0) throw new MalformedProto('its log entry lacks a field that it must have');
  return bytes;
}

function utf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new MalformedProto("its log entry's checkpoint is not text");
  return bytes.toString('utf8');
}
