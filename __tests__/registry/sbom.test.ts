/** SBOMs: present, about this image, sane, and by somebody who is accepted. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { inspectSbom } from '../../src/verify/predicates/sbom-document.js';
import { createWorld, GITHUB_ISSUER, signerUri, DEFAULT_WORKFLOW } from '../support/sigstore/index.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import {
  CYCLONEDX,
  Publisher,
  signatureLayer,
  simpleSigning,
  SPDX,
  subjectOfDigest,
  type Pushed,
} from '../support/registry/publisher.ts';
import { MANIFEST, startRegistry, type TestRegistry } from '../support/registry/server.ts';

const world = createWorld();
const INPUTS: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': signerUri(DEFAULT_WORKFLOW),
  'certificate-oidc-issuer': GITHUB_ISSUER,
  require: ['signature', 'sbom'],
  'sbom-dir': 'sboms',
};
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.test/sbom/1',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: test'] },
  packages: [
    { name: 'a', SPDXID: 'SPDXRef-a' },
    { name: 'b', SPDXID: 'SPDXRef-b' },
  ],
};
const cdx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a' }] };
const spdx3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    { type: 'CreationInfo', specVersion: '3.0.1' },
    { type: 'SpdxDocument' },
    { type: 'software_Package', name: 'a' },
  ],
};

let registry: TestRegistry;
let number = 0;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

async function sign(publisher: Publisher, { digest }: Pushed): Promise<void> {
  const payload = simpleSigning(digest);
  await publisher.cosignTag(digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
}

async function signedImage(): Promise<{
  publisher: Publisher;
  image: Pushed;
  check: (inputs?: Inputs) => Promise<GateRun>;
}> {
  const publisher = new Publisher(registry.host, `acme/sbom-${++number}`);
  const image = await publisher.image('1.0', `image ${number}`);
  await sign(publisher, image);
  const check = (inputs: Inputs = {}) =>
    runGate(
      { ...INPUTS, images: `${publisher.name}@${image.digest}`, ...inputs },
      { 'root.json': world.trustedRootJson },
    );
  return { publisher, image, check };
}

describe('attestations', () => {
  test.each([
    ['SPDX 2.3', SPDX, spdx, 'SPDX', 2],
    ['SPDX 3', `${SPDX}/v3`, spdx3, 'SPDX', 1],
    ['CycloneDX', CYCLONEDX, cdx, 'CycloneDX', 1],
    ['CycloneDX as text', `${CYCLONEDX}/v1.6`, { Data: JSON.stringify(cdx) }, 'CycloneDX', 1],
  ])(
    '%s by an accepted signer passes and is written out',
    async (_title, predicateType, predicate, format, components) => {
      const it = await signedImage();
      await it.publisher.bundle(
        it.image,
        world.attest([subjectOfDigest(it.image.digest)], { predicateType, predicate }),
      );
      const run = await it.check();
      expect([run.exitCode, codeOf(run, 'sbom')]).toEqual([0, 'pass']);
      expect(run.image.image.sboms).toMatchObject([{ format, components, authenticated: true }]);
      expect(run.summary).toContain(`SBOM ${format}`);
      const written = readdirSync(run.workspace.at('sboms/authenticated'));
      expect(written).toHaveLength(1);
      expect(JSON.parse(run.workspace.read(`sboms/authenticated/${written[0]!}`).toString())).toEqual(
        'Data' in predicate ? cdx : predicate,
      );
    },
  );

  test.each([
    [
      'of another image',
      (image: string) =>
        world.attest([subjectOfDigest(image.replace(/.$/, (c) => (c === '0' ? '1' : '0')))], {
          predicateType: SPDX,
          predicate: spdx,
        }),
    ],
    [
      'by another signer',
      (image: string) =>
        world.attest([subjectOfDigest(image)], {
          predicateType: SPDX,
          predicate: spdx,
          workflow: { repository: 'evil/x' },
        }),
    ],
    [
      'that is none',
      (image: string) => world.attest([subjectOfDigest(image)], { predicateType: SPDX, predicate: { hello: 1 } }),
    ],
    [
      'of a version that nobody reads',
      (image: string) =>
        world.attest([subjectOfDigest(image)], {
          predicateType: SPDX,
          predicate: { ...spdx, spdxVersion: 'SPDX-1.0' },
        }),
    ],
  ])('one %s does not count', async (_title, attest) => {
    const it = await signedImage();
    await it.publisher.bundle(it.image, attest(it.image.digest));
    const run = await it.check();
    expect([run.exitCode, codeOf(run, 'signature'), codeOf(run, 'sbom')]).toEqual([1, 'pass', 'SBOM_MISSING']);
  });
});

test('an attached SBOM is written out as unauthenticated, and does not count', async () => {
  const it = await signedImage();
  await it.publisher.cosignTag(it.image.digest, 'sbom', [
    { mediaType: 'application/vnd.cyclonedx+json', bytes: Buffer.from(JSON.stringify(cdx)) },
  ]);
  await it.publisher.referrer(it.image, [
    { mediaType: 'application/spdx+json', bytes: Buffer.from(JSON.stringify(spdx)) },
  ]);
  const run = await it.check();
  expect(codeOf(run, 'sbom')).toBe('SBOM_MISSING');
  expect(run.image.image.sboms).toMatchObject([{ authenticated: false }, { authenticated: false }]);
  expect(readdirSync(run.workspace.at('sboms/unauthenticated'))).toHaveLength(2);
});

describe('buildx', () => {
  /** An index with one attestation manifest for each platform, as buildx writes it. */
  async function built(platforms: readonly string[], withSbom: readonly string[], signed: boolean): Promise<GateRun> {
    const publisher = new Publisher(registry.host, `acme/buildx-${++number}`);
    const entries: unknown[] = [];
    for (const name of platforms) {
      const image = await publisher.image(undefined, `${name} ${number}`);
      entries.push({ ...image, platform: { os: 'linux', architecture: name } });
      if (!withSbom.includes(name)) continue;
      const statement = {
        _type: 'https://in-toto.io/Statement/v0.1',
        predicateType: SPDX,
        subject: [subjectOfDigest(image.digest)],
        predicate: spdx,
      };
      const config = await publisher.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
      const layer = await publisher.blob(Buffer.from(JSON.stringify(statement)), 'application/vnd.in-toto+json');
      const annotations = { 'in-toto.io/predicate-type': SPDX };
      const attestation = await publisher.manifest({
        schemaVersion: 2,
        mediaType: MANIFEST,
        config,
        layers: [{ ...layer, annotations }],
      });
      entries.push({
        ...attestation,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: {
          'vnd.docker.reference.type': 'attestation-manifest',
          'vnd.docker.reference.digest': image.digest,
        },
      });
    }
    const index = await publisher.index('1.0', entries);
    if (signed) await sign(publisher, index);
    return runGate({ ...INPUTS, images: `${publisher.name}@${index.digest}` }, { 'root.json': world.trustedRootJson });
  }

  test('what is in a signed index counts for its platforms', async () => {
    const run = await built(['amd64', 'arm64'], ['amd64', 'arm64'], true);
    expect([run.exitCode, codeOf(run, 'sbom')]).toEqual([0, 'pass']);
    expect(run.image.image.platforms).toEqual(['linux/amd64', 'linux/arm64']);
  });

  test('each platform needs its own', async () => {
    const run = await built(['amd64', 'arm64'], ['amd64'], true);
    expect(codeOf(run, 'sbom')).toBe('SBOM_MISSING');
    expect(run.image.checks.find(({ check }: { check: string }) => check === 'sbom').message).toMatch(/linux\/arm64$/);
  });

  /** A signed index with an SBOM for one platform, and an entry that is called an attestation. */
  async function withStray(stray: (publisher: Publisher, about: Pushed) => Promise<unknown>): Promise<GateRun> {
    const publisher = new Publisher(registry.host, `acme/stray-${++number}`);
    const image = await publisher.image(undefined, `amd64 ${number}`);
    const entries = [{ ...image, platform: { os: 'linux', architecture: 'amd64' } }, await stray(publisher, image)];
    const index = await publisher.index('1.0', entries);
    await sign(publisher, index);
    const options = { predicateType: SPDX, predicate: spdx };
    await publisher.bundle(image, world.attest([subjectOfDigest(image.digest)], options));
    return runGate({ ...INPUTS, images: `${publisher.name}@${index.digest}` }, { 'root.json': world.trustedRootJson });
  }
  const NOWHERE = { os: 'unknown', architecture: 'unknown' };
  const calledAttestation = ({ digest }: Pushed) => ({
    'vnd.docker.reference.type': 'attestation-manifest',
    'vnd.docker.reference.digest': digest,
  });

  test.each<[string, (publisher: Publisher, about: Pushed) => Promise<unknown>, RegExp]>([
    [
      'that is an image',
      async (publisher, about) => ({
        ...(await publisher.image(undefined, `hidden ${number}`)),
        platform: NOWHERE,
        annotations: calledAttestation(about),
      }),
      /called an attestation.*layer of the type/,
    ],
    [
      'without a platform, which a client may run',
      async (publisher, about) => ({
        ...(await publisher.image(undefined, `hidden ${number}`)),
        annotations: calledAttestation(about),
      }),
      /no SBOM by an accepted signer for sha256:/,
    ],
    [
      'that the registry does not have',
      (_publisher, about) =>
        Promise.resolve({
          ...about,
          digest: `sha256:${'0'.repeat(64)}`,
          platform: NOWHERE,
          annotations: calledAttestation(about),
        }),
      /the registry does not have it/,
    ],
  ])('an entry that is called an attestation needs an SBOM: one %s', async (_title, stray, words) => {
    const run = await withStray(stray);
    expect([codeOf(run, 'signature'), codeOf(run, 'sbom')]).toEqual(['pass', 'SBOM_MISSING']);
    expect(JSON.stringify(run.image.checks)).toMatch(words);
  });

  test('an entry that holds nothing but statements needs none', async () => {
    const run = await withStray(async (publisher, about) => {
      const config = await publisher.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
      const layer = await publisher.blob(Buffer.from('{}'), 'application/vnd.in-toto+json');
      const pushed = await publisher.manifest({ schemaVersion: 2, mediaType: MANIFEST, config, layers: [layer] });
      return { ...pushed, platform: NOWHERE, annotations: calledAttestation(about) };
    });
    expect([run.exitCode, codeOf(run, 'sbom')]).toEqual([0, 'pass']);
  });

  test('in an index that nobody signed it is nobody’s word', async () => {
    const run = await built(['amd64'], ['amd64'], false);
    expect([codeOf(run, 'signature'), codeOf(run, 'sbom')]).toEqual(['IMAGE_UNSIGNED', 'SBOM_MISSING']);
  });
});

test.each([
  ['nothing', undefined],
  ['a text', 'SPDX'],
  ['SPDX without namespace', { ...spdx, documentNamespace: undefined }],
  ['SPDX without creators', { ...spdx, creationInfo: { created: '2026-01-02T03:04:05Z', creators: [] } }],
  ['SPDX without licence', { ...spdx, dataLicense: 'MIT' }],
  ['SPDX with a nameless package', { ...spdx, packages: [{ SPDXID: 'SPDXRef-a' }] }],
  ['SPDX 3 without document', { ...spdx3, '@graph': [{ specVersion: '3.0.1' }] }],
  ['CycloneDX 1.1', { ...cdx, specVersion: '1.1' }],
  ['CycloneDX 1.8', { ...cdx, specVersion: '1.8' }],
  ['CycloneDX with a number that is not a UUID', { ...cdx, serialNumber: 'urn:uuid:1' }],
  ['CycloneDX with a nameless component', { ...cdx, components: [{ type: 'library' }] }],
])('%s is no sane SBOM', (_title, document) => {
  expect(typeof inspectSbom(document)).toBe('string');
});
