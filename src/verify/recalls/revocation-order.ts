/** Which of two revocation lists is the newer one, and what is wrong with a list at a given time. */
import { MAX_CLOCK_SKEW_MS } from '../../core/limits.js';
import type { Refusal, SignatureProof } from '../../core/model.js';
import type { KnownRevocations } from './known-revocations.js';

/** The earliest time that somebody other than the signer vouches for. */
export function signingTime(proof: SignatureProof | undefined): Date | undefined {
  const [first] = [...(proof?.times ?? [])].sort((a, b) => a.at.getTime() - b.at.getTime());
  return first?.at;
}

/** What decides which of two lists is newer. */
type Ordered = Pick<KnownRevocations, 'serial' | 'issuedAt' | 'signedBy' | 'source'>;

/**
 * Refuses a list that is older than one already seen. The serial decides where both have one; without, neither the proven
 * time of signing nor the time that the list states may go back, nor may any of them disappear.
 */
export function rollback(list: Ordered, seen: Ordered): Refusal | undefined {
  const refusal = (what: string, expected: string, actual: string): Refusal => ({
    code: 'REVOCATIONS_UNTRUSTED',
    message: `The revocation list ${list.source} is older than one already seen: ${what}`,
    expected,
    actual,
    hint: 'A recall may be hidden. Ask the publisher. Remove the list in the cache only if the older list is right.',
    at: { file: list.source },
  });
  if (seen.serial !== undefined) {
    const expected = `serial ${seen.serial} (${seen.source}) or higher`;
    if (list.serial === undefined) return refusal('its serial is gone', expected, 'no serial');
    if (list.serial < seen.serial) return refusal('its serial went back', expected, `serial ${list.serial}`);
    if (list.serial > seen.serial) return undefined;
  }
  const times = [
    ['the time at which it was signed', signingTime(list.signedBy), signingTime(seen.signedBy)],
    ['the time at which it says that it was issued', list.issuedAt, seen.issuedAt],
  ] as const;
  for (const [what, time, before] of times) {
    if (!before) continue;
    const expected = `${before.toISOString()} (${seen.source}) or later`;
    if (!time) return refusal(`${what} is gone`, expected, 'none');
    if (time < before) return refusal(`${what} went back`, expected, time.toISOString());
  }
  return undefined;
}

/** What is wrong with a list by itself at this time: a serial below the pinned one, issued in the future, expired. */
export function listProblem(
  { serial, issuedAt, expiresAt, source }: Pick<KnownRevocations, 'serial' | 'issuedAt' | 'expiresAt' | 'source'>,
  { now, minSerial }: { readonly now: Date; readonly minSerial?: number | undefined },
): Refusal | undefined {
  const at = { file: source };
  if (minSerial !== undefined && (serial === undefined || serial < minSerial)) {
    return {
      code: 'REVOCATIONS_UNTRUSTED',
      message: `The revocation list ${source} is older than the policy allows`,
      expected: `serial ${minSerial} or higher`,
      actual: serial === undefined ? 'no serial' : `serial ${serial}`,
      hint: 'Get the newest list from the publisher; `min-serial` says which one was known when the policy was written.',
      at,
    };
  }
  if (issuedAt && issuedAt.getTime() > now.getTime() + MAX_CLOCK_SKEW_MS) {
    return {
      code: 'REVOCATIONS_UNTRUSTED',
      message: `The revocation list ${source} says that it was issued in the future`,
      expected: `at most ${now.toISOString()}`,
      actual: issuedAt.toISOString(),
      hint: 'Check the clock of this system.',
      at,
    };
  }
  if (!expiresAt || expiresAt.getTime() > now.getTime()) return undefined;
  return {
    code: 'REVOCATIONS_STALE',
    message: `The revocation list ${source} has expired`,
    expected: `a list that is valid on ${now.toISOString()}`,
    actual: `valid until ${expiresAt.toISOString()}`,
    hint: 'Get the newest list from the publisher.',
    at,
  };
}
