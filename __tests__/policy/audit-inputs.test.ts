import { describe, expect, test } from '@jest/globals';
import { needsRoots } from '../../src/trust/roots.js';
import { compileInputs, inputProblems, type Inputs } from '../support/policy.ts';

const RECALLS = {
  revocations: 'https://example.com/revoked.json',
  'revocations-identity': 'https://github.com/acme/recall/.github/workflows/recall.yml@refs/heads/main',
  'revocations-oidc-issuer': 'https://token.actions.githubusercontent.com',
};
const AUDIT = { mode: 'audit', deployed: 'pods.json', ...RECALLS };

test.each<[string, Inputs, readonly string[]]>([
  ['an audit', AUDIT, []],
  ['with signers', { ...AUDIT, repo: 'acme/app' }, []],
  ['with what images must have', { ...AUDIT, repo: 'acme/app', require: 'sbom' }, []],
  ['without what is deployed', { mode: 'audit', ...RECALLS }, ['deployed']],
  ['without a revocation list', { mode: 'audit', deployed: 'pods.json' }, ['revocations']],
  ['what is deployed without an audit', { deployed: 'x', artifacts: 'a', repo: 'acme/app' }, ['deployed']],
  ['in another mode', { deployed: 'x', artifacts: 'a', repo: 'acme/app', mode: 'report' }, ['deployed']],
  ['artifacts beside it', { ...AUDIT, artifacts: 'a' }, ['artifacts']],
  ['all kinds of them', { ...AUDIT, images: 'a:1', digests: `sha256:${'ab'.repeat(32)}`, checksums: 'S' }, ['digests', 'images', 'checksums']],
  ['a demand on images by nobody', { ...AUDIT, require: 'sbom' }, ['require']],
  ['an identity without issuer', { ...AUDIT, 'certificate-identity': 'a@b.c' }, ['certificate-identity']],
])('%s', async (_, inputs, where) => {
  expect((await inputProblems(inputs)).map((problem) => problem.where)).toEqual(where);
}); // prettier-ignore

describe('the plan', () => {
  const policyOf = async (inputs: Inputs) => (await compileInputs(inputs)).policy;

  test('asks no rule of artifacts, and verifies images again where signers are named', async () => {
    const policy = await policyOf({ ...AUDIT, repo: 'acme/app' });
    expect([policy.rules, policy.imageRules]).toEqual([[], []]);
    expect(policy.audit).toMatchObject({
      deployed: 'pods.json',
      rules: [{ images: [], require: [{ kind: 'signature' }] }],
    });
    expect(needsRoots(policy)).toBe(true);
    expect((await policyOf(AUDIT)).audit).toEqual({ deployed: 'pods.json', rules: [] });
    expect((await policyOf({ artifacts: 'a', repo: 'acme/app' })).audit).toBeUndefined();
  });

  test('without a revocation list is a wrong configuration', async () => {
    await expect(compileInputs({ mode: 'audit', deployed: 'pods.json' })).rejects.toThrow('without a revocation list');
  });
});
