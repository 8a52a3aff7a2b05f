/**
 * The umbrella package's own verifier beside ours over the same forged bundles: ours never accepts what it refuses. Where
 * the two differ, verify/library-traps.test.ts says why.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  altered,
  anyone,
  ARTIFACT,
  artifactOf,
  check,
  DAY,
  flipped,
  holder,
  MINUTE,
  rootOf,
} from './support/checking.ts';
import {
  createWorld,
  makeKeys,
  MEDIA_TYPES,
  subjectOf,
  type AttestationOptions,
  type Bundle,
  type BundleVersion,
  type Evidence,
  type KeyType,
  type SigningOptions,
} from './support/sigstore/index.ts';
import { startLibrary, type Library } from './verify/library.ts';

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

describe('honest evidence passes with both', () => {
  const forms: [string, SigningOptions][] = [
    ['Rekor v1', {}],
    ['promise and timestamp', { timestamps: [{}] }],
    ['proof and timestamp', { promise: false, timestamps: [{}] }],
    ['Rekor v2', { rekor: 'v2' }],
    ['both logs', { rekor: [world.rekorsV1[0]!, world.rekorsV2[0]!] }],
    ['by key', { by: 'key', keys }],
    ['by key in Rekor v2', { by: 'key', keys, rekor: 'v2' }],
    ['long ago', { at: away(-100 * DAY) }],
    ...(Object.keys(MEDIA_TYPES) as BundleVersion[]).map((version): [string, SigningOptions] => [version, { version }]),
    ['version 0.2, whole chain', { version: '0.2', chain: 'full' }],
  ];
  test.each(forms)('%s', (_, options) => {
    for (const kind of KINDS) expect(both(make(kind, options).bundle)).toEqual(['pass', 'pass']);
  });

  test.each<KeyType>(['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072'])('a message by %s', (keyType) => {
    expect(both(make('message', { keyType }).bundle)).toEqual(['pass', 'pass']);
  });
});

/** Changes that are wrong whatever the form; each is made to every kind of evidence. */
const WRONG: readonly (readonly [string, SigningOptions])[] = [
  ['foreign authority', { fulcio: stranger.fulcios[0]! }],
  ['no SCT', { ctLogs: [] }],
  ['foreign SCT', { ctLogs: stranger.ctLogs }],
  ['SCT over something else', { alter: { sct: (s) => ({ ...s, preCertificate: Buffer.from('x') }) } }],
  ['foreign log', { rekor: stranger.rekorsV1 }],
  ['foreign Rekor v2', { rekor: stranger.rekorsV2 }],
  ['no log', { rekor: 'none' }],
  ['no log, no time', { rekor: 'none', timestamps: [] }],
  ['Rekor v2 without time', { rekor: 'v2', timestamps: [] }],
  ['no promise, no time', { promise: false }],
  ['logged too early', { integratedTime: away(-DAY) }],
  ['logged too late', { integratedTime: away(DAY) }],
  ['stamped too late', { rekor: 'v2', timestamps: [{ at: away(DAY) }] }],
  ['stamped in time and too late', { rekor: 'v2', timestamps: [{}, { at: away(DAY) }] }],
  ['foreign timestamp', { rekor: 'v2', timestamps: [{ authority: stranger.tsas[0]! }] }],
  ['timestamp of something else', { rekor: 'v2', timestamps: [{ over: Buffer.from('x') }] }],
  ['altered promise', { alter: { promise: (p) => ({ ...p, logIndex: 7 }) } }],
  ['altered checkpoint', { alter: { checkpoint: (c) => ({ ...c, root: Buffer.alloc(32) }) } }],
  ['entry for another signature', { logged: { signature: Buffer.from('x') } }],
  ['expired before it was used', { notAfter: away(-MINUTE), notBefore: away(-9 * MINUTE) }],
  ['altered signature', { alter: { signature: (s) => Buffer.from(s).fill(1, 8, 12) } }],
];

