/** Runs that are ended by a signal, by the built action and command: what was begun is removed, and what happened is told. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync, rmSync, truncateSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tarGz } from '../support/archives.ts';
import { PROJECT } from '../support/command.ts';
import { bareEnvironment } from '../support/process.ts';
import { serveRelease, type ReleaseServer } from '../support/release-server.ts';
import { readKeyValueFile } from '../support/runner-files.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TOOL = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
const EARLIER = '{"mediaType":"application/vnd.signature-gate.report+json;version=1","result":"pass"}';
const INPUTS = { release: 'acme/widgets@v1', artifacts: 'tool.tar.gz', checksums: 'SHA256SUMS', report: 'report.json' };
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

let workspace: Workspace;
let temp: Workspace;
let server: ReleaseServer | undefined;
beforeEach(() => {
  workspace = createWorkspace({ 'report.json': EARLIER });
  temp = createWorkspace(Object.fromEntries(RUNNER_FILES.map((name) => [name, ''])));
  temp.folder('temp');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  workspace.remove();
  temp.remove();
});

interface Started {
  readonly child: ChildProcess;
  /** Everything that was printed so far. */
  readonly printed: () => string;
  readonly ended: Promise<{ readonly exitCode: number | null; readonly signal: NodeJS.Signals | null }>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, args, {
    cwd: workspace.path,
    env: {
      ...bareEnvironment(),
      HOME: temp.path,
      TMPDIR: temp.at('temp'),
      RUNNER_TEMP: temp.at('temp'),
      RUNNER_TOOL_CACHE: temp.at('tools'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal });
    });
  });
  return { child, printed: () => text, ended };
}

const action = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Started =>
  start([join(PROJECT, 'dist/index.js')], {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...Object.fromEntries(RUNNER_FILES.map((name) => [name, temp.at(name)])),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace.path,
    ...env,
  });
const command = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Started =>
  start(
    [join(PROJECT, 'dist/cli.js'), 'verify', ...Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)],
    env,
  );

const outputs = (): Readonly<Record<string, string>> => readKeyValueFile(temp.read('GITHUB_OUTPUT').toString()).values;
const report = (): any => JSON.parse(workspace.read('report.json').toString());

/** A release whose archive never comes to its end. */
async function serveHalf(): Promise<{ readonly api: string; readonly hanging: Promise<unknown> }> {
  server = await serveRelease({
    repository: 'acme/widgets',
    tag: 'v1',
    assets: {
      'tool.tar.gz': { content: `${TOOL.toString('latin1')}x`, digest: null, faults: [{ kind: 'hang', bytes: 40 }] },
      SHA256SUMS: { content: 'x' },
    },
  });
  return server;
}

const SIGNALS = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
  (signal) => [signal, 128 + constants.signals[signal]] as const,
);
/** Windows ends a process by these without asking it. */
const perSignal = process.platform === 'win32' ? [] : SIGNALS;

