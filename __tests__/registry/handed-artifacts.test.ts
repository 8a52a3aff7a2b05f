/** `verified-dir` gets the content of artifacts of a registry: a release vector, a policy bundle, a chart. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { MAX_HANDED_LAYER_BYTES, MAX_HANDED_LAYERS } from '../../src/core/registry-limits.js';
import { createWorld, GITHUB_ISSUER, signerUri, DEFAULT_WORKFLOW } from '../support/sigstore/index.ts';
import { runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import { COSIGN_SIGN, Publisher, subjectOfDigest, type Pushed } from '../support/registry/publisher.ts';
import { digestOf, startRegistry, type TestRegistry } from '../support/registry/server.ts';

const world = createWorld();
const BY_IDENTITY: Inputs = {
  'trusted-root': 'root.json',
  'certificate-identity': signerUri(DEFAULT_WORKFLOW),
  'certificate-oidc-issuer': GITHUB_ISSUER,
};
const TITLE = 'org.opencontainers.image.title';
const VECTOR = 'application/vnd.metal-stack.release-vector.v1';
const CHART = 'application/vnd.cncf.helm.config.v1+json';
const IMAGE = 'application/vnd.oci.image.config.v1+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';

let registry: TestRegistry;
let publisher: Publisher;
const runs: GateRun[] = [];
beforeEach(async () => {
  registry = await startRegistry();
  publisher = new Publisher(registry.host, 'acme/vector');
});
afterEach(async () => {
  for (const { workspace } of runs.splice(0)) workspace.remove();
  await registry.close();
});

interface Part {
  readonly content: string;
  readonly title?: string;
  /** What the manifest says of it instead of the truth. */
  readonly said?: Readonly<Record<string, unknown>>;
  readonly mediaType?: string;
}

/** Pushes an artifact, signed by the accepted workflow. */
async function artifact(parts: readonly Part[], { config = EMPTY, signed = true } = {}): Promise<Pushed> {
  const layers: unknown[] = [];
  for (const { content, title, said, mediaType = 'application/yaml' } of parts) {
    const blob = await publisher.blob(Buffer.from(content), mediaType);
    layers.push({ ...blob, ...(title !== undefined && { annotations: { [TITLE]: title } }), ...said });
  }
  const pushed = await publisher.manifest({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: VECTOR,
    config: await publisher.blob(Buffer.from('{}'), config),
    layers,
  });
  const statement = world.attest([subjectOfDigest(pushed.digest)], { predicateType: COSIGN_SIGN });
  if (signed) await publisher.bundle(pushed, statement);
  return pushed;
}

async function gate(artifacts: readonly Pushed[], inputs: Inputs = {}, files = {}): Promise<GateRun> {
  const run = await runGate(
    {
      images: artifacts.map(({ digest }) => `${publisher.name}@${digest}`),
      ...BY_IDENTITY,
      'verified-dir': 'out',
      ...inputs,
    },
    { 'root.json': world.trustedRootJson, ...files },
  );
  runs.push(run);
  return run;
}

const handed = ({ workspace }: GateRun): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(workspace.at('out'))
      .sort()
      .map((name) => [name, readFileSync(workspace.at(`out/${name}`), 'utf8')]),
  );
/** Nothing is left: no folder, and no trace of one under another name. */
const expectNothing = ({ workspace }: GateRun): void => {
  expect(readdirSync(workspace.path).filter((name) => name.includes('out'))).toEqual([]);
};
const codes = ({ report }: GateRun): readonly string[] =>
  report.artifacts.flatMap(({ checks }: any) => checks.flatMap(({ code }: any) => (code ? [code] : [])));

