/** The run as a whole, in this process and with the runner's own files: where a signal may still end it, and what is left then. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { actionsHost } from '../src/host/actions.js';
import type { Host } from '../src/core/host.js';
import { EndedBySignal } from '../src/core/ended.js';
import { run } from '../src/run.js';
import { tarGz } from './support/archives.ts';
import { readKeyValueFile } from './support/runner-files.ts';
import { asRunner } from './support/runner-environment.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

const TOOL = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
const INPUTS = { checksums: 'SUMS', report: 'report.json', 'verified-dir': 'out', install: 'true', recheck: 'true' };
const FILES = ['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
const listOf = (name: string, content: Buffer): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;

let workspace: Workspace;
let runner: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'tool.tar.gz': TOOL, SUMS: listOf('tool.tar.gz', TOOL) });
  runner = createWorkspace(Object.fromEntries(FILES.map((name) => [name, ''])));
  runner.folder('temp');
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  workspace.remove();
  runner.remove();
});

interface Ran {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: any;
}

/** @param change what becomes of the host, given the function that ends the run */
async function gate(
  change: (host: Host, end: () => void) => Partial<Host>,
  inputs: Readonly<Record<string, string>> = INPUTS,
): Promise<Ran> {
  const controller = new AbortController();
  const end = (): void => {
    controller.abort(new EndedBySignal('SIGTERM'));
  };
  asRunner({
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...Object.fromEntries(FILES.map((name) => [name, runner.at(name)])),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace.path,
    RUNNER_TEMP: runner.at('temp'),
    RUNNER_TOOL_CACHE: runner.at('tools'),
  });
  const host = actionsHost();
  // The toolkit's own remembers the first file for as long as the process lives.
  const first: Host = {
    ...host,
    writeSummary: (text) => writeFile(runner.at('GITHUB_STEP_SUMMARY'), text),
  };
  const exitCode = await run({ ...first, ...change(first, end) }, controller.signal);
  const report = existsSync(workspace.at('report.json'))
    ? JSON.parse(workspace.read('report.json').toString())
    : undefined;
  return { exitCode, outputs: readKeyValueFile(runner.read('GITHUB_OUTPUT').toString()).values, report };
}

const expectEnded = ({ exitCode, outputs, report }: Ran): void => {
  expect(exitCode).toBe(143);
  expect(outputs).toMatchObject({ result: 'error', 'install-path': '', 'verified-digests': '{}' });
  expect(report).toMatchObject({ result: 'error', error: { message: expect.stringContaining('SIGTERM') } });
  expect(runner.read('GITHUB_STEP_SUMMARY').toString()).toContain('was ended by SIGTERM');
  expect([runner.read('GITHUB_PATH'), runner.read('GITHUB_STATE')].map(String)).toEqual(['', '']);
  const tools = existsSync(runner.at('tools')) ? readdirSync(runner.at('tools'), { recursive: true }) : [];
  expect(tools.filter((name) => /tool\.tar\.gz|\.tmp|bin/.test(String(name)))).toEqual([]);
  expect(readdirSync(runner.at('temp'))).toEqual([]);
  expect(readdirSync(workspace.path).filter((name) => name === 'out' || name.endsWith('.tmp'))).toEqual([]);
};

test('nothing ends it: everything is handed over', async () => {
  expect(await gate(() => ({}))).toMatchObject({
    exitCode: 0,
    outputs: { result: 'pass' },
    report: { result: 'pass' },
  });
  expect(runner.read('GITHUB_PATH').toString()).not.toBe('');
  expect(readdirSync(workspace.at('out'))).toEqual(['tool.tar.gz']);
});

test('before anything was begun', async () => {
  expectEnded(
    await gate((_host, end) => {
      end();
      return {};
    }),
  );
});

test('once all was handed over but the list of the recheck', async () => {
  const seen: boolean[] = [];
  const ran = await gate((host, end) => ({
    async writeFile(path, text) {
      if (path.includes('recheck')) {
        seen.push(existsSync(workspace.at('out/tool.tar.gz')));
        end();
      }
      await host.writeFile(path, text);
    },
  }));
  expect(seen).toEqual([true]);
  expectEnded(ran);
});

test.each(['writeFile', 'writeSummary'] as const)('while the report says pass already: %s', async (when) => {
  let ended = false;
  const once = (end: () => void): void => {
    if (!ended) end();
    ended = true;
  };
  expectEnded(
    await gate((host, end) => ({
      async writeFile(path, text) {
        await host.writeFile(path, text);
        if (when === 'writeFile' && path.endsWith('report.json')) once(end);
      },
      async writeSummary(text) {
        await host.writeSummary(text);
        if (when === 'writeSummary') once(end);
      },
    })),
  );
});

test('while a large file is copied', async () => {
  const size = 64 * 1024 * 1024;
  workspace.write('SUMS', listOf('big.bin', Buffer.alloc(size)));
  workspace.write('big.bin', '');
  truncateSync(workspace.at('big.bin'), size);
  let copying = false;
  const ran = await gate(
    (_host, end) => {
      const look = (): void => {
        copying = readdirSync(workspace.path).some((name) => name.startsWith('.out.'));
        if (copying) end();
        else if (!existsSync(workspace.at('out'))) setImmediate(look);
      };
      setImmediate(look);
      return {};
    },
    { checksums: 'SUMS', report: 'report.json', 'verified-dir': 'out' },
  );
  expect(copying).toBe(true);
  expectEnded(ran);
});

test('once later steps were told it is too late: the exit code is the verdict’s', async () => {
  const ran = await gate((host, end) => ({
    setOutput(name, value) {
      end();
      host.setOutput(name, value);
    },
  }));
  expect(ran).toMatchObject({ exitCode: 0, outputs: { result: 'pass' }, report: { result: 'pass' } });
  expect(readdirSync(workspace.at('out'))).toEqual(['tool.tar.gz']);
  expect(runner.read('GITHUB_PATH').toString()).not.toBe('');
});

test('an error of the run and its end at once are told as the end', async () => {
  expectEnded(
    await gate((host, end) => {
      let first = true;
      return {
        async writeSummary(text) {
          if (!first) {
            await host.writeSummary(text);
            return;
          }
          first = false;
          end();
          throw new Error('the disk is full');
        },
      };
    }),
  );
});
