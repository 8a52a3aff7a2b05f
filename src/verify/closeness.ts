/** Which of several refusals explains best why no evidence was accepted. */
import type { ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';

/** From "nothing to see here" to "almost": the refusal that got furthest explains best. */
const CLOSENESS: readonly ReasonCode[] = [
  'BUNDLE_MISSING',
  'FILE_UNREADABLE',
  'BUNDLE_MALFORMED',
  'LIMIT_EXCEEDED',
  'KEY_MISMATCH',
  'TRUST_ROOT_UNKNOWN_ISSUER',
  'SUBJECT_MISMATCH',
  'PREDICATE_MISMATCH',
  'CERTIFICATE_INVALID',
  'TIMESTAMP_INVALID',
  'TLOG_MISSING',
  'CERTIFICATE_EXPIRED',
  'SCT_INVALID',
  'OPENPGP_UNKNOWN_KEY',
  'SIGNATURE_INVALID',
  'OPENPGP_INVALID',
  'TLOG_INVALID',
  'IDENTITY_MISMATCH',
  'ISSUER_MISMATCH',
  'CLAIM_MISMATCH',
  'ANNOTATION_MISMATCH',
];

/** The refusals, the one that got furthest first. */
export function byCloseness(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((a, b) => CLOSENESS.indexOf(b.code) - CLOSENESS.indexOf(a.code));
}
