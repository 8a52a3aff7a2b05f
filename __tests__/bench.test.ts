/** The benchmark's own code, on numbers that are given: what got worse, what is reached, slopes, the chart, and the pages of the results. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chart, decades } from '../bench/chart.mjs';
import {
  between,
  beyond,
  curve,
  judge,
  performancePart,
  resultsPage,
  slope,
  unreachedPart,
  worse,
} from '../bench/report.mjs';
import { PROFILES } from '../bench/profiles.mjs';
import { ROWS } from '../bench/rows.mjs';
import { PROJECT } from './support/command.ts';

const reference = { name: 'openssl dgst', seconds: 2 };
const results = (ratio: number, change: object = {}): any => ({
  rows: [{ id: 'large', count: 1024, ratio, seconds: ratio * 2, reference, ...change }],
});

describe('--check', () => {
  test.each([
    ['the same', 1, 0],
    ['better', 0.5, 0],
    ['worse by a fifth', 1.2, 0],
    ['worse by a quarter and no more', 1.25, 0],
    ['worse by more than a quarter', 1.26, 1],
    ['twice as slow', 2, 1],
  ])('%s', (_what, ratio, found) => {
    expect(worse(results(1), results(ratio))).toHaveLength(found);
  });

  test('a difference of some milliseconds is noise', () => {
    const small = { reference: { name: 'node -e 0', seconds: 0.03 } };
    expect(worse(results(1, small), results(1.5, small))).toEqual([]);
    expect(worse(results(1, small), results(2, small))).toHaveLength(1);
  });

  test.each([
    ['another size', { count: 32 }],
    ['another reference', { reference: { name: 'sha256sum', seconds: 2 } }],
    ['another row', { id: 'ssh' }],
    ['no ratio', { ratio: undefined }],
  ])('%s compares nothing, which is no success', (_what, change) => {
    expect(worse(results(1), results(9, change))).toEqual([expect.stringContaining('nothing can be compared')]);
  });
});

test('a row that does not reach a bound says where its time goes; one that does says nothing', () => {
  const rows = (id: string, ...reached: unknown[]): any => ({
    rows: [{ id, what: `row ${id}`, count: 1_000, targets: reached.map((one) => ({ words: 'w', reached: one })) }],
  });
  const said = { a: 'Half of it is arithmetic.' };
  expect(unreachedPart(rows('a', true, false), said)).toBe('- **row a** (1,000): Half of it is arithmetic.\n');
  expect(unreachedPart(rows('b', false), said)).toBe('- **row b** (1,000): It was not profiled.\n');
  for (const reached of [[true], [undefined], []])
    expect(unreachedPart(rows('a', ...reached), said)).toBe('Every bound that this run decides is reached.\n');
  expect(unreachedPart({ rows: [{ id: 'a', what: 'x', skipped: 'gpg' }] }, said)).toContain('Every bound');
});

test('sentences on where time goes are of rows that there are', () => {
  const ids = ROWS.map(({ id }: any) => id);
  expect(Object.keys(PROFILES).filter((id) => !ids.includes(id))).toEqual([]);
});

test('each bound of the table is told from its own numbers', () => {
  const row = (id: string): any => ROWS.find((one: any) => one.id === id);
  const reached = (id: string, measured: object): unknown =>
    judge({ nominal: true, ...measured }, row(id).targets, { start: 0.05 }).map((one: any) => one.reached);
  expect(reached('version', { seconds: 0.06, reference: { seconds: 0.05 } })).toEqual([true]);
  expect(reached('version', { seconds: 0.061, reference: { seconds: 0.05 } })).toEqual([false]);
  expect(reached('large', { seconds: 1.15, memory: 96, reference: { seconds: 1 } })).toEqual([true, true]);
  expect(reached('large', { seconds: 1.16, memory: 97, reference: { seconds: 1 } })).toEqual([false, false]);
  expect(reached('bundles-1000', { count: 1_000, seconds: 1.2, cpu: 1.7 })).toEqual([true, true]);
  expect(reached('bundles-1000', { count: 1_000, seconds: 1.3, cpu: 1.8 })).toEqual([false, false]);
  expect(reached('list-10000', { count: 10_000, seconds: 0.44 })).toEqual([true]);
  expect(reached('list-10000', { count: 10_000, seconds: 0.46 })).toEqual([false]);
  expect(reached('recalls', { seconds: 0.7, reference: { seconds: 0.1 } })).toEqual([true]);
  expect(reached('recalls', { seconds: 0.71, reference: { seconds: 0.1 } })).toEqual([false]);
  // At another size nothing is said.
  expect(reached('list-10000', { count: 200, seconds: 9, nominal: false })).toEqual([undefined]);
  expect(reached('ssh', { seconds: 9 })).toEqual([undefined]);
  expect(reached('ssh', { seconds: 9, reference: { seconds: 1 }, nominal: false })).toEqual([undefined]);
});

test('a million on paper follows the slope of the last two points', () => {
  const points = [
    { count: 1, seconds: 0.1, memory: 60 },
    { count: 1_000, seconds: 1, memory: 100 },
    { count: 11_000, seconds: 11, memory: 200 },
  ];
  const line = slope(points)!;
  expect(line.seconds).toBeCloseTo(0.001);
  expect(beyond(line, 'seconds', 1_000_000)).toBeCloseTo(1_000);
  const text = curve({ series: { bundles: points }, rows: [{ id: 'share', count: 8_000, seconds: 1.8 }] });
  // A share of eight: its own 125,000, and 0.1 ms to find each of a million names.
  expect(text).toContain('| 1,000,000 | 1,000 s');
  expect(text).toContain('| 225 s |');
  expect(slope([points[0]!])).toBeUndefined();
});

test('the chart has each point, on axes by powers of ten', () => {
  expect(decades([2, 9_000])).toEqual([0, 1, 2, 3, 4]);
  const picture = (chart as any)({
    bundles: [
      { count: 1, seconds: 0.1 },
      { count: 1_000, seconds: 10 },
    ],
    size: [{ count: 16, seconds: 0.2 }],
  });
  expect(picture.match(/<circle/g)).toHaveLength(3);
  expect(picture).toContain('>own bundles<');
  expect(picture).not.toContain('NaN');
  // The corners of the first panel: least and most of both.
  expect(picture).toMatch(/points="60\.0,254\.0 410\.0,34\.0"/);
});

test('every row of the benchmark has a size for each mode', () => {
  expect(new Set(ROWS.map(({ id }: any) => id)).size).toBe(ROWS.length);
  for (const { sizes } of ROWS) expect(sizes).toHaveLength(3);
});

test('the pages are those of the committed results', () => {
  const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
  const committed = JSON.parse(read('bench/results.json'));
  expect(read('bench/results.md')).toBe(resultsPage(committed));
  expect(read('bench/chart.svg')).toBe(chart(committed.series));
  expect(read('docs/performance.md')).toBe(between(read('docs/performance.md'), 'bench', performancePart(committed)));
  expect(committed.rows.map(({ id }: any) => id)).toEqual(ROWS.map(({ id }: any) => id));
});
