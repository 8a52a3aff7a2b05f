/** OpenSandbox: source, list, packages and chart by GitHub's attestations, images by their workflows, Maven by OpenPGP. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { basename } from 'node:path';
import { startGitHub, type GitHubTestServer } from '../support/github-server.ts';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { SLSA_V1, subjectOf, type Workflow } from '../support/sigstore/index.ts';
import { attestImage, example, expectPolicy, newPlace, signImage } from './published.ts';
import { hash, stranger, world, type Judged } from './release.ts';

const POLICY = example('opensandbox');
const ORIGINAL = 'alibaba/OpenSandbox';
const FORK = 'fork/OpenSandbox';
const SOURCE = 'dist/opensandbox-server-v0.1.13.tar.gz';
const LIST = 'dist/SHA256SUMS';
const WHEEL = 'packages/opensandbox_server-0.1.13-py3-none-any.whl';
const NPM = 'packages/alibaba-group-opensandbox-0.1.7.tgz';
const CHART = 'charts/opensandbox-0.1.0.tgz';
const MCP = 'packages/opensandbox_mcp-0.1.0.tar.gz';
const GO = 'go/opensandbox-sdks-sandbox-go-v1.0.0.tar.gz';
const GO_LIST = 'go/SHA256SUMS';
const JAR = 'maven/sandbox-1.0.10.jar';

/** What each file is built by: workflow and ref. */
const BUILDS: Readonly<Record<string, readonly [string, string]>> = {
  [SOURCE]: ['release-generic', 'refs/heads/main'],
  [LIST]: ['release-generic', 'refs/heads/main'],
  [WHEEL]: ['publish-server', 'refs/tags/server/v0.1.13'],
  'packages/opensandbox_server-0.1.13.tar.gz': ['publish-server', 'refs/tags/server/v0.1.13'],
  'packages/opensandbox_cli-0.1.2-py3-none-any.whl': ['publish-cli', 'refs/tags/cli/v0.1.2'],
  'packages/opensandbox_cli-0.1.2.tar.gz': ['publish-cli', 'refs/tags/cli/v0.1.2'],
  'packages/opensandbox-0.1.5-py3-none-any.whl': ['publish-python-sdks', 'refs/tags/python/sandbox/v0.1.5'],
  'packages/opensandbox-0.1.5.tar.gz': ['publish-python-sdks', 'refs/tags/python/sandbox/v0.1.5'],
  [NPM]: ['publish-js-sdks', 'refs/tags/js/sandbox/v0.1.7'],
  'packages/Alibaba.OpenSandbox.1.0.0.nupkg': ['publish-csharp-sdks', 'refs/tags/csharp/sandbox/v1.0.0'],
  'packages/opensandbox_code_interpreter-0.1.2-py3-none-any.whl': [
    'publish-python-sdks',
    'refs/tags/python/code-interpreter/v0.1.2',
  ],
  'packages/opensandbox_code_interpreter-0.1.2.tar.gz': [
    'publish-python-sdks',
    'refs/tags/python/code-interpreter/v0.1.2',
  ],
  'packages/opensandbox_mcp-0.1.0-py3-none-any.whl': ['publish-python-sdks', 'refs/tags/python/mcp/sandbox/v0.1.0'],
  [MCP]: ['publish-python-sdks', 'refs/tags/python/mcp/sandbox/v0.1.0'],
  'packages/alibaba-group-opensandbox-code-interpreter-0.1.2.tgz': [
    'publish-js-sdks',
    'refs/tags/js/code-interpreter/v0.1.2',
  ],
  'packages/Alibaba.OpenSandbox.CodeInterpreter.1.0.0.nupkg': [
    'publish-csharp-sdks',
    'refs/tags/csharp/code-interpreter/v1.0.0',
  ],
  [GO]: ['release-generic', 'refs/heads/main'],
  [GO_LIST]: ['release-generic', 'refs/heads/main'],
  [CHART]: ['publish-helm-chart', 'refs/heads/main'],
  'charts/opensandbox-controller-0.1.0.tgz': ['publish-helm-chart', 'refs/tags/helm/opensandbox-controller/0.1.0'],
  'charts/opensandbox-server-0.1.0.tgz': ['publish-helm-chart', 'refs/heads/main'],
};
/** Lists and the one file that each names. */
const LISTS: Readonly<Record<string, string>> = { [LIST]: SOURCE, [GO_LIST]: GO };
const contentOf = (name: string): string => {
  const listed = LISTS[name];
  return listed === undefined ? `the bytes of ${name}\n` : `${hash(contentOf(listed))}  ${basename(listed)}\n`;
};

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

