/** What a message says to do is done, and works: the failing call, its advice, and the call with the advice applied. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runCommand } from '../support/command.ts';
import { bundleJson, createWorld, GITHUB_ISSUER, type SigningOptions } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const CONTENT = 'This is widgets 1.2.3.\n';
const ARTIFACT = 'dist/widgets.tar.gz';
const BUNDLE = `${ARTIFACT}.sigstore.json`;
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';

const workspaces: Workspace[] = [];
afterAll(() => {
  for (const workspace of workspaces) workspace.remove();
});

type Inputs = Readonly<Record<string, string | undefined>>;

interface Failing {
  /** Changes to the inputs of a call that passes. */
  readonly inputs?: Inputs;
  readonly signing?: SigningOptions;
  /** Where the bundle lies. Default: next to the artifact. */
  readonly bundle?: string;
  /** Further files. */
  readonly files?: Readonly<Record<string, string>>;
}

const release = ({ signing = {}, bundle = BUNDLE, files = {} }: Failing): Workspace => {
  const workspace = createWorkspace({
    'trusted_root.json': world.trustedRootJson,
    [ARTIFACT]: CONTENT,
    [bundle]: bundleJson(world.sign(CONTENT, signing)),
    ...files,
  });
  workspaces.push(workspace);
  return workspace;
};

const BY_IDENTITY: Inputs = {
  artifacts: ARTIFACT,
  'certificate-identity': IDENTITY,
  'certificate-oidc-issuer': GITHUB_ISSUER,
  'trusted-root': 'trusted_root.json',
};

async function verify(
  inputs: Inputs,
  { path }: Workspace,
): Promise<{ readonly exitCode: number; readonly text: string }> {
  const flags = Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  const { exitCode, stdout, stderr } = await runCommand(['verify', '--offline', ...flags], { cwd: path });
  return { exitCode: exitCode ?? -1, text: stdout + stderr };
}

