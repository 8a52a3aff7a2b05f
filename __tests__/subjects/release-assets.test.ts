import { expect, test } from '@jest/globals';
import { misnamed } from '../../src/subjects/release-assets.js';

test('assets that the system keeps under their own names', () => {
  expect(misnamed(['Tool', 'tool.txt'], ['Tool', 'tool.txt', 'other'])).toEqual([]);
});

test.each([
  ['of which one took the place of the other', ['Tool', 'tool'], ['tool'], ['Tool']],
  ['whose last dot was dropped', ['tool.'], ['tool'], ['tool.']],
  ['in another Unicode form', ['caf\u00e9'], ['cafe\u0301'], ['caf\u00e9']],
])('assets %s', (_of, names, listed, refused) => {
  const found = misnamed(names, listed);
  expect(found.map(({ name }) => name)).toEqual(refused);
  expect(found[0]?.refusal.code).toBe('UNSAFE_PATH');
});
