/** Signed timestamps: a good one proves a time whatever lies beside it, and nothing else does. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTimestamps } from '../../src/verify/sigstore/timestamps.ts';
import { altered, anyone, ARTIFACT, check, DAY, MINUTE, proofOf, refusalOf, rootOf } from '../support/checking.ts';
import {
  CODE_SIGNING,
  extendedKeyUsage,
  keyUsage,
  nameConstraints,
  TIME_STAMPING,
  type CertificateFields,
  type Extension,
} from '../support/sigstore/certificate.ts';
import * as der from '../support/sigstore/der.ts';
import {
  createWorld,
  type SigningOptions,
  type TimestampRequest,
  type WorldOptions,
} from '../support/sigstore/index.ts';

const world = createWorld();
const stranger = createWorld({ name: 'stranger' });
const namesake = createWorld();
const root = rootOf(world);
const requirements = { roots: [root], signers: [anyone] };
const away = (by: number) => new Date(world.at.getTime() + by);
const good: TimestampRequest = {};
const bad: TimestampRequest = { over: Buffer.from('another signature') };
const foreign: TimestampRequest = { authority: stranger.tsas[0]! };
const late: TimestampRequest = { at: away(DAY) };

const stamped = (timestamps: readonly TimestampRequest[], options: SigningOptions = {}) =>
  world.sign(ARTIFACT, { rekor: 'v2', timestamps, ...options });

describe('which ones count', () => {
  test.each<[string, readonly TimestampRequest[], string]>([
    ['a good one', [good], 'pass'],
    ['one with its certificate', [{ embedCertificate: true }], 'pass'],
    ['one over SHA-512', [{ hash: 'sha512', signatureHash: 'sha384' }], 'pass'],
    ['the same time twice', [good, good], 'pass'],
    ['two good ones', [good, { at: away(MINUTE) }], 'pass'],
    ['a bad one before a good one', [bad, good], 'pass'],
    ['a foreign one behind a good one', [good, foreign], 'pass'],
    ['a namesake of the authority beside it', [{ authority: namesake.tsas[0]! }, good], 'pass'],
    ['none', [], 'TIMESTAMP_INVALID'],
    ['a bad one', [bad], 'TIMESTAMP_INVALID'],
    ['a foreign one', [foreign], 'TIMESTAMP_INVALID'],
    ['a foreign one with its certificate', [{ ...foreign, embedCertificate: true }], 'TIMESTAMP_INVALID'],
    ['a namesake of the authority', [{ authority: namesake.tsas[0]!, embedCertificate: true }], 'TIMESTAMP_INVALID'],
    ['32 bad ones', Array.from({ length: 32 }, () => bad), 'TIMESTAMP_INVALID'],
    ['31 bad ones and a good one', [...Array.from({ length: 31 }, () => bad), good], 'pass'],
    ['33 good ones', Array.from({ length: 33 }, () => good), 'LIMIT_EXCEEDED'],
    // sigstore-conformance: a time that an authority vouches for is believed even where it is against the signer
    ['a late one', [late], 'CERTIFICATE_EXPIRED'],
    ['a late one behind a good one', [good, late], 'CERTIFICATE_EXPIRED'],
    ['a late one before a good one', [late, good], 'CERTIFICATE_EXPIRED'],
    ['an early one beside a good one', [{ at: away(-1_000) }, good], 'CERTIFICATE_EXPIRED'],
    ['a late one by a stranger beside a good one', [{ ...foreign, ...late }, good], 'pass'],
  ])('%s: %s', (_, timestamps, expected) => {
    expect(check(stamped(timestamps), requirements)).toBe(expected);
    if (timestamps.length > 32) return;
    // beside the log's word a bad one changes nothing, and a late one is still against it
    const logged = expected === 'TIMESTAMP_INVALID' ? 'pass' : expected;
    expect(check(world.sign(ARTIFACT, { timestamps }), requirements)).toBe(logged);
    expect(check(world.sign(ARTIFACT, { timestamps }), { ...requirements, requireTimestamp: true })).toBe(expected);
  });

  test('one authority counts once for one time', () => {
    expect(proofOf(stamped([good, good]), requirements).times).toEqual([{ at: world.at, by: 'timestamp-authority' }]);
    expect(proofOf(stamped([good, { at: away(MINUTE) }]), requirements).times).toHaveLength(2);
  });

  test.each<[string, SigningOptions['alter']]>([
    ['another imprint', { timestamp: (info) => ({ ...info, imprint: Buffer.alloc(32) }) }],
    ['an imprint of another hash', { timestamp: (info) => ({ ...info, hash: 'sha512' }) }],
    ['a shorter imprint', { timestamp: (info) => ({ ...info, imprint: info.imprint.subarray(0, 16) }) }],
  ])('%s: refused', (_, alter) => {
    expect(check(stamped([good], { alter: alter! }), requirements)).toBe('TIMESTAMP_INVALID');
  });
});

test.each([
  [true, 'TIMESTAMP_INVALID'],
  [false, 'pass'],
])('an extension of the statement that nobody knows, critical %s: %s', (critical, verdict) => {
  const extension = der.sequence(der.oid('1.2.3.4'), der.boolean(critical), der.octets(Buffer.from('x')));
  const alter: SigningOptions['alter'] = { timestamp: (info) => ({ ...info, extensions: [extension] }) };
  expect(check(stamped([good], { alter }), requirements)).toBe(verdict);
});

describe('the authority', () => {
  const expired = { notAfter: away(-DAY) };
  const future = { notBefore: away(DAY) };
  const period = (from: number, to: number) => ({ validFor: { start: away(from), end: away(to) } });
  test.each<[string, WorldOptions['tsa'], string]>([
    ['in time', period(-DAY, DAY), 'pass'],
    [
      'whose certificates ended since',
      { signer: { notAfter: away(MINUTE) }, root: { notAfter: away(MINUTE) } },
      'pass',
    ],
    ['P-384', { keyType: 'P-384' }, 'pass'],
    ['the second of two', [{}, period(-9 * DAY, -DAY)], 'pass'],
    ['whose certificate had ended', { signer: expired }, 'TIMESTAMP_INVALID'],
    ['whose certificate had not begun', { signer: future }, 'TIMESTAMP_INVALID'],
    ["whose root's certificate had ended", { root: expired }, 'TIMESTAMP_INVALID'],
    ['retired', period(-9 * DAY, -DAY), 'TIMESTAMP_INVALID'],
    ['not yet trusted', period(DAY, 9 * DAY), 'TIMESTAMP_INVALID'],
    ['not listed', { listed: false }, 'TIMESTAMP_INVALID'],
  ])('%s: %s', (_, tsa, expected) => {
    const other = createWorld({ at: world.at, tsa: tsa! });
    const evidence = other.sign(ARTIFACT, { rekor: 'v2', timestamps: [good] });
    expect(check(evidence, { roots: [rootOf(other)] })).toBe(expected);
  });
});

describe('what its certificates allow', () => {
  const PURPOSES = '2.5.29.37';
  type Change = (extensions: readonly Extension[]) => readonly Extension[];
  const without =
    (oid: string): Change =>
    (all) =>
      all.filter((one) => one.oid !== oid);
  const set =
    (extension: Extension): Change =>
    (all) => [...without(extension.oid)(all), extension];
  const unknown = (critical: boolean): Extension => ({ oid: '1.2.3.4', critical, value: der.nothing() });
  /** An authority whose certificate at a depth is changed: the root at 0, the signer at 1, or at 2 with one between. */
  const authorityWith = (depth: number, change: Change, between: number) => ({
    between,
    alter: (fields: CertificateFields, level: number) =>
      level === depth ? { ...fields, extensions: change(fields.extensions) } : fields,
  });
  const told = (depth: number, change: Change, between: number): readonly [string, string] => {
    const other = createWorld({ at: world.at, tsa: authorityWith(depth, change, between) });
    const stampedBy = (options: SigningOptions) =>
      check(other.sign(ARTIFACT, { timestamps: [good], ...options }), { roots: [rootOf(other)] });
    return [stampedBy({ rekor: 'v2' }), stampedBy({ rekor: 'v1' })];
  };

  test.each<[string, Change, boolean]>([
    ['timestamps alone, critical', set(extendedKeyUsage(TIME_STAMPING, true)), true],
    ['no key usage', without('2.5.29.15'), true],
    ['keys that cannot be denied', set(keyUsage(1)), true],
    ['an extension that nobody knows', set(unknown(false)), true],
    ['being no authority', set({ oid: '2.5.29.19', critical: true, value: der.sequence() }), true],
    ['timestamps, not critical', set(extendedKeyUsage(TIME_STAMPING)), false],
    ['no purposes', without(PURPOSES), false],
    ['no purpose in the list', set(extendedKeyUsage([], true)), false],
    ['code signing', set(extendedKeyUsage(CODE_SIGNING, true)), false],
    ['any purpose', set(extendedKeyUsage('2.5.29.37.0', true)), false],
    ['timestamps and code signing', set(extendedKeyUsage([TIME_STAMPING, CODE_SIGNING], true)), false],
    ['timestamps twice', set(extendedKeyUsage([TIME_STAMPING, TIME_STAMPING], true)), false],
    ['purposes twice', (all) => [...all, extendedKeyUsage(TIME_STAMPING, true)], false],
    ['keys for certificates alone', set(keyUsage(5, 6)), false],
    ['a critical extension that nobody knows', set(unknown(true)), false],
  ])('a signer with %s', (_, change, counts) => {
    for (const between of [0, 1]) {
      // where the log proves the time, a timestamp that does not count changes nothing
      expect(told(between + 1, change, between)).toEqual([counts ? 'pass' : 'TIMESTAMP_INVALID', 'pass']);
    }
  });

  test.each<[string, Change, boolean]>([
    ['as it is', (all) => all, true],
    ['timestamps', set(extendedKeyUsage(TIME_STAMPING)), true],
    ['any purpose', set(extendedKeyUsage('2.5.29.37.0')), true],
    ['code signing', set(extendedKeyUsage(CODE_SIGNING)), false],
    ['a critical extension that nobody knows', set(unknown(true)), false],
    ['no word of being an authority', without('2.5.29.19'), false],
    ['keys for signatures alone', set(keyUsage(0)), false],
    [
      'names that it excludes',
      set(nameConstraints({ excluded: [der.explicit(4, der.name({ organization: 'acme.test' }))] })),
      false,
    ],
  ])('an authority between with %s', (_, change, counts) => {
    expect(told(1, change, 1)).toEqual([counts ? 'pass' : 'TIMESTAMP_INVALID', 'pass']);
    // what the trust anchor says of itself is not asked
    expect(told(0, change, 1)).toEqual(['pass', 'pass']);
  });

  test('a root lists a bad authority beside a good one; only timestamps by the bad one are refused', () => {
    const bad = authorityWith(1, set(extendedKeyUsage(TIME_STAMPING)), 0);
    const two = createWorld({ at: world.at, tsa: [bad, {}] });
    const [first, second] = two.tsas;
    const by = (authority: TimestampRequest['authority']) =>
      two.sign(ARTIFACT, { rekor: 'v2', timestamps: [{ authority: authority! }] });
    expect(check(by(second), { roots: [rootOf(two)] })).toBe('pass');
    expect(refusalOf(by(first), { roots: [rootOf(two)] })).toMatchObject({
      code: 'TIMESTAMP_INVALID',
      message: expect.stringContaining(
        'the authority CN=sigstore-tsa, O=acme.test may not sign timestamps: its extended key usage is not critical',
      ),
    });
  });

  test('a signer that is its own anchor', () => {
    const alone = rootOf(world, (r) => r.timestampAuthorities[0].certChain.certificates.pop());
    expect(check(stamped([good]), { roots: [alone] })).toBe('TIMESTAMP_INVALID');
  });
});

