/**
 * Attestations of a gem as RubyGems.org answers with them (`/api/v1/attestations/NAME-VERSION.json`): a list of Sigstore bundles. Until
 * 2026 it stored them without the kind of their log entries and with the certificate as PEM (rubygems/rubygems.org, issue 6098),
 * and not all of these are repaired. Both come back from what is verified like everything else: a log's body says its own
 * kind, and PEM holds the certificate.
 */
import { MAX_LOG_BODY_BYTES } from '../../core/limits.js';
import { decodeBase64, readPem } from '../../formats/encoding.js';
import { dig, isRecord, parseJson, type JsonRecord } from '../../formats/json/json.js';
import { readEach } from './bundle.js';
import type { JsonShape } from './json-shape.js';

export const GEM_ATTESTATIONS: JsonShape = {
  read: ({ json, at }) => (isListOfBundles(json) ? readEach(json.map(repaired), at) : undefined),
};

/** An empty list is of no shape: a gem without attestations has one. */
function isListOfBundles(json: unknown): json is readonly JsonRecord[] {
  return (
    Array.isArray(json) && json.length > 0 && json.every((one) => isRecord(one) && typeof one['mediaType'] === 'string')
  );
}

function repaired(bundle: JsonRecord): JsonRecord {
  const material = bundle['verificationMaterial'];
  if (!isRecord(material)) return bundle;
  const { certificate, tlogEntries } = material;
  return {
    ...bundle,
    verificationMaterial: {
      ...material,
      ...(isRecord(certificate) && { certificate: { ...certificate, rawBytes: withoutPem(certificate['rawBytes']) } }),
      ...(Array.isArray(tlogEntries) && { tlogEntries: tlogEntries.map(withKind) }),
    },
  };
}

/** The certificate in DER where PEM was encoded once more; everything else as it is. */
function withoutPem(rawBytes: unknown): unknown {
  const [block, ...others] = readPem(decodeBase64(rawBytes)?.toString('latin1') ?? '');
  return block?.label === 'CERTIFICATE' && others.length === 0 ? block.der.toString('base64') : rawBytes;
}

function withKind(entry: unknown): unknown {
  if (!isRecord(entry) || Object.hasOwn(entry, 'kindVersion')) return entry;
  const { canonicalizedBody: text } = entry;
  if (typeof text !== 'string' || text.length > MAX_LOG_BODY_BYTES) return entry;
  const body = parseJson(decodeBase64(text) ?? '');
  return { ...entry, kindVersion: { kind: dig(body, 'kind'), version: dig(body, 'apiVersion') } };
}
