import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutTrailing } from '../../src/formats/without-trailing.js';

test('takes away what stands at the end, and nothing else', () => {
  const slashes = fc.string({ unit: fc.constantFrom('/', 'a') });
  fc.assert(
    fc.property(slashes, (text) => {
      expect(withoutTrailing(text, '/')).toBe(text.replace(/\/+$/, ''));
    }),
  );
  expect(withoutTrailing('///', '/')).toBe('');
  expect(withoutTrailing('a\\', '/')).toBe('a\\');
});
