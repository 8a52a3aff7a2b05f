/**
 * The two spellings of ProtoJSON (protobuf.dev, "ProtoJSON Format"): a parser accepts the name of a field in camel case and as
 * the definition has it. Source of the names: sigstore/protobuf-specs, `sigstore_bundle.proto`, `sigstore_common.proto`,
 * `sigstore_rekor.proto`, `sigstore_trustroot.proto`. The envelope's own (`payloadType`, `keyid`) have one spelling.
 */
import { isRecord } from './json.js';

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

/**
 * A document with the fields of Sigstore's messages in camel case.
 *
 * @param value as `parseStrictJson` gives it, which bounds the depth
 * @returns the document, or what is wrong with it: a member that is there in both spellings is given twice.
 */
export function withJsonNames(value: unknown): { readonly value: unknown } | { readonly problem: string } {
  const found = { twice: false };
  const converted = convert(value, found);
  return found.twice ? { problem: 'a member is given twice in one object, in two spellings' } : { value: converted };
}

function convert(value: unknown, found: { twice: boolean }): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => convert(item, found));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  const seen = new Set(names.map(jsonName));
  if (seen.size < names.length) found.twice = true;
  let changed = false;
  const members = names.map((name): [string, unknown] => {
    const known = ORIGINAL.get(name) ?? name;
    const inner = convert(value[name], found);
    changed ||= known !== name || inner !== value[name];
    return [known, inner];
  });
  return changed ? Object.fromEntries(members) : value;
}

/** The name that protobuf's JSON gives a field: each underscore goes, and the letter behind it becomes a capital. */
function jsonName(name: string): string {
  return name.includes('_') ? name.replace(/_+([a-z]?)/g, (_, letter: string) => letter.toUpperCase()) : name;
}
