/** metal-stack and TruStacks as cosign 3 signs them: bundles as referrers, in both versions of the log, by tag and by digest. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeKeys, type AttestationOptions } from '../support/sigstore/index.ts';
import { COSIGN_SIGN, CYCLONEDX, subjectOfDigest, type Publisher, type Pushed } from '../support/registry/publisher.ts';
import { MANIFEST, startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { example, expectPolicy, newPlace, type Place } from './published.ts';
import { stranger, world, type Judged } from './release.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

/** `cosign sign`, version 3; once for each of the options. */
async function cosign(
  publisher: Publisher,
  image: Pushed,
  signed: readonly AttestationOptions[],
  { by = world, about = image } = {},
): Promise<void> {
  for (const options of signed)
    await publisher.bundle(
      image,
      by.attest([subjectOfDigest(about.digest)], { predicateType: COSIGN_SIGN, ...options }),
    );
}

describe('metal-stack', () => {
  const release = makeKeys();
  const byKey = (options: AttestationOptions = {}): AttestationOptions => ({ by: 'key', keys: release, ...options });
  const keyless: AttestationOptions = {
    identity: { email: 'keyless@metal-stack.iam.gserviceaccount.com' },
    issuer: 'https://accounts.google.com',
    workflow: null,
  };

  interface Scene {
    /** Each signed by tag and by digest, which are two equal signatures. */
    readonly vector?: readonly AttestationOptions[];
    readonly image?: readonly AttestationOptions[];
    readonly sign?: typeof cosign;
    readonly refused?: Readonly<Record<string, string>>;
  }

  async function check({ vector, image, sign = cosign, refused = {} }: Scene): Promise<Judged> {
    const place = newPlace(registry);
    const vectors = place.publisher('releases');
    const images = place.publisher('metal-deployment-base');
    const config = await vectors.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
    const layer = await vectors.blob(Buffer.from('images: {}\n'), 'application/yaml');
    const artifactType = 'application/vnd.metal-stack.release-vector.v1';
    const pushed = await vectors.manifest(
      { schemaVersion: 2, mediaType: MANIFEST, artifactType, config, layers: [layer] },
      'v0.20.0',
    );
    const base = await images.image('v0.9.2', 'base');
    await sign(vectors, pushed, vector ?? [byKey(), byKey()]);
    await sign(images, base, image ?? [byKey(), byKey(), keyless]);
    return expectPolicy(
      {
        policy: example('metal-stack'),
        vars: { registry: place.registry },
        files: { 'files/cosign.pub': release.pem },
      },
      {
        refused: Object.fromEntries(Object.entries(refused).map(([name, code]) => [`${place.registry}/${name}`, code])),
      },
    );
  }
  const VECTOR = 'releases:v0.20.0';
  const IMAGE = 'metal-deployment-base:v0.9.2';

  test('a release passes: the key twice, in the first log, and keyless beside it', async () => {
    const { report } = await check({});
    expect(report?.counts).toMatchObject({ artifacts: 2, passed: 2 });
    const claims = report?.artifacts.flatMap(({ image }: any) => image.claims) as { critical: { type: string } }[];
    expect(claims.every(({ critical }) => critical.type === COSIGN_SIGN)).toBe(true);
  });
  test('a release passes in the second log', async () => {
    await check({ vector: [byKey({ rekor: 'v2' })], image: [byKey({ rekor: 'v2' }), keyless] });
  });

  test.each<[string, Scene]>([
    ['a vector by another key', { vector: [byKey({ keys: makeKeys() })], refused: { [VECTOR]: 'SIGNATURE_INVALID' } }],
    ['a vector in no log', { vector: [byKey({ rekor: 'none' })], refused: { [VECTOR]: 'TLOG_MISSING' } }],
    ['a vector that nobody signed', { vector: [], refused: { [VECTOR]: 'IMAGE_UNSIGNED' } }],
    ['an image without the keyless signature', { image: [byKey(), byKey()], refused: { [IMAGE]: 'BUNDLE_MISSING' } }],
    ['a statement of another kind', { vector: [byKey({ predicateType: CYCLONEDX })], refused: { [VECTOR]: 'IMAGE_UNSIGNED' } }],
  ])('%s is refused', async (_, scene) => {
    await check(scene);
  }); // prettier-ignore
});

