/** Keys that come with a release and count because another identity signed the key file: among its assets, and on disk. */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { runCommand } from '../support/command.ts';
import { Publisher, signatureLayer, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry } from '../support/registry/server.ts';
import { serveRelease } from '../support/release-server.ts';
import { bundleJson, makeKeys, subjectOf, type SigningOptions } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { expectVerdict, IDENTITY, ISSUER, judge, stranger, world, type Expected } from './release.ts';

const DATA = 'the bytes of a release\n';
const make = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const [own, other] = [make(), make()];
const PUB = pem(own.publicKey);
const bundleOf = (text: string, options: SigningOptions = {}, by = world): string => bundleJson(by.sign(text, options));
const BUNDLE = bundleOf(PUB);
const AT = 'metal-stack/releases@v0.21.0:cosign.pub';
const NAMES = { asset: AT, file: 'files/cosign.pub' } as const;

interface Scene extends Expected {
  /** The key file. */
  readonly pub?: string;
  /** The evidence beside it; null: none. */
  readonly bundle?: string | null;
  /** Who signed the artifact; `own` where absent. */
  readonly by?: KeyObject;
  /** Lines of signers, where they are not the usual. */
  readonly signers?: string;
  readonly more?: string;
  readonly offline?: boolean;
}

const policyOf = (key: string, { signers, more = '' }: Scene): string => `version: 1
signers:
${signers ?? `  project: { key: '${key}', signed-by: [owner], transparency-log: none }\n  owner: { identity: '${IDENTITY}', issuer: '${ISSUER}' }`}
rules: [{ name: tool, artifacts: [tool], require: [{ signature: { by: [project] } }] }]
${more}`;

async function check(where: keyof typeof NAMES, scene: Scene) {
  const { pub = PUB, bundle = BUNDLE, by = own.privateKey, offline, ...expected } = scene;
  const evidence = bundle === null ? {} : { 'cosign.pub.sigstore.json': bundle };
  const files = { 'cosign.pub': pub, ...evidence };
  const assets = Object.fromEntries(Object.entries(files).map(([name, content]) => [name, { content }]));
  const server = await serveRelease({ repository: 'metal-stack/releases', tag: 'v0.21.0', assets });
  const workspace = createWorkspace({
    tool: DATA,
    'tool.sig': sign('sha256', Buffer.from(DATA), by),
    'trusted_root.json': world.trustedRootJson,
    'policy.yml': policyOf(NAMES[where], scene),
    ...(where === 'file' && Object.fromEntries(Object.entries(files).map(([name, text]) => [`files/${name}`, text]))),
  });
  const inputs = { policy: 'policy.yml', 'trusted-root': 'trusted_root.json', ...(offline && { offline: 'true' }) };
  try {
    const judged = await judge(workspace, inputs, { GITHUB_API_URL: server.api });
    expectVerdict(judged, expected);
    return { ...judged, requests: server.requests };
  } finally {
    workspace.remove();
    await server.close();
  }
}

const unvouched = (code: string, ...says: readonly string[]): Expected => ({
  refused: { tool: code },
  says: ['is not signed by an accepted signer, so nothing that it signed counts', ...says],
});

