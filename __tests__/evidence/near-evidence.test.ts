/** Evidence that lies somewhere else than where it was looked for: said for each artifact, and looked for once in a folder. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nearEvidence } from '../../src/evidence/near-evidence.js';
import { createFolders, type Folders } from '../../src/files/folders.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'dist/tool.tgz': '', 'dist/other.tgz': '' });
});
afterEach(() => {
  at.remove();
});

const near = (name: string, folders: Folders = createFolders()): string | undefined =>
  nearEvidence(name, at.path, folders);

test.each<[string, string, string]>([
  ['with another extension', 'dist/tool.tgz.sigstore.txt', '`dist/tool.tgz.sigstore.txt`, with another extension'],
  [
    'in a folder below',
    'dist/proofs/tool.tgz.sigstore.json',
    '`dist/proofs/tool.tgz.sigstore.json`, in another folder',
  ],
  ['in the next folder', 'proofs/tool.tgz.sigstore.json', '`bundle: proofs/{name}.sigstore.json`'],
  ['in the folder above', 'tool.tgz.sigstore.json', '`tool.tgz.sigstore.json`, in another folder'],
  ['of a file that is not there', 'dist/gone.tgz.sigstore.json', 'with the name of another file'],
])('%s', (_, file, words) => {
  at.write(file, '{}');
  expect(near('dist/tool.tgz')).toContain(words);
});

test('an artifact that is evidence itself', () => {
  at.write('dist/tool.tgz.sigstore.json', '{}');
  expect(near('dist/tool.tgz.sigstore.json')).toContain('Name `dist/tool.tgz` in `artifacts`');
});

test('of two files that are not there, neither is named', () => {
  at.write('dist/gone.tgz.sigstore.json', '{}');
  at.write('dist/lost.tgz.sigstore.json', '{}');
  expect(near('dist/tool.tgz')).toBeUndefined();
});

test('of several in one folder, the first by its name', () => {
  at.write('dist/proofs/tool.tgz.sigstore.json', '{}');
  at.write('dist/proofs/tool.tgz.sig', '');
  expect(near('dist/tool.tgz')).toContain('There is `dist/proofs/tool.tgz.sig`');
});

test('evidence of another artifact is not meant', () => {
  at.write('dist/proofs/tool.tgz.sigstore.json', '{}');
  expect(near('dist/other.tgz')).toBeUndefined();
});

test('each folder is listed once, however many artifacts ask', () => {
  at.write('dist/proofs/tool.tgz.sigstore.json', '{}');
  const real = createFolders();
  const listed: string[] = [];
  const folders: Folders = {
    list: (path) => {
      listed.push(path);
      return real.list(path);
    },
  };
  expect(near('dist/tool.tgz', folders)).toContain('in another folder');
  for (let index = 0; index < 200; index++) near(`dist/tool-${index}.tgz`, folders);
  expect(listed.length).toBe(new Set(listed).size);
});
