/** The small commands, as a user runs them. */
import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/table.js';
import { REASONS } from '../../src/core/errors.js';
import { INPUTS } from '../../src/policy/inputs/inputs.js';
import { VERSION } from '../../src/core/version.js';
import { PROJECT, runCommand } from '../support/command.ts';

const command = (...args: readonly string[]) => runCommand(args, { cwd: tmpdir() });

/** What completion offers first: `policy export` follows `policy`. */
const FIRST_WORDS = COMMANDS.map(({ name }) => name).filter((name) => !name.includes(' '));

describe('help', () => {
  test.each([...COMMANDS.map(({ name }) => name), 'verify', 'verify-bundle', 'policy'])(
    '%s has one with examples',
    async (name) => {
      const asked = await command(name, '--help');
      expect(asked).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining('Examples:\n  ') });
      expect((await command('help', name)).stdout).toBe(asked.stdout);
      expect((await command('--help')).stdout).toContain(`\n  ${name}`);
    },
  );

  test.each([...COMMANDS.map(({ name }) => name)])('%s: an unknown option is said on standard error', async (name) => {
    const { exitCode, stdout, stderr } = await command(name, '--formt');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--formt');
    expect(stderr).toContain('CONFIG_INVALID');
  });

  test('a command that is misspelt', async () => {
    const { exitCode, stdout, stderr } = await command('convrt');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean `convert`');
  });
});

describe('explain', () => {
  test.each(Object.entries(REASONS))('%s', async (code, { title, cause, fix }) => {
    const { exitCode, stdout, stderr } = await command('explain', code.toLowerCase());
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const text of [code, title, cause, fix]) expect(stdout).toContain(text);
  });

  test('alone it lists all', async () => {
    const { stdout } = await command('explain');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(REASONS));
    const { stdout: json } = await command('explain', '--format', 'json');
    expect((JSON.parse(json) as { code: string }[]).map(({ code }) => code)).toEqual(Object.keys(REASONS));
  });

  test.each([
    ['IDENTITY_MISMACH', 'IDENTITY_MISMATCH'],
    ['REVOKE', 'REVOKED'],
    ['bundle-malformd', 'BUNDLE_MALFORMED'],
  ])('%s: the nearest is %s', async (word, nearest) => {
    expect(await command('explain', word)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(`Did you mean ${nearest}?`),
    });
  });

  test.each([['x'.repeat(100_000)], ['\u001b[2J\u202e'], ['__proto__'], ['constructor']])(
    'what is no code is said, escaped',
    async (word) => {
      const { exitCode, stdout, stderr } = await command('explain', word);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[\x20-\x7e…]+\n$/);
      expect(stderr.length).toBeLessThan(10_000);
    },
  );
});

test('version', async () => {
  expect(await command('version')).toMatchObject({ exitCode: 0, stdout: `${VERSION}\n` });
  expect((await command('--version')).stdout).toBe(`${VERSION}\n`);
  expect(JSON.parse((await command('version', '--format=json')).stdout)).toMatchObject({
    version: VERSION,
    platform: process.platform,
  });
});

describe('completion', () => {
  /** What bash offers for a line whose last word is being typed. */
  const offered = (line: string): readonly string[] => {
    const script = `
      source <("$NODE" "$CLI" completion bash)
      read -ra COMP_WORDS <<< "$LINE"; [ "\${LINE: -1}" = ' ' ] && COMP_WORDS+=('')
      COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
      _signature_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE: process.execPath,
      CLI: join(PROJECT, 'dist/cli.js'),
      LINE: line,
    };
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], {
      env,
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return stdout.trim().split('\n');
  };
  const bash = process.platform === 'win32' ? test.skip : test;

  bash('bash offers commands, options, values and files', () => {
    expect(offered('signature-gate ')).toEqual(expect.arrayContaining(['verify', 'policy', ...FIRST_WORDS]));
    expect(offered('signature-gate comp')).toEqual(['completion']);
    expect(offered('signature-gate completion ')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
    expect(offered('signature-gate verify --')).toEqual(expect.arrayContaining(INPUTS.map(({ name }) => `--${name}`)));
    expect(offered('signature-gate verify --attestation-source ')).toEqual(['local', 'github', 'oci']);
    expect(offered('signature-gate convert --as p')).toEqual(['policy']);
    expect(offered('signature-gate verify --key package.j')).toEqual(['package.json']);
  });

  test.each(['zsh', 'fish'])('%s names every command and input', async (shell) => {
    const { exitCode, stdout } = await command('completion', shell);
    expect(exitCode).toBe(0);
    for (const name of [...FIRST_WORDS, ...INPUTS.map((input) => input.name)]) expect(stdout).toContain(name);
  });

  test.each([[[]], [['tcsh']], [['bash', 'zsh']], [['__proto__']]])('%j: no script', async (args) => {
    expect(await command('completion', ...args)).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('convert', () => {
  test('errors go to standard error, and nothing of the line leaves unescaped', async () => {
    const text = 'cosign verify-blob --key \u202e::error::x --bundle b \u200btool';
    const { exitCode, stdout, stderr } = await command('convert', text);
    // A step with other characters than the line has would be another step.
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[\x20-\x7e\n]+$/);
    expect(JSON.parse((await command('convert', '--format', 'json', text)).stdout)).toMatchObject({
      steps: [{ with: { artifacts: '\u200btool' } }],
    });
  });

  test('a script on standard input', async () => {
    const { stdout } = await runCommand(['convert', '-'], { cwd: tmpdir(), input: 'sha256sum -c SHA256SUMS\n' });
    expect(stdout).toContain('checksums: SHA256SUMS');
  });

  test.each([
    ['too much', Buffer.alloc(100_000, 'a')],
    ['binary', Buffer.from([0, 255, 254, 10])],
    ['nothing', Buffer.alloc(0)],
  ])('%s on standard input is not understood', async (_, input) => {
    expect(await runCommand(['convert', '-'], { cwd: tmpdir(), input })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
