import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/core/errors.js';
import { auditPolicyProblems } from '../../src/policy/audit-inputs.js';
import { planFromInputs, policyFromInputs } from '../../src/policy/from-inputs.js';
import type { RevocationPolicy } from '../../src/model/policy.js';
import { readInputs } from '../../src/policy/inputs/read-inputs.js';
import { needsRoots } from '../../src/trust/roots.js';

type Inputs = Readonly<Record<string, string>>;
const AUDIT = { mode: 'audit', deployed: 'pods.json' };
const context = { kind: 'terminal', env: {}, workspace: '/w' } as const;
const given = (inputs: Inputs) =>
  readInputs(Object.entries(inputs).map(([name, value]) => ({ name, values: [value] })), 'terminal'); // prettier-ignore

function problemsOf(inputs: Inputs): readonly string[] {
  try {
    planFromInputs(given(inputs), context);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ where }) => where);
  }
}

test.each<[string, Inputs, readonly string[]]>([
  ['an audit', AUDIT, []],
  ['with signers', { ...AUDIT, repo: 'acme/app' }, []],
  ['with what images must have', { ...AUDIT, repo: 'acme/app', require: 'sbom' }, []],
  ['without what is deployed', { mode: 'audit' }, ['deployed']],
  ['what is deployed without an audit', { deployed: 'x', artifacts: 'a', repo: 'acme/app' }, ['deployed']],
  ['in another mode', { deployed: 'x', artifacts: 'a', repo: 'acme/app', mode: 'report' }, ['deployed']],
  ['artifacts beside it', { ...AUDIT, artifacts: 'a' }, ['artifacts']],
  ['all kinds of them', { ...AUDIT, images: 'a:1', digests: `sha256:${'ab'.repeat(32)}`, checksums: 'S' }, ['digests', 'images', 'checksums']],
  ['a demand on images by nobody', { ...AUDIT, require: 'sbom' }, ['require']],
  ['an identity without issuer', { ...AUDIT, 'certificate-identity': 'a@b.c' }, ['certificate-identity']],
])('%s', (_, inputs, where) => {
  expect(problemsOf(inputs)).toEqual(where);
}); // prettier-ignore

describe('the plan', () => {
  const policyOf = (inputs: Inputs) => planFromInputs(given(inputs), context).policyWith([]);

  test('asks no rule of artifacts, and verifies images again where signers are named', () => {
    const policy = policyOf({ ...AUDIT, repo: 'acme/app' });
    expect([policy.rules, policy.imageRules]).toEqual([[], []]);
    expect(policy.audit).toMatchObject({ deployed: 'pods.json', rules: [{ images: [], require: [{ kind: 'signature' }] }] });
    expect(needsRoots(policy)).toBe(true);
    expect(policyOf(AUDIT).audit).toEqual({ deployed: 'pods.json', rules: [] });
    expect(needsRoots(policyOf(AUDIT))).toBe(false);
    expect(policyOf({ artifacts: 'a', repo: 'acme/app' }).audit).toBeUndefined();
  }); // prettier-ignore

  test('without a revocation list is a wrong configuration, with one it is none', async () => {
    const policy = policyOf(AUDIT);
    const { options } = planFromInputs(given(AUDIT), context);
    expect(auditPolicyProblems(policy, options).map(({ where }) => where)).toEqual(['revocations']);
    const revocations = {} as RevocationPolicy;
    expect(auditPolicyProblems({ ...policy, revocations }, options)).toEqual([]);
    expect(auditPolicyProblems(policy, { ...options, mode: 'enforce' })).toEqual([]);
    await expect(policyFromInputs(given(AUDIT), context)).rejects.toThrow('without a revocation list');
  });
});
