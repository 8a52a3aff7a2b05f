/** Whose repositories `repo` and the like mean: github.com's, unless the job runs in an enterprise tenant. */
import { describe, expect, test } from '@jest/globals';
import { policyFromInputs } from '../../src/policy/from-inputs.js';
import { githubServer } from '../../src/policy/github-server.js';
import { describe as shown, matches } from '../../src/policy/matcher.js';
import { readInputs } from '../../src/policy/read-inputs.js';

const GITHUB = { host: 'github.com', issuer: 'https://token.actions.githubusercontent.com' };
const TENANT = { host: 'acme.ghe.com', issuer: 'https://token.actions.acme.ghe.com' };

test.each<[Record<string, string>, unknown]>([
  [{}, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://github.com' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, TENANT],
  [{ GITHUB_SERVER_URL: 'https://ACME.ghe.com/' }, TENANT],
  [{ GH_HOST: 'acme.ghe.com' }, TENANT],
  [{ GH_HOST: 'acme.ghe.com', GITHUB_SERVER_URL: 'https://github.com' }, TENANT],
  [{ GH_HOST: 'github.com', GITHUB_SERVER_URL: 'https://acme.ghe.com' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://github.corp.example' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://acme.ghe.com.evil.example' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'https://a.b.ghe.com' }, GITHUB],
  [{ GITHUB_SERVER_URL: 'nonsense' }, GITHUB],
])('%j', (env, expected) => {
  expect(githubServer(env)).toEqual(expected);
});

describe('in a tenant', () => {
  const signerOf = async (inputs: Record<string, string>) => {
    const raw = Object.entries({ artifacts: 'a', ...inputs }).map(([name, value]) => ({ name, values: [value] }));
    const env = { GITHUB_SERVER_URL: 'https://acme.ghe.com' };
    const { policy } = await policyFromInputs(readInputs(raw), { kind: 'terminal', env, workspace: '/' });
    const [requirement] = policy.rules[0]!.require;
    const signer = requirement?.kind === 'signature' ? requirement.by.of[0] : undefined;
    if (signer?.kind !== 'identity') throw new Error('no identity');
    return signer;
  };

  test('repo means a repository of the tenant, by the issuer of the tenant', async () => {
    const { identity, issuer, claims } = await signerOf({ repo: 'team/tool' });
    expect(shown(issuer)).toBe(TENANT.issuer);
    expect(claims.map(({ value }) => shown(value))).toEqual(['https://acme.ghe.com/team/tool']);
    expect(matches(identity, 'https://acme.ghe.com/team/tool/.github/workflows/x.yml@refs/tags/v1')).toBe(true);
    for (const host of ['github.com', 'evil.ghe.com', 'acme.ghe.com.evil.example', 'acmexghe.com'])
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
