/** Releases: a template of evidence that begins with a folder leads into the workspace, every other to assets. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import { serveRelease, type ServedAsset } from '../support/release-server.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const TAG = 'v1.2.3';
const LINUX = 'linux\n';
const LIST = `${createHash('sha256').update(LINUX).digest('hex')}  tool-linux\n`;
const GOOD = bundleJson(world.sign(LINUX));
const WRONG = bundleJson(world.sign('malware\n'));

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ 'root.json': world.trustedRootJson });
});
afterEach(() => {
  workspace.remove();
});

const SIGNER = [
  ...['--certificate-oidc-issuer', GITHUB_ISSUER, '--trusted-root', 'root.json'],
  ...['--certificate-identity', `https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/${TAG}`],
];

async function gate(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<GateResult> {
  const assets = Object.entries({ 'tool-linux': LINUX, ...more }).map(([name, content]): [string, ServedAsset] => [
    name,
    { content },
  ]);
  const server = await serveRelease({ repository: 'acme/widgets', tag: TAG, assets: Object.fromEntries(assets) });
  try {
    const env = { GITHUB_API_URL: server.api, GITHUB_TOKEN: 'secret' };
    return await runGate(workspace, ['--release', `acme/widgets@${TAG}`, ...args, ...SIGNER], { env });
  } finally {
    await server.close();
  }
}

describe('evidence of an asset', () => {
  const asked = (bundle: string) => ['--artifacts', 'tool-linux', '--bundle', bundle];

  test.each(['evidence/{name}.json', './evidence/tool-linux.json'])('%s: of the workspace', async (bundle) => {
    expect((await gate(asked(bundle))).verdict).toBe('BUNDLE_MISSING');
    workspace.write('evidence/tool-linux.json', WRONG);
    expect((await gate(asked(bundle))).verdict).toBe('SIGNATURE_INVALID');
    workspace.write('evidence/tool-linux.json', GOOD);
    expect((await gate(asked(bundle))).verdict).toBe('pass');
  });

  test('and an asset never stands in for it', async () => {
    workspace.write('tool-linux.json', WRONG);
    const assets = { 'tool-linux.json': GOOD };
    expect((await gate(asked('./tool-linux.json'), assets)).verdict).toBe('SIGNATURE_INVALID');
    expect((await gate(asked('tool-linux.json'), assets)).verdict).toBe('pass');
    expect((await gate(asked('{path}.json'), assets)).verdict).toBe('pass');
  });

  test('in a folder of an asset: refused, since an asset has none', async () => {
    expect((await gate(asked('{name}/evidence.json'))).verdict).toBe('CONFIG_INVALID');
  });

  test('nor it for an asset', async () => {
    workspace.write('tool-linux.json', GOOD);
    for (const bundle of ['tool-linux.json', '{path}.json', '{dir}/{name}.json'])
      expect((await gate(asked(bundle))).verdict).toBe('BUNDLE_MISSING');
  });
});

describe('evidence of a list of the workspace', () => {
  const asked = (bundle: string) => [
    ...['--artifacts', 'tool-linux', '--checksums', 'pins/SUMS', '--checksums-signed', '--bundle', bundle],
  ];
  const signed = bundleJson(world.sign(LIST));

  test.each([
    ['evidence/{name}.json', 'evidence/SUMS.json'],
    ['./evidence/list.json', 'evidence/list.json'],
    ['{path}.json', 'pins/SUMS.json'],
    ['{dir}/signed/{name}.json', 'pins/signed/SUMS.json'],
  ])('%s', async (bundle, place) => {
    workspace.write('pins/SUMS', LIST);
    expect((await gate(asked(bundle))).verdict).toBe('BUNDLE_MISSING');
    workspace.write(place, WRONG);
    expect((await gate(asked(bundle))).verdict).toBe('SIGNATURE_INVALID');
    workspace.write(place, signed);
    expect((await gate(asked(bundle))).verdict).toBe('pass');
  });

  test('is not taken from the release', async () => {
    workspace.write('pins/SUMS', LIST);
    expect((await gate(asked('{path}.json'), { 'SUMS.json': signed })).verdict).toBe('BUNDLE_MISSING');
  });

  test('beside one of the release: each has its own', async () => {
    workspace.write('pins/SUMS', LIST);
    workspace.write('pins/SUMS.json', signed);
    const both = [...asked('{path}.json'), '--checksums', 'ASSETS'];
    const list = `# of the release\n${LIST}`;
    expect((await gate(both, { ASSETS: list, 'ASSETS.json': bundleJson(world.sign(list)) })).verdict).toBe('pass');
    expect((await gate(both, { ASSETS: list, 'ASSETS.json': WRONG })).exitCode).toBe(1);
    expect((await gate(both, { ASSETS: list, 'ASSETS.json': signed })).exitCode).toBe(1);
    expect((await gate(both, { ASSETS: list })).exitCode).toBe(1);
  });
});

test('lists beside each asset cannot lie in the workspace, and that is said', async () => {
  workspace.write('pins/tool-linux.sha256', LIST);
  const { verdict, checks } = await gate(['--artifacts', 'tool-linux', '--checksums', 'pins/{name}.sha256']);
  expect([verdict, checks[0]?.hint]).toEqual(['CHECKSUM_UNLISTED', expect.stringContaining('pins/*.sha256')]);
});
