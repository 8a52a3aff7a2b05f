/**
 * A whole release of mvm, with every asset that its workflow publishes: downloaded and verified in one step by
 * `mvm-download.yml`, or lying in `dist` for `mvm-release.yml`; and its recall list in its own form.
 */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { serveRelease, type ServedAsset } from '../support/release-server.ts';
import {
  ASSETS,
  DAY,
  example,
  listIn,
  LOCKS,
  MVM_RECALL,
  mvmList,
  namesOf,
  RECALLER,
  RELEASE,
  RELEASER,
  releasing,
  REPO,
  REVISION,
  signed,
  manifestOf,
  UNVOUCHED,
  VERSION,
  type Files,
} from './mvm.ts';
import { expectBoth, type Ending, type Scene } from './mvm-ending.ts';
import { replaced, rows, type Row } from './mvm-rows.ts';

const POLICY = example('mvm-download.yml');
const EMPTY = listIn('', mvmList());

/** What is in a checkout of the tag. */
const CHECKOUT: Scene = {
  files: LOCKS,
  policy: POLICY,
  inputs: { var: `revision=${REVISION}`, 'verified-dir': 'out' },
  recalls: EMPTY,
};

type Change = Partial<Scene> & { readonly assets?: Files; readonly served?: Readonly<Record<string, ServedAsset>> };

/** Serves the release, changed or not, and asks action and command. */
async function expectDownload({ assets = ASSETS, served = {}, ...change }: Change, ending: Ending): Promise<void> {
  const all = Object.fromEntries(Object.entries(assets).map(([name, content]) => [name, { content }]));
  const server = await serveRelease({ repository: REPO, tag: `v${VERSION}`, assets: { ...all, ...served } });
  const inputs = { ...CHECKOUT.inputs, ...change.inputs };
  try {
    await expectBoth({ ...CHECKOUT, ...change, inputs, env: { GITHUB_API_URL: server.api } }, ending);
  } finally {
    await server.close();
  }
}

const having = (...changes: readonly Files[]) => ({ assets: Object.assign({}, ASSETS, ...changes) as Files });
const without = (...names: readonly string[]) => ({
  assets: Object.fromEntries(Object.entries(ASSETS).filter(([name]) => !names.includes(name))),
});

const UNSIGNED = ['ASSETS_UNSIGNED'];
const DOCUMENTS = /\.bundle$|^checksums-sha256\.txt$/;
const isVouchedFor = (name: string): boolean => !(`dist/${name}` in UNVOUCHED) && !DOCUMENTS.test(name);
const VERIFIED = Object.keys(ASSETS).filter(isVouchedFor).sort();
const { manifest: MANIFEST, kernel: KERNEL, rootfs: ROOTFS } = namesOf('dev', 'aarch64');
const ARCHIVE = 'mvmctl-x86_64-unknown-linux-gnu.tar.gz';
const image = (code: string): Ending => ({
  exit: 1,
  refused: { [MANIFEST]: code, [KERNEL]: code, [ROOTFS]: code },
  warned: UNSIGNED,
});