/** Each image with its tag, and the workflow and ref that sign it. */
const IMAGES = {
  execd: ['v1.0.15', 'publish-components', 'refs/tags/docker/execd/v1.0.15'],
  'code-interpreter': ['v1.0.2', 'publish-components', 'refs/tags/docker/code-interpreter/v1.0.2'],
  ingress: ['v1.0.5', 'publish-components', 'refs/tags/docker/ingress/v1.0.5'],
  egress: ['v1.0.6', 'publish-components', 'refs/tags/docker/egress/v1.0.6'],
  controller: ['v0.1.0', 'publish-components', 'refs/tags/k8s/controller/v0.1.0'],
  'task-executor': ['v0.1.0', 'publish-components', 'refs/tags/k8s/task-executor/v0.1.0'],
  server: ['v0.1.13', 'publish-server', 'refs/tags/server/v0.1.13'],
} as const;
type Image = keyof typeof IMAGES;
const NAMES = Object.keys(IMAGES) as readonly Image[];
const TAGS = Object.fromEntries(NAMES.map((name) => [name, IMAGES[name][0]])) as Readonly<Record<Image, string>>;

interface Scene {
  /** Whose release it is. */
  readonly by?: string;
  /** What the attestation of a file says of its build, where it is not the usual; null: it has none. */
  readonly built?: Readonly<Record<string, Partial<Workflow> | null>>;
  /** The file whose attestation lies under another's digest. */
  readonly swapped?: Readonly<Record<string, string>>;
  /** Bytes that came after the attestations. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What the signature of an image says of its build; null: none. */
  readonly signed?: Readonly<Partial<Record<Image, Partial<Workflow> | null>>>;
  readonly attested?: Readonly<Partial<Record<Image, Partial<Workflow> | null>>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly world?: typeof world;
  readonly refused?: Readonly<Record<string, string>>;
  readonly says?: readonly string[];
}

const workflowOf = (repository: string, file: string, ref: string): Partial<Workflow> => ({
  repository,
  workflow: `.github/workflows/${file}.yml`,
  ref,
});

/** GitHub with the attestations of the release. */
function gitHubOf({ by = ORIGINAL, built = {}, swapped = {}, world: from = world }: Scene): Promise<GitHubTestServer> {
  const attestations = Object.entries(BUILDS).flatMap(([name, [file, ref]]) => {
    const change = built[name];
    if (change === null) return [];
    const about = swapped[name] ?? name;
    const workflow = { ...workflowOf(by, file, ref), ...change };
    const { bundle } = from.attest([subjectOf(basename(about), contentOf(about))], { workflow });
    return [{ digest: `sha256:${hash(contentOf(name))}`, repository: by, bundle, predicateType: SLSA_V1 }];
  });
  return startGitHub({ attestations });
}

async function pushImages({ by = ORIGINAL, signed = {}, attested = {} }: Scene, place = newPlace(registry)) {
  const usual = Object.fromEntries(
    NAMES.map((name) => [name, workflowOf(by, IMAGES[name][1], IMAGES[name][2])]),
  ) as Readonly<Record<Image, Partial<Workflow>>>;
  for (const name of NAMES) {
    const publisher = place.publisher(name);
    const image = await publisher.image(TAGS[name], publisher.name);
    const workflow = { ...usual[name], ...signed[name] };
    if (signed[name] !== null) await signImage(publisher, image, [(payload) => world.sign(payload, { workflow })]);
    if (attested[name] !== null)
      await attestImage(publisher, image, { workflow: { ...usual[name], ...attested[name] } });
  }
  return place.registry;
}

async function check(scene: Scene): Promise<Judged> {
  const at = await pushImages(scene);
  const gitHub = await gitHubOf(scene);
  const files: Record<string, string | Uint8Array> = {
    [JAR]: contentOf(JAR),
    [`${JAR}.asc`]: armor(await signDetached(Buffer.from(contentOf(JAR)), maven)),
    'keys/opensandbox-maven.asc': maven.publicKey,
    ...Object.fromEntries(Object.keys(BUILDS).map((name) => [name, contentOf(name)])),
    ...scene.files,
  };
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
