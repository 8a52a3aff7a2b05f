import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, type ConfigProblem } from '../../src/core/errors.js';
import { MAX_HINTS } from '../../src/core/limits.js';
import type { CompileContext as PolicyContext } from '../../src/policy/compile/compile.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { PROVENANCE_TYPES } from '../../src/policy/compile/predicate-types.js';
import { matches } from '../../src/formats/matcher.js';
import type { IdentitySigner, Policy } from '../../src/model/policy.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';

type Raw = Readonly<Record<string, string>>;

const ISSUER = 'https://token.actions.githubusercontent.com';
const ID = 'https://github.com/acme/tool/.github/workflows/release.yml@refs/tags/v1';
const SIGNER = { 'certificate-identity': ID, 'certificate-oidc-issuer': ISSUER };
const FILES = { artifacts: 'a' };

let workspace: string;
let elsewhere: string;
const context = (over: Partial<PolicyContext> = {}): PolicyContext => ({
  kind: 'terminal',
  env: {},
  workspace,
  ...over,
});

const read = (inputs: Raw) => readInputs(Object.entries(inputs).map(([name, value]) => ({ name, values: [value] })));

const build = (inputs: Raw, over?: Partial<PolicyContext>) => readPolicy(read(inputs), context(over));

async function policyOf(inputs: Raw): Promise<Policy> {
  return (await build(inputs)).policy;
}

