/**
 * Publication is one transaction: where a sink cannot be written, no report says pass, and nothing is handed to later steps. And
 * who reads what is printed changes nothing.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tarGz } from '../support/archives.ts';
import { PROJECT } from '../support/command.ts';
import { bareEnvironment } from '../support/process.ts';
import { runAction } from '../support/runner.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TOOL = tarGz({ name: 'tool-1/bin/tool', content: '#!/bin/sh\n', mode: 0o755 });
const LIST = `${createHash('sha256').update(TOOL).digest('hex')}  tool.tar.gz\n`;
const HANDED = { checksums: 'SUMS', 'verified-dir': 'out', install: 'true', recheck: 'true' };
const EARLIER = '{"mediaType":"application/vnd.signature-gate.report+json;version=1","result":"pass"}';
/** It may exist, but what is written beside it first has too long a name. */
const UNWRITABLE = 'r'.repeat(250);
const isLinux = process.platform === 'linux';

let workspace: Workspace;
let other: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'tool.tar.gz': TOOL, SUMS: LIST });
  other = createWorkspace({ file: 'x' });
  other.folder('folder');
  other.folder('temp');
});
afterEach(() => {
  workspace.remove();
  other.remove();
});

const files = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
    : [];

describe('a sink that cannot be written', () => {
  const act = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
    runAction({
      workspace: workspace.path,
      temp: other.at('temp'),
      toolCache: other.at('tools'),
      inputs: { ...HANDED, report: 'report.json', ...inputs },
      env,
    });
  /** What must be so whichever of them it is. */
  const expectNothingHanded = (run: Awaited<ReturnType<typeof act>>): void => {
    expect(run).toMatchObject({
      exitCode: 3,
      paths: [],
      state: {},
      environment: {},
      leftInTemp: [],
      forgedCommands: [],
    });
    expect(run.outputs['result'] ?? 'error').toBe('error');
    expect(run.outputs['install-path'] ?? '').toBe('');
    expect(run.outputs['verified-digests'] ?? '{}').toBe('{}');
    expect(run.summary).not.toContain('✅');
    expect(run.log).toMatch(/The gate failed before it had a result, so nothing is verified/);
    expect(run.log).not.toMatch(/is installed in|verified files? (?:is|are) in/);
    expect([existsSync(workspace.at('out')), files(other.at('tools'))]).toEqual([false, []]);
    expect(readdirSync(workspace.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  };
  const ways: readonly (readonly [string, () => string])[] = [
    ['a folder in its place', () => other.at('folder')],
    ['a folder that is missing', () => other.at('gone/file')],
    ['a file for a folder', () => other.at('file/file')],
    ...(isLinux ? ([['a full disk', () => '/dev/full']] as const) : []),
  ];
  const sinks = ['GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

  test('without one of them, everything is handed over', async () => {
    const run = await act({});
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'pass' }, forgedCommands: [] });
    expect(run.paths).toEqual([run.outputs['install-path']]);
    expect(run.log).toMatch(/is installed in/);
    expect(Object.keys(run.state)).toEqual(['signature-gate-recheck']);
    expect(JSON.parse(workspace.read('report.json').toString())).toMatchObject({ result: 'pass' });
    expect(files(workspace.at('out'))).toEqual(['tool.tar.gz']);
  });

  test.each(sinks.flatMap((sink) => ways.map(([title, make]) => [sink, title, make] as const)))(
    '%s: %s',
    async (sink, _title, make) => {
      const run = await act({}, { [sink]: make() });
      expectNothingHanded(run);
      const report = JSON.parse(workspace.read('report.json').toString());
      expect(report).toMatchObject({ result: 'error', counts: { passed: 0 }, artifacts: [] });
      expect(report.error.message).toMatch(/^The gate failed before it had a result: /);
      if (sink !== 'GITHUB_OUTPUT') expect(run.outputs).toMatchObject({ result: 'error', report: 'report.json' });
      if (sink !== 'GITHUB_STEP_SUMMARY') expect(run.summary).toContain('The gate failed before it had a result');
    },
  );

  test.each(sinks)('%s is not set', async (sink) => {
    const run = await act({}, { [sink]: '' });
    // The runner always sets all of them; older servers have no summary.
    if (sink === 'GITHUB_PATH' || sink === 'GITHUB_STATE') expectNothingHanded(run);
    else expect(run.exitCode).toBe(0);
  });

  test('the report', async () => {
    const run = await act({ report: UNWRITABLE });
    expectNothingHanded(run);
    expect(run.log).toContain('The report cannot be written');
    expect(run.outputs).toMatchObject({ result: 'error', report: '' });
  });

  test('all of them at once: the exit code still tells', async () => {
    const folder = other.at('folder');
    const run = await act({}, Object.fromEntries(sinks.map((sink) => [sink, folder])));
    expectNothingHanded(run);
  });

  test('an earlier report of a pass is not left to stand for this run', async () => {
    workspace.write('report.json', EARLIER);
    expectNothingHanded(await act({}, { GITHUB_PATH: other.at('folder') }));
    expect(JSON.parse(workspace.read('report.json').toString())).toMatchObject({ result: 'error' });
  });

  test('the metrics', async () => {
    const run = await act({ metrics: UNWRITABLE });
    expectNothingHanded(run);
    expect(run.outputs).toMatchObject({ result: 'error', metrics: '', report: 'report.json' });
    expect(run.log).toContain('The metrics cannot be written');
  });

  test.each(['report', 'metrics', 'verified-dir'])(
    '%s below a file: it is said before anything is checked',
    async (name) => {
      const run = await act({ [name]: 'SUMS/deep/x' });
      expect(run).toMatchObject({ exitCode: 2, paths: [], outputs: { result: 'error' } });
      expect(run.log).toContain(
        `${name}: \`SUMS/deep/x\` cannot be made: \`SUMS\` is a file and not a folder. Name a place`,
      );
      expect(run.log).not.toMatch(/ENOTDIR|EEXIST/);
    },
  );

  test('a run that fails counts as that, and not as a pass', async () => {
    await act({ metrics: 'gate.prom' }, { GITHUB_OUTPUT: other.at('folder') });
    const text = workspace.read('gate.prom').toString();
    expect(text).toContain('signature_gate_runs_total{result="error"} 1');
    expect(text).toContain('signature_gate_runs_total{result="pass"} 0');
  });

  test.each(sinks)('%s, and the configuration is wrong: that is what is said', async (sink) => {
    const run = await act({ mode: 'oops' }, { [sink]: other.at('folder') });
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(/CONFIG_INVALID: the configuration has a problem/);
  });
});

