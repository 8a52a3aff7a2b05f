/** Manifests, revocation lists, the minimum and the emergency switches, as inputs. */
import { describe, expect, test } from '@jest/globals';
import type { CompileContext } from '../../src/policy/compile/compile.js';
import { applySkips } from '../../src/policy/skips.js';
import type { Policy } from '../../src/model/policy.js';
import { compileInputs, inputProblems, type Inputs as Raw } from '../support/policy.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const WORKFLOW = 'https://github.com/acme/tool/.github/workflows';
const ID = `${WORKFLOW}/release.yml@refs/tags/v1`;
const RECALL = `${WORKFLOW}/revocations.yml@refs/tags/revocations`;
const SIGNER: Raw = { 'certificate-identity': ID, 'certificate-oidc-issuer': ISSUER };
const RECALLS: Raw = { revocations: 'r.json', 'revocations-identity': RECALL, 'revocations-oidc-issuer': ISSUER };
const DAY = 86_400_000;

const policyOf = async (inputs: Raw, context?: Partial<CompileContext>): Promise<Policy> =>
  (await compileInputs(inputs, context && { context })).policy;
const problemsOf = async (inputs: Raw): Promise<readonly string[]> =>
  (await inputProblems(inputs)).map(({ where, message }) => `${where}: ${message}`);

describe('values that could never match', () => {
  test.each([
    ['expect-version', '>=1.2.3', /a range of versions/],
    ['expect-version', 'v1.2.x', /a wildcard/],
    ['expect-version', 'v1.*', /a wildcard/],
    ['expect-version', 'v\uff11.2.3', /not ASCII/],
    ['expect-version', 'refs/heads/main', /(?:no|not|not an?|not the) version/],
    ['minimum-version', 'v0.9', /Semantic Versioning/],
    ['minimum-version', '>=0.9.0', /Semantic Versioning/],
    ['minimum-version', '\uff11.0.0', /Semantic Versioning/],
    ['expect-arch', 'x86_64, arm64', /not one architecture/],
    ['expect-arch', '*', /not one architecture/],
    ['expect-arch', 'x86\uff3f64', /not one architecture/],
    ['source-digest', 'abcdef1', /(?:no|not|not an?|not the) full commit/],
    ['source-digest', `${'a'.repeat(39)}\uff10`, /(?:no|not|not an?|not the) full commit/],
    ['openpgp-fingerprints', 'ABCDEF0123456789', /full fingerprint|fingerprint/],
  ] as const)('%s %j is wrong configuration', async (name, value, why) => {
    const given = name === 'openpgp-fingerprints' ? { 'openpgp-keys': 'k.asc', [name]: value } : { [name]: value };
    expect((await problemsOf({ manifest: 'm.json', ...SIGNER, ...given })).join()).toMatch(why);
  });

  test.each([
    ['expect-version', 'v1.2.3-rc.1+build.7'],
    ['expect-version', 'nightly'],
    ['minimum-version', '1.0.0-rc.1'],
    ['expect-arch', 'linux/amd64'],
  ] as const)('%s %s is none of them', async (name, value) => {
    expect(await problemsOf({ manifest: 'm.json', ...SIGNER, [name]: value })).toEqual([]);
  });
});

describe('a manifest', () => {
  test('alone vouches for what it records, and the evidence inputs are about it', async () => {
    const [rule] = (await policyOf({ manifest: 'm.json', bundle: 'b.json', ...SIGNER })).rules;
    expect(rule!.bundles).toEqual([]);
    expect(rule!.require).toHaveLength(1);
    expect(rule!.require[0]).toMatchObject({
      kind: 'manifest',
      files: ['m.json'],
      maxAge: { ms: 90 * DAY, then: 'warn' },
      signedBy: { by: { threshold: 1 } },
      evidence: { bundles: [{ source: 'b.json' }] },
    });
  });

  test('beside artifacts is demanded as well as their own signatures', async () => {
    const [rule] = (await policyOf({ manifest: 'm.json', artifacts: 'a', bundle: 'b.json', ...SIGNER })).rules;
    expect(rule!.require.map(({ kind }) => kind)).toEqual(['signature', 'manifest']);
    expect(rule!.bundles).toHaveLength(1);
    expect(rule!.require[1]).not.toHaveProperty('evidence');
  });

  test('takes version, arch and age', async () => {
    const policy = await policyOf({
      manifest: 'm.json',
      ...SIGNER,
      'expect-version': 'v1',
      'minimum-version': 'v0.9.0',
      'expect-arch': 'x86_64',
      'manifest-max-age': '30d',
    });
    expect(policy.version).toBe('v1');
    expect(policy.rules[0]!.require[0]).toMatchObject({
      version: 'v1',
      minimumVersion: 'v0.9.0',
      arch: 'x86_64',
      maxAge: { ms: 30 * DAY, then: 'fail' },
    });
  });

  test.each([
    ['no signer', { manifest: 'm.json' }, /^manifest: has no effect: no signer is given/],
    ['no manifest', { artifacts: 'a', ...SIGNER, 'expect-arch': 'x' }, /^expect-arch: is given without/],
    [
      'nothing with a version',
      { artifacts: 'a', ...SIGNER, 'expect-version': 'x' },
      /^expect-version: is given without/,
    ],
  ])('%s is refused', async (_title, inputs, message) => {
    expect(await problemsOf(inputs)).toContainEqual(expect.stringMatching(message));
  });
});

