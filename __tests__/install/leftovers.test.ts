import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { arch, hostname } from 'node:os';
import { join, relative } from 'node:path';
import { removeLeftovers, temporaryName } from '../../src/install/leftovers.js';
import { toolPlace, type ToolPlace } from '../../src/install/tool-cache.js';
import { tarGz } from '../support/archives.ts';
import { runGate } from '../support/gate.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** A process that has ended, so that nobody works on what it began. */
const GONE = spawnSync(process.execPath, ['--version']).pid;
const RANDOM = 'a1b2c3d4e5f6';
const TREE = '0123456789abcdef';
const DAY = 24 * 60 * 60_000;

let cache: Workspace;
let place: ToolPlace;
beforeEach(() => {
  cache = createWorkspace();
  place = toolPlace({ tool: 'acme-tool', version: 'v1' }, Buffer.alloc(32, 1), { RUNNER_TOOL_CACHE: cache.path });
});
afterEach(() => {
  cache.remove();
});

const base = (version = 'v1', tool = 'acme-tool'): string => join(tool, version, arch());
const tmp = (path: string, maker: string): string => `${path}.${maker}${RANDOM}.tmp`;

test('what a run that is gone has left of this tool is removed, whatever the version', async () => {
  const leftovers = [
    cache.write(`${tmp(join(base(), TREE), `${MACHINE}-${String(GONE)}-`)}/bin/tool`, 'half'),
    cache.write(`${tmp(join(base('v0'), TREE), '')}/bin/tool`, 'half'),
    cache.write(tmp(join(base(), 'archive/tool.tar.gz'), `${MACHINE}-${String(GONE)}-`), 'half'),
    cache.write(tmp(join(base('v0'), 'archive/tool.tar.gz'), ''), 'half'),
    cache.link(
      tmp(join(base(), TREE), `${MACHINE}-${String(GONE)}-`).replace(RANDOM, '0'.repeat(12)),
      cache.folder('elsewhere'),
    ),
  ];
  cache.write('elsewhere/kept', 'x');
  await removeLeftovers(place);
  expect(leftovers.filter((path) => existsSync(path))).toEqual([]);
  expect(readdirSync(cache.at('elsewhere'))).toEqual(['kept']);
});

test('what a run works on, what is finished and what is not ours stays', async () => {
  const kept = [
    cache.write(`${temporaryName(join(base(), TREE))}/bin/tool`, 'being written'),
    cache.write(tmp(join(base(), 'archive/tool.tar.gz'), `${'0'.repeat(8)}-1-`), 'of another machine'),
    cache.write(join(base(), TREE, 'bin/tool'), 'a tool'),
    cache.write(join(base(), 'archive/tool.tar.gz'), 'an archive'),
    cache.write(join(base(), 'archive/notes.tmp'), 'of somebody'),
    cache.write(tmp(join(base(), 'node'), ''), 'no tree of ours'),
    cache.write(`${tmp(join(base('v1', 'other'), TREE), '')}/x`, 'of another tool'),
    cache.write(tmp('top', ''), 'x'),
  ];
  await removeLeftovers(place);
  expect(kept.filter((path) => !existsSync(path))).toEqual([]);
});

test('after a day nobody works on it any more, on whatever machine', async () => {
  const file = cache.write(tmp(join(base(), 'archive/tool.tar.gz'), `${'0'.repeat(8)}-1-`), 'x');
  const now = new Date();
  utimesSync(file, new Date(now.getTime() - DAY + 60_000), new Date(now.getTime() - DAY + 60_000));
  await removeLeftovers(place, now);
  expect(existsSync(file)).toBe(true);
  await removeLeftovers(place, new Date(now.getTime() + 120_000));
  expect(existsSync(file)).toBe(false);
});

test('a cache that is not there, or no folder', async () => {
  await removeLeftovers(place);
  cache.write('acme-tool', 'a file');
  await removeLeftovers(place);
  expect(readdirSync(cache.path)).toEqual(['acme-tool']);
});

test('the next run that installs the tool cleans up, and still installs', async () => {
  const tool = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
  const digest = createHash('sha256').update(tool).digest('hex');
  const workspace = createWorkspace({ 'tool.tar.gz': tool, SUMS: `${digest}  tool.tar.gz\n` });
  const install = () =>
    runGate(workspace, ['--checksums', 'SUMS', '--install'], { env: { RUNNER_TOOL_CACHE: cache.path } });
  const first = await install();
  expect(first).toMatchObject({ exitCode: 0, paths: [expect.any(String)] });
  const [path = ''] = first.paths;
  const [tree = ''] = /^.*?[0-9a-f]{16}(?=[/\\]tool-1)/.exec(relative(cache.path, path)) ?? [];
  const left = cache.write(`${tmp(tree, `${MACHINE}-${String(GONE)}-`)}/bin/tool`, 'half');
  expect(await install()).toMatchObject({ exitCode: 0, paths: first.paths });
  expect(existsSync(left)).toBe(false);
  workspace.remove();
});
