import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CLAIMS, decodeClaims, derUtf8 } from '../../src/evidence/sigstore/claims.ts';
import { anyone, ARTIFACT, check, proofOf, rootOf } from '../support/checking.ts';
import * as der from '../support/sigstore/der.ts';
import { createWorld, GITHUB_ISSUER } from '../support/sigstore/index.ts';

const FULCIO = '1.3.6.1.4.1.57264.1.';
/** The last part of the object identifier of each claim. */
const NUMBERS = new Map([
  ['build-signer-uri', 9],
  ['source-repository-uri', 12],
  ['build-trigger', 20],
  ['run-invocation-uri', 21],
]);
const world = createWorld();
const requirements = { roots: [rootOf(world)], signers: [anyone] };
const extension = (oid: string, value: Buffer) => ({ oid, value, critical: false });
const bare = (number: number | string, text: string | Buffer) => extension(`${FULCIO}${number}`, Buffer.from(text));
const encoded = (number: number | string, text: string) => extension(`${FULCIO}${number}`, der.utf8(text));

test('every claim of a workflow, by the name that policies use', () => {
  const { claims, issuer } = proofOf(world.sign(ARTIFACT, { workflow: { environment: 'production' } }), requirements);
  expect(issuer).toBe(GITHUB_ISSUER);
  expect(Object.keys(claims!).toSorted()).toEqual(CLAIMS.toSorted());
  expect(claims).toMatchObject({
    'github-workflow-trigger': 'push',
    'github-workflow-sha': 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    'github-workflow-name': 'Release',
    'github-workflow-repository': 'acme/widgets',
    'github-workflow-ref': 'refs/tags/v1.2.3',
    'build-signer-uri': 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3',
    'runner-environment': 'github-hosted',
    'source-repository-uri': 'https://github.com/acme/widgets',
    'source-repository-ref': 'refs/tags/v1.2.3',
    'source-repository-identifier': '1001',
    'source-repository-owner-uri': 'https://github.com/acme',
    'source-repository-owner-identifier': '2002',
    'build-trigger': 'push',
    'source-repository-visibility': 'public',
    'deployment-environment': 'production',
    'token-subject': 'repo:acme/widgets:environment:production',
  });
});

test('a person has an issuer and no claims', () => {
  const evidence = world.sign(ARTIFACT, {
    workflow: null,
    identity: { email: 'dev@acme.test' },
    issuer: 'https://accounts.test',
  });
  expect(proofOf(evidence, requirements)).toMatchObject({ issuer: 'https://accounts.test', claims: {} });
});

describe('the issuer', () => {
  test.each<[string, ReturnType<typeof bare>[], unknown]>([
    ['in the older extension', [bare(1, 'https://a.test')], { issuer: 'https://a.test', claims: {} }],
    ['in the newer one', [encoded(8, 'https://a.test')], { issuer: 'https://a.test', claims: {} }],
    ['in both', [bare(1, 'https://a.test'), encoded(8, 'https://a.test')], { issuer: 'https://a.test', claims: {} }],
    ['nowhere', [], { claims: {} }],
    [
      'in both, contradicting',
      [bare(1, 'https://a.test'), encoded(8, 'https://b.test')],
      expect.stringContaining('two issuers'),
    ],
    ['the newer one without its encoding', [bare(8, 'https://a.test')], expect.stringContaining('not readable text')],
    [
      'the older one with it is other text',
      [encoded(1, 'https://a.test')],
      { issuer: '\f\u000ehttps://a.test', claims: {} },
    ],
  ])('%s', (_, extensions, expected) => {
    expect(decodeClaims(extensions)).toEqual(expected);
  });

  test('contradicting itself makes the certificate unusable', () => {
    expect(check(world.sign(ARTIFACT, { claims: { issuerV1: 'https://evil.test' } }), requirements)).toBe(
      'CERTIFICATE_INVALID',
    );
    expect(check(world.sign(ARTIFACT, { claims: { issuerV1: null } }), requirements)).toBe('pass');
    expect(check(world.sign(ARTIFACT, { claims: { issuer: null } }), requirements)).toBe('pass');
  });
});