describe('what passed', () => {
  test('is there under its titles, read-only', async () => {
    const run = await gate([
      await artifact([
        { content: 'version: 1\n', title: 'release.yaml' },
        { content: 'images: []\n', title: 'images.yaml' },
      ]),
    ]);
    expect(run.exitCode).toBe(0);
    expect(handed(run)).toEqual({ 'images.yaml': 'images: []\n', 'release.yaml': 'version: 1\n' });
    expect(statSync(run.workspace.at('out/release.yaml')).mode & 0o777).toBe(0o444);
    expect(run.log).toContain('2 verified files are in out');
  });

  test('a chart has no title, and no content is left out but what stands for none', async () => {
    const run = await gate([
      await artifact([{ content: 'a chart' }, { content: '{}', mediaType: EMPTY }], { config: CHART }),
    ]);
    expect(handed(run)).toEqual({ [digestOf('a chart').replace(':', '-')]: 'a chart' });
  });

  test('files of older clients have the configuration of an image, and titles', async () => {
    const run = await gate([await artifact([{ content: 'x', title: 'policy.rego' }], { config: IMAGE })]);
    expect(handed(run)).toEqual({ 'policy.rego': 'x' });
  });

  test('several artifacts, beside files', async () => {
    const bundle = JSON.stringify(world.sign(Buffer.from('a file')).bundle);
    const two = [await artifact([{ content: '1', title: 'one' }]), await artifact([{ content: '2', title: 'two' }])];
    const files = { 'a.txt': 'a file', 'a.txt.sigstore.json': bundle };
    const run = await gate(two, { artifacts: 'a.txt' }, files);
    expect([run.exitCode, handed(run)]).toEqual([0, { 'a.txt': 'a file', one: '1', two: '2' }]);
  });

  test('an image for containers is not unpacked, and is nothing to hand over', async () => {
    const image = await artifact([{ content: 'a layer' }], { config: IMAGE });
    const alone = await gate([image]);
    expect([alone.exitCode, codes(alone)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(alone);
    const run = await gate([image, await artifact([{ content: '1', title: 'one' }])]);
    expect([run.exitCode, handed(run)]).toEqual([0, { one: '1' }]);
  });
});

describe('nothing is handed over where', () => {
  test('nobody signed it, or one of several', async () => {
    const unsigned = await artifact([{ content: '1', title: 'one' }], { signed: false });
    const run = await gate([unsigned, await artifact([{ content: '2', title: 'two' }])]);
    expect([run.exitCode, codes(run)]).toEqual([1, ['IMAGE_UNSIGNED']]);
    expectNothing(run);
  });

  test('the gate only reports', async () => {
    const run = await gate([await artifact([{ content: '1', title: 'one' }])], { mode: 'report' });
    expect(run.exitCode).toBe(2);
    expectNothing(run);
  });

  test.each([
    ['changed', (blobs: TestRegistry['blobs'], digest: string) => blobs.set(digest, Buffer.from('B'))],
    ['cut off', (blobs: TestRegistry['blobs'], digest: string) => blobs.set(digest, Buffer.from(''))],
    ['longer', (blobs: TestRegistry['blobs'], digest: string) => blobs.set(digest, Buffer.from('AA'))],
    ['gone', (blobs: TestRegistry['blobs'], digest: string) => blobs.delete(digest)],
  ])('a layer is %s', async (what, change) => {
    const pushed = await artifact([
      { content: 'first', title: 'first' },
      { content: 'A', title: 'second' },
    ]);
    change(registry.blobs, digestOf('A'));
    const run = await gate([pushed]);
    expect(run.exitCode).not.toBe(0);
    const expected = {
      changed: 'IMAGE_DIGEST_MISMATCH',
      'cut off': 'IMAGE_DIGEST_MISMATCH',
      longer: 'LIMIT_EXCEEDED',
      gone: 'ARTIFACT_CHANGED',
    };
    expect(codes(run)).toEqual([expected[what as keyof typeof expected]]);
    expectNothing(run);
  });

  test('a layer is shorter than its signed manifest says', async () => {
    const run = await gate([await artifact([{ content: 'A', title: 'a', said: { size: 2 } }])]);
    expect([run.exitCode, codes(run)]).toEqual([1, ['ARTIFACT_CHANGED']]);
    expectNothing(run);
  });

  test.each([
    'a/b',
    '../escaped',
    '..',
    '.',
    '',
    '/etc/passwd',
    'a\\b',
    'C:evil',
    'CON',
    'nul.txt',
    'trailing.',
    'a\nb',
    'a\u202etxt',
    'x'.repeat(256),
  ])('a title is %j', async (title) => {
    const run = await gate([
      await artifact([
        { content: 'fine', title: 'fine' },
        { content: 'A', title },
      ]),
    ]);
    expect([run.exitCode, codes(run)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(run);
  });

  test.each([
    ['one', 'one'],
    ['One', 'one'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('two layers are called %s and %s', async (one, other) => {
    const parts = [
      { content: '1', title: one },
      { content: '2', title: other },
    ];
    const together = await gate([await artifact(parts)]);
    expect([together.exitCode, codes(together)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(together);
    const apart = await gate([await artifact(parts.slice(0, 1)), await artifact(parts.slice(1))]);
    expect([apart.exitCode, codes(apart)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(apart);
  });

  test('a file has the name already', async () => {
    const files = {
      'a.txt': 'a file',
      'a.txt.sigstore.json': JSON.stringify(world.sign(Buffer.from('a file')).bundle),
    };
    const run = await gate([await artifact([{ content: '1', title: 'A.txt' }])], { artifacts: 'a.txt' }, files);
    expect([run.exitCode, codes(run)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(run);
  });

  test('a layer is too large, or there are too many', async () => {
    const large = await gate([
      await artifact([{ content: 'A', title: 'a', said: { size: MAX_HANDED_LAYER_BYTES + 1 } }]),
    ]);
    expect([large.exitCode, codes(large)]).toEqual([1, ['LIMIT_EXCEEDED']]);
    expectNothing(large);
    const many = Array.from({ length: MAX_HANDED_LAYERS + 1 }, (_, index) => ({ content: 'A', title: `${index}` }));
    const run = await gate([await artifact(many)]);
    expect([run.exitCode, codes(run)]).toEqual([1, ['HANDOVER_FAILED']]);
    expectNothing(run);
  });

  test('a layer has a digest that is not read, or there is none', async () => {
    const strong = `sha512:${'0'.repeat(128)}`;
    const parts = [
      { content: '1', title: 'one' },
      { content: '2', title: 'two', said: { digest: strong } },
    ];
    for (const pushed of [
      await artifact(parts),
      await artifact([]),
      await artifact([{ content: '{}', mediaType: EMPTY }]),
    ]) {
      const run = await gate([pushed]);
      expect([run.exitCode, codes(run)]).toEqual([1, ['HANDOVER_FAILED']]);
      expectNothing(run);
    }
  });

  test('the registry does not answer', async () => {
    const pushed = await artifact([{ content: 'A', title: 'a' }]);
    registry.options.failing = { status: 503, times: 99, on: new RegExp(digestOf('A')) };
    const run = await gate([pushed]);
    expect([run.exitCode, codes(run)]).toEqual([3, ['NETWORK']]);
    expectNothing(run);
  });

  test('the folder holds something', async () => {
    const run = await gate([await artifact([{ content: '1', title: 'one' }])], {}, { 'out/old': 'old' });
    expect(run.exitCode).toBe(2);
    expect(handed(run)).toEqual({ old: 'old' });
  });
});
