/** From the leaf up to the trust anchor: what each certificate between them must allow (RFC 5280, section 6.1). */
import { describe, expect, test } from '@jest/globals';
import { anyone, ARTIFACT, check, DAY, refusalOf, rootOf } from '../support/checking.ts';
import {
  basicConstraints,
  CERTIFICATE_SIGN,
  CODE_SIGNING,
  DIGITAL_SIGNATURE,
  extendedKeyUsage,
  keyUsage,
  nameConstraints,
  TIME_STAMPING,
  type CertificateFields,
  type Extension,
} from '../support/sigstore/certificate.ts';
import * as der from '../support/sigstore/der.ts';
import { generalName, type FulcioOptions } from '../support/sigstore/fulcio.ts';
import { createWorld } from '../support/sigstore/index.ts';

const at = createWorld().at;
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_PURPOSE = '2.5.29.37.0';
const PURPOSES = '2.5.29.37';
const CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const unknown = (critical: boolean): Extension => ({ oid: '1.2.3.4', critical, value: der.nothing() });

type Change = (extensions: readonly Extension[]) => readonly Extension[];
const as: Change = (all) => all;
const without =
  (oid: string): Change =>
  (all) =>
    all.filter((one) => one.oid !== oid);
const added =
  (...more: readonly Extension[]): Change =>
  (all) => [...all, ...more];
/** In place of the one with the same number, or beside the others. */
const set =
  (extension: Extension): Change =>
  (all) => [...without(extension.oid)(all), extension];

/** What is told of evidence whose authorities are so: the root at 0, the one that issues at 1, or at 2 with one `between`. */
function told(changes: Readonly<Record<number, Change>>, options: FulcioOptions = {}): string {
  const alter = (fields: CertificateFields, depth: number) => ({
    ...fields,
    extensions: (changes[depth] ?? as)(fields.extensions),
  });
  const world = createWorld({ at, fulcio: { ...options, alter } });
  return check(world.sign(ARTIFACT), { roots: [rootOf(world)], signers: [anyone] });
}

const ALLOWED: readonly (readonly [string, Change])[] = [
  ['as Fulcio writes it', as],
  ['no purposes: not restricted', without(PURPOSES)],
  ['any purpose', set(extendedKeyUsage(ANY_PURPOSE))],
  ['code signing among others', set(extendedKeyUsage([SERVER_AUTH, CODE_SIGNING]))],
  ['code signing, critical', set(extendedKeyUsage(CODE_SIGNING, true))],
  ['no key usage: not restricted', without(KEY_USAGE)],
  ['an extension that nobody knows', added(unknown(false))],
];
const FORBIDDEN: readonly (readonly [string, Change])[] = [
  ['time stamping', set(extendedKeyUsage(TIME_STAMPING))],
  ['authentication of servers', set(extendedKeyUsage(SERVER_AUTH))],
  ['authentication of servers, critical', set(extendedKeyUsage(SERVER_AUTH, true))],
  ['a purpose that begins like code signing', set(extendedKeyUsage(`${CODE_SIGNING}.1`))],
  ['no purpose in the list', set(extendedKeyUsage([]))],
  ['purposes that are not a list', set({ oid: PURPOSES, value: der.oid(CODE_SIGNING) })],
  ['purposes twice', added(extendedKeyUsage(CODE_SIGNING), extendedKeyUsage(CODE_SIGNING))],
  ['a critical extension that nobody knows', added(unknown(true))],
  ['critical policies, which are not processed', added({ oid: '2.5.29.32', critical: true, value: der.sequence() })],
  ['an extension twice', added(unknown(false), unknown(false))],
  ['keys for signatures alone', set(keyUsage(DIGITAL_SIGNATURE))],
  ['no word of being an authority', without(CONSTRAINTS)],
  ['being no authority', set({ oid: CONSTRAINTS, critical: true, value: der.sequence() })],
  ['saying that it is not an authority', set({ oid: CONSTRAINTS, value: der.sequence(der.boolean(false)) })],
  ['constraints that cannot be read', set({ oid: CONSTRAINTS, value: der.octets(Buffer.from('x')) })],
  ['name constraints that are empty', added({ oid: '2.5.29.30', critical: true, value: der.sequence() })],
];

describe('the one that issues', () => {
  test.each(ALLOWED)('%s: passes', (_, change) => {
    expect(told({ 1: change })).toBe('pass');
  });
  test.each(FORBIDDEN)('%s: refused', (_, change) => {
    expect(told({ 1: change })).toBe('CERTIFICATE_INVALID');
  });
});

describe('one above it', () => {
  test.each(ALLOWED)('%s: passes', (_, change) => {
    expect(told({ 1: change }, { between: 1 })).toBe('pass');
  });
  test.each(FORBIDDEN)('%s: refused', (_, change) => {
    expect(told({ 1: change }, { between: 1 })).toBe('CERTIFICATE_INVALID');
  });
});

