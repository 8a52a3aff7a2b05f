import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable, printableLines } from '../../src/host/printable.js';
import { linesOf, readStream } from '../support/runner-commands.js';

test.each([
  ['plain text, ünïcode and 日本語', 'plain text, ünïcode and 日本語'],
  ['a\nb', 'a\\u{a}b'],
  ['a\rb', 'a\\u{d}b'],
  ['a\tb', 'a\\u{9}b'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['\u0085\u009b', '\\u{85}\\u{9b}'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['a\u200bb\ufeffc\u2060', 'a\\u{200b}b\\u{feff}c\\u{2060}'],
  ['\ud800', '\\u{d800}'],
  ['::error::x', '\\u{3a}:error::x'],
  ['  ::error::x', '  \\u{3a}:error::x'],
  [':::x', '\\u{3a}::x'],
  [':x', ':x'],
  ['a ::error::x', 'a ::error::x'],
  ['a ##[set-output name=x]y', 'a ##\\u{5b}set-output name=x]y'],
  ['##[##[', '##\\u{5b}##\\u{5b}'],
  ['###[error]x', '###\\u{5b}error]x'],
  ['x\n::error::y', 'x\\u{a}::error::y'],
])('%j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('what is too long is cut, with a count', () => {
  const shown = printable('x'.repeat(10_000));
  expect(shown.length).toBeLessThan(8_100);
  expect(shown).toMatch(/…\(2000 characters cut\)$/);
});

test('several lines', () => {
  expect(printableLines('a\n::b::\n##[c]')).toBe('a\n\\u{3a}:b::\n##\\u{5b}c]');
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '::',
      '##[',
      ']',
      'error',
      'set-output name=x',
      'stop-commands',
      ' ',
      '\n',
      '\r',
      '\u0085',
      '\u00a0',
      '\u2003',
      '\u2028',
      '\u001b',
      ':',
      '#',
      '[',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('it is one line and no command in either grammar', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const shown = printable(raw);
        expect(linesOf(shown).length).toBeLessThanOrEqual(1);
        expect(readStream(shown).commands).toEqual([]);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b-\u200f]/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('printing it twice changes nothing more', () => {
    fc.assert(fc.property(text, (raw) => printable(printable(raw)) === printable(raw)));
  });
});
