/** A report names causes: what follows from a refusal is no second one, and nothing is waved through because of that. */
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const DATA = 'the tool\n';
const DIGEST = createHash('sha256').update(DATA).digest('hex');
const at = (file: string) => `https://github.com/acme/widgets/.github/workflows/${file}.yml@refs/heads/main`;
const [RELEASE, RECALL, STRANGER] = [at('release'), at('recall'), at('stranger')];

interface Scene {
  readonly signer?: string;
  readonly revoked?: readonly object[];
  readonly minimum?: string;
  readonly exceptions?: string;
  readonly requirement?: string;
  readonly files?: Readonly<Record<string, string>>;
}

let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

async function gate({
  signer = RELEASE,
  revoked = [],
  minimum = '[revocation]',
  ...scene
}: Scene): Promise<GateResult> {
  const { exceptions, requirement = 'signature: { by: [release] }', files } = scene;
  const recalls = JSON.stringify({ schemaVersion: 1, revoked: revoked.map((one) => ({ reason: 'unsafe', ...one })) });
  workspace = createWorkspace({
    'policy.yml': `version: 1
trusted-root: root.json
require: ${minimum}
signers:
  release: { identity: "${RELEASE}", issuer: "${GITHUB_ISSUER}" }
  recall: { identity: "${RECALL}", issuer: "${GITHUB_ISSUER}" }
rules: [ { name: a, artifacts: [tool], require: [ { ${requirement} } ] } ]
revocations: { list: revoked.json, signed-by: [recall] }
${exceptions === undefined ? '' : `exceptions: ${exceptions}\n`}`,
    'root.json': world.trustedRootJson,
    tool: DATA,
    'tool.bundle': bundleJson(world.sign(DATA, { identity: signer })),
    'revoked.json': recalls,
    'revoked.json.bundle': bundleJson(world.sign(recalls, { identity: RECALL })),
    ...files,
  });
  return runGate(workspace, ['--policy', 'policy.yml', '--offline']);
}

const codes = ({ checks }: GateResult) => checks.flatMap(({ code }) => code ?? []);
const exception = (until: string) => `[{ artifact: tool, check: signature, reason: old, until: ${until} }]`;

describe('a floor that demands the answer of a recall list', () => {
  test('what was refused for another reason is not accused of that as well', async () => {
    const result = await gate({ signer: STRANGER });
    expect([result.exitCode, codes(result)]).toEqual([1, ['IDENTITY_MISMATCH']]);
    expect(result.report.artifacts[0].notAsked).toEqual([
      { check: 'revocation', since: 'the signature check was refused' },
    ]);
    expect(result.log).toContain('revocation: not checked, because the signature check was refused');
    expect(result.log).not.toContain('REVOCATIONS_UNTRUSTED');
  });

  test('that it was recalled is told beside it', async () => {
    expect(codes(await gate({ signer: STRANGER, revoked: [{ digest: `sha256:${DIGEST}` }] }))).toEqual([
      'IDENTITY_MISMATCH',
      'REVOKED',
    ]);
  });

  test('a version that nobody stated is no cause where nothing was proven, and one where all was', async () => {
    const revoked = [{ version: '9.9.9' }];
    expect(codes(await gate({ signer: STRANGER, revoked }))).toEqual(['IDENTITY_MISMATCH']);
    const proven = await gate({ revoked });
    expect([proven.exitCode, codes(proven)]).toEqual([3, ['VERSION_UNKNOWN']]);
  });

  test('a list that is forged is a cause of its own', async () => {
    const forged = { 'revoked.json.bundle': bundleJson(world.sign('another list', { identity: RECALL })) };
    expect(codes(await gate({ signer: STRANGER, files: forged }))).toEqual([
      'IDENTITY_MISMATCH',
      'REVOCATIONS_UNTRUSTED',
    ]);
  });

  test('what passes is asked about', async () => {
    const result = await gate({});
    expect([result.exitCode, result.report.artifacts[0].notAsked]).toEqual([0, undefined]);
    expect(result.checks.map(({ check, status }) => [check, status])).toEqual([
      ['signature', 'pass'],
      ['revocation', 'pass'],
    ]);
  });
});

describe('an exception for the refusal', () => {
  test('the list was asked, and its answer counts', async () => {
    const result = await gate({ signer: STRANGER, exceptions: exception('2999-01-01') });
    expect([result.exitCode, result.report.result]).toEqual([0, 'waived']);
    expect(result.checks.map(({ check, status }) => [check, status])).toEqual([
      ['signature', 'waived'],
      ['revocation', 'pass'],
    ]);
  });

  test.each([
    ['it was revoked', { revoked: [{ digest: `sha256:${DIGEST}` }] }, 'REVOKED'],
    ['the list names versions', { revoked: [{ version: '9.9.9' }] }, 'VERSION_UNKNOWN'],
    ['a check of the floor that no rule makes', { minimum: '[revocation, checksum]' }, 'CHECKSUM_UNLISTED'],
  ])('%s', async (_, scene, code) => {
    const result = await gate({ signer: STRANGER, exceptions: exception('2999-01-01'), ...scene });
    expect(result.exitCode).not.toBe(0);
    expect(codes(result)).toEqual([code]);
  });

  test('it has ended', async () => {
    const result = await gate({ signer: STRANGER, exceptions: exception('2020-01-01') });
    expect([result.exitCode, codes(result)]).toEqual([1, ['IDENTITY_MISMATCH']]);
  });

  test('whether it is needed is not told where its artifact was not found', async () => {
    workspace = undefined;
    const scene = { exceptions: exception('2999-01-01'), files: { 'tool.bundle': 'x' } };
    const found = await gate(scene);
    expect(found.log).not.toContain('is not needed');
    expect((await gate({ exceptions: exception('2999-01-01') })).log).toContain('is not needed');
  });
});

describe('the other checks of a floor', () => {
  test('one that no rule makes is missed', async () => {
    expect(codes(await gate({ signer: STRANGER, minimum: '[checksum]' }))).toEqual([
      'IDENTITY_MISMATCH',
      'CHECKSUM_UNLISTED',
    ]);
  });

  test('evidence that is not there is missed once', async () => {
    const requirement = 'attestation: { by: [release] }';
    const scene = { requirement, minimum: '[signature, attestation, revocation]' };
    const none = await gate({ ...scene, files: { 'tool.bundle': '' } });
    expect(codes(none)).toEqual(['BUNDLE_MALFORMED']);
    expect(none.checks.map(({ check }) => check)).toEqual(['attestation']);
  });
});