describe('while it downloads', () => {
  for (const [signal, code] of perSignal) {
    test(`${signal} ends the action with ${code}`, async () => {
      const { api, hanging } = await serveHalf();
      const inputs = { ...INPUTS, 'verified-dir': 'out', install: 'true', recheck: 'true', metrics: 'gate.prom' };
      const { child, ended, printed } = action(inputs, { GITHUB_API_URL: api });
      await hanging;
      child.kill(signal);
      expect(await ended).toEqual({ exitCode: code, signal: null });
      expect(printed()).toContain(
        `::error::? The gate was ended by ${signal} before it had a result, so nothing is verified`,
      );
      expect(outputs()).toEqual({
        result: 'error',
        verified: '0',
        failed: '0',
        report: 'report.json',
        sarif: '',
        junit: '',
        codequality: '',
        html: '',
        vsa: '',
        'vsa-predicate': '',
        'vsa-subjects': '',
        metrics: 'gate.prom',
        'verified-digests': '{}',
        'verified-images': '[]',
        'install-path': '',
      });
      expect(report()).toMatchObject({
        result: 'error',
        error: { message: `The gate was ended by ${signal} before it had a result` },
        artifacts: [],
      });
      expect(temp.read('GITHUB_STEP_SUMMARY').toString()).toContain(`The gate was ended by ${signal}`);
      expect([temp.read('GITHUB_PATH'), temp.read('GITHUB_STATE')].map(String)).toEqual(['', '']);
      expect(workspace.read('gate.prom').toString()).toContain('signature_gate_runs_total{result="error"} 1');
      expect(readdirSync(workspace.path).sort()).toEqual(['gate.prom', 'report.json']);
      expect([readdirSync(temp.at('temp')), existsSync(temp.at('tools'))]).toEqual([[], false]);
    });

    test(`${signal} ends the command with ${code}`, async () => {
      const { api, hanging } = await serveHalf();
      const { child, ended, printed } = command({ ...INPUTS, 'verified-dir': 'out' }, { GITHUB_API_URL: api });
      await hanging;
      child.kill(signal);
      expect(await ended).toEqual({ exitCode: code, signal: null });
      expect(printed()).toContain(`The gate was ended by ${signal} before it had a result, so nothing is verified`);
      expect(report().result).toBe('error');
      expect([readdirSync(workspace.path), readdirSync(temp.at('temp'))]).toEqual([['report.json'], []]);
    });
  }

  if (perSignal.length > 0) {
    test('without a report none is written, and the sinks that fail silence nobody', async () => {
      const { api, hanging } = await serveHalf();
      const { report: _, ...inputs } = INPUTS;
      rmSync(workspace.at('report.json'));
      const { child, ended } = action(
        { ...inputs, 'verified-dir': 'out' },
        { GITHUB_API_URL: api, GITHUB_STEP_SUMMARY: workspace.path },
      );
      await hanging;
      child.kill('SIGTERM');
      expect(await ended).toEqual({ exitCode: 143, signal: null });
      expect(outputs()).toMatchObject({ result: 'error', report: '' });
      expect(readdirSync(workspace.path)).toEqual([]);
    });

    test('a second signal ends it at once', async () => {
      const { api, hanging } = await serveHalf();
      const { child, ended } = action(INPUTS, { GITHUB_API_URL: api });
      await hanging;
      child.kill('SIGINT');
      child.kill('SIGTERM');
      const { exitCode, signal } = await ended;
      expect([[130, 143].includes(exitCode ?? 0), signal]).toEqual([true, null]);
    });
  }
});

if (process.platform === 'linux') {
  test('a file that takes for ever is given up', async () => {
    workspace.write('big.bin', '');
    truncateSync(workspace.at('big.bin'), 512 * 1024 ** 3);
    workspace.write('SUMS', `${'0'.repeat(64)}  big.bin\n`);
    const { child, ended, printed } = action({ checksums: 'SUMS', report: 'report.json' });
    while (!openFiles(child).includes(workspace.at('big.bin'))) {
      if (child.exitCode !== null) throw new Error(`it ended too early: ${printed()}`);
      await sleep(1);
    }
    child.kill('SIGTERM');
    expect(await ended).toEqual({ exitCode: 143, signal: null });
    expect([report().result, outputs()['result']]).toEqual(['error', 'error']);
  });

  test('the post step says that it was ended, and with which code', async () => {
    workspace.write('big.bin', '');
    const path = workspace.at('big.bin');
    truncateSync(path, 512 * 1024 ** 3);
    const list = JSON.stringify([{ name: 'big.bin', path, real: path, sha256: '0'.repeat(64) }]);
    const file = temp.write('list.json', list);
    const state = JSON.stringify({ file, sha256: createHash('sha256').update(list).digest('hex') });
    const { child, ended, printed } = start([join(PROJECT, 'dist/post.js')], { 'STATE_signature-gate-recheck': state });
    while (!openFiles(child).includes(path)) {
      if (child.exitCode !== null) throw new Error(`it ended too early: ${printed()}`);
      await sleep(1);
    }
    child.kill('SIGTERM');
    expect(await ended).toEqual({ exitCode: 143, signal: null });
    expect(printed()).toContain(
      '::error::? The recheck was ended by SIGTERM before it was complete, so nothing is verified',
    );
  });
}

/** What a process has open, as Linux shows it. */
function openFiles({ pid }: ChildProcess): readonly string[] {
  try {
    const folder = `/proc/${String(pid)}/fd`;
    return readdirSync(folder).map((name) => readlinkSync(join(folder, name)));
  } catch {
    return [];
  }
}
