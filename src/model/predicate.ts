/** What a policy requires of the content of an attestation: its presence alone says nothing. */
import type { Matcher } from '../formats/matcher.js';

export type Scalar = string | number | boolean | null;

/** One comparison with the value at a pointer. */
export type ValueTest =
  /** The same JSON value: `0` is not `"0"`. */
  | { readonly kind: 'equals'; readonly value: Scalar }
  /** As an input spells it: a string, or the text of a number or boolean. */
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'one-of'; readonly values: readonly Scalar[] }
  | { readonly kind: 'matches'; readonly matcher: Matcher }
  | { readonly kind: 'min' | 'max'; readonly value: number }
  /** A date and time (RFC 3339) from `since` to `until`, both included; `shown` is how the policy spells it. */
  | { readonly kind: 'age'; readonly since: Date; readonly until: Date; readonly shown: string }
  | { readonly kind: 'exists'; readonly wanted: boolean }
  /** Levels as SLSA names them; a higher level of a track includes the lower ones. */
  | { readonly kind: 'levels'; readonly levels: readonly string[] }
  /** Conditions on the elements of a list or the values of an object; their pointers start at the element. */
  | { readonly kind: 'each' | 'some' | 'none'; readonly of: readonly PredicateCondition[] };

/** One condition; the pointer (RFC 6901) starts at the predicate, or at the element of `each`, `some` and `none`. */
export interface PredicateCondition {
  readonly pointer: string;
  readonly test: ValueTest;
}

/** Which form of a predicate the pointers lead into: as it is, or what is read of the types that are known. */
export type PredicateForm = 'raw' | 'provenance' | 'vulnerabilities' | 'vex' | 'components';

/** All conditions on one form of a predicate. All of them must hold. */
export interface PredicateRequirement {
  readonly form: PredicateForm;
  readonly conditions: readonly PredicateCondition[];
  /** For `vex`: only statements about these products count, and those that name none. */
  readonly products?: readonly string[];
}
