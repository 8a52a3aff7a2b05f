/** Releases, installs and hand-over by the built action and command; among them runs that are killed. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tar, tarGz, xz, zip } from '../support/archives.ts';
import { PROJECT } from '../support/command.ts';
import { bareEnvironment } from '../support/process.ts';
import { serveRelease, type ReleaseServer, type ServedAsset } from '../support/release-server.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TOOL = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
const LIST = `${sha256(TOOL)}  tool.tar.gz\n`;

let workspace: Workspace;
let temp: Workspace;
let server: ReleaseServer | undefined;
beforeEach(() => {
  workspace = createWorkspace();
  temp = createWorkspace();
  temp.folder('temp');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  workspace.remove();
  temp.remove();
});

const serve = async (assets: Record<string, ServedAsset>): Promise<ReleaseServer> =>
  (server = await serveRelease({ repository: 'acme/widgets', tag: 'v1', assets }));

const INPUTS = { release: 'acme/widgets@v1', artifacts: 'tool.tar.gz', checksums: 'SHA256SUMS' };

describe('the action', () => {
  test('installs from a release, hands over, and looks again at the end of the job', async () => {
    const { api, requests } = await serve({ 'tool.tar.gz': { content: TOOL }, SHA256SUMS: { content: LIST } });
    const places = { workspace: workspace.path, temp: temp.at('temp'), toolCache: temp.at('tools') };
    const inputs = { ...INPUTS, 'github-token': 'secret', 'verified-dir': 'out', install: 'true', recheck: 'true' };
    const main = await runAction({ ...places, inputs, env: { GITHUB_API_URL: api } });
    expect(main).toMatchObject({ exitCode: 0, conclusion: 'success', forgedCommands: [] });
    expect(main.outputs).toMatchObject({
      result: 'pass',
      'verified-digests': `{"tool.tar.gz":"sha256:${sha256(TOOL)}"}`,
    });
    expect(main.paths).toEqual([main.outputs['install-path']]);
    expect(main.paths[0]!.startsWith(temp.at('tools'))).toBe(true);
    expect(readFileSync(join(main.paths[0]!, 'tool'), 'utf8')).toBe('#!/bin/sh\n');
    expect(readdirSync(workspace.at('out'))).toEqual(['tool.tar.gz']);
    expect(readdirSync(temp.at('temp'))).toEqual([expect.stringMatching(/^signature-gate-recheck-/)]);
    for (const { server: at, headers } of requests) {
      expect(headers.authorization).toBe(at === 'api' ? 'Bearer secret' : undefined);
    }
    const state = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
    const post = () => runAction({ ...places, inputs, env: state, main: join(PROJECT, 'dist/post.js') });
    expect(await post()).toMatchObject({ conclusion: 'success', forgedCommands: [] });
    truncateSync(workspace.at('out/tool.tar.gz'), 1);
    const changed = await post();
    expect(changed.conclusion).toBe('failure');
    expect(changed.annotations).toContainEqual(expect.objectContaining({ title: 'ARTIFACT_CHANGED' }));
  });

  test.each([
    ['tar.xz', () => xz(tar({ name: 'tool', content: '#!/bin/sh\n', mode: 0o755 }))],
    ['zip', () => zip({ name: 'tool', content: '#!/bin/sh\n', mode: 0o100755 })],
  ])('installs a %s', async (_kind, make) => {
    const archive = make();
    workspace.write('tool', archive);
    workspace.write('SHA256SUMS', `${sha256(archive)}  tool\n`);
    const inputs = { checksums: 'SHA256SUMS', install: 'true' };
    const run = await runAction({ workspace: workspace.path, toolCache: temp.at('tools'), inputs });
    expect(run).toMatchObject({ conclusion: 'success', forgedCommands: [] });
    expect(readFileSync(join(run.paths[0]!, 'tool'), 'utf8')).toBe('#!/bin/sh\n');
  });

  test('without `recheck` the post step has nothing to do', async () => {
    const main = join(PROJECT, 'dist/post.js');
    expect(await runAction({ workspace: workspace.path, main })).toMatchObject({
      conclusion: 'success',
      annotations: [],
      log: '',
    });
  });

  test('a release that fails leaves no path, no state, no folder and no tool', async () => {
    const { api } = await serve({ 'tool.tar.gz': { content: 'evil' }, SHA256SUMS: { content: LIST } });
    const inputs = { ...INPUTS, 'verified-dir': 'out', install: 'true', recheck: 'true' };
    const places = { workspace: workspace.path, temp: temp.at('temp'), toolCache: temp.at('tools') };
    const run = await runAction({ ...places, inputs, env: { GITHUB_API_URL: api } });
    expect(run).toMatchObject({ exitCode: 1, paths: [], state: {}, forgedCommands: [] });
    expect(run.outputs).toMatchObject({ result: 'fail', 'install-path': '', 'verified-digests': '{}' });
    expect([readdirSync(workspace.path), readdirSync(temp.at('temp')), existsSync(temp.at('tools'))]).toEqual([
      [],
      [],
      false,
    ]);
  });
});

describe('a run that is killed', () => {
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, [join(PROJECT, 'dist/cli.js'), 'verify', ...args], {
      cwd: workspace.path,
      env: {
        ...bareEnvironment(),
        HOME: temp.path,
        TMPDIR: temp.at('temp'),
        RUNNER_TOOL_CACHE: temp.at('tools'),
        ...env,
      },
      stdio: 'ignore',
    });
    const ended = new Promise<void>((resolve) => {
      child.on('close', () => {
        resolve();
      });
    });
    return { child, ended };
  };
  const flags = Object.entries(INPUTS).map(([name, value]) => `--${name}=${value}`);

  test.each([
    ['before the first byte', 'tool.tar.gz', 0],
    ['in the middle', 'tool.tar.gz', 40],
    ['before the last byte', 'tool.tar.gz', TOOL.length - 1],
    ['with all bytes there, and the connection open', 'tool.tar.gz', TOOL.length],
    ['with the archive there, and its list half', 'SHA256SUMS', 10],
  ])('while it downloads, %s, leaves nothing that could be taken for verified', async (_title, name, bytes) => {
    const content = name === 'SHA256SUMS' ? LIST : TOOL;
    const served = { 'tool.tar.gz': { content: TOOL }, SHA256SUMS: { content: LIST } };
    // One byte more is announced than is ever sent.
    const slow: ServedAsset = {
      content: `${content.toString('latin1')}x`,
      digest: null,
      faults: [{ kind: 'hang', bytes }],
    };
    const { api, hanging } = await serve({ ...served, [name]: slow });
    const { child, ended } = start([...flags, '--verified-dir=out', '--install'], { GITHUB_API_URL: api });
    await hanging;
    await sleep(100);
    child.kill('SIGKILL');
    await ended;
    expect(readdirSync(workspace.path)).toEqual([]);
    expect(existsSync(temp.at('tools'))).toBe(false);
    expect(readdirSync(temp.at('temp'))).toEqual([expect.stringMatching(/^signature-gate-unverified-/)]);
  });

  test.each([0, 10, 40])('while it copies, after %i ms: the folder is whole or not there', async (wait) => {
    const size = 192 * 1024 * 1024;
    writeFileSync(workspace.at('big.bin'), '');
    truncateSync(workspace.at('big.bin'), size);
    const digest = createHash('sha256').update(Buffer.alloc(size)).digest('hex');
    workspace.write('SUMS', `${digest}  big.bin\n`);
    const { child, ended } = start(['--checksums=SUMS', '--verified-dir=out']);
    while (child.exitCode === null && !readdirSync(workspace.path).some((name) => name.startsWith('.out')))
      await sleep(1);
    await sleep(wait);
    child.kill('SIGKILL');
    await ended;
    if (!existsSync(workspace.at('out'))) return;
    expect(createHash('sha256').update(workspace.read('out/big.bin')).digest('hex')).toBe(digest);
  });
});
