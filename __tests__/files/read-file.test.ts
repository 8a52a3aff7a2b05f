import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { closeSync } from 'node:fs';
import { createWorkspace, type Workspace } from '../support/workspace.js';
import { openRegular, errorCode, piecesOf, readHead, readWhole, refuseError } from '../../src/files/read-file.js';

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
    ['loop', 'FILE_UNREADABLE'],
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
      expect(openRegular(path, { links })).toMatchObject({ ok: false, refusal: { code: 'UNSAFE_PATH', actual: kind } });
      expect(readHead(path, 5, links)).toBeUndefined();
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

describe('readHead', () => {
  test.each([
    ['five', 3, '123'],
    ['five', 9, '12345'],
    ['empty', 9, ''],
  ])('%s, up to %d bytes', (name, bytes, text) => {
    expect(readHead(workspace.at(name), bytes)?.toString()).toBe(text);
  });

  test('nothing of what is absent, or a link', () => {
    expect(readHead(workspace.at('nothing'), 5)).toBeUndefined();
    expect(readHead(workspace.at('link'), 5)).toBeUndefined();
    expect(readHead(workspace.at('link'), 5, 'follow')?.toString()).toBe('12345');
  });
});

describe('piecesOf', () => {
  const pieces = async (chunk: number, signal?: AbortSignal): Promise<readonly string[]> => {
    const opened = openRegular(workspace.at('five'));
    if (!opened.ok) throw new Error(opened.refusal.message);
    const found: string[] = [];
    try {
      for await (const piece of piecesOf(opened.value.fd, chunk, signal)) found.push(piece.toString());
    } finally {
      closeSync(opened.value.fd);
    }
    return found;
  };

  test('a file from its beginning to its end', async () => {
    expect(await pieces(2)).toEqual(['12', '34', '5']);
    expect(await pieces(5)).toEqual(['12345']);
  });

  test('ends with the signal', async () => {
    await expect(pieces(2, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  });
});

test('a folder on the way that nobody named is no link', () => {
  workspace.write('real/x', 'x');
  workspace.link('way', workspace.at('real'));
  const way = [workspace.at('way')];
  expect(readWhole(workspace.at('way/x'), 5)).toHaveProperty('bytes');
  expect(readWhole(workspace.at('way/x'), 5, { way })).toMatchObject({ refusal: { code: 'UNSAFE_PATH' } });
  expect(readWhole(workspace.at('real/x'), 5, { way: [workspace.at('real')] })).toHaveProperty('bytes');
  expect(readWhole(workspace.at('none/x'), 5, { way: [workspace.at('none')] })).toMatchObject({
    refusal: { code: 'ARTIFACT_NOT_FOUND' },
  });
});

test('only a text is a code', () => {
  expect([errorCode(new Error('x')), errorCode(undefined), errorCode({ code: 3 }), errorCode({ code: 'E' })]).toEqual([
    undefined,
    undefined,
    undefined,
    'E',
  ]);
});
