import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pattern } from '../../src/formats/matcher.js';
import type { PredicateCondition, ValueTest } from '../../src/model/predicate.js';
import { parseStrictJson } from '../../src/formats/json/strict-json.js';
import { compareConditions } from '../../src/verify/predicates/conditions.js';

const DOCUMENT = {
  builder: { id: 'https://builder.example/v1', version: 'v1.4' },
  'a/b': { 'm~n': 7 },
  finishedOn: '2026-11-20T10:00:00Z',
  critical: 0,
  serial: 9007199254740993,
  nothing: null,
  zero: -0,
  twins: { a: 1, A: 2, b: 3 },
  elements: [{ s: 'low', S: 'high' }],
  reviewed: true,
  levels: ['SLSA_BUILD_LEVEL_3', 'REVIEWED'],
  matches: [
    { id: 'CVE-1', severity: 'low' },
    { id: 'CVE-2', severity: 'high' },
  ],
  empty: [],
  list: ['a', 'b'],
};

const holds = (pointer: string, test: ValueTest, document: unknown = DOCUMENT): boolean =>
  compareConditions([{ pointer, test }], document)[0]!.holds;
const since = new Date('2026-11-01T00:00:00Z');
const until = new Date('2026-11-28T00:05:00Z');
const age: ValueTest = { kind: 'age', since, until, shown: '30d' };

describe('a number of a document', () => {
  const answer = (literal: string, test: ValueTest) => {
    const read = parseStrictJson(Buffer.from(`{"n":${literal},"l":[${literal}]}`));
    return 'value' in read ? compareConditions([{ pointer: '/n', test }], read.value)[0]! : undefined;
  };
  it.each<[string, ValueTest, boolean]>([
    ['0', { kind: 'max', value: 0 }, true],
    ['0.0', { kind: 'max', value: 0 }, true],
    ['-0', { kind: 'max', value: 0 }, true],
    ['0e999', { kind: 'max', value: 0 }, true],
    ['1e-400', { kind: 'max', value: 0 }, false],
    ['1e-400', { kind: 'equals', value: 0 }, false],
    ['0.00000000000000000000000001e-310', { kind: 'max', value: 0 }, false],
    ['-1e-400', { kind: 'min', value: 0 }, false],
    ['0.1', { kind: 'equals', value: 0.1 }, true],
    ['0.10000000000000000001', { kind: 'max', value: 0.1 }, false],
    ['0.30000000000000004', { kind: 'min', value: 0.3 }, true],
    ['7.50', { kind: 'max', value: 7.5 }, true],
    ['75e-1', { kind: 'max', value: 7.5 }, true],
    ['7.5000000000000000000000001', { kind: 'max', value: 7.5 }, false],
    ['9007199254740991', { kind: 'equals', value: 9007199254740991 }, true],
    ['9007199254740991.1', { kind: 'max', value: 9007199254740991 }, false],
    ['9007199254740993', { kind: 'min', value: 1 }, false],
    ['1e400', { kind: 'min', value: 1 }, false],
    ['-1e400', { kind: 'max', value: 1 }, false],
  ])('that is written %s', (literal, test, expected) => {
    expect(answer(literal, test)?.holds).toBe(expected);
  });

  it('that is not exact is said to be so, and is not one of none', () => {
    expect(answer('1e-400', { kind: 'max', value: 0 })?.actual).toBe('a number that cannot be read exactly');
    expect(answer('1e-400', { kind: 'none', of: [{ pointer: '', test: { kind: 'min', value: 1 } }] })?.holds).toBe(
      false,
    );
  });

  it('of a double is read as it was written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const read = parseStrictJson(Buffer.from(JSON.stringify([value, 'ä', { n: value }])));
        expect(read).toEqual({ value: [value + 0, 'ä', { n: value + 0 }] });
      }),
    );
  });
});

