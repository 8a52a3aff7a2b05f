/** Where the command keeps what its files compile to: only in a folder that no one but the user can write to or lead elsewhere. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import { join, parse, sep } from 'node:path';
import { compileCacheFolder, type Surroundings } from '../../src/host/compile-cache.js';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const posix = process.platform !== 'win32';
const VERSION = '1.2.3';
let at: Workspace;

beforeEach(() => {
  at = createWorkspace();
  at.folder('home');
  at.folder('work');
  for (const name of ['', 'home', 'work']) fs.chmodSync(at.at(name), 0o755);
});
afterEach(() => {
  at.remove();
});

/** The real file system, in which what lies above the test's folder is as in the root of a real machine, and not as in /tmp. */
const files: Surroundings['files'] = {
  ...fs,
  lstatSync: ((folder: string) => {
    const found = fs.lstatSync(folder);
    if (!at.path.startsWith(`${folder}${sep}`) && folder !== '/') return found;
    return Object.assign(found, { mode: 0o040755, uid: 0 });
  }) as typeof fs.lstatSync,
};

/** As if `name` belonged to `uid`. */
const ownedBy = (name: string, uid: number): Surroundings['files'] => ({
  ...files,
  lstatSync: ((folder: string) => {
    const found = files.lstatSync(folder);
    return folder === at.at(name) ? Object.assign(found, { uid }) : found;
  }) as typeof fs.lstatSync,
});

const folderFor = (change: Partial<Surroundings> = {}, env: Surroundings['env'] = {}): string | undefined =>
  compileCacheFolder(VERSION, {
    platform: 'linux',
    cwd: at.at('work'),
    temp: at.at('temp'),
    uid: process.getuid?.(),
    files,
    ...change,
    env: { HOME: at.at('home'), ...env },
  });

const CACHE = 'home/.cache/signature-gate/compile-cache';
const made = (): boolean => fs.existsSync(at.at('home/.cache'));
const modeOf = (name: string): number => fs.lstatSync(at.at(name)).mode & 0o777;

describe('on', () => {
  test('it is made for the user alone, by version, and found again', () => {
    expect(folderFor()).toBe(at.at(`${CACHE}/${VERSION}`));
    if (posix)
      for (const name of [`${CACHE}/${VERSION}`, CACHE, 'home/.cache/signature-gate']) expect(modeOf(name)).toBe(0o700);
    expect(folderFor()).toBe(at.at(`${CACHE}/${VERSION}`));
  });

  test('the cache folder of the environment or of the system is taken', () => {
    at.folder('xdg');
    fs.chmodSync(at.at('xdg'), 0o700);
    const below = (...names: string[]): string => at.at(join(...names, 'signature-gate', 'compile-cache', VERSION));
    expect(folderFor({}, { XDG_CACHE_HOME: at.at('xdg') })).toBe(below('xdg'));
    // A relative one counts as none (XDG Base Directory Specification).
    expect(folderFor({}, { XDG_CACHE_HOME: 'xdg' })).toBe(below('home', '.cache'));
    at.folder('home/Library');
    fs.chmodSync(at.at('home/Library'), 0o700);
    expect(folderFor({ platform: 'darwin' })).toBe(below('home', 'Library', 'Caches'));
    expect(folderFor({ platform: 'win32', uid: undefined }, { LOCALAPPDATA: at.at('xdg') })).toBe(below('xdg'));
  });
});

