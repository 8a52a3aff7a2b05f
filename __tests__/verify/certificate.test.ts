/** The signing certificate: who it names, what it may do, and who vouches for it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLeaf } from '../../src/verify/sigstore/certificate.ts';
import {
  altered,
  anyone,
  ARTIFACT,
  artifactOf,
  check,
  DAY,
  IDENTITY,
  ISSUER,
  MINUTE,
  person,
  proofOf,
  refusalOf,
  rootOf,
} from '../support/checking.ts';
import type { CertificateFields, Extension } from '../support/sigstore/certificate.ts';
import * as der from '../support/sigstore/der.ts';
import { createWorld, type SigningOptions, type WorldOptions } from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const requirements = { roots, signers: [anyone] };
const sign = (options: SigningOptions) => world.sign(ARTIFACT, options);
const away = (by: number) => new Date(world.at.getTime() + by);

/** Evidence whose leaf has changed extensions. */
const withExtensions = (change: (extensions: readonly Extension[]) => readonly Extension[]) =>
  sign({ alter: { leaf: (fields: CertificateFields) => ({ ...fields, extensions: change(fields.extensions) }) } });
const without = (oid: string) => withExtensions((all) => all.filter((one) => one.oid !== oid));
const replaced = (oid: string, extension: Partial<Extension>) =>
  withExtensions((all) => all.map((one) => (one.oid === oid ? { ...one, ...extension } : one)));
const added = (...more: readonly Extension[]) => withExtensions((all) => [...all, ...more]);

const SAN = '2.5.29.17';
const KEY_USAGE = '2.5.29.15';
const PURPOSES = '2.5.29.37';
const CONSTRAINTS = '2.5.29.19';
const purposes = (...oids: readonly string[]) => ({ value: der.sequence(...oids.map(der.oid)) });
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const ANY_PURPOSE = '2.5.29.37.0';

describe('whom it names', () => {
  test.each<[string, SigningOptions['identity'], string]>([
    ['a workflow', IDENTITY, IDENTITY],
    ['an e-mail address', { email: 'dev@acme.test' }, 'dev@acme.test'],
    ['a user of Fulcio', { otherName: 'build-bot!acme.test' }, 'build-bot!acme.test'],
  ])('%s', (_, identity, name) => {
    expect(proofOf(sign({ identity: identity! }), requirements).identity).toBe(name);
    expect(check(sign({ identity: identity! }), { roots, signers: [person(name)] })).toBe('pass');
    for (const near of [name.slice(0, -1), `${name}x`, `x${name}`, name.slice(1), name.toUpperCase(), '', '.*'])
      expect(check(sign({ identity: identity! }), { roots, signers: [person(near)] })).toBe('IDENTITY_MISMATCH');
  });

  const uri = (bytes: string | Buffer) => ({ uri: bytes });
  const masked = Buffer.from(IDENTITY).map((byte, index) => (index === 20 ? byte | 0x80 : byte));
  test.each<[string, SigningOptions['identity']]>([
    ['nobody', []],
    ['two by URI', [uri(IDENTITY), uri('https://evil.test')]],
    ['the expected one second', [uri('https://evil.test'), uri(IDENTITY)]],
    ['the same one twice', [uri(IDENTITY), uri(IDENTITY)]],
    ['a URI and an e-mail', [uri(IDENTITY), { email: 'dev@acme.test' }]],
    ['a DNS name', { dns: 'acme.test' }],
    ['an empty URI', uri('')],
    // read as 7 bits, as Node's `ascii` does, these bytes are the expected name
    ['bytes that alias to the name', uri(Buffer.from(masked))],
    ['letters beyond ASCII', uri('https://\u00e4cme.test')],
    ['a zero byte', uri(`${IDENTITY}\0.evil.test`)],
    ['a line break', uri(`${IDENTITY}\nx`)],
    ['8 KiB and a byte', uri('a'.repeat(8_193))],
    [
      'another kind of otherName',
      { raw: der.explicit(0, der.oid('1.3.6.1.4.1.311.20.2.3'), der.explicit(0, der.utf8('x'))) },
    ],
    [
      'an otherName that is not text',
      { raw: der.explicit(0, der.oid('1.3.6.1.4.1.57264.1.7'), der.explicit(0, der.integer(5))) },
    ],
    ['an otherName beyond ASCII', { otherName: 'b\u00f6t' }],
    ['an otherName without value', { raw: der.explicit(0, der.oid('1.3.6.1.4.1.57264.1.7')) }],
    ['a constructed URI', { raw: der.element(0xa6, der.utf8(IDENTITY)) }],
    ['an address of a machine', { raw: der.implicit(7, Buffer.from([127, 0, 0, 1])) }],
  ])('%s: refused', (_, identity) => {
    expect(check(sign({ identity: identity! }), requirements)).toBe('CERTIFICATE_INVALID');
  });

  test('exactly 8 KiB are read', () => {
    expect(check(sign({ identity: 'a'.repeat(8_192) }), requirements)).toBe('pass');
  });
});

