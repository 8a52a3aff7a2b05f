/** Evidence by a public key of the policy. It never stands for an identity, nor an identity for it. */
import { describe, expect, test } from '@jest/globals';
import { readDetached } from '../../src/evidence/sigstore/detached.ts';
import {
  altered,
  anyone,
  ARTIFACT,
  artifactOf,
  check,
  DAY,
  flipped,
  holder,
  person,
  proofOf,
  refusalOf,
  rootOf,
} from '../support/checking.ts';
import {
  cosignBundle,
  createWorld,
  detached,
  makeKeys,
  subjectOf,
  type KeyType,
  type SigningOptions,
} from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const keys = makeKeys();
const stranger = makeKeys();
const SUBJECTS = [subjectOf('x', ARTIFACT)];
const logged = { roots, signers: [holder(keys)] };
const unlogged = { roots: [], signers: [holder(keys, 'none')] };
const by = (options: SigningOptions = {}) => world.sign(ARTIFACT, { by: 'key', keys, ...options });

describe('with the transparency log', () => {
  test.each<[string, SigningOptions, string]>([
    ['Rekor v1', {}, 'pass'],
    ['Rekor v1 by its promise alone', { version: '0.1' }, 'pass'],
    ['Rekor v2 with a timestamp', { rekor: 'v2' }, 'pass'],
    ['Rekor v2 without any time', { rekor: 'v2', timestamps: [] }, 'pass'],
    ['Rekor v2 without any time, by another key', { rekor: 'v2', timestamps: [], keys: stranger }, 'SIGNATURE_INVALID'],
    [
      'Rekor v2 with a timestamp over something else',
      { rekor: 'v2', timestamps: [{ over: Buffer.from('x') }] },
      'pass',
    ],
    ['no log entry', { rekor: 'none' }, 'TLOG_MISSING'],
    ['no log entry, but a timestamp', { rekor: 'none', timestamps: [{}] }, 'TLOG_MISSING'],
    ['an entry for another key', { logged: { verifier: { keys: stranger } } }, 'TLOG_INVALID'],
    ['an entry for another digest', { logged: { digest: Buffer.alloc(32) } }, 'TLOG_INVALID'],
    ['an entry for another signature', { logged: { signature: Buffer.from('x') } }, 'TLOG_INVALID'],
    ['another key', { keys: stranger }, 'SIGNATURE_INVALID'],
    ['another key under the same hint', { keys: stranger, hint: 'release' }, 'SIGNATURE_INVALID'],
  ])('%s: %s', (_, options, expected) => {
    expect(check(by(options), logged)).toBe(expected);
    const attested = world.attest(SUBJECTS, { by: 'key', keys, ...options });
    // an envelope's digest is not what kinds of Rekor v1 compare
    if (!('digest' in (options.logged ?? {}))) expect(check(attested, logged)).toBe(expected);
  });

  test('a time is demanded where the root gives the key of the log an end, or the policy asks for it', () => {
    const untimed = by({ rekor: 'v2', timestamps: [] });
    const ends = (end: number) =>
      rootOf(world, ({ tlogs }) => {
        for (const { publicKey } of tlogs) publicKey.validFor.end = new Date(end).toISOString();
      });
    for (const end of [Date.now() - DAY, Date.now() + DAY])
      expect(check(untimed, { ...logged, roots: [ends(end)] })).toBe('TIMESTAMP_INVALID');
    expect(refusalOf(untimed, { ...logged, roots: [ends(Date.now() + DAY)] }).hint).toContain('an end');
    expect(check(by({ rekor: 'v2' }), { ...logged, roots: [ends(Date.now() + DAY)] })).toBe('pass');
    expect(check(by({ rekor: 'v2' }), { ...logged, roots: [ends(world.at.getTime() - DAY)] })).toBe('TLOG_INVALID');
    expect(check(untimed, { ...logged, requireTimestamp: true })).toBe('TIMESTAMP_INVALID');
    expect(proofOf(untimed, logged).times).toEqual([]);
    // A certificate was valid for some minutes only: without a time nobody knows whether it was then.
    expect(check(world.sign(ARTIFACT, { rekor: 'v2', timestamps: [] }), { roots, signers: [anyone] })).toBe(
      'TIMESTAMP_INVALID',
    );
  });

  test('another artifact', () => {
    expect(check(by(), { ...logged, artifact: artifactOf('x') })).toBe('SIGNATURE_INVALID');
    const attested = world.attest(SUBJECTS, { by: 'key', keys });
    expect(check(attested, { ...logged, artifact: artifactOf('x') })).toBe('SUBJECT_MISMATCH');
  });

  test('a root without a log vouches for nothing', () => {
    const github = createWorld({ style: 'github' });
    const bare = github.sign(ARTIFACT, { by: 'key', keys });
    expect(check(bare, { ...logged, roots: [rootOf(github)] })).toBe('TLOG_MISSING');
    expect(check(by(), { ...logged, roots: [rootOf(github)] })).toBe('TLOG_MISSING');
    expect(check(by(), { ...logged, roots: [rootOf(github), ...roots] })).toBe('pass');
    expect(check(by(), { ...logged, roots: [rootOf(createWorld({ name: 'other' }))] })).toBe(
      'TRUST_ROOT_UNKNOWN_ISSUER',
    );
  });

  test('the report names the key and the log', () => {
    const { keyFingerprint, log, root, identity } = proofOf(by(), logged);
    expect({ keyFingerprint, root, identity }).toEqual({
      keyFingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      root: 'acme',
      identity: undefined,
    });
    expect(log?.url).toBe(world.rekorsV1[0]!.baseUrl);
  });
});

