/** Whose repositories `repo` and the like mean: those of the server that the environment names, never another one's. */
import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/core/errors.js';
import { gitHubApi, gitHubToken } from '../../src/github/access.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { githubServer } from '../../src/github/github-server.js';
import { describe as shown, matches } from '../../src/formats/matcher.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { credentialsFor } from '../../src/registry/credentials.js';

const ISSUER = 'https://token.actions.githubusercontent.com';
const GITHUB = { value: { host: 'github.com', issuer: ISSUER, api: 'https://api.github.com', kind: 'dotcom' } };
const TENANT = {
  value: {
    host: 'acme.ghe.com',
    issuer: 'https://token.actions.acme.ghe.com',
    api: 'https://api.acme.ghe.com',
    kind: 'tenant',
  },
};
const server = (host: string) => ({
  value: { host, issuer: `https://${host}/_services/token`, api: `https://${host}/api/v3`, kind: 'server' },
});

test.each<[Record<string, string>, unknown]>([
  [{}, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://github.com' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, TENANT],
  [{ GITHUB_SERVER_URL: 'https://ACME.ghe.com/' }, TENANT],
  [{ GH_HOST: 'acme.ghe.com' }, TENANT],
  [{ GH_HOST: 'acme.ghe.com', GITHUB_SERVER_URL: 'https://github.com' }, TENANT],
  [{ GH_HOST: 'github.com', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, GITHUB],
  [{ GH_HOST: ' ', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, TENANT],
  [{ GITHUB_SERVER_URL: 'https://github.corp.example' }, server('github.corp.example')],
  [{ GITHUB_SERVER_URL: 'https://GitHub.corp.example:8443/' }, server('github.corp.example:8443')],
  [{ GH_HOST: 'ghes', GITHUB_SERVER_URL: 'https://github.com' }, server('ghes')],
  [{ GITHUB_SERVER_URL: 'https://acme.ghe.com.evil.example' }, server('acme.ghe.com.evil.example')],
])('%j', (env, expected) => {
  expect(githubServer(env)).toEqual(expected);
});

describe('an environment that names no server is never taken for github.com', () => {
  test.each<[Record<string, string>, RegExp, RegExp]>([
    [{ GITHUB_SERVER_URL: 'nonsense' }, /`GITHUB_SERVER_URL`/, /https:\/\/github\.example\.com/],
    [
      { GITHUB_SERVER_URL: 'http://github.corp.example' },
      /(?:no|not|not an?|not the) https URL/,
      /Set `GITHUB_SERVER_URL`/,
    ],
    [{ GITHUB_SERVER_URL: 'https://a.b.ghe.com' }, /`GITHUB_SERVER_URL`/, /unset it/],
    [{ GITHUB_SERVER_URL: 'https://alice:s3cret@github.corp.example' }, /`GITHUB_SERVER_URL`/, /unset it/],
    [{ GITHUB_SERVER_URL: 'https://github.corp.example/?s3cret' }, /`GITHUB_SERVER_URL`/, /unset it/],
    [{ GH_HOST: 'https://github.com' }, /`GH_HOST`/, /`github\.com`/],
    [{ GH_HOST: 'www.github.com' }, /`GH_HOST`/, /`github\.com`/],
    [{ GH_HOST: 'ghe.com' }, /`GH_HOST`/, /Set `GH_HOST`/],
    [{ GH_HOST: 'alice:s3cret@github.corp.example' }, /`GH_HOST`/, /Set `GH_HOST`/],
    [{ GH_HOST: 'github.corp.example/api' }, /`GH_HOST`/, /Set `GH_HOST`/],
  ])('%j', (env, message, fix) => {
    const found = githubServer(env);
    const problem = 'problem' in found ? found.problem : { message: '', fix: '' };
    expect(problem.message).toMatch(message);
    expect(problem.fix).toMatch(fix);
    expect(JSON.stringify(problem)).not.toContain('s3cret');
  });

  const problemsOf = async (inputs: Record<string, string>, env: Record<string, string>) => {
    const raw = Object.entries({ artifacts: 'a', ...inputs }).map(([name, value]) => ({ name, values: [value] }));
    try {
      await readPolicy(readInputs(raw), { kind: 'terminal', env, workspace: '/' });
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.problems.map(({ where }) => where);
    }
  };

  test.each([
    ['repo', { repo: 'team/tool' }],
    ['owner', { owner: 'team' }],
    ['signer-repo', { 'signer-repo': 'team/tool' }],
    ['signer-workflow', { 'signer-workflow': 'team/tool/.github/workflows/x.yml' }],
    [
      'release',
      { artifacts: '*', release: 'team/tool@v1', 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' },
    ],
  ])('%s is wrong then, and right beside a server', async (where, inputs: Record<string, string>) => {
    expect(await problemsOf(inputs, { GH_HOST: 'https://nonsense' })).toContain(where);
    expect(await problemsOf(inputs, { GH_HOST: 'github.corp.example' })).toEqual([]);
  });

  test('what does not speak of a GitHub is not asked for it', async () => {
    const whole = { 'certificate-identity': 'https://a.example', 'certificate-oidc-issuer': 'https://b.example' };
    expect(await problemsOf(whole, { GH_HOST: 'https://nonsense' })).toEqual([]);
  });
});

describe('the API and the token are of the same server', () => {
  const RUNNER = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://api.github.com' };
  const GHES = { GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: 'https://ghes.example/api/v3' };

  test.each<[Record<string, string>, string]>([
    [{}, 'https://api.github.com/'],
    [RUNNER, 'https://api.github.com/'],
    [GHES, 'https://ghes.example/api/v3'],
    [{ GITHUB_SERVER_URL: 'https://ghes.example' }, 'https://ghes.example/api/v3'],
    [{ GH_HOST: 'ghes.example' }, 'https://ghes.example/api/v3'],
    [{ GH_HOST: 'acme.ghe.com' }, 'https://api.acme.ghe.com/'],
    [{ ...RUNNER, GH_HOST: 'ghes.example' }, 'https://ghes.example/api/v3'],
    [{ ...GHES, GH_HOST: 'github.com' }, 'https://api.github.com/'],
    // Named by whoever runs it, and no runner's: a door of their own to the API.
    [{ GH_HOST: 'ghes.example', GITHUB_API_URL: 'https://door.example/api/v3' }, 'https://door.example/api/v3'],
    [{ ...RUNNER, GH_HOST: 'ghes.example', GITHUB_API_URL: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1/'],
  ])('%j is asked at %s', (env, expected) => {
    const api = gitHubApi(env);
    expect('value' in api ? api.value.href : api.problem).toBe(expected);
  });

  test.each([{ GH_HOST: 'https://nonsense' }, { GITHUB_API_URL: 'http://ghes.example/api/v3' }])(
    '%j is a problem',
    (env) => {
      expect(gitHubApi(env)).toHaveProperty('problem');
    },
  );

  const TOKENS = { GH_TOKEN: 'gh', GITHUB_TOKEN: 'job', GH_ENTERPRISE_TOKEN: 'enterprise' };
  test.each<[string, Record<string, string>, string | undefined]>([
    ['github.com, on a terminal', TOKENS, 'gh'],
    ['github.com, on its runner', { ...RUNNER, GITHUB_TOKEN: 'job' }, 'job'],
    ['a server, on its runner', { ...GHES, ...TOKENS }, 'enterprise'],
    ['a server, on its runner, with the job token', { ...GHES, GITHUB_TOKEN: 'job' }, 'job'],
    ['a server, on a terminal', { GH_HOST: 'ghes.example', ...TOKENS }, 'enterprise'],
    [
      'a server without a token of its own',
      { GH_HOST: 'ghes.example', GH_TOKEN: 'gh', GITHUB_TOKEN: 'job' },
      undefined,
    ],
    ['a server, from a runner of github.com', { ...RUNNER, GH_HOST: 'ghes.example', GITHUB_TOKEN: 'job' }, undefined],
    ['github.com, from the runner of a server', { ...GHES, GH_HOST: 'github.com', GITHUB_TOKEN: 'job' }, undefined],
    ['nobody knows which', { GH_HOST: 'https://nonsense', ...TOKENS }, undefined],
  ])('the token for %s', (_, env, expected) => {
    expect(gitHubToken(env, undefined)).toBe(expected);
    expect(gitHubToken(env, 'given')).toBe('given');
  });

  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [RUNNER, true],
    [GHES, false],
    [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, false],
    [{ GITHUB_SERVER_URL: 'nonsense' }, false],
  ])('ghcr.io gets a token of github.com alone: %j', async (env, expected) => {
    const context = { env: { ...env, GITHUB_TOKEN: 'job' }, signal: AbortSignal.timeout(10_000) };
    expect((await credentialsFor('ghcr.io', context)) !== undefined).toBe(expected);
    expect((await credentialsFor('ghcr.io', { ...context, githubToken: 'given' })) !== undefined).toBe(expected);
    expect(await credentialsFor('ghcr.io.evil.example', { ...context, githubToken: 'given' })).toBeUndefined();
  });
});

test.each<[Record<string, string>, { given: boolean; job: boolean }]>([
  [{ GH_HOST: 'git.example.com' }, { given: false, job: true }],
  [
    { GH_HOST: 'git.example.com', GITHUB_SERVER_URL: 'https://github.com' },
    { given: false, job: true },
  ],
  [
    { GH_HOST: 'acme.ghe.com', GITHUB_SERVER_URL: 'https://github.com' },
    { given: false, job: true },
  ],
  [
    { GH_HOST: 'nonsense/', GITHUB_SERVER_URL: 'https://github.com' },
    { given: false, job: true },
  ],
  [
    { GH_HOST: 'github.com', GITHUB_SERVER_URL: 'https://git.example.com' },
    { given: true, job: false },
  ],
])('a token that is given for the server of GH_HOST goes to no registry of another: %j', async (env, expected) => {
  const context = { env: { ...env, DOCKER_CONFIG: '/nowhere' }, signal: AbortSignal.timeout(10_000) };
  const given = await credentialsFor('ghcr.io', { ...context, githubToken: 'given' });
  const job = await credentialsFor('ghcr.io', { ...context, env: { ...context.env, GITHUB_TOKEN: 'job' } });
  expect({ given: given !== undefined, job: job !== undefined }).toEqual(expected);
});

describe('in a tenant, or on a server', () => {
  const signerOf = async (inputs: Record<string, string>, url = 'https://acme.ghe.com') => {
    const raw = Object.entries({ artifacts: 'a', ...inputs }).map(([name, value]) => ({ name, values: [value] }));
    const env = { GITHUB_SERVER_URL: url };
    const { policy } = await readPolicy(readInputs(raw), { kind: 'terminal', env, workspace: '/' });
    const [requirement] = policy.rules[0]!.require;
    const signer = requirement?.kind === 'signature' ? requirement.by.of[0] : undefined;
    if (signer?.kind !== 'identity') throw new Error('no identity');
    return signer;
  };

  test('repo means a repository of the tenant, by the issuer of the tenant', async () => {
    const { identity, issuer, claims } = await signerOf({ repo: 'team/tool' });
    expect(shown(issuer)).toBe(TENANT.value.issuer);
    expect(claims.map(({ value }) => shown(value))).toEqual(['https://acme.ghe.com/team/tool']);
    expect(matches(identity, 'https://acme.ghe.com/team/tool/.github/workflows/x.yml@refs/tags/v1')).toBe(true);
    for (const host of ['github.com', 'evil.ghe.com', 'acme.ghe.com.evil.example', 'acmexghe.com'])
      expect(matches(identity, `https://${host}/team/tool/.github/workflows/x.yml@refs/tags/v1`)).toBe(false);
  });

  test('repo means a repository of an enterprise server, by the issuer of the server', async () => {
    const { identity, issuer, claims } = await signerOf({ repo: 'team/tool' }, 'https://ghes.example');
    expect(shown(issuer)).toBe('https://ghes.example/_services/token');
    expect(claims.map(({ value }) => shown(value))).toEqual(['https://ghes.example/team/tool']);
    expect(matches(identity, 'https://ghes.example/team/tool/.github/workflows/x.yml@refs/tags/v1')).toBe(true);
    for (const host of ['github.com', 'acme.ghe.com', 'ghes.example.evil.example', 'ghesxexample', 'evil.ghes.example'])
      expect(matches(identity, `https://${host}/team/tool/.github/workflows/x.yml@refs/tags/v1`)).toBe(false);
  });

  test('a workflow lies in the tenant unless it names its host', async () => {
    const workflow = 'team/tool/.github/workflows/x.yml';
    const { identity } = await signerOf({ 'signer-workflow': workflow, repo: 'team/tool' });
    expect(matches(identity, `https://acme.ghe.com/${workflow}@refs/tags/v1`)).toBe(true);
    expect(matches(identity, `https://github.com/${workflow}@refs/tags/v1`)).toBe(false);
    const elsewhere = await signerOf({ 'signer-workflow': `github.com/${workflow}`, repo: 'team/tool' });
    expect(matches(elsewhere.identity, `https://github.com/${workflow}@refs/tags/v1`)).toBe(true);
    expect(matches(elsewhere.identity, `https://acme.ghe.com/${workflow}@refs/tags/v1`)).toBe(false);
  });
});
