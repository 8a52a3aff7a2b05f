/** What attestations say, held against a policy: presence is not content. Action and command give the same answer. */
import { describe, expect, test } from '@jest/globals';
import { bundleJson, subjectOf } from '../support/sigstore/index.ts';
import { expectPolicy } from './published.ts';
import { createWorkspace } from '../support/workspace.ts';
import { attest, CONTENT, IDENTITY, ISSUER, judge, LINUX, SIGNER, stranger, world } from './release.ts';

const HEAD = `version: 1
signers:
  release: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
`;
const requiring = (requirement: string): string => `${HEAD}rules:
  - name: linux
    artifacts: [${LINUX}]
    require:
      - ${requirement}
`;
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const VSA = 'https://slsa.dev/verification_summary/v1';

/** As `trivy image --format cosign-vuln` writes it. */
const scan = (severities: readonly string[], finished = ago(1)) => ({
  invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
  scanner: {
    uri: 'pkg:github/aquasecurity/trivy@0.58.0',
    version: '0.58.0',
    db: { uri: '', version: '' },
    result: {
      SchemaVersion: 2,
      ArtifactName: 'tool',
      Results: [
        {
          Target: 'go.mod',
          Class: 'lang-pkgs',
          Vulnerabilities: severities.map((Severity, index) => ({ VulnerabilityID: `CVE-2026-${index}`, Severity })),
        },
      ],
    },
  },
  metadata: { scanStartedOn: finished, scanFinishedOn: finished },
});

interface Said {
  readonly requirement: string;
  readonly type: string;
  readonly predicate: unknown;
  readonly code?: string;
  readonly by?: typeof stranger;
}

const judged = ({ requirement, type, predicate, code, by }: Said) => {
  const options = { predicateType: type, predicate };
  const evidence = by
    ? by.attest([subjectOf('tool', CONTENT[LINUX])], options)
    : attest(LINUX, CONTENT[LINUX], options);
  const files = { [LINUX]: CONTENT[LINUX], [`${LINUX}.sigstore.json`]: bundleJson(evidence) };
  return expectPolicy(
    { policy: requiring(requirement), files },
    { refused: code === undefined ? {} : { [LINUX]: code } },
  );
};

describe('a vulnerability scan', () => {
  const requirement = 'attestation: { by: [release], vulnerabilities: { critical: 0, high: 1, max-age: 7d } }';
  test('that is recent and below the limits passes, and the report shows what was compared', async () => {
    const { report } = await judged({ requirement, type: VULN, predicate: scan(['LOW', 'HIGH']) });
    expect(report!['artifacts'][0].checks[0].evidence.compared).toContainEqual({
      pointer: '/critical',
      expected: 'at most 0',
      actual: '0',
      holds: true,
    });
  });
  test.each<[string, unknown]>([
    ['with a critical finding', scan(['CRITICAL'])],
    ['with two high findings', scan(['HIGH', 'HIGH'])],
    ['of six years ago', scan([], ago(2190))],
    ['of tomorrow', scan([], ago(-1))],
    ['without a result', { ...scan([]), scanner: {} }],
    ['that is empty', {}],
  ])('%s fails', async (_, predicate) => {
    await judged({ requirement, type: VULN, predicate, code: 'PREDICATE_MISMATCH' });
  });
  test('by somebody else fails for that cause', async () => {
    await judged({ requirement, type: VULN, predicate: scan([]), by: stranger, code: 'TRUST_ROOT_UNKNOWN_ISSUER' });
  });
  test('is no provenance', async () => {
    const type = 'https://slsa.dev/provenance/v1';
    await judged({ requirement, type, predicate: scan([]), code: 'PREDICATE_MISMATCH' });
  });
});

describe('conditions by pointer', () => {
  const type = 'https://acme.example/review/v1';
  const requirement = `attestation: { by: [release], predicate-type: '${type}', predicate: { /status: { one-of: [approved] }, /reviewers: { some: { /team: security } }, /tool/version: { matches: 'v[0-9]+' } } }`;
  const review = { status: 'approved', reviewers: [{ team: 'web' }, { team: 'security' }], tool: { version: 'v4' } };
  test('that hold pass', async () => {
    await judged({ requirement, type, predicate: review });
  });
  test.each<[string, unknown]>([
    ['another status', { ...review, status: 'Approved' }],
    ['nobody of the team', { ...review, reviewers: [{ team: 'security-fans' }] }],
    ['no reviewers', { ...review, reviewers: [] }],
    ['a version that only starts so', { ...review, tool: { version: 'v4-rc' } }],
    ['an absent member', { ...review, tool: {} }],
  ])('%s fails', async (_, predicate) => {
    const { report } = await judged({ requirement, type, predicate, code: 'PREDICATE_MISMATCH' });
    const [check] = report!['artifacts'][0].checks;
    expect(check.expected).toMatch(/^\/(?:status|reviewers|tool\/version): /);
  });
});