describe('what it may do', () => {
  test('other purposes beside code signing', () => {
    expect(check(replaced(PURPOSES, purposes(TIME_STAMPING, CODE_SIGNING)), requirements)).toBe('pass');
    expect(check(without(KEY_USAGE), requirements)).toBe('pass');
    expect(check(added({ oid: '1.2.3.4', value: der.nothing() }), requirements)).toBe('pass');
  });

  test.each<[string, ReturnType<typeof sign>]>([
    ['no SAN at all', without(SAN)],
    ['no purpose', without(PURPOSES)],
    ['no purpose in the list', replaced(PURPOSES, purposes())],
    ['time stamping', replaced(PURPOSES, purposes(TIME_STAMPING))],
    ['any purpose', replaced(PURPOSES, purposes(ANY_PURPOSE))],
    ['purposes that are not a list', replaced(PURPOSES, { value: der.oid(CODE_SIGNING) })],
    ['keys for encipherment', replaced(KEY_USAGE, { value: der.flags(2) })],
    ['signing certificates', replaced(KEY_USAGE, { value: der.flags(5, 6) })],
    ['an authority', added({ oid: CONSTRAINTS, critical: true, value: der.sequence(der.boolean(true)) })],
    ['a critical extension that nobody knows', added({ oid: '1.2.3.4', critical: true, value: der.nothing() })],
    ['name constraints', added({ oid: '2.5.29.30', critical: true, value: der.sequence() })],
    ['purposes twice', added({ oid: PURPOSES, ...purposes(CODE_SIGNING) })],
    ['a SAN twice', added({ oid: SAN, value: der.sequence(der.implicit(6, Buffer.from('https://evil.test'))) })],
    ['an issuer twice', added({ oid: '1.3.6.1.4.1.57264.1.8', value: der.utf8(ISSUER) })],
  ])('%s: refused', (_, evidence) => {
    expect(check(evidence, requirements)).toBe('CERTIFICATE_INVALID');
  });

  test('no authority is a certificate that says it is none', () => {
    expect(check(added({ oid: CONSTRAINTS, critical: true, value: der.sequence() }), requirements)).toBe('pass');
  });
});

