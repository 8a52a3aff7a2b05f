/** metal-stack: release vector and images by the public key of the release, and keyless by an e-mail of another issuer. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeKeys, type Evidence, type KeyPair, type SigningOptions } from '../support/sigstore/index.ts';
import { signatureLayer, simpleSigning, type Publisher, type Pushed } from '../support/registry/publisher.ts';
import { MANIFEST, startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { attestImage, example, expectPolicy, newPlace, signImage, type Place, type Signs } from './published.ts';
import { stranger, world, type Judged } from './release.ts';

const POLICY = example('metal-stack');
const EMAIL = 'keyless@metal-stack.iam.gserviceaccount.com';
const GOOGLE = 'https://accounts.google.com';
const release = makeKeys();
const earlier = makeKeys();

const byKey =
  (keys: KeyPair, options: SigningOptions = {}): Signs =>
  (payload) =>
    world.sign(payload, { by: 'key', keys, ...options });
const keyless =
  (email = EMAIL, issuer = GOOGLE, by = world): Signs =>
  (payload) =>
    by.sign(payload, { identity: { email }, issuer, workflow: null });
const BOTH: readonly Signs[] = [byKey(release), keyless()];

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

interface Published {
  readonly vector: Pushed;
  readonly image: Pushed;
  readonly vectors: Publisher;
  readonly images: Publisher;
}

interface Scene {
  /** Who signs the release vector. */
  readonly vector?: readonly Signs[];
  /** Who signs the image. */
  readonly image?: readonly Signs[];
  /** What happens after the release. */
  readonly then?: (published: Published) => Promise<unknown>;
  readonly policy?: string;
  readonly keys?: KeyPair;
  /** Codes by `vector` and `image`; nobody is refused where absent. */
  readonly refused?: Readonly<Partial<Record<'vector' | 'image', string>>>;
  readonly says?: readonly string[];
}

/** The vector is an OCI artifact and no image: a document with an empty config. */
async function pushVector(publisher: Publisher, text: string): Promise<Pushed> {
  const config = await publisher.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
  const layer = await publisher.blob(Buffer.from(text), 'application/yaml');
  const artifactType = 'application/vnd.metal-stack.release-vector.v1';
  return publisher.manifest(
    { schemaVersion: 2, mediaType: MANIFEST, artifactType, config, layers: [layer] },
    'v0.20.0',
  );
}

async function publish(place: Place, { vector = [byKey(release)], image = BOTH, then }: Scene): Promise<void> {
  const vectors = place.publisher('releases');
  const images = place.publisher('metal-deployment-base');
  const published = {
    vectors,
    images,
    vector: await pushVector(vectors, 'images: {}\n'),
    image: await images.image('v0.9.2', `deployment base ${place.registry}`),
  };
  await signImage(vectors, published.vector, vector);
  await signImage(images, published.image, image);
  await then?.(published);
}

async function check(scene: Scene): Promise<Judged> {
  const place = newPlace(registry);
  await publish(place, scene);
  const { policy = POLICY, keys = release, refused = {}, says = [] } = scene;
  const names = {
    vector: `${place.registry}/releases:v0.20.0`,
    image: `${place.registry}/metal-deployment-base:v0.9.2`,
  };
  return expectPolicy(
    { policy, vars: { registry: place.registry }, files: { 'files/cosign.pub': keys.pem } },
    {
      refused: Object.fromEntries(
        (['vector', 'image'] as const).flatMap((one) => (refused[one] ? [[names[one], refused[one]]] : [])),
      ),
      says,
    },
  );
}

test('a release as it is published passes, and tags are warned about', async () => {
  const { report, action } = await check({});
  expect(report?.counts).toMatchObject({ artifacts: 2, passed: 2 });
  expect(action.annotations.filter(({ message }) => message.includes('which can move'))).toHaveLength(2);
});

