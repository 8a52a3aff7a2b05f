/** A value of a policy file that is compared exactly. */
import type { Problem } from '../document/variables.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

/** The value with its variables filled in; one that could never match is complained of at its place. */
export function exactValue(
  text: Placed<string> | undefined,
  problemOf: (value: string) => Problem | undefined,
  scope: Scope,
): string | undefined {
  const value = text && scope.literal(text);
  const problem = value === undefined ? undefined : problemOf(value);
  if (text && problem) scope.fail(text.place, problem.message, problem.fix);
  return value;
}
