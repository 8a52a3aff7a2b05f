/**
 * The two spellings of ProtoJSON (protobuf.dev, "ProtoJSON Format"): a parser accepts the name of a field in camel case and as
 * the definition has it. Source of the names: sigstore/protobuf-specs, `sigstore_bundle.proto`, `sigstore_common.proto`,
 * `sigstore_rekor.proto`, `sigstore_trustroot.proto`. The envelope's own (`payloadType`, `keyid`) have one spelling.
 */
import { MAX_JSON_DEPTH } from '../../core/limits.js';
import { isRecord, type JsonRecord } from './json.js';

/** The fields whose two spellings differ, in the spelling that everything behind the readers uses. */
const FIELDS: readonly string[] = [
  ...['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'],
  ...['publicKey', 'x509CertificateChain', 'tlogEntries', 'timestampVerificationData', 'rfc3161Timestamps'],
  ...['signedTimestamp', 'rawBytes', 'messageDigest', 'logIndex', 'logId', 'keyId', 'kindVersion', 'integratedTime'],
  ...['inclusionPromise', 'signedEntryTimestamp', 'inclusionProof', 'rootHash', 'treeSize', 'canonicalizedBody'],
  ...['certificateAuthorities', 'timestampAuthorities', 'certChain', 'validFor', 'baseUrl', 'hashAlgorithm'],
  ...['keyDetails', 'checkpointKeyId', 'commonName'],
];

const ORIGINAL: ReadonlyMap<string, string> = new Map(
  FIELDS.map((name) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), name]),
);

/** Names that stand in nearly every bundle, and which no two of have a spelling in common. */
const USUAL: ReadonlySet<string> = new Set([
  ...FIELDS,
  ...['certificate', 'kind', 'version', 'hashes', 'checkpoint', 'envelope', 'algorithm', 'digest', 'signature'],
  ...['payload', 'payloadType', 'signatures', 'sig'],
]);

/** What is wrong with a document, in words that continue a sentence. Thrown and caught in this file. */
class Malformed extends Error {}

/**
 * A document with the fields of Sigstore's messages in camel case. Never throws.
 *
 * @param value parsed JSON
 * @returns the document, or what is wrong with it: a member that is there in both spellings is given twice.
 */
export function withJsonNames(value: unknown): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: convert(value, 0) };
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

/** What has nothing to change is given back as it is. */
function convert(value: unknown, depth: number): unknown {
  if (depth > MAX_JSON_DEPTH) throw new Malformed(`it nests deeper than ${MAX_JSON_DEPTH} levels`);
  if (Array.isArray(value)) {
    const items = value.map((item) => convert(item, depth + 1));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  if (names.every((name) => USUAL.has(name))) return convertMembers(value, names, depth);
  if (new Set(names.map(fieldKey)).size < names.length)
    throw new Malformed('a member is given twice in one object, in two spellings');
  const members = names.map((name) => [ORIGINAL.get(name) ?? name, convert(value[name], depth + 1)] as const);
  const same = members.every(([known, inner]) => Object.hasOwn(value, known) && value[known] === inner);
  return same ? value : Object.fromEntries(members);
}

/** The members of an object whose names may stay. */
function convertMembers(value: JsonRecord, names: readonly string[], depth: number): JsonRecord {
  let changed: Record<string, unknown> | undefined;
  for (const name of names) {
    const inner = convert(value[name], depth + 1);
    if (inner !== value[name]) (changed ??= { ...value })[name] = inner;
  }
  return changed ?? value;
}

/**
 * What two spellings of a field have in common: no underscores and no case. Case does not tell fields apart either, since
 * cosign's older JSON is read by Go's `encoding/json`, which takes `Cert` for `cert`.
 */
function fieldKey(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
