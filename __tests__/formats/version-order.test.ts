import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../../src/formats/version-order.js';

const order = (one: string, other: string): number | undefined => {
  const found = compareVersions(one, other);
  return found === undefined ? undefined : Math.sign(found);
};

describe('the order of semver.org, section 11', () => {
  const ascending = [
    '0.0.1',
    '0.1.0-0',
    '0.1.0',
    '0.2.0',
    '0.10.0',
    '1.0.0-1',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-99999999999999999998',
    '1.0.0-99999999999999999999',
    '1.0.0--',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.1.0',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '2.0.0',
    '2.1.0',
    '2.1.1',
    '99999999999999999999.0.0',
  ];
  test.each(ascending.map((version, index) => [version, index] as const))('%s', (version, index) => {
    const found = ascending.map((other) => order(version, other));
    expect(found).toEqual(ascending.map((_, other) => Math.sign(index - other)));
  });

  test('letters in capitals come first, as ASCII has them', () => {
    expect(order('1.0.0-RC', '1.0.0-alpha')).toBe(-1);
  });
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.2.3+build.1', '1.2.3+other'],
  ['v1.2.3-rc.1', '1.2.3-rc.1+x'],
])('%s is %s', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
});

test.each([
  '',
  'v',
  '1',
  '1.2',
  '1.2.3.4',
  '01.2.3',
  '1.02.3',
  '1.2.3-',
  '1.2.3-01',
  '1.2.3-a..b',
  '1.2.3+',
  'vv1.2.3',
  '1.2.3\n',
  ' 1.2.3',
  '1.2.3-ä',
  '１.2.3',
  'latest',
  '-1.2.3',
  `1.2.3-${'a'.repeat(300)}`,
])('%j has no place in the order', (text) => {
  expect([compareVersions(text, '1.0.0'), compareVersions('1.0.0', text)]).toEqual([undefined, undefined]);
});

test('it is an order: antisymmetric and transitive', () => {
  const number = fc.nat({ max: 20 }).map(String);
  const word = fc.constantFrom('a', 'alpha', 'rc', '-', 'x1', 'B');
  const version = fc
    .tuple(number, number, number, fc.array(fc.oneof(number, word), { maxLength: 3 }))
    .map(([a, b, c, rest]) => `${a}.${b}.${c}${rest.length > 0 ? `-${rest.join('.')}` : ''}`);
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(order(a, b)! + order(b, a)!).toBe(0);
      const sorted = [a, b, c].sort((one, other) => order(one, other)!);
      expect(order(sorted[0]!, sorted[2]!)).toBeLessThanOrEqual(0);
    }),
  );
});
