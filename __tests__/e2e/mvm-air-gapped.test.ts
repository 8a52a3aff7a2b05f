/**
 * mvm's dev image on a host without network: four files and the recall list, carried over by hand. Some of it runs where there
 * is no network interface at all; where such a place cannot be made, these tests fail.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from '../support/process.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import {
  DAY,
  example,
  flipped,
  HARMLESS,
  HOUR,
  imageFiles,
  LIST,
  listIn,
  listOf,
  manifestOf,
  namesOf,
  otherRelease,
  RECALL,
  RECALLER,
  releasing,
  RELEASER,
  signed,
  withOwnList,
  type Files,
} from './mvm.ts';
import { expectBoth, type Ending, type Scene } from './mvm-ending.ts';
import { replaced, rows, type Row } from './mvm-rows.ts';

const POLICY = withOwnList(example('mvm-air-gapped.yml'));
const { manifest: MANIFEST, kernel: KERNEL, rootfs: ROOTFS } = namesOf('dev', 'aarch64');
const BUNDLE = `${MANIFEST}.bundle`;
const CACHE = 'cache/revocations';
const CACHED = `${CACHE}/${LIST}`;
const FOUR = imageFiles('', 'dev', 'aarch64');
const CARRIED: Files = { ...FOUR, ...listIn(CACHE, HARMLESS) };

/** Nothing that listens is needed: the list is in the cache. */
const IMPORTED: Scene = {
  files: CARRIED,
  policy: POLICY,
  inputs: { offline: 'true' },
  recalls: 'unreachable',
};

const MISSING = replaced(POLICY, 'not-found: allow', 'not-found: allow\n  missing-offline: warn');
const having = (...changes: Files[]) => ({ files: Object.assign({}, CARRIED, ...changes) as Files });
const touched = (age: number, list = HARMLESS, by = RECALLER): Pick<Scene, 'files' | 'ages'> => ({
  ...having(listIn(CACHE, list, by)),
  ages: { [CACHED]: age },
});
/** What a refused manifest records is not known, so that it has no rows of its own. */
const refusedImage = (code: string): Pick<Ending, 'exit' | 'refused'> => ({
  exit: 1,
  refused: { [MANIFEST]: code },
});
const image = (states: Readonly<Record<string, unknown>>) => having(imageFiles('', 'dev', 'aarch64', { states }));
const flip = (name: string): Files => ({ [name]: flipped(name, CARRIED[name]!) });

describe('an import', () => {
  rows(
    IMPORTED,
    ['of what was published passes without a remark', {}, { exit: 0 }],
    [
      'of the other architecture',
      {
        files: { ...imageFiles('', 'dev', 'x86_64'), ...listIn(CACHE, HARMLESS) },
        inputs: { var: 'arch=x86_64' },
      },
      { exit: 0 },
    ],
    [
      'hands over copies of what was verified',
      { inputs: { 'verified-dir': 'prebuilt/v0.14.0' } },
      {
        exit: 0,
        after: (workspace) => {
          expect(readdirSync(workspace.at('prebuilt/v0.14.0')).sort()).toEqual([MANIFEST, KERNEL, ROOTFS].sort());
          expect(workspace.read(`prebuilt/v0.14.0/${KERNEL}`)).toEqual(workspace.read(KERNEL));
          expect(statSync(workspace.at(`prebuilt/v0.14.0/${ROOTFS}`)).mode & 0o222).toBe(0);
        },
      },
    ],
    [
      'hands over nothing where anything is refused',
      { ...having(flip(ROOTFS)), inputs: { 'verified-dir': 'prebuilt' } },
      {
        exit: 1,
        refused: { [ROOTFS]: 'CHECKSUM_MISMATCH' },
        after: (workspace) => {
          expect(existsSync(workspace.at('prebuilt'))).toBe(false);
        },
      },
    ],
    [
      'of a changed manifest',
      having(flip(MANIFEST)),
      { ...refusedImage('SIGNATURE_INVALID'), says: ['Cosign verification failed for the imported manifest'] },
    ],
    [
      'of a changed bundle',
      having(flip(BUNDLE)),
      { ...refusedImage('SIGNATURE_INVALID'), says: ['Cosign verification failed for the imported manifest'] },
    ],
    [
      'of a changed kernel',
      having(flip(KERNEL)),
      { exit: 1, refused: { [KERNEL]: 'CHECKSUM_MISMATCH' }, says: ['kernel SHA-256 mismatch'] },
    ],
    [
      'of a changed root filesystem',
      having(flip(ROOTFS)),
      { exit: 1, refused: { [ROOTFS]: 'CHECKSUM_MISMATCH' }, says: ['rootfs SHA-256 mismatch'] },
    ],
    [
      'of artifacts of another release',
      having(pick(otherRelease('', 'dev', 'aarch64', '0.13.9'), KERNEL, ROOTFS)),
      {
        exit: 1,
        refused: { [KERNEL]: 'CHECKSUM_MISMATCH', [ROOTFS]: 'CHECKSUM_MISMATCH' },
      },
    ],
    [
      'of another version',
      image({ version: '0.13.9' }),
      { ...refusedImage('MANIFEST_VERSION_MISMATCH'), says: ['Imported manifest is for a different mvmctl version'] },
    ],
    [
      'for another architecture',
      having(signed(MANIFEST, manifestOf('dev', 'x86_64'))),
      { ...refusedImage('MANIFEST_ARCH_MISMATCH'), says: ['Manifest is for arch x86_64 but this host is aarch64'] },
    ],
    [
      'of a builder image by the name of a dev image',
      image({ variant: 'builder' }),
      refusedImage('MANIFEST_VARIANT_MISMATCH'),
    ],
    [
      '91 days old: a warning',
      image({ built_at: daysAgo(91) }),
      { exit: 0, warned: ['MANIFEST_STALE'], onTop: ['91 days ago'] },
    ],
    [
      '91 days old where the policy says fail',
      {
        ...image({ built_at: daysAgo(91) }),
        ...replaced(POLICY, 'max-age: 90d', 'max-age: { limit: 90d, then: fail }'),
      },
      refusedImage('MANIFEST_STALE'),
    ],
    ['without its root filesystem', { without: [ROOTFS] }, { exit: 1, refused: { [ROOTFS]: 'LISTED_FILE_MISSING' } }],
    [
      'without its bundle',
      { without: [BUNDLE] },
      { ...refusedImage('BUNDLE_MISSING'), says: ['Cosign verification failed for the imported manifest'] },
    ],
    [
      'with an extra file',
      having({ 'dev-modules-aarch64': 'x' }),
      { exit: 0, warned: ['MANIFEST_UNLISTED'], onTop: ['dev-modules-aarch64'] },
    ],
    [
      'by the workflow that recalls',
      having(imageFiles('', 'dev', 'aarch64', { by: RECALLER })),
      refusedImage('IDENTITY_MISMATCH'),
    ],
    [
      'of a fork',
      having(imageFiles('', 'dev', 'aarch64', { by: releasing({ repository: 'mallory/mvm' }) })),
      refusedImage('IDENTITY_MISMATCH'),
    ],
    [
      'of a fork that is meant',
      {
        files: { ...imageFiles('', 'dev', 'aarch64', { by: releasing({ repository: 'mallory/mvm' }) }) },
        inputs: { var: 'repo=mallory/mvm' },
      },
      { exit: 3, refused: 'REVOCATIONS_STALE' },
    ],
  );
});

