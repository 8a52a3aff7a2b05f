/** mvm's release through its example policy, by the built action and command: as published, and every way it must end else. */
import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import {
  ARCHIVES,
  CHECKSUMS,
  DAY,
  flipped,
  HARMLESS,
  HOUR,
  imageFiles,
  IMAGES,
  LIST,
  listIn,
  LOCKS,
  manifestOf,
  namesOf,
  otherRelease,
  RELEASE,
  RELEASER,
  releasing,
  SBOM,
  sha256,
  signed,
  type Arch,
  type Files,
  type Variant,
} from './mvm.ts';
import type { Ending } from './mvm-ending.ts';
import { having, POLICY, PUBLISHED, replaced, rows, type Row } from './mvm-rows.ts';

const [ARCHIVE = '', SECOND = ''] = ARCHIVES;
const { manifest, kernel, rootfs } = namesOf('dev', 'x86_64');
const [MANIFEST, KERNEL, ROOTFS] = [manifest, kernel, rootfs].map((name) => `dist/${name}`) as [string, string, string];
const CACHED = `.cache/revocations/${LIST}`;
const REVISION_LINE = "source-revision: { pointer: /source_git_sha, value: '{revision}' }";

const policyWith = (old: string, fresh: string) => replaced(POLICY, old, fresh);
/** A changed image of the usual kind. */
const image = (states: Readonly<Record<string, unknown>>) => having(imageFiles('dist/', 'dev', 'x86_64', { states }));
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY - HOUR).toISOString();

/** A refused manifest refuses what the rule names under it. */
const refusedImage = (code: string): Pick<Ending, 'exit' | 'refused'> => ({
  exit: 1,
  refused: { [MANIFEST]: code, [KERNEL]: code, [ROOTFS]: code },
});
const refused = (name: string, code: string): Pick<Ending, 'exit' | 'refused'> => ({
  exit: 1,
  refused: { [name]: code },
});
const rebuilt = (hash: string) =>
  policyWith(REVISION_LINE, `${REVISION_LINE}\n            nix: { pointer: /nix_store_hash, value: '${hash}' }`);

describe('as published', () => {
  rows(
    PUBLISHED,
    [
      'it passes, and the list is kept',
      {},
      {
        exit: 0,
        after: (workspace) => {
          expect(workspace.read(CACHED).toString()).toBe(HARMLESS);
          expect(existsSync(workspace.at(`${CACHED}.bundle`))).toBe(true);
        },
      },
    ],
    ['the plain forms of a list are read', { recalls: listIn('', '{"versions":{"v0.13.0":"old"}}') }, { exit: 0 }],
    [
      'an identity of any tag, as the page has it',
      policyWith(
        `identity: 'https://github.com/{repo}/.github/workflows/release.yml@refs/tags/v{version}'`,
        `identity-regexp: 'https://github\\.com/{repo}/\\.github/workflows/release\\.yml@refs/tags/.*'`,
      ),
      { exit: 0 },
    ],
  );
});

const flip = (name: string): Files => ({ [name]: flipped(name, RELEASE[name]!) });
const filesOf = (variant: Variant, arch: Arch): string[] =>
  Object.values(namesOf(variant, arch)).map((name) => `dist/${name}`);

/** The rows that one changed byte of a published file must refuse. */
function refusedBy(name: string): Record<string, string> {
  const all = (names: readonly string[], code: string) => Object.fromEntries(names.map((each) => [each, code]));
  if (name in LOCKS)
    return all(
      IMAGES.flatMap((each) => filesOf(...each)),
      'CLAIM_MISMATCH',
    );
  if (name === CHECKSUMS) return { [ARCHIVE]: 'CHECKSUM_MISMATCH' };
  const of = name.replace(/\.bundle$/, '');
  const files = IMAGES.map((each) => filesOf(...each)).find((each) => each.includes(of));
  if (files === undefined) return { [of]: 'SIGNATURE_INVALID' };
  return of === files[0] ? all(files, 'SIGNATURE_INVALID') : { [of]: 'CHECKSUM_MISMATCH' };
}