describe.each(['asset', 'file'] as const)('a key that is an %s', (where) => {
  test('counts where the identity that the policy names has signed it', async () => {
    await check(where, {});
  });
  test('counts by an attestation about it as well', async () => {
    await check(where, { bundle: bundleJson(world.attest([subjectOf('cosign.pub', PUB)])) });
    const bundle = bundleJson(world.attest([subjectOf('cosign.pub', 'another file')]));
    await check(where, { bundle, ...unvouched('SUBJECT_MISMATCH') });
  });

  test.concurrent.each<[string, Scene]>([
    [
      'swapped, with the evidence of the right one',
      { pub: pem(other.publicKey), by: other.privateKey, ...unvouched('SIGNATURE_INVALID', NAMES[where], 'cosign.pub.sigstore.json') },
    ],
    ['with one byte more', { pub: `${PUB}\n`, ...unvouched('SIGNATURE_INVALID', NAMES[where]) }],
    ['with evidence of another file', { bundle: bundleOf('another file'), ...unvouched('SIGNATURE_INVALID') }],
    ['without evidence', { bundle: null, ...unvouched('BUNDLE_MISSING', NAMES[where]) }],
    ['with evidence that is cut', { bundle: BUNDLE.slice(0, -20), ...unvouched('BUNDLE_MALFORMED') }],
    ['by another identity', { bundle: bundleOf(PUB, { identity: IDENTITY.replace('acme/', 'evil/') }), ...unvouched('IDENTITY_MISMATCH') }],
    ['by an identity that begins alike', { bundle: bundleOf(PUB, { identity: `${IDENTITY}0` }), ...unvouched('IDENTITY_MISMATCH') }],
    ['by another issuer', { bundle: bundleOf(PUB, { identity: IDENTITY, issuer: `${ISSUER}.evil.test` }), ...unvouched('ISSUER_MISMATCH') }],
    ['in another Sigstore', { bundle: bundleOf(PUB, {}, stranger), ...unvouched('TRUST_ROOT_UNKNOWN_ISSUER') }],
    ['in no log', { bundle: bundleOf(PUB, { rekor: 'none', timestamps: [{}] }), ...unvouched('TLOG_MISSING') }],
    ['vouched for, when another key signed the artifact', { by: other.privateKey, refused: { tool: 'SIGNATURE_INVALID' } }],
  ])('%s: the artifact is refused', async (_, scene) => {
    await check(where, scene);
  }); // prettier-ignore

  test('that signed itself is refused', async () => {
    const keys = makeKeys();
    const bundle = bundleOf(keys.pem, { by: 'key', keys });
    await check(where, { pub: keys.pem, bundle, ...unvouched('KEY_MISMATCH') });
  });
});

