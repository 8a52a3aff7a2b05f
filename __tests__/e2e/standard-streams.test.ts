/** `-`, `--format json` and `--quiet`: what goes to which stream, and that the verdict stays the same. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { bundleJson, createWorld, makeKeys } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = Buffer.from('the tool\n');
const SIGNING = {
  identity: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3',
  issuer: 'https://token.actions.githubusercontent.com',
};
const BY = [
  ...['--certificate-identity', SIGNING.identity, '--certificate-oidc-issuer', SIGNING.issuer],
  ...['--trusted-root', 'root.json', '--offline'],
];

let at: Workspace;
/** The folder for temporary files, which must be empty after each run. */
let temporary: string;
beforeAll(() => {
  at = createWorkspace({
    'root.json': world.trustedRootJson,
    tool: TOOL,
    'tool.sigstore.json': bundleJson(world.sign(TOOL, SIGNING)),
    other: 'another tool\n',
    'other.pem': makeKeys().pem,
  });
  temporary = at.folder('temporary');
});
afterAll(() => {
  at.remove();
});

async function run(args: readonly string[], input?: string | Buffer) {
  const env = { TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const result = await runCommand(args, { cwd: at.path, env, ...(input !== undefined && { input }) });
  expect(readdirSync(temporary)).toEqual([]);
  return result;
}

describe('--format json', () => {
  test.each([
    ['a pass', ['tool'], 0, 'pass'],
    ['a refusal', ['other'], 1, 'fail'],
  ] as const)('%s is the report alone on standard output', async (_, files, exitCode, result) => {
    const told = await run(['verify', '--format', 'json', ...BY, ...files]);
    const report = JSON.parse(told.stdout) as { result: string; artifacts: unknown[] };
    expect([told.exitCode, report.result, report.artifacts.length]).toEqual([exitCode, result, 1]);
    expect(told.stderr).toContain(files[0]);
    expect(told.stdout + told.stderr).not.toContain(temporary);
  });

  test('a wrong configuration is a report too, and a wrong command line is none', async () => {
    const wrong = await run(['verify', '--format', 'json', 'tool']);
    expect([wrong.exitCode, JSON.parse(wrong.stdout)]).toEqual([2, expect.objectContaining({ result: 'error' })]);
    expect(await run(['verify', '--format', 'yaml', ...BY, 'tool'])).toMatchObject({ exitCode: 2, stdout: '' });
    const twice = await run(['verify', '--format', 'json', '--report', 'report.json', ...BY, 'tool']);
    expect([twice.exitCode, twice.stdout]).toEqual([2, '']);
  });
});

describe('`-`', () => {
  const piped = ['verify', ...BY, '--bundle', 'tool.sigstore.json', '-'];

  test('is an artifact from standard input, and other bytes are refused', async () => {
    expect(await run(piped, TOOL)).toMatchObject({ exitCode: 0, stderr: '' });
    const changed = await run(piped, Buffer.concat([TOOL, Buffer.from('!')]));
    expect([changed.exitCode, changed.stdout]).toEqual([1, expect.stringContaining('SIGNATURE_INVALID')]);
    expect(changed.stdout).toContain('standard input');
    expect(await run(piped, '')).toMatchObject({ exitCode: 1 });
  });

  test('is evidence or a policy as well', async () => {
    const bundle = ['verify', ...BY, '--bundle', '-', 'tool'];
    expect(await run(bundle, at.read('tool.sigstore.json'))).toMatchObject({ exitCode: 0 });
    expect(await run(bundle, 'no bundle')).toMatchObject({ exitCode: 1 });
    const { stdout: policy } = await run([
      'init',
      '--as',
      'policy',
      '--trusted-root',
      'root.json',
      '--offline',
      'tool',
    ]);
    expect(await run(['verify', '--policy', '-', '--offline'], policy)).toMatchObject({ exitCode: 0 });
    expect(await run(['verify', '--policy', '-', '--offline'], policy.replace('v1.2.3', 'v1.2.4'))).toMatchObject({
      exitCode: 1,
    });
  });

  test('is one stream: two files of it are a mistake, and so are two reports', async () => {
    expect(await run(['verify', ...BY, '--bundle', '-', '-'], TOOL)).toMatchObject({ exitCode: 2, stdout: '' });
    const reports = ['verify', ...BY, '--report', '-', '--sarif', '-', 'tool'];
    expect(await run(reports)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test.each(['report', 'sarif', 'junit', 'codequality', 'html'])('is standard output for --%s', async (name) => {
    const { exitCode, stdout } = await run(['verify', ...BY, `--${name}`, '-', 'tool']);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^[{[<]/)]);
    expect(stdout).not.toContain('✓ tool\n');
  });

  test('is what inspect looks at, and no name that init could pin', async () => {
    const flags = ['--trusted-root', 'root.json', '--offline'];
    const told = await run(['inspect', '-', ...flags], at.read('tool.sigstore.json'));
    expect([told.exitCode, told.stdout]).toEqual([0, expect.stringContaining(SIGNING.identity)]);
    const twin = bundleJson(createWorld().sign(TOOL, SIGNING));
    expect(await run(['inspect', '-', ...flags], twin)).toMatchObject({ exitCode: 1 });
    expect(await run(['init', '-', ...flags], TOOL)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('a signal ends the waiting for it, and leaves nothing', async () => {
    const env = { ...process.env, TMPDIR: temporary };
    const child = spawn(process.execPath, [join(PROJECT, 'dist/cli.js'), ...piped], { cwd: at.path, env });
    child.stdin.write('part');
    // The folder is made before anything is read.
    while (readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, readdirSync(temporary)]).toEqual([143, []]);
  });
});

describe('--quiet', () => {
  test('says nothing of a pass, and everything of a refusal', async () => {
    expect(await run(['verify', '--quiet', ...BY, 'tool'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    const { exitCode, stdout, stderr } = await run(['verify', '--quiet', ...BY, 'tool', 'other']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('1 of 2')]);
    expect(stdout).toMatch(/^✗ other\n[\s\S]*BUNDLE_MISSING[\s\S]*to do/);
    expect(stdout).not.toContain('✓');
  });

  test('a waiver is not a pass: it is said', async () => {
    const waived = ['verify', '--quiet', ...BY, '--skip-signatures', '--skip-reason', 'INC-1', 'other'];
    const { exitCode, stdout } = await run(waived);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('INC-1')]);
  });

  test('is exclusive with --verbose', async () => {
    expect(await run(['verify', '--quiet', '--verbose', ...BY, 'tool'])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

test('what is wrong with the configuration goes to standard error', async () => {
  const { exitCode, stdout, stderr } = await run(['verify', '--certificate-identity', 'me', 'tool']);
  expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining('certificate-oidc-issuer')]);
});

test('each command has examples in its help', async () => {
  const { stdout } = await run(['help']);
  const names = [...stdout.matchAll(/^ {2}(?!signature-gate|Usage)([a-z][a-z-]*(?: [a-z-]+)?) {2,}/gm)].map(
    ([, name = '']) => name,
  );
  expect(names).toEqual(
    expect.arrayContaining(['verify', 'inspect', 'init', 'convert', 'doctor', 'completion', 'version']),
  );
  for (const name of names) {
    const help = await run([...name.split(' '), '--help']);
    expect([name, help.exitCode, help.stderr]).toEqual([name, 0, '']);
    expect(help.stdout).toMatch(/\nExamples:\n {2}\S/);
  }
});
