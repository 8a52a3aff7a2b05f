/** A trusted root is read strictly: what it leaves open by mistake would be open to everybody. */
import { describe, expect, test } from '@jest/globals';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.ts';
import { ARTIFACT, check, DAY, MINUTE, rootOf } from '../support/checking.ts';
import { createWorld, type TrustedRoot } from '../support/sigstore/index.ts';

const world = createWorld();
const away = (by: number) => new Date(world.at.getTime() + by).toISOString();

function told(change: (root: any) => void, from: TrustedRoot = world.trustedRoot): string {
  const json = structuredClone(from);
  change(json);
  const read = readTrustedRoot(json, { name: 'own', source: 'file', file: 'root.json' });
  return read.ok ? 'read' : read.refusal.code;
}
const LOGS = ['tlogs', 'ctlogs'] as const;
const AUTHORITIES = ['certificateAuthorities', 'timestampAuthorities'] as const;

describe('what is read', () => {
  test.each<[string, (root: any) => void]>([
    ['as it is', () => undefined],
    ['another known media type', (r) => (r.mediaType = 'application/vnd.dev.sigstore.trustedroot.v0.1+json')],
    ['no period at all', (r) => delete r.tlogs[0].publicKey.validFor],
    ['a period that is null', (r) => (r.ctlogs[0].publicKey.validFor = null)],
    [
      'an empty period of an authority, whose certificates have dates',
      (r) => (r.certificateAuthorities[0].validFor = {}),
    ],
    ['an end', (r) => (r.tlogs[0].publicKey.validFor.end = away(DAY))],
    ['a list less', (r) => delete r.timestampAuthorities],
    ['a field that is new', (r) => (r.tlogs[0].operator = r.tlogs[0].invented = 'acme')],
  ])('%s', (_, change) => {
    expect(told(change)).toBe('read');
  });
});

describe('what is refused', () => {
  test.each<[string, (root: any) => void]>([
    ['no media type', (r) => delete r.mediaType],
    ['an unknown media type', (r) => (r.mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=9.9')],
    ['a media type with a suffix', (r) => (r.mediaType = `${world.trustedRoot.mediaType}x`)],
    ['a media type that nests', (r) => (r.mediaType = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))],
    [
      'nothing but a media type',
      (r) => Object.assign(r, { tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] }),
    ],
    ['a list that is none', (r) => (r.tlogs = {})],
    ['a list that is null', (r) => (r.ctlogs = null)],
    ['an entry that is null', (r) => r.tlogs.push(null)],
    ['a log without id', (r) => delete r.tlogs[0].logId],
    ['a log with a short id', (r) => (r.tlogs[0].logId.keyId = 'AAAA')],
    ['a log without key', (r) => delete r.tlogs[0].publicKey],
    ['a log with half a key', (r) => (r.tlogs[0].publicKey.rawBytes = r.tlogs[0].publicKey.rawBytes.slice(0, 40))],
    ['an authority without certificates', (r) => (r.certificateAuthorities[0].certChain.certificates = [])],
    [
      'an authority with half a certificate',
      (r) => (r.timestampAuthorities[0].certChain.certificates[0].rawBytes = 'MIIB'),
    ],
    ['a list in other letters', (r) => (r.tLogs = r.tlogs) && delete r.tlogs],
    ['a list in both spellings', (r) => (r.timestamp_authorities = [])],
    ['a list in both spellings, the other way round', (r) => (r.certificate_authorities = r.certificateAuthorities)],
    ['a media type in both spellings', (r) => (r.media_type = r.mediaType)],
  ])('%s', (_, change) => {
    expect(told(change)).toBe('TRUST_ROOT_MALFORMED');
  });

  test.each([null, 'x', 5, [], [world.trustedRoot]])('%j', (json) => {
    expect(told(() => undefined, json as any)).toBe('TRUST_ROOT_MALFORMED');
  });

  const periods: [string, unknown][] = [
    ['an end without a start', { end: away(DAY) }],
    ['a start that is null', { start: null, end: away(DAY) }],
    ['a start that is empty', { start: '' }],
    ['a start that is not a date', { start: 'yesterday' }],
    ['a start that is a number', { start: 0 }],
    ['a start without a zone', { start: '2024-01-01T00:00:00' }],
    ['a day that there is not', { start: '2024-13-01T00:00:00Z' }],
    ['an end that is not a date', { start: away(-DAY), end: 'never' }],
    ['a list', [away(-DAY), away(DAY)]],
    ['text', 'always'],
  ];
  test.each(periods)('a period with %s', (_, period) => {
    for (const list of LOGS) expect(told((r) => (r[list][0].publicKey.validFor = period))).toBe('TRUST_ROOT_MALFORMED');
    for (const list of AUTHORITIES) expect(told((r) => (r[list][0].validFor = period))).toBe('TRUST_ROOT_MALFORMED');
  });

  test('an empty period of a log, whose key has no other', () => {
    for (const list of LOGS) expect(told((r) => (r[list][0].publicKey.validFor = {}))).toBe('TRUST_ROOT_MALFORMED');
  });

  // read by the library as no period at all: good for ever
  test.each(['ValidFor', 'Valid_For', 'validfor', 'valid-for'])('a period called %s', (name) => {
    const move = (owner: any) => {
      owner[name] = owner.validFor;
      delete owner.validFor;
    };
    for (const list of LOGS)
      expect(
        told((r) => {
          move(r[list][0].publicKey);
        }),
      ).toBe('TRUST_ROOT_MALFORMED');
    for (const list of AUTHORITIES)
      expect(
        told((r) => {
          move(r[list][0]);
        }),
      ).toBe('TRUST_ROOT_MALFORMED');
  });

  test('a period whose end is misspelt', () => {
    expect(told((r) => (r.tlogs[0].publicKey.validFor = { start: away(-DAY), End: away(-MINUTE) }))).toBe(
      'TRUST_ROOT_MALFORMED',
    );
  });
});

test('a period that is read is held', () => {
  const evidence = world.sign(ARTIFACT);
  const within = (list: string, period: object) => {
    const root = rootOf(world, (r) => {
      const [entry] = r[list];
      Object.assign(list.endsWith('logs') ? entry.publicKey : entry, { validFor: period });
    });
    return check(evidence, { roots: [root] });
  };
  const now = { start: away(-MINUTE), end: away(MINUTE) };
  const before = { start: away(-DAY), end: away(-MINUTE) };
  const after = { start: away(MINUTE) };
  for (const list of ['tlogs', 'ctlogs', 'certificateAuthorities']) expect(within(list, now)).toBe('pass');
  for (const period of [before, after]) {
    expect(within('tlogs', period)).toBe('TLOG_INVALID');
    expect(within('ctlogs', period)).toBe('SCT_INVALID');
    expect(within('certificateAuthorities', period)).toBe('CERTIFICATE_INVALID');
  }
  expect(within('tlogs', { start: away(MINUTE), end: away(-MINUTE) })).toBe('TLOG_INVALID');
});
