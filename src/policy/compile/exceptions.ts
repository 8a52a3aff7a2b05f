/** The exceptions of a policy file: one check of one artifact, for a reason and until a day. */
import { exactValue } from './exact-value.js';
import { artifactNameProblem } from './never-matches.js';
import type { PolicyException } from '../../model/policy.js';
import type { ExceptionEntry } from '../document/document.js';
import type { Scope } from './scope.js';

const DAY_MS = 24 * 60 * 60_000;

export function exceptionsOf(entries: readonly ExceptionEntry[], scope: Scope): readonly PolicyException[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const artifact = exactValue(entry.artifact, artifactNameProblem, scope);
    const reason = scope.literal(entry.reason);
    const until = endOfDay(entry.until.value);
    if (until === undefined) {
      const fix = 'Write the last day on which it holds: `2027-01-31`.';
      scope.fail(entry.until.place, `\`${entry.until.value}\` is not a date`, fix);
    }
    if (artifact === undefined || reason === undefined || until === undefined) return [];
    const check = entry.check.value;
    if (seen.has(`${check} ${artifact}`)) {
      scope.fail(entry.place, `\`${check}\` of \`${artifact}\` is excepted twice`, 'Remove one of the two.');
    }
    seen.add(`${check} ${artifact}`);
    return [{ artifact, check, reason, until, ...scope.at(entry.place, 'exceptions') }];
  });
}

/** The first moment after a day, in UTC; undefined for a day that no calendar has. */
function endOfDay(text: string): Date | undefined {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return start.toISOString().startsWith(text) ? new Date(start.getTime() + DAY_MS) : undefined;
}
