/** The shell in the examples of workflows does what their comments say: it is run here, in a repository of its own. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from './support/command.ts';
import { bareEnvironment } from './support/process.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Example {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const example = (name: string): Example =>
  parse(readFileSync(join(PROJECT, 'examples/workflows', name), 'utf8')) as Example;
const stepOf = (job: Job | undefined, name: string): Step => job!.steps.find((step) => step.name === name)!;
// Bash, awk and `sort -V` are those of the runners that the examples name.
const onUnix = process.platform === 'win32' ? describe.skip : describe;

let folder: Workspace;
beforeEach(() => {
  folder = createWorkspace({ output: '' });
});
afterEach(() => {
  folder.remove();
});

/** As the runner does it: a file, `bash -e`, variables by the environment. */
function runStep({ run = '', env = {} }: Step, more: Readonly<Record<string, string>>) {
  const script = folder.write('step.sh', run);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', script], {
    cwd: folder.path,
    env: { ...bareEnvironment(), HOME: folder.path, ...env, GITHUB_OUTPUT: folder.at('output'), ...more },
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr, output: folder.read('output').toString() };
}

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const pinned = (version: string, digit = '1'): string => `FROM ghcr.io/acme/runtime:${version}@${digest(digit)}\n`;

onUnix('what a pull request bumps', () => {
  const { on, jobs } = example('verify-bump.yml');
  const compare = stepOf(jobs['bump'], 'Compare the pinned image with the base');
  const gate = jobs['bump']!.steps.find(({ id }) => id === 'gate')!;

  /** The merge of a pull request onto its base; undefined for a file that is not there. */
  function proposed(base: string | undefined, head: string | undefined) {
    const git = (...args: string[]): void => {
      const names = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...names, ...args], {
        cwd: folder.path,
        stdio: 'ignore',
        env: { ...bareEnvironment(), HOME: folder.path },
      });
    };
    git('init', '-q', '-b', 'main');
    git('commit', '--allow-empty', '-m', 'start');
    if (base !== undefined) folder.write('Dockerfile', base);
    folder.write('other', 'base');
    git('add', '.');
    git('commit', '--allow-empty', '-m', 'base');
    git('checkout', '-q', '-b', 'bump', 'HEAD^');
    git('commit', '--allow-empty', '-m', 'bump');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', 'bump');
    if (head !== undefined) folder.write('Dockerfile', head);
    git('add', '.');
    git('commit', '--allow-empty', '-m', 'merge');
    return runStep(compare, {});
  }

  test('runs for pull requests alone, without a secret and without a right to write', () => {
    expect(on).toEqual({ pull_request: null });
    expect(Object.values(jobs['bump']!.permissions)).toEqual(['read', 'read']);
    expect(gate.if).toBe("steps.bump.outputs.changed == 'true'");
    expect(gate.with!['certificate-identity']).toMatch(/@refs\/tags\/v\{version\}$/);
    expect(gate.with!['images']).toBe('${{ steps.bump.outputs.image }}');
  });

  test.each<[string, string | undefined, string, string]>([
    ['a new version', pinned('1.2.3'), pinned('1.3.0', '2'), 'true 1.3.0 2'],
    ['a version of more digits', pinned('1.9.0'), pinned('1.10.0', '2'), 'true 1.10.0 2'],
    ['another digest of the same version', pinned('1.2.3'), pinned('1.2.3', '2'), 'true 1.2.3 2'],
    ['a pin where there was a tag', 'FROM ghcr.io/acme/runtime:1.2.3\n', pinned('1.2.3'), 'true 1.2.3 1'],
    ['a new file', undefined, pinned('1.2.3'), 'true 1.2.3 1'],
    ['a stage with a name', pinned('1.2.3'), pinned('1.3.0', '2').replace('\n', ' AS run\n'), 'true 1.3.0 2'],
    ['nothing about the image', pinned('1.2.3'), `${pinned('1.2.3')}RUN true\n`, 'false 1.2.3 1'],
    [
      'the image among others',
      `FROM alpine\n${pinned('1.2.3')}`,
      `FROM alpine:3\n${pinned('1.2.4', '2')}`,
      'true 1.2.4 2',
    ],
  ])('%s is handed to the gate', (_title, base, head, expected) => {
    const [changed = '', version = '', digit = ''] = expected.split(' ');
    const { status, output } = proposed(base, head);
    expect(output).toBe(`changed=${changed}\nversion=${version}\nimage=ghcr.io/acme/runtime@${digest(digit)}\n`);
    expect(status).toBe(0);
  });

  test.each<[string, string | undefined]>([
    ['a tag without a digest', 'FROM ghcr.io/acme/runtime:1.3.0\n'],
    ['a digest without a tag', `FROM ghcr.io/acme/runtime@${digest('2')}\n`],
    ['an older version', pinned('1.2.2', '2')],
    ['an older version that sorts later as text', pinned('1.0.10', '2')],
    ['another repository', pinned('1.3.0', '2').replace('acme/runtime', 'acme/runtime-evil')],
    ['another owner', pinned('1.3.0', '2').replace('acme', 'evil')],
    ['a variable', `ARG V=1.3.0\nFROM ghcr.io/acme/runtime:$V@${digest('2')}\n`],
    ['a short digest', pinned('1.3.0', '2').replace('2222\n', '\n')],
    ['a long digest', pinned('1.3.0', '2').replace('\n', '2\n')],
    ['two digests', pinned('1.3.0', '2').replace('\n', `@${digest('3')}\n`)],
    ['a version with a branch in it', pinned('1.3.0/../../heads/main', '2')],
    ['a version with a command in it', pinned('$(touch${IFS}hit)', '2')],
    ['a version that is a command of the runner', pinned('1.3.0%0A::error::x', '2')],
    ['two such lines', pinned('1.3.0', '2') + pinned('1.3.1', '3')],
    ['a platform before it', pinned('1.3.0', '2').replace('FROM ', 'FROM --platform=linux/amd64 ')],
    ['no such line', 'FROM scratch\n'],
    ['an empty file', ''],
  ])('%s fails', (_title, head) => {
    const { status, output, text } = proposed(pinned('1.2.3'), head);
    expect([status === 0, output]).toEqual([false, '']);
    expect(text).toMatch(/^::error::Dockerfile [^\n]*$/m);
    expect(text).not.toContain('::error::x');
    expect(() => folder.read('hit')).toThrow();
  });
});

