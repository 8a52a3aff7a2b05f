/** TruStacks: three images and a policy bundle of one version by two workflows, and contributors' tarballs, never mixed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  bundleJson,
  cosignBundle,
  makeKeys,
  type KeyPair,
  type SigningOptions,
  type Workflow,
} from '../support/sigstore/index.ts';
import { CYCLONEDX, SPDX, subjectOfDigest, type Publisher, type Pushed } from '../support/registry/publisher.ts';
import { MANIFEST, startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { attestImage, example, expectPolicy, newPlace, signImage, type Signs } from './published.ts';
import { stranger, world, type Judged } from './release.ts';

const CUSTOMERS = example('trustacks');
const CONTRIBUTORS = example('trustacks-contributor');
const IMAGES = ['control-plane', 'runner', 'ui'] as const;
const BUNDLE = 'policy/constitution';
const ALL = [...IMAGES, BUNDLE] as const;
type Name = (typeof ALL)[number];

/** A run that publishes: the file of the workflow, and what differs from a tag of version 0.1.2. */
const publishing =
  (file: 'images' | 'policy', workflow: Partial<Workflow> = {}, options: SigningOptions = {}, by = world): Signs =>
  (payload) =>
    by.sign(payload, {
      workflow: {
        repository: 'TruStacks/trustacks-mvp',
        workflow: `.github/workflows/publish-${file}.yml`,
        ref: 'refs/tags/v0.1.2',
        ...workflow,
      },
      ...options,
    });

const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://trustacks.test/sbom/1',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: buildkit'] },
  packages: [{ name: 'a', SPDXID: 'SPDXRef-a' }],
};
const cdx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a' }] };

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

interface Built {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** The image that the statement is about; its own platform where absent. */
  readonly about?: string;
}

/** An index of one platform with the attestation manifest that buildx writes beside it. */
async function build(publisher: Publisher, tag: string, sbom: Built | undefined): Promise<Pushed> {
  const image = await publisher.image(undefined, publisher.name);
  const entries: unknown[] = [{ ...image, platform: { os: 'linux', architecture: 'amd64' } }];
  if (sbom) entries.push(await attestationManifest(publisher, image, sbom));
  return publisher.index(tag, entries);
}

async function attestationManifest(publisher: Publisher, { digest }: Pushed, sbom: Built): Promise<unknown> {
  const { predicateType, predicate, about = digest } = sbom;
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType,
    subject: [subjectOfDigest(about)],
    predicate,
  };
  const config = await publisher.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
  const layer = await publisher.blob(Buffer.from(JSON.stringify(statement)), 'application/vnd.in-toto+json');
  const pushed = await publisher.manifest({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config,
    layers: [{ ...layer, annotations: { 'in-toto.io/predicate-type': predicateType } }],
  });
  return {
    ...pushed,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': digest },
  };
}

interface Scene {
  readonly version?: string;
  /** Who signs what, where it is not the workflow that publishes it. */
  readonly signs?: Readonly<Partial<Record<Name, readonly Signs[]>>>;
  readonly sbom?: Readonly<Partial<Record<Name, Built | null>>>;
  readonly policy?: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly then?: (publisher: (name: Name) => Publisher, images: Readonly<Record<string, Pushed>>) => Promise<unknown>;
  readonly refused?: Readonly<Partial<Record<Name, string>>>;
  readonly says?: readonly string[];
}

async function check(scene: Scene): Promise<Judged> {
  const { version = '0.1.2', signs = {}, sbom = {}, policy = CUSTOMERS, vars, then, refused = {}, says = [] } = scene;
  const place = newPlace(registry);
  const images: Record<string, Pushed> = {};
  for (const name of ALL) {
    const publisher = place.publisher(name);
    const built = sbom[name] === undefined ? { predicateType: SPDX, predicate: spdx } : (sbom[name] ?? undefined);
    images[name] = name === BUNDLE ? await publisher.image(version, 'rego') : await build(publisher, version, built);
    const usual = publishing(name === BUNDLE ? 'policy' : 'images', { ref: `refs/tags/v${version}` });
    await signImage(publisher, images[name], signs[name] ?? [usual]);
  }
  await then?.((name) => place.publisher(name), images);
  return expectPolicy(
    { policy, vars: { registry: place.registry, ...(scene.version && { version }), ...vars } },
    {
      refused: Object.fromEntries(
        Object.entries(refused).map(([name, code]) => [
          name.includes(':') ? `${place.registry}/${name}` : `${place.registry}/${name}:${version}`,
          code,
        ]),
      ),
      says,
    },
  );
}

