import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { runGate, type GateResult } from '../support/gate.js';
import { sshPublic, sshSign, type SshKey } from '../support/key-forms.js';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.js';
import { createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signAsGitsign, signerUri } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const ssh: SshKey = { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' };
const world = createWorld();
let key: TestKey;
let other: TestKey;

beforeAll(async () => {
  key = await makeKey({ date: new Date(Date.now() - 60_000) });
  other = await makeKey({ date: new Date(Date.now() - 60_000) });
});

const TAGGER = 'Tagger <t@example.com> 1760000000 +0000';
const body = (target: string, name = 'v1.2.3'): string =>
  `object ${target}\ntype commit\ntag ${name}\ntagger ${TAGGER}\n\nversion\n`;

type Sign = (payload: Buffer) => Promise<string> | string;
const openpgp =
  (by: () => TestKey): Sign =>
  async (payload) =>
    armor(await signDetached(payload, by()));

interface Repository {
  readonly sign: Sign;
  /** What the object says its name is. */
  readonly name?: string;
  /** Alters the object after it was signed. */
  readonly alter?: (object: string) => string;
  readonly args?: readonly string[];
  /** Of the gate's own process, beside the path. */
  readonly env?: Readonly<Record<string, string>> | ((ids: { commit: string; tag: string }) => Record<string, string>);
  /** What stands in place of the headers and the message. */
  readonly header?: (target: string) => string;
  /** How many tags lie between the tag and its commit. */
  readonly nested?: number;
  /** Where the checkout came from. */
  readonly origin?: string | undefined;
}

const PATH = process.env['PATH'] ?? '';

function git(at: Workspace, args: readonly string[], input?: string): string {
  const env = { PATH, HOME: at.path, GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: at.path, env, input: input ?? '', encoding: 'latin1' }).trim();
}