describe('hostile tokens throw nothing', () => {
  const evidence = stamped([good]);
  const [token = Buffer.alloc(0)] = evidence.timestamps;
  const told = (bytes: Buffer) => readTimestamps([bytes], evidence.signature, root);

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['cut off', token.subarray(0, -1)],
    ['something behind it', Buffer.concat([token, Buffer.from([5, 0])])],
    ['a refusal without a token', Buffer.from('30053003020102', 'hex')],
    ['no DER', Buffer.from('hello')],
    ['20 MiB of nothing', Buffer.alloc(20 << 20, 5)],
  ])('%s', (_, bytes) => {
    expect(told(bytes)).toMatchObject({ times: [], refused: [expect.any(String)] });
  });

  test('nothing that is signed can be changed', () => {
    expect(told(token).times).toEqual([world.at]);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const bytes = Buffer.from(token);
        bytes[at]! ^= 1 << bit;
        const { times } = told(bytes);
        // fields around the signature (status, versions, algorithm lists) are not signed and say nothing that is used
        expect(times.every((time) => time.getTime() === world.at.getTime())).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a huge token in a bundle', () => {
    const huge = altered(evidence, (b) => {
      b.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp = Buffer.concat([
        Buffer.from([0x30, 0x84, 0x01, 0x40, 0, 0]),
        Buffer.alloc(0x1400000, Buffer.from([5, 0])),
      ]).toString('base64');
    });
    expect(check(huge, requirements)).toBe('TIMESTAMP_INVALID');
  });
});