describe('who signed a key', () => {
  const words = /key:[0-9a-f]{16}, key signed by acme\/widgets, release\.yml, tag v1\.2\.3/;
  const passed = async (scene: Scene) => {
    const { report, command, action } = await check('file', scene);
    const [proof] = report?.['artifacts'][0].checks.map(({ evidence }: { evidence: unknown }) => evidence) ?? [];
    return { proof, shown: [command.stdout, action.log], summary: action.summary };
  };

  test('is named in the report, the log and the summary', async () => {
    const { proof, shown, summary } = await passed({});
    expect(proof.keySignedBy).toMatchObject([
      { signer: 'owner', identity: IDENTITY, issuer: ISSUER, file: 'files/cosign.pub.sigstore.json' },
    ]);
    for (const text of shown) expect(text).toMatch(words);
    expect(summary).toMatch(/<sub>key signed by .*acme\/widgets.*<\/sub>/);
  });

  test('is nobody where the policy trusts the key itself', async () => {
    const { proof, shown, summary } = await passed({
      signers: "  project: { key: 'files/cosign.pub', transparency-log: none }",
    });
    expect(proof.keyFingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(proof).not.toHaveProperty('keySignedBy');
    for (const text of [...shown, summary]) expect(text).not.toContain('key signed by');
  });

  test('are all, where several must have signed it', async () => {
    const signers = `  project: { key: files/cosign.pub, signed-by: { threshold: 2, by: [owner, second] }, transparency-log: none }
  owner: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
  second: { identity: me@acme.test, issuer: '${ISSUER}' }`;
    const both = [BUNDLE, bundleOf(PUB, { identity: 'me@acme.test' })].map((one) => JSON.stringify(JSON.parse(one)));
    const { proof } = await passed({ signers, bundle: both.join('\n') });
    expect(proof.keySignedBy.map(({ signer }: { signer: string }) => signer).sort()).toEqual(['owner', 'second']);
    await check('file', { signers, ...unvouched('BUNDLE_MISSING') });
  });
});

describe('what is refused before anything is looked at', () => {
  const owner = `  owner: { identity: '${IDENTITY}', issuer: '${ISSUER}' }`;
  const recalls = 'revocations: { list: list.json, signed-by: [project] }\n';
  const file = 'files/cosign.pub';
  test.concurrent.each<[string, string, string]>([
    ['itself', `  project: { key: ${file}, signed-by: [project], transparency-log: none }`, 'others must vouch for'],
    [
      'its own key under another name',
      `  project: { key: ${file}, signed-by: [same], transparency-log: none }\n  same: { key: './files/cosign.pub', transparency-log: none }`,
      'would vouch for itself',
    ],
    [
      'a key that others vouch for',
      `  project: { key: ${file}, signed-by: [middle], transparency-log: none }\n  middle: { key: files/cosign.pub, signed-by: [owner], transparency-log: none }\n${owner}`,
      'others must vouch for',
    ],
    ['nobody of the file', `  project: { key: ${file}, signed-by: [nobody] }\n${owner}`, 'is not a signer of this file'],
    ['an identity, but of no key', `${owner.replace(' }', ', signed-by: [owner] }')}\n  project: { key: ${file} }`, 'without `key`'],
    ['an identity, for the text of a key', `  project: { key: "${JSON.stringify(PUB).slice(1, -1)}", signed-by: [owner] }\n${owner}`, 'is pinned by itself'],
  ])('%s vouches', async (_, signers, misconfigured) => {
    await check('file', { signers, misconfigured });
  }); // prettier-ignore

  test('a vouched key that signs revocations, and one who vouches and recalls', async () => {
    await check('file', { more: recalls, misconfigured: 'cannot sign revocations' });
    const both = recalls.replace('[project]', '[owner]');
    await check('file', { more: both, misconfigured: 'both revocations and artifacts' });
  });

  test('an asset without network', async () => {
    await check('asset', { offline: true, misconfigured: 'is not asked with `offline`' });
    await check('file', { offline: true });
  });
});

test('an image by a key that nobody vouches for is refused, and passes once it is vouched for', async () => {
  const registry = await startRegistry();
  const publisher = new Publisher(registry.host, 'acme/app');
  const image = await publisher.image('1.0');
  const payload = simpleSigning(image.digest);
  const keys = makeKeys();
  await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload, { by: 'key', keys }))]);
  const policy = `version: 1
signers:
  project: { key: cosign.pub, signed-by: [owner] }
  owner: { identity: '${IDENTITY}', issuer: '${ISSUER}' }
rules: [{ name: app, images: ['${publisher.name}@${image.digest}'], require: [{ signature: { by: [project] } }] }]
`;
  const run = async (bundle: string) => {
    const workspace = createWorkspace({
      'cosign.pub': keys.pem,
      'cosign.pub.sigstore.json': bundle,
      'policy.yml': policy,
      'root.json': world.trustedRootJson,
    });
    try {
      return await runCommand(['verify', '--policy=policy.yml', '--trusted-root=root.json'], { cwd: workspace.path });
    } finally {
      workspace.remove();
    }
  };
  try {
    expect((await run(bundleOf(keys.pem))).exitCode).toBe(0);
    const refused = await run(bundleOf(pem(other.publicKey)));
    expect([refused.exitCode, refused.stdout]).toEqual([
      1,
      expect.stringContaining('The key cosign.pub is not signed'),
    ]);
  } finally {
    await registry.close();
  }
});

test('a policy with such a key is explained, and is not exported as one with any key', async () => {
  const images =
    "rules: [{ name: app, images: ['ghcr.io/acme/app:1'], require: [{ signature: { by: [project] } }] }]\n";
  const policy = policyOf('cosign.pub', {}).replace(/^rules: .*\n/m, images);
  const workspace = createWorkspace({ 'cosign.pub': PUB, 'policy.yml': policy });
  try {
    const explained = await runCommand(['policy', 'explain', 'policy.yml'], { cwd: workspace.path });
    expect(explained.stdout).toContain('the key counts only if it is itself signed by `owner`');
    const exported = await runCommand(['policy', 'export', '--to', 'kyverno', 'policy.yml'], { cwd: workspace.path });
    expect([exported.stdout.includes('PUBLIC KEY'), exported.stderr]).toEqual([false, expect.stringContaining('who must have signed the key')]); // prettier-ignore
  } finally {
    workspace.remove();
  }
});
