/** How old a revocation list is, in words, and what follows from it. */
import type { Refusal } from '../../core/model.js';
import type { RevocationPolicy } from '../../model/policy.js';
import type { RevocationDocument } from '../../revocations/revocation-document.js';

/** A list that must not be used any more. */
export function tooOld(
  { source }: RevocationDocument,
  age: number | undefined,
  { tolerateStaleMs }: RevocationPolicy,
  down?: Refusal,
): Refusal {
  const why = down ? `, and no newer one is available: ${down.message}` : '';
  const what = age === undefined ? 'is dated in the future, so that its age is not known' : `is ${ageInWords(age)} old`;
  return {
    code: 'REVOCATIONS_STALE',
    message: `The revocation list ${source} ${what}${why}`,
    expected: `at most ${ageInWords(tolerateStaleMs)} old`,
    actual: age === undefined ? 'a time in the future' : `${ageInWords(age)} old`,
    hint: 'Restore the connection to the list, or carry list and bundle over by hand and `touch` the list.',
    at: { file: source },
  };
}

/** A remark on a list that is still used. */
export function stale(
  { source }: RevocationDocument,
  age: number,
  { freshForMs }: RevocationPolicy,
  down?: Refusal,
): Refusal {
  const why = down ? `, and no newer one is available: ${down.message}` : '';
  return {
    code: 'REVOCATIONS_STALE',
    message: `The revocation list ${source} is ${ageInWords(age)} old${why}`,
    expected: `less than ${ageInWords(freshForMs)} old`,
    actual: `${ageInWords(age)} old`,
    hint: 'Recalls since then are not known. Restore the connection to the list, or carry a fresh one over.',
    at: { file: source },
  };
}

const HOUR = 3_600_000;

/** Hours up to two days, then days: `25 h`, `8 days`. */
export function ageInWords(ms: number): string {
  if (ms < HOUR) return `${Math.floor(ms / 60_000)} min`;
  const hours = Math.floor(ms / HOUR);
  return hours <= 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}
