/** Message signatures by certificate: what passes, and beside it everything that is almost the same. */
import { describe, expect, test } from '@jest/globals';
import { readDetached } from '../../src/evidence/sigstore/detached.ts';
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
import {
  cosignBundle,
  createWorld,
  detached,
  makeKeys,
  type SigningOptions,
  type World,
} from '../support/sigstore/index.ts';

const world = createWorld();
const roots = [rootOf(world)];
const good = world.sign(ARTIFACT);
const later = (by: number) => new Date(world.at.getTime() + by);

describe('honest evidence passes', () => {
  test.each<[string, SigningOptions]>([
    ['Rekor v1', {}],
    ['Rekor v1 by its promise alone', { version: '0.1' }],
    ['Rekor v1 by its proof, with a timestamp', { promise: false, timestamps: [{}] }],
    ['Rekor v2', { rekor: 'v2' }],
    ['both logs', { rekor: [world.rekorsV1[0]!, world.rekorsV2[0]!] }],
    ['version 0.2, whole chain', { version: '0.2', chain: 'full' }],
  ])('%s', (_, options) => {
    const evidence = world.sign(ARTIFACT, options);
    expect(check(evidence, { roots })).toBe('pass');
    expect(check(evidence, { roots, artifact: artifactOf(ARTIFACT, 'digests') })).toBe('pass');
    expect(check(evidence, { roots, artifact: artifactOf('another artifact') })).toBe('SIGNATURE_INVALID');
    expect(check(evidence, { roots, artifact: artifactOf('another artifact', 'digests') })).toBe('SIGNATURE_INVALID');
    expect(check(evidence, { roots, signers: [person('https://other.test')] })).toBe('IDENTITY_MISMATCH');
  });

  test('an entry of a kind that no bundle may hold is refused', () => {
    expect(check(world.sign(ARTIFACT, { entryKind: 'rekord 0.0.1' }), { roots })).toBe('BUNDLE_MALFORMED');
  });

  test("cosign's older JSON, and its twins", () => {
    const cosign = cosignBundle(good);
    const stranger = cosignBundle(world.sign('another artifact'));
    const told = (json: object, options = {}) => check(JSON.stringify(json), { roots, ...options });
    expect(told(cosign)).toBe('pass');
    expect(told(cosign, { artifact: artifactOf('another artifact') })).toBe('SIGNATURE_INVALID');
    expect(told(cosign, { signers: [person(`${IDENTITY}x`)] })).toBe('IDENTITY_MISMATCH');
    expect(told({ ...cosign, rekorBundle: undefined })).toBe('TLOG_MISSING');
    expect(told({ ...cosign, rekorBundle: stranger.rekorBundle })).toBe('TLOG_INVALID');
    expect(told({ ...cosign, cert: stranger.cert })).toBe('SIGNATURE_INVALID');
    expect(told({ ...cosign, base64Signature: stranger.base64Signature })).toBe('SIGNATURE_INVALID');
    // GHSA-fx35-mq7g-6g98
    expect(told({ ...cosign, cert: Buffer.from(good.keys.pem).toString('base64') }, { signers: [anyone] })).toBe(
      'KEY_MISMATCH',
    );
    expect(told({ ...cosign, cert: '' }, { signers: [anyone] })).toBe('KEY_MISMATCH');
  });

  test('only facts that somebody signed are told', () => {
    const { times, log, identity, issuer, claims, root, kind } = proofOf(good, { roots });
    const index = good.entries[0]!.logIndex;
    expect({ identity, issuer, root, kind }).toEqual({
      identity: IDENTITY,
      issuer: ISSUER,
      root: 'acme',
      kind: 'message',
    });
    expect(times).toEqual([{ at: world.at, by: 'transparency-log' }]);
    expect(log).toEqual({ index, url: world.rekorsV1[0]!.baseUrl });
    expect(claims).toMatchObject({ 'source-repository-ref': 'refs/tags/v1.2.3' });
    const proven = world.sign(ARTIFACT, { rekor: 'v2' });
    const lying = altered(proven, (b) => (b.verificationMaterial.tlogEntries[0].logIndex = '4711'));
    expect(proofOf(lying, { roots })).toMatchObject({
      log: { index: proven.entries[0]!.inclusionProof!.logIndex },
      times: [{ by: 'timestamp-authority' }],
    });
  });
});