describe('without the transparency log', () => {
  const { raw, sig } = detached(by({ rekor: 'none' }));
  const read = (bytes: Buffer | string) => readDetached(Buffer.from(bytes), undefined, { signature: 'x.sig' });

  test('a bare signature passes, and its twins do not', () => {
    for (const bytes of [raw, sig, `${sig}\n`]) expect(check(read(bytes), unlogged)).toBe('pass');
    expect(check(read(raw), { ...unlogged, artifact: artifactOf(ARTIFACT, 'digests') })).toBe('pass');
    expect(check(read(raw), { ...unlogged, artifact: artifactOf('x') })).toBe('SIGNATURE_INVALID');
    expect(check(read(raw), { ...unlogged, signers: [holder(stranger, 'none')] })).toBe('SIGNATURE_INVALID');
    expect(check(read(Buffer.from(flipped(sig), 'base64')), unlogged)).toBe('SIGNATURE_INVALID');
    expect(check(read(raw.subarray(0, -1)), unlogged)).toBe('SIGNATURE_INVALID');
    expect(check(read(raw), logged)).toBe('TLOG_MISSING');
  });

  test('a log entry that comes along is neither checked nor told', () => {
    const evidence = by({ rekor: createWorld({ name: 'other' }).rekorsV1 });
    expect(check(evidence, unlogged)).toBe('pass');
    const proof = proofOf(evidence, unlogged);
    expect([proof.log, proof.times, proof.root]).toEqual([undefined, [], undefined]);
  });

  test('a timestamp that the policy asks for is asked of it too', () => {
    const stamped = { ...unlogged, roots, requireTimestamp: true };
    expect(check(by({ rekor: 'none', timestamps: [{}] }), stamped)).toBe('pass');
    expect(proofOf(by({ rekor: 'none', timestamps: [{}] }), stamped).times).toEqual([
      { at: world.at, by: 'timestamp-authority' },
    ]);
    expect(check(by({ rekor: 'none', timestamps: [] }), stamped)).toBe('TIMESTAMP_INVALID');
    expect(check(by({ rekor: 'none', timestamps: [{ over: Buffer.from('x') }] }), stamped)).toBe('TIMESTAMP_INVALID');
    // the log's word is no timestamp
    expect(check(by({}), stamped)).toBe('TIMESTAMP_INVALID');
    expect(check(read(raw), stamped)).toBe('TIMESTAMP_INVALID');
    expect(check(by({ rekor: 'none', timestamps: [{}] }), { ...stamped, roots: [] })).toBe('TIMESTAMP_INVALID');
  });
});

test.each<[KeyType, SigningOptions]>([
  ['P-256', {}],
  ['P-384', {}],
  ['P-384', { hash: 'sha256' }],
  ['P-521', {}],
  ['RSA-2048', {}],
  ['RSA-2048', { hash: 'sha512' }],
  ['RSA-2048', { scheme: 'pss' }],
  ['Ed25519', { scheme: 'ph' }],
  ['Ed25519', {}],
])('by %s %j', (type, options) => {
  const own = makeKeys(type, 'own');
  const evidence = world.sign(ARTIFACT, { by: 'key', keys: own, ...options });
  const requirements = { roots, signers: [holder(own)] };
  const needsBytes = type === 'Ed25519' && options.scheme !== 'ph';
  expect(check(evidence, requirements)).toBe('pass');
  expect(check(evidence, { ...requirements, artifact: artifactOf(ARTIFACT, 'digests') })).toBe(
    needsBytes ? 'DIGEST_UNKNOWN' : 'pass',
  );
  const flip = altered(evidence, (b) => (b.messageSignature.signature = flipped(b.messageSignature.signature, 40)));
  expect(check(flip, requirements)).toBe('SIGNATURE_INVALID');
});

describe('key and identity never stand for each other', () => {
  test('evidence by key where an identity is demanded', () => {
    for (const hint of [undefined, 'anything']) {
      const evidence = by(hint === undefined ? {} : { hint });
      expect(check(evidence, { roots, signers: [anyone] })).toBe('KEY_MISMATCH');
      expect(check(cosignBundle(evidence) as any, { roots, signers: [anyone] })).toBe('KEY_MISMATCH');
    }
    const cosign = { ...cosignBundle(by()), cert: Buffer.from(keys.pem).toString('base64') };
    expect(check(JSON.stringify(cosign), { roots, signers: [anyone] })).toBe('KEY_MISMATCH');
    expect(check(JSON.stringify(cosign), logged)).toBe('pass');
  });

  test('evidence by certificate where a key is demanded, even by that very key', () => {
    const evidence = world.sign(ARTIFACT, { keys });
    expect(check(evidence, { roots })).toBe('pass');
    expect(check(evidence, logged)).toBe('KEY_MISMATCH');
    expect(check(evidence, unlogged)).toBe('KEY_MISMATCH');
  });

  test('where either will do, each is judged as what it is', () => {
    const either = { roots, signers: [person(), holder(keys)] };
    expect(check(by(), either)).toBe('pass');
    expect(check(world.sign(ARTIFACT), either)).toBe('pass');
    expect(check(by({ keys: stranger }), either)).toBe('SIGNATURE_INVALID');
    expect(check(world.sign(ARTIFACT, { keys, identity: 'https://other.test' }), either)).toBe('IDENTITY_MISMATCH');
  });
});
