import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { copyVerified } from '../../src/files/copy-verified.js';
import { runPost } from '../../src/handover/run-post.js';
import { RECHECK_STATE } from '../../src/handover/recheck.js';
import { fillVerifiedDir } from '../../src/handover/verified-dir.js';
import type { PassedFile } from '../../src/verify/passed-files.js';
import { tarGz, zip } from '../support/archives.js';
import { runGate, type GateOptions } from '../support/gate.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
const listOf = (files: Readonly<Record<string, string | Buffer>>): string =>
  Object.entries(files)
    .map(([name, content]) => `${sha256(content).toString('hex')}  ${name}\n`)
    .join('');

const FILES = { 'a.txt': 'first\n', 'sub/deep/b.bin': 'second\n', 'sub/c': '#!/bin/sh\n' };
const ARGS = ['--checksums', 'SUMS', '--verified-dir', 'out'];

let workspace: Workspace;
let other: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ ...FILES, SUMS: listOf(FILES) });
  other = createWorkspace();
});
afterEach(() => {
  workspace.remove();
  other.remove();
});

const gate = (args: readonly string[], options: GateOptions = {}) =>
  runGate(workspace, args, { env: { RUNNER_TOOL_CACHE: other.at('tools') }, tempRoot: other.path, ...options });
const tree = (name = 'out'): string[] =>
  existsSync(workspace.at(name))
    ? readdirSync(workspace.at(name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(workspace.at(name).length + 1))
        .sort()
    : [];
/** Nothing but what was there before: no folder, and no trace of one under another name. */
const expectNothing = (before: readonly string[]): void => {
  expect(readdirSync(workspace.path).sort()).toEqual([...before].sort());
};

const remove = (name: string): Workspace => {
  rmSync(workspace.at(name), { recursive: true });
  return workspace;
};
const moveBehindLink = (name: string): string => {
  renameSync(workspace.at(name), workspace.at('moved'));
  return workspace.link(name, workspace.at('moved'));
};

describe('verified-dir', () => {
  test('holds read-only copies of what passed, in their folders', async () => {
    chmodSync(workspace.at('sub/c'), 0o755);
    expect(await gate(ARGS)).toMatchObject({ exitCode: 0 });
    expect(tree()).toEqual(Object.keys(FILES).sort());
    for (const [name, content] of Object.entries(FILES)) {
      expect(readFileSync(workspace.at(`out/${name}`), 'utf8')).toBe(content);
    }
    expect(statSync(workspace.at('out/a.txt')).mode & 0o777).toBe(0o444);
    expect(statSync(workspace.at('out/sub/c')).mode & 0o777).toBe(0o555);
  });

  test('a link that was named is handed over as the file that it led to', async () => {
    workspace.link('latest', workspace.at('a.txt'));
    workspace.write('SUMS', listOf({ latest: FILES['a.txt'] }));
    expect(await gate(['--artifacts', 'latest', ...ARGS])).toMatchObject({ exitCode: 0 });
    expect(statSync(workspace.at('out/latest')).isFile()).toBe(true);
  });

  test('what lies outside the workspace has its bare name', async () => {
    other.write('x.bin', 'outside\n');
    workspace.write('SUMS', listOf({ [other.at('x.bin')]: 'outside\n', 'x.bin': 'outside\n' }));
    const args = ['--artifacts', other.at('x.bin'), ...ARGS];
    expect(await gate(args)).toMatchObject({ exitCode: 0 });
    expect(tree()).toEqual(['x.bin']);
  });

  test('two of the same name are a failure, and nothing is left', async () => {
    other.write('a.txt', 'first\n');
    workspace.write('SUMS', listOf({ [other.at('a.txt')]: 'first\n', 'a.txt': 'first\n' }));
    const before = readdirSync(workspace.path);
    const result = await gate(['--artifacts', other.at('a.txt'), '--artifacts', 'a.txt', ...ARGS]);
    expect(result).toMatchObject({ exitCode: 1 });
    expect(result.log).toMatch(/HANDOVER_FAILED.*would both be called a\.txt/s);
    expectNothing(before);
  });

  test.each([
    ['one of them is refused', ['--checksums', 'SUMS', '--verified-dir', 'out'], 1],
    ['one of them is absent', ['--artifacts', 'a.txt', '--artifacts', 'none', ...ARGS], 1],
    ['the list is missing', ['--checksums', 'NONE', '--verified-dir', 'out'], 1],
  ])('nothing is handed over where %s', async (_title, args, exitCode) => {
    workspace.write('sub/c', 'tampered');
    const before = readdirSync(workspace.path);
    expect((await gate(args)).exitCode).toBe(exitCode);
    expectNothing(before);
  });

  test('waived artifacts are not handed over', async () => {
    const before = readdirSync(workspace.path);
    const result = await gate(['--artifacts', 'a.txt', ...ARGS, '--skip-checksums', '--skip-reason', 'a test']);
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/HANDOVER_FAILED.*No artifact passed/s);
    expectNothing(before);
  });

  test.each([
    ['is not empty', () => workspace.write('out/x', 'y')],
    ['is a file', () => workspace.write('out', 'y')],
    ['is a link', () => workspace.link('out', other.path)],
  ])('a folder that %s is a configuration error', async (_title, make) => {
    make();
    expect(await gate(ARGS)).toMatchObject({ exitCode: 2 });
    expect(readdirSync(other.path)).toEqual([]);
  });

  test('an empty folder is filled', async () => {
    workspace.folder('out');
    expect(await gate(ARGS)).toMatchObject({ exitCode: 0 });
    expect(tree()).toEqual(Object.keys(FILES).sort());
  });

  test('`mode: report` hands nothing over, and the workspace is no folder for it', async () => {
    expect(await gate([...ARGS, '--mode', 'report'])).toMatchObject({ exitCode: 2 });
    expect(await gate(['--checksums', 'SUMS', '--verified-dir', '.'])).toMatchObject({ exitCode: 2 });
    expect(await gate(['--digests', `sha256:${'0'.repeat(64)}`, '--checksums', 'SUMS', '--recheck'])).toMatchObject({
      exitCode: 2,
    });
  });
});