describe('a part of another valid bundle', () => {
  const twin = world.sign(ARTIFACT);
  const other = world.sign('another artifact');
  const material = (b: any) => b.verificationMaterial;
  test.each<[string, (bundle: any, from: any) => void, string, string]>([
    ['log entry', (b, from) => (material(b).tlogEntries = material(from).tlogEntries), 'TLOG_INVALID', 'TLOG_INVALID'],
    [
      'certificate',
      (b, from) => (material(b).certificate = material(from).certificate),
      'SIGNATURE_INVALID',
      'SIGNATURE_INVALID',
    ],
    ['signature', (b, from) => (b.messageSignature = from.messageSignature), 'SIGNATURE_INVALID', 'SIGNATURE_INVALID'],
    [
      'material',
      (b, from) => (b.verificationMaterial = from.verificationMaterial),
      'SIGNATURE_INVALID',
      'SIGNATURE_INVALID',
    ],
    [
      'log body',
      (b, from) => (material(b).tlogEntries[0].canonicalizedBody = material(from).tlogEntries[0].canonicalizedBody),
      'TLOG_INVALID',
      'TLOG_INVALID',
    ],
    [
      'promise',
      (b, from) => (material(b).tlogEntries[0].inclusionPromise = material(from).tlogEntries[0].inclusionPromise),
      'TLOG_INVALID',
      'TLOG_INVALID',
    ],
    [
      'proof',
      (b, from) => (material(b).tlogEntries[0].inclusionProof = material(from).tlogEntries[0].inclusionProof),
      'TLOG_INVALID',
      'TLOG_INVALID',
    ],
    [
      'second log entry',
      (b, from) => material(b).tlogEntries.push(material(from).tlogEntries[0]),
      'TLOG_INVALID',
      'TLOG_INVALID',
    ],
  ])('%s', (_, swap, ofTwin, ofOther) => {
    expect(
      check(
        altered(good, (b) => {
          swap(b, twin.bundle);
        }),
        { roots },
      ),
    ).toBe(ofTwin);
    expect(
      check(
        altered(good, (b) => {
          swap(b, other.bundle);
        }),
        { roots },
      ),
    ).toBe(ofOther);
  });

  test('timestamp', () => {
    const [mine, theirs] = [world.sign(ARTIFACT, { rekor: 'v2' }), world.sign(ARTIFACT, { rekor: 'v2' })];
    const swapped = altered(mine, (b) => {
      b.verificationMaterial.timestampVerificationData = theirs.bundle.verificationMaterial.timestampVerificationData;
    });
    expect(check(mine, { roots })).toBe('pass');
    expect(check(swapped, { roots })).toBe('TIMESTAMP_INVALID');
  });
});

describe('a claimed digest', () => {
  const claim = (algorithm: string, digest: Buffer) =>
    altered(good, (b) => (b.messageSignature.messageDigest = { algorithm, digest: digest.toString('base64') }));
  const { sha256, sha512 } = artifactOf().digests;

  test('may be left out, may be of another hash, and never decides', () => {
    const without = altered(good, (b) => delete b.messageSignature.messageDigest);
    expect(check(without, { roots })).toBe('pass');
    expect(check(without, { roots, artifact: artifactOf('x') })).toBe('SIGNATURE_INVALID');
    expect(check(claim('SHA2_512', sha512!), { roots })).toBe('pass');
    // the bundle claims the digest of the file at hand, but the signature is over another
    const lying = altered(world.sign('another artifact'), (b) => {
      b.messageSignature.messageDigest.digest = sha256!.toString('base64');
    });
    expect(check(lying, { roots })).toBe('SIGNATURE_INVALID');
  });

  test.each<[string, string, Buffer]>([
    ['of another artifact', 'SHA2_256', artifactOf('x').digests.sha256!],
    ['cut off', 'SHA2_256', sha256!.subarray(0, 31)],
    ['longer', 'SHA2_256', Buffer.concat([sha256!, Buffer.alloc(1)])],
    ['under another name', 'SHA2_512', sha256!],
  ])('%s: refused', (_, algorithm, digest) => {
    expect(check(claim(algorithm, digest), { roots })).toBe('SIGNATURE_INVALID');
  });

  test('of a hash that is not known of the artifact: refused, with what to do', () => {
    const artifact = { name: 'x', digests: { sha256: sha256! } };
    expect(check(good, { roots, artifact })).toBe('pass');
    expect(refusalOf(claim('SHA2_512', sha512!), { roots, artifact })).toMatchObject({
      code: 'SIGNATURE_INVALID',
      hint: expect.stringContaining('sha512'),
    });
  });
});