describe('a revocation list', () => {
  test('has a signer of its own, and defaults', async () => {
    expect(
      (await policyOf({ artifacts: 'a', ...SIGNER, ...RECALLS, 'revocations-cache': 'cache' })).revocations,
    ).toMatchObject({
      list: { kind: 'file', path: 'r.json' },
      cache: 'cache',
      freshForMs: DAY,
      tolerateStaleMs: 7 * DAY,
      notFound: 'allow',
      signedBy: { by: { of: [{ kind: 'identity', identity: { value: RECALL }, issuer: { value: ISSUER } }] } },
    });
  });

  test('is as fresh as inputs say', async () => {
    const { revocations } = await policyOf({
      ...{ artifacts: 'a', ...SIGNER, ...RECALLS },
      ...{ 'revocations-fresh-for': '1h', 'revocations-tolerate-stale': '2d' },
    });
    expect(revocations).toMatchObject({ freshForMs: DAY / 24, tolerateStaleMs: 2 * DAY });
  });

  test('comes from a URL', async () => {
    const url = 'https://example.com/r.json';
    const { revocations } = await policyOf({ artifacts: 'a', ...SIGNER, ...RECALLS, revocations: url });
    expect(revocations!.list).toEqual({ kind: 'url', url });
  });

  test.each([
    ['no signer', { revocations: 'r.json' }, /^revocations: is given without `revocations-identity`/],
    ['no issuer', { revocations: 'r.json', 'revocations-identity': RECALL }, /^revocations-identity: is given without/],
    ['no identity', { ...RECALLS, 'revocations-identity': '(unset)' }, /^revocations-oidc-issuer: is given without/],
    ['key and identity', { ...RECALLS, 'revocations-key': 'k' }, /^revocations-key: cannot be used together/],
    [
      'the artifacts’ signer',
      { ...RECALLS, 'revocations-identity': ID },
      /^revocations-identity: both revocations and artifacts may be signed by the same one/,
    ],
    [
      'plain http',
      { ...RECALLS, revocations: 'http://example.com/r.json' },
      /^revocations: .* (?:no|not|not an?|not the) https URL/,
    ],
    [
      'another scheme',
      { ...RECALLS, revocations: 'file:///r.json' },
      /^revocations: .* (?:no|not|not an?|not the) https URL/,
    ],
    [
      'an age without list',
      { 'revocations-tolerate-stale': '1d' },
      /^revocations-tolerate-stale: is given without `revocations`/,
    ],
    [
      'a list that is too old before it is fresh',
      { ...RECALLS, 'revocations-tolerate-stale': '1h' },
      /^revocations-tolerate-stale: is shorter than `revocations-fresh-for`/,
    ],
    ['no duration', { ...RECALLS, 'revocations-fresh-for': '24' }, /^revocations-fresh-for: `24` is not a duration/],
    ['a signer without list', { 'revocations-identity': RECALL }, /^revocations-identity: is given without/],
    [
      'an identity and its pattern',
      { ...RECALLS, 'revocations-identity-regexp': 'https://github\\.com/acme/other/.*' },
      /^revocations-identity-regexp: is given together with `revocations-identity`$/,
    ],
    [
      'a broad pattern',
      { ...RECALLS, 'revocations-identity': '(unset)', 'revocations-identity-regexp': '.*' },
      /^revocations-identity-regexp: /,
    ],
    [
      'no pattern',
      { ...RECALLS, 'revocations-identity': '(unset)', 'revocations-identity-regexp': '(' },
      /^revocations-identity-regexp: /,
    ],
  ])('%s is refused', async (_title, inputs, message) => {
    expect(await problemsOf({ artifacts: 'a', ...SIGNER, ...inputs })).toContainEqual(expect.stringMatching(message));
  });
});

