/** Values that texts of a policy stand for, with their variables filled in: what is wrong with one is told at its place. */
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';
import type { Attempt, Problem } from '../../core/attempt.js';

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
