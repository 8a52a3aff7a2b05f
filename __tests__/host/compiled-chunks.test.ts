/** What is removed of the compiled code that earlier versions kept, and what is not touched. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fs from 'node:fs';
import { removeUnused } from '../../src/host/compiled-chunks.js';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 5, 1);
const onPosix = process.platform === 'win32' ? test.skip : test;
let at: Workspace;

beforeEach(() => {
  at = createWorkspace();
});
afterEach(() => {
  at.remove();
});

/** Writes a file that was last written so many days ago, into a folder that is closed to all others. */
function kept(name: string, days: number): string {
  const file = at.write(`cache/${name}`, 'compiled');
  fs.utimesSync(file, new Date(NOW - days * DAY), new Date(NOW - days * DAY));
  fs.chmodSync(at.at(`cache/${name.split('/')[0]!}`), 0o700);
  return file;
}

function left(): readonly string[] {
  const found = fs.readdirSync(at.at('cache'), { recursive: true, withFileTypes: true });
  const names = found.filter((one) => !one.isDirectory()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  return names.map((name) => name.slice(at.at('cache').length + 1).replaceAll('\\', '/')).sort();
}

test('what other versions of the gate or of Node.js kept is removed once it is old, with the folder that is then empty', () => {
  kept('1.0.0/964aae3f-12.engine.js.bin', 15);
  kept('1.0.0/964aae3f-12.engine.js.bin.4711.tmp', 15);
  kept('1.1.0-rc.1/964aae3f-12.engine.js.bin', 15);
  kept('2.0.0/1a-12.engine.js.bin', 15);
  kept('2.0.0/964aae3f-12.engine.js.bin', 13);
  kept('2.0.0/964aae3f-13.engine.js.bin', -400);
  removeUnused(at.at('cache'), NOW);
  expect(left()).toEqual(['2.0.0/964aae3f-12.engine.js.bin', '2.0.0/964aae3f-13.engine.js.bin']);
  expect(fs.readdirSync(at.at('cache'))).toEqual(['2.0.0']);
});

test('files and folders with other names stay', () => {
  const names = [
    '1.0.0/notes.txt',
    '1.0.0/964aae3f-12.engine.js.bin.bak',
    '1.0.0/964aae3f-12.engine.js',
    '1.0.0/x964aae3f-12.engine.js.bin',
    '1.0.0/deeper/964aae3f-12.engine.js.bin',
    'backup/964aae3f-12.engine.js.bin',
    'v1.0.0/964aae3f-12.engine.js.bin',
  ];
  for (const name of names) kept(name, 400);
  removeUnused(at.at('cache'), NOW);
  expect(left()).toEqual([...names].sort());
});

test('a folder that has the name of a kept file stays, with what is in it', () => {
  kept('1.0.0/964aae3f-12.engine.js.bin/964aae3f-12.engine.js.bin', 400);
  fs.utimesSync(at.at('cache/1.0.0/964aae3f-12.engine.js.bin'), 1, 1);
  removeUnused(at.at('cache'), NOW);
  expect(left()).toHaveLength(1);
});

test('an empty folder that held nothing of the gate stays', () => {
  at.folder('cache/1.0.0');
  fs.chmodSync(at.at('cache/1.0.0'), 0o700);
  removeUnused(at.at('cache'), NOW);
  expect(fs.readdirSync(at.at('cache'))).toEqual(['1.0.0']);
});

onPosix('a link stays, and so does what it leads to', () => {
  const name = '964aae3f-12.engine.js.bin';
  const target = kept(`elsewhere/${name}`, 400);
  kept('2.0.0/964aae3f-1.engine.js.bin', 400);
  const links = [at.link('cache/1.0.0', at.at('cache/elsewhere')), at.link(`cache/2.0.0/${name}`, target)];
  for (const link of links) fs.lutimesSync(link, 1, 1);
  removeUnused(at.at('cache'), NOW);
  expect([...links, target].map((one) => fs.lstatSync(one).isSymbolicLink())).toEqual([true, true, false]);
  expect(fs.readdirSync(at.at('cache/2.0.0'))).toEqual([name]);
});

onPosix.each([0o750, 0o755, 0o500])('a folder that the gate would not use (mode %o) stays as it is', (mode) => {
  kept('1.0.0/964aae3f-12.engine.js.bin', 400);
  fs.chmodSync(at.at('cache/1.0.0'), mode);
  removeUnused(at.at('cache'), NOW);
  expect(left()).toEqual(['1.0.0/964aae3f-12.engine.js.bin']);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('a folder of another user stays as it is', () => {
  kept('1.0.0/964aae3f-12.engine.js.bin', 400);
  fs.chownSync(at.at('cache/1.0.0'), 4242, 4242);
  removeUnused(at.at('cache'), NOW);
  expect(left()).toEqual(['1.0.0/964aae3f-12.engine.js.bin']);
});

test('where there is no folder, nothing happens', () => {
  expect(() => {
    removeUnused(at.at('gone'), NOW);
  }).not.toThrow();
});