async function check({
  sign,
  name,
  alter = (object) => object,
  args,
  env,
  header,
  nested = 0,
  origin,
}: Repository): Promise<GateResult> {
  const at = createWorkspace({
    'keys.asc': key.publicKey,
    'ssh.pub': sshPublic(ssh),
    'root.json': world.trustedRootJson,
  });
  try {
    git(at, ['init', '-q']);
    git(at, ['commit', '-q', '--allow-empty', '-m', 'first']);
    const commit = git(at, ['rev-parse', 'HEAD']);
    if (origin !== undefined) git(at, ['remote', 'add', 'origin', origin]);
    let target = commit;
    for (let depth = 0; depth < nested; depth++) {
      const inner = body(target, `inner-${depth}`).replace('type commit', depth > 0 ? 'type tag' : 'type commit');
      target = git(at, ['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], inner);
    }
    const own = body(target, name).replace('type commit', nested > 0 ? 'type tag' : 'type commit');
    const payload = header?.(commit) ?? own;
    const signature = await sign(Buffer.from(payload));
    const id = git(at, ['hash-object', '-t', 'tag', '-w', '--literally', '--stdin'], alter(payload + signature));
    // Not by git, which takes no object that is malformed.
    at.write('.git/refs/tags/v1.2.3', `${id}\n`);
    return await runGate(at, ['--git-tag', 'v1.2.3', '--offline', ...(args ?? ['--openpgp-keys', 'keys.asc'])], {
      env: { PATH, ...(typeof env === 'function' ? env({ commit, tag: id }) : env) },
    });
  } finally {
    at.remove();
  }
}

const ROOT = ['--trusted-root', 'root.json'];
const BY_IDENTITY = [
  ...['--certificate-identity', signerUri(DEFAULT_WORKFLOW), '--certificate-oidc-issuer', GITHUB_ISSUER],
  ...ROOT,
];
const byGitsign: Sign = (payload) => signAsGitsign(world, payload);
const BY_SSH = ['--key', 'ssh.pub', '--transparency-log', 'none'];

describe('a signed tag', () => {
  test('passes by OpenPGP and by SSH, as a row of its own', async () => {
    const { verdict, report } = await check({ sign: openpgp(() => key) });
    expect(verdict).toBe('pass');
    expect(report.artifacts).toMatchObject([{ kind: 'tag', name: 'tag v1.2.3', result: 'pass' }]);
    const sign: Sign = (payload) => sshSign(payload, ssh, { namespace: 'git' });
    expect((await check({ sign, args: BY_SSH })).verdict).toBe('pass');
  });

  test('passes by gitsign, named by identity or by repository, alone or beside keys', async () => {
    const { verdict, report } = await check({ sign: byGitsign, args: BY_IDENTITY });
    expect(verdict).toBe('pass');
    expect(report.artifacts).toMatchObject([{ kind: 'tag', name: 'tag v1.2.3', result: 'pass' }]);
    const repository = ['--repo', DEFAULT_WORKFLOW.repository, ...ROOT];
    expect((await check({ sign: byGitsign, args: repository })).verdict).toBe('pass');
    const either = [...BY_IDENTITY, '--openpgp-keys', 'keys.asc'];
    expect((await check({ sign: byGitsign, args: either })).verdict).toBe('pass');
    expect((await check({ sign: openpgp(() => key), args: either })).verdict).toBe('pass');
  });

  test.each([
    ['by another key', { sign: openpgp(() => other) }, 'OPENPGP_UNKNOWN_KEY'],
    ['that is not signed', { sign: () => '' }, 'BUNDLE_MISSING'],
    [
      'with another message',
      { sign: openpgp(() => key), alter: (text: string) => text.replace('version', 'Version') },
      'OPENPGP_INVALID',
    ],
    [
      'of more bytes than are read',
      { sign: openpgp(() => key), alter: (text: string) => text.replace('version', 'x'.repeat(1024 * 1024)) },
      'LIMIT_EXCEEDED',
    ],
    ['of another name', { sign: openpgp(() => key), name: 'v1.0.0' }, 'SUBJECT_MISMATCH'],
    [
      'with two signatures',
      { sign: openpgp(() => key), alter: (text: string) => text + (/-----BEGIN[\s\S]*/.exec(text)?.[0] ?? '') },
      'BUNDLE_MALFORMED',
    ],
    [
      'with text behind the signature',
      { sign: openpgp(() => key), alter: (text: string) => `${text}more\n` },
      'OPENPGP_INVALID',
    ],
    [
      'by a certificate',
      { sign: () => '-----BEGIN SIGNED MESSAGE-----\nAA==\n-----END SIGNED MESSAGE-----\n' },
      'BUNDLE_MALFORMED',
    ],
    [
      'by gitsign with another message',
      { sign: byGitsign, args: BY_IDENTITY, alter: (text: string) => text.replace('version', 'Version') },
      'SIGNATURE_INVALID',
    ],
    [
      'by gitsign with another identity',
      {
        sign: (payload: Buffer) => signAsGitsign(world, payload, { identity: `${signerUri(DEFAULT_WORKFLOW)}-evil` }),
        args: BY_IDENTITY,
      },
      'IDENTITY_MISMATCH',
    ],
    [
      'by gitsign without a log entry',
      { sign: (payload: Buffer) => signAsGitsign(world, payload, { rekor: 'none' }), args: BY_IDENTITY },
      'TLOG_MISSING',
    ],
    [
      'by gitsign twice',
      { sign: (payload: Buffer) => signAsGitsign(world, payload).repeat(2), args: BY_IDENTITY },
      'BUNDLE_MALFORMED',
    ],
    ['by gitsign where a key is required', { sign: byGitsign, args: [...BY_SSH, ...ROOT] }, 'KEY_MISMATCH'],
    ['by gitsign where OpenPGP is required', { sign: byGitsign }, 'KEY_MISMATCH'],
    [
      'by gitsign where the trusted root is absent',
      { sign: byGitsign, args: [...BY_IDENTITY, '--trusted-root', 'gone.json'] },
      'CONFIG_INVALID',
    ],
    ['by OpenPGP where an identity is required', { sign: openpgp(() => key), args: BY_IDENTITY }, 'KEY_MISMATCH'],
    ['by SSH for files', { sign: (payload: Buffer) => sshSign(payload, ssh), args: BY_SSH }, 'KEY_MISMATCH'],
    [
      'by SSH over other bytes',
      { sign: () => sshSign(Buffer.from('other'), ssh, { namespace: 'git' }), args: BY_SSH },
      'SIGNATURE_INVALID',
    ],
    [
      'by SSH where OpenPGP is required',
      { sign: (payload: Buffer) => sshSign(payload, ssh, { namespace: 'git' }) },
      'KEY_MISMATCH',
    ],
  ] as [string, Repository, string][])('%s is refused', async (_title, repository, code) => {
    expect((await check(repository)).verdict).toBe(code);
  });

  test.each([
    ['by OpenPGP', openpgp(() => key), ['--openpgp-keys', 'keys.asc']],
    ['by gitsign', byGitsign, BY_IDENTITY],
  ] as [string, Sign, string[]][])('%s never proves an artifact', async (_title, sign, args) => {
    const { report } = await check({ sign, args: ['--artifacts', 'ssh.pub', ...args] });
    expect(report.result).toBe('fail');
    expect(report.artifacts.map(({ name, result }: any) => [name, result])).toEqual([
      ['ssh.pub', 'fail'],
      ['tag v1.2.3', 'pass'],
    ]);
  });
});

/** What is signed has no blank line, so that lines behind the signature read like headers of the object. */
const HEADERS_ALONE = (target: string): string => `object ${target}\ntype commit\n`;

describe('the name of the tag, and what is signed,', () => {
  const sign: Sign = (payload) => sshSign(payload, ssh, { namespace: 'git' });

  test('is never behind the signature', async () => {
    const alter = (object: string): string => `${object}tag v1.2.3\ntagger ${TAGGER}\n\nversion\n`;
    const refused = { sign, args: BY_SSH, header: HEADERS_ALONE };
    expect((await check({ ...refused, alter })).verdict).toBe('BUNDLE_MALFORMED');
    expect((await check({ ...refused, alter: (object) => `${object}\nversion\n` })).verdict).toBe('BUNDLE_MALFORMED');
    const named = { ...refused, header: (target: string) => `${HEADERS_ALONE(target)}tag v1.2.3\n` };
    expect((await check({ ...named, alter: (object) => `${object}\nversion\n` })).verdict).toBe('BUNDLE_MALFORMED');
  });

  test.each([
    ['without a type', (target: string) => `object ${target}\ntag v1.2.3\n\nversion\n`],
    ['in another order', (target: string) => `object ${target}\ntag v1.2.3\ntype commit\n\nversion\n`],
    ['with the name last', (target: string) => `object ${target}\ntype commit\ntagger ${TAGGER}\ntag v1.2.3\n\nv\n`],
    ['with two names', (target: string) => `object ${target}\ntype commit\ntag v1.2.3\ntag v9\n\nv\n`],
  ])('is where git reads it: %s', async (_, header) => {
    expect((await check({ sign, args: BY_SSH, header })).verdict).toBe('BUNDLE_MALFORMED');
  });
});

describe('the commit that the workflow runs for', () => {
  const sign: Sign = openpgp(() => key);
  const GITHUB_REF = 'refs/tags/v1.2.3';

  test('is the one that the tag names', async () => {
    const upper = ({ commit }: { commit: string }) => ({ GITHUB_REF, GITHUB_SHA: commit.toUpperCase() });
    expect((await check({ sign, env: upper })).verdict).toBe('pass');
    expect((await check({ sign, env: ({ tag }) => ({ GITHUB_REF, GITHUB_SHA: tag }) })).verdict).toBe('pass');
    const other = await check({ sign, env: { GITHUB_REF, GITHUB_SHA: '1'.repeat(40) } });
    expect([other.verdict, other.exitCode]).toEqual(['SUBJECT_MISMATCH', 1]);
    expect(other.checks[0]?.message).toBe(
      'The tag v1.2.3 was moved: it does not name the commit that this workflow runs for',
    );
  });

  test('is not compared with anything but a commit', async () => {
    const header = (target: string): string => body(target).replace('type commit', 'type tree');
    const { checks } = await check({ sign, header, env: { GITHUB_REF, GITHUB_SHA: '1'.repeat(40) } });
    expect(checks[0]).toMatchObject({ code: 'SUBJECT_MISMATCH', message: expect.stringContaining('names a tree') });
    expect((await check({ sign, header })).verdict).toBe('pass');
  });

  test('is reached through tags that the tag names', async () => {
    const run = ({ commit }: { commit: string }) => ({ GITHUB_REF, GITHUB_SHA: commit });
    expect((await check({ sign, nested: 2, env: run })).verdict).toBe('pass');
    const other = await check({ sign, nested: 2, env: { GITHUB_REF, GITHUB_SHA: '1'.repeat(40) } });
    expect(other.checks[0]).toMatchObject({
      code: 'SUBJECT_MISMATCH',
      message: expect.stringContaining('was moved'),
    });
    expect((await check({ sign, nested: 9, env: run })).verdict).toBe('SUBJECT_MISMATCH');
  });

  test('is nothing to the tags of another repository', async () => {
    const env = { GITHUB_REF, GITHUB_SHA: '1'.repeat(40), GITHUB_REPOSITORY: 'acme/packages' };
    for (const [origin, verdict] of [
      ['https://github.com/acme/widgets.git', 'pass'],
      ['git@github.com:acme/widgets', 'pass'],
      ['ssh://git@ssh.github.com:443/acme/widgets.git', 'pass'],
      ['git@github.com:acme/packages.git', 'SUBJECT_MISMATCH'],
      ['https://mirror.example/acme/widgets.git', 'SUBJECT_MISMATCH'],
      ['https://mirror.example/github-packages.git', 'SUBJECT_MISMATCH'],
      ['/srv/mirrors/widgets.git', 'SUBJECT_MISMATCH'],
      ['file:///srv/git/widgets.git', 'SUBJECT_MISMATCH'],
      ['https://github.com/acme/packages?x=/a/b', 'SUBJECT_MISMATCH'],
      ['https://github.com/a/acme/widgets', 'SUBJECT_MISMATCH'],
      ['git@github.com:scm/acme/widgets', 'SUBJECT_MISMATCH'],
      ['https://github.com/Acme/packages.git', 'SUBJECT_MISMATCH'],
      ['https://github.com/acme/packages/', 'SUBJECT_MISMATCH'],
      ['somewhere', 'SUBJECT_MISMATCH'],
      [undefined, 'SUBJECT_MISMATCH'],
    ] as const)
      expect([origin, (await check({ sign, origin, env })).verdict]).toEqual([origin, verdict]);
  });

  test('is not asked of another tag or a branch, nor without a commit', async () => {
    for (const env of [
      { GITHUB_REF: 'refs/heads/v1.2.3', GITHUB_SHA: '1'.repeat(40) },
      { GITHUB_REF: 'refs/tags/v1.2.30', GITHUB_SHA: '1'.repeat(40) },
      { GITHUB_REF, GITHUB_SHA: '' },
    ])
      expect((await check({ sign, env })).verdict).toBe('pass');
  });
});

describe('the checkout, and no other repository,', () => {
  test.each(['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE'])(
    'is read whatever %s says',
    async (variable) => {
      const elsewhere = createWorkspace();
      git(elsewhere, ['init', '-q', '--bare', 'other.git']);
      const env = { [variable]: `${elsewhere.path}/other.git` };
      expect((await check({ sign: openpgp(() => key), env })).verdict).toBe('pass');
      elsewhere.remove();
    },
  );

  test.each([
    ['by this git', '', {}],
    ['by a git that does not know how to leave out fetches', 'unset GIT_NO_LAZY_FETCH\n', {}],
    ['by such a git, through a helper of its own', 'unset GIT_NO_LAZY_FETCH\n', { 'remote.origin.vcs': 'ext' }],
  ])('does not run what its configuration names: %s', async (_, before, settings) => {
    const at = createWorkspace({
      'keys.asc': key.publicKey,
      'hook.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n',
      'bin/git': `#!/bin/sh\n${before}PATH='${PATH}' exec git "$@"\n`,
    });
    for (const name of ['hook.sh', 'bin/git']) chmodSync(at.at(name), 0o755);
    git(at, ['init', '-q']);
    git(at, ['commit', '-q', '--allow-empty', '-m', 'first']);
    const hook = `${at.path}/hook.sh`;
    for (const name of ['core.fsmonitor', 'gpg.program', 'core.pager', 'core.sshCommand', 'uploadpack.packObjectsHook'])
      git(at, ['config', name, hook]);
    const promised = {
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': `ext::${hook}`,
      'protocol.ext.allow': 'always',
      ...settings,
    };
    for (const [name, value] of Object.entries(promised)) git(at, ['config', name, value]);
    at.write('.git/refs/tags/v1', `${'1'.repeat(40)}\n`);
    const { verdict } = await runGate(at, ['--git-tag', 'v1', '--openpgp-keys', 'keys.asc', '--offline'], {
      env: { PATH: `${at.path}/bin:${PATH}`, GIT_ALLOW_PROTOCOL: 'ext' },
    });
    expect(verdict).not.toBe('pass');
    expect(existsSync(`${at.path}/ran`)).toBe(false);
    at.remove();
  });
});

describe('refused', () => {
  test('a light tag, an absent one, and a folder without a repository', async () => {
    const at = createWorkspace({ 'keys.asc': key.publicKey });
    const verdict = async (tag: string) =>
      (await runGate(at, [`--git-tag=${tag}`, '--openpgp-keys', 'keys.asc', '--offline'], { env: { PATH } })).verdict;
    expect(await verdict('v1')).toBe('ARTIFACT_NOT_FOUND');
    git(at, ['init', '-q']);
    git(at, ['commit', '-q', '--allow-empty', '-m', 'first']);
    git(at, ['tag', 'light']);
    expect(await verdict('light')).toBe('BUNDLE_MALFORMED');
    expect(await verdict('v1')).toBe('ARTIFACT_NOT_FOUND');
    for (const name of ['--upload-pack=x', 'a..b', 'refs/tags/v1', 'v1^{commit}']) {
      expect(await verdict(name)).toBe('CONFIG_INVALID');
    }
    at.remove();
  });

  test('a tag without a signer', async () => {
    const at = createWorkspace();
    expect((await runGate(at, ['--git-tag', 'v1', '--offline'])).verdict).toBe('CONFIG_INVALID');
    at.remove();
  });

  test('an artifact that is signed as a tag is', async () => {
    const at = createWorkspace({ tool: 'tool', 'root.json': world.trustedRootJson });
    const signature = signAsGitsign(world, Buffer.from('tool'));
    for (const name of ['tool.sig', 'tool.sigstore.json', 'tool.asc']) {
      at.write(name, signature);
      const { verdict } = await runGate(at, ['--artifacts', 'tool', '--offline', ...BY_IDENTITY]);
      expect(verdict).not.toBe('pass');
    }
    at.remove();
  });
});