describe('the trust anchor is trusted as it is', () => {
  test.each<[string, Change]>([
    ['another purpose', set(extendedKeyUsage(SERVER_AUTH, true))],
    ['a critical extension that nobody knows', added(unknown(true))],
    ['an extension twice', added(unknown(false), unknown(false))],
    ['a length that the path exceeds', set(basicConstraints(0))],
    ['no word of being an authority', without(CONSTRAINTS)],
    ['keys for signatures alone', set(keyUsage(DIGITAL_SIGNATURE))],
    ['names that it excludes', added(nameConstraints({ excluded: [generalName({ uri: 'github.com' })] }))],
    ['nothing but its name and key', () => [keyUsage(CERTIFICATE_SIGN)]],
  ])('%s: passes', (_, change) => {
    expect(told({ 0: change })).toBe('pass');
    expect(told({ 0: change }, { intermediate: false })).toBe('pass');
  });

  test('but not after its time', () => {
    expect(told({}, { root: { notAfter: new Date(at.getTime() - DAY) } })).toBe('CERTIFICATE_INVALID');
  });
});

describe('how many may follow', () => {
  test.each<[number, Readonly<Record<number, Change>>, string]>([
    [1, { 1: set(basicConstraints(0)) }, 'CERTIFICATE_INVALID'],
    [1, { 1: set(basicConstraints(1)) }, 'pass'],
    [2, { 1: set(basicConstraints(1)) }, 'CERTIFICATE_INVALID'],
    [2, { 1: set(basicConstraints(2)) }, 'pass'],
    [2, { 1: set(basicConstraints(2)), 2: set(basicConstraints(0)) }, 'CERTIFICATE_INVALID'],
    [6, {}, 'pass'],
    // more than any real instance has: eight certificates from the one that issues to the anchor
    [7, {}, 'CERTIFICATE_INVALID'],
  ])('%d between root and issuer', (between, changes, expected) => {
    expect(told(changes, { between })).toBe(expected);
  });

  test('an authority with a new key counts once', () => {
    const renamed = (names: Readonly<Record<number, string>>) => {
      const alter = (fields: CertificateFields, depth: number) => ({
        ...fields,
        subject: { ...fields.subject, ...(names[depth] && { commonName: names[depth] }) },
        extensions: depth === 1 ? set(basicConstraints(1))(fields.extensions) : fields.extensions,
      });
      const world = createWorld({ at, fulcio: { between: 2, alter } });
      return check(world.sign(ARTIFACT), { roots: [rootOf(world)], signers: [anyone] });
    };
    expect(renamed({ 1: 'rolling', 2: 'rolling' })).toBe('pass');
    expect(renamed({ 1: 'rolling', 2: 'rolled' })).toBe('CERTIFICATE_INVALID');
  });
});

test('the refusal says which authority does not allow what', () => {
  const alter = (fields: CertificateFields, depth: number) =>
    depth === 1 ? { ...fields, extensions: set(extendedKeyUsage(SERVER_AUTH))(fields.extensions) } : fields;
  const world = createWorld({ at, fulcio: { alter } });
  expect(refusalOf(world.sign(ARTIFACT), { roots: [rootOf(world)] })).toMatchObject({
    code: 'CERTIFICATE_INVALID',
    message: expect.stringContaining(
      'CN=sigstore-intermediate, O=acme.test: its extended key usage does not allow code signing',
    ),
  });
});

describe('which certificates a root lists', () => {
  const world = createWorld({ at, fulcio: { between: 1 } });
  const evidence = world.sign(ARTIFACT);
  const stranger = createWorld({ name: 'stranger' });
  const listed = (change: (certificates: any[]) => any[]) =>
    check(evidence, {
      roots: [
        rootOf(world, (root) => {
          const { certChain } = root.certificateAuthorities[0];
          certChain.certificates = change(certChain.certificates);
        }),
      ],
    });

  test.each<[string, (certificates: any[]) => any[], string]>([
    ['all', (all) => all, 'pass'],
    ['in another order', (all) => all.toReversed(), 'pass'],
    ['one of them twice', (all) => [...all, all[0]], 'pass'],
    [
      'others beside them',
      (all) => [...(stranger.trustedRoot.certificateAuthorities[0] as any).certChain.certificates, ...all],
      'pass',
    ],
    ['without the anchor', (all) => all.slice(0, -1), 'CERTIFICATE_INVALID'],
    ['without the one between', ([first, , last]) => [first, last], 'CERTIFICATE_INVALID'],
    ['without the issuer', (all) => all.slice(1), 'TRUST_ROOT_UNKNOWN_ISSUER'],
    ['the anchor alone', (all) => all.slice(-1), 'TRUST_ROOT_UNKNOWN_ISSUER'],
  ])('%s', (_, change, expected) => {
    expect(listed(change)).toBe(expected);
  });
});