describe('hostile claims', () => {
  test('numbers below a claim are not the claim', () => {
    const extensions = ['12.0', '12.1', '012', '1.12', '8.0', '1.0', '12.'].map((number) =>
      encoded(number, 'https://evil.test'),
    );
    expect(decodeClaims([encoded(12, 'https://github.com/acme/widgets'), ...extensions])).toEqual({
      claims: { 'source-repository-uri': 'https://github.com/acme/widgets' },
    });
  });

  test('a certificate with such an extension states what it stated', () => {
    const evidence = world.sign(ARTIFACT, {
      extensions: [{ oid: `${FULCIO}12.0`, value: der.utf8('https://github.com/evil') }],
    });
    expect(proofOf(evidence, requirements).claims!['source-repository-uri']).toBe('https://github.com/acme/widgets');
  });

  test.each<[string, Buffer]>([
    ['no UTF-8', der.element(0x0c, Buffer.from([0xff, 0xfe]))],
    ['an overlong encoding', der.element(0x0c, Buffer.from([0xc0, 0xaf]))],
    ['half of a pair', der.element(0x0c, Buffer.from([0xed, 0xa0, 0x80]))],
    ['another string type', der.printable('x')],
    ['bare text', Buffer.from('x')],
    ['something behind it', Buffer.concat([der.utf8('x'), Buffer.from([0])])],
    ['less than it says', der.utf8('xyz').subarray(0, 4)],
    ['nothing', Buffer.alloc(0)],
    ['a tag alone', Buffer.from([0x0c])],
    ['an indefinite length', Buffer.from([0x0c, 0x80, 0x78, 0, 0])],
    ['a length in a longer form than needed', Buffer.from([0x0c, 0x81, 1, 0x78])],
    ['a length with a leading zero', Buffer.concat([Buffer.from([0x0c, 0x82, 0, 0xc8]), Buffer.alloc(200, 'x')])],
    ['a length of four bytes', Buffer.concat([Buffer.from([0x0c, 0x84, 0, 0, 0, 0xc8]), Buffer.alloc(200, 'x')])],
    ['a length that is cut off', Buffer.from([0x0c, 0x82, 1])],
  ])('%s: refused', (_, value) => {
    expect(derUtf8(value)).toBeUndefined();
    expect(decodeClaims([extension(`${FULCIO}14`, value)])).toEqual(expect.stringContaining('not readable text'));
    expect(
      check(
        world.sign(ARTIFACT, { claims: { sourceRepositoryRef: null }, extensions: [{ oid: `${FULCIO}14`, value }] }),
        requirements,
      ),
    ).toBe('CERTIFICATE_INVALID');
  });

  test('a byte order mark is part of the text', () => {
    expect(derUtf8(der.utf8('\ufeffx'))).toBe('\ufeffx');
  });

  test('text of any length is read as it was written, and bytes throw nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => derUtf8(der.utf8(text)) === text.toWellFormed(),
      ),
    );
    for (const length of [0, 127, 128, 255, 256, 65_535, 65_536])
      expect(derUtf8(der.utf8('x'.repeat(length)))).toHaveLength(length);
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => ['string', 'undefined'].includes(typeof derUtf8(Buffer.from(bytes)))),
    );
  });
});

describe('certificates of GitHub from before the newer extensions', () => {
  const issuer = bare(1, GITHUB_ISSUER);
  const older = [bare(2, 'push'), bare(3, 'a'.repeat(40)), bare(5, 'acme/widgets'), bare(6, 'refs/tags/v1')];

  test('say the same in the older ones', () => {
    expect(decodeClaims([issuer, ...older])).toMatchObject({
      claims: {
        'build-trigger': 'push',
        'source-repository-digest': 'a'.repeat(40),
        'source-repository-uri': 'https://github.com/acme/widgets',
        'source-repository-owner-uri': 'https://github.com/acme',
        'source-repository-ref': 'refs/tags/v1',
      },
    });
  });

  test('a newer one that says something else is a contradiction', () => {
    const contradicting = [
      encoded(12, 'https://github.com/mallory/widgets'),
      encoded(13, 'b'),
      encoded(14, 'refs/heads/v1'),
    ];
    for (const newer of [...contradicting, encoded(16, 'https://github.com/mallory'), encoded(20, 'pull_request')])
      expect(decodeClaims([issuer, ...older, newer])).toEqual(expect.stringContaining('twice'));
  });

  test.each(['acme', 'acme/', '/widgets', 'acme/widgets/x', ''])('%j is no repository', (repository) => {
    const decoded = decodeClaims([issuer, bare(5, repository)]);
    expect(decoded).toMatchObject({ claims: {} });
    expect(Object.keys((decoded as { claims: object }).claims)).toEqual(['github-workflow-repository']);
  });

  test('of another issuer they say nothing of github.com', () => {
    for (const other of ['https://issuer.test', `${GITHUB_ISSUER}.evil.test`, `${GITHUB_ISSUER}evil`]) {
      const decoded = decodeClaims([bare(1, other), ...older]) as { claims: object };
      expect(Object.keys(decoded.claims)).not.toContain('source-repository-uri');
    }
  });
});

describe('certificates that state the same', () => {
  const stated = (...parts: readonly Parameters<typeof encoded>[]) => {
    const decoded = decodeClaims(parts.map((part) => encoded(...part)));
    return typeof decoded === 'string' ? {} : decoded.claims;
  };
  const first = () => stated([9, 'signer'], [12, 'source'], [21, 'run/1']);

  test('share their claims, which nobody can change', () => {
    const claims = first();
    expect(first()).toBe(claims);
    expect(Object.isFrozen(claims)).toBe(true);
  });

  test.each([
    ['another value', stated([9, 'signer'], [12, 'source'], [21, 'run/2'])],
    ['a claim less', stated([9, 'signer'], [12, 'source'])],
    ['a claim more', stated([9, 'signer'], [12, 'source'], [21, 'run/1'], [20, 'push'])],
    ['another claim of the same value', stated([9, 'signer'], [12, 'source'], [20, 'run/1'])],
    ['values that changed places', stated([9, 'source'], [12, 'signer'], [21, 'run/1'])],
    ['none', stated()],
  ])('and each that states something else has its own: %s', (_what, other) => {
    const claims = first();
    expect(other).not.toEqual(claims);
    expect(claims).toEqual({
      'build-signer-uri': 'signer',
      'source-repository-uri': 'source',
      'run-invocation-uri': 'run/1',
    });
    // In whatever order they come.
    expect(
      stated(...Object.entries(other).map(([name, value]) => [NUMBERS.get(name) ?? 0, value] as [number, string])),
    ).toEqual(other);
    expect(first()).toEqual(claims);
  });
});