describe('a release', () => {
  test('passes as it is published, and is reported once for each image', async () => {
    const { report, action } = await check({});
    expect(report?.counts).toMatchObject({ artifacts: 4, passed: 4 });
    expect(action.annotations.filter(({ message }) => message.includes('which can move'))).toHaveLength(4);
    for (const { image } of report?.artifacts ?? []) expect(image.logIndexes).toHaveLength(1);
    expect(report?.artifacts.map(({ checks }: any) => checks.map(({ check: one }: any) => one))).toContainEqual(
      expect.arrayContaining(['signature', 'sbom']),
    );
  });
  test('passes with a pre-release version', async () => {
    await check({ version: '0.2.0-rc1' });
  });
  test('passes with SBOMs in CycloneDX', async () => {
    const built = { predicateType: CYCLONEDX, predicate: cdx };
    await check({ sbom: { 'control-plane': built, runner: built, ui: built } });
  });
});

const all = <Value>(value: Value): Record<Name, Value> =>
  Object.fromEntries(ALL.map((name) => [name, value])) as Record<Name, Value>;

test.each<[string, Scene]>([
  ['an image that nobody signed', { signs: { ui: [] }, refused: { ui: 'IMAGE_UNSIGNED' } }],
  ['a policy bundle that nobody signed', { signs: { [BUNDLE]: [] }, refused: { [BUNDLE]: 'IMAGE_UNSIGNED' } }],
  [
    'an image by the workflow of the policy',
    { signs: { runner: [publishing('policy')] }, refused: { runner: 'IDENTITY_MISMATCH' } },
  ],
  [
    'the policy bundle by the workflow of the images',
    { signs: { [BUNDLE]: [publishing('images')] }, refused: { [BUNDLE]: 'IDENTITY_MISMATCH' } },
  ],
  [
    'an image of an earlier version',
    {
      signs: { runner: [publishing('images', { ref: 'refs/tags/v0.1.1' })] },
      refused: { runner: 'IDENTITY_MISMATCH' },
    },
  ],
  [
    'an image of a version that begins alike',
    {
      signs: { runner: [publishing('images', { ref: 'refs/tags/v0.1.20' })] },
      refused: { runner: 'IDENTITY_MISMATCH' },
    },
  ],
  [
    'an image from a branch',
    {
      signs: { runner: [publishing('images', { ref: 'refs/heads/main' })] },
      refused: { runner: 'IDENTITY_MISMATCH' },
      says: ['The workflow ran on branch main'],
    },
  ],
  [
    'an image by the organisation in lower case',
    {
      signs: { ui: [publishing('images', { repository: 'trustacks/trustacks-mvp' })] },
      refused: { ui: 'IDENTITY_MISMATCH' },
      says: ['Only the letter case differs', 'got subjects [https://github.com/trustacks/'],
    },
  ],
  [
    'a repository whose name begins alike',
    {
      signs: { ui: [publishing('images', { repository: 'TruStacks/trustacks-mvp-fork' })] },
      refused: { ui: 'IDENTITY_MISMATCH' },
    },
  ],
  [
    'an owner whose name ends alike',
    {
      signs: { ui: [publishing('images', { repository: 'NotTruStacks/trustacks-mvp' })] },
      refused: { ui: 'IDENTITY_MISMATCH' },
    },
  ],
  [
    'another issuer',
    {
      signs: { ui: [publishing('images', {}, { issuer: 'https://token.actions.githubusercontent.com.evil.test' })] },
      refused: { ui: 'ISSUER_MISMATCH' },
    },
  ],
  [
    'the right words in another world',
    { signs: { ui: [publishing('images', {}, {}, stranger)] }, refused: { ui: 'TRUST_ROOT_UNKNOWN_ISSUER' } },
  ],
  [
    'signatures that are in no log',
    {
      signs: { ui: [publishing('images', {}, { rekor: 'none', timestamps: [{}] })] },
      refused: { ui: 'TLOG_MISSING' },
    },
  ],
  [
    'an image of another commit',
    {
      signs: { ui: [publishing('images', { sha: 'b'.repeat(40) })] },
      refused: { ui: 'CLAIM_MISMATCH' },
      says: ['does not come from where the other artifacts'],
    },
  ],
  [
    'a policy bundle of another commit',
    { signs: { [BUNDLE]: [publishing('policy', { sha: 'b'.repeat(40) })] }, refused: { [BUNDLE]: 'CLAIM_MISMATCH' } },
  ],
  [
    'signatures of one image beside another',
    {
      signs: { ui: [] },
      then: (publisher, { ui, runner }) => signImage(publisher('ui'), ui!, [publishing('images')], runner),
      refused: { ui: 'SUBJECT_MISMATCH' },
    },
  ],
  [
    'an image that was pushed over the tag',
    { then: (publisher) => publisher('runner').image('0.1.2', 'evil'), refused: { runner: 'IMAGE_UNSIGNED' } },
  ],
  ['a version that is none', { version: 'main', refused: all('CLAIM_MISMATCH') }],
  [
    'the organisation in lower case in the policy',
    {
      vars: { repo: 'trustacks/trustacks-mvp' },
      refused: all('IDENTITY_MISMATCH'),
      says: ['Only the letter case differs'],
    },
  ],
])('%s is refused', async (_what, scene) => {
  await check(scene);
});

