/** What a listing tells of a listed file spares a look at it, and never stands for one where there is a link on the way. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createFolders, type Folders } from '../../src/files/folders.js';
import { plainFile } from '../../src/subjects/plain-file.js';
import { createPlainPlaces } from '../../src/subjects/plain-places.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'dist/a.bin': 'a', 'dist/b.bin': 'b' });
});
afterEach(() => {
  at.remove();
});

const isPlain = (name: string, folders: Folders = createFolders()): boolean => createPlainPlaces(folders)(at.at(name));

test('regular files are plain, and each folder is listed once', () => {
  let lists = 0;
  const folders = createFolders();
  const plain = createPlainPlaces({
    list: (path) => {
      lists++;
      return folders.list(path);
    },
  });
  expect(['dist/a.bin', 'dist/b.bin'].map((name) => plain(at.at(name)))).toEqual([true, true]);
  expect(lists).toBe(2);
});

test('nothing else is: links, folders, what is absent, another spelling, and what lies behind a linked folder', () => {
  at.link('dist/link.bin', 'a.bin');
  at.link('other', 'dist');
  at.folder('dist/folder');
  for (const name of ['dist/link.bin', 'dist/folder', 'dist/gone.bin', 'dist/A.BIN', 'other/a.bin', 'none/a.bin'])
    expect([name, isPlain(name)]).toEqual([name, false]);
});

test('the answer about a file is the same with a listing as without', () => {
  const outside = createWorkspace({ 'secret.bin': 's' });
  try {
    at.link('out', outside.path);
    at.link('dist/out.bin', outside.at('secret.bin'));
    at.link('in', 'dist');
    const plain = createPlainPlaces(createFolders());
    for (const name of ['dist/a.bin', 'dist/gone', 'dist', 'out/secret.bin', 'dist/out.bin', 'in/a.bin', 'a\0b'])
      expect(plainFile(name, at.path, { links: 'refuse', plain })).toEqual(
        plainFile(name, at.path, { links: 'refuse' }),
      );
  } finally {
    outside.remove();
  }
});

test('who follows links looks at the file itself', () => {
  const plain = (): boolean => {
    throw new Error('it was asked');
  };
  expect(plainFile('dist/a.bin', at.path, { links: 'follow', plain })).toMatchObject({ name: 'dist/a.bin' });
});
