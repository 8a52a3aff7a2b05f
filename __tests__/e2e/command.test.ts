/** The command line: what only it has. Everything else is asked of both faces in the other files of this folder. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/table.js';
import { helpText } from '../../src/host/help.js';
import { PROJECT, runCommand } from '../support/command.ts';
import { bundleJson, makeKeys } from '../support/sigstore/index.ts';
import type { Workspace } from '../support/workspace.ts';
import {
  attest,
  CONTENT,
  flags,
  hash,
  IDENTITY,
  ISSUER,
  LINUX,
  LIST,
  MACOS,
  release,
  SIGNER,
  WHOLE,
  WINDOWS,
  world,
} from './release.ts';

const posix = process.platform !== 'win32';
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };

const workspace = release();
afterAll(() => {
  workspace.remove();
});
const run = (args: readonly string[], cwd = workspace.path, env: Record<string, string> = {}) =>
  runCommand(args, { cwd, env });

describe('help, version, mistakes', () => {
  test.concurrent.each<[string, string[], number, RegExp, RegExp]>([
    ['--version', ['--version'], 0, new RegExp(`^${version.replaceAll('.', '\\.')}\\n$`), /^$/],
    ['--help', ['--help'], 0, /Usage:[\s\S]*verify-bundle[\s\S]*Exit codes/, /^$/],
    ['help verify', ['help', 'verify'], 0, /--certificate-identity-regexp/, /^$/],
    ['help for one that does not exist', ['help', 'verfy'], 2, /^$/, /verfy is not a command.*Did you mean `verify`/],
    ['policy --help', ['policy', '--help'], 0, /policy explain FILE[\s\S]*--var/, /^$/],
    ['policy check --help', ['policy', 'check', '--help'], 0, /policy explain FILE[\s\S]*--var/, /^$/],
    ['verify-bundle --help', ['verify-bundle', '--help'], 0, /--staging[\s\S]*--key PEM/, /^$/],
    ['verify --help', ['verify', '--help'], 0, /--certificate-identity-regexp/, /^$/],
    ['verify-bundle -h', ['verify-bundle', '-h'], 0, /FILE_OR_DIGEST/, /^$/],
    ['no command', [], 2, /^$/, /Usage:/],
    ['an unknown command', ['verfy'], 2, /^$/, /verfy is not a command.*Did you mean `verify`/],
    ['another tool', ['cosign', 'verify-blob', 'x'], 2, /^$/, /cosign is not a command.*convert -- cosign …/],
    [
      'options without a command',
      ['--artifacts', 'x'],
      2,
      /^$/,
      /before its options, such as `signature-gate verify --artifacts …`/,
    ],
    [
      'an unknown flag',
      ['verify', '--checksum', 'x'],
      2,
      /^$/,
      /--checksum is not an option.*Did you mean `--checksums`/,
    ],
    ['a flag without a value', ['verify', LINUX, '--key'], 2, /^$/, /--key has no value/],
    ['a flag for a value', ['verify', LINUX, '--key', '--offline'], 2, /^$/, /--key has no value/],
    ['a short flag', ['verify', '-k', 'x'], 2, /^$/, /-k is not an option/],
    [
      'a value given twice',
      ['verify', ...flags(WHOLE), '--mode=enforce', '--mode=report'],
      2,
      /^$/,
      /mode: is given 2 times/,
    ],
    ['a blank value', ['verify', ...flags(WHOLE), '--checksums='], 2, /^$/, /checksums: is blank/],
    ['nothing', ['verify'], 2, /^$/, /artifacts: nothing to check/],
  ])('%s', async (_, args, exitCode, stdout, stderr) => {
    const result = await run(args);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
  });
});

test('the help that is there without the engine is the help of the engine', async () => {
  const text = helpText(undefined, undefined, COMMANDS);
  for (const args of [['--help'], ['-h'], ['help']])
    expect(await run(args)).toMatchObject({ exitCode: 0, stdout: text, stderr: '' });
  // Without a command the engine says it, and more words are always its own.
  expect(await run([])).toMatchObject({ exitCode: 2, stdout: '', stderr: text });
  expect(await run(['--help', 'verfy'])).toMatchObject({ exitCode: 2, stdout: '' });
  expect((await run(['--help', 'verify'])).stdout).toBe(helpText('verify'));
});

describe('verify', () => {
  const whole = flags(SIGNER);
  test('a pass says so on standard output, and nothing on standard error', async () => {
    const { exitCode, stdout, stderr } = await run(['verify', ...flags(WHOLE)]);
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const name of [LINUX, MACOS, WINDOWS, 'acme/widgets', 'v1.2.3']) expect(stdout).toContain(name);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^::/m);
  });

  test('a refusal: results on standard output, the last word on standard error', async () => {
    const { exitCode, stdout, stderr } = await run([
      'verify',
      ...whole,
      '--bundle',
      `${LINUX}.sigstore.json`,
      LINUX,
      MACOS,
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('SIGNATURE_INVALID');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toBe('\n');
  });

  test.concurrent.each<[string, string[], Record<string, string>, boolean]>([
    ['no colours in a pipe', [], {}, false],
    ['colours where they are forced', [], { FORCE_COLOR: '1' }, true],
    ['not where NO_COLOR says so', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['not where --no-color says so', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, args, env, colored) => {
    const { exitCode, stdout } = await run(['verify', ...flags(WHOLE), ...args], workspace.path, env);
    expect([exitCode, stdout.includes('\u001b[')]).toEqual([0, colored]);
  });

  test.concurrent.each<[string, string[], number]>([
    ['files that stand alone', [LINUX, MACOS], 0],
    ['files behind --', ['--', LINUX], 0],
    ['one that is missing', [LINUX, 'gone'], 1],
    ['a pattern that no shell has filled is a name', ['dist/*.tar.gz'], 1],
    ['an exclusion is a name', [LINUX, '!x'], 1],
    ['an option behind -- is a name', [LINUX, '--', '--offline'], 1],
    ['the inputs of the action mean nothing', ['--artifacts', LINUX], 0],
  ])('%s', async (_, args, exitCode) => {
    const env = {
      INPUT_MODE: 'report',
      'INPUT_CERTIFICATE-IDENTITY': 'x',
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: workspace.at('out'),
    };
    expect((await run(['verify', ...whole, ...args], workspace.path, env)).exitCode).toBe(exitCode);
  });

  test('a boolean may say no', async () => {
    const args = ['verify', ...whole, LINUX, '--checksums', LIST];
    for (const [flag, code] of [
      ['--checksums-signed=false', 0],
      ['--checksums-signed', 0],
      ['--checksums-signed=no', 2],
    ] as const)
      expect([flag, (await run([...args, flag])).exitCode]).toEqual([flag, code]);
  });

  test('many inputs at once', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `--digests=sha256:${hash(String(index))} n${index}`);
    const { exitCode, stdout } = await run(['verify', ...whole, '--bundle', `${LINUX}.sigstore.json`, ...many]);
    expect([exitCode, stdout.includes('n999')]).toEqual([1, true]);
  });
});

describe('verify-bundle', () => {
  const keys = makeKeys();
  const BUNDLE = `${LINUX}.sigstore.json`;
  const IDENTITIES = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
  const ROOT = ['--trusted-root', 'trusted_root.json'];
  const identity = ['--bundle', BUNDLE, ...IDENTITIES, ...ROOT];
  const key = ['--bundle', 'key.json', '--key', 'release.pub', ...ROOT];
  const attested = ['--bundle', 'scan.json', ...IDENTITIES, ...ROOT];
  const odd = posix ? ['{path} *[a]?', 'a{b}{1}', '!not', '-', 'sha256:abc'] : ['{path} [a]', 'a{b}{1}', '!not', '-'];
  const prepare = (w: Workspace): void => {
    w.write('release.pub', keys.pem);
    w.write('other.pub', makeKeys().pem);
    w.write('key.json', bundleJson(world.sign(CONTENT[LINUX], { by: 'key', keys })));
    w.write('scan.json', bundleJson(attest(LINUX, CONTENT[LINUX], { predicateType: 'https://example.test/scan' })));
    for (const name of odd) w.write(name, name);
    for (const name of odd) w.write(`${name}.json`, bundleJson(world.sign(name)));
  };
  prepare(workspace);
  const digest = (content: string): string => `sha256:${hash(content)}`;
  test.concurrent.each<[string, string[], number, RegExp]>([
    ['a file', [...identity, LINUX], 0, /^/],
    ['another file', [...identity, MACOS], 1, /SIGNATURE_INVALID/],
    ['a file that is missing', [...identity, 'gone'], 1, /ARTIFACT_NOT_FOUND/],
    ['its digest', [...identity, digest(CONTENT[LINUX])], 0, /^/],
    ['its digest in capitals', [...identity, `sha256:${hash(CONTENT[LINUX]).toUpperCase()}`], 0, /^/],
    ['another digest', [...identity, digest(CONTENT[MACOS])], 1, /SIGNATURE_INVALID/],
    ['by a key', [...key, LINUX], 0, /^/],
    ['by a key, another file', [...key, MACOS], 1, /SIGNATURE_INVALID/],
    [
      'by another key',
      [...key, LINUX].map((word) => (word === 'release.pub' ? 'other.pub' : word)),
      1,
      /SIGNATURE_INVALID/,
    ],
    ['an attestation of any type', [...attested, LINUX], 0, /^/],
    ['an attestation of another file', [...attested, MACOS], 1, /SUBJECT_MISMATCH/],
    ['an attested digest', [...attested, digest(CONTENT[LINUX])], 0, /^/],
    ['another attested digest', [...attested, digest(CONTENT[MACOS])], 1, /SUBJECT_MISMATCH/],
    [
      'another identity',
      [...identity, LINUX].map((word) => (word === IDENTITY ? `${word}x` : word)),
      1,
      /IDENTITY_MISMATCH/,
    ],
    ['another issuer', [...identity, LINUX].map((word) => (word === ISSUER ? `${word}/` : word)), 1, /ISSUER_MISMATCH/],
    ['a missing bundle', ['--bundle', 'gone', ...IDENTITIES, ...ROOT, LINUX], 1, /BUNDLE_MISSING/],
    ['no identity', ['--bundle', BUNDLE, ...ROOT, LINUX], 1, /no requirement is given/],
    ['no bundle, though one lies beside', [...IDENTITIES, ...ROOT, LINUX], 1, /bundle is missing/],
    ['no file', identity, 1, /FILE_OR_DIGEST is missing/],
    ['two files', [...identity, LINUX, MACOS], 1, /is given 2 times/],
    ['staging and a root', ['--staging', ...identity, LINUX], 1, /used together/],
    ['an unknown flag', ['--bundel', BUNDLE, LINUX], 1, /Did you mean `--bundle`\?/],
    [
      'a blank identity',
      ['--bundle', BUNDLE, '--certificate-identity=', '--certificate-oidc-issuer', ISSUER, ...ROOT, LINUX],
      1,
      /blank/,
    ],
    [
      '`(unset)`',
      ['--bundle', BUNDLE, '--certificate-identity=(unset)', '--certificate-oidc-issuer', ISSUER, ...ROOT, LINUX],
      1,
      /CONFIG_INVALID/,
    ],
    [
      'an unreadable root',
      ['--bundle', BUNDLE, ...IDENTITIES, '--trusted-root', 'release.pub', LINUX],
      1,
      /TRUST_ROOT_MALFORMED/,
    ],
    ...odd.flatMap((name): [string, string[], number, RegExp][] => {
      const words = ['--bundle', `${name}.json`, ...IDENTITIES, ...ROOT, '--'];
      const other = ['--bundle', BUNDLE, ...IDENTITIES, ...ROOT, '--'];
      return [
        [`the name ${name}`, [...words, name], 0, /^/],
        [`the name ${name} with another bundle`, [...other, name], 1, /SIGNATURE_INVALID/],
      ];
    }),
  ])('%s', async (_, args, exitCode, reason) => {
    const result = await run(['verify-bundle', ...args]);
    expect([result.exitCode, result.stdout]).toEqual([exitCode, '']);
    expect(result.stderr).toMatch(reason);
  });
});
