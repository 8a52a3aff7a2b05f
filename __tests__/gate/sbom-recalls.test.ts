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

async function gate(rule: string, revoked: string, files: Record<string, string> = {}): Promise<GateResult> {
  const list = JSON.stringify({ schemaVersion: 1, revoked: [{ identity: revoked, reason: 'unsafe' }] });
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
revocations: { list: list.json, signed-by: [recall] }
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
