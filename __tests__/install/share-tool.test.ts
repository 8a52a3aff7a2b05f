/** Sharing a tool while something ends the run: nothing is found that was not shared whole. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { actionsHost } from '../../src/host/actions.js';
import type { Host } from '../../src/core/host.js';
import { EndedBySignal } from '../../src/core/ended.js';
import { stageTool } from '../../src/install/share-tool.js';
import { run } from '../../src/run.js';
import { tarGz } from '../support/archives.ts';
import { serveRelease } from '../support/release-server.ts';
import { asRunner } from '../support/runner-environment.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TOOL = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
const LIST = `${createHash('sha256').update(TOOL).digest('hex')}  tool.tar.gz\n`;
const FILES = ['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const VERSION = join('tools/acme/widgets/1.2.3', arch());

let runner: Workspace;
beforeEach(() => {
  runner = createWorkspace({ ...Object.fromEntries(FILES.map((name) => [name, ''])), 'tree/tool': 'new' });
  for (const name of ['temp', 'workspace']) runner.folder(name);
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  runner.remove();
});

const family = (): readonly string[] =>
  existsSync(runner.at('tools/acme/widgets')) ? readdirSync(runner.at('tools/acme/widgets')) : [];
const expectAsBefore = (): void => {
  expect(family()).toEqual(['1.2.3']);
  expect(readdirSync(runner.at('tools/acme/widgets/1.2.3')).sort()).toEqual([arch(), `${arch()}.complete`]);
  expect(readdirSync(runner.at(VERSION))).toEqual(['earlier']);
};

function hostOf(env: Readonly<Record<string, string>> = {}): Host {
  asRunner({
    ...Object.fromEntries(FILES.map((name) => [name, runner.at(name)])),
    GITHUB_WORKSPACE: runner.at('workspace'),
    RUNNER_TEMP: runner.at('temp'),
    RUNNER_TOOL_CACHE: runner.at('tools'),
    ...env,
  });
  return actionsHost();
}

const stage = (host: Host) => stageTool({ tree: runner.at('tree'), name: 'acme/widgets', version: 'v1.2.3' }, host);

beforeEach(() => {
  runner.write(`${VERSION}/earlier`, 'x');
  runner.write(`${VERSION}.complete`, '');
});

test.each(['before the copy', 'after the copy'])('a signal %s leaves what was there', async (when) => {
  const assets = { 'tool.tar.gz': { content: TOOL }, SHA256SUMS: { content: LIST } };
  const server = await serveRelease({ repository: 'acme/widgets', tag: 'v1.2.3', assets });
  try {
    const controller = new AbortController();
    const host = hostOf({
      GITHUB_API_URL: server.api,
      GITHUB_EVENT_NAME: 'push',
      INPUT_RELEASE: 'acme/widgets@v1.2.3',
      INPUT_ARTIFACTS: 'tool.tar.gz',
      INPUT_CHECKSUMS: 'SHA256SUMS',
      INPUT_INSTALL: 'true',
      'INPUT_SHARE-TOOL': 'true',
    });
    const copyTool: Host['copyTool'] = async (tool) => {
      if (when === 'before the copy') controller.abort(new EndedBySignal('SIGTERM'));
      const copy = await host.copyTool?.(tool);
      controller.abort(new EndedBySignal('SIGTERM'));
      return copy;
    };
    expect(await run({ ...host, copyTool }, controller.signal)).toBe(143);
    expectAsBefore();
  } finally {
    await server.close();
  }
});

test('what is prepared is seen by nobody; it is shared by a word, and what it replaces is gone', async () => {
  const staged = await stage(hostOf());
  if (!staged.ok) throw new Error(staged.refusal.message);
  expect(readdirSync(runner.at(VERSION))).toEqual(['earlier']);
  expect(family()).toHaveLength(2);
  staged.value.register();
  expect([readdirSync(runner.at(VERSION)), family()]).toEqual([['tool'], ['1.2.3']]);
  expect(existsSync(runner.at(`${VERSION}.complete`))).toBe(true);
});

test('a copy that fails, and one that is gone when its time comes, leave what was there', async () => {
  const host = hostOf();
  const failed = await stage({ ...host, copyTool: () => Promise.reject(new Error('the disk is full')) });
  expect(failed).toMatchObject({ ok: false, refusal: { code: 'INSTALL_REFUSED' } });
  expectAsBefore();
  const staged = await stage(host);
  if (!staged.ok) throw new Error(staged.refusal.message);
  rmSync(staged.value.made, { recursive: true });
  expect(staged.value.register).toThrow();
  expectAsBefore();
});

test('what a killed run left is removed by the next one', async () => {
  runner.write('tools/acme/widgets/shared.0123456789ab.tmp/acme/widgets/1.2.3/half', 'x');
  const staged = await stage(hostOf());
  if (!staged.ok) throw new Error(staged.refusal.message);
  staged.value.register();
  expect(family()).toEqual(['1.2.3']);
});

test('the cache of the process is the same one afterwards', async () => {
  const host = hostOf();
  await stage(host);
  expect(process.env['RUNNER_TOOL_CACHE']).toBe(runner.at('tools'));
});