/** Each of a kind in a run of its own; the rest of the same kinds in a few. */
const SINGLY = [
  ARCHIVE,
  `${ARCHIVE}.bundle`,
  CHECKSUMS,
  SBOM,
  `${SBOM}.bundle`,
  MANIFEST,
  `${MANIFEST}.bundle`,
  KERNEL,
  ROOTFS,
  ...Object.keys(LOCKS).slice(0, 2),
];
const OTHERS = Object.keys(RELEASE).filter((name) => !SINGLY.includes(name));
const TOGETHER = [
  OTHERS.filter((name) => !/\.bundle$|\.manifest\.json$/.test(name)),
  OTHERS.filter((name) => name.endsWith('.manifest.json')),
  OTHERS.filter((name) => name.endsWith('.bundle')),
];

test('every published file has its turn', () => {
  expect([...SINGLY, ...TOGETHER.flat()].sort()).toEqual(Object.keys(RELEASE).sort());
});

describe('one byte changed of', () => {
  rows(
    PUBLISHED,
    ...SINGLY.map((name): Row => [name, having(flip(name)), { exit: 1, refused: refusedBy(name) }]),
    ...TOGETHER.map((names): Row => {
      const codes = Object.assign({}, ...names.map(refusedBy)) as Record<string, string>;
      return [`the others: ${names.join(', ')}`, having(...names.map(flip)), { exit: 1, refused: codes }];
    }),
    ...[LIST, `${LIST}.bundle`].map((name): Row => {
      const list = listIn('', HARMLESS);
      const recalls = { ...list, [`/${name}`]: flipped(name, list[`/${name}`]!) };
      return [`the recall list: ${name}`, { recalls }, { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' }];
    }),
  );
});

describe('the release', () => {
  const other = otherRelease('dist/', 'dev', 'x86_64', '0.13.9');
  rows(
    PUBLISHED,
    [
      'a manifest with artifacts of another release',
      having({ [KERNEL]: other[KERNEL]!, [ROOTFS]: other[ROOTFS]! }),
      {
        exit: 1,
        refused: { [KERNEL]: 'CHECKSUM_MISMATCH', [ROOTFS]: 'CHECKSUM_MISMATCH' },
        says: ['kernel SHA-256 mismatch', 'rootfs SHA-256 mismatch'],
      },
    ],
    [
      'another release as a whole, signed at its own tag',
      having(other),
      {
        ...refusedImage('IDENTITY_MISMATCH'),
        says: ['Cosign verification failed for the manifest'],
      },
    ],
    [
      'a manifest that states another version',
      image({ version: '0.13.9' }),
      {
        ...refusedImage('MANIFEST_VERSION_MISMATCH'),
        says: ['Manifest is for a different version'],
      },
    ],
    [
      'the version exactly: a v more is another one',
      image({ version: 'v0.14.0' }),
      {
        ...refusedImage('MANIFEST_VERSION_MISMATCH'),
      },
    ],
    [
      'a minimum version against rollback',
      {
        ...policyWith(
          "version: '{version}'\n          arch: x86_64",
          "minimum-version: '0.14.1'\n          arch: x86_64",
        ),
      },
      {
        ...refusedImage('MANIFEST_VERSION_MISMATCH'),
        says: ['Manifest is for a different version'],
      },
    ],
    [
      'a manifest of the other architecture',
      having(signed(MANIFEST, manifestOf('dev', 'aarch64'))),
      {
        ...refusedImage('MANIFEST_ARCH_MISMATCH'),
        says: ['Manifest is for arch aarch64 but x86_64 was expected'],
      },
    ],
    [
      'a builder image in the place of a dev image',
      having(signed(MANIFEST, manifestOf('dev', 'x86_64', { variant: 'builder' }))),
      {
        ...refusedImage('MANIFEST_VARIANT_MISMATCH'),
        says: ['Manifest is for variant builder but dev was expected'],
      },
    ],
    [
      'a manifest of another source revision',
      image({ source_git_sha: 'c'.repeat(40) }),
      {
        ...refusedImage('CLAIM_MISMATCH'),
        says: ['c'.repeat(40)],
      },
    ],
    [
      'a manifest with another lock file',
      image({ flake_locks: Object.fromEntries(Object.keys(LOCKS).map((name) => [name, sha256('x')])) }),
      {
        ...refusedImage('CLAIM_MISMATCH'),
      },
    ],
    ['the Nix store hash, where somebody built it again', rebuilt('1zqjq8h9wr2f3kd5m0plxc7nvbsyga4j'), { exit: 0 }],
    [
      'another Nix store hash',
      rebuilt('0zqjq8h9wr2f3kd5m0plxc7nvbsyga4j'),
      {
        ...refusedImage('CLAIM_MISMATCH'),
        says: ['nix of the manifest'],
      },
    ],
    [
      '91 days old: a warning',
      image({ built_at: daysAgo(91) }),
      {
        exit: 0,
        warned: ['MANIFEST_STALE'],
        onTop: ['91 days ago'],
      },
    ],
    ['89 days old: none', image({ built_at: daysAgo(89) }), { exit: 0 }],
    [
      '91 days old where the policy says fail',
      { ...image({ built_at: daysAgo(91) }), ...policyWith('max-age: 90d', 'max-age: { limit: 90d, then: fail }') },
      {
        ...refusedImage('MANIFEST_STALE'),
      },
    ],
    [
      'a recorded artifact that is absent',
      { without: [ROOTFS] },
      {
        exit: 1,
        refused: { [ROOTFS]: 'LISTED_FILE_MISSING', [`${ROOTFS}*`]: 'ARTIFACT_NOT_FOUND' },
      },
    ],
    [
      'an extra file',
      having({ 'dist/extra.bin': 'x' }),
      {
        exit: 0,
        warned: ['MANIFEST_UNLISTED'],
        says: ['extra.bin'],
        onTop: ['extra.bin'],
      },
    ],
    [
      'an extra file that the rule names',
      having({ 'dist/dev-vmlinux-x86_64.old': 'x' }),
      {
        exit: 1,
        refused: { 'dist/dev-vmlinux-x86_64.old': 'MANIFEST_UNLISTED' },
      },
    ],
    [
      'an archive of another commit',
      having(signed(ARCHIVE, RELEASE[ARCHIVE]!, releasing({ sha: 'd'.repeat(40) }))),
      {
        ...refused(ARCHIVE, 'CLAIM_MISMATCH'),
      },
    ],
    [
      'an SBOM of another commit',
      having(signed(SBOM, RELEASE[SBOM]!, releasing({ sha: 'd'.repeat(40) }))),
      {
        ...refused(SBOM, 'CLAIM_MISMATCH'),
      },
    ],
    [
      'an archive of another tag',
      having(signed(ARCHIVE, RELEASE[ARCHIVE]!, releasing({ ref: 'refs/tags/v0.14.1' }))),
      {
        ...refused(ARCHIVE, 'IDENTITY_MISMATCH'),
      },
    ],
    [
      'an archive of a fork',
      having(signed(ARCHIVE, RELEASE[ARCHIVE]!, releasing({ repository: 'mallory/mvm' }))),
      {
        ...refused(ARCHIVE, 'IDENTITY_MISMATCH'),
      },
    ],
    [
      'an archive by another issuer',
      having(signed(ARCHIVE, RELEASE[ARCHIVE]!, { ...RELEASER, issuer: 'https://issuer.example' })),
      {
        ...refused(ARCHIVE, 'ISSUER_MISMATCH'),
      },
    ],
    [
      'an archive without bundle',
      { without: [`${ARCHIVE}.bundle`] },
      {
        ...refused(ARCHIVE, 'BUNDLE_MISSING'),
      },
    ],
    [
      'an archive with the bundle of another',
      having({ [`${ARCHIVE}.bundle`]: RELEASE[`${SECOND}.bundle`]! }),
      {
        ...refused(ARCHIVE, 'SIGNATURE_INVALID'),
      },
    ],
    [
      'an archive that the checksum list does not have',
      having({ [CHECKSUMS]: RELEASE[CHECKSUMS]!.split('\n').slice(1).join('\n') }),
      {
        ...refused(ARCHIVE, 'CHECKSUM_UNLISTED'),
      },
    ],
    [
      'no checksum list',
      { without: [CHECKSUMS] },
      {
        exit: 1,
        refused: Object.fromEntries(ARCHIVES.map((name) => [name, 'ARTIFACT_NOT_FOUND'])),
      },
    ],
    [
      'no manifest',
      { without: [MANIFEST] },
      {
        ...refusedImage('ARTIFACT_NOT_FOUND'),
      },
    ],
    [
      'a manifest without bundle',
      { without: [`${MANIFEST}.bundle`] },
      {
        ...refusedImage('BUNDLE_MISSING'),
        says: ['Cosign verification failed for the manifest'],
      },
    ],
  );
});