describe('SBOMs', () => {
  test.each<[string, Scene]>([
    ['none', { sbom: { runner: null }, refused: { runner: 'SBOM_MISSING' } }],
    [
      'one about another image',
      {
        sbom: { runner: { predicateType: SPDX, predicate: spdx, about: `sha256:${'1'.repeat(64)}` } },
        refused: { runner: 'SBOM_MISSING' },
      },
    ],
    [
      'one that is none',
      { sbom: { runner: { predicateType: SPDX, predicate: { hello: 1 } } }, refused: { runner: 'SBOM_MISSING' } },
    ],
    [
      'one in an index that the workflow of the policy signed',
      { signs: { runner: [publishing('policy')] }, refused: { runner: 'IDENTITY_MISMATCH' }, says: ['SBOM_MISSING'] },
    ],
    [
      'signed by the workflow of the policy, in place of the built-in one',
      {
        sbom: { runner: null },
        then: (publisher, { runner }) =>
          attestImage(publisher('runner'), runner!, {
            predicateType: SPDX,
            predicate: spdx,
            workflow: {
              repository: 'TruStacks/trustacks-mvp',
              workflow: '.github/workflows/publish-policy.yml',
              ref: 'refs/tags/v0.1.2',
            },
          }),
        refused: { runner: 'SBOM_MISSING' },
      },
    ],
  ])('%s: refused', async (_what, scene) => {
    await check(scene);
  });
});

describe('`latest`', () => {
  const moving = CUSTOMERS.replaceAll('{registry}/runner:{version}', '{registry}/runner:latest');
  const retag: Scene['then'] = (publisher, { runner }) => {
    const { host, repository } = publisher('runner');
    registry.tags.set(`${repository}:latest`, runner!.digest);
    expect(host).toBe(registry.host);
    return Promise.resolve();
  };
  test('is a moving target: warned about where the tag need not match', async () => {
    const policy = moving.replaceAll('    tag-matches-ref: true\n', '');
    const { report, action } = await check({ policy, then: retag });
    expect(JSON.stringify(report)).toContain('is `latest`, which can move');
    expect(action.annotations.some(({ level, message }) => level === 'warning' && message.includes('latest'))).toBe(
      true,
    );
  });
  test('is refused where the tag must be that of the release', async () => {
    await check({ policy: moving, then: retag, refused: { ['runner:latest' as Name]: 'CLAIM_MISMATCH' } });
  });
  test('is refused where a digest is demanded', async () => {
    const policy = CUSTOMERS.replaceAll('    tag-matches-ref: true\n', '    require-digest: true\n');
    await check({ policy, refused: all('IMAGE_TAG_MOVES') });
  });
});

