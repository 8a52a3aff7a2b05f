/** A configuration that is wrong: exit 2, every problem with its input and its fix, all outputs, and nothing was read. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { makeRepository } from '../support/git.ts';
import { runAction } from '../support/runner.ts';
import { runCommand } from '../support/command.ts';
import { makeKeys } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import {
  ARTIFACTS,
  flags,
  IDENTITY,
  ISSUER,
  LINUX,
  OUTPUTS,
  release,
  SIGNER,
  WHOLE,
  withOf,
  world,
  type Inputs,
} from './release.ts';

const NONE = {
  result: 'error',
  verified: '0',
  failed: '0',
  report: '',
  sarif: '',
  junit: '',
  codequality: '',
  html: '',
  vsa: '',
  'vsa-predicate': '',
  'vsa-subjects': '',
  metrics: '',
  'install-path': '',
  'verified-digests': '{}',
  'verified-images': '[]',
};
const WORKFLOW = String.raw`/\.github/workflows/release\.yml@refs/tags/v.*`;
const regexp = (source: string): Inputs => ({
  'certificate-identity': undefined,
  'certificate-identity-regexp': source,
});

/** What is asked, and words of each problem that must be told: its input first. */
type Wrong = readonly [of: string, inputs: Inputs, ...problems: (readonly [input: string, ...words: string[]])[]];

const WRONG: readonly Wrong[] = [
  ['a blank identity', { ...WHOLE, 'certificate-identity': '' }, ['certificate-identity', 'blank', '(unset)']],
  ['a blank issuer', { ...WHOLE, 'certificate-oidc-issuer': ' ' }, ['certificate-oidc-issuer', 'blank']],
  ['a blank list', { ...WHOLE, checksums: '' }, ['checksums', 'blank']],
  ['a blank boolean', { ...WHOLE, 'checksums-signed': '' }, ['checksums-signed', 'blank']],
  ['a blank mode', { ...WHOLE, mode: '' }, ['mode', 'blank']],
  [
    'two problems',
    { ...WHOLE, artifacts: '', mode: 'dry-run' },
    ['artifacts', 'blank'],
    ['mode', 'dry-run', 'enforce'],
  ],
  ['a misspelt input', { ...WHOLE, checksum: 'dist/SHA256SUMS' }, ['checksum', '`checksums`']],
  ['an input that nobody declared', { ...WHOLE, 'something-else': 'x' }, ['something-else', 'not an input', 'Remove']],
  ['a record without its place', { ...WHOLE, 'deployment-record': 'cluster=x' }, ['deployment-record', 'environment']],
  ['nothing to check', { ...SIGNER }, ['artifacts', 'nothing to check']],
  ['nothing required', { artifacts: LINUX }, ['artifacts', 'no requirement is given']],
  [
    'an identity without an issuer',
    { ...WHOLE, 'certificate-oidc-issuer': undefined },
    ['certificate-identity', 'issuer'],
  ],
  ['an issuer without an identity', { ...WHOLE, 'certificate-identity': undefined }, ['certificate-oidc-issuer']],
  ['key and identity', { ...WHOLE, key: 'release.pub' }, ['key', 'cannot be used together']],
  ['no log for an identity', { ...WHOLE, 'transparency-log': 'none' }, ['transparency-log', '`key`']],
  [
    'the exact identity and a pattern for another',
    { ...WHOLE, 'certificate-identity-regexp': 'https://github\\.com/other/.*' },
    ['certificate-identity-regexp', 'together with `certificate-identity`', 'Keep one'],
  ],
  [
    'another issuer and a pattern for the real one',
    { ...WHOLE, 'certificate-oidc-issuer': 'https://ci.acme.example', 'certificate-oidc-issuer-regexp': 'https://.*' },
    ['certificate-oidc-issuer-regexp', 'together with `certificate-oidc-issuer`', 'Keep one'],
  ],
  ['a pattern for everybody', { ...WHOLE, ...regexp('.*') }, ['certificate-identity-regexp', 'allow-broad-identity']],
  [
    'a pattern for any owner',
    { ...WHOLE, ...regexp(`https://github.com/.*${WORKFLOW}`) },
    ['certificate-identity-regexp', 'allow-broad-identity'],
  ],
  ['no pattern at all', { ...WHOLE, ...regexp('(') }, ['certificate-identity-regexp', 'RE2']],
  ['a pattern beyond RE2', { ...WHOLE, ...regexp(`(?=https)${IDENTITY}`) }, ['certificate-identity-regexp', 'RE2']],
  ['not quite a boolean', { ...WHOLE, 'checksums-signed': 'yes' }, ['checksums-signed', 'yes', 'true']],
  ['a signed list that is none', { ...WHOLE, 'checksums-signed': 'true' }, ['checksums-signed', '`checksums`']],
  [
    'a signed list without a signer',
    { artifacts: LINUX, checksums: 'x', 'checksums-signed': 'true' },
    ['checksums-signed', 'no signer'],
  ],
  ['evidence without a signer', { artifacts: LINUX, checksums: 'x', bundle: 'b' }, ['bundle', 'no signer']],
  ['no duration', { ...WHOLE, timeout: '5' }, ['timeout', '5m']],
  ['an undefined variable', { ...WHOLE, 'certificate-identity': `${IDENTITY}{v}` }, ['certificate-identity', 'v']],
  ['a variable that is none', { ...WHOLE, var: 'version' }, ['var', 'name=value']],
  ['no digest', { ...SIGNER, digests: 'sha256:abc' }, ['digests']],
  ['a weak digest', { ...SIGNER, digests: `sha1:${'0'.repeat(40)}` }, ['digests']],
  ['a short ref', { ...WHOLE, 'source-ref': 'v1.2.3' }, ['source-ref', 'refs/tags/v1.2.3']],
  ['a repository by address', { ...WHOLE, repo: 'https://github.com/acme/widgets' }, ['repo', 'Write `acme/widgets`']],
  ['offline by asking', { ...WHOLE, offline: 'true', 'trusted-root': 'gh' }, ['trusted-root', 'offline']],
  ['a mirror without TUF', { ...WHOLE, 'tuf-mirror': 'https://tuf.test' }, ['tuf-mirror']],
  [
    'a mirror in the clear',
    { ...WHOLE, 'trusted-root': 'tuf', 'tuf-mirror': 'http://tuf.test' },
    ['tuf-mirror', 'https'],
  ],
  ['a key that is missing', { artifacts: LINUX, key: 'gone.pub' }, ['key', 'gone.pub']],
  ['a report over an artifact', { ...WHOLE, report: LINUX }, ['report', LINUX]],
  ['a report over a bundle', { ...WHOLE, report: `${LINUX}.sigstore.json` }, ['report', 'exists']],
  ['a report in place of an artifact', { ...WHOLE, artifacts: 'gone', report: './gone' }, ['report', 'is a file that this run reads']],
  ['a report over a folder', { ...WHOLE, report: 'dist' }, ['report', 'dist']],
  ['a report over the trusted root', { ...WHOLE, report: 'trusted_root.json' }, ['report', 'trusted_root.json']],
];

