/**
 * Compares the content of a predicate with the conditions of a policy. Called once the signature holds and its signer is an
 * accepted one. What is absent, of another type or cannot be compared exactly does not hold.
 */
import { isRecord, shownJson } from '../../formats/json/json.js';
import { readPointer } from '../../formats/json/json-pointer.js';
import { describe, matches } from '../../formats/matcher.js';
import type { Comparison } from '../../core/model.js';
import { MAX_COMPARED_LENGTH } from '../../core/limits.js';
import type { PredicateCondition, Scalar, ValueTest } from '../../model/predicate.js';
import { missingLevels } from '../../formats/slsa-levels.js';

/** Compares every condition, in the order of the policy. Never throws. */
export function compareConditions(conditions: readonly PredicateCondition[], document: unknown): readonly Comparison[] {
  return conditions.map(({ pointer, test }) => {
    const { found, value } = lookUp(document, pointer);
    return {
      pointer,
      expected: expectedOf(test),
      actual: found ? shownJson(value) : 'absent',
      holds: holds(test, found, value),
    };
  });
}

/** A member that is there with the value `null` is not an absent one. */
function lookUp(document: unknown, pointer: string): { readonly found: boolean; readonly value?: unknown } {
  const steps = readPointer(pointer);
  if (steps === undefined) return { found: false };
  let value = document;
  for (const step of steps) {
    if (Array.isArray(value) && /^(?:0|[1-9][0-9]{0,9})$/.test(step) && Number(step) < value.length)
      value = value[Number(step)] as unknown;
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return { found: false };
  }
  return { found: true, value };
}

function holds(test: ValueTest, found: boolean, value: unknown): boolean {
  if (test.kind === 'exists') return found === test.wanted;
  if (!found) return false;
  switch (test.kind) {
    case 'equals':
    case 'text':
    case 'one-of':
    case 'matches':
      return holdsOfValue(test, value);
    case 'min':
    case 'max':
    case 'age':
    case 'levels':
      return holdsInOrder(test, value);
    case 'each':
    case 'some':
    case 'none':
      return holdsOfElements(test, value);
  }
}

type ComparedValue = Extract<ValueTest, { kind: 'equals' | 'text' | 'one-of' | 'matches' }>;

function holdsOfValue(test: ComparedValue, value: unknown): boolean {
  switch (test.kind) {
    case 'equals':
      return isSame(test.value, value);
    case 'text':
      return isText(test.value, value);
    case 'one-of':
      return test.values.some((one) => isSame(one, value));
    case 'matches':
      return typeof value === 'string' && value.length <= MAX_COMPARED_LENGTH && matches(test.matcher, value);
  }
}

type OrderedValue = Extract<ValueTest, { kind: 'min' | 'max' | 'age' | 'levels' }>;

function holdsInOrder(test: OrderedValue, value: unknown): boolean {
  switch (test.kind) {
    case 'min':
      return isExact(value) && value >= test.value;
    case 'max':
      return isExact(value) && value <= test.value;
    case 'age':
      return isBetween(value, test);
    case 'levels':
      return missingLevels(test.levels, value)?.length === 0;
  }
}

function isSame(expected: Scalar, value: unknown): boolean {
  return typeof expected === 'number' ? isExact(value) && value === expected : value === expected;
}

function isText(expected: string, value: unknown): boolean {
  if (typeof value === 'string') return value === expected;
  return (typeof value === 'boolean' || isExact(value)) && String(value) === expected;
}

/** Beyond 2^53 different numbers of a document are the same number here. */
function isExact(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

/** RFC 3339, section 5.6, with a zone: a time without one could be any of a day's. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/i;

function isBetween(value: unknown, { since, until }: { readonly since: Date; readonly until: Date }): boolean {
  if (typeof value !== 'string' || !DATE_TIME.test(value)) return false;
  const [at, day] = [Date.parse(value), Date.parse(`${value.slice(0, 10)}T00:00:00Z`)];
  if (Number.isNaN(at) || Number.isNaN(day)) return false;
  // A day that does not exist is moved to the next month, which would make a document younger.
  const exists = new Date(day).toISOString().startsWith(value.slice(0, 10));
  return exists && at >= since.getTime() && at <= until.getTime();
}

/**
 * `each` and `some` need an element. `none` holds of an empty list; an element that lacks a compared member cannot be told from
 * one that is meant, so that `none` does not hold beside it.
 */
function holdsOfElements(
  { kind, of }: Extract<ValueTest, { kind: 'each' | 'some' | 'none' }>,
  value: unknown,
): boolean {
  const elements: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : undefined;
  if (!elements) return false;
  const all = (element: unknown): boolean =>
    of.every(({ pointer, test }) => {
      const { found, value: inner } = lookUp(element, pointer);
      return holds(test, found, inner);
    });
  if (kind === 'some') return elements.some(all);
  if (kind === 'each') return elements.length > 0 && elements.every(all);
  const known = (element: unknown): boolean =>
    of.every(({ pointer, test }) => test.kind === 'exists' || lookUp(element, pointer).found);
  return elements.every((element) => known(element) && !all(element));
}

/** A test in words, as the report shows it. */
export function expectedOf(test: ValueTest): string {
  switch (test.kind) {
    case 'equals':
      return shownJson(test.value);
    case 'text':
      return test.value;
    case 'one-of':
      return `one of ${test.values.map(shownJson).join(', ')}`;
    case 'matches':
      return `a text that matches ${describe(test.matcher)}`;
    case 'min':
      return `at least ${test.value}`;
    case 'max':
      return `at most ${test.value}`;
    case 'age':
      return `not older than ${test.shown}, not in the future`;
    case 'exists':
      return test.wanted ? 'present' : 'absent';
    case 'levels':
      return test.levels.join(', ');
    case 'each':
    case 'some':
    case 'none': {
      const inner = test.of.map(({ pointer, test: one }) => `${pointer === '' ? 'it' : pointer} ${expectedOf(one)}`);
      return `${{ each: 'for each element', some: 'for at least one element', none: 'for no element' }[test.kind]}: ${inner.join(' and ')}`;
    }
  }
}
