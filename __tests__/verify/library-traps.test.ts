/**
 * Where our answer and that of the library differ. It accepts more: each row names the trap that it leaves open
 * (facts/sigstore-js.md, facts/threats.md). Ours accepts more: only what issue 3 asks for by name.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { altered, anyone, ARTIFACT, artifactOf, check, DAY, flipped, holder, rootOf } from '../support/checking.ts';
import * as der from '../support/sigstore/der.ts';
import {
  createWorld,
  makeKeys,
  subjectOf,
  type AttestationOptions,
  type Bundle,
  type Evidence,
  type SigningOptions,
} from '../support/sigstore/index.ts';
import { startLibrary, type Library } from './library.ts';

const world = createWorld();
const stranger = createWorld({ name: 'stranger' });
const roots = [rootOf(world)];
const keys = makeKeys();
const SUBJECTS = [subjectOf('widget.tar.gz', ARTIFACT)];
const away = (by: number) => new Date(world.at.getTime() + by);

let library: Library;
beforeAll(async () => {
  library = await startLibrary(world, keys);
});
afterAll(() => library.close());

/** Ours, where anybody may sign and any predicate will do: the library is asked for no policy either. */
const ours = (bundle: Bundle, artifact: Buffer) =>
  check(bundle, { roots, signers: [anyone, holder(keys)], artifact: artifactOf(artifact), predicateTypes: 'any' });

const both = (bundle: Bundle, artifact: Buffer = ARTIFACT): [string, string] => {
  return [library.verify(bundle, artifact), ours(bundle, artifact)];
};

type Kind = 'message' | 'attestation';
const make = (kind: Kind, options: AttestationOptions = {}): Evidence =>
  kind === 'message' ? world.sign(ARTIFACT, options) : world.attest(SUBJECTS, options);
const KINDS: readonly Kind[] = ['message', 'attestation'];

const entryOf = (b: any) => b.verificationMaterial.tlogEntries[0];

