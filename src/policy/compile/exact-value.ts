/** Values that texts of a policy stand for, with their variables filled in: what is wrong with one is told at its place. */
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { Attempt, Problem } from '../../core/attempt.js';
import { pattern, PatternError, type Matcher } from '../../formats/matcher.js';

/** A value that is compared exactly; it is there even if it could never match. */
export function exactValue(
  text: Placed<string>,
  problemOf: (value: string) => Problem | undefined,
  scope: Scope,
): string | undefined {
  const value = scope.literal(text);
  const problem = value === undefined ? undefined : problemOf(value);
  if (problem) scope.fail(text.place, problem.message, problem.fix);
  return value;
}

/** What the text says, by whatever reads it; undefined where that is wrong. */
export function parsedValue<Value>(
  text: Placed<string>,
  parse: (value: string) => Attempt<Value>,
  scope: Scope,
): Value | undefined {
  const value = scope.literal(text);
  const read = value === undefined ? undefined : parse(value);
  if (read && 'problem' in read) scope.fail(text.place, read.problem.message, read.problem.fix);
  return read && 'value' in read ? read.value : undefined;
}

/** How to write a pattern in whose place an exact value will do. */
export const OR_EXACT = 'Write it in RE2 syntax, as cosign takes it, or write the exact value.';

/** A pattern that must match a whole text. @param fix how to write it */
export function patternOf(text: Placed<string>, fix: string, scope: Scope): Matcher | undefined {
  const source = scope.pattern(text);
  if (source === undefined) return undefined;
  try {
    return pattern(source);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    scope.fail(text.place, error.message, fix);
    return undefined;
  }
}
