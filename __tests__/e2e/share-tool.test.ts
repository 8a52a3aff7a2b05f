/** `share-tool` by the built action, and what the real @actions/tool-cache of a later step finds then. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { tarGz } from '../support/archives.ts';
import { PROJECT, runCommand } from '../support/command.ts';
import { serveRelease, type ReleaseServer } from '../support/release-server.ts';
import { runAction, type ActionResult } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const TOOL = tarGz(
  { name: 'tool-1/bin/tool', content: '#!/bin/sh\necho verified\n', mode: 0o755 },
  { name: 'tool-1/README', content: 'read me\n' },
);
const LIST = `${sha256(TOOL)}  tool.tar.gz\n`;
const OTHER = `${sha256(Buffer.from('other'))}  tool.tar.gz\n`;

let workspace: Workspace;
let runner: Workspace;
let server: ReleaseServer | undefined;
beforeEach(() => {
  workspace = createWorkspace();
  runner = createWorkspace({ 'folder/file': 'x' });
  runner.folder('temp');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  workspace.remove();
  runner.remove();
});

interface Asked {
  readonly tag?: string;
  readonly list?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function act({ tag = 'v1.2.3', list = LIST, inputs = {}, env = {} }: Asked = {}): Promise<ActionResult> {
  const assets = { 'tool.tar.gz': { content: TOOL }, SHA256SUMS: { content: list } };
  await server?.close();
  server = await serveRelease({ repository: 'acme/widgets', tag, assets });
  return runAction({
    workspace: workspace.path,
    temp: runner.at('temp'),
    toolCache: runner.at('tools'),
    inputs: {
      release: `acme/widgets@${tag}`,
      artifacts: 'tool.tar.gz',
      checksums: 'SHA256SUMS',
      install: 'true',
      'share-tool': 'true',
      ...inputs,
    },
    env: { GITHUB_API_URL: server.api, ...env },
  });
}

const LOOK = `
import { find, findAllVersions } from '@actions/tool-cache';
const [name, version] = process.argv.slice(1);
process.stdout.write('\\n' + JSON.stringify([find(name, version), findAllVersions(name)]));`;

/** What a later step finds: the folder, and the versions that are there. */
function find(version: string, name = 'acme/widgets'): readonly [string, readonly string[]] {
  const env = {
    PATH: process.env['PATH'] ?? '',
    RUNNER_TOOL_CACHE: runner.at('tools'),
    RUNNER_TEMP: runner.at('temp'),
  };
  const args = ['--input-type=module', '-e', LOOK, name, version];
  const said = execFileSync(process.execPath, args, { cwd: PROJECT, env, encoding: 'utf8' });
  return JSON.parse(said.split('\n').at(-1) ?? '') as [string, string[]];
}

const PLACE = join('tools', 'acme', 'widgets', '1.2.3', arch());
/** A tool of that version which somebody shared before. */
function shareBefore(version: string): void {
  const place = `tools/acme/widgets/${version}/${arch()}`;
  runner.write(`${place}/bin/tool`, 'earlier\n');
  runner.write(`${place}.complete`, '');
}
/** What lies in the cache under the name that is shared, but for what was there. */
const family = (): readonly string[] =>
  existsSync(runner.at('tools/acme')) ? readdirSync(runner.at('tools/acme/widgets')).sort() : [];

test('later steps find the tool by name and version', async () => {
  const run = await act();
  expect(run).toMatchObject({ exitCode: 0, conclusion: 'success', forgedCommands: [] });
  const place = runner.at(PLACE);
  expect(find('1.2.3')).toEqual([place, ['1.2.3']]);
  expect(find('^1.0.0')[0]).toBe(place);
  expect(find('2.x')[0]).toBe('');
  expect(readFileSync(join(place, 'tool-1/bin/tool'), 'utf8')).toBe('#!/bin/sh\necho verified\n');
  if (process.platform !== 'win32')
    expect(execFileSync(join(place, 'tool-1/bin/tool'), { encoding: 'utf8' })).toBe('verified\n');
  expect(family()).toEqual(['1.2.3']);
  expect(run.log).toContain(place);
  // The gate's own is another one, which nobody finds.
  expect(run.outputs['install-path']!.startsWith(place)).toBe(false);
  expect(find('1.2.3', 'acme-widgets')[0]).toBe('');
});

test('nobody finds it where it was not asked for', async () => {
  expect(await act({ inputs: { 'share-tool': 'false' } })).toMatchObject({ exitCode: 0 });
  expect([find('1.2.3')[0], family()]).toEqual(['', []]);
});

