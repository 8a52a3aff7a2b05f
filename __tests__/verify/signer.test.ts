/** Who signed, beside who may: near misses of every kind. What a hint says is tested with explain-identity.ts. */
import { describe, expect, test } from '@jest/globals';
import { exactly, pattern, type Matcher } from '../../src/formats/matcher.ts';
import type { ClaimRequirement } from '../../src/model/policy.ts';
import { ARTIFACT, check, IDENTITY, ISSUER, person, proofOf, refusalOf, rootOf } from '../support/checking.ts';
import { createWorld, type SigningOptions } from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const good = world.sign(ARTIFACT);
const told = (identity: string | Matcher, issuer: string | Matcher = ISSUER, evidence = good) =>
  check(evidence, { roots, signers: [person(identity, issuer)] });

describe('the identity', () => {
  test.each([
    IDENTITY.slice(0, -1),
    IDENTITY.slice(1),
    `${IDENTITY}0`,
    `${IDENTITY} `,
    ` ${IDENTITY}`,
    `${IDENTITY}\n`,
    `https://evil.test/?u=${IDENTITY}`,
    IDENTITY.toUpperCase(),
    IDENTITY.replace('acme', 'Acme'),
    IDENTITY.replace('acme/', 'acme-evil/'),
    IDENTITY.replace('release.yml', 'release.yml.attacker.yml'),
    IDENTITY.replace('refs/tags/v1.2.3', 'refs/heads/main'),
    IDENTITY.replace('v1.2.3', 'v1x2x3'),
    IDENTITY.replace('https', 'http'),
    IDENTITY.replaceAll('.', '\\.'),
    'github.com',
    'https://github.com/acme/widgets',
    '.*',
    '.',
    '',
  ])('%j is another', (identity) => {
    expect(told(identity)).toBe('IDENTITY_MISMATCH');
  });

  test.each<[string, string]>([
    ['https://github\\.com/acme/widgets/\\.github/workflows/release\\.yml@refs/tags/.*', 'pass'],
    ['^https://github\\.com/acme/.*$', 'pass'],
    ['(?i)HTTPS://GITHUB\\.COM/ACME/.*', 'pass'],
    ['https://other\\.test|https://github\\.com/acme/.*', 'pass'],
    ['https://github\\.com/acme', 'IDENTITY_MISMATCH'],
    ['github\\.com/acme/.*', 'IDENTITY_MISMATCH'],
    ['.*refs/tags', 'IDENTITY_MISMATCH'],
    ['https://github\\.com/acme/widgets|x', 'IDENTITY_MISMATCH'],
    ['x|https://github\\.com/acme/widgets', 'IDENTITY_MISMATCH'],
    ['(?m)^https://github\\.com/acme/widgets$', 'IDENTITY_MISMATCH'],
    ['', 'IDENTITY_MISMATCH'],
  ])('the pattern %j: %s', (source, expected) => {
    expect(told(pattern(source))).toBe(expected);
  });

  test('a hostile identity does not pass for what it holds', () => {
    const release = pattern('https://github\\.com/acme/widgets/\\.github/workflows/release\\.yml@refs/tags/v[0-9.]+');
    expect(told(release)).toBe('pass');
    for (const identity of [
      `https://evil.test/?u=${IDENTITY}`,
      `${IDENTITY}@refs/heads/evil`,
      `${IDENTITY}-evil`,
      IDENTITY.replace('widgets', 'widgets/../evil'),
      IDENTITY.replace('release.yml', 'release.yml@refs/tags/v1/x.yml'),
      IDENTITY.replace('refs/tags/v1.2.3', 'refs/pull/1/merge'),
    ])
      expect(told(release, ISSUER, world.sign(ARTIFACT, { identity }))).toBe('IDENTITY_MISMATCH');
  });

  test('a pattern that takes other engines forever is answered', () => {
    const identity = `https://${'a'.repeat(8_000)}!`;
    expect(told(pattern('https://(a+)+'), ISSUER, world.sign(ARTIFACT, { identity }))).toBe('IDENTITY_MISMATCH');
  });
});

describe('the issuer', () => {
  test.each<string | Matcher>([
    'https://token.actions.githubusercontent.com/',
    'https://token.actions.githubusercontent.co',
    'https://token.actions.githubusercontent.com.evil.test',
    'http://token.actions.githubusercontent.com',
    'https://accounts.google.com',
    '',
    pattern('token.actions'),
    pattern('https://accounts\\..*'),
  ])('%j is another', (issuer) => {
    expect(told(IDENTITY, issuer)).toBe('ISSUER_MISMATCH');
    expect(told('https://other.test', issuer)).toBe('IDENTITY_MISMATCH');
  });

  test('by a pattern', () => {
    expect(told(IDENTITY, pattern('https://token\\.actions\\.githubusercontent\\.com(/.*)?'))).toBe('pass');
  });

  test('the right identity by another issuer', () => {
    expect(told(IDENTITY, ISSUER, world.sign(ARTIFACT, { issuer: 'https://evil.test' }))).toBe('ISSUER_MISMATCH');
    const none = world.sign(ARTIFACT, { claims: { issuer: null, issuerV1: null } });
    expect(told(IDENTITY, ISSUER, none)).toBe('ISSUER_MISMATCH');
  });

  test('an identity of one signer and the issuer of another are neither', () => {
    const signers = [person(IDENTITY, 'https://a.test'), person('https://other.test', ISSUER)];
    expect(check(good, { roots, signers })).not.toBe('pass');
    expect(check(good, { roots, signers: [...signers, person()] })).toBe('pass');
  });
});

