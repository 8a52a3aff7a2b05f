/** The caps on counts, made small enough to be reached. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { createWorkspace } from '../support/workspace.js';

const limits = await import('../../src/core/limits.js');
jest.unstable_mockModule('../../src/core/limits.js', () => ({ ...limits, MAX_ARTIFACTS: 3, MAX_GLOB_ENTRIES: 8 }));
const { findFiles } = await import('../../src/subjects/files.js');

const workspace = createWorkspace();
afterAll(() => {
  workspace.remove();
});

test('more artifacts than allowed are refused, never silently cut', () => {
  for (const name of ['a', 'b', 'c', 'd']) workspace.write(`few/${name}`, '');
  expect(findFiles(['few/[abc]'], workspace.path).refusals).toEqual([]);
  expect(findFiles(['few/*'], workspace.path).refusals).toMatchObject([{ refusal: { code: 'LIMIT_EXCEEDED' } }]);
});

test('a pattern that has too much to look at says so once', () => {
  for (let folder = 0; folder < 4; folder++) {
    for (let file = 0; file < 9; file++) workspace.write(`many/${folder}/${file}`, '');
  }
  expect(findFiles(['many/**/8'], workspace.path).refusals).toMatchObject([
    { name: 'many/**/8', refusal: { code: 'LIMIT_EXCEEDED' } },
  ]);
});
