/** An image of Compute Engine has no digest: its id names it, and only an attestation says what it is worth. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { preAuthEncoding } from '../../src/formats/dsse.js';
import { runGate, type GateResult } from '../support/gate.ts';
import { createWorkspace } from '../support/workspace.ts';

const TYPE = 'application/vnd.in-toto+json';
const VSA = 'https://slsa.dev/verification_summary/v1';
const ID = '8970095005306000053';
const KEY_ID = 'keystore://76574:prod:vsa_signing_public_key';
const RESOURCE = 'gce_image://gke-node-images:gke-12615-pre';
const VERIFIER = 'https://bcid.example/verifier/v0.1';
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const workspace = createWorkspace();
afterAll(() => {
  workspace.remove();
});

/** As Google's verifier writes it. */
function summary(digest: unknown = { gce_image_id: ID }, { key = keys.privateKey, keyid = KEY_ID } = {}) {
  const payload = Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: VSA,
      predicate: {
        timeVerified: '2026-06-12T07:24:34.351608Z',
        verifier: { id: VERIFIER },
        verificationResult: 'PASSED',
        verifiedLevels: ['BCID_L1', 'SLSA_BUILD_LEVEL_2'],
        resourceUri: RESOURCE,
      },
      subject: [{ name: '_', digest }],
    }),
  );
  const sig = sign('sha256', preAuthEncoding(TYPE, payload), key).toString('base64');
  return { payload: payload.toString('base64'), payloadType: TYPE, signatures: [{ sig, keyid }] };
}

const REQUIREMENT = `vsa: { by: [verifier], verifier: '${VERIFIER}', resource: '${RESOURCE}', levels: [SLSA_BUILD_LEVEL_1] }`;

async function judge(
  evidence: unknown,
  { digest = `gce_image_id:${ID}`, require = `[{ ${REQUIREMENT} }]`, keyId = KEY_ID, more = '' } = {},
): Promise<GateResult> {
  for (const [name, text] of Object.entries({
    'vsa.jsonl': `${JSON.stringify(evidence)}\n`,
    'key.pem': keys.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    SUMS: `${'0'.repeat(64)}  ${ID}\n`,
    'policy.yml': `version: 1
signers:
  verifier: { key: key.pem, transparency-log: none${keyId && `, key-id: '${keyId}'`} }
rules:
  - name: node image
    digests: ['${digest}']
    bundle: vsa.jsonl
    require: ${require}
${more}`,
  }))
    workspace.write(name, text);
  return runGate(workspace, ['--policy', 'policy.yml', '--offline']);
}

describe('an image that only its id names', () => {
  test.each([
    ['its id', {}],
    ['a key without a name', { keyId: '' }],
  ])('a summary by %s: verified', async (_, asked) => {
    const { verdict, report } = await judge(summary(), asked);
    expect(verdict).toBe('pass');
    expect(report.artifacts[0]).toMatchObject({ name: `gce_image_id:${ID}`, digests: {} });
  });

  test.each<[string, unknown]>([
    ['another id', { gce_image_id: '8970095005306000054' }],
    ['an id that begins like it', { gce_image_id: `${ID}0` }],
    ['an id with zeros before it', { gce_image_id: `0${ID}` }],
    ['an id that is a number', { gce_image_id: Number(ID) }],
    ['the id under another name', { GCE_IMAGE_ID: ID, gce_image: ID }],
    ['the id as a digest of bytes', { sha256: ID }],
    ['nothing', {}],
  ])('a summary of %s: refused', async (_, digest) => {
    expect((await judge(summary(digest))).verdict).toBe('SUBJECT_MISMATCH');
  });

  test('other key, other key id: refused', async () => {
    expect((await judge(summary(undefined, { key: stranger.privateKey }))).verdict).toBe('SIGNATURE_INVALID');
    expect((await judge(summary(undefined, { keyid: 'my_key_id' }))).verdict).toBe('KEY_MISMATCH');
    expect((await judge(summary(undefined, { keyid: '' }))).verdict).toBe('KEY_MISMATCH');
    expect((await judge(summary(undefined, { keyid: `${KEY_ID} ` }))).verdict).toBe('KEY_MISMATCH');
  });

  test('the id of an attestation names no file, and no digest an id', async () => {
    const sha256 = createHash('sha256').update(ID).digest('hex');
    expect((await judge(summary(), { digest: `sha256:${sha256}` })).verdict).toBe('SUBJECT_MISMATCH');
    expect((await judge(summary({ sha256 }))).verdict).toBe('SUBJECT_MISMATCH');
  });

  test.each([
    `gce_image_id:${ID},sha256:${'0'.repeat(64)}`,
    'gce_image_id:',
    'gce_image_id:0',
    'gce_image_id:x',
    `gce_image_id:${ID}${ID}`,
    `GCE_IMAGE_ID:${ID}`,
    // Another name could be that of an artifact with digests, and the two would be reported as one.
    `gce_image_id:${ID} node`,
    `gce_image_id:${ID},gce_image_id:${ID}`,
    `sha256:${'0'.repeat(64)},gce_image_id:${ID}`,
  ])('`%s` is no id', async (digest) => {
    expect((await judge(summary(), { digest })).exitCode).toBe(2);
  });

  test.each([
    ['a signature', `[{ ${REQUIREMENT} }, { signature: { by: [verifier] } }]`, ''],
    ['a checksum', `[{ ${REQUIREMENT} }, { checksum: { list: SUMS } }]`, ''],
    ['a manifest', `[{ ${REQUIREMENT} }]`, '    manifest: { files: [m.json], signed-by: [verifier] }\n'],
  ])('%s cannot be demanded of it', async (_, require, more) => {
    const { exitCode, log } = await judge(summary(), { require, more });
    expect([exitCode, log]).toEqual([2, expect.stringContaining('gce_image_id')]);
  });

  test('two images are two artifacts', async () => {
    const { exitCode, report } = await judge(summary(), { digest: `gce_image_id:${ID}', 'gce_image_id:1` });
    const found = (report.artifacts as readonly { name: string; result: string }[]).map(({ name, result }) => [
      name,
      result,
    ]);
    expect(exitCode).toBe(1);
    expect(new Map(found as [string, string][])).toEqual(
      new Map([
        [`gce_image_id:${ID}`, 'pass'],
        ['gce_image_id:1', 'fail'],
      ]),
    );
  });

  test('it is in no output that stands for bytes', async () => {
    const { outputs } = await judge(summary());
    expect(outputs['verified-digests'] ?? '{}').toBe('{}');
  });
});