describe('a verification summary', () => {
  const requirement = `vsa: { by: [release], verifier: 'https://verifier.example/v1', resource: 'pkg:oci/widgets', levels: [SLSA_BUILD_LEVEL_2], max-age: 30d }`;
  const summary = {
    verifier: { id: 'https://verifier.example/v1' },
    timeVerified: ago(1),
    resourceUri: 'pkg:oci/widgets',
    policy: { uri: 'https://acme.example/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
  };
  test('of the right verifier, resource and level passes', async () => {
    await judged({ requirement, type: VSA, predicate: summary });
  });
  test.each<[string, Record<string, unknown>]>([
    ['of another verifier', { verifier: { id: 'https://verifier.example/v2' } }],
    ['for another package', { resourceUri: 'pkg:oci/gadgets' }],
    ['at level 0', { verifiedLevels: ['SLSA_BUILD_LEVEL_0'] }],
    ['that failed', { verificationResult: 'FAILED' }],
    ['that is old', { timeVerified: ago(31) }],
  ])('%s fails', async (_, changed) => {
    await judged({ requirement, type: VSA, predicate: { ...summary, ...changed }, code: 'PREDICATE_MISMATCH' });
  });
});

describe('a policy', () => {
  test.each([
    ['a pointer without a slash', 'predicate: { status: approved }', 'is not a JSON pointer'],
    ['a test that is none', 'predicate: { /status: { equal: approved } }', 'Did you mean `equals`'],
    ['a pattern that is none', "predicate: { /status: { matches: '(' } }", 'RE2'],
    ['no limit at all', 'vulnerabilities: { max-age: 7d }', 'has none of'],
    ['an empty mapping', 'predicate: {}', 'is not a mapping from JSON pointers'],
    ['a number as text', "vulnerabilities: { critical: '0' }", 'whole number'],
  ])('with %s is refused with its line', async (_, words, message) => {
    const { command } = await expectPolicy(
      { policy: requiring(`attestation: { by: [release], ${words} }`), files: { [LINUX]: CONTENT[LINUX] } },
      { misconfigured: 'policy.yml:8:' },
    );
    expect(command.stdout + command.stderr).toContain(message);
  });
});

describe('the input `predicate`', () => {
  const type = 'https://acme.example/review/v1';
  const asked = async (predicate: string, said: unknown, more: Record<string, string> = { 'predicate-type': type }) => {
    const evidence = attest(LINUX, CONTENT[LINUX], { predicateType: type, predicate: said });
    const workspace = createWorkspace({
      [LINUX]: CONTENT[LINUX],
      [`${LINUX}.sigstore.json`]: bundleJson(evidence),
      'trusted_root.json': world.trustedRootJson,
    });
    try {
      const { action } = await judge(workspace, { artifacts: LINUX, ...SIGNER, predicate, ...more });
      return action;
    } finally {
      workspace.remove();
    }
  };
  const review = { status: 'approved', findings: 0 };
  test('holds what the attestation must say', async () => {
    expect((await asked('/status=approved\n/findings=0', review)).exitCode).toBe(0);
  });
  test.each([
    ['another value', '/status=rejected'],
    ['a prefix of it', '/status=approve'],
    ['a longer number', '/findings=00'],
    ['an absent member', '/reviewer=a'],
  ])('%s fails', async (_, predicate) => {
    const { exitCode, log } = await asked(predicate, review);
    expect([exitCode, log.includes('PREDICATE_MISMATCH')]).toEqual([1, true]);
  });
  test.each([
    ['a line without a value', '/status', { 'predicate-type': type }],
    ['no pointer', 'status=approved', { 'predicate-type': type }],
    ['no type', '/status=approved', {}],
  ])('with %s is a mistake', async (_, predicate, more) => {
    expect((await asked(predicate, review, more)).exitCode).toBe(2);
  });
});