describe('times', () => {
  test.each<[string, SigningOptions, string]>([
    ['logged when the certificate begins', { integratedTime: world.at }, 'pass'],
    ['logged when it ends', { integratedTime: later(10 * MINUTE) }, 'pass'],
    ['logged a second before', { integratedTime: later(-1_000) }, 'CERTIFICATE_EXPIRED'],
    ['logged a second after', { integratedTime: later(10 * MINUTE + 1_000) }, 'CERTIFICATE_EXPIRED'],
    [
      'stamped a second after',
      { rekor: 'v2', timestamps: [{ at: later(10 * MINUTE + 1_000) }] },
      'CERTIFICATE_EXPIRED',
    ],
    ['logged in time, stamped too late', { timestamps: [{ at: later(DAY) }] }, 'CERTIFICATE_EXPIRED'],
    ['stamped in time and too late', { rekor: 'v2', timestamps: [{}, { at: later(DAY) }] }, 'CERTIFICATE_EXPIRED'],
    ['logged too late, stamped in time', { integratedTime: later(DAY), timestamps: [{}] }, 'CERTIFICATE_EXPIRED'],
    ['no log', { rekor: 'none', timestamps: [{}] }, 'TLOG_MISSING'],
    ['no log, no timestamp', { rekor: 'none', timestamps: [] }, 'TLOG_MISSING'],
    ['Rekor v2 without a timestamp', { rekor: 'v2', timestamps: [] }, 'TIMESTAMP_INVALID'],
    ['Rekor v1 without promise and timestamp', { promise: false }, 'TIMESTAMP_INVALID'],
  ])('%s: %s', (_, options, expected) => {
    expect(check(world.sign(ARTIFACT, options), { roots })).toBe(expected);
  });

  test('a time that nobody promised is none', () => {
    const stripped = altered(good, (b) => delete b.verificationMaterial.tlogEntries[0].inclusionPromise);
    expect(check(stripped, { roots })).toBe('TIMESTAMP_INVALID');
    const backdated = world.sign(ARTIFACT, {
      promise: false,
      integratedTime: later(MINUTE),
      timestamps: [{ at: later(DAY) }],
    });
    expect(check(backdated, { roots })).toBe('CERTIFICATE_EXPIRED');
  });

  test.each<[string, unknown, string]>([
    ['a second later', (world.at.getTime() + 1_000) / 1_000, 'TLOG_INVALID'],
    ['years later', 1_999_999_999, 'CERTIFICATE_EXPIRED'],
    ['zero', '0', 'TLOG_INVALID'],
    ['negative', '-5', 'TLOG_INVALID'],
    ['hexadecimal', `0x${(world.at.getTime() / 1_000).toString(16)}`, 'TLOG_INVALID'],
    ['with an exponent', `${world.at.getTime()}e-3`, 'TLOG_INVALID'],
    ['with white space', ` ${world.at.getTime() / 1_000}`, 'TLOG_INVALID'],
    ['beyond any date', '9'.repeat(30), 'TLOG_INVALID'],
    ['no number', 'now', 'TLOG_INVALID'],
  ])('changed behind the promise: %s', (_, time, expected) => {
    expect(
      check(
        altered(good, (b) => (b.verificationMaterial.tlogEntries[0].integratedTime = time)),
        { roots },
      ),
    ).toBe(expected);
  });
});

test('a detached signature with its certificate proves no time', () => {
  const { raw, pem } = detached(good);
  expect(check(readDetached(raw, pem, { signature: 'x.sig' }), { roots })).toBe('TLOG_MISSING');
  expect(check(readDetached(raw, undefined, { signature: 'x.sig' }), { roots, signers: [anyone] })).toBe(
    'KEY_MISMATCH',
  );
});

test('the timestamp that a policy asks for', () => {
  const told = (from: World, options: SigningOptions) =>
    check(from.sign(ARTIFACT, options), { roots: [rootOf(from)], requireTimestamp: true });
  expect(told(world, { timestamps: [{}] })).toBe('pass');
  expect(told(world, {})).toBe('TIMESTAMP_INVALID');
  expect(told(world, { timestamps: [{ over: Buffer.from('x') }] })).toBe('TIMESTAMP_INVALID');
  const without = createWorld({ name: 'without', tsa: false });
  expect(told(without, { timestamps: [{ authority: world.tsas[0]! }] })).toBe('TIMESTAMP_INVALID');
});

test('nothing, an empty threshold and an unknown signer never pass', () => {
  expect(check([], { roots })).toBe('BUNDLE_MISSING');
  expect(check(good, { roots: [] })).not.toBe('pass');
  expect(check(good, { roots, signers: [] })).not.toBe('pass');
  expect(check(good, { roots, threshold: 0 })).not.toBe('pass');
  expect(check(world.sign(ARTIFACT, { by: 'key', keys: makeKeys() }), { roots, signers: [anyone] })).toBe(
    'KEY_MISMATCH',
  );
});
