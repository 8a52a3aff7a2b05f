/** A value of a policy file that is compared exactly. */
import type { Complaint } from '../document/variables.js';
import type { Scope } from './scope.js';
import type { Placed } from '../document/shape.js';

/** The value with its variables filled in; one that could never match is complained of at its place. */
export function exactValue(
  text: Placed<string> | undefined,
  complaintOf: (value: string) => Complaint | undefined,
  scope: Scope,
): string | undefined {
  const value = text && scope.literal(text);
  const complaint = value === undefined ? undefined : complaintOf(value);
  if (text && complaint) scope.fail(text.spot, complaint.message, complaint.fix);
  return value;
}
