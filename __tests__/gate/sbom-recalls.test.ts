/** Whoever signed a bill of materials vouches for what it is of: a recall of any of them counts, also of one behind the first. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import { CYCLONEDX, Publisher, signatureLayer, simpleSigning, subjectOfDigest } from '../support/registry/publisher.ts';
import { startRegistry, type TestRegistry } from '../support/registry/server.ts';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const workflow = (file: string): string =>
  `https://github.com/acme/widgets/.github/workflows/${file}.yml@refs/tags/v1.2.3`;
const [RELEASE, ONE, TWO, RECALL] = ['release', 'one', 'two', 'recall'].map(workflow) as [
  string,
  string,
  string,
  string,
];
const BOM = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'left-pad' }] };

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.close());

/** @param revoked a digest or an identity; without it there is no list */
async function gate(rule: string, revoked?: string, files: Record<string, string> = {}): Promise<GateResult> {
  const by = revoked?.startsWith('sha256:') ? 'digest' : 'identity';
  const list = JSON.stringify({ schemaVersion: 1, revoked: [{ [by]: revoked, reason: 'unsafe' }] });
  const workspace = createWorkspace({
    'root.json': world.trustedRootJson,
    'list.json': list,
    'list.json.bundle': bundleJson(world.sign(list, { identity: RECALL })),
    'policy.yml': `version: 1
trusted-root: root.json
signers:
${Object.entries({ release: RELEASE, one: ONE, two: TWO, recall: RECALL })
  .map(([name, identity]) => `  ${name}: { identity: "${identity}", issuer: "${GITHUB_ISSUER}" }`)
  .join('\n')}
rules: [ ${rule} ]
${revoked === undefined ? '' : 'revocations: { list: list.json, signed-by: [recall] }'}
`,
    ...files,
  });
  try {
    return await runGate(workspace, ['--policy', 'policy.yml']);
  } finally {
    workspace.remove();
  }
}

const CASES: readonly (readonly [string, string, number])[] = [
  ['the first', ONE, 1],
  ['the second', TWO, 1],
  ['nobody of them', RECALL, 0],
  ['one who begins alike', TWO.slice(0, -1), 0],
];

describe('of a file', () => {
  test.each(CASES)('recalled: %s', async (_, revoked, exitCode) => {
    const text = JSON.stringify(BOM);
    const both = [ONE, TWO].map((identity) => bundleJson(world.sign(text, { identity }))).join('');
    const rule = '{ name: sbom, artifacts: [bom.json], require: [ { sbom: { by: { all-of: [one, two] } } } ] }';
    const result = await gate(rule, revoked, { 'bom.json': text, 'bom.json.jsonl': both });
    expect([result.exitCode, result.verdict]).toEqual([exitCode, exitCode === 1 ? 'REVOKED' : 'pass']);
  });
});

describe('of the platforms of an image', () => {
  let image = '';
  beforeAll(async () => {
    const publisher = new Publisher(registry.host, 'acme/app');
    const signed = async (digest: string, identity: string) => {
      const payload = simpleSigning(digest);
      return publisher.cosignTag(digest, 'sig', [signatureLayer(payload, world.sign(payload, { identity }))]);
    };
    const entries = [];
    for (const [architecture, identity] of [
      ['amd64', ONE],
      ['arm64', TWO],
    ] as const) {
      const part = await publisher.image(undefined, `for ${architecture}`);
      entries.push({ ...part, platform: { os: 'linux', architecture } });
      const statement = { predicateType: CYCLONEDX, predicate: BOM, identity };
      await publisher.bundle(part, world.attest([subjectOfDigest(part.digest)], statement));
    }
    const index = await publisher.index('1.0', entries);
    await signed(index.digest, RELEASE);
    image = `${publisher.name}@${index.digest}`;
  });

  test.each(CASES)('recalled: %s', async (_, revoked, exitCode) => {
    const rule = `{ name: app, images: ["${image}"], version: v1.2.3, require: [ { signature: { by: [release] } }, { sbom: { by: [one, two] } } ] }`;
    const result = await gate(rule, revoked);
    expect([result.exitCode, result.verdict]).toEqual([exitCode, exitCode === 1 ? 'REVOKED' : 'pass']);
  });
});

describe('an index inside of an index', () => {
  const INDEX = 'application/vnd.oci.image.index.v1+json';
  async function nested(depth: number, pushed: boolean) {
    const publisher = new Publisher(registry.host, `acme/nested-${depth}-${pushed}`);
    const image = await publisher.image(undefined, 'deep inside');
    const other = await publisher.image(undefined, 'another image');
    let inner: { readonly digest: string } = { ...image, platform: { os: 'linux', architecture: 'amd64' } } as never;
    for (let turn = 0; turn < depth; turn++) inner = await publisher.index(undefined, [inner]);
    const missing = { mediaType: INDEX, digest: `sha256:${'0'.repeat(64)}`, size: 10 };
    const index = await publisher.index('1.0', [inner, ...(pushed ? [] : [missing])]);
    const payload = simpleSigning(index.digest);
    await publisher.cosignTag(index.digest, 'sig', [
      signatureLayer(payload, world.sign(payload, { identity: RELEASE })),
    ]);
    const rule = `{ name: app, images: ["${publisher.name}@${index.digest}"], version: v1.2.3, require: [ { signature: { by: [release] } } ] }`;
    return { rule, image: image.digest, other: other.digest };
  }

  test.each([1, 2, 5])('a recall of an image %i deep counts, of another one it does not', async (depth) => {
    const { rule, image, other } = await nested(depth, true);
    expect((await gate(rule, image)).verdict).toBe('REVOKED');
    expect((await gate(rule, other)).verdict).toBe('pass');
  });

  test('that the registry does not have, or that is one of too many, is refused', async () => {
    expect((await gate((await nested(1, false)).rule, RECALL)).verdict).toBe('IMAGE_NOT_FOUND');
    expect((await gate((await nested(17, true)).rule, RECALL)).verdict).toBe('LIMIT_EXCEEDED');
    expect((await gate((await nested(16, true)).rule, RECALL)).verdict).toBe('pass');
  });

  test('is not looked into where nothing can be recalled', async () => {
    expect((await gate((await nested(1, false)).rule)).verdict).toBe('pass');
    expect((await gate((await nested(17, true)).rule)).verdict).toBe('pass');
  });
});
