/**
 * The gate against a real registry: `npm run test:registry`, with docker-registry of Debian installed. It has no referrers
 * API, so that it stands for GHCR and all the others that have none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, GITHUB_ISSUER, signerUri, DEFAULT_WORKFLOW } from '../support/sigstore/index.ts';
import { startDockerRegistry, type DockerRegistry } from '../support/registry/docker-registry.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import {
  attestationLayer,
  COSIGN_SIGN,
  Publisher,
  signatureLayer,
  simpleSigning,
  SPDX,
  subjectOfDigest,
} from '../support/registry/publisher.ts';

/** `alice` with the password `s3cret`, as `htpasswd -B` writes it. */
const HTPASSWD = 'alice:$2y$05$abcdefghijklmnopqrstuuLK7U1u6pVRmL7L1BBM2aS35PSZnDXlK\n';

const world = createWorld();
const BY_IDENTITY: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': signerUri(DEFAULT_WORKFLOW),
  'certificate-oidc-issuer': GITHUB_ISSUER,
};
const spdx = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.test/sbom/1',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: test'] },
  packages: [{ name: 'a', SPDXID: 'SPDXRef-a' }],
};

describe.each([
  ['anonymous', undefined],
  ['with basic authentication', HTPASSWD],
] as const)('docker-registry, %s', (_title, htpasswd) => {
  const login = htpasswd === undefined ? undefined : 'alice:s3cret';
  let registry: DockerRegistry;
  let number = 0;
  beforeAll(async () => {
    registry = await startDockerRegistry(htpasswd);
  });
  afterAll(() => {
    registry.close();
  });

  const publisher = (): Publisher => new Publisher(registry.host, `acme/app-${++number}`, login);
  const check = (images: string, inputs: Inputs = {}): Promise<GateRun> =>
    runGate(
      { images, ...BY_IDENTITY, ...inputs },
      {
        'root.json': world.trustedRootJson,
        ...(login && {
          '.docker/config.json': JSON.stringify({
            auths: { [registry.host]: { auth: Buffer.from(login).toString('base64') } },
          }),
        }),
      },
    );

  test('a `.sig`, by tag and by digest', async () => {
    const to = publisher();
    const image = await to.image('1.0');
    const payload = simpleSigning(image.digest);
    await to.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    const run = await check(`${to.name}:1.0`);
    expect([run.exitCode, run.outputs['verified-images']]).toEqual([0, JSON.stringify([`${to.name}@${image.digest}`])]);
    expect((await check(`${to.name}@${image.digest}`)).exitCode).toBe(0);
    expect(codeOf(await check(`${to.name}:2.0`), 'artifact')).toBe('IMAGE_NOT_FOUND');
  });

  test('bundles as referrers, and an attestation in the older form', async () => {
    const to = publisher();
    const image = await to.image('1.0');
    const subject = [subjectOfDigest(image.digest)];
    await to.bundle(image, world.attest(subject, { predicateType: COSIGN_SIGN }));
    await to.cosignTag(image.digest, 'att', [attestationLayer(world.attest(subject))]);
    await to.bundle(image, world.attest(subject, { predicateType: SPDX, predicate: spdx }));
    const run = await check(`${to.name}@${image.digest}`, { require: ['signature', 'attestation', 'sbom'] });
    expect(['signature', 'attestation', 'sbom'].map((name) => codeOf(run, name))).toEqual(['pass', 'pass', 'pass']);
    expect(run.exitCode).toBe(0);
  });

  test('an index and its signature', async () => {
    const to = publisher();
    const platform = { os: 'linux', architecture: 'amd64' };
    const index = await to.index('1.0', [{ ...(await to.image(undefined, 'amd64')), platform }]);
    await to.bundle(index, world.attest([subjectOfDigest(index.digest)], { predicateType: COSIGN_SIGN }));
    expect((await check(`${to.name}@${index.digest}`)).exitCode).toBe(0);
  });

  test('an image that nobody signed, and one by somebody else', async () => {
    const to = publisher();
    const image = await to.image('1.0');
    expect(codeOf(await check(`${to.name}@${image.digest}`), 'signature')).toBe('IMAGE_UNSIGNED');
    const payload = simpleSigning(image.digest);
    const stranger = world.sign(payload, { workflow: { repository: 'evil/app' } });
    await to.cosignTag(image.digest, 'sig', [signatureLayer(payload, stranger)]);
    expect(codeOf(await check(`${to.name}@${image.digest}`), 'signature')).toBe('IDENTITY_MISMATCH');
  });

  test('the content of an artifact, handed over under its titles', async () => {
    const to = publisher();
    const title = 'org.opencontainers.image.title';
    const layers = [
      { ...(await to.blob(Buffer.from('version: 1\n'), 'application/yaml')), annotations: { [title]: 'release.yaml' } },
      await to.blob(Buffer.from('no title'), 'application/octet-stream'),
    ];
    const config = await to.blob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const artifactType = 'application/vnd.metal-stack.release-vector.v1';
    const vector = await to.manifest({ schemaVersion: 2, mediaType, artifactType, config, layers }, '1.0');
    const unsigned = await check(`${to.name}@${vector.digest}`, { 'verified-dir': 'out' });
    expect([unsigned.exitCode, existsSync(unsigned.workspace.at('out'))]).toEqual([1, false]);
    await to.bundle(vector, world.attest([subjectOfDigest(vector.digest)], { predicateType: COSIGN_SIGN }));
    const run = await check(`${to.name}@${vector.digest}`, { 'verified-dir': 'out' });
    expect([run.exitCode, readdirSync(run.workspace.at('out')).sort()]).toEqual([
      0,
      ['release.yaml', layers[1]?.digest.replace(':', '-')],
    ]);
    expect(readFileSync(run.workspace.at('out/release.yaml'), 'utf8')).toBe('version: 1\n');
  });

  test('a login that is missing is not a missing image', async () => {
    const to = publisher();
    const image = await to.image('1.0');
    const run = await runGate(
      { images: `${to.name}@${image.digest}`, ...BY_IDENTITY },
      { 'root.json': world.trustedRootJson },
    );
    const expected = login === undefined ? [1, undefined] : [3, 'PERMISSION'];
    expect([run.exitCode, codeOf(run, 'artifact')]).toEqual(expected);
  });
});