describe('both faces refuse', () => {
  const workspace = release();
  test.concurrent.each(WRONG.map((wrong) => [wrong[0], wrong] as const))('%s', async (_, [, inputs, ...problems]) => {
    const [action, command] = await Promise.all([
      runAction({ workspace: workspace.path, inputs: withOf(inputs) }),
      runCommand(['verify', ...flags(inputs)], { cwd: workspace.path }),
    ]);
    expect([action.exitCode, action.conclusion, command.exitCode]).toEqual([2, 'failure', 2]);
    expect(action.outputs).toEqual(NONE);
    expect(action.forgedCommands).toEqual([]);
    expect(action.annotations.filter(({ level }) => level === 'error')).not.toEqual([]);
    expect(command.stderr).toContain('CONFIG_INVALID');
    for (const [input, ...words] of problems) {
      const told = action.log.split('\n').find((line) => line.includes(`CONFIG_INVALID: ${input}:`)) ?? '';
      for (const word of words) expect(told).toContain(word);
      expect(action.summary).toContain(input);
      expect(command.stdout + command.stderr).toContain(input);
    }
  });

  test('the release has not suffered', async () => {
    const again = release();
    for (const name of [...ARTIFACTS, 'trusted_root.json']) {
      const same = name === 'trusted_root.json' || workspace.read(name).equals(again.read(name));
      expect([name, same]).toEqual([name, true]);
    }
    expect((await runCommand(['verify', ...flags(WHOLE)], { cwd: workspace.path })).exitCode).toBe(0);
    again.remove();
  });
});