test.each<[string, Scene]>([
  ['a vector that nobody signed', { vector: [], refused: { vector: 'IMAGE_UNSIGNED' } }],
  ['a vector by the key of an earlier release', { vector: [byKey(earlier)], refused: { vector: 'SIGNATURE_INVALID' } }],
  ['a vector by the e-mail alone', { vector: [keyless()], refused: { vector: 'KEY_MISMATCH' } }],
  [
    'a vector by the key, but in no log',
    { vector: [byKey(release, { rekor: 'none' })], refused: { vector: 'TLOG_MISSING' } },
  ],
  [
    'everything by another key',
    { keys: earlier, refused: { vector: 'SIGNATURE_INVALID', image: 'SIGNATURE_INVALID' } },
  ],
  ['an image that nobody signed', { image: [], refused: { image: 'IMAGE_UNSIGNED' } }],
  [
    'an image without the keyless signature',
    { image: [byKey(release)], refused: { image: 'BUNDLE_MISSING' }, says: ['signed by 1 of the 2 signers'] },
  ],
  ['an image without the signature by the key', { image: [keyless()], refused: { image: 'BUNDLE_MISSING' } }],
  [
    'an image keyless by a longer e-mail',
    { image: [byKey(release), keyless(`not-${EMAIL}`)], refused: { image: 'IDENTITY_MISMATCH' } },
  ],
  [
    'an image keyless by an e-mail that begins alike',
    { image: [byKey(release), keyless(`${EMAIL}.evil.test`)], refused: { image: 'IDENTITY_MISMATCH' } },
  ],
  [
    'an image keyless by another issuer',
    {
      image: [byKey(release), keyless(EMAIL, 'https://oauth2.sigstore.dev/auth')],
      refused: { image: 'ISSUER_MISMATCH' },
    },
  ],
  [
    'an image keyless by an issuer that begins alike',
    { image: [byKey(release), keyless(EMAIL, `${GOOGLE}.evil.test`)], refused: { image: 'ISSUER_MISMATCH' } },
  ],
  [
    'an image keyless in another world',
    { image: [byKey(release), keyless(EMAIL, GOOGLE, stranger)], refused: { image: 'TRUST_ROOT_UNKNOWN_ISSUER' } },
  ],
])('%s is refused', async (_what, scene) => {
  await check(scene);
});

/** Signatures that were made for something else, or are not what they were. */
describe('moved and changed', () => {
  const push = (publisher: Publisher, image: Pushed, payload: Buffer, evidence: readonly Evidence[], notes = {}) =>
    publisher.cosignTag(
      image.digest,
      'sig',
      evidence.map((one) => signatureLayer(payload, one, notes)),
    );

  test.each<[string, Scene]>([
    [
      'signatures of the image put beside the vector',
      {
        vector: [],
        then: ({ vectors, vector, image }) => signImage(vectors, vector, BOTH, image),
        refused: { vector: 'SUBJECT_MISMATCH' },
      },
    ],
    [
      'another image under the tag',
      { then: ({ images }) => images.image('v0.9.2', 'evil'), refused: { image: 'IMAGE_UNSIGNED' } },
    ],
    [
      'another image under the tag, with the signatures of the right one',
      {
        then: async ({ images, image }) => signImage(images, await images.image('v0.9.2', 'evil'), BOTH, image),
        refused: { image: 'SUBJECT_MISMATCH' },
      },
    ],
    [
      'a changed byte of the signed document',
      {
        vector: [],
        then: ({ vectors, vector }) => {
          const payload = simpleSigning(vector.digest);
          const changed = Buffer.from(payload.toString().replace('acme/widgets', 'acme/widgetz'));
          return push(vectors, vector, changed, [byKey(release)(payload)]);
        },
        refused: { vector: 'SIGNATURE_INVALID' },
      },
    ],
    [
      'a truncated signature',
      {
        vector: [],
        then: ({ vectors, vector }) => {
          const payload = simpleSigning(vector.digest);
          const evidence = byKey(release)(payload);
          const cut = evidence.signature.subarray(0, -8).toString('base64');
          return push(vectors, vector, payload, [evidence], { 'dev.cosignproject.cosign/signature': cut });
        },
        refused: { vector: 'SIGNATURE_INVALID' },
      },
    ],
    [
      'an attestation in place of a signature',
      {
        vector: [],
        then: ({ vectors, vector }) => attestImage(vectors, vector, { by: 'key', keys: release }),
        refused: { vector: 'IMAGE_UNSIGNED' },
      },
    ],
  ])('%s: refused', async (_what, scene) => {
    await check(scene);
  });
});

describe('who must sign an image', () => {
  const anyOf = POLICY.replace('{ all-of: [key, keyless] }', '[key, keyless]');
  const twice = POLICY.replace(
    '[{ signature: { by: { all-of: [key, keyless] } } }]',
    '[{ signature: { by: [key] } }, { signature: { by: [keyless] } }]',
  );
  test.each<[string, Scene]>([
    ['any of both: the key', { policy: anyOf, image: [byKey(release)] }],
    ['any of both: the e-mail', { policy: anyOf, image: [keyless()] }],
    [
      'any of both: the right one among others',
      { policy: anyOf, image: [byKey(earlier), keyless(), keyless('a@b.test')] },
    ],
    [
      'any of both: neither',
      { policy: anyOf, image: [byKey(earlier), keyless('a@b.test')], refused: { image: 'IDENTITY_MISMATCH' } },
    ],
    ['two requirements: both', { policy: twice }],
    ['two requirements: the key alone', { policy: twice, image: [byKey(release)], refused: { image: 'KEY_MISMATCH' } }],
    ['two requirements: the e-mail alone', { policy: twice, image: [keyless()], refused: { image: 'KEY_MISMATCH' } }],
    ['all of both: the key twice', { image: [byKey(release), byKey(release)], refused: { image: 'BUNDLE_MISSING' } }],
  ])('%s', async (_what, scene) => {
    expect(POLICY).not.toBe(scene.policy);
    await check(scene);
  });
});
