/** mvm's recall list through the example policy of its release: whose it is, how old it may be, and what it takes back. */
import { describe, expect } from '@jest/globals';
import { existsSync } from 'node:fs';
import {
  ARCHIVES,
  DAY,
  HARMLESS,
  HOUR,
  LIST,
  listIn,
  listOf,
  namesOf,
  RECALL,
  RECALLER,
  RELEASE,
  RELEASER,
  ROWS,
  sha256,
  signed,
  type Files,
} from './mvm.ts';
import type { Scene } from './mvm-ending.ts';
import { having, POLICY, PUBLISHED, replaced, rows } from './mvm-rows.ts';

const [ARCHIVE = ''] = ARCHIVES;
const CACHE = '.cache/revocations';
const CACHED = `${CACHE}/${LIST}`;
const RECALLED = listOf(8, RECALL);
const policyWith = (old: string, fresh: string) => replaced(POLICY, old, fresh);
/** A list that was kept so many milliseconds ago. */
const kept = (list: string, age: number): Pick<Scene, 'files' | 'ages'> => ({
  ...having(listIn(CACHE, list)),
  ages: { [CACHED]: age },
});
const without = (list: Files, ending: string): Files =>
  Object.fromEntries(Object.entries(list).filter(([name]) => !name.endsWith(ending)));
const published = (list: string, by = RECALLER): Pick<Scene, 'recalls'> => ({ recalls: listIn('', list, by) });

describe('a recall', () => {
  rows(
    PUBLISHED,
    [
      'of the version, in its own words',
      published(RECALLED),
      {
        exit: 1,
        refused: 'REVOKED',
        says: ['Manifest is on the revocation list', 'CVE-2026-0001: guests <b>escape</b> by `virtio`', 'v0.14.1'],
      },
    ],
    ['of the version in the plain form', published('{"revoked":["v0.14.0"]}'), { exit: 1, refused: 'REVOKED' }],
    [
      'of the version in the form with reasons',
      published('{"versions":{"0.14.0":"withdrawn by its author"}}'),
      { exit: 1, refused: 'REVOKED', says: ['withdrawn by its author'] },
    ],
    ['of another version', published(listOf(8, { ...RECALL, version: 'v0.14.1' })), { exit: 0 }],
    [
      'of one archive',
      published(listOf(8, { digest: `sha256:${sha256(RELEASE[ARCHIVE]!)}`, reason: 'built on a stolen runner' })),
      { exit: 1, refused: { [ARCHIVE]: 'REVOKED' }, says: ['built on a stolen runner'] },
    ],
    [
      'of the identity that signed',
      published(
        listOf(8, {
          identity: 'https://github.com/tinylabscom/mvm/.github/workflows/release.yml@refs/tags/v0.14.0',
          reason: 'x',
        }),
      ),
      { exit: 1, refused: 'REVOKED' },
    ],
    [
      'in a kept list holds while the network is down',
      { ...kept(RECALLED, 25 * HOUR), recalls: 500 },
      { exit: 1, refused: 'REVOKED', warned: ['REVOCATIONS_STALE'] },
    ],
    [
      'in a kept list holds after a 404',
      { ...kept(RECALLED, 25 * HOUR), recalls: 404 },
      { exit: 1, refused: 'REVOKED', warned: ['REVOCATIONS_MISSING'] },
    ],
  );
});

