/** Which files are checked: nothing may slip through between what was asked for and what was looked at. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { linkSync, renameSync, unlinkSync } from 'node:fs';
import { runAction } from '../support/runner.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import type { Workspace } from '../support/workspace.ts';
import {
  CONTENT,
  expectCase,
  expectVerdict,
  hash,
  judge,
  LINUX,
  LIST,
  MACOS,
  passedIn,
  refusedIn,
  release,
  SIGNER,
  table,
  WHOLE,
  WINDOWS,
  withOf,
  world,
  type Case,
  type Inputs,
} from './release.ts';

const ALL = [LINUX, MACOS, WINDOWS];
const posix = process.platform !== 'win32';
const caseSensitive = process.platform === 'linux';
/** Everything in the folder, its list checked too. */
const FOLDER: Inputs = { artifacts: 'dist/*', ...SIGNER, checksums: LIST };
const asked = (artifacts: string): Inputs => ({ artifacts });
const extra = (name: string, content = 'malware\n'): Case['change'] => {
  return (w) => void w.write(name, content);
};
/** Puts a link to the target where the file was. */
const replaceByLink = (w: Workspace, name: string, target: string): string => {
  unlinkSync(w.at(name));
  return w.link(name, target);
};

describe('patterns and paths', () => {
  test.concurrent.each(
    table(
      { of: 'a folder with its evidence', inputs: FOLDER, passed: ALL, says: ['"sidecars":[{'] },
      {
        of: 'the same file by two ways counts once',
        inputs: asked(`${LINUX}\n./${LINUX}\ndist/*linux*.gz`),
        passed: [LINUX],
      },
      {
        of: 'a pattern without a match',
        inputs: asked('dist/*.tar.gz\ndist/*.deb'),
        refused: { 'dist/*.deb': 'ARTIFACT_NOT_FOUND' },
        passed: [LINUX, MACOS],
      },
      { of: 'a path without a file', inputs: asked('dist/gone'), refused: { 'dist/gone': 'ARTIFACT_NOT_FOUND' } },
      { of: 'a folder instead of a file', inputs: asked('dist'), refused: { dist: 'ARTIFACT_NOT_FOUND' } },
      {
        of: 'a folder called like an artifact',
        change: (w) => void w.folder('dist/tool-bsd.tar.gz'),
        inputs: asked('dist/*bsd.tar.gz'),
        refused: { 'dist/*bsd.tar.gz': 'ARTIFACT_NOT_FOUND' },
      },
      {
        of: 'exclusions that leave nothing',
        inputs: asked('dist/*.tar.gz\n!dist/*'),
        refused: { 'dist/*.tar.gz': 'ARTIFACT_NOT_FOUND' },
      },
      {
        of: 'exclusions that leave something',
        change: extra('dist/debug.tar.gz'),
        inputs: asked('dist/*.tar.gz\n!dist/debug*'),
        passed: [LINUX, MACOS],
      },
      {
        of: 'no exclusion of that kind',
        change: extra('dist/debug.tar.gz'),
        inputs: asked('dist/*.tar.gz'),
        refused: { 'dist/debug.tar.gz': 'BUNDLE_MISSING' },
      },
      {
        of: 'an exclusion does not take a path away',
        change: extra('dist/debug.tar.gz'),
        inputs: asked('dist/debug.tar.gz\n!dist/debug*'),
        refused: { 'dist/debug.tar.gz': 'BUNDLE_MISSING' },
      },
      {
        of: 'a hidden file',
        change: extra('dist/.hidden.tar.gz'),
        inputs: asked('dist/*.tar.gz'),
        refused: { 'dist/.hidden.tar.gz': 'BUNDLE_MISSING' },
      },
      {
        of: 'a file deeper down',
        change: extra('dist/a/b/deep.tar.gz'),
        inputs: asked('dist/**/*.tar.gz'),
        refused: { 'dist/a/b/deep.tar.gz': 'BUNDLE_MISSING' },
      },
      { of: 'a pattern out of the workspace', inputs: asked('../*'), refused: { '../*': 'UNSAFE_PATH' } },
      {
        of: 'an unlisted file',
        change: extra('dist/new'),
        inputs: { ...FOLDER, artifacts: 'dist/*' },
        refused: { 'dist/new': 'BUNDLE_MISSING' },
      },
      ...(caseSensitive
        ? ([
            {
              of: 'another letter case',
              inputs: asked(LINUX.toUpperCase()),
              refused: { [LINUX.toUpperCase()]: 'ARTIFACT_NOT_FOUND' },
            },
            {
              of: 'a twin in another letter case',
              change: extra('dist/TOOL-linux.tar.gz'),
              inputs: asked('dist/*.tar.gz'),
              refused: { 'dist/TOOL-linux.tar.gz': 'BUNDLE_MISSING' },
            },
          ] satisfies Case[])
        : []),
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('evidence among artifacts', () => {
  test.concurrent.each(
    table(
      {
        of: 'an orphan signature',
        change: extra('dist/lost.sig'),
        inputs: asked('dist/*'),
        refused: { 'dist/lost.sig': 'BUNDLE_MISSING' },
      },
      {
        of: 'bundles alone are artifacts',
        inputs: asked('dist/*.sigstore.json'),
        refused: { [`${LINUX}.sigstore.json`]: 'BUNDLE_MISSING', [`${LIST}.sigstore.json`]: 'BUNDLE_MISSING' },
      },
      {
        of: 'evidence named by its path is an artifact',
        inputs: asked(`${LINUX}\n${LINUX}.sigstore.json`),
        refused: { [`${LINUX}.sigstore.json`]: 'BUNDLE_MISSING' },
        passed: [LINUX],
      },
    ),
  )('%s', (_, question) => expectCase(question));

  test('a pattern that finds nothing but the list checks nothing, and that is no pass', async () => {
    const w = release();
    const { action, report } = await judge(w, { ...FOLDER, artifacts: 'dist/SHA*' });
    expect([action.exitCode, report!.result, action.outputs.result]).toEqual([1, 'fail', 'fail']);
    expect(refusedIn(report!)).toEqual({ 'dist/SHA*': 'ARTIFACT_NOT_FOUND' });
    expect(action.log).toContain('ARTIFACT_NOT_FOUND');
    w.remove();
  });
});

describe('what is no plain file', () => {
  const links: readonly Case[] = [
    {
      of: 'a link that a pattern meets',
      change: (w) => replaceByLink(w, LINUX, w.write('real', CONTENT[LINUX])),
      refused: { [LINUX]: 'UNSAFE_PATH' },
      passed: [MACOS, WINDOWS],
    },
    {
      of: 'a link that a path names is followed to what is signed',
      change: (w) => replaceByLink(w, LINUX, w.write('real', CONTENT[LINUX])),
      inputs: asked(LINUX),
      passed: [LINUX],
    },
    {
      of: 'a link that a path names is followed to what is not',
      change: (w) => replaceByLink(w, LINUX, w.write('real', 'malware\n')),
      inputs: asked(LINUX),
      refused: { [LINUX]: 'SIGNATURE_INVALID' },
    },
    {
      of: 'a link that leads nowhere',
      change: (w) => replaceByLink(w, LINUX, 'gone'),
      inputs: asked('dist/*linux*.gz'),
      refused: { [LINUX]: 'UNSAFE_PATH' },
    },
    {
      of: 'a linked folder',
      change: (w) => w.write('else/x.tar.gz', 'malware\n') && void w.link('dist/more', w.at('else')),
      inputs: asked('dist/**/*.tar.gz'),
      refused: { 'dist/more': 'UNSAFE_PATH' },
      passed: [LINUX, MACOS],
    },
    {
      of: 'a bundle that is a link',
      change: (w) =>
        replaceByLink(w, `${LINUX}.sigstore.json`, w.write('real', bundleJson(world.sign(CONTENT[LINUX])))),
      inputs: asked(LINUX),
      refused: { [LINUX]: 'UNSAFE_PATH' },
    },
    {
      of: 'a listed file that is a link',
      change: (w) => replaceByLink(w, LINUX, w.write('real', CONTENT[LINUX])),
      inputs: { artifacts: undefined, checksums: LIST, 'checksums-signed': 'true' },
      refused: { [LINUX]: 'UNSAFE_PATH' },
      passed: [MACOS, WINDOWS],
    },
  ];
  const pipe = (name: string): Case['change'] => {
    return (w) => {
      unlinkSync(w.at(name));
      expect(spawnSync('mkfifo', [w.at(name)]).status).toBe(0);
    };
  };
  const pipes: readonly Case[] = [
    { of: 'a pipe that a pattern meets', change: pipe(LINUX), refused: { [LINUX]: 'UNSAFE_PATH' } },
    { of: 'a pipe that a path names', change: pipe(LINUX), inputs: asked(LINUX), refused: { [LINUX]: 'UNSAFE_PATH' } },
    {
      of: 'a bundle that is a pipe',
      change: pipe(`${LINUX}.sigstore.json`),
      inputs: asked(LINUX),
      refused: { [LINUX]: 'UNSAFE_PATH' },
    },
    {
      of: 'a list that is a pipe',
      change: pipe(LIST),
      inputs: { artifacts: LINUX, checksums: LIST },
      refused: { [LINUX]: 'UNSAFE_PATH' },
    },
    {
      of: 'a trusted root that is a pipe',
      change: pipe('trusted_root.json'),
      inputs: asked(LINUX),
      misconfigured: 'TRUST_ROOT_MALFORMED',
    },
    { of: 'a device', inputs: asked('/dev/zero'), refused: { '/dev/zero': 'UNSAFE_PATH' } },
  ];
  test.concurrent.each(
    table(
      {
        of: 'a second name of a signed file has no evidence',
        change: (w) => {
          linkSync(w.at(LINUX), w.at('dist/evil.tar.gz'));
        },
        refused: { 'dist/evil.tar.gz': 'BUNDLE_MISSING' },
        passed: ALL,
      },
      {
        of: 'an empty file, signed',
        change: (w) => w.write(LINUX, '') && void w.write(`${LINUX}.sigstore.json`, bundleJson(world.sign(''))),
        passed: ALL,
      },
      ...(posix ? [...links, ...pipes] : []),
    ),
  )('%s', (_, question) => expectCase(question));
});

describe('races', () => {
  test('a file that changes under the gate passes only with the digest of what is signed', async () => {
    const w = release();
    const [good, evil] = ['g', 'e'].map((letter) => letter.repeat(4 * 1024 * 1024)) as [string, string];
    w.write(LINUX, good);
    w.write(`${LINUX}.sigstore.json`, bundleJson(world.sign(good)));
    let turn = 0;
    const writer = setInterval(() => {
      w.write('next', turn++ % 2 === 0 ? evil : good);
      try {
        renameSync(w.at('next'), w.at(LINUX));
      } catch {
        // Windows does not replace a file that is open
      }
    }, 3);
    for (let run = 0; run < 6; run++) {
      const report = `.reports/${run}.json`;
      const { exitCode, outputs } = await runAction({
        workspace: w.path,
        inputs: withOf({ ...SIGNER, artifacts: LINUX, report }),
      });
      const { digests } = JSON.parse(w.read(report).toString()).artifacts[0];
      expect([exitCode === 0, outputs.result === 'pass']).toEqual([digests.sha256 === hash(good), exitCode === 0]);
      if (exitCode === 0) expect(JSON.parse(outputs['verified-digests']!)).toEqual({ [LINUX]: `sha256:${hash(good)}` });
    }
    clearInterval(writer);
    w.remove();
  });

  test('a second run replaces the report of the first and nothing else', async () => {
    const w = release();
    for (const run of [1, 2]) {
      const judged = await judge(w, { ...WHOLE, report: 'dist/report.json' });
      expect([run, judged.action.exitCode]).toEqual([run, 0]);
    }
    expect(JSON.parse(w.read('dist/report.json').toString()).result).toBe('pass');
    const swept = await judge(w, FOLDER);
    expectVerdict(swept, { refused: { 'dist/report.json': 'BUNDLE_MISSING' }, passed: ALL });
    expect(passedIn(swept.report!)).toEqual(ALL);
    w.remove();
  });
});