describe('who vouches for it', () => {
  const stranger = createWorld({ name: 'stranger' });
  const namesake = createWorld();
  test.each<[string, SigningOptions, string]>([
    ['an unknown authority', { fulcio: stranger.fulcios[0]! }, 'TRUST_ROOT_UNKNOWN_ISSUER'],
    ['an authority of the same name', { fulcio: namesake.fulcios[0]! }, 'CERTIFICATE_INVALID'],
    ['no CT log', { ctLogs: [] }, 'SCT_INVALID'],
    ['a foreign CT log', { ctLogs: stranger.ctLogs }, 'SCT_INVALID'],
    ['a foreign CT log beside a known one', { ctLogs: [...world.ctLogs, ...stranger.ctLogs] }, 'SCT_INVALID'],
    [
      'an SCT over another certificate',
      { alter: { sct: (s) => ({ ...s, preCertificate: Buffer.from('x') }) } },
      'SCT_INVALID',
    ],
    [
      'an SCT for another issuer',
      { alter: { sct: (s) => ({ ...s, issuerKeyHash: Buffer.alloc(32) }) } },
      'SCT_INVALID',
    ],
    [
      'an SCT of another version',
      { alter: { sct: (s) => ({ ...s, version: 1, logId: Buffer.alloc(32) }) } },
      'SCT_INVALID',
    ],
    [
      'an SCT from before the log began',
      { alter: { sct: (s) => ({ ...s, timestamp: away(-400 * DAY) }) } },
      'SCT_INVALID',
    ],
  ])('%s: %s', (_, options, expected) => {
    expect(check(sign(options), requirements)).toBe(expected);
  });

  test('every SCT counts where there are several', () => {
    const two = createWorld({ ctLog: [{}, {}] });
    const all = { roots: [rootOf(two)] };
    expect(check(two.sign(ARTIFACT, { ctLogs: two.ctLogs }), all)).toBe('pass');
    const one = { roots: [rootOf(two, (root) => root.ctlogs.pop())] };
    expect(check(two.sign(ARTIFACT, { ctLogs: two.ctLogs }), one)).toBe('SCT_INVALID');
    expect(check(two.sign(ARTIFACT), one)).toBe('pass');
  });

  test('a root without CT logs asks for no SCT', () => {
    const plain = createWorld({ ctLog: false });
    expect(check(plain.sign(ARTIFACT), { roots: [rootOf(plain)] })).toBe('pass');
    expect(
      check(plain.sign(ARTIFACT), { roots: [rootOf(plain, (root) => (root.ctlogs = world.trustedRoot.ctlogs))] }),
    ).toBe('SCT_INVALID');
  });

  const expired = { notAfter: away(-DAY) };
  const future = { notBefore: away(DAY) };
  const period = (from: number, to?: number) => ({
    validFor: { start: away(from), ...(to !== undefined && { end: away(to) }) },
  });
  test.each<[string, WorldOptions, string]>([
    ['intermediate expired', { fulcio: { intermediate: expired } }, 'CERTIFICATE_INVALID'],
    ['intermediate not yet valid', { fulcio: { intermediate: future } }, 'CERTIFICATE_INVALID'],
    ['root expired', { fulcio: { root: expired } }, 'CERTIFICATE_INVALID'],
    ['authority retired', { fulcio: period(-9 * DAY, -DAY) }, 'CERTIFICATE_INVALID'],
    ['authority not yet trusted', { fulcio: period(DAY) }, 'CERTIFICATE_INVALID'],
    ['authority not listed', { fulcio: { listed: false } }, 'TRUST_ROOT_UNKNOWN_ISSUER'],
    ['CT log retired', { ctLog: period(-9 * DAY, -DAY) }, 'SCT_INVALID'],
    ['CT log not yet trusted', { ctLog: period(DAY) }, 'SCT_INVALID'],
    ['CT log not listed beside another', { ctLog: [{ listed: false }, {}] }, 'SCT_INVALID'],
    // what a trust anchor says of itself is not asked (certificate-path.test.ts has the paths that are too long)
    ['a root that allows no path as long', { fulcio: { rootPathLength: 0 } }, 'pass'],
    ['authorities all in time', { fulcio: period(-DAY, DAY), ctLog: period(-DAY, DAY) }, 'pass'],
    ['straight from the root', { fulcio: { intermediate: false } }, 'pass'],
  ])('%s', (_, options, expected) => {
    const late = createWorld({ at: world.at, ...options });
    expect(check(late.sign(ARTIFACT), { roots: [rootOf(late)] })).toBe(expected);
  });

  test('its own dates', () => {
    const times = { notBefore: away(-MINUTE), notAfter: away(MINUTE) };
    expect(check(sign(times), requirements)).toBe('pass');
    expect(check(sign({ ...times, notAfter: away(-1_000) }), requirements)).toBe('CERTIFICATE_EXPIRED');
    expect(check(sign({ ...times, notBefore: away(1_000) }), requirements)).toBe('CERTIFICATE_EXPIRED');
    expect(refusalOf(sign({ ...times, notAfter: away(-1_000) }), requirements)).toMatchObject({
      actual: world.at.toISOString(),
    });
  });

  test('what stands above the leaf in a bundle is never believed', () => {
    const evidence = stranger.sign(ARTIFACT, {
      version: '0.2',
      chain: 'full',
      rekor: world.rekorsV1,
      ctLogs: world.ctLogs,
    });
    expect(check(evidence, requirements)).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
    const foreign = world.sign(ARTIFACT, { version: '0.2', chain: 'full' });
    const mixed = altered(foreign, (b) => {
      const { certificates } = b.verificationMaterial.x509CertificateChain;
      certificates.unshift({ rawBytes: stranger.sign(ARTIFACT).certificates![0]!.toString('base64') });
    });
    expect(check(mixed, requirements)).toBe('TRUST_ROOT_UNKNOWN_ISSUER');
  });
});