describe('the floor', () => {
  test('is what `require` names', async () => {
    expect(
      (await policyOf({ artifacts: 'a', checksums: 's', ...SIGNER, require: ['checksum', 'signature'] })).minimum,
    ).toEqual(['signature', 'checksum']);
  });

  test('an attestation takes the place of a signature', async () => {
    const [rule] = (await policyOf({ artifacts: 'a', ...SIGNER, require: 'attestation' })).rules;
    expect(rule!.require).toMatchObject([{ kind: 'signature', attestationOnly: true }]);
  });

  test.each([
    ['signature', ['checksum']],
    ['attestation', ['signature', 'checksum']],
  ])('a signed list where it says `%s`', async (require, kinds) => {
    const [rule] = (await policyOf({ checksums: 's', 'checksums-signed': 'true', ...SIGNER, require })).rules;
    expect(rule!.require.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each(['checksum', 'manifest', 'revocation'])('%s without what it needs is refused', async (check) => {
    expect(await problemsOf({ artifacts: 'a', ...SIGNER, require: check })).toEqual([
      expect.stringMatching(/^require: requires/),
    ]);
  });

  test.each(['signature', 'attestation'])('%s without a signer is refused', async (check) => {
    expect(await problemsOf({ artifacts: 'a', checksums: 's', require: check })).toEqual([
      expect.stringMatching(/^require: requires/),
    ]);
  });
});

describe('the emergency switches', () => {
  const REASON = { 'skip-reason': 'the log is down' };

  test('need a reason', async () => {
    for (const name of ['skip-signatures', 'skip-checksums'])
      expect(await problemsOf({ artifacts: 'a', ...SIGNER, [name]: 'true' })).toEqual([
        expect.stringContaining('reason'),
      ]);
    expect(
      await problemsOf({ artifacts: 'a', ...SIGNER, 'skip-signatures': 'true', 'skip-reason': 'x'.repeat(501) }),
    ).toHaveLength(1);
  });

  test('are independent', async () => {
    const inputs = { artifacts: 'a', checksums: 's', manifest: 'm', ...SIGNER, ...RECALLS, ...REASON };
    const both = applySkips(await policyOf(inputs));
    expect(both.rules[0]!.require.map(({ kind }) => kind)).toEqual(['signature', 'checksum', 'manifest']);
    const unsigned = applySkips(await policyOf({ ...inputs, 'skip-signatures': 'true' }));
    expect(unsigned.rules[0]!.require).toMatchObject([
      { kind: 'checksum' },
      { kind: 'manifest' },
      { kind: 'waived', check: 'signature', reason: 'the log is down' },
    ]);
    expect(unsigned.rules[0]!.require[1]).not.toHaveProperty('signedBy');
    expect(unsigned.rules[0]!.require[1]).not.toHaveProperty('digestsWaived');
    expect(unsigned.revocations).toBeDefined();
    expect(unsigned.revocations).not.toHaveProperty('signedBy');
    const unhashed = applySkips(await policyOf({ ...inputs, 'skip-checksums': 'true' }));
    expect(unhashed.rules[0]!.require).toMatchObject([
      { kind: 'signature' },
      { kind: 'manifest', digestsWaived: 'the log is down', signedBy: { kind: 'signature' } },
      { kind: 'waived', check: 'checksum' },
    ]);
    expect(unhashed.revocations).toHaveProperty('signedBy');
  });

  test('a signed list loses its signature alone', async () => {
    const policy = await policyOf({
      checksums: 's',
      'checksums-signed': 'true',
      ...SIGNER,
      ...REASON,
      'skip-signatures': 'true',
    });
    expect(applySkips(policy).rules[0]!.require).toMatchObject([
      { kind: 'checksum' },
      { kind: 'waived', check: 'signature' },
    ]);
    expect(applySkips(policy).rules[0]!.require[0]).not.toHaveProperty('signedBy');
  });

  test('images are waived by name', async () => {
    const policy = await policyOf({ images: 'ghcr.io/a/b:1', ...SIGNER, ...REASON, 'skip-signatures': 'true' });
    expect(applySkips(policy).imageRules[0]).toMatchObject({ require: [], waived: [{ check: 'signature' }] });
  });

  test('of the environment count for the command alone, and only as 1', async () => {
    const env = { SIGNATURE_GATE_SKIP_COSIGN_VERIFY: '1', SIGNATURE_GATE_SKIP_HASH_VERIFY: 'true' };
    const inputs = { artifacts: 'a', ...SIGNER, ...REASON };
    expect((await policyOf(inputs, { env })).skip).toEqual({ signatures: REASON['skip-reason'] });
    expect((await policyOf(inputs, { env, kind: 'actions' })).skip).toEqual({});
    expect((await policyOf(inputs, { env: { SIGNATURE_GATE_SKIP_HASH_VERIFY: '1' } })).skip).toHaveProperty(
      'checksums',
    );
    expect((await policyOf(inputs)).skip).toEqual({});
  });

  test('the variant is demanded of every manifest, and a list of several is a mistake', async () => {
    const inputs = { manifest: 'm.json', ...SIGNER };
    expect((await policyOf({ ...inputs, variant: 'dev' })).rules[0]!.require[0]).toMatchObject({
      kind: 'manifest',
      variant: 'dev',
    });
    await expect(policyOf({ ...inputs, variant: 'dev,builder' })).rejects.toThrow(/not one/);
    await expect(policyOf({ artifacts: 'a', ...SIGNER, variant: 'dev' })).rejects.toThrow(
      /is given without `manifest`/,
    );
  });

  test('of the environment need a reason too', async () => {
    const env = { SIGNATURE_GATE_SKIP_COSIGN_VERIFY: '1' };
    await expect(policyOf({ artifacts: 'a', ...SIGNER }, { env })).rejects.toThrow(
      /is set in the environment without a reason/,
    );
    expect((await policyOf({ artifacts: 'a', ...SIGNER }, { env, kind: 'actions' })).skip).toEqual({});
  });
});
