/** A signed manifest vouches for what it records by inputs too, beside `artifacts`, where `require` says so. */
import { expect, test } from '@jest/globals';
import { bundleJson } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';
import { expectVerdict, hash, IDENTITY, judge, SIGNER, world, type Expected, type Inputs } from './release.ts';

const KERNEL = 'dist/dev-vmlinux-x86_64';
const ROOTFS = 'dist/dev-rootfs-x86_64.ext4';
const MANIFEST = 'dist/dev-image-x86_64.manifest.json';
const FILES: Readonly<Record<string, string>> = { [KERNEL]: 'the kernel\n', [ROOTFS]: 'the root file system\n' };
const manifest = JSON.stringify({
  schema_version: 1,
  version: '0.14.0',
  arch: 'x86_64',
  artifacts: Object.entries(FILES).map(([name, content]) => ({ name: name.slice(5), sha256: hash(content) })),
});

interface Scene extends Expected {
  readonly files?: Readonly<Record<string, string>>;
  readonly identity?: string;
  readonly inputs?: Inputs;
}

async function check({ files, identity = IDENTITY, inputs, ...expected }: Scene) {
  const workspace = createWorkspace({
    ...FILES,
    [MANIFEST]: manifest,
    [`${MANIFEST}.bundle`]: bundleJson(world.sign(manifest, { identity })),
    'trusted_root.json': world.trustedRootJson,
    ...files,
  });
  const call = { artifacts: `${KERNEL}\n${ROOTFS}`, manifest: MANIFEST, require: 'manifest', ...SIGNER };
  try {
    const judged = await judge(workspace, { ...call, ...inputs });
    expectVerdict(judged, expected);
    return judged;
  } finally {
    workspace.remove();
  }
}

test('what it records needs no signature of its own', async () => {
  const { report } = await check({});
  const checks = report?.['artifacts'].flatMap(({ name, checks: made }: any) =>
    made.map((one: any) => [name, one.check]),
  );
  expect(checks).toEqual(
    expect.arrayContaining([
      [KERNEL, 'manifest'],
      [ROOTFS, 'manifest'],
    ]),
  );
});

const both = (code: string) => ({ [KERNEL]: code, [ROOTFS]: code });

test.concurrent.each<[string, Scene]>([
  ['other bytes', { files: { [KERNEL]: 'evil\n' }, refused: { [KERNEL]: 'CHECKSUM_MISMATCH' } }],
  [
    'what it does not record',
    { files: { 'dist/more': 'x' }, inputs: { artifacts: 'dist/more' }, refused: { 'dist/more': 'MANIFEST_UNLISTED' } },
  ],
  [
    'a manifest by another signer',
    { identity: `${IDENTITY}-rc1`, refused: { ...both('IDENTITY_MISMATCH'), [MANIFEST]: 'IDENTITY_MISMATCH' } },
  ],
  [
    'no signature of its own where `require` names one',
    { inputs: { require: 'manifest\nsignature' }, refused: both('BUNDLE_MISSING') },
  ],
  [
    'no signature of its own where `require` names no manifest',
    { inputs: { require: undefined }, refused: both('BUNDLE_MISSING') },
  ],
  [
    'no signature of its own where it is said where that lies',
    { inputs: { bundle: '{path}.sig.json' }, refused: both('BUNDLE_MISSING') },
  ],
  [
    'no attestation where one is demanded',
    { inputs: { 'predicate-type': 'https://slsa.dev/provenance/v1' }, refused: both('BUNDLE_MISSING') },
  ],
])('%s is refused', async (_what, scene) => {
  await check(scene);
});

test('bundles beside the artifacts that a glob finds are no artifacts', async () => {
  const files = Object.fromEntries(
    Object.entries(FILES).map(([name, content]) => [`${name}.bundle`, bundleJson(world.sign(content))]),
  );
  await check({ files, inputs: { artifacts: 'dist/dev-*-x86_64*\n!**/*.json\n!**/*.json.bundle' } });
});
