/**
 * Compares the content of a predicate with the conditions of a policy. Called once the signature holds and its signer is an
 * accepted one. What is absent, of another type or cannot be compared exactly does not hold.
 */
import { isRecord, shownJson } from '../../formats/json/json.js';
import { otherSpelling } from '../../formats/json/member-case.js';
import { readPointer } from '../../formats/json/json-pointer.js';
import { matches } from '../../formats/matcher.js';
import type { Comparison } from '../../core/model.js';
import { MAX_COMPARED_LENGTH } from '../../core/limits.js';
import type { PredicateCondition, Scalar, ValueTest } from '../../model/predicate.js';
import { expectedOf } from '../../model/predicate-words.js';
import { missingLevels } from '../../formats/slsa-levels.js';

/** Compares every condition, in the order of the policy. Never throws. */
export function compareConditions(conditions: readonly PredicateCondition[], document: unknown): readonly Comparison[] {
  return conditions.map(({ pointer, test }) => {
    const looked = lookUp(document, pointer);
    return { pointer, expected: expectedOf(test), actual: shown(looked), holds: answer(test, looked) === 'yes' };
  });
}

/** What a pointer leads to. A member that is there with the value `null` is not an absent one. */
interface LookedUp {
  readonly found: boolean;
  readonly value?: unknown;
  /** A member on the way that differs from a step by case alone. Other tools read it as that step. */
  readonly twin?: string;
  /** A value on the way that has no such members: whether it is there cannot be said. */
  readonly blockedBy?: unknown;
}