describe('a condition on a predicate', () => {
  it.each<[string, string, ValueTest, boolean]>([
    ['an equal string', '/builder/id', { kind: 'equals', value: 'https://builder.example/v1' }, true],
    ['a prefix of it', '/builder/id', { kind: 'equals', value: 'https://builder.example/v' }, false],
    ['a longer string', '/builder/id', { kind: 'equals', value: 'https://builder.example/v1/' }, false],
    ['another case', '/builder/id', { kind: 'equals', value: 'https://Builder.example/v1' }, false],
    ['an escaped pointer', '/a~1b/m~0n', { kind: 'equals', value: 7 }, true],
    ['a number as text', '/critical', { kind: 'equals', value: '0' }, false],
    ['null that is there', '/nothing', { kind: 'equals', value: null }, true],
    ['null that is absent', '/nowhere', { kind: 'equals', value: null }, false],
    ['a boolean as a number', '/reviewed', { kind: 'equals', value: 1 }, false],
    ['an inherited member', '/constructor', { kind: 'exists', wanted: true }, false],
    ['a pointer that is none', 'builder/id', { kind: 'exists', wanted: true }, false],
    ['text of a number', '/critical', { kind: 'text', value: '0' }, true],
    ['text of another number', '/critical', { kind: 'text', value: '00' }, false],
    ['text of an object', '/builder', { kind: 'text', value: '[object Object]' }, false],
    ['one of several', '/builder/version', { kind: 'one-of', values: ['v1.3', 'v1.4'] }, true],
    ['none of several', '/builder/version', { kind: 'one-of', values: ['v1.3', 'v1.40'] }, false],
    ['a pattern over all of it', '/builder/version', { kind: 'matches', matcher: pattern('v[0-9]+\\.[0-9]+') }, true],
    ['a pattern over a part', '/builder/version', { kind: 'matches', matcher: pattern('v[0-9]+') }, false],
    ['a pattern over a number', '/critical', { kind: 'matches', matcher: pattern('.*') }, false],
    ['at most', '/critical', { kind: 'max', value: 0 }, true],
    ['more than at most', '/matches/length', { kind: 'max', value: 10 }, false],
    ['an absent count', '/high', { kind: 'max', value: 0 }, false],
    ['a text for a count', '/builder/version', { kind: 'max', value: 99 }, false],
    ['a list for a count', '/empty', { kind: 'max', value: 0 }, false],
    ['null for a count', '/nothing', { kind: 'max', value: 0 }, false],
    ['at least', '/critical', { kind: 'min', value: 0 }, true],
    ['less than at least', '/critical', { kind: 'min', value: 1 }, false],
    ['a number that is not exact', '/serial', { kind: 'equals', value: 9007199254740992 }, false],
    ['a recent time', '/finishedOn', age, true],
    ['zero with a sign as text', '/zero', { kind: 'text', value: '0' }, false],
    ['zero with a sign as a number', '/zero', { kind: 'max', value: 0 }, true],
    ['a member beside another of its name but for the case', '/twins/a', { kind: 'equals', value: 1 }, false],
    ['an absent member that is there in another case', '/twins/B', { kind: 'exists', wanted: false }, false],
    ['what is under a text', '/builder/id/x', { kind: 'exists', wanted: false }, false],
    ['what is under a number', '/critical/x', { kind: 'exists', wanted: false }, false],
    ['what is under `null`', '/nothing/x', { kind: 'exists', wanted: false }, false],
    ['what is under `true`', '/reviewed/x', { kind: 'exists', wanted: false }, false],
    ['a member of a list', '/matches/severity', { kind: 'exists', wanted: false }, false],
    ['an index with a leading zero that must be absent', '/list/01', { kind: 'exists', wanted: false }, false],
    ['the place after the last element', '/list/-', { kind: 'exists', wanted: false }, false],
    ['a pointer that is none and must be absent', 'builder/id', { kind: 'exists', wanted: false }, false],
    ['an index past the end that must be absent', '/list/2', { kind: 'exists', wanted: false }, true],
    ['a member under an absent one', '/nowhere/x', { kind: 'exists', wanted: false }, true],
    ['an absent member of an element', '/matches/0/fix', { kind: 'exists', wanted: false }, true],
    ['an absent member without another', '/twins/c', { kind: 'exists', wanted: false }, true],
    ['what is under a member that is there twice', '/twins/a/x', { kind: 'exists', wanted: false }, false],
    [
      'elements with members of two cases',
      '/elements',
      { kind: 'none', of: [{ pointer: '/s', test: { kind: 'equals', value: 'high' } }] },
      false,
    ],
    ['a level that includes the required one', '/levels', { kind: 'levels', levels: ['SLSA_BUILD_LEVEL_2'] }, true],
    ['a higher level than stated', '/levels', { kind: 'levels', levels: ['SLSA_BUILD_LEVEL_4'] }, false],
    ['a level of another track', '/levels', { kind: 'levels', levels: ['SLSA_SOURCE_LEVEL_1'] }, false],
    ['a level by its own name', '/levels', { kind: 'levels', levels: ['REVIEWED'] }, true],
    ['a level in another case', '/levels', { kind: 'levels', levels: ['reviewed'] }, false],
    ['something that must be absent', '/nowhere', { kind: 'exists', wanted: false }, true],
    ['something that must be absent and is there', '/nothing', { kind: 'exists', wanted: false }, false],
    ['an element by its index', '/list/1', { kind: 'equals', value: 'b' }, true],
    ['an index past the end', '/list/2', { kind: 'exists', wanted: true }, false],
    ['an index with a leading zero', '/list/01', { kind: 'exists', wanted: true }, false],
  ])('compares %s', (_, pointer, test, expected) => {
    expect(holds(pointer, test)).toBe(expected);
  });

  it('none of a list of texts is not known to lack a member', () => {
    const named: ValueTest = { kind: 'none', of: [{ pointer: '/fix', test: { kind: 'exists', wanted: true } }] };
    expect([holds('/list', named), holds('/matches', named)]).toEqual([false, true]);
    const bare: ValueTest = { kind: 'each', of: [{ pointer: '/fix', test: { kind: 'exists', wanted: false } }] };
    expect([holds('/list', bare), holds('/matches', bare)]).toEqual([false, true]);
  });

  it('says where a value of another type stands in the way', () => {
    const [one] = compareConditions([{ pointer: '/critical/x', test: { kind: 'exists', wanted: false } }], DOCUMENT);
    expect(one?.actual).toBe('cannot be looked up in 0');
  });

  it.each([
    ['too old', '2026-10-31T23:59:59Z', false],
    ['just old enough', '2026-11-01T00:00:00Z', true],
    ['in the future', '2026-11-28T00:05:01Z', false],
    ['in another zone', '2026-11-01T02:00:00+02:00', true],
    ['in another zone, too old', '2026-11-01T01:59:59+02:00', false],
    ['without a zone', '2026-11-20T10:00:00', false],
    ['a date alone', '2026-11-20', false],
    ['a day that does not exist', '2026-11-31T00:00:00Z', false],
    ['a month that does not exist', '2026-13-01T00:00:00Z', false],
    ['words', 'today', false],
  ])('judges the age of a time that is %s', (_, finishedOn, expected) => {
    expect(holds('/finishedOn', age, { finishedOn })).toBe(expected);
  });

  const severity = (...values: string[]): readonly PredicateCondition[] => [
    { pointer: '/severity', test: { kind: 'one-of', values } },
  ];
  it.each<[string, string, ValueTest, boolean]>([
    ['each of them', '/matches', { kind: 'each', of: severity('low', 'high') }, true],
    ['each of them but one', '/matches', { kind: 'each', of: severity('low') }, false],
    ['each of nothing', '/empty', { kind: 'each', of: severity('low') }, false],
    ['some of them', '/matches', { kind: 'some', of: severity('high') }, true],
    ['some of nothing', '/empty', { kind: 'some', of: severity('high') }, false],
    ['none of them', '/matches', { kind: 'none', of: severity('critical') }, true],
    ['none but one', '/matches', { kind: 'none', of: severity('high') }, false],
    ['none of nothing', '/empty', { kind: 'none', of: severity('high') }, true],
    ['none of an absent list', '/nowhere', { kind: 'none', of: severity('high') }, false],
    ['none of a text', '/finishedOn', { kind: 'none', of: severity('high') }, false],
    [
      'each element itself',
      '/list',
      { kind: 'each', of: [{ pointer: '', test: { kind: 'one-of', values: ['a', 'b'] } }] },
      true,
    ],
  ])('asks %s', (_, pointer, test, expected) => {
    expect(holds(pointer, test)).toBe(expected);
  });

  it('does not take an element without the compared member for one that is not meant', () => {
    const test: ValueTest = { kind: 'none', of: severity('critical') };
    expect(holds('/matches', test, { matches: [{ id: 'CVE-3' }] })).toBe(false);
  });

  it.each<[string, ValueTest, unknown]>([
    ['a score as text', { kind: 'min', value: 9 }, '9.8'],
    ['a score that is not exact', { kind: 'min', value: 9 }, 1e300],
    ['a score that is not a number', { kind: 'max', value: 1 }, null],
    ['a number for a text', { kind: 'equals', value: 'critical' }, 4],
    ['a list for a text', { kind: 'equals', value: 'critical' }, ['critical']],
    ['null for a text', { kind: 'one-of', values: ['critical', 'high'] }, null],
    ['a text for a boolean', { kind: 'equals', value: true }, 'true'],
    [
      'a text that is too long for a pattern',
      { kind: 'matches', matcher: pattern('(?s)critical.*') },
      `critical${' '.repeat(100_000)}`,
    ],
    ['a list for a pattern', { kind: 'matches', matcher: pattern('critical') }, ['critical']],
    ['a time without a zone', age, '2026-11-20T10:00:00'],
    ['levels that cannot be read', { kind: 'levels', levels: ['SLSA_BUILD_LEVEL_1'] }, 'SLSA_BUILD_LEVEL_1'],
    ['an element inside that lacks the member', { kind: 'some', of: severity('critical') }, [{ id: 'CVE-4' }]],
    ['an element inside of another type', { kind: 'each', of: severity('critical') }, [{ severity: 4 }]],
    ['something else than a list inside', { kind: 'some', of: severity('critical') }, 'critical'],
  ])('does not take %s for one that is not meant', (_, test, value) => {
    const none = (values: readonly unknown[]) =>
      holds('/all', { kind: 'none', of: [{ pointer: '/it', test }] }, { all: values.map((it) => ({ it })) });
    expect(none([value])).toBe(false);
    expect(none([])).toBe(true);
  });

  it.each<[string, ValueTest, unknown]>([
    ['a lower score', { kind: 'min', value: 9 }, 3.1],
    ['another text', { kind: 'equals', value: 'critical' }, 'low'],
    ['another text than several', { kind: 'one-of', values: ['critical', 9, null] }, 'low'],
    ['a value where null is meant', { kind: 'equals', value: null }, '1.2.3'],
    ['an older time', age, '2026-01-01T00:00:00Z'],
    ['elements inside that are others', { kind: 'some', of: severity('critical') }, [{ severity: 'low' }]],
    ['no elements inside', { kind: 'some', of: severity('critical') }, []],
  ])('takes %s for one that is not meant', (_, test, it) => {
    expect(holds('/all', { kind: 'none', of: [{ pointer: '/it', test }] }, { all: [{ it }] })).toBe(true);
  });

  it('never holds and never throws for whatever else a document has', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const document = { value };
        if (value !== 'wanted') expect(holds('/value', { kind: 'equals', value: 'wanted' }, document)).toBe(false);
        if (typeof value !== 'string') expect(holds('/value', age, document)).toBe(false);
        if (!Array.isArray(value)) expect(holds('/value', { kind: 'levels', levels: ['X'] }, document)).toBe(false);
      }),
    );
  });

  it.each([
    ['FAILED beside them', ['SLSA_BUILD_LEVEL_3', 'FAILED']],
    ['a number', 3],
    ['one that is not a level', ['SLSA_BUILD_LEVEL_3', 'SLSA_BUILD_3']],
    ['a list of other things', ['SLSA_BUILD_LEVEL_3', 4]],
    ['a leading zero', ['SLSA_BUILD_LEVEL_03']],
    ['nothing', []],
  ])('reads no levels from %s', (_, levels) => {
    expect(holds('/levels', { kind: 'levels', levels: ['SLSA_BUILD_LEVEL_2'] }, { levels })).toBe(false);
  });

  it('says what was expected and what was found', () => {
    const [one, other] = compareConditions(
      [
        { pointer: '/critical', test: { kind: 'max', value: 0 } },
        { pointer: '/high', test: { kind: 'max', value: 0 } },
      ],
      DOCUMENT,
    );
    expect(one).toEqual({ pointer: '/critical', expected: 'at most 0', actual: '0', holds: true });
    expect(other).toEqual({ pointer: '/high', expected: 'at most 0', actual: 'absent', holds: false });
  });
});