describe('what the environment may say', () => {
  const ask = async (inputs: Record<string, string>, env: Record<string, string>) => {
    const workspace = release();
    workspace.write(LINUX, 'malware\n');
    const result = await runAction({ workspace: workspace.path, inputs, env });
    workspace.remove();
    return result;
  };
  const whole = withOf(WHOLE);
  test.concurrent.each<[string, Record<string, string>, number]>([
    ['nothing', {}, 1],
    [
      'the emergency switches of the command',
      { SIGNATURE_GATE_SKIP_COSIGN_VERIFY: '1', SIGNATURE_GATE_SKIP_HASH_VERIFY: '1' },
      1,
    ],
    ['nor invented ones', { SIGNATURE_GATE_MODE: 'report', SIGNATURE_GATE_SKIP: '1', SKIP_SIGNATURES: 'true' }, 1],
    ['the mode in another letter case', { INPUT_mode: 'report' }, process.platform === 'win32' ? 0 : 2],
    [
      'an identity in another letter case',
      { 'INPUT_certificate-identity': 'mallory@example.com' },
      process.platform === 'win32' ? 1 : 2,
    ],
    ['an input by another spelling', { INPUT_CERTIFICATE_IDENTITY: 'mallory@example.com' }, 2],
    ['an input that is blank', { INPUT_: 'x' }, 2],
  ])('%s', async (_, env, exitCode) => {
    const result = await ask(whole, env);
    expect([result.exitCode, Object.keys(result.outputs).sort()]).toEqual([exitCode, [...OUTPUTS].sort()]);
  });
});

describe('a job that works on the tree of a stranger', () => {
  const outside = createWorkspace({ 'root.json': world.trustedRootJson });
  afterAll(() => {
    outside.remove();
  });
  const alone = { 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined, 'trusted-root': undefined };
  test.concurrent.each<[string, Inputs, string, number]>([
    ['a root of its own', {}, 'pull_request_target', 2],
    ['a root of its own, by a detour', { 'trusted-root': 'dist/../trusted_root.json' }, 'workflow_run', 2],
    ['a root from elsewhere', { 'trusted-root': outside.at('root.json') }, 'pull_request_target', 0],
    ['a list of its own', { ...alone, checksums: 'dist/SHA256SUMS' }, 'workflow_run', 2],
    ['a key of its own', { ...alone, key: 'dist/SHA256SUMS' }, 'pull_request_target', 2],
    ['a tree of its own', {}, 'push', 0],
  ])('%s', async (_, inputs, event, exitCode) => {
    const workspace = release();
    const result = await runAction({
      workspace: workspace.path,
      inputs: withOf({ ...WHOLE, ...inputs }),
      env: { GITHUB_EVENT_NAME: event },
    });
    expect([result.exitCode, result.log.includes('must not decide about themselves')]).toEqual([
      exitCode,
      exitCode === 2,
    ]);
    workspace.remove();
  });
});

test('a root of the tree is believed where the commit of the workflow has it, and only then', async () => {
  const tree = makeRepository(release());
  const PATH = process.env.PATH ?? '';
  const ask = (env: Readonly<Record<string, string>>) =>
    runAction({
      workspace: tree.path,
      inputs: withOf(WHOLE),
      env: { PATH, GITHUB_EVENT_NAME: 'issue_comment', GITHUB_SHA: tree.git('rev-parse', 'HEAD'), ...env },
    });
  expect(await ask({})).toMatchObject({ exitCode: 0, leftInTemp: [], forgedCommands: [] });
  const other = await ask({ GITHUB_SHA: 'b94a8fe5ccb19ba61c4c0873d391e987982fbbd3' });
  expect(other).toMatchObject({ exitCode: 2, leftInTemp: [] });
  expect(other.log).toContain('the commit b94a8fe5ccb19ba61c4c0873d391e987982fbbd3 is not in this checkout');
  tree.write('trusted_root.json', `${tree.read('trusted_root.json').toString()}\n`);
  const changed = await ask({});
  expect(changed).toMatchObject({ exitCode: 2, leftInTemp: [] });
  expect(changed.log).toContain('the commit has other bytes there');
  tree.remove();
});

test('nothing is read before the configuration is right', async () => {
  const workspace = createWorkspace();
  const result = await runAction({
    workspace: workspace.path,
    inputs: { artifacts: 'gone', key: 'gone.pub', 'trusted-root': 'gone.json', checksums: 'gone', mode: 'oops' },
  });
  expect(result.exitCode).toBe(2);
  expect(result.log).not.toMatch(/ENOENT|not found|ARTIFACT_NOT_FOUND|TRUST_ROOT/);
  workspace.remove();
});

test('a key of a wrong kind is told by its file', async () => {
  const workspace = release();
  workspace.write('release.pub', 'not a key');
  workspace.write('private.pem', makeKeys().privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const key of ['release.pub', 'private.pem']) {
    const result = await runAction({ workspace: workspace.path, inputs: { artifacts: LINUX, key } });
    expect([result.exitCode, result.log.includes(key)]).toEqual([2, true]);
    expect(result.log).not.toContain('PRIVATE KEY-----');
  }
  expect(ISSUER).toBe(WHOLE['certificate-oidc-issuer']);
  workspace.remove();
});