async function problemsOf(inputs: Raw, over?: Partial<PolicyContext>): Promise<readonly ConfigProblem[]> {
  try {
    await build(inputs, over);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

async function identityOf(inputs: Raw): Promise<IdentitySigner> {
  const [requirement] = (await policyOf({ ...FILES, ...inputs })).rules[0]!.require;
  const signer = requirement?.kind === 'signature' ? requirement.by.of[0] : undefined;
  if (signer?.kind !== 'identity') throw new Error('no identity');
  return signer;
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'gate-workspace-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'gate-elsewhere-'));
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
  for (const folder of [workspace, elsewhere]) writeFileSync(join(folder, 'key.pub'), key);
  writeFileSync(join(workspace, 'broken.pub'), 'nonsense');
});

afterAll(() => {
  for (const folder of [workspace, elsewhere]) rmSync(folder, { recursive: true });
});

describe('one rule', () => {
  test('an identity', async () => {
    const { policy, options } = await build({ ...FILES, ...SIGNER });
    expect(policy.source).toBe('inputs');
    expect(policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(policy.trust).toEqual({ sources: [{ kind: 'tuf' }], maxAgeMs: 180 * 86_400_000, offline: false });
    expect(options).toEqual({ mode: 'enforce', timeoutMs: 30 * 60_000, reports: {} });
    expect(policy.rules).toHaveLength(1);
    expect(policy.rules[0]?.artifacts).toEqual(['a']);
    expect(policy.rules[0]?.require).toEqual([
      {
        kind: 'signature',
        by: {
          threshold: 1,
          of: [
            {
              kind: 'identity',
              name: 'certificate-identity',
              identity: { kind: 'exact', value: ID },
              issuer: { kind: 'exact', value: ISSUER },
              claims: [],
            },
          ],
        },
        predicateTypes: PROVENANCE_TYPES,
        requireTimestamp: false,
      },
    ]);
  });

  test('any identity with any issuer', async () => {
    const { rules } = await policyOf({
      ...FILES,
      'certificate-identity': 'one\ntwo',
      'certificate-oidc-issuer': 'https://i1.example\nhttps://i2.example',
    });
    const [requirement] = rules[0]!.require;
    const signers = requirement?.kind === 'signature' ? (requirement.by.of as readonly IdentitySigner[]) : [];
    expect(signers.map(({ name }) => name)).toEqual([
      'certificate-identity 1',
      'certificate-identity 1',
      'certificate-identity 2',
      'certificate-identity 2',
    ]);
    expect(new Set(signers.map(({ identity, issuer }) => JSON.stringify([identity, issuer]))).size).toBe(4);
  });

  test('a key', async () => {
    const { rules } = await policyOf({
      ...FILES,
      key: 'key.pub',
      'transparency-log': 'none',
      'require-timestamp': 'true',
    });
    expect(rules[0]?.require).toMatchObject([
      {
        kind: 'signature',
        requireTimestamp: true,
        by: { of: [{ kind: 'key', name: 'key', file: 'key.pub', transparencyLog: 'none' }] },
      },
    ]);
  });

  test('two keys, with the log by default', async () => {
    const { rules } = await policyOf({ ...FILES, key: `key.pub\n${join(elsewhere, 'key.pub')}` });
    expect(rules[0]?.require).toMatchObject([
      {
        by: {
          of: [
            { name: 'key 1', transparencyLog: 'auto' },
            { name: 'key 2', transparencyLog: 'auto' },
          ],
        },
      },
    ]);
  });

  test('checksums alone, beside a signer, and signed', async () => {
    const alone = await policyOf({ checksums: 'SUMS', 'checksums-complete': 'true' });
    expect(alone.rules[0]?.require).toEqual([{ kind: 'checksum', lists: ['SUMS'], complete: true }]);
    const beside = await policyOf({ ...FILES, ...SIGNER, checksums: 'SUMS' });
    expect(beside.rules[0]?.require.map(({ kind }) => kind)).toEqual(['signature', 'checksum']);
    const signed = await policyOf({ ...FILES, ...SIGNER, checksums: 'SUMS', 'checksums-signed': 'true', bundle: 'x' });
    expect(signed.rules[0]).toMatchObject({
      bundles: [],
      require: [{ kind: 'checksum', signedBy: { kind: 'signature' }, evidence: { bundles: [{ source: 'x' }] } }],
    });
    expect(signed.warnings).toEqual([]);
  });

  test.each([
    ['any', 'any'],
    ['https://spdx.dev/Document', ['https://spdx.dev/Document']],
    ['cosign.sigstore.dev/attestation/v1', ['cosign.sigstore.dev/attestation/v1']],
  ])('predicate type %s', async (type, expected) => {
    const { rules } = await policyOf({ ...FILES, ...SIGNER, 'predicate-type': type });
    expect(rules[0]?.require).toMatchObject([{ predicateTypes: expected }]);
  });

  test.each<[string, Raw, unknown]>([
    ['the default', {}, [{ kind: 'tuf' }]],
    ['offline', { offline: 'true' }, [{ kind: 'embedded' }]],
    [
      'offline with both',
      { offline: 'true', 'trusted-root': 'tuf\nembedded\nroot.json' },
      [{ kind: 'embedded' }, { kind: 'file', path: 'root.json' }],
    ],
    [
      'every kind',
      { 'trusted-root': 'staging\ngh\n./tuf' },
      [{ kind: 'staging' }, { kind: 'gh' }, { kind: 'file', path: './tuf' }],
    ],
    [
      'another repository',
      { 'tuf-mirror': 'https://tuf.example', 'tuf-root': 'root.json' },
      [{ kind: 'tuf', mirror: 'https://tuf.example', rootFile: 'root.json' }],
    ],
    [
      'a mirror on loopback',
      { 'tuf-mirror': 'http://127.0.0.1:8080/x' },
      [{ kind: 'tuf', mirror: 'http://127.0.0.1:8080/x' }],
    ],
  ])('trusted roots: %s', async (_title, inputs, sources) => {
    expect((await policyOf({ ...FILES, ...SIGNER, ...inputs })).trust.sources).toEqual(sources);
  });

  test('options', async () => {
    const { options, policy } = await build({
      ...FILES,
      ...SIGNER,
      mode: 'report',
      timeout: '5m',
      report: 'r.json',
      'trusted-root-max-age': '24h',
    });
    expect(options).toEqual({ mode: 'report', timeoutMs: 300_000, reports: { report: 'r.json' } });
    expect(policy.trust.maxAgeMs).toBe(86_400_000);
  });

  test('the digest is of the inputs, in whatever order, with their variables', async () => {
    const one = await policyOf({ ...FILES, ...SIGNER, var: 'a=1\nb=2' });
    const same = await policyOf({ var: 'b=2\na=1', ...SIGNER, ...FILES });
    const other = await policyOf({ ...FILES, ...SIGNER, var: 'a=1\nb=3' });
    expect(same.digest).toBe(one.digest);
    expect(other.digest).not.toBe(one.digest);
  });
});

describe('repositories and workflows', () => {
  test('repo: the claim without case, and the identity in that repository', async () => {
    const { identity, issuer, claims, name } = await identityOf({ repo: 'Acme/to.ol' });
    expect(name).toBe('repo');
    expect(issuer).toEqual({ kind: 'exact', value: ISSUER });
    expect(claims).toEqual([
      {
        claim: 'source-repository-uri',
        value: { kind: 'exact-ignoring-case', value: 'https://github.com/Acme/to.ol' },
        input: 'repo',
      },
    ]);
    expect(matches(identity, 'https://github.com/acme/TO.OL/.github/workflows/x.yml@refs/tags/v1')).toBe(true);
    for (const other of ['acme/toxol/', 'acme/to.ol-evil/', 'acme/to.ol', 'xacme/to.ol/']) {
      expect(matches(identity, `https://github.com/${other}`)).toBe(false);
    }
    expect(matches(identity, 'https://evil.example/?https://github.com/acme/to.ol/x')).toBe(false);
  });

  test('owner: the claim without case, and the identity under that owner', async () => {
    const { identity, claims } = await identityOf({ owner: 'acme' });
    expect(claims).toMatchObject([{ claim: 'source-repository-owner-uri', input: 'owner' }]);
    expect(matches(identity, 'https://github.com/ACME/any/.github/workflows/x.yml@refs/heads/main')).toBe(true);
    expect(matches(identity, 'https://github.com/acme-evil/any/.github/workflows/x.yml@refs/heads/main')).toBe(false);
  });

  test('repo and owner together, the identity in the repository', async () => {
    const { identity, claims } = await identityOf({ owner: 'ACME', repo: 'acme/tool' });
    expect(claims.map(({ claim }) => claim)).toEqual(['source-repository-uri', 'source-repository-owner-uri']);
    expect(matches(identity, 'https://github.com/acme/other/x')).toBe(false);
  });

  test('an identity beside repo decides alone where it signed', async () => {
    const { identity, claims } = await identityOf({ repo: 'acme/tool', 'certificate-identity': ID });
    expect(identity).toEqual({ kind: 'exact', value: ID });
    expect(claims).toHaveLength(1);
  });

  test('signer-repo', async () => {
    const { identity, claims } = await identityOf({ repo: 'acme/tool', 'signer-repo': 'acme/workflows' });
    expect(claims.map(({ claim }) => claim)).toEqual(['source-repository-uri']);
    expect(matches(identity, 'https://github.com/acme/workflows/.github/workflows/x.yml@refs/heads/main')).toBe(true);
    expect(matches(identity, ID)).toBe(false);
  });

  test.each([
    ['acme/tool/.github/workflows/r.yml', 'https://github.com/acme/tool/.github/workflows/r.yml@refs/tags/v1', true],
    ['acme/tool/.github/workflows/r.yml', 'https://github.com/acme/tool/.github/workflows/r.yml', true],
    [
      'acme/tool/.github/workflows/r.yml',
      `https://github.com/acme/tool/.github/workflows/r.yml@${'a'.repeat(40)}`,
      true,
    ],
    [
      'github.com/acme/tool/.github/workflows/r.yml',
      'https://github.com/acme/tool/.github/workflows/r.yml@refs/heads/x',
      true,
    ],
    [
      'acme.ghe.com/acme/tool/.github/workflows/r.yml',
      'https://acme.ghe.com/acme/tool/.github/workflows/r.yml@refs/heads/x',
      true,
    ],
    [
      'acme/tool/.github/workflows/r.yml',
      'https://github.com/acme/tool/.github/workflows/r.yml.attacker.yml@refs/tags/v1',
      false,
    ],
    ['acme/tool/.github/workflows/r.yml', 'https://github.com/acme/tool/.github/workflows/rxyml@refs/tags/v1', false],
    ['acme/tool/.github/workflows/r.yml', 'https://github.com/acme/tool/.github/workflows/r.ym', false],
    [
      'acme/tool/.github/workflows/r.yml@refs/heads/main',
      'https://github.com/acme/tool/.github/workflows/r.yml@refs/heads/main',
      true,
    ],
    [
      'acme/tool/.github/workflows/r.yml@refs/heads/main',
      'https://github.com/acme/tool/.github/workflows/r.yml@refs/heads/main@refs/heads/attacker',
      false,
    ],
    [
      'acme/tool/.github/workflows/r.yml@refs/heads/main',
      'https://github.com/acme/tool/.github/workflows/r.yml@refs/heads/main2',
      false,
    ],
  ])('signer-workflow %s: %s is %s', async (workflow, san, expected) => {
    expect(matches((await identityOf({ 'signer-workflow': workflow })).identity, san)).toBe(expected);
  });

  test('claims of the source', async () => {
    const { claims } = await identityOf({
      repo: 'acme/tool',
      'source-ref': 'refs/tags/v1',
      'source-digest': 'A'.repeat(40),
      'deny-self-hosted-runners': 'true',
    });
    expect(claims.slice(1)).toEqual([
      { claim: 'source-repository-ref', value: { kind: 'exact', value: 'refs/tags/v1' }, input: 'source-ref' },
      { claim: 'source-repository-digest', value: { kind: 'exact', value: 'a'.repeat(40) }, input: 'source-digest' },
      {
        claim: 'runner-environment',
        value: { kind: 'exact', value: 'github-hosted' },
        input: 'deny-self-hosted-runners',
      },
    ]);
  });

  test('an issuer of its own beside repo', async () => {
    const { issuer } = await identityOf({ repo: 'acme/tool', 'certificate-oidc-issuer': `${ISSUER}/acme` });
    expect(issuer).toEqual({ kind: 'exact', value: `${ISSUER}/acme` });
  });
});

describe('combinations that are refused', () => {
  const KEY = { ...FILES, key: 'key.pub' };
  const REPO = { ...FILES, repo: 'acme/tool' };
  test.each<[string, Raw, string, RegExp]>([
    ['nothing to check', SIGNER, 'artifacts', /nothing to check/],
    ['nothing required', FILES, 'artifacts', /no requirement is given/],
    [
      'an identity without issuer',
      { ...FILES, 'certificate-identity': ID },
      'certificate-identity',
      /without an issuer/,
    ],
    [
      'a pattern without issuer',
      { ...FILES, 'certificate-identity-regexp': 'x' },
      'certificate-identity-regexp',
      /without an issuer/,
    ],
    [
      'an issuer without identity',
      { ...FILES, 'certificate-oidc-issuer': ISSUER },
      'certificate-oidc-issuer',
      /without an identity/,
    ],
    [
      'an identity and its pattern',
      { ...FILES, ...SIGNER, 'certificate-identity-regexp': ID },
      'certificate-identity-regexp',
      /^cannot be used together with `certificate-identity`$/,
    ],
    [
      'an issuer and its pattern',
      { ...FILES, ...SIGNER, 'certificate-oidc-issuer-regexp': ISSUER },
      'certificate-oidc-issuer-regexp',
      /^cannot be used together with `certificate-oidc-issuer`$/,
    ],
    [
      'an issuer and its pattern beside a repository',
      { ...REPO, 'certificate-oidc-issuer': ISSUER, 'certificate-oidc-issuer-regexp': 'https://other\\.example' },
      'certificate-oidc-issuer-regexp',
      /^cannot be used together with `certificate-oidc-issuer`/,
    ],
    [
      'an issuer pattern alone',
      { ...FILES, 'certificate-oidc-issuer-regexp': 'https://i\\.example' },
      'certificate-oidc-issuer-regexp',
      /without an identity/,
    ],
    [
      'a key with an identity',
      { ...KEY, ...SIGNER },
      'key',
      /cannot be used together with `certificate-identity`, `certificate-oidc-issuer`/,
    ],
    ['a key with a repository', { ...KEY, repo: 'acme/tool' }, 'key', /cannot be used together with `repo`/],
    [
      'a key with a claim',
      { ...KEY, 'source-ref': 'refs/tags/v1' },
      'key',
      /cannot be used together with `source-ref`/,
    ],
    [
      'a key with a certificate',
      { ...KEY, signature: 's', certificate: 'c' },
      'certificate',
      /only the holders of keys may sign/,
    ],
    [
      'no log for an identity',
      { ...FILES, ...SIGNER, 'transparency-log': 'none' },
      'transparency-log',
      /only with `key`/,
    ],
    [
      'no log without a signer',
      { checksums: 's', 'transparency-log': 'none' },
      'transparency-log',
      /no signer is given/,
    ],
    [
      'checksums-signed without list',
      { ...FILES, ...SIGNER, 'checksums-signed': 'true' },
      'checksums-signed',
      /without `checksums`/,
    ],
    [
      'checksums-signed without signer',
      { checksums: 's', 'checksums-signed': 'true' },
      'checksums-signed',
      /no signer is given/,
    ],
    [
      'checksums-complete without list',
      { ...FILES, ...SIGNER, 'checksums-complete': 'true' },
      'checksums-complete',
      /without `checksums`/,
    ],
    [
      'a predicate type without signer',
      { checksums: 's', 'predicate-type': 'any' },
      'predicate-type',
      /no signer is given/,
    ],
    ['a bundle without signer', { checksums: 's', bundle: 'b' }, 'bundle', /no signer is given/],
    [
      'a timestamp without signer',
      { checksums: 's', 'require-timestamp': 'true' },
      'require-timestamp',
      /no signer is given/,
    ],
    [
      'a certificate without signature',
      { ...FILES, ...SIGNER, certificate: 'c' },
      'certificate',
      /without `signature`/,
    ],
    [
      'a TUF mirror without TUF',
      { ...FILES, ...SIGNER, 'trusted-root': 'embedded', 'tuf-mirror': 'https://t.example' },
      'tuf-mirror',
      /does not use TUF/,
    ],
    [
      'a TUF root offline',
      { ...FILES, ...SIGNER, offline: 'true', 'tuf-root': 'r.json' },
      'tuf-root',
      /cannot be used with `offline`/,
    ],
    [
      'gh offline',
      { ...FILES, ...SIGNER, offline: 'true', 'trusted-root': 'gh' },
      'trusted-root',
      /`gh` needs the network/,
    ],
    [
      'a TUF mirror in the clear',
      { ...FILES, ...SIGNER, 'tuf-mirror': 'http://t.example' },
      'tuf-mirror',
      /(?:no|not|not an?|not the) https URL/,
    ],
    [
      'a TUF mirror that is not a URL',
      { ...FILES, ...SIGNER, 'tuf-mirror': 'mirror' },
      'tuf-mirror',
      /(?:no|not|not an?|not the) https URL/,
    ],
    [
      'an identity and a signer workflow',
      { ...REPO, 'certificate-identity': ID, 'signer-workflow': 'a/b/c.yml' },
      'signer-workflow',
      /each say which identity/,
    ],
    [
      'a signer repository and a signer workflow',
      { ...REPO, 'signer-repo': 'a/b', 'signer-workflow': 'a/b/c.yml' },
      'signer-workflow',
      /each say which identity/,
    ],
    [
      'a pattern and a signer repository',
      { ...REPO, 'certificate-identity-regexp': 'x', 'signer-repo': 'a/b' },
      'signer-repo',
      /each say which identity/,
    ],
    [
      'a repository as URL',
      { ...FILES, repo: 'https://github.com/acme/tool' },
      'repo',
      /(?:no|not|not an?|not the) repository/,
    ],
    ['a repository without owner', { ...FILES, repo: 'tool' }, 'repo', /(?:no|not|not an?|not the) repository/],
    ['a repository with pattern', { ...FILES, repo: 'acme/.*' }, 'repo', /(?:no|not|not an?|not the) repository/],
    ['a repository of dots', { ...FILES, repo: 'acme/..' }, 'repo', /(?:no|not|not an?|not the) repository/],
    ['an owner with a repository', { ...FILES, owner: 'acme/tool' }, 'owner', /(?:no|not|not an?|not the) owner/],
    ["another owner than the repository's", { ...FILES, repo: 'acme/tool', owner: 'other' }, 'owner', /does not own/],
    [
      'a signer repository that is none',
      { ...REPO, 'signer-repo': 'x' },
      'signer-repo',
      /(?:no|not|not an?|not the) repository/,
    ],
    [
      'a workflow as URL',
      { ...FILES, 'signer-workflow': 'https://github.com/a/b/c.yml' },
      'signer-workflow',
      /(?:no|not|not an?|not the) workflow/,
    ],
    [
      'a workflow without path',
      { ...FILES, 'signer-workflow': 'acme/tool' },
      'signer-workflow',
      /(?:no|not|not an?|not the) workflow/,
    ],
    ['a short ref', { ...REPO, 'source-ref': 'main' }, 'source-ref', /(?:no|not|not an?|not the) full ref/],
    [
      'a short commit',
      { ...REPO, 'source-digest': 'abc1234' },
      'source-digest',
      /(?:no|not|not an?|not the) full commit/,
    ],
    [
      'a claim without signer',
      { ...FILES, checksums: 's', 'source-ref': 'refs/tags/v1' },
      'source-ref',
      /without a signer/,
    ],
    [
      'a pattern that does not compile',
      { ...FILES, 'certificate-identity-regexp': '(?=x)', 'certificate-oidc-issuer': ISSUER },
      'certificate-identity-regexp',
      /not a valid RE2 pattern/,
    ],
    [
      'an issuer pattern that does not compile',
      { ...FILES, 'certificate-identity': ID, 'certificate-oidc-issuer-regexp': '(' },
      'certificate-oidc-issuer-regexp',
      /not a valid RE2 pattern/,
    ],
    [
      'a predicate type that is none',
      { ...FILES, ...SIGNER, 'predicate-type': 'provenance' },
      'predicate-type',
      /(?:no|not|not an?|not the) predicate type/,
    ],
    [
      'a broad pattern',
      { ...FILES, 'certificate-identity-regexp': '.*', 'certificate-oidc-issuer': ISSUER },
      'certificate-identity-regexp',
      /that anyone can register/,
    ],
    ['a missing key', { ...FILES, key: 'nope.pub' }, 'key', /`nope\.pub` does not exist/],
    ['a broken key', { ...FILES, key: 'broken.pub' }, 'key', /`broken\.pub` holds no PEM block/],
    ['two wrong keys', { ...FILES, key: 'broken.pub\nnope.pub' }, 'key', /broken/],
  ])('%s', async (_title, inputs, where, message) => {
    const problems = await problemsOf(inputs);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.where).toBe(where);
    expect(problems[0]?.fix).toMatch(/^[A-Z].*\.$/s);
    expect(problems).toHaveLength(_title === 'two wrong keys' ? 2 : 1);
  });

  test('a boolean that is false demands nothing', async () => {
    expect(
      await problemsOf({ ...FILES, ...SIGNER, 'checksums-signed': 'false', 'checksums-complete': 'false' }),
    ).toEqual([]);
    expect(await problemsOf({ ...KEY, 'deny-self-hosted-runners': 'false' })).toEqual([]);
  });

  test('all at once, and no key is read before the rest is right', async () => {
    const problems = await problemsOf({
      key: 'nope.pub',
      repo: 'x',
      'checksums-complete': 'true',
      'source-ref': 'main',
    });
    expect(problems.map(({ where }) => where)).toEqual([
      'artifacts',
      'checksums-complete',
      'key',
      'repo',
      'source-ref',
    ]);
    expect(problems.map(({ message }) => message).join()).not.toContain('cannot be read');
  });

  test('allow-broad-identity turns the error into a warning', async () => {
    const { warnings } = await policyOf({
      ...FILES,
      'certificate-identity-regexp': '.*',
      'certificate-oidc-issuer': ISSUER,
      'allow-broad-identity': 'true',
    });
    expect(warnings).toEqual([
      expect.stringMatching(/matches an owner that anyone can register.*allow-broad-identity/),
    ]);
  });
});

describe('a tree under test does not judge itself', () => {
  const foreign = (event: string): Partial<PolicyContext> => ({ kind: 'actions', env: { GITHUB_EVENT_NAME: event } });

  const RECALLS: Raw = {
    revocations: 'https://example.com/revoked.json',
    'revocations-identity': 'https://github.com/acme/widgets/.github/workflows/recall.yml@refs/heads/main',
    'revocations-oidc-issuer': 'https://token.actions.githubusercontent.com',
  };
  test.each<[string, Raw]>([
    ['key', { ...FILES, key: 'key.pub' }],
    ['key', { ...FILES, key: './x/../key.pub' }],
    ['trusted-root', { ...FILES, ...SIGNER, 'trusted-root': 'tuf\nroot.json' }],
    ['tuf-root', { ...FILES, ...SIGNER, 'tuf-root': 'root.json' }],
    ['checksums', { ...FILES, ...SIGNER, checksums: 'SUMS' }],
    ['revocations', { ...FILES, ...SIGNER, ...RECALLS, revocations: 'revoked.json' }],
    ['revocations-cache', { ...FILES, ...SIGNER, ...RECALLS, 'revocations-cache': 'cache' }],
    ['deployed', { mode: 'audit', deployed: 'pods.json', ...RECALLS }],
  ])('%s', async (where, inputs) => {
    for (const event of ['pull_request_target', 'workflow_run']) {
      const problems = await problemsOf(inputs, foreign(event));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ where });
      expect(problems[0]?.message).toMatch(/the files of a pull request must not decide about themselves/);
    }
    expect(await problemsOf(inputs, foreign('push'))).toEqual([]);
    expect(await problemsOf(inputs, { env: { GITHUB_EVENT_NAME: 'workflow_run' } })).toEqual([]);
  });

  test('an absolute path into the workspace', async () => {
    const problems = await problemsOf({ ...FILES, key: join(workspace, 'key.pub') }, foreign('workflow_run'));
    expect(problems).toHaveLength(1);
  });

  test('a signed list, names of roots and files elsewhere are fine', async () => {
    const inputs = {
      ...FILES,
      ...SIGNER,
      checksums: 'SUMS',
      'checksums-signed': 'true',
      'trusted-root': 'tuf\nembedded',
    };
    expect(await problemsOf(inputs, foreign('workflow_run'))).toEqual([]);
    expect(await problemsOf({ ...FILES, ...SIGNER, ...RECALLS }, foreign('workflow_run'))).toEqual([]);
    expect(await problemsOf({ ...FILES, key: join(elsewhere, 'key.pub') }, foreign('pull_request_target'))).toEqual([]);
  });
});