describe('off', () => {
  test.each<[string, () => string | undefined]>([
    ['it is turned off', () => folderFor({}, { SIGNATURE_GATE_COMPILE_CACHE: 'off' })],
    ['in a job', () => folderFor({}, { CI: 'true' })],
    ['in a job of GitHub', () => folderFor({}, { GITHUB_ACTIONS: 'true' })],
    ['there is no HOME', () => folderFor({}, { HOME: undefined })],
    ['HOME is relative', () => folderFor({}, { HOME: 'home' })],
    ['HOME is blank', () => folderFor({}, { HOME: '' })],
    ['HOME does not exist', () => folderFor({}, { HOME: at.at('gone') })],
    ['Windows says no folder', () => folderFor({ platform: 'win32', uid: undefined }, { LOCALAPPDATA: undefined })],
    ['the working folder is above it', () => folderFor({ cwd: at.at('home') })],
    ['the working folder is the root', () => folderFor({ cwd: parse(at.path).root })],
    ['the workspace is above it', () => folderFor({}, { GITHUB_WORKSPACE: at.path })],
    ['the folder for temporary files is above it', () => folderFor({ temp: at.path })],
    ['TMPDIR is above it', () => folderFor({}, { TMPDIR: at.at('home') })],
    ['HOME belongs to another user', () => folderFor({ files: ownedBy('home', 4242) })],
    ['a folder above HOME belongs to another user', () => folderFor({ files: ownedBy('', 4242) })],
    ['HOME is a file', () => folderFor({}, { HOME: at.write('file', '') })],
  ])('%s', (_, folder) => {
    expect(folder()).toBeUndefined();
    expect(made()).toBe(false);
  });

  const onPosix = posix ? test : test.skip;

  onPosix('a link to HOME, or HOME through a link', () => {
    at.link('linked', at.at('home'));
    expect(folderFor({}, { HOME: at.at('linked') })).toBeUndefined();
    at.folder('home/inner');
    expect(folderFor({}, { HOME: at.at('linked/inner') })).toBeUndefined();
    expect(fs.readdirSync(at.at('home'))).toEqual(['inner']);
  });

  onPosix.each(['home/.cache', 'home/.cache/signature-gate', CACHE, `${CACHE}/${VERSION}`])('%s is a link', (name) => {
    at.folder('work/prepared');
    fs.chmodSync(at.at('work/prepared'), 0o700);
    fs.mkdirSync(join(at.at(name), '..'), { recursive: true, mode: 0o700 });
    at.link(name, at.at('work/prepared'));
    expect(folderFor()).toBeUndefined();
    expect(fs.readdirSync(at.at('work/prepared'))).toEqual([]);
  });

  onPosix('the working folder is above it under another name', () => {
    at.link('other-name', at.at('home'));
    expect(folderFor({ cwd: at.at('other-name') })).toBeUndefined();
  });

  onPosix.each<[string, string, number]>([
    ['HOME, by its group', 'home', 0o775],
    ['HOME, by everyone', 'home', 0o777],
    ['HOME, by everyone with a sticky bit', 'home', 0o1777],
    ['a folder above HOME', '', 0o777],
    ['the cache folder, by its group', 'home/.cache', 0o770],
  ])('another user can write to %s', (_, name, mode) => {
    at.folder(name);
    fs.chmodSync(at.at(name), mode);
    expect(folderFor()).toBeUndefined();
    expect(fs.existsSync(at.at('home/.cache/signature-gate'))).toBe(false);
  });

  onPosix.each(['home/.cache/signature-gate', CACHE, `${CACHE}/${VERSION}`])('%s can be read by others', (name) => {
    expect(folderFor()).toBeDefined();
    fs.chmodSync(at.at(name), 0o750);
    expect(folderFor()).toBeUndefined();
    fs.chmodSync(at.at(name), 0o700);
    expect(folderFor()).toBeDefined();
  });

  onPosix.each(['home/.cache/signature-gate', CACHE, `${CACHE}/${VERSION}`])(
    '%s belongs to root or another',
    (name) => {
      expect(folderFor()).toBeDefined();
      for (const uid of [4242, (process.getuid?.() ?? 0) === 0 ? 1 : 0])
        expect(folderFor({ files: ownedBy(name, uid) })).toBeUndefined();
    },
  );

  test('it cannot be made', () => {
    const full: Surroundings['files'] = {
      ...files,
      mkdirSync: () => {
        throw Object.assign(new Error('read-only'), { code: 'EROFS' });
      },
    };
    expect(folderFor({ files: full })).toBeUndefined();
  });

  test('a file stands in its place', () => {
    at.write('home/.cache/signature-gate', '');
    fs.chmodSync(at.at('home/.cache'), 0o700);
    expect(folderFor()).toBeUndefined();
  });
});