describe('claims', () => {
  const requirement = (claim: string, value: Matcher): ClaimRequirement => ({ claim, value, input: claim });
  const claims = (...all: ClaimRequirement[]) => ({ roots, signers: [person(IDENTITY, ISSUER, { claims: all })] });
  const uri = (value: string): Matcher => ({ kind: 'exact-ignoring-case', value });

  test.each<[string, ClaimRequirement, string]>([
    ['the ref', requirement('source-repository-ref', exactly('refs/tags/v1.2.3')), 'pass'],
    ['another ref', requirement('source-repository-ref', exactly('refs/tags/v1.2.4')), 'CLAIM_MISMATCH'],
    ['the ref in other letters', requirement('source-repository-ref', exactly('refs/tags/V1.2.3')), 'CLAIM_MISMATCH'],
    [
      'the repository in other letters',
      requirement('source-repository-uri', uri('https://GitHub.com/ACME/widgets')),
      'pass',
    ],
    [
      'a repository whose name goes on',
      requirement('source-repository-uri', uri('https://github.com/acme/widget')),
      'CLAIM_MISMATCH',
    ],
    [
      'a repository with a Kelvin sign',
      requirement('source-repository-uri', uri('https://github.com/acme/widgets\u212a')),
      'CLAIM_MISMATCH',
    ],
    ['a claim that is absent', requirement('deployment-environment', exactly('production')), 'CLAIM_MISMATCH'],
    ['a claim that is absent, required empty', requirement('deployment-environment', exactly('')), 'CLAIM_MISMATCH'],
    ['a claim that is absent, by any pattern', requirement('deployment-environment', pattern('.*')), 'CLAIM_MISMATCH'],
    ['a claim that there is not', requirement('no-such-claim', pattern('.*')), 'CLAIM_MISMATCH'],
    ['a claim named as what all objects have', requirement('constructor', pattern('.*')), 'CLAIM_MISMATCH'],
  ])('%s: %s', (_, one, expected) => {
    expect(check(good, claims(one))).toBe(expected);
    const right = requirement('build-trigger', exactly('push'));
    expect(check(good, claims(right, one))).toBe(expected);
    expect(check(good, claims(one, right))).toBe(expected);
  });

  test('another caller of the same reusable workflow', () => {
    const reusable = {
      repository: 'acme/shared',
      workflow: '.github/workflows/release.yml',
      ref: 'refs/heads/main',
      sha: 'b'.repeat(40),
    };
    const by = (repository: string) => world.sign(ARTIFACT, { workflow: { repository, reusable } });
    const identity = 'https://github.com/acme/shared/.github/workflows/release.yml@refs/heads/main';
    const own = requirement('source-repository-uri', uri('https://github.com/acme/widgets'));
    const requirements = { roots, signers: [person(identity, ISSUER, { claims: [own] })] };
    expect(check(by('acme/widgets'), requirements)).toBe('pass');
    expect(refusalOf(by('evil/widgets'), requirements)).toMatchObject({
      code: 'CLAIM_MISMATCH',
      actual: 'https://github.com/evil/widgets',
      hint: expect.stringContaining('reusable workflow'),
    });
  });

  test.each<[string, SigningOptions, ClaimRequirement, string]>([
    [
      'started by hand',
      { workflow: { event: 'workflow_dispatch', ref: 'refs/heads/main' }, identity: IDENTITY },
      requirement('source-repository-ref', exactly('refs/tags/v1.2.3')),
      'started by hand',
    ],
    [
      'a runner of one\u2019s own',
      { workflow: { runner: 'self-hosted' } },
      requirement('runner-environment', exactly('github-hosted')),
      'self-hosted',
    ],
  ])('a known cause has its hint: %s', (_, options, one, words) => {
    expect(refusalOf(world.sign(ARTIFACT, options), claims(one))).toMatchObject({
      code: 'CLAIM_MISMATCH',
      hint: expect.stringContaining(words),
    });
  });
});

test('a refusal tells who really signed, with the proof that it was they', () => {
  const refusal = refusalOf(good, { roots, signers: [person('https://other.test')] });
  expect(refusal).toMatchObject({
    actual: IDENTITY,
    hint: expect.any(String),
    proof: { identity: IDENTITY, issuer: ISSUER },
  });
  expect(refusal.proof).not.toHaveProperty('signer');
  expect(
    proofOf(good, { roots, signers: [person('https://other.test'), person(IDENTITY, ISSUER, { name: 'second' })] })
      .signer,
  ).toBe('second');
});