function shown(looked: LookedUp): string {
  const { found, value, twin } = looked;
  if ('blockedBy' in looked) return `cannot be looked up in ${shownJson(looked.blockedBy)}`;
  if (twin !== undefined) return `ambiguous, because of a member ${shownJson(twin)}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that cannot be read exactly';
  return found ? shownJson(value) : 'absent';
}

/** Of an element of a list (RFC 6901, section 4). */
const INDEX = /^(?:0|[1-9][0-9]*)$/;

function lookUp(document: unknown, pointer: string): LookedUp {
  const steps = readPointer(pointer);
  // The policy has refused it.
  if (steps === undefined) return { found: false, blockedBy: undefined };
  let value = document;
  for (const step of steps) {
    const twin = otherSpelling(value, [step]);
    if (twin !== undefined) return { found: false, twin };
    // Under another type nothing is known to be absent: the document may have it elsewhere, in a form that is not understood.
    if (!(Array.isArray(value) ? INDEX.test(step) : isRecord(value))) return { found: false, blockedBy: value };
    if (!Object.hasOwn(value as object, step)) return { found: false };
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return { found: true, value };
}

/**
 * `incomparable` is a value that the test cannot be applied to: of another type, too long, or a number that is not exact. It does
 * not hold, and it is no proof of the opposite: `none` must not hold because of it.
 */
type Answer = 'yes' | 'no' | 'incomparable';

function answer(test: ValueTest, looked: LookedUp): Answer {
  const { found, value, twin } = looked;
  if (twin !== undefined || 'blockedBy' in looked) return 'incomparable';
  if (test.kind === 'exists') return found === test.wanted ? 'yes' : 'no';
  if (!found) return 'incomparable';
  if ('of' in test) return answerOfElements(test, value);
  switch (test.kind) {
    case 'equals':
    case 'text':
    case 'one-of':
    case 'matches':
      return answerOfValue(test, value);
    default:
      return answerInOrder(test, value);
  }
}

function answerIf(comparable: boolean, yes: boolean): Answer {
  return comparable ? (yes ? 'yes' : 'no') : 'incomparable';
}

type ComparedValue = Extract<ValueTest, { kind: 'equals' | 'text' | 'one-of' | 'matches' }>;

function answerOfValue(test: ComparedValue, value: unknown): Answer {
  switch (test.kind) {
    case 'equals':
      return answerIf(isComparable([test.value], value), isSame(test.value, value));
    case 'text':
      return answerIf(
        typeof value === 'string' || typeof value === 'boolean' || isExact(value),
        isText(test.value, value),
      );
    case 'one-of':
      return answerIf(
        isComparable(test.values, value),
        test.values.some((one) => isSame(one, value)),
      );
    case 'matches':
      return typeof value === 'string' && value.length <= MAX_COMPARED_LENGTH
        ? answerIf(true, matches(test.matcher, value))
        : 'incomparable';
  }
}

type OrderedValue = Extract<ValueTest, { kind: 'min' | 'max' | 'age' | 'levels' }>;

function answerInOrder(test: OrderedValue, value: unknown): Answer {
  switch (test.kind) {
    case 'min':
      return answerIf(isExact(value), isExact(value) && value >= test.value);
    case 'max':
      return answerIf(isExact(value), isExact(value) && value <= test.value);
    case 'age': {
      const at = timeOf(value);
      return at === undefined
        ? 'incomparable'
        : answerIf(true, at >= test.since.getTime() && at <= test.until.getTime());
    }
    case 'levels': {
      const missing = missingLevels(test.levels, value);
      return missing ? answerIf(true, missing.length === 0) : 'incomparable';
    }
  }
}

function isSame(expected: Scalar, value: unknown): boolean {
  return typeof expected === 'number' ? isExact(value) && value === expected : value === expected;
}

/** True for a value of the type of one of those expected: `"9"` is not known to differ from what 9 means. */
function isComparable(expected: readonly Scalar[], value: unknown): boolean {
  if (typeof value === 'number' && !isExact(value)) return false;
  const typed = expected.filter((one) => one !== null);
  // Every value differs from `null`.
  if (typed.length === 0 || expected.some((one) => isSame(one, value))) return true;
  return typed.some((one) => typeof one === typeof value);
}

function isText(expected: string, value: unknown): boolean {
  if (typeof value === 'string') return value === expected;
  // `-0` is written otherwise.
  return (typeof value === 'boolean' || isExact(value)) && !Object.is(value, -0) && String(value) === expected;
}

/** Beyond 2^53 different numbers of a document are the same number here; the reader makes those infinite that are not exact. */
function isExact(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** RFC 3339, section 5.6, with a zone: a time without one could be any of a day's. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

/** Milliseconds since 1970; undefined where it is not such a time. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !DATE_TIME.test(value)) return undefined;
  const [at, day] = [Date.parse(value), Date.parse(`${value.slice(0, 10)}T00:00:00Z`)];
  if (Number.isNaN(at) || Number.isNaN(day)) return undefined;
  // A day that does not exist is moved to the next month, which would make a document younger.
  return new Date(day).toISOString().startsWith(value.slice(0, 10)) ? at : undefined;
}

/**
 * `each` and `some` need an element. `none` holds of an empty list; an element with a member that is absent or that cannot be
 * compared cannot be told from one that is meant, so that `none` does not hold beside it.
 */
function answerOfElements(
  { kind, of }: Extract<ValueTest, { kind: 'each' | 'some' | 'none' }>,
  value: unknown,
): Answer {
  const elements: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : undefined;
  if (!elements) return 'incomparable';
  const answers = elements.map((element) => answerOfAll(of, element));
  const known = !answers.includes('incomparable');
  if (kind === 'some') return answers.includes('yes') ? 'yes' : answerIf(known, false);
  if (kind === 'each') return answers.includes('no') ? 'no' : answerIf(known, answers.length > 0);
  return answers.includes('yes') ? 'no' : answerIf(known, true);
}

/** All conditions on one element. One that cannot be compared counts, whatever the others say. */
function answerOfAll(of: readonly PredicateCondition[], element: unknown): Answer {
  const answers = of.map(({ pointer, test }) => answer(test, lookUp(element, pointer)));
  return answerIf(!answers.includes('incomparable'), !answers.includes('no'));
}