describe('what the library refuses, ours refuses', () => {
  test.each(WRONG)('%s', (_, options) => {
    for (const kind of KINDS)
      for (const version of ['0.2', '0.3'] as const) {
        const [their, our] = both(make(kind, { version, ...options }).bundle);
        expect(their).toBe('refused');
        expect(our).not.toBe('pass');
      }
  });

  const material = (b: any) => b.verificationMaterial;
  const changes: [string, (b: any, other: any) => void][] = [
    ['log entry of another', (b, o) => (material(b).tlogEntries = material(o).tlogEntries)],
    ['certificate of another', (b, o) => (material(b).certificate = material(o).certificate)],
    ['both of another', (b, o) => (b.verificationMaterial = material(o))],
    ['second entry of another', (b, o) => material(b).tlogEntries.push(entryOf(o))],
    ['same entry twice', (b) => material(b).tlogEntries.push(entryOf(b))],
    ['no entry', (b) => (material(b).tlogEntries = [])],
    ['no material', (b) => delete b.verificationMaterial],
    ['no key', (b) => delete material(b).certificate],
    [
      'a key instead of the certificate',
      (b) => (b.verificationMaterial = { publicKey: { hint: 'x' }, tlogEntries: material(b).tlogEntries }),
    ],
    ['no checkpoint', (b) => delete entryOf(b).inclusionProof.checkpoint],
    ['no proof', (b) => delete entryOf(b).inclusionProof],
    ['proof of another', (b, o) => (entryOf(b).inclusionProof = entryOf(o).inclusionProof)],
    ['promise of another', (b, o) => (entryOf(b).inclusionPromise = entryOf(o).inclusionPromise)],
    ['body of another', (b, o) => (entryOf(b).canonicalizedBody = entryOf(o).canonicalizedBody)],
    ['another time', (b) => (entryOf(b).integratedTime = String(Number(entryOf(b).integratedTime) + 1))],
    ['another index', (b) => (entryOf(b).logIndex = '1')],
    ['another index in the proof', (b) => (entryOf(b).inclusionProof.logIndex = '1')],
    ['a hash less', (b) => entryOf(b).inclusionProof.hashes.pop()],
    ['another hash', (b) => (entryOf(b).inclusionProof.hashes[0] = flipped(entryOf(b).inclusionProof.hashes[0]))],
    ['another kind', (b) => (entryOf(b).kindVersion.kind = 'intoto')],
    ['another version', (b) => (entryOf(b).kindVersion.version = '0.0.2')],
    ['another log', (b) => (entryOf(b).logId.keyId = flipped(entryOf(b).logId.keyId))],
    ['a bit of the certificate', (b) => (material(b).certificate.rawBytes = flipped(material(b).certificate.rawBytes))],
    ['no content', (b) => (b.dsseEnvelope = b.messageSignature = undefined)],
    ['no media type', (b) => delete b.mediaType],
    ['another media type', (b) => (b.mediaType = 'application/json')],
    [
      'a chain in version 0.3',
      (b) =>
        (b.verificationMaterial = {
          ...material(b),
          certificate: undefined,
          x509CertificateChain: { certificates: [material(b).certificate] },
        }),
    ],
    ['another payload type', (b) => b.dsseEnvelope && (b.dsseEnvelope.payloadType = 'text/plain')],
    ['another payload', (b) => b.dsseEnvelope && (b.dsseEnvelope.payload = flipped(b.dsseEnvelope.payload))],
    ['two signatures', (b) => b.dsseEnvelope?.signatures.push(b.dsseEnvelope.signatures[0])],
    ['no signature', (b) => (b.dsseEnvelope ? (b.dsseEnvelope.signatures = []) : (b.messageSignature.signature = ''))],
  ];
  test.each(changes)('%s', (_, change) => {
    const answers = KINDS.map((kind) => {
      const other = make(kind).bundle;
      return both(
        altered(make(kind), (b) => {
          change(b, other);
        }),
      );
    });
    for (const [their, our] of answers) if (their === 'refused') expect(our).not.toBe('pass');
    expect(answers.map(([their]) => their)).toContain('refused');
  });

  test('another artifact under a message signature', () => {
    const [their, our] = both(make('message').bundle, Buffer.from('another artifact'));
    expect([their, our]).toEqual(['refused', 'SIGNATURE_INVALID']);
  });
});