describe('downloaded and verified whole', () => {
  test('as published: all that somebody vouches for is handed over, and nothing else', () =>
    expectDownload(
      {},
      {
        exit: 0,
        warned: UNSIGNED,
        says: ['builder-initrd-aarch64', 'default-microvm-rootfs-x86_64.ext4'],
        onTop: ['16 assets of the release, as the policy says'],
        after: (workspace) => {
          expect(readdirSync(workspace.at('out')).sort()).toEqual(VERIFIED);
        },
      },
    ));

  test.concurrent.each<[string, Change, Ending]>([
    [
      'an asset that was added later',
      having({ 'mvmctl-riscv64.zip': 'x' }),
      { exit: 1, refused: { 'mvmctl-riscv64.zip': 'RELEASE_UNCOVERED' }, warned: UNSIGNED },
    ],
    [
      'evidence of nothing that is checked',
      having({ 'tool.bundle': ASSETS[`${ARCHIVE}.bundle`]! }),
      { exit: 1, refused: { 'tool.bundle': 'RELEASE_UNCOVERED' }, warned: UNSIGNED },
    ],
    [
      'files that are called like a signature and its certificate',
      having({ [`${ARCHIVE}.sig`]: 'rm -rf /\n', [`${ARCHIVE}.pem`]: '#!/bin/sh\n'.padEnd(100_000, '#') }),
      {
        exit: 1,
        refused: { [`${ARCHIVE}.sig`]: 'RELEASE_UNCOVERED', [`${ARCHIVE}.pem`]: 'RELEASE_UNCOVERED' },
        warned: UNSIGNED,
      },
    ],
    [
      'a line of `unsigned` that is misspelt',
      replaced(POLICY, "'builder-initrd-*'", "'builder-initrds-*'"),
      {
        exit: 1,
        refused: {
          'builder-initrds-*': 'RELEASE_UNCOVERED',
          'builder-initrd-x86_64': 'RELEASE_UNCOVERED',
          'builder-initrd-aarch64': 'RELEASE_UNCOVERED',
        },
        warned: UNSIGNED,
      },
    ],
    [
      'a line of `unsigned` that covers what rules check',
      replaced(POLICY, "'builder-initrd-*'", "'builder-*-aarch64'\n  - 'builder-initrd-*'"),
      { exit: 1, refused: { 'builder-*-aarch64': 'RELEASE_UNCOVERED' }, warned: UNSIGNED },
    ],
    [
      'one archive swapped for another with its bundle',
      having({
        [ARCHIVE]: ASSETS['mvmctl-aarch64-apple-darwin.tar.gz']!,
        [`${ARCHIVE}.bundle`]: ASSETS['mvmctl-aarch64-apple-darwin.tar.gz.bundle']!,
      }),
      { exit: 1, refused: { [ARCHIVE]: 'CHECKSUM_MISMATCH' }, warned: UNSIGNED },
    ],
    [
      'an archive by another workflow',
      having(signed(ARCHIVE, ASSETS[ARCHIVE]!, releasing({ workflow: '.github/workflows/nightly.yml' }))),
      { exit: 1, refused: { [ARCHIVE]: 'IDENTITY_MISMATCH' }, warned: UNSIGNED },
    ],
    [
      'an archive without its bundle',
      without(`${ARCHIVE}.bundle`),
      { exit: 1, refused: { [ARCHIVE]: 'BUNDLE_MISSING' }, warned: UNSIGNED },
    ],
    [
      'a root filesystem swapped',
      having({ [ROOTFS]: ASSETS[KERNEL]! }),
      { exit: 1, refused: { [ROOTFS]: 'CHECKSUM_MISMATCH' }, warned: UNSIGNED, says: ['rootfs SHA-256 mismatch'] },
    ],
    [
      'a kernel that is gone',
      without(KERNEL),
      {
        exit: 1,
        refused: { [KERNEL]: 'LISTED_FILE_MISSING', 'dev-vmlinux-aarch64*': 'ARTIFACT_NOT_FOUND' },
        warned: UNSIGNED,
      },
    ],
    [
      'a builder manifest in the place of the dev one',
      having(signed(MANIFEST, manifestOf('dev', 'aarch64', { variant: 'builder' }))),
      image('MANIFEST_VARIANT_MISMATCH'),
    ],
    [
      'a manifest of a newer form',
      having(signed(MANIFEST, manifestOf('dev', 'aarch64', { schema_version: 2 }))),
      image('MANIFEST_MALFORMED'),
    ],
    [
      'a manifest past its own limit: a warning',
      having(signed(MANIFEST, manifestOf('dev', 'aarch64', { not_after: new Date(Date.now() - DAY).toISOString() }))),
      { exit: 0, warned: [...UNSIGNED, 'MANIFEST_STALE'] },
    ],
    [
      'a lock file that no manifest records',
      { files: { ...LOCKS, 'nix/new/flake.lock': '{}' } },
      {
        exit: 1,
        refused: Object.fromEntries(
          Object.keys(ASSETS)
            .filter((name) => isVouchedFor(name) && !/^mvmctl|^sbom/.test(name))
            .map((name) => [name, 'CLAIM_MISMATCH']),
        ),
        warned: UNSIGNED,
        says: ['leaves out nix/new/flake.lock'],
      },
    ],
    [
      'no such release',
      { inputs: { var: `revision=${REVISION}\nversion=0.15.0` } },
      { exit: 1, refused: { [`${REPO}@v0.15.0`]: 'ARTIFACT_NOT_FOUND' } },
    ],
    ['offline', { inputs: { offline: 'true' } }, { exit: 2, says: ['offline'] }],
  ])('%s', async (_, change, ending) => {
    const refusing = ending.exit === 0 ? {} : { after: nothingHandedOver };
    await expectDownload(change, { ...ending, ...refusing });
  });
});

