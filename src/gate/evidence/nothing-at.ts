/** Expected and found where no evidence is in any of the files that could have it. */
import type { Refusal } from '../../core/model.js';

/** @param missing names that were looked at, in the order in which they are tried */
export function nothingAt(missing: readonly string[]): Pick<Refusal, 'expected' | 'actual'> {
  const [first = 'a bundle', ...more] = missing;
  // The usual names beside an artifact are one text with commas.
  return more.length === 0 && !first.includes(', ')
    ? { expected: first, actual: 'no such file' }
    : { expected: `one of ${missing.join(', ')}`, actual: 'none of these files' };
}