/** Every `` `--input value` `` of the text, with what it says that they replace. */
function adviceIn(text: string): Inputs {
  const said = [...text.replace(/\(in a policy file [^)]*\)/g, '').matchAll(/`--([a-z-]+)(?: ([^`]+))?`/g)].flatMap(
    ([, name = '', value]) => (value === undefined ? [] : [[name, value.replace(/^'(.*)'$/, '$1')] as const]),
  );
  const [, replaced] = /in place of `--([a-z-]+)`/.exec(text) ?? [];
  return Object.fromEntries([...said, ...(replaced === undefined ? [] : [[replaced, undefined] as const])]);
}

/** A pattern and an identity are alternatives: the advice is tried by itself. */
function applied(inputs: Inputs, advice: Inputs): Inputs {
  const alone =
    'certificate-identity' in advice || 'signer-workflow' in advice || 'repo' in advice
      ? { 'certificate-identity-regexp': undefined }
      : {};
  return { ...inputs, ...alone, ...advice };
}

const workflow = (changes: SigningOptions['workflow']): Failing => ({ signing: { workflow: changes ?? null } });
const pattern = (regexp: string): Failing => ({
  inputs: { 'certificate-identity': undefined, 'certificate-identity-regexp': regexp },
});
const sha256 = createHash('sha256').update(CONTENT).digest('hex');
const bySums: Failing = {
  inputs: {
    'certificate-identity': undefined,
    'certificate-oidc-issuer': undefined,
    'trusted-root': undefined,
    checksums: 'SUMS',
  },
};

describe('the advice of a refusal', () => {
  it.each<readonly [string, Failing, keyof typeof CODES]>([
    ['no `https://`', { inputs: { 'certificate-identity': IDENTITY.slice('https://'.length) } }, 'identity'],
    ['another version', workflow({ ref: 'refs/tags/v1.2.4' }), 'identity'],
    ['another workflow', workflow({ workflow: '.github/workflows/nightly.yml' }), 'identity'],
    ['a branch', workflow({ ref: 'refs/heads/main' }), 'identity'],
    ['another letter case', { inputs: { 'certificate-identity': IDENTITY.replace('acme', 'Acme') } }, 'identity'],
    [
      'a reusable workflow',
      workflow({
        reusable: {
          repository: 'acme/flows',
          workflow: '.github/workflows/sign.yml',
          ref: 'refs/heads/main',
          sha: 'b'.repeat(40),
        },
      }),
      'identity',
    ],
    ['the start of a pattern', pattern('^https://github.com/acme/widgets'), 'identity'],
    [
      'the start of a pattern, with a file',
      pattern('https://github.com/acme/widgets/.github/workflows/release.yml'),
      'identity',
    ],
    [
      'a pattern of another version',
      pattern('https://github\\.com/acme/widgets/\\.github/workflows/release\\.yml@refs/tags/v2\\..*'),
      'identity',
    ],
    [
      'another workflow than `signer-workflow`',
      {
        inputs: {
          'certificate-identity': undefined,
          'certificate-oidc-issuer': undefined,
          'signer-workflow': 'acme/widgets/.github/workflows/other.yml@refs/tags/v1.2.3',
        },
      },
      'identity',
    ],
    ['another issuer', { inputs: { 'certificate-oidc-issuer': 'https://accounts.google.com' } }, 'issuer'],
    ['an issuer with a slash', { inputs: { 'certificate-oidc-issuer': `${GITHUB_ISSUER}/` } }, 'issuer'],
    [
      'an issuer without `https://`',
      {
        inputs: { 'certificate-oidc-issuer': 'accounts.google.com' },
        signing: { issuer: 'https://accounts.google.com' },
      },
      'issuer',
    ],
    ['a bundle in another folder', { bundle: 'evidence/widgets.tar.gz.sigstore.json' }, 'missing'],
    ['a bundle in a folder below', { bundle: 'dist/sigs/widgets.sigstore.json' }, 'missing'],
    ['a bundle with another extension', { bundle: `${ARTIFACT}.sigstore.txt` }, 'missing'],
    ['a bundle with the name of another file', { bundle: 'dist/widgets-linux.tar.gz.sigstore.json' }, 'missing'],
    ['a list with folders', { ...bySums, files: { SUMS: `${sha256}  build/out/widgets.tar.gz\n` } }, 'unlisted'],
  ])('works: %s', async (_, failing, kind) => {
    const workspace = release(failing);
    const inputs = { ...BY_IDENTITY, ...failing.inputs };
    const refused = await verify(inputs, workspace);
    expect([refused.exitCode, refused.text]).toEqual([1, expect.stringContaining(CODES[kind])]);
    const advice = adviceIn(refused.text);
    expect(advice).not.toEqual({});
    const followed = await verify(applied(inputs, advice), workspace);
    expect(followed).toEqual({ exitCode: 0, text: expect.any(String) });
  });

  it.each<readonly [string, Failing, string]>([
    ['a bare tag', { inputs: { 'certificate-identity': IDENTITY.replace('refs/tags/', '') } }, 'not a full ref'],
    [
      'a bare tag without `https://`',
      { inputs: { 'certificate-identity': 'github.com/acme/widgets/.github/workflows/release.yml@v1.2.3' } },
      'not a full ref',
    ],
    ...[
      ['http', IDENTITY.replace('https:', 'http:')],
      ['one slash', IDENTITY.replace('https://', 'https:/')],
      ['no colon', IDENTITY.replace('https://', 'https//')],
      ['no host, as `github.workflow_ref` is', IDENTITY.replace('https://github.com/', '')],
    ].map(([what = '', identity]): readonly [string, Failing, string] => [
      what,
      { inputs: { 'certificate-identity': identity } },
      'does not begin with `https://` and a host',
    ]),
    ['quotes', { inputs: { 'certificate-identity': `"${IDENTITY}"` } }, 'is in quotes'],
    ...['blob/main/.github/workflows', 'actions/workflows'].map((page): readonly [string, Failing, string] => [
      `a page in a browser, ${page}`,
      { inputs: { 'certificate-identity': `https://github.com/acme/widgets/${page}/release.yml` } },
      'is the address of a page',
    ]),
  ])('of a malformed identity works: %s', async (_, failing, words) => {
    const workspace = release(failing);
    const inputs = { ...BY_IDENTITY, ...failing.inputs };
    const { exitCode, text } = await verify(inputs, workspace);
    expect([exitCode, text]).toEqual([2, expect.stringContaining(words)]);
    const [, written] = /Write `([^`]+)`/.exec(text) ?? [];
    const filled = written?.replace('refs/tags/TAG', 'refs/tags/v1.2.3');
    expect((await verify({ ...inputs, 'certificate-identity': filled }, workspace)).exitCode).toBe(0);
  });

  it('of an identity with stars works as a pattern, and keeps the repository that begins alike out', async () => {
    const stars = 'https://github.com/acme/widgets/.github/workflows/*.yml@refs/tags/*';
    const { exitCode, text } = await verify({ ...BY_IDENTITY, 'certificate-identity': stars }, release({}));
    expect([exitCode, text]).toEqual([1, expect.stringContaining('looks like a pattern')]);
    const [, regexp] = /`--certificate-identity-regexp '([^`]+)'` in its place/.exec(text) ?? [];
    const inputs = { ...BY_IDENTITY, 'certificate-identity': undefined, 'certificate-identity-regexp': regexp };
    expect((await verify(inputs, release({}))).exitCode).toBe(0);
    for (const changes of [{ repository: 'acme/widgets-fork' }, { ref: 'refs/heads/main' }])
      expect((await verify(inputs, release(workflow(changes)))).exitCode).toBe(1);
  });

  it('of an identity with stars spells no pattern out for a signer whom it would not accept', async () => {
    const stars = 'https://github.com/acme/gadgets/.github/workflows/*.yml@refs/tags/*';
    const { exitCode, text } = await verify({ ...BY_IDENTITY, 'certificate-identity': stars }, release({}));
    expect([exitCode, text]).toEqual([1, expect.stringContaining('by acme/widgets, expected acme/gadgets')]);
    expect(text).not.toContain('certificate-identity-regexp');
    const unclear = 'https://github.com/acme/.*/.github/workflows/.*@refs/tags/v1.2.3';
    const other = await verify({ ...BY_IDENTITY, 'certificate-identity': unclear }, release({}));
    expect([other.exitCode, other.text]).toEqual([1, expect.stringContaining('--certificate-identity-regexp PATTERN')]);
  });

  it.each([
    ['a pattern with an anchor', '^https://github.com/acme/widgets/.*', 'looks like a pattern'],
    ['a pattern with an escape', 'https://github\\.com/acme/widgets/x@v1', 'looks like a pattern'],
    ['a star in place of the repository', 'https://github.com/acme/*', 'looks like a pattern'],
    ['a variable of a shell', '$IDENTITY', 'a variable that was not replaced'],
    ['an expression of GitHub', '${{ github.workflow_ref }}', 'an expression that was not replaced'],
  ])('is not a pattern that anyone matches: %s', async (_, identity, words) => {
    const { exitCode, text } = await verify({ ...BY_IDENTITY, 'certificate-identity': identity }, release({}));
    expect([exitCode, text]).toEqual([2, expect.stringContaining(words)]);
    expect(text).not.toMatch(/in its place: `/);
  });

  it.each([
    ['the address of a clone', 'https://github.com/acme/widgets.git'],
    ['the address for SSH', 'git@github.com:acme/widgets.git'],
    ['the address in a browser', 'https://github.com/acme/widgets/'],
    ['`.git` at the end', 'acme/widgets.git'],
    ['as slsa-verifier has it', 'github.com/acme/widgets'],
  ])('of a malformed repository works: %s', async (_, repo) => {
    const inputs = { ...BY_IDENTITY, 'certificate-identity': undefined, 'certificate-oidc-issuer': undefined };
    const { exitCode, text } = await verify({ ...inputs, repo }, release({}));
    expect([exitCode, text]).toEqual([2, expect.stringContaining('is not a repository')]);
    const [, written] = /Write `([^`]+)`/.exec(text) ?? [];
    expect((await verify({ ...inputs, repo: written }, release({}))).exitCode).toBe(0);
    const fork = release(workflow({ repository: 'acme/widgets-fork' }));
    expect((await verify({ ...inputs, repo: written }, fork)).exitCode).toBe(1);
  });

  it.each([
    ['in another folder', 'roots/root.json', 'root.json'],
    ['with a typing error', 'trusted_root.json', 'trusted-root.json'],
    ['with another extension', 'roots/acme.jsonl', 'roots/acme.json'],
  ])('of a trusted root that is not there works: %s', async (_, there, given) => {
    const workspace = release({ files: { [there]: world.trustedRootJson } });
    const { exitCode, text } = await verify({ ...BY_IDENTITY, 'trusted-root': given }, workspace);
    expect([exitCode, text]).toEqual([2, expect.stringContaining('TRUST_ROOT_MALFORMED')]);
    const [, path] = /(?:There is|Did you mean) (\S+?)(?:,|\?)/.exec(text) ?? [];
    expect(path).toBe(there);
    expect((await verify({ ...BY_IDENTITY, 'trusted-root': path }, workspace)).exitCode).toBe(0);
  });

  it.each([
    ['cosign.pub', 'key'],
    ['release.asc', 'openpgp-keys'],
    ['policy.yml', 'policy'],
    ['SUMS', 'checksums'],
    ['recalls.json', 'revocations'],
    ['deployed.json', 'deployed'],
  ])('names the file in the next folder: %s of `%s`', async (name, input) => {
    const workspace = release({ files: { [`other/${name}`]: 'x' } });
    const alone = input === 'policy' ? { policy: name } : { ...NAMING[input], [input]: name };
    const { exitCode, text } = await verify(alone, workspace);
    expect([exitCode === 0, text]).toEqual([false, expect.stringContaining(`There is other/${name}, in another`)]);
  });

  it.each([
    ['no ref', IDENTITY.replace(/@.*/, ''), 'has no `@`', 'signer-workflow'],
    [
      'no ref and no `https://`',
      'github.com/acme/widgets/.github/workflows/release.yml',
      'has no `@`',
      'signer-workflow',
    ],
    ['a repository', 'https://github.com/acme/widgets', 'is a repository', 'repo'],
  ])('of a malformed identity works in another input: %s', async (_, identity, words, input) => {
    const workspace = release({});
    const { exitCode, text } = await verify({ ...BY_IDENTITY, 'certificate-identity': identity }, workspace);
    expect([exitCode, text]).toEqual([2, expect.stringContaining(words)]);
    const advice = adviceIn(text);
    expect(Object.keys(advice)).toContain(input);
    const inputs = { ...BY_IDENTITY, 'certificate-identity': undefined, ...advice };
    expect((await verify(inputs, workspace)).exitCode).toBe(0);
    const stranger = release(workflow({ repository: 'acme/widgets-fork' }));
    expect((await verify(inputs, stranger)).exitCode).toBe(1);
  });
});

