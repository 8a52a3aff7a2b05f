/** A recall list among the assets of a release, read by GitHub's API with the token: the way to that of a private repository. */
import { expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { serveRelease, type ServedAsset } from '../support/release-server.ts';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { IDENTITY, ISSUER, refusedIn, stranger, world, type Expected, type Report } from './release.ts';

const RECALL = 'https://github.com/acme/widgets/.github/workflows/revocations.yml@refs/tags/revocations';
const DATA = 'the tool\n';
const LIST = JSON.stringify({ schemaVersion: 1, revoked: [{ version: 'v1.2.2', reason: 'old' }] });
const RECALLED = JSON.stringify({ schemaVersion: 1, revoked: [{ version: 'v1.2.3', reason: 'leaked key' }] });
const bundle = (list: string, by = world, identity = RECALL): string => bundleJson(by.sign(list, { identity }));
const published = (list: string, proof = bundle(list)): Readonly<Record<string, ServedAsset>> => ({
  'revoked.json': { content: list },
  'revoked.json.bundle': { content: proof },
});

interface Scene extends Expected {
  readonly assets?: Readonly<Record<string, ServedAsset>>;
  readonly says?: readonly string[];
  /** Lines of `revocations`. */
  readonly more?: string;
  readonly release?: string;
  readonly list?: string;
}

async function check({ assets = published(LIST), more = '', ...scene }: Scene) {
  const { release = 'acme/widgets@revocations', list = 'revoked.json', ...expected } = scene;
  const policy = `version: 1
signers:
  release: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
  recall: { identity: '${RECALL}', issuer: '${ISSUER}' }
rules: [{ name: tool, artifacts: [tool], version: v1.2.3, require: [{ signature: { by: [release] } }] }]
revocations: { release: '${release}', list: '${list}', signed-by: [recall], not-found: fail${more} }
`;
  const workspace = createWorkspace({
    tool: DATA,
    'tool.bundle': bundleJson(world.sign(DATA)),
    'trusted_root.json': world.trustedRootJson,
    'policy.yml': policy,
  });
  const server = await serveRelease({ repository: 'acme/widgets', tag: 'revocations', assets });
  try {
    // When the list was fetched is another time in each run, so that one face is asked.
    const args = ['verify', '--policy', 'policy.yml', '--trusted-root', 'trusted_root.json', '--report', 'report.json'];
    const command = await runCommand([...args, '--github-token', 'secret-1'], {
      cwd: workspace.path,
      env: { GITHUB_API_URL: server.api },
    });
    const report = JSON.parse(workspace.read('report.json').toString()) as Report;
    const { refused = {}, misconfigured } = expected;
    const codes = Object.keys(refused).length;
    expect(command.exitCode).toBe(misconfigured === undefined ? (codes > 0 ? 1 : 0) : 2);
    if (misconfigured === undefined) expect(refusedIn(report)).toEqual(refused);
    for (const words of [...(expected.says ?? []), ...(misconfigured === undefined ? [] : [misconfigured])])
      expect(command.stdout + command.stderr).toContain(words);
    return { report, requests: server.requests };
  } finally {
    workspace.remove();
    await server.close();
  }
}

test('is asked, with the token for the API and for nobody else', async () => {
  const { requests, report } = await check({});
  expect(report['artifacts'][0].checks.at(-1)).toMatchObject({
    check: 'revocation',
    status: 'pass',
    evidence: { file: 'acme/widgets@revocations:revoked.json' },
  });
  const authorized = (server: string) =>
    new Set(requests.filter((one) => one.server === server).map(({ headers }) => headers.authorization));
  expect([...authorized('api')]).toEqual(['Bearer secret-1']);
  expect([...authorized('storage')]).toEqual([undefined]);
});

test.concurrent.each<[string, Scene]>([
  ['that recalls the version', { assets: published(RECALLED), refused: { tool: 'REVOKED' }, says: ['leaked key'] }],
  [
    'by the signer of artifacts',
    { assets: published(LIST, bundle(LIST, world, IDENTITY)), refused: { tool: 'REVOCATIONS_UNTRUSTED' } },
  ],
  [
    'by another Sigstore',
    { assets: published(LIST, bundle(LIST, stranger)), refused: { tool: 'REVOCATIONS_UNTRUSTED' } },
  ],
  [
    'with the bundle of another',
    { assets: published(LIST, bundle(RECALLED)), refused: { tool: 'REVOCATIONS_UNTRUSTED' } },
  ],
  ['without bundle', { assets: { 'revoked.json': { content: LIST } }, refused: { tool: 'REVOCATIONS_UNTRUSTED' } }],
  [
    'without the bundle that is named',
    { more: ', bundle: other.bundle', refused: { tool: 'REVOCATIONS_UNTRUSTED' }, says: ['other.bundle'] },
  ],
  ['that is not in the release', { assets: {}, refused: { tool: 'REVOCATIONS_UNTRUSTED' } }],
  ['of a release that is not there', { release: 'acme/widgets@recalls', refused: { tool: 'REVOCATIONS_UNTRUSTED' } }],
  ['in a folder', { list: 'a/revoked.json', misconfigured: 'is not the name of an asset' }],
  ['of what is no release', { release: 'acme', misconfigured: 'is not a release' }],
])('a list %s is refused', async (_what, scene) => {
  await check(scene);
});

test('a bundle that is named is taken', async () => {
  const assets = { 'revoked.json': { content: LIST }, 'proof.json': { content: bundle(LIST) } };
  await check({ assets, more: ', bundle: proof.json' });
});