describe('who reads what is printed', () => {
  const GOOD = ['verify', '--checksums', 'SUMS'];
  const commands: readonly (readonly [string, readonly string[], number])[] = [
    ['a pass', GOOD, 0],
    ['a refusal', ['verify', '--artifacts', 'SUMS', '--checksums', 'SUMS'], 1],
    ['a wrong configuration', ['verify', '--checksums', 'SUMS', '--mode', 'oops'], 2],
    ['a wrong command line', ['verify', '--nonsense'], 2],
    ['an unknown command', ['nonsense'], 2],
    ['no command', [], 2],
    ['a report that cannot be written', [...GOOD, '--report', UNWRITABLE], 3],
    ['help', ['--help'], 0],
    ['help on a command', ['verify', '--help'], 0],
    ['the version', ['--version'], 0],
    ['a policy that is right', ['policy', 'check', 'policy.yml'], 0],
    ['a policy that is explained', ['policy', 'explain', 'policy.yml'], 0],
    ['a policy that is wrong', ['policy', 'check', 'SUMS'], 2],
    ['a bundle that is none', ['verify-bundle', '--bundle', 'SUMS', '--key', 'SUMS', 'SUMS'], 1],
    ['a bundle and no identity', ['verify-bundle', '--bundle', 'SUMS', 'SUMS'], 1],
  ];
  const POLICY =
    'version: 1\nrules: [{ name: a, artifacts: [tool.tar.gz], require: [{ checksum: { list: SUMS } }] }]\n';
  const env = (): Record<string, string> => ({ ...bareEnvironment(), HOME: other.path });

  /** Runs the command with streams whose readers go away at once. */
  const unread = (args: readonly string[], gone: readonly ('stdout' | 'stderr')[], main = 'dist/cli.js', more = {}) =>
    new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, [join(PROJECT, main), ...args], {
        cwd: workspace.path,
        env: { ...env(), ...more },
      });
      child.stdin.end();
      for (const name of ['stdout', 'stderr'] as const) {
        if (gone.includes(name)) child[name].destroy();
        else child[name].resume();
      }
      child.on('error', reject);
      child.on('close', resolve);
    });

  describe.each<[string, readonly ('stdout' | 'stderr')[]]>([
    ['nobody', ['stdout', 'stderr']],
    ['nobody the results', ['stdout']],
    ['nobody the problems', ['stderr']],
    ['everybody', []],
  ])('%s', (_title, gone) => {
    test.each(commands)('%s', async (_name, args, exitCode) => {
      workspace.write('policy.yml', POLICY);
      expect(await unread(args, gone)).toBe(exitCode);
    });
  });

  const shell = (script: string, args: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn('bash', ['-c', script, 'bash', process.execPath, join(PROJECT, 'dist/cli.js'), ...args], {
        cwd: workspace.path,
        env: { ...env(), PATH: process.env['PATH'] ?? '' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.on('error', reject);
      child.on('close', () => {
        resolve(text.trim().split('\n').at(-1) ?? '');
      });
    });

  const scripts: [string, string][] = [
    ['2>&1 | head -1', '"$@" 2>&1 | head -1; code=${PIPESTATUS[0]}; echo; echo $code'],
    ['2>&1 | true', '"$@" 2>&1 | true; echo ${PIPESTATUS[0]}'],
    ['both closed', '"$@" >&- 2>&-; echo $?'],
  ];
  const full: [string, string][] = [
    ['> /dev/full', '"$@" > /dev/full; echo $?'],
    ['2> /dev/full', '"$@" 2> /dev/full > /dev/null; echo $?'],
    ['> /dev/full 2>&1', '"$@" > /dev/full 2>&1; echo $?'],
  ];
  // The shell is the point here; Windows has none of that kind, and only Linux has a disk that is always full.
  for (const [title, script] of [...(process.platform === 'win32' ? [] : scripts), ...(isLinux ? full : [])]) {
    test.each(commands)(`${title}: %s`, async (_name, args, exitCode) => {
      workspace.write('policy.yml', POLICY);
      expect(await shell(script, args)).toBe(String(exitCode));
    });
  }

  const products: readonly (readonly [string, readonly string[]])[] = [
    ['explain', ['explain', 'IDENTITY_MISMATCH']],
    ['convert', ['convert', '--', 'sha256sum', '-c', 'SUMS']],
    ['completion', ['completion', 'bash']],
    ['version', ['version']],
    ['policy from-inputs', ['policy', 'from-inputs', '--artifacts', 'tool.tar.gz', '--checksums', 'SUMS']],
  ];
  const lostly =
    '"$@" 2>"$HOME/said" > /dev/full; code=$?; grep -q "could not be written to standard output: no space is left on the device" "$HOME/said" && echo $code';
  for (const [title, script] of isLinux
    ? [
        ['a full disk', lostly],
        ['a reader that went away', 'exec 3> >(exit); wait $!; "$@" >&3 2>/dev/null; echo $?'],
      ]
    : []) {
    test.each([
      ['--format json', [...GOOD, '--format', 'json']],
      ['--report -', [...GOOD, '--report', '-']],
      ['--sarif -', [...GOOD, '--sarif', '-']],
      ['--format json of a refusal', ['verify', '--artifacts', 'SUMS', '--checksums', 'SUMS', '--format', 'json']],
    ])(`a report on standard output that is lost fails the run, by ${title ?? ''}: %s`, async (_name, args) => {
      expect(await shell(script ?? '', args)).toBe('3');
    });

    test.each(products)(`what a command prints, by ${title ?? ''}: %s`, async (_name, args) => {
      expect(await shell(script ?? '', args)).toBe(script === lostly ? '3' : '0');
    });
  }

  test.each(products)('what a command prints, where it is read: %s', async (_name, args) => {
    expect(await unread(args, [])).toBe(0);
  });

  test.each([
    ['a pass', { INPUT_CHECKSUMS: 'SUMS' }, 0],
    ['a refusal', { INPUT_CHECKSUMS: 'SUMS', INPUT_ARTIFACTS: 'SUMS' }, 1],
    ['a wrong configuration', { INPUT_CHECKSUMS: 'SUMS', INPUT_MODE: 'oops' }, 2],
  ])('the action, %s: outputs are there all the same', async (_name, inputs, exitCode) => {
    const more = { GITHUB_WORKSPACE: workspace.path, GITHUB_EVENT_NAME: 'push', ...inputs };
    for (const gone of [['stdout', 'stderr'], ['stdout'], ['stderr']] as const) {
      const output = other.write('output', '');
      expect(await unread([], gone, 'dist/index.js', { ...more, GITHUB_OUTPUT: output })).toBe(exitCode);
      const result = ['pass', 'fail', 'error'][exitCode] ?? '';
      expect(readFileSync(output, 'utf8')).toMatch(new RegExp(`^result<<\\S+\\r?\\n${result}\\r?\\n`));
    }
  });
});
