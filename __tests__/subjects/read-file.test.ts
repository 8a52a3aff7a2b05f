import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createWorkspace, type Workspace } from '../support/workspace.js';
import { errorCode, readWhole, refuseError } from '../../src/subjects/read-file.js';

let workspace: Workspace;
beforeAll(() => {
  workspace = createWorkspace({ empty: '', five: '12345', 'd/x': '' });
  workspace.link('link', workspace.at('five'));
  workspace.link('loop', workspace.at('loop'));
  workspace.link('dangling', workspace.at('nothing'));
});
afterAll(() => {
  workspace.remove();
});

describe('readWhole', () => {
  test.each([
    ['five', 5, '12345'],
    ['empty', 0, ''],
  ])('%s within %d bytes', (name, max, text) => {
    expect(readWhole(workspace.at(name), max)).toEqual({ bytes: Buffer.from(text) });
  });

  test('follows a link only where that is said', () => {
    expect(readWhole(workspace.at('link'), 5, { links: 'follow' })).toEqual({ bytes: Buffer.from('12345') });
    expect(readWhole(workspace.at('link'), 5)).toMatchObject({
      refusal: { code: 'UNSAFE_PATH', actual: 'a symbolic link' },
    });
  });

  test('a larger file is refused with both sizes', () => {
    expect(readWhole(workspace.at('five'), 4, { shown: 'key' })).toEqual({
      refusal: {
        code: 'LIMIT_EXCEEDED',
        message: 'key is too large to be read whole',
        expected: 'at most 4 bytes',
        actual: '5 bytes',
      },
    });
  });

  test.each([
    ['nothing', 'BUNDLE_MISSING'],
    ['five/x', 'BUNDLE_MISSING'],
    ['dangling', 'BUNDLE_MISSING'],
    ['loop', 'UNSAFE_PATH'],
    ['d', 'UNSAFE_PATH'],
    ['x\0y', 'BUNDLE_MISSING'],
  ])('%s is %s', (name, code) => {
    const read = readWhole(`${workspace.path}/${name}`, 5, { links: 'follow', missing: 'BUNDLE_MISSING' });
    expect(read).toMatchObject({ refusal: { code } });
  });

  const special: readonly (readonly [string, string, string])[] =
    process.platform === 'win32'
      ? [['a folder', 'd', 'a folder']]
      : [
          ['a FIFO', 'pipe', 'a FIFO'],
          ['a device', '/dev/zero', 'a device'],
        ];
  test.each(special)('%s is refused at once', (_, name, kind) => {
    if (name === 'pipe') execFileSync('mkfifo', [workspace.at(name)]);
    const path = name.startsWith('/') ? name : workspace.at(name);
    for (const links of ['follow', 'refuse'] as const) {
      expect(readWhole(path, 5, { links })).toMatchObject({ refusal: { code: 'UNSAFE_PATH', actual: kind } });
    }
  });

  const unstated = process.platform === 'linux' ? ['/proc/self/status'] : [process.execPath];
  test.each(unstated)('%s, whose size is not what it states or too much, is refused', (path) => {
    expect(readWhole(path, 100)).toHaveProperty('refusal');
  });
});

test.each([
  ['ENOENT', 'ARTIFACT_NOT_FOUND', /does not exist/],
  ['ENAMETOOLONG', 'ARTIFACT_NOT_FOUND', /name is too long/],
  ['EACCES', 'FILE_UNREADABLE', /permission denied \(EACCES\)/],
  ['ELOOP', 'FILE_UNREADABLE', /links without end/],
  ['EWHATEVER', 'FILE_UNREADABLE', /cannot be read \(EWHATEVER\)/],
  [undefined, 'FILE_UNREADABLE', /no reason given/],
])('%s is %s', (code, expected, message) => {
  expect(refuseError('x', code)).toMatchObject({ code: expected, message: expect.stringMatching(message) });
});

test('only a text is a code', () => {
  expect([errorCode(new Error('x')), errorCode(undefined), errorCode({ code: 3 }), errorCode({ code: 'E' })]).toEqual([
    undefined,
    undefined,
    undefined,
    'E',
  ]);
});