describe('a file that changed after the verdict', () => {
  const passed = (name: string, content: string): PassedFile =>
    ({ name, path: workspace.at(name), sha256: sha256(content), report: {} }) as unknown as PassedFile;

  test.each([
    ['other bytes', () => workspace.write('a.txt', 'FIRST\n')],
    ['gone', () => remove('a.txt')],
    ['a folder', () => remove('a.txt').folder('a.txt')],
    ['a link to other bytes', () => remove('a.txt').link('a.txt', workspace.at('SUMS'))],
  ])('%s: nothing is left, not even what was copied before', async (_title, change) => {
    const files = [passed('sub/c', FILES['sub/c']), passed('a.txt', FILES['a.txt'])];
    change();
    const before = readdirSync(workspace.path);
    const { copies, refusals } = await fillVerifiedDir(workspace.at('out'), files);
    expect(copies).toEqual([]);
    expect(refusals).toMatchObject([{ artifact: 'a.txt', refusal: { code: 'ARTIFACT_CHANGED' } }]);
    expectNothing(before);
  });

  test('a folder that was filled by somebody else meanwhile is left alone', async () => {
    workspace.write('out/x', 'y');
    const { refusals } = await fillVerifiedDir(workspace.at('out'), [passed('a.txt', FILES['a.txt'])]);
    expect(refusals).toMatchObject([{ refusal: { code: 'HANDOVER_FAILED' } }]);
    expect(tree()).toEqual(['x']);
  });

  test('a copy is stopped with the run', async () => {
    const job = { from: workspace.at('a.txt'), to: workspace.at('copy'), sha256: sha256('first\n'), shown: 'a.txt' };
    await expect(copyVerified(job, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
    expect(existsSync(workspace.at('copy'))).toBe(false);
    expect(await copyVerified(job)).toEqual({ ok: true, value: 6 });
    expect(await copyVerified(job)).toMatchObject({ ok: false, refusal: { code: 'HANDOVER_FAILED' } });
  });
});

describe('recheck', () => {
  const run = () => gate(['--checksums', 'SUMS', '--recheck'], { kind: 'actions' });
  const post = async (state: Readonly<Record<string, string>>) => {
    const log: string[] = [];
    const host = {
      env: state,
      line: ({ text }: any) => log.push(text),
      annotate: () => undefined,
      finish: (_: number, { text }: any) => log.push(text),
    };
    return { exitCode: await runPost(host as any), log: log.join('\n') };
  };

  test('what is still the same passes', async () => {
    const { exitCode, state } = await run();
    expect(exitCode).toBe(0);
    expect(Object.keys(state)).toEqual([`STATE_${RECHECK_STATE}`]);
    expect(state[`STATE_${RECHECK_STATE}`]!.length).toBeLessThan(1000);
    expect(await post(state)).toMatchObject({ exitCode: 0, log: expect.stringContaining('3 verified files') });
  });

  test('without state there is nothing to do', async () => {
    expect(await post({})).toEqual({ exitCode: 0, log: '' });
  });

  test.each([
    ['other bytes', () => workspace.write('sub/c', 'evil')],
    ['gone', () => remove('sub/c')],
    ['a link to the same bytes', () => moveBehindLink('sub/c')],
    ['below a link to the same folder', () => moveBehindLink('sub')],
    ['a folder', () => remove('sub/c').folder('sub/c')],
  ])('a file that is %s fails', async (_title, change) => {
    const { state } = await run();
    change();
    const { exitCode, log } = await post(state);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/ARTIFACT_CHANGED: sub\/c/);
  });

  test('the copies in `verified-dir` are watched as the artifacts are', async () => {
    const { state } = await gate([...ARGS, '--recheck'], { kind: 'actions' });
    expect(await post(state)).toMatchObject({ exitCode: 0 });
    remove('out/sub/c').write('out/sub/c', 'evil');
    expect(await post(state)).toMatchObject({ exitCode: 1, log: expect.stringContaining('sub/c in out') });
  });

  test('a list that was rewritten or removed fails', async () => {
    const { state } = await run();
    const { file } = JSON.parse(state[`STATE_${RECHECK_STATE}`]!) as { file: string };
    writeFileSync(file, '[]');
    expect(await post(state)).toMatchObject({ exitCode: 1, log: expect.stringContaining('ARTIFACT_CHANGED') });
    rmSync(file);
    expect(await post(state)).toMatchObject({ exitCode: 1 });
    expect(await post({ [`STATE_${RECHECK_STATE}`]: 'no JSON' })).toMatchObject({ exitCode: 1 });
  });

  test('a run that failed leaves no state', async () => {
    workspace.write('sub/c', 'tampered');
    expect(await run()).toMatchObject({ exitCode: 1, state: {} });
  });

  test('a command has no post step', async () => {
    expect(await gate(['--checksums', 'SUMS', '--recheck'])).toMatchObject({ exitCode: 2 });
  });
});

describe('install', () => {
  const TOOL = tarGz(
    { name: 'tool-1/', type: '5', mode: 0o755 },
    { name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 },
  );
  const put = (files: Readonly<Record<string, string | Buffer>>): void => {
    for (const [name, content] of Object.entries(files)) workspace.write(name, content);
    workspace.write('SUMS', listOf(files));
  };
  const ARGS = ['--checksums', 'SUMS', '--install'];
  const installed = (): string[] =>
    existsSync(other.at('tools'))
      ? readdirSync(other.at('tools'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
      : [];

  test('an archive goes into the tool cache, its programs on PATH', async () => {
    put({ 'dist/tool.tar.gz': TOOL, 'dist/notes.txt': 'notes' });
    const { exitCode, paths, outputs } = await gate(ARGS);
    expect(exitCode).toBe(0);
    expect(paths).toEqual([outputs['install-path']]);
    expect(paths[0]).toMatch(/tools.*tool.*bin$/);
    expect(readFileSync(`${paths[0]}/tool`, 'utf8')).toBe('#!/bin/sh\n');
    expect(installed().sort()).toEqual(['tool', 'tool.tar.gz']);
  });

  test('an extracted tree is never trusted, and neither is what is kept', async () => {
    put({ 'tool.tar.gz': TOOL });
    const first = await gate(ARGS);
    writeFileSync(`${first.paths[0]}/tool`, 'evil');
    writeFileSync(`${first.paths[0]}/planted`, 'evil');
    const second = await gate(ARGS);
    expect(second.paths).toEqual(first.paths);
    expect(readdirSync(second.paths[0]!)).toEqual(['tool']);
    expect(readFileSync(`${second.paths[0]}/tool`, 'utf8')).toBe('#!/bin/sh\n');
  });

  test('a program is copied with its name', async () => {
    put({ 'bin/tool-linux-amd64': '\x7fELF…' });
    const { exitCode, paths } = await gate(ARGS);
    expect(exitCode).toBe(0);
    expect(statSync(`${paths[0]}/tool-linux-amd64`).mode & 0o777).toBe(0o755);
  });

  test.each([
    [
      'two archives',
      { 'a.tar.gz': TOOL, 'b.zip': zip({ name: 'x', mode: 0o100755 }) },
      /More than one.*a\.tar\.gz.*b\.zip/s,
    ],
    ['none', { 'notes.txt': 'x' }, /No artifact can be installed/],
    ['another compression', { 'a.tar.bz2': 'BZh91AY' }, /bzip2/],
    ['no program', { 'a.tar.gz': tarGz({ name: 'x', content: 'y' }) }, /has no program in the expected place/],
    ['a link', { 'a.tar.gz': tarGz({ name: 'x', type: '2', link: '/bin/sh' }) }, /symbolic link/],
    ['a path that climbs', { 'a.tar.gz': tarGz({ name: '../../x', content: 'y', mode: 0o755 }) }, /leads out/],
  ])('%s: refused, nothing on PATH and no tree', async (_title, files, words) => {
    put(files);
    const { exitCode, log, paths, outputs } = await gate([...ARGS, '--verified-dir', 'out']);
    expect(exitCode).toBe(1);
    expect(log).toMatch(/INSTALL_REFUSED/);
    expect(log).toMatch(words);
    expect(paths).toEqual([]);
    expect(outputs['install-path']).toBe('');
    expect(existsSync(workspace.at('out'))).toBe(false);
    expect(installed().filter((name) => name !== 'a.tar.gz')).toEqual([]);
  });

  test('nothing is installed that did not pass, or that passed by a switch', async () => {
    put({ 'tool.tar.gz': TOOL });
    expect(await gate(['--artifacts', 'tool.tar.gz', ...ARGS, '--skip-checksums', '--skip-reason', 'x'])).toMatchObject(
      {
        exitCode: 1,
        paths: [],
      },
    );
    workspace.write('tool.tar.gz', tarGz({ name: 'evil', content: '#!', mode: 0o755 }));
    expect(await gate(ARGS)).toMatchObject({ exitCode: 1, paths: [] });
    expect(installed()).toEqual([]);
  });
});