describe('a list', () => {
  const untrusted = { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' } as const;
  rows(
    PUBLISHED,
    ['by the signer of artifacts', published(HARMLESS, RELEASER), untrusted],
    ['by a stranger', published(HARMLESS, {}), untrusted],
    ['without bundle', { recalls: without(listIn('', HARMLESS), '.bundle') }, untrusted],
    ['with the bundle of another', { recalls: { ...listIn('', RECALLED), [`/${LIST}`]: HARMLESS } }, untrusted],
    [
      'whose serial went back',
      { ...kept(listOf(8), 25 * HOUR), ...published(listOf(6)) },
      { ...untrusted, says: ['6', '8'] },
    ],
    ['whose serial went back, in the fresh time', { ...kept(listOf(8), HOUR), ...published(listOf(6)) }, { exit: 0 }],
    [
      'below the serial that is pinned',
      { ...published(HARMLESS), ...policyWith('not-found: allow', 'min-serial: 8') },
      untrusted,
    ],
    ['that is not a list', published('{"revoked":{"v0.14.0":1}}'), { exit: 1, refused: 'REVOCATIONS_MALFORMED' }],
    [
      'with a misspelt member',
      published(listOf(8, { vesion: 'v0.14.0', reason: 'x' })),
      { exit: 1, refused: 'REVOCATIONS_MALFORMED' },
    ],
    [
      'that is newer takes the place of the kept one',
      { ...kept(HARMLESS, 25 * HOUR), ...published(listOf(8)) },
      {
        exit: 0,
        after: (workspace) => {
          expect(workspace.read(CACHED).toString()).toBe(listOf(8));
        },
      },
    ],
    [
      'that is forged does not give way to a kept one',
      { ...kept(HARMLESS, 25 * HOUR), ...published(listOf(8), RELEASER) },
      untrusted,
    ],
  );
});

describe('artifacts by the signer of the list', () => {
  const { manifest, kernel, rootfs } = namesOf('dev', 'x86_64');
  const MANIFEST = `dist/${manifest}`;
  rows(
    PUBLISHED,
    [
      'an archive',
      having(signed(ARCHIVE, RELEASE[ARCHIVE]!, RECALLER)),
      { exit: 1, refused: { [ARCHIVE]: 'IDENTITY_MISMATCH' } },
    ],
    [
      'a manifest',
      having(signed(MANIFEST, RELEASE[MANIFEST]!, RECALLER)),
      {
        exit: 1,
        refused: {
          [MANIFEST]: 'IDENTITY_MISMATCH',
          [`dist/${kernel}`]: 'IDENTITY_MISMATCH',
          [`dist/${rootfs}`]: 'IDENTITY_MISMATCH',
        },
        says: ['Cosign verification failed for the manifest'],
      },
    ],
  );
  // The whole repository admits both workflows; so does a pattern over its workflows.
  const exact = `    identity: 'https://github.com/{repo}/.github/workflows/release.yml@refs/tags/v{version}'\n    issuer: 'https://token.actions.githubusercontent.com'\n`;
  rows({ ...PUBLISHED, ...policyWith(exact, `    repo: '{repo}'\n`) }, [
    'a signer that is a whole repository matches both',
    {},
    { exit: 2, says: ['CONFIG_INVALID', 'revocations and artifacts'] },
  ]);
});

describe('the age of a kept list, and a network that is down', () => {
  const down = { exit: 0, warned: ['REVOCATIONS_STALE'] } as const;
  rows(
    PUBLISHED,
    ['23 hours: nothing is asked', { ...kept(HARMLESS, 23 * HOUR), recalls: 500 }, { exit: 0 }],
    [
      '25 hours, nobody listens',
      { ...kept(HARMLESS, 25 * HOUR), recalls: 'unreachable' },
      { ...down, onTop: ['25 h old'] },
    ],
    ['25 hours, 500', { ...kept(HARMLESS, 25 * HOUR), recalls: 500 }, down],
    ['25 hours, 503', { ...kept(HARMLESS, 25 * HOUR), recalls: 503 }, down],
    [
      '8 days, nobody listens',
      { ...kept(HARMLESS, 8 * DAY), recalls: 'unreachable' },
      { exit: 3, refused: 'REVOCATIONS_STALE' },
    ],
    ['8 days, 500', { ...kept(HARMLESS, 8 * DAY), recalls: 500 }, { exit: 3, refused: 'REVOCATIONS_STALE' }],
    [
      '8 days, and a refused artifact: refused',
      { ...kept(HARMLESS, 8 * DAY), recalls: 500, without: [`${ARCHIVE}.bundle`] },
      {
        exit: 1,
        refused: {
          ...Object.fromEntries(ROWS.map((name) => [name, 'REVOCATIONS_STALE'])),
          [ARCHIVE]: 'BUNDLE_MISSING',
        },
      },
    ],
    ['none kept, 500', { recalls: 500 }, { exit: 3, refused: 'NETWORK' }],
    ['none kept, nobody listens', { recalls: 'unreachable' }, { exit: 3, refused: 'NETWORK' }],
    ['none kept, offline', { inputs: { offline: 'true' } }, { exit: 3, refused: 'REVOCATIONS_STALE' }],
    [
      '8 days, the network is there',
      kept(HARMLESS, 8 * DAY),
      {
        exit: 0,
        after: (workspace) => {
          expect(workspace.read(CACHED).toString()).toBe(HARMLESS);
        },
      },
    ],
  );
});

describe('404', () => {
  rows(
    PUBLISHED,
    [
      'passes with a warning on top, and nothing is kept',
      { recalls: 404 },
      {
        exit: 0,
        warned: ['REVOCATIONS_MISSING'],
        onTop: ['There is no revocation list', '404'],
        after: (workspace) => {
          expect(existsSync(workspace.at(CACHED))).toBe(false);
        },
      },
    ],
    [
      'never takes the place of a list that was seen',
      { ...kept(HARMLESS, 25 * HOUR), recalls: 404 },
      {
        exit: 0,
        warned: ['REVOCATIONS_MISSING'],
        after: (workspace) => {
          expect(workspace.read(CACHED).toString()).toBe(HARMLESS);
        },
      },
    ],
    [
      'is refused where the policy says so',
      { recalls: 404, ...policyWith('not-found: allow', 'not-found: fail') },
      { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' },
    ],
    [
      'is refused where a serial is pinned',
      { recalls: 404, ...policyWith('not-found: allow', 'min-serial: 7') },
      { exit: 1, refused: 'REVOCATIONS_UNTRUSTED' },
    ],
  );
});