describe('hostile certificates throw nothing', () => {
  const evidence = sign({});
  const leaf = evidence.certificates![0]!;
  const told = (bytes: Buffer) =>
    check(
      altered(evidence, (b) => (b.verificationMaterial.certificate.rawBytes = bytes.toString('base64'))),
      requirements,
    );
  /** The leaf with the first occurrence of some bytes replaced; the signature no longer holds. */
  const patched = (from: Buffer, to: Buffer) => {
    const at = leaf.indexOf(from);
    return Buffer.concat([leaf.subarray(0, at), to, leaf.subarray(at + from.length)]);
  };

  test.each<[string, Buffer]>([
    [
      'a month that there is not',
      patched(der.time(world.at), Buffer.from([0x17, 13, ...Buffer.from('269901000000Z')])),
    ],
    [
      'a date that is not a date',
      patched(der.time(world.at), Buffer.from([0x17, 13, ...Buffer.from('yesterdayish!')])),
    ],
    ['a date that is a number', patched(der.time(world.at), Buffer.from([0x02, 13, ...Buffer.alloc(13, 1)]))],
    ['cut off', leaf.subarray(0, -1)],
    ['something behind it', Buffer.concat([leaf, Buffer.from([5, 0])])],
    ['an empty sequence', der.sequence()],
    [
      'sequences in sequences',
      Array.from({ length: 200 }).reduce<Buffer>((inner) => der.sequence(inner), der.sequence()),
    ],
    ['another structure', evidence.keys.spki],
    ['20 MiB of nothing', der.sequence(Buffer.alloc(20 << 20, Buffer.from([5, 0])))],
  ])('%s', (_, bytes) => {
    expect(told(bytes)).toBe('CERTIFICATE_INVALID');
  });

  test('any bytes changed', () => {
    const at = fc.nat(leaf.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = Buffer.from(leaf);
        for (const [index, value] of changes) bytes[index] = value;
        if (bytes.equals(leaf)) return;
        expect(told(bytes)).toMatch(
          // what lies outside of the authority's signature (the outermost tag) is bound by the log entry
          /^(CERTIFICATE_(INVALID|EXPIRED)|TRUST_ROOT_UNKNOWN_ISSUER|SIGNATURE_INVALID|TLOG_INVALID)$/,
        );
        const read = readLeaf(bytes, 'x');
        if (!read.ok) expect(read.refusal.code).toBe('CERTIFICATE_INVALID');
      }),
      { numRuns: 1_500 },
    );
  });

  test('any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !readLeaf(Buffer.from(bytes), 'x').ok));
  });

  test('the leaf stays what it was', () => {
    expect(check(evidence, { ...requirements, artifact: artifactOf() })).toBe('pass');
  });
});