describe('where ours refuses more, for a reason', () => {
  const otherKeys = makeKeys();
  const extension = (oid: string, critical = false) => ({ oid, critical, value: der.sequence() });
  const traps: [trap: string, options: SigningOptions, expected: string][] = [
    ['CVE-2026-22703: the entry names another key', { logged: { verifier: { keys: otherKeys } } }, 'TLOG_INVALID'],
    [
      'CVE-2026-22703: the entry of Rekor v2 names another key',
      { rekor: 'v2', logged: { verifier: { keys: otherKeys } } },
      'TLOG_INVALID',
    ],
    [
      'P6: several names, of which the library sees the first',
      { identity: [{ uri: 'https://a.test' }, { uri: 'https://b.test' }] },
      'CERTIFICATE_INVALID',
    ],
    ['P6: no name at all', { identity: [] }, 'CERTIFICATE_INVALID'],
    ['P6: a name that the library does not read', { identity: { dns: 'acme.test' } }, 'CERTIFICATE_INVALID'],
    [
      'P5: bytes that become the name when read as 7 bits',
      { identity: { uri: Buffer.from([0xe8, 0xf4, 0xf4, 0xf0]) } },
      'CERTIFICATE_INVALID',
    ],
    ['a critical extension that nobody knows', { extensions: [extension('1.2.3.4', true)] }, 'CERTIFICATE_INVALID'],
    ['an extension twice', { extensions: [extension('1.2.3.4'), extension('1.2.3.4')] }, 'CERTIFICATE_INVALID'],
    [
      'no purpose of signing code',
      { alter: { leaf: (f) => ({ ...f, extensions: f.extensions.filter(({ oid }) => oid !== '2.5.29.37') }) } },
      'CERTIFICATE_INVALID',
    ],
    ['two issuers that contradict each other', { claims: { issuerV1: 'https://evil.test' } }, 'CERTIFICATE_INVALID'],
  ];
  test.each(traps)('%s', (_, options, expected) => {
    for (const kind of KINDS) expect(both(make(kind, options).bundle)).toEqual(['pass', expected]);
  });

  test('P1: an attestation of another artifact, of no artifact, of anything', () => {
    expect(both(make('attestation').bundle, Buffer.from('another artifact'))).toEqual(['pass', 'SUBJECT_MISMATCH']);
    const statements: [AttestationOptions, string][] = [
      [{ payload: Buffer.from('anything') }, 'BUNDLE_MALFORMED'],
      [{ payloadType: 'application/json' }, 'PREDICATE_MISMATCH'],
      [{ statementType: 'https://in-toto.io/Statement/v9' }, 'BUNDLE_MALFORMED'],
      [
        { predicateType: 'https://slsa.dev/verification_summary/v1', predicate: { verificationResult: 'FAILED' } },
        'PREDICATE_MISMATCH',
      ],
    ];
    for (const [options, expected] of statements)
      expect(both(make('attestation', options).bundle)).toEqual(['pass', expected]);
    expect(both(world.attest([{ name: 'x', digest: { sha1: 'a' } }]).bundle)).toEqual(['pass', 'SUBJECT_MISMATCH']);
  });

  test('media types that the library takes for version 0.3', () => {
    for (const mediaType of [
      'application/vnd.dev.sigstore.bundle+json;version=0.9',
      'application/vnd.dev.sigstore.bundle.v0.3+jsonEVIL',
    ])
      expect(both(altered(make('message'), (b) => (b.mediaType = mediaType)))).toEqual(['pass', 'BUNDLE_MALFORMED']);
  });

  test('two contents or two keys, of which the library takes the first', () => {
    const twofold = altered(make('message'), (b) => (b.dsseEnvelope = make('attestation').bundle.dsseEnvelope));
    expect(both(twofold)).toEqual(['pass', 'BUNDLE_MALFORMED']);
  });

  test('a claimed digest that lies: the library verifies over the bytes and never looks', () => {
    const hashless = altered(
      make('message', { by: 'key', keys }),
      (b) => (b.messageSignature.messageDigest.digest = flipped(b.messageSignature.messageDigest.digest)),
    );
    const [, our] = both(hashless);
    expect(our).toBe('SIGNATURE_INVALID');
  });

  test('an index in a form that nobody signed', () => {
    const spelt = altered(make('message'), (b) => (entryOf(b).logIndex = ` ${entryOf(b).logIndex}`));
    expect(both(spelt)).toEqual(['pass', 'TLOG_INVALID']);
  });

  test('a log that was retired when the signature was made, and made no promise', async () => {
    const retired = createWorld({ at: world.at, rekorV2: { validFor: { start: away(-9 * DAY), end: away(-DAY) } } });
    const other = await startLibrary(retired);
    const { bundle } = retired.sign(ARTIFACT, { rekor: 'v2' });
    const answers = [other.verify(bundle, ARTIFACT), check(bundle, { roots: [rootOf(retired)] })];
    await other.close();
    expect(answers).toEqual(['pass', 'TLOG_INVALID']);
  });
});

describe('what ours accepts beyond the library is what issue 3 asks for', () => {
  test('a timestamp that says nothing beside one that does, and the same one twice', () => {
    for (const timestamps of [
      [{}, { over: Buffer.from('x') }],
      [{ authority: stranger.tsas[0]! }, {}],
    ])
      for (const kind of KINDS)
        expect(both(make(kind, { rekor: 'v2', timestamps }).bundle)).toEqual(['refused', 'pass']);
    const doubled = altered(make('message', { rekor: 'v2' }), (b) => {
      const { rfc3161Timestamps: all } = b.verificationMaterial.timestampVerificationData;
      all.push(all[0]);
    });
    expect(both(doubled)).toEqual(['refused', 'pass']);
  });

  test('algorithms and kinds of entries that the library does not know', () => {
    const forms: [Kind, AttestationOptions][] = [
      ['attestation', { keyType: 'P-384' }],
      ['attestation', { keyType: 'P-521' }],
      ['attestation', { keyType: 'RSA-2048', hash: 'sha512' }],
      ['message', { keyType: 'RSA-2048', scheme: 'pss' }],
      ['message', { keyType: 'Ed25519' }],
      ['message', { keyType: 'Ed25519', scheme: 'ph' }],
    ];
    for (const [kind, options] of forms) {
      expect([kind, options, ...both(make(kind, options).bundle)]).toEqual([kind, options, 'refused', 'pass']);
      const [, wrong] = both(
        make(kind, { ...options, alter: { signature: (s) => Buffer.from(s).fill(1, 8, 12) } }).bundle,
      );
      expect(wrong).not.toBe('pass');
    }
    expect(both(altered(make('message'), (b) => delete b.messageSignature.messageDigest))).toEqual(['refused', 'pass']);
  });
});