test('another version stays; the same one is replaced by what was verified', async () => {
  shareBefore('1.0.0');
  shareBefore('1.2.3');
  expect(await act()).toMatchObject({ exitCode: 0 });
  expect(find('1.2.3')[1]).toEqual(['1.0.0', '1.2.3']);
  expect(runner.read(`tools/acme/widgets/1.0.0/${arch()}/bin/tool`).toString()).toBe('earlier\n');
  expect(readdirSync(runner.at(PLACE))).toEqual(['tool-1']);
  expect(family()).toEqual(['1.0.0', '1.2.3']);
  // And again, over its own.
  expect(await act()).toMatchObject({ exitCode: 0 });
  expect(readdirSync(runner.at(PLACE))).toEqual(['tool-1']);
});

test('what lies there without a marker is nothing: it is replaced too', async () => {
  runner.write(join(PLACE, 'half'), 'x');
  expect(await act()).toMatchObject({ exitCode: 0 });
  expect(readdirSync(runner.at(PLACE))).toEqual(['tool-1']);
});

describe('a run that fails shares nothing', () => {
  const ways: readonly (readonly [string, () => Asked, number])[] = [
    ['other bytes', () => ({ list: OTHER }), 1],
    ['PATH cannot be written', () => ({ env: { GITHUB_PATH: runner.at('folder') } }), 3],
    ['outputs cannot be written', () => ({ env: { GITHUB_OUTPUT: runner.at('folder') } }), 3],
    ['the report cannot be written', () => ({ inputs: { report: 'r'.repeat(250) } }), 3],
    [
      'a marker that is a folder',
      () => {
        runner.write(`${PLACE}.complete/x`, 'x');
        return {};
      },
      3,
    ],
  ];

  test.each(ways)('%s', async (_, make, exitCode) => {
    const run = await act(make());
    expect(run).toMatchObject({ exitCode, paths: [] });
    expect(find('1.2.3')[0]).toBe('');
    expect(family().filter((name) => name !== '1.2.3')).toEqual([]);
    expect(existsSync(runner.at(PLACE))).toBe(false);
  });

  test.each(ways.slice(0, 4))('%s: what was there before stays', async (_, make) => {
    shareBefore('1.2.3');
    await act(make());
    expect(find('1.2.3')[0]).toBe(runner.at(PLACE));
    expect(runner.read(join(PLACE, 'bin/tool')).toString()).toBe('earlier\n');
    expect(family()).toEqual(['1.2.3']);
  });
});

test.each(['nightly', 'v1.2', 'releases/v1.2.3'])('a tag that is no version is refused: %s', async (tag) => {
  const run = await act({ tag });
  expect(run).toMatchObject({ exitCode: 1, paths: [], outputs: { result: 'fail', 'install-path': '' } });
  expect(run.log).toMatch(/INSTALL_REFUSED.*not a version/);
  expect(family()).toEqual([]);
});

test.each([
  ['a version with a sign', '1.2.3-rc.1+build', '1.2.3-rc.1'],
  ['without a v', '1.2.3', '1.2.3'],
])('%s', async (_, tag, version) => {
  expect(await act({ tag })).toMatchObject({ exitCode: 0 });
  expect(find(version)[0]).toBe(runner.at(`tools/acme/widgets/${version}/${arch()}`));
});

test('no tool cache', async () => {
  expect(await act({ env: { RUNNER_TOOL_CACHE: '' } })).toMatchObject({
    exitCode: 1,
    log: expect.stringMatching(/INSTALL_REFUSED.*no tool cache/),
  });
});

describe('the configuration', () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['without `install`', { install: 'false', 'verified-dir': 'out' }, /share-tool.*about what `install` installs/],
    ['without a release', { release: '(unset)' }, /share-tool.*needs a name and a version/],
  ])('%s', async (_, inputs, words) => {
    expect(await act({ inputs })).toMatchObject({ exitCode: 2, log: expect.stringMatching(words) });
  });

  test('the command has no later steps', async () => {
    const args = ['verify', '--release', 'acme/widgets@v1.2.3', '--artifacts', 'x', '--checksums', 'S', '--install'];
    const ended = await runCommand([...args, '--share-tool'], { cwd: workspace.path });
    expect([ended.exitCode, ended.stdout + ended.stderr]).toEqual([2, expect.stringContaining('share-tool')]);
  });
});
