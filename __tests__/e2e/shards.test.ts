/** The workflow with eight shares, run as eight processes and a ninth: with the inputs that it has, over files that a virtual Sigstore signed. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT, runCommand } from '../support/command.ts';
import type { ProcessResult } from '../support/process.ts';
import { bundleJson, createWorld } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const WORKFLOW: any = parse(readFileSync(join(PROJECT, 'examples/workflows/shards.yml'), 'utf8'));
const { share, verdict, deploy } = WORKFLOW.jobs;
const gateOf = (job: any): Record<string, string> =>
  job.steps.find(({ uses }: any) => uses?.startsWith('signature-gate/')).with;
const SHARES: readonly number[] = share.strategy.matrix.share;
const FILES = 24;
const ENV = { GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '3' };

const world = createWorld();
let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'root.json': world.trustedRootJson });
  const workflow = { workflow: '.github/workflows/release.yml', ref: 'refs/tags/v1.2.3', repository: 'acme/widgets' };
  for (let index = 0; index < FILES; index++) {
    const name = `dist/part-${index % 3}/tool-${index}.tar.gz`;
    const bytes = Buffer.from(`archive ${index}`);
    workspace.write(name, bytes);
    workspace.write(`${name}.sigstore.json`, bundleJson(world.sign(bytes, { workflow })));
  }
});
afterEach(() => {
  workspace.remove();
});

const flags = (inputs: Record<string, string>, number: number): string[] =>
  Object.entries(inputs).flatMap(([name, value]) => [
    `--${name}`,
    value.replaceAll('${{ matrix.share }}', String(number)),
  ]);
const run = (args: readonly string[], env: Record<string, string> = ENV): Promise<ProcessResult> =>
  runCommand(args, { cwd: workspace.path, env });
const check = (number: number): Promise<ProcessResult> =>
  run(['verify', ...flags(gateOf(share), number), '--trusted-root', 'root.json', '--offline']);
const checkAll = (): Promise<readonly ProcessResult[]> => Promise.all(SHARES.map(check));
const REPORTS = SHARES.map((number) => `share-${number}.json`);

test('eight shares and their verdict', async () => {
  expect(SHARES).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect((await checkAll()).map(({ exitCode }) => exitCode)).toEqual(SHARES.map(() => 0));
  const merged = await run(['merge', '--report', 'merged.json', ...REPORTS]);
  expect(merged.stdout).toContain(`All ${FILES} artifacts verified`);
  expect(merged.exitCode).toBe(0);
  const report = JSON.parse(workspace.read('merged.json').toString('utf8'));
  expect(report).toMatchObject({
    result: 'pass',
    counts: { artifacts: FILES, passed: FILES },
    merged: { count: 8, run: { id: '99', attempt: '3' }, names: { count: FILES } },
  });
  // The input of the last job comes to the same, and another run does not.
  const glob = gateOf(verdict).merge!.replace('shares/', '');
  expect(await run(['verify', '--merge', glob])).toMatchObject({ exitCode: 0 });
  expect(await run(['verify', '--merge', glob], { ...ENV, GITHUB_RUN_ID: '98' })).toMatchObject({ exitCode: 1 });
  expect((await run(['merge', ...REPORTS.slice(1)])).stdout).toContain('share 1 of 8 is missing');
  expect((await run(['merge'])).exitCode).toBe(2);
});

test('a merged report is never written over the report of a share', async () => {
  await checkAll();
  const before = workspace.read('share-1.json');
  const calls = [
    ['merge', '--report', 'share-1.json', ...REPORTS],
    ['merge', '--report', 'share-1.json', 'share-*.json'],
    ['merge', '--report', './share-1.json', 'share-[1-8].json'],
    ['verify', '--merge', 'share-*.json', '--report', 'share-1.json'],
  ];
  for (const call of calls) {
    const refused = await run(call);
    expect([call.join(' '), refused.exitCode]).toEqual([call.join(' '), 2]);
    expect(refused.stderr).toContain('share-1.json` is a file that this run reads');
    expect(workspace.read('share-1.json')).toEqual(before);
  }
  // The command takes a pattern that no shell has matched, and a name with the letters of a pattern as it is.
  expect(await run(['merge', '--report', 'merged.json', 'share-*.json'])).toMatchObject({ exitCode: 0 });
  workspace.write('share-[1].json', before);
  expect(await run(['merge', 'share-[1].json', ...REPORTS.slice(1)])).toMatchObject({ exitCode: 0 });
});

test('one changed byte in one share, and the whole fails', async () => {
  workspace.write('dist/part-0/tool-0.tar.gz', 'archive 0!');
  const codes = (await checkAll()).map(({ exitCode }) => exitCode);
  expect([...codes].sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  const merged = await run(['merge', ...REPORTS]);
  expect(merged.exitCode).toBe(1);
  expect(merged.stdout + merged.stderr).toContain('1 of 24 artifacts refused');
});

test('the last job runs where a share failed, and what is deployed waits for it', () => {
  expect(share.strategy['fail-fast']).toBe(false);
  expect(verdict).toMatchObject({ needs: 'share', if: '${{ !cancelled() }}', permissions: { actions: 'read' } });
  expect(deploy.needs).toBe('verdict');
  expect(deploy.if).toBeUndefined();
  const upload = share.steps.find(({ uses }: any) => uses?.startsWith('actions/upload-artifact@'));
  expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { 'if-no-files-found': 'error' } });
});