function nothingHandedOver(workspace: { at(name: string): string }): void {
  expect(existsSync(workspace.at('out'))).toBe(false);
}

describe("mvm's own list", () => {
  const recalls = (list: string, by = RECALLER) => ({ recalls: listIn('', list, by) });
  const others = { ...MVM_RECALL, arch: 'x86_64' };
  test.concurrent.each<[string, Change, Ending]>([
    [
      'a version, a variant and an architecture together, in its own words',
      recalls(mvmList(MVM_RECALL)),
      {
        ...image('REVOKED'),
        says: ['revoked at 2026-05-07T00:00:00Z', 'CVE-2026-0001: guests *escape* <b>; upgrade to 0.14.1'],
      },
    ],
    ['another version', recalls(mvmList({ ...MVM_RECALL, version: '0.13.0' })), { exit: 0, warned: UNSIGNED }],
    [
      'another variant recalls another image',
      recalls(mvmList({ ...MVM_RECALL, variant: 'builder' })),
      {
        exit: 1,
        refused: Object.fromEntries(Object.values(namesOf('builder', 'aarch64')).map((name) => [name, 'REVOKED'])),
        warned: UNSIGNED,
      },
    ],
    [
      'another architecture recalls another image',
      recalls(mvmList(others)),
      {
        exit: 1,
        refused: Object.fromEntries(Object.values(namesOf('dev', 'x86_64')).map((name) => [name, 'REVOKED'])),
        warned: UNSIGNED,
      },
    ],
    [
      'a list of a newer form stops everything',
      recalls(JSON.stringify({ schema_version: 2, revocations: [] })),
      {
        exit: 1,
        refused: Object.fromEntries(VERIFIED.map((name) => [name, 'REVOCATIONS_MALFORMED'])),
        warned: UNSIGNED,
      },
    ],
    [
      "the gate's own form is not mvm's",
      recalls('{"schemaVersion":1,"revoked":[]}'),
      {
        exit: 1,
        refused: Object.fromEntries(VERIFIED.map((name) => [name, 'REVOCATIONS_MALFORMED'])),
        warned: UNSIGNED,
      },
    ],
    [
      'an empty list by the releasing workflow',
      recalls(mvmList(), RELEASER),
      {
        exit: 1,
        refused: Object.fromEntries(VERIFIED.map((name) => [name, 'REVOCATIONS_UNTRUSTED'])),
        warned: UNSIGNED,
      },
    ],
  ])('%s', async (_, change, ending) => {
    await expectDownload(change, ending);
  });
});

describe('lying in dist', () => {
  const local: Scene = {
    files: { ...RELEASE, ...UNVOUCHED },
    policy: example('mvm-release.yml'),
    inputs: { var: `revision=${REVISION}` },
    recalls: EMPTY,
  };
  rows(
    local,
    [
      'all assets, with a warning that names those that nobody vouches for',
      {},
      { exit: 0, warned: ['MANIFEST_UNLISTED'], says: ['builder-initrd-aarch64'] },
    ],
    [
      'one byte of an archive',
      { files: { ...local.files, [`dist/${ARCHIVE}`]: 'x' } },
      { exit: 1, refused: { [`dist/${ARCHIVE}`]: 'SIGNATURE_INVALID' }, warned: ['MANIFEST_UNLISTED'] },
    ] satisfies Row,
  );
});
