/** A value of a policy file that is compared exactly. */
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { Problem } from '../../core/attempt.js';

/** The value with its variables filled in; one that could never match is complained of at its place. */
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
