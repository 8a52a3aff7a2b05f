/** OpenSandbox: source, list, packages and chart by GitHub's attestations, images by their workflows, Maven by OpenPGP. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import type { Workflow } from '../support/sigstore/index.ts';
import {
  BUILDS,
  CHART,
  contentOf,
  FORK,
  filesOf,
  gitHubOf,
  GO,
  GO_LIST,
  JAR,
  LIST,
  MCP,
  NAMES,
  NPM,
  ORIGINAL,
  pushImages,
  SOURCE,
  TAGS,
  WHEEL,
  type Changed,
  type Image,
} from './opensandbox.ts';
import { example, expectPolicy } from './published.ts';
import { hash, stranger, type Judged } from './release.ts';

const POLICY = example('opensandbox');
let registry: TestRegistry;
let maven: TestKey;
let other: TestKey;
beforeAll(async () => {
  registry = await startRegistry();
  const date = new Date(Date.now() - 60_000);
  maven = await makeKey({ date });
  other = await makeKey({ date });
});
afterAll(() => registry.close());

interface Scene extends Changed {
  /** Bytes that came after the attestations. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly refused?: Readonly<Record<string, string>>;
  readonly says?: readonly string[];
}

async function check(scene: Scene): Promise<Judged> {
  const at = await pushImages(scene, registry);
  const gitHub = await gitHubOf(scene);
  const files = { ...(await filesOf(maven)), ...scene.files };
  const { refused = {}, says = [], vars } = scene;
  const named = Object.entries(refused).map(([name, code]) => {
    return [name in TAGS ? `${at}/${name}:${TAGS[name as Image]}` : name, code] as const;
  });
  try {
    return await expectPolicy(
      {
        policy: POLICY,
        vars: { registry: at, maven: maven.fingerprint, ...vars },
        files,
        env: { GITHUB_API_URL: gitHub.api },
      },
      { refused: Object.fromEntries(named), says },
    );
  } finally {
    await gitHub.close();
  }
}

test('a release passes as it is published', async () => {
  const { report } = await check({});
  expect(report?.counts).toMatchObject({ artifacts: 29, passed: 29, failed: 0 });
});

const everything = (code: string, of: readonly string[]): Record<string, string> =>
  Object.fromEntries(of.map((name) => [name, code]));

describe('a fork', () => {
  const attested = Object.keys(BUILDS);
  test('replaces the repository everywhere', async () => {
    await check({ by: FORK, vars: { repo: FORK } });
  });
  test('has nothing that the original signed', async () => {
    const refused = {
      ...everything('BUNDLE_MISSING', attested),
      ...everything('IDENTITY_MISMATCH', NAMES),
    };
    await check({ vars: { repo: FORK }, refused });
  });
  test('signs nothing of the original', async () => {
    const refused = {
      ...everything('BUNDLE_MISSING', attested),
      ...everything('IDENTITY_MISMATCH', NAMES),
    };
    await check({ by: FORK, refused });
  });
});

describe('source and list', () => {
  test.each<[string, Scene]>([
    ['an archive without attestation', { built: { [SOURCE]: null }, refused: { [SOURCE]: 'BUNDLE_MISSING' } }],
    ['a list without attestation', { built: { [LIST]: null }, refused: { [LIST]: 'BUNDLE_MISSING' } }],
    [
      'an archive by another workflow',
      {
        built: { [SOURCE]: { workflow: '.github/workflows/publish-server.yml' } },
        refused: { [SOURCE]: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'a list by a workflow whose name ends alike',
      {
        built: { [LIST]: { workflow: '.github/workflows/not-release-generic.yml' } },
        refused: { [LIST]: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'a list by a workflow whose name begins alike',
      {
        built: { [LIST]: { workflow: '.github/workflows/release-generic.yml.yml' } },
        refused: { [LIST]: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'an archive that was dispatched on another branch',
      { built: { [SOURCE]: { ref: 'refs/heads/evil' } }, refused: { [SOURCE]: 'CLAIM_MISMATCH' } },
    ],
    [
      'an archive that was built on the tag of the release',
      { built: { [SOURCE]: { ref: 'refs/tags/server/v0.1.13' } }, refused: { [SOURCE]: 'CLAIM_MISMATCH' } },
    ],
    [
      'the attestation of the list for the archive',
      { swapped: { [SOURCE]: LIST }, refused: { [SOURCE]: 'SUBJECT_MISMATCH' } },
    ],
    [
      'a changed byte of the archive',
      {
        files: { [SOURCE]: 'the bytes of something\n' },
        refused: { [SOURCE]: 'BUNDLE_MISSING' },
        says: ['CHECKSUM_MISMATCH'],
      },
    ],
    [
      'archive and list changed together',
      {
        files: { [SOURCE]: 'evil\n', [LIST]: `${hash('evil\n')}  ${basename(SOURCE)}\n` },
        refused: { [SOURCE]: 'BUNDLE_MISSING', [LIST]: 'BUNDLE_MISSING' },
      },
    ],
    [
      'a cut list',
      {
        files: { [LIST]: contentOf(LIST).slice(0, 50) },
        refused: { [LIST]: 'BUNDLE_MISSING', [SOURCE]: 'CHECKSUM_LIST_MALFORMED' },
      },
    ],
  ])('%s is refused', async (_what, scene) => {
    await check(scene);
  });
});

describe('packages', () => {
  test.each<[string, Scene]>([
    [
      'a wheel of an earlier tag',
      { built: { [WHEEL]: { ref: 'refs/tags/server/v0.1.12' } }, refused: { [WHEEL]: 'CLAIM_MISMATCH' } },
    ],
    [
      'a wheel of a tag that begins alike',
      { built: { [WHEEL]: { ref: 'refs/tags/server/v0.1.130' } }, refused: { [WHEEL]: 'CLAIM_MISMATCH' } },
    ],
    [
      'a wheel of a tag that ends alike',
      { built: { [WHEEL]: { ref: 'refs/tags/evil/server/v0.1.13' } }, refused: { [WHEEL]: 'CLAIM_MISMATCH' } },
    ],
    [
      'a wheel of a branch that is called like the tag',
      { built: { [WHEEL]: { ref: 'refs/heads/server/v0.1.13' } }, refused: { [WHEEL]: 'CLAIM_MISMATCH' } },
    ],
    [
      'an npm package by the workflow of another language',
      {
        built: { [NPM]: { workflow: '.github/workflows/publish-csharp-sdks.yml' } },
        refused: { [NPM]: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'an npm package of the tag of another package',
      { built: { [NPM]: { ref: 'refs/tags/js/code-interpreter/v0.1.7' } }, refused: { [NPM]: 'CLAIM_MISMATCH' } },
    ],
    [
      'packages of two tools with each other’s evidence',
      {
        swapped: { [NPM]: WHEEL, [WHEEL]: NPM },
        refused: { [NPM]: 'SUBJECT_MISMATCH', [WHEEL]: 'SUBJECT_MISMATCH' },
      },
    ],
    ['a changed byte of the chart', { files: { [CHART]: 'evil\n' }, refused: { [CHART]: 'BUNDLE_MISSING' } }],
    [
      'a chart of a repository whose name begins alike',
      { built: { [CHART]: { repository: `${ORIGINAL}-evil` } }, refused: { [CHART]: 'IDENTITY_MISMATCH' } },
    ],
    [
      'everything in another world',
      { world: stranger, refused: everything('TRUST_ROOT_UNKNOWN_ISSUER', Object.keys(BUILDS)) },
    ],
    ['a Go archive swapped', { files: { [GO]: 'evil\n' }, refused: { [GO]: 'BUNDLE_MISSING' } }],
    [
      'a list of the Go SDK by another workflow',
      {
        built: { [GO_LIST]: { workflow: '.github/workflows/publish-server.yml' } },
        refused: { [GO_LIST]: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'a package of MCP by the tag of the sandbox',
      { built: { [MCP]: { ref: 'refs/tags/python/sandbox/v0.1.0' } }, refused: { [MCP]: 'CLAIM_MISMATCH' } },
    ],
    [
      'a package that is not there',
      { vars: { js: '0.1.8' }, refused: { 'packages/alibaba-group-opensandbox-0.1.8.tgz': 'ARTIFACT_NOT_FOUND' } },
    ],
  ])('%s: refused', async (_what, scene) => {
    await check(scene);
  });

  test('a chart that was released by its tag passes too', async () => {
    await check({ built: { [CHART]: { ref: 'refs/tags/helm/opensandbox/0.1.0' } } });
  });
});

describe('images', () => {
  const ref = (value: string): Partial<Workflow> => ({ ref: value });
  test('a component for Kubernetes, without the letter v', async () => {
    const both = { execd: ref('refs/tags/k8s/execd/1.0.15') };
    await check({ signed: both, attested: both });
  });
  test.each<[string, Scene]>([
    ['a controller without signature', { signed: { controller: null }, refused: { controller: 'IMAGE_UNSIGNED' } }],
    [
      'a controller by the tag of the executor',
      {
        signed: { controller: ref('refs/tags/k8s/task-executor/v0.1.0') },
        refused: { controller: 'IDENTITY_MISMATCH' },
      },
    ],
    ['one without signature', { signed: { execd: null }, refused: { execd: 'IMAGE_UNSIGNED' } }],
    ['one without provenance', { attested: { server: null }, refused: { server: 'IMAGE_UNSIGNED' } }],
    [
      'another component of the project',
      { signed: { execd: ref('refs/tags/docker/ingress/v1.0.15') }, refused: { execd: 'IDENTITY_MISMATCH' } },
    ],
    [
      'an earlier version',
      { signed: { execd: ref('refs/tags/docker/execd/v1.0.14') }, refused: { execd: 'IDENTITY_MISMATCH' } },
    ],
    [
      'a version with more behind it',
      { signed: { execd: ref('refs/tags/docker/execd/v1.0.15-evil') }, refused: { execd: 'IDENTITY_MISMATCH' } },
    ],
    [
      'a dot that is none',
      { signed: { execd: ref('refs/tags/docker/execd/v1x0.15') }, refused: { execd: 'IDENTITY_MISMATCH' } },
    ],
    ['a branch', { signed: { server: ref('refs/heads/main') }, refused: { server: 'IDENTITY_MISMATCH' } }],
    [
      'provenance of another version',
      { attested: { server: ref('refs/tags/server/v0.1.12') }, refused: { server: 'IDENTITY_MISMATCH' } },
    ],
    [
      'the server by the workflow of the components',
      {
        signed: { server: { workflow: '.github/workflows/publish-components.yml' } },
        refused: { server: 'IDENTITY_MISMATCH' },
      },
    ],
    [
      'a host that begins alike',
      {
        signed: { server: { server: 'https://github.com.evil.test' } },
        refused: { server: 'CERTIFICATE_INVALID' },
      },
    ],
    [
      'the workflow of the project, called by another repository',
      {
        attested: {
          server: {
            repository: 'evil/x',
            reusable: {
              repository: ORIGINAL,
              workflow: '.github/workflows/publish-server.yml',
              ref: 'refs/tags/server/v0.1.13',
              sha: 'c'.repeat(40),
            },
          },
        },
        refused: { server: 'CLAIM_MISMATCH' },
      },
    ],
  ])('%s: refused', async (_what, scene) => {
    await check(scene);
  });
});

describe('Maven', () => {
  test.each<[string, () => Promise<Scene>]>([
    ['a changed byte', () => Promise.resolve({ files: { [JAR]: 'evil\n' }, refused: { [JAR]: 'OPENPGP_INVALID' } })],
    [
      'an empty signature',
      () => Promise.resolve({ files: { [`${JAR}.asc`]: '' }, refused: { [JAR]: 'BUNDLE_MALFORMED' } }),
    ],
    [
      'another key',
      async () => ({
        files: { [`${JAR}.asc`]: armor(await signDetached(Buffer.from(contentOf(JAR)), other)) },
        refused: { [JAR]: 'OPENPGP_UNKNOWN_KEY' },
      }),
    ],
    [
      'a key of the file that was not pinned',
      async () => ({
        files: {
          [`${JAR}.asc`]: armor(await signDetached(Buffer.from(contentOf(JAR)), other)),
          'keys/opensandbox-maven.asc': `${maven.publicKey}\n${other.publicKey}`,
        },
        refused: { [JAR]: 'OPENPGP_UNKNOWN_KEY' },
      }),
    ],
  ])('%s is refused', async (_what, scene) => {
    await check(await scene());
  });
});