describe('contributors', () => {
  const SHA = '4f2c9d1';
  const TARBALL = 'a runner image\n';
  const NAME = `runner-image-${SHA}.tar`;
  const keys = makeKeys();
  const local = (content: string, by: KeyPair = keys) =>
    world.sign(content, { by: 'key', keys: by, rekor: 'none', timestamps: [] });
  const files = { [NAME]: TARBALL, [`runner-sig-${SHA}.bundle`]: bundleJson(local(TARBALL)) };
  const evidence = (text: string) => ({ [`runner-sig-${SHA}.bundle`]: text });

  const ask = (changed: Readonly<Record<string, string | undefined>>, code?: string, says: readonly string[] = []) => {
    const present = Object.entries<string | undefined>({
      ...files,
      '.runner-image-keys/cosign.pub': keys.pem,
      ...changed,
    });
    return expectPolicy(
      {
        policy: CONTRIBUTORS,
        files: Object.fromEntries(present.filter((one): one is [string, string] => one[1] !== undefined)),
        inputs: { 'trusted-root': undefined, offline: 'true' },
      },
      { refused: code === undefined ? {} : { [NAME]: code }, says },
    );
  };

  test('a tarball passes by the local key, without any log', async () => {
    await ask({});
    await ask(evidence(JSON.stringify(cosignBundle(local(TARBALL)))));
  });
  test('each tarball has its own bundle', async () => {
    const other = { 'runner-image-aaaaaaa.tar': 'other', 'runner-sig-aaaaaaa.bundle': bundleJson(local('other')) };
    const { report } = await ask(other);
    expect(report?.counts).toMatchObject({ artifacts: 2, passed: 2 });
    await ask({ ...other, ...evidence(other['runner-sig-aaaaaaa.bundle']) }, 'SIGNATURE_INVALID');
  });
  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['a changed byte', { [NAME]: 'a runner imagf\n' }, 'SIGNATURE_INVALID'],
    ['a cut tarball', { [NAME]: TARBALL.slice(0, -1) }, 'SIGNATURE_INVALID'],
    ['no bundle', { [`runner-sig-${SHA}.bundle`]: undefined }, 'BUNDLE_MISSING'],
    [
      'a bundle of another commit only',
      { [`runner-sig-${SHA}.bundle`]: undefined, 'runner-sig-aaaaaaa.bundle': bundleJson(local(TARBALL)) },
      'BUNDLE_MISSING',
    ],
    ['a cut bundle', evidence(bundleJson(local(TARBALL)).slice(0, -20)), 'BUNDLE_MALFORMED'],
    ['another contributor’s key', evidence(bundleJson(local(TARBALL, makeKeys()))), 'SIGNATURE_INVALID'],
    [
      'the identity that customers trust',
      evidence(bundleJson(publishing('images')(Buffer.from(TARBALL)))),
      'KEY_MISMATCH',
    ],
  ])('%s is refused', async (_what, changed, code) => {
    await ask(changed, code);
  });
  test('the key does not satisfy customers, with a log or without', async () => {
    const byKey =
      (options: SigningOptions): Signs =>
      (payload) =>
        world.sign(payload, { by: 'key', keys, ...options });
    await check({ signs: { runner: [byKey({})] }, refused: { runner: 'KEY_MISMATCH' } });
    await check({
      signs: { runner: [byKey({ rekor: 'none', timestamps: [] })] },
      refused: { runner: 'KEY_MISMATCH' },
    });
  });
});