describe('what only a provenance says', () => {
  const BUILDER = 'https://github.com/acme/builder/.github/workflows/build.yml';
  const REPO = { ...FILES, repo: 'acme/tool' };

  test('an attestation is then demanded, of files and of images', async () => {
    const { rules, imageRules } = await policyOf({ ...REPO, images: 'ghcr.io/acme/tool:1', 'builder-id': BUILDER });
    expect(rules[0]!.require).toMatchObject([{ kind: 'signature', attestationOnly: true }]);
    expect(imageRules[0]!.require).toMatchObject([{ kind: 'attestation' }]);
  });

  test('a signed list vouches by its own provenance', async () => {
    const lists = { ...REPO, checksums: 'SHA256SUMS', 'checksums-signed': 'true', 'builder-id': BUILDER };
    const [checksum, ...more] = (await policyOf(lists)).rules[0]!.require;
    expect(more).toEqual([]);
    expect(checksum).toMatchObject({ kind: 'checksum', signedBy: { by: { of: [{ provenance: { inputs: [] } }] } } });
  });

  test('a key signs for the builder that it names', async () => {
    const { rules } = await policyOf({ ...FILES, key: 'key.pub', 'builder-id': 'https://builder.test/worker@v1' });
    const builders = [{ name: 'https://builder.test/worker', ref: 'v1', workflow: false, signs: false }];
    expect(rules[0]!.require).toMatchObject([{ by: { of: [{ kind: 'key', provenance: { builders } }] } }]);
  });

  test.each<[string, Raw, string, RegExp]>([
    ['a builder alone', { ...FILES, 'builder-id': BUILDER }, 'builder-id', /without a signer/],
    ['an input alone', { ...FILES, 'workflow-input': 'a=b' }, 'workflow-input', /without a signer/],
    ['a version alone', { ...FILES, 'source-versioned-tag': 'v1' }, 'source-versioned-tag', /without a signer/],
    [
      'a builder without scheme',
      { ...REPO, 'builder-id': 'acme/builder' },
      'builder-id',
      /(?:no|not|not an?|not the) builder id/,
    ],
    ['an empty ref', { ...REPO, 'builder-id': `${BUILDER}@` }, 'builder-id', /(?:no|not|not an?|not the) builder id/],
    ['two refs', { ...REPO, 'builder-id': `${BUILDER}@v1@v2` }, 'builder-id', /(?:no|not|not an?|not the) builder id/],
    ['an input without value', { ...REPO, 'workflow-input': 'version' }, 'workflow-input', /not `name=value`/],
    ['an input without name', { ...REPO, 'workflow-input': '=1' }, 'workflow-input', /not `name=value`/],
    ['an input twice', { ...REPO, 'workflow-input': 'a=1\na=2' }, 'workflow-input', /different values/],
    [
      'a version without v',
      { ...REPO, 'source-versioned-tag': '1.2' },
      'source-versioned-tag',
      /(?:no|not|not an?|not the) semantic version/,
    ],
    [
      'an SBOM',
      { ...REPO, 'builder-id': BUILDER, 'predicate-type': 'https://spdx.dev/Document' },
      'predicate-type',
      /not SLSA provenance/,
    ],
    ['a plain signature', { ...REPO, 'builder-id': BUILDER, require: 'signature' }, 'require', /not provenance/],
    ['a tag', { ...REPO, 'builder-id': BUILDER, 'git-tag': 'v1' }, 'git-tag', /without provenance/],
    [
      'a version of what a key signed',
      { ...FILES, key: 'key.pub', 'source-versioned-tag': 'v1' },
      'key',
      /used together/,
    ],
  ])('%s', async (_, inputs, where, message) => {
    const problems = await problemsOf(inputs, { kind: 'actions' });
    expect(problems).toContainEqual(expect.objectContaining({ where, message: expect.stringMatching(message) }));
  });
});

test.each(['key', 'openpgp-keys'])('of many absent files of `%s`, the first ones say what is near', async (input) => {
  const names = Array.from({ length: 50 }, (_, index) => `gone/key-${index}.pub`);
  const problems = (await problemsOf({ ...FILES, [input]: names.join('\n') })).filter(({ message }) =>
    message.includes('does not exist'),
  );
  expect(problems.map(({ fix }) => /Did you mean|In the workspace there is|There is/.test(fix))).toEqual(
    names.map((_, index) => index < MAX_HINTS),
  );
});
