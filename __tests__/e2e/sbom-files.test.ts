/** Bills of materials that are files: signed, sane, and with the content that a policy requires, as those of images. */
import { describe, expect, test } from '@jest/globals';
import { bundleJson, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import {
  expectVerdict,
  IDENTITY,
  ISSUER,
  judge,
  SIGNER,
  stranger,
  world,
  type Expected,
  type Inputs,
} from './release.ts';

const NAME = 'dist/sbom.cdx.json';
const component = (name: string, version: string, licence = 'MIT') => ({
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  licenses: [{ license: { id: licence } }],
});
const CDX = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: { component: { name: 'mvmctl' } },
  components: [component('left-pad', '1.3.0'), component('openssl', '3.0.0', 'Apache-2.0')],
});
const SPDX = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://example.com/sbom',
  creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Tool: syft'] },
  packages: [{ name: 'left-pad', SPDXID: 'SPDXRef-1', versionInfo: '1.3.0' }],
});

interface Scene extends Expected {
  readonly document?: string;
  /** What was signed, where it is not the document. */
  readonly signed?: string;
  readonly by?: typeof world;
  readonly identity?: string;
  /** What the requirement says beside `by`. */
  readonly sbom?: string;
  readonly minimum?: string;
  readonly inputs?: Inputs;
}

async function check({ document = CDX, signed = document, by = world, sbom = '', inputs, ...scene }: Scene) {
  const { minimum = '', identity = IDENTITY, ...expected } = scene;
  const policy = `version: 1
${minimum}
signers: { release: { identity: '${IDENTITY}', issuer: '${ISSUER}' } }
rules: [{ name: sbom, artifacts: ['${NAME}'], require: [{ sbom: { by: [release]${sbom && `, ${sbom}`} } }] }]
`;
  const workspace = createWorkspace({
    [NAME]: document,
    [`${NAME}.bundle`]: bundleJson(by.sign(signed, { identity })),
    'trusted_root.json': world.trustedRootJson,
    'policy.yml': policy,
  });
  try {
    const judged = await judge(workspace, inputs ?? { policy: 'policy.yml', 'trusted-root': 'trusted_root.json' });
    expectVerdict(judged, expected);
    return judged;
  } finally {
    workspace.remove();
  }
}

const refused = (code: string) => ({ refused: { [NAME]: code } });

describe('a file that is a signed SBOM', () => {
  test('passes, and the report says what it is and who signed it', async () => {
    const { report } = await check({ minimum: 'require: [signature, sbom]' });
    expect(report?.['artifacts'][0].checks).toMatchObject([
      {
        check: 'sbom',
        status: 'pass',
        evidence: {
          kind: 'sbom',
          documents: [{ file: NAME, format: 'CycloneDX', version: '1.5', components: 2 }],
          signedBy: { identity: IDENTITY },
        },
      },
    ]);
  });
  test.concurrent.each<[string, Scene]>([
    ['in SPDX', { document: SPDX }],
    ['in the format that is accepted', { sbom: 'formats: [cyclonedx]' }],
    [
      'with the components that must be there',
      { sbom: "components: { required: [left-pad, 'openssl@3.0.0', 'pkg:npm/left-pad@1.3.0'] }" },
    ],
    ['with licences that are allowed', { sbom: 'components: { licences: [MIT, Apache-2.0] }' }],
    ['with a value at a pointer', { sbom: 'predicate: { /metadata/component/name: mvmctl }' }],
  ])('passes %s', async (_what, scene) => {
    await check(scene);
  });
  test.concurrent.each<[string, Scene]>([
    ['in another format', { document: SPDX, sbom: 'formats: [cyclonedx]', ...refused('SBOM_MISSING') }],
    [
      'without a component that must be there',
      { sbom: "components: { required: ['openssl@3.0.1'] }", ...refused('PREDICATE_MISMATCH') },
    ],
    [
      'with a licence that is not allowed',
      { sbom: 'components: { licences: [MIT] }', ...refused('PREDICATE_MISMATCH') },
    ],
    [
      'with another value at a pointer',
      { sbom: 'predicate: { /metadata/component/name: other }', ...refused('PREDICATE_MISMATCH') },
    ],
    ['changed after it was signed', { signed: CDX.replace('left-pad', 'left-pud'), ...refused('SIGNATURE_INVALID') }],
    ['signed by another workflow', { identity: `${IDENTITY}-rc1`, ...refused('IDENTITY_MISMATCH') }],
    ['signed by another Sigstore', { by: stranger, ...refused('TRUST_ROOT_UNKNOWN_ISSUER') }],
    [
      'with a member twice',
      { document: CDX.replace('"components":', '"components":[],"components":'), ...refused('SBOM_MISSING') },
    ],
  ])('is refused %s', async (_what, scene) => {
    await check(scene);
  });
});

test.concurrent.each([
  ['an archive', 'the bytes of an archive\n'],
  ['an attestation', JSON.stringify(world.attest([subjectOf('x', 'y')]).bundle)],
  ['JSON of something else', '{"components":[]}'],
  ['a list', '[]'],
  ['an unknown version', CDX.replace('"1.5"', '"9.9"')],
])('%s that is signed is no SBOM', async (_what, document) => {
  await check({ document, ...refused('SBOM_MISSING') });
});

describe('by inputs', () => {
  const inputs = { artifacts: NAME, ...SIGNER, require: 'signature\nsbom' };
  test('`require: sbom` means it of files', async () => {
    await check({ inputs });
    await check({ document: '{}', inputs, ...refused('SBOM_MISSING') });
  });
  test('without a signer it is a mistake', async () => {
    await check({ inputs: { artifacts: NAME, require: 'sbom' }, misconfigured: 'CONFIG_INVALID' });
  });
});

test('`sbom` without `by` in a rule about files is a mistake', async () => {
  const workspace = createWorkspace({
    [NAME]: CDX,
    'policy.yml': `version: 1\nsigners: { a: { identity: x, issuer: 'https://y' } }\nrules: [{ name: a, artifacts: ['${NAME}'], require: [{ sbom: {} }, { signature: { by: [a] } }] }]\n`,
  });
  try {
    expectVerdict(await judge(workspace, { policy: 'policy.yml' }), {
      misconfigured: 'does not say who must have signed',
    });
  } finally {
    workspace.remove();
  }
});
