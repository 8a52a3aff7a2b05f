/** How much a Sigstore bundle may hold, and a file of them. */
import {
  MAX_BUNDLES_PER_FILE,
  MAX_CHAIN_CERTIFICATES,
  MAX_LOG_BODY_BYTES,
  MAX_LOG_ENTRIES,
  MAX_PROOF_HASHES,
  MAX_TIMESTAMPS,
} from '../../core/limits.js';
import type { Refusal } from '../../core/model.js';
import { refuse } from '../../core/result.js';
import { dig, type JsonPath, type JsonRecord } from '../../formats/json/json.js';

/** Lists, and how many of their elements are read. */
const BOUNDED: readonly (readonly [path: JsonPath, most: number, what: string])[] = [
  [['tlogEntries'], MAX_LOG_ENTRIES, 'log entries'],
  [['timestampVerificationData', 'rfc3161Timestamps'], MAX_TIMESTAMPS, 'timestamps'],
  [['x509CertificateChain', 'certificates'], MAX_CHAIN_CERTIFICATES, 'certificates'],
];

/**
 * What a bundle has too much of, in words that follow its name. Counted before anything is decoded, so that a huge bundle
 * costs nothing.
 */
export function excessOf(json: JsonRecord): string | undefined {
  const material = json['verificationMaterial'];
  for (const [path, most, what] of BOUNDED) {
    const list = dig(material, ...path);
    if (Array.isArray(list) && list.length > most) return `has ${list.length} ${what}; at most ${most} are read`;
  }
  const entries = dig(material, 'tlogEntries');
  for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]) : []) {
    const hashes = dig(entry, 'inclusionProof', 'hashes');
    if (Array.isArray(hashes) && hashes.length > MAX_PROOF_HASHES)
      return `has a log entry whose proof has ${hashes.length} hashes; at most ${MAX_PROOF_HASHES} are read`;
    const body = dig(entry, 'canonicalizedBody');
    if (typeof body === 'string' && body.length > MAX_LOG_BODY_BYTES)
      return `has a log entry of ${body.length} characters; at most ${MAX_LOG_BODY_BYTES} are read`;
  }
  return undefined;
}

/** @param count what was counted, in words */
export function tooManyBundles(file: string, count: string): { readonly ok: false; readonly refusal: Refusal } {
  return refuse({
    code: 'LIMIT_EXCEEDED',
    message: `${file} holds more than ${MAX_BUNDLES_PER_FILE} bundles; no more are read from one file`,
    expected: `at most ${MAX_BUNDLES_PER_FILE} bundles`,
    actual: count,
    hint: 'Give each artifact a file with its own bundles.',
    at: { file },
  });
}