describe('the list that was carried over', () => {
  rows(
    IMPORTED,
    [
      'recalls the version',
      touched(0, listOf(8, RECALL)),
      {
        exit: 1,
        refused: 'REVOKED',
        says: ["Imported manifest is on the project's revocation list", RECALL.reason, RECALL.fixedIn],
      },
    ],
    ['25 hours ago: a warning', touched(25 * HOUR), { exit: 0, warned: ['REVOCATIONS_STALE'], onTop: ['25 h old'] }],
    ['6 days ago: a warning', touched(6 * DAY), { exit: 0, warned: ['REVOCATIONS_STALE'] }],
    ['8 days ago', touched(8 * DAY), { exit: 3, refused: 'REVOCATIONS_STALE' }],
    ['8 days ago, and touched: what counts is when it was carried', touched(HOUR), { exit: 0 }],
    ['is not there', { without: [CACHED, `${CACHED}.bundle`] }, { exit: 3, refused: 'REVOCATIONS_STALE' }],
    [
      'is not there, which the policy lets go on',
      { without: [CACHED, `${CACHED}.bundle`], ...MISSING },
      { exit: 0, warned: ['REVOCATIONS_MISSING'] },
    ],
    [
      'is not there, and the policy pins a serial',
      {
        without: [CACHED, `${CACHED}.bundle`],
        ...replaced(MISSING.policy, 'missing-offline: warn', 'missing-offline: warn\n  min-serial: 7'),
      },
      { exit: 3, refused: 'REVOCATIONS_STALE' },
    ],
    [
      'is too old, which is not the same as missing',
      { ...touched(8 * DAY), ...MISSING },
      { exit: 3, refused: 'REVOCATIONS_STALE' },
    ],
    [
      'is by another signer, which is not the same as missing',
      { ...touched(HOUR, HARMLESS, RELEASER), ...MISSING },
      { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' },
    ],
    ['by the signer of the image', touched(0, HARMLESS, RELEASER), { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' }],
    ['without bundle', { without: [`${CACHED}.bundle`] }, { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' }],
    ['with one byte changed', having(flip(CACHED)), { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' }],
  );
});

/** A list in a file of its own, and what was seen before in the cache: then an older one is told from a newer one. */
describe('the list as a file beside a cache', () => {
  const { policy } = replaced(
    replaced(POLICY, `'{mirror}/{repo}/releases/download/revocations/${LIST}'`, `carried/${LIST}`).policy,
    `  bundle: '{mirror}/{repo}/releases/download/revocations/${LIST}.bundle'\n`,
    '',
  );
  const asFile = policy.replace(", mirror: 'https://github.com'", '');
  const scene = (carried: Files, age = 0): Partial<Scene> => ({
    ...having(carried),
    policy: asFile,
    ages: { [`carried/${LIST}`]: age },
  });
  const carried = (list: string, by = RECALLER): Files => listIn('carried', list, by);
  const row = (of: string, change: Partial<Scene>, ending: Ending): Row => [of, change, ending];
  rows(
    { ...IMPORTED, recalls: 'none' },
    row('passes', scene(carried(HARMLESS)), { exit: 0 }),
    row('25 hours old', scene(carried(HARMLESS), 25 * HOUR), { exit: 0, warned: ['REVOCATIONS_STALE'] }),
    row('8 days old', scene(carried(HARMLESS), 8 * DAY), { exit: 3, refused: 'REVOCATIONS_STALE' }),
    row('older than the one seen before', scene(carried(listOf(6))), { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' }),
    row(
      'without bundle',
      { ...scene(carried(HARMLESS)), without: [`carried/${LIST}.bundle`] },
      { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' },
    ),
    row('by the signer of the image', scene(carried(HARMLESS, RELEASER)), {
      exit: 1,
      refused: 'REVOCATIONS_UNTRUSTED',
    }),
    row('recalls', scene(carried(listOf(8, RECALL))), { exit: 1, refused: 'REVOKED' }),
  );
});

test('on the connected host the same policy checks what will travel, and fills the cache', async () => {
  const after = (workspace: Workspace): void => {
    expect(workspace.read(CACHED).toString()).toBe(HARMLESS);
    expect(existsSync(workspace.at(`${CACHED}.bundle`))).toBe(true);
  };
  await expectBoth({ ...IMPORTED, files: FOUR, inputs: {}, recalls: listIn('', HARMLESS) }, { exit: 0, after });
});

/** Only Linux has network namespaces; elsewhere nothing is claimed. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('in a network namespace without any interface', () => {
  let tools: Workspace;
  let isolated: string;
  beforeAll(() => {
    tools = createWorkspace();
    const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
    // no shell: it would drop the variables of inputs, whose names have hyphens
    const args = JSON.stringify([...asRoot, '--net', '--', process.execPath]);
    isolated = tools.write(
      'node.cjs',
      `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const ran = spawnSync(${JSON.stringify(unshare())}, [...${args}, ...process.argv.slice(2)], { stdio: 'inherit' });
if (ran.error) throw ran.error;
process.exitCode = ran.status ?? 70;
`,
    );
    chmodSync(isolated, 0o755);
  });
  afterAll(() => {
    tools.remove();
  });

  test('there is none', async () => {
    const look = 'console.log(JSON.stringify(require("node:os").networkInterfaces()))';
    const { exitCode, stdout, stderr } = await runProcess(isolated, ['-e', look], { cwd: tools.path, env: {} });
    expect([exitCode, stdout.trim(), stderr]).toEqual([0, '{}', '']);
  });

  test.each<Row>([
    ['the image is imported', { inputs: { offline: 'true', 'verified-dir': 'prebuilt' } }, { exit: 0 }],
    ['the image is imported without saying `offline`', { inputs: {} }, { exit: 0 }],
    ['a changed kernel is refused', having(flip(KERNEL)), { exit: 1, refused: { [KERNEL]: 'CHECKSUM_MISMATCH' } }],
    ['a changed manifest is refused', having(flip(MANIFEST)), refusedImage('SIGNATURE_INVALID')],
    ['a recall holds', touched(0, listOf(8, RECALL)), { exit: 1, refused: 'REVOKED' }],
    ['a list of 25 hours ago', touched(25 * HOUR), { exit: 0, warned: ['REVOCATIONS_STALE'] }],
    ['a list of 8 days ago', touched(8 * DAY), { exit: 3, refused: 'REVOCATIONS_STALE' }],
    // The list is served outside, where this cannot reach: the network is down in earnest.
    [
      'a list of 25 hours ago, and a newer one out of reach',
      { ...touched(25 * HOUR), inputs: {}, recalls: listIn('', listOf(8)) },
      { exit: 0, warned: ['REVOCATIONS_STALE'] },
    ],
    [
      'a list of 8 days ago, and a newer one out of reach',
      { ...touched(8 * DAY), inputs: {}, recalls: listIn('', listOf(8)) },
      { exit: 3, refused: 'REVOCATIONS_STALE' },
    ],
    [
      'no list, and one out of reach',
      { files: FOUR, inputs: {}, recalls: listIn('', HARMLESS) },
      { exit: 3, refused: 'NETWORK' },
    ],
  ])('%s', async (_of, change, ending) => {
    await expectBoth({ ...IMPORTED, ...change, node: isolated }, ending);
  });
});

/** Where util-linux put it; a host without it cannot run these tests, and says so. */
function unshare(): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/bin'];
  const found = folders.map((folder) => join(folder, 'unshare')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('unshare (util-linux) is missing: nothing can be run without a network');
  return found;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * DAY - HOUR).toISOString();
}

function pick(files: Files, ...names: string[]): Files {
  return Object.fromEntries(names.map((name) => [name, files[name]!]));
}
