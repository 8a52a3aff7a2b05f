import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainlyBelow } from '../../src/files/workspace-path.js';

const part = fc.constantFrom('', '.', '..', 'a', 'b', '..a', 'a.', '...', '.a', 'a b', 'ü', '\\');
const path = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);

test('what a path itself tells is what the system makes of it', () => {
  fc.assert(
    fc.property(path, path, fc.boolean(), (folder, other, below) => {
      const file = below ? `${folder}${other}` : other;
      const told = plainlyBelow(file, folder);
      if (told !== undefined) expect(told).toBe(posix.relative(folder, file));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['/work/dist/a.bin', '/work', 'dist/a.bin'],
  ['/work/..a/.b', '/work', '..a/.b'],
  ['/work/../a', '/work', undefined],
  ['/work/a/..', '/work', undefined],
  ['/work/./a', '/work', undefined],
  ['/work//a', '/work', undefined],
  ['/work/a/', '/work', undefined],
  ['/work', '/work', undefined],
  ['/work/', '/work', undefined],
  ['/workshop/a', '/work', undefined],
  ['/other/a', '/work', undefined],
])('%s from %s: %s', (file, folder, told) => {
  expect(plainlyBelow(file, folder)).toBe(told);
});
