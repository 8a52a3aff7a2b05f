import { expect, test } from '@jest/globals';
import { retryAfter } from '../../src/net/retry-after.js';

const NOW = Date.UTC(2026, 10, 28, 12, 0, 0);

test.each<[string, number | undefined]>([
  ['0', 0],
  ['7', 7_000],
  [' 120 ', 120_000],
  ['Sat, 28 Nov 2026 12:00:30 GMT', 30_000],
  ['Saturday, 28-Nov-26 12:00:30 GMT', 30_000],
  ['Sat Nov 28 12:00:30 2026', 30_000],
  // Past: at once.
  ['Fri, 27 Nov 2026 12:00:30 GMT', 0],
  // Neither seconds nor a date, although some of them parse as one.
  ['-5', undefined],
  ['1.5', undefined],
  ['2026', 2_026_000],
  ['2026-11-28', undefined],
  ['2026-11-28T12:00:30Z', undefined],
  ['Sat, 28 Nov 2026 12:00:30 +0100', undefined],
  ['Sat, 99 Nov 2026 12:00:30 GMT', undefined],
  ['soon', undefined],
  ['', undefined],
  ['9999999999', undefined],
])('%j', (value, expected) => {
  expect(retryAfter(new Headers({ 'retry-after': value }), NOW)).toBe(expected);
});

test('none', () => {
  expect(retryAfter(new Headers(), NOW)).toBeUndefined();
});