const RECALLS: Inputs = {
  'revocations-identity': IDENTITY.replace('release.yml', 'recalls.yml'),
  'revocations-oidc-issuer': GITHUB_ISSUER,
};

/** What an input that names a file needs beside it. */
const NAMING: Readonly<Record<string, Inputs>> = {
  key: { artifacts: ARTIFACT },
  'openpgp-keys': { artifacts: ARTIFACT },
  checksums: { artifacts: ARTIFACT },
  revocations: { ...BY_IDENTITY, ...RECALLS },
  deployed: { mode: 'audit', revocations: 'trusted_root.json', ...RECALLS, 'trusted-root': 'trusted_root.json' },
};

const CODES = {
  identity: 'IDENTITY_MISMATCH',
  issuer: 'ISSUER_MISMATCH',
  missing: 'BUNDLE_MISSING',
  unlisted: 'CHECKSUM_UNLISTED',
} as const;

describe('no advice lets a stranger in', () => {
  it.each<readonly [string, Failing]>([
    ['another owner', workflow({ repository: 'mallory/widgets' })],
    ['an owner that begins alike', workflow({ repository: 'acme-evil/widgets' })],
    ['an owner that looks alike', workflow({ repository: 'acrne/widgets' })],
    ['a repository that begins alike', workflow({ repository: 'acme/widgets-fork' })],
    ['a pull request', workflow({ ref: 'refs/pull/7/merge' })],
    ['another issuer', { signing: { issuer: 'https://issuer.example' } }],
    [
      'a pattern, by an owner that begins alike',
      { ...pattern('^https://github.com/acme'), ...workflow({ repository: 'acme-evil/widgets' }) },
    ],
    [
      'a pattern, by a repository that begins alike',
      { ...pattern('^https://github.com/acme/widgets'), ...workflow({ repository: 'acme/widgets-fork' }) },
    ],
    [
      'a claim that differs too',
      { inputs: { 'source-ref': 'refs/tags/v1.2.3' }, ...workflow({ ref: 'refs/tags/v1.2.4' }) },
    ],
  ])('%s', async (_, failing) => {
    const { exitCode, text } = await verify({ ...BY_IDENTITY, ...failing.inputs }, release(failing));
    expect(exitCode).toBe(1);
    expect(Object.keys(adviceIn(text)).filter((name) => name.startsWith('certificate-'))).toEqual([]);
  });

  it('and what completes a pattern keeps the repository that begins alike out', async () => {
    const failing = pattern('^https://github.com/acme/widgets');
    const inputs = { ...BY_IDENTITY, ...failing.inputs };
    const advice = adviceIn((await verify(inputs, release(failing))).text);
    const fork = release(workflow({ repository: 'acme/widgets-fork' }));
    expect((await verify(applied(inputs, advice), fork)).exitCode).toBe(1);
  });
});
