/** Which of several refusals explains best why no evidence was accepted. */
import type { ReasonCode } from '../core/errors.js';
import type { Refusal } from '../core/model.js';
import { refuse, type Result } from '../core/result.js';

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

/** Tries one thing after the other; the first that is accepted, else the refusal that came closest. */
export function firstAccepted<Thing, Value>(
  things: readonly Thing[],
  attempt: (thing: Thing) => Result<Value>,
): Result<Value> {
  const refusals: Refusal[] = [];
  for (const thing of things) {
    const outcome = attempt(thing);
    if (outcome.ok) return outcome;
    refusals.push(outcome.refusal);
  }
  const [closest] = byCloseness(refusals);
  return refuse(
    closest ?? { code: 'TLOG_MISSING', message: 'No trusted root has a transparency log, which the policy requires' },
  );
}