onUnix('a deployment behind a protected environment', () => {
  const { jobs } = example('protected-deployment.yml');
  const { verify, deploy } = jobs as { verify: Job; deploy: Job };

  test('waits for the environment with everything that can write, and deploys what the first job verified', () => {
    expect(Object.values(verify.permissions)).toEqual(['read']);
    expect([verify.environment, deploy.environment, deploy.needs]).toEqual([undefined, 'production', 'verify']);
    const [before, , after] = deploy.steps;
    const image = '${{ needs.verify.outputs.image }}';
    expect([before!.with!['images'], deploy.steps[1]!.env!['IMAGE'], after!.with!['images']]).toEqual([
      image,
      image,
      image,
    ]);
    expect([before!.with!['deployment-record'], after!.with!['deployment-record']]).toEqual([
      undefined,
      expect.stringContaining('environment=production'),
    ]);
    for (const step of deploy.steps) expect(step.if).toBeUndefined();
  });

  test.each([
    ['a deployment that comes up', 'exit 0', 0],
    ['a deployment that does not', 'test "$1" != rollout', 1],
  ])('%s', (_title, ending, status) => {
    chmodSync(folder.write('bin/kubectl', `#!/bin/sh\nprintf '[%s]' "$@" >> output\n${ending}\n`), 0o755);
    const step = stepOf(deploy, 'Deploy what was verified');
    const run = runStep(step, {
      PATH: `${folder.at('bin')}:${process.env['PATH'] ?? ''}`,
      IMAGE: 'ghcr.io/acme/widgets@sha256:1 $(touch hit)',
    });
    expect(run.status).toBe(status);
    expect(run.output).toContain('[widgets=ghcr.io/acme/widgets@sha256:1 $(touch hit)]');
    expect(() => folder.read('hit')).toThrow();
  });
});