describe('TruStacks', () => {
  const IMAGES = ['control-plane', 'runner', 'ui'] as const;
  const BUNDLE = 'policy/constitution';
  const by = (file: 'images' | 'policy', change: object = {}): AttestationOptions => ({
    workflow: {
      repository: 'TruStacks/trustacks-mvp',
      workflow: `.github/workflows/publish-${file}.yml`,
      ref: 'refs/tags/v0.1.2',
      ...change,
    },
  });
  /** An SBOM is required by the example; here each image has it as an attestation by the workflow. */
  const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a' }] };

  interface Scene {
    /** What signs each, where it is not its workflow. */
    readonly signs?: Readonly<Record<string, readonly AttestationOptions[]>>;
    readonly from?: typeof world;
    readonly then?: (place: Place, pushed: Readonly<Record<string, Pushed>>) => Promise<unknown>;
    readonly refused?: Readonly<Record<string, string>>;
  }

  async function check({ signs = {}, from = world, then, refused = {} }: Scene): Promise<Judged> {
    const place = newPlace(registry);
    const pushed: Record<string, Pushed> = {};
    for (const name of [...IMAGES, BUNDLE]) {
      const publisher = place.publisher(name);
      const image = await publisher.image('0.1.2', name);
      const usual = by(name === BUNDLE ? 'policy' : 'images');
      pushed[name] = image;
      await cosign(publisher, image, signs[name] ?? [usual], { by: from });
      const sbom = { ...usual, predicateType: CYCLONEDX, predicate: SBOM };
      if (name !== BUNDLE) await publisher.bundle(image, from.attest([subjectOfDigest(image.digest)], sbom));
    }
    await then?.(place, pushed);
    return expectPolicy(
      { policy: example('trustacks'), vars: { registry: place.registry } },
      {
        refused: Object.fromEntries(
          Object.entries(refused).map(([name, code]) => [`${place.registry}/${name}:0.1.2`, code]),
        ),
      },
    );
  }

  test('three images and a policy bundle pass whole', async () => {
    const { report } = await check({});
    expect(report?.counts).toMatchObject({ artifacts: 4, passed: 4 });
  });

  test.each<[string, Scene]>([
    ['an image by the workflow of the policy', { signs: { ui: [by('policy')] }, refused: { ui: 'IDENTITY_MISMATCH' } }],
    ['a policy bundle by the workflow of the images', { signs: { [BUNDLE]: [by('images')] }, refused: { [BUNDLE]: 'IDENTITY_MISMATCH' } }],
    ['an image from a branch', { signs: { ui: [by('images', { ref: 'refs/heads/main' })] }, refused: { ui: 'IDENTITY_MISMATCH' } }],
    ['an owner in lower case', { signs: { ui: [by('images', { repository: 'trustacks/trustacks-mvp' })] }, refused: { ui: 'IDENTITY_MISMATCH' } }],
    ['an image without signature', { signs: { runner: [] }, refused: { runner: 'IMAGE_UNSIGNED' } }],
    ['a signature that is about another image', {
      signs: { runner: [] },
      then: (place, { runner, ui }) => cosign(place.publisher('runner'), runner!, [by('images')], { about: ui! }),
      refused: { runner: 'SUBJECT_MISMATCH' },
    }],
    ['an image that was pushed over the tag', {
      then: (place) => place.publisher('ui').image('0.1.2', 'evil'),
      refused: { ui: 'IMAGE_UNSIGNED' },
    }],
    ['everything in another world', {
      from: stranger,
      refused: Object.fromEntries([...IMAGES, BUNDLE].map((name) => [name, 'TRUST_ROOT_UNKNOWN_ISSUER'])),
    }],
  ])('%s is refused', async (_, scene) => {
    await check(scene);
  }); // prettier-ignore
});
