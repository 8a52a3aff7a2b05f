/** Keys of a TUF repository with which anyone can sign: no metadata counts that has one, whatever Node's OpenSSL makes of it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createECDH, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { Key } from '@tufjs/models';
import { refresh } from '../../src/tuf/tuf.js';
import { instance } from '../../src/trust/embedded.js';
import { weakKey } from '../../src/tuf/weak-key.js';
import { makeKeys } from '../support/sigstore/index.js';
import { closeAll, startJob, TARGETS, type Job } from '../trust/support.js';

afterEach(closeAll);

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const edwards = (point: Buffer): string =>
  pem(createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') }, format: 'jwk' }));
const NEUTRAL = Buffer.from([1, ...Buffer.alloc(31)]);
const keyJson = (written: unknown) => ({ keytype: 'ed25519', scheme: 'ed25519', keyval: { public: written } });
const withKey = (written: unknown) => JSON.stringify({ signed: { _type: 'root', keys: { abc: keyJson(written) } } });

const FORGEABLE: readonly [string, string][] = [
  ['zeros in hex', '00'.repeat(32)],
  ['the neutral point in hex', NEUTRAL.toString('hex')],
  ['the neutral point with a sign in upper case', `01${'00'.repeat(30)}80`.toUpperCase()],
  ['the neutral point in PEM', edwards(NEUTRAL)],
];

describe('a key is weak', () => {
  test.each(FORGEABLE)('%s', (_what, written) => {
    expect(weakKey(withKey(written))).toMatch(/^its key abc cannot be used: .*anyone can make signatures/);
    const delegations = { keys: { abc: keyJson(written) }, roles: [] };
    expect(weakKey(JSON.stringify({ signed: { delegations } }))).toContain('anyone can make signatures');
    expect(weakKey(JSON.stringify({ signed: { keys: [keyJson(written)] } }))).toContain('its key 0 ');
  });

  test('of RSA with 1024 bits, and of Ed448', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    expect(weakKey(withKey(pem(rsa)))).toContain('RSA with 1024 bits is too weak');
    expect(weakKey(withKey(pem(generateKeyPairSync('ed448').publicKey)))).toContain('Ed448 keys are not supported');
  });

  test('also behind one that is good', () => {
    const keys = { good: keyJson(pem(makeKeys().publicKey)), bad: keyJson('00'.repeat(32)) };
    expect(weakKey(JSON.stringify({ signed: { keys } }))).toContain('its key bad cannot be used');
  });
});

const ecdsaJson = (written: unknown, keytype = 'ecdsa', scheme = 'ecdsa-sha2-nistp256') => ({
  keytype,
  scheme,
  keyval: { public: written },
});
const withKeyOf = (key: unknown) => JSON.stringify({ signed: { keys: { abc: key } } });
const pointOf = (curve: string, format: 'compressed' | 'uncompressed' = 'uncompressed'): string => {
  const pair = createECDH(curve);
  pair.generateKeys();
  return pair.getPublicKey('hex', format);
};
const curvePem = (namedCurve: string): string => pem(generateKeyPairSync('ec', { namedCurve }).publicKey);
const GOOD_HEX = generateKeyPairSync('ed25519')
  .publicKey.export({ format: 'der', type: 'spki' })
  .subarray(12)
  .toString('hex');

describe('a key that the client may read otherwise is refused', () => {
  test.each<[string, string]>([
    [
      'the neutral point and 256 bytes, which its lengths of one byte do not count',
      `${NEUTRAL.toString('hex')}${'00'.repeat(256)}`,
    ],
    ['half a byte more', `${NEUTRAL.toString('hex')}0`],
    ['a byte more', `${GOOD_HEX}00`],
    ['a byte less', GOOD_HEX.slice(2)],
    ['a good one and 256 bytes', `${GOOD_HEX}${'00'.repeat(256)}`],
    ['a line break', `${GOOD_HEX}\n`],
    ['no digits', 'z'.repeat(64)],
    ['nothing', ''],
  ])('Ed25519 in hex: %s', (_what, written) => {
    expect(weakKey(withKey(written))).toMatch(/^its key abc cannot be used: .*64 hexadecimal digits/);
  });

  test('as it reads a key of 32 bytes where 256 follow it', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const written = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
    const sig = sign(null, Buffer.from('{}'), privateKey).toString('hex');
    const ask = (hex: string, signature: string) => () => {
      const key = Key.fromJSON('abc', { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: hex } });
      key.verifySignature({ signatures: { abc: { sig: signature } }, signed: { toJSON: () => ({}) } } as never);
    };
    expect(ask(`${written}${'00'.repeat(256)}`, sig)).not.toThrow();
    expect(ask(`${written}${'00'.repeat(256)}`, '00'.repeat(64))).toThrow('failed to verify');
  });

  test.each(['secp112r1', 'secp256k1', 'secp521r1'])('%s, whatever the type says', (curve) => {
    const written = curvePem(curve);
    for (const key of [keyJson(written), ecdsaJson(written), ecdsaJson(written, 'rsa', 'rsassa-pss-sha256')])
      expect(weakKey(withKeyOf(key))).toContain(`the curve ${curve} is not supported`);
  });

  test.each<[string, unknown]>([
    ['a key that is not a text', keyJson(7)],
    ['a key without a value', { keytype: 'ed25519', scheme: 'ed25519' }],
    ['a key that is not an object', 'ed25519'],
    ['a PEM that is cut off', keyJson('-----BEGIN PUBLIC KEY-----')],
    ['a certificate', ecdsaJson('-----BEGIN CERTIFICATE-----\n')],
    ['a point of another curve', ecdsaJson(pointOf('secp384r1'))],
    ['a point and 256 bytes', ecdsaJson(`${pointOf('prime256v1')}${'00'.repeat(256)}`)],
    ['a point that is not on the curve', ecdsaJson(`04${'01'.repeat(64)}`)],
    ['a point by an unknown scheme', ecdsaJson(pointOf('prime256v1'), 'ecdsa', 'other')],
  ])('%s', (_what, key) => {
    expect(weakKey(withKeyOf(key))).toBe('its key abc cannot be used: it cannot be read as a key of its type');
  });
});

describe('the roots of Sigstore are good', () => {
  test.each<'public-good' | 'staging'>(['public-good', 'staging'])('%s', async (name) => {
    const root = await (await instance(name)).tufRoot();
    expect(Object.keys((JSON.parse(root) as { signed: { keys: object } }).signed.keys).length).toBeGreaterThan(1);
    expect(weakKey(root)).toBeUndefined();
  });
});

test.each<[string, string]>([
  ['a point of ECDSA', withKeyOf(ecdsaJson(pointOf('prime256v1')))],
  ['a compressed one', withKeyOf(ecdsaJson(pointOf('prime256v1', 'compressed'), 'ecdsa-sha2-nistp256'))],
  ['one on P-384', withKeyOf(ecdsaJson(pointOf('secp384r1'), 'ecdsa', 'ecdsa-sha2-nistp384'))],
  ['an ECDSA key in PEM', withKeyOf(ecdsaJson(curvePem('prime256v1')))],
  [
    'an Ed25519 key in hex',
    withKey(
      generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex'),
    ),
  ],
  ['an Ed25519 key in PEM', withKey(pem(generateKeyPairSync('ed25519').publicKey))],
  ['an ECDSA key', withKey(makeKeys('P-384').pem)],
  ['an RSA key', withKey(makeKeys('RSA-2048').pem)],
  ['a document without keys', '{"signed":{"_type":"timestamp"}}'],
  ['a list', '[]'],
  ['`null`', 'null'],
  ['a page', '<html>'],
])('%s is not weak', (_what, metadata) => {
  expect(weakKey(metadata)).toBeUndefined();
});

describe('nothing is trusted by', () => {
  const ask = ({ repository, workspace }: Job, root = repository.root.toString('utf8')) =>
    refresh({ repository: repository.url, root, tempRoot: workspace.at('temp') });
  const ANYONE = { kind: 'refused', reason: expect.stringMatching(/anyone can make signatures/) };
  /** The same document with one key more. */
  const more = (text: string, written: string, path: 'keys' | 'delegations'): string => {
    const document = JSON.parse(text) as { readonly signed: Record<string, Record<string, unknown>> };
    const key = { f00: keyJson(written) };
    const keys = path === 'keys' ? { ...document.signed['keys'], ...key } : { keys: key, roles: [] };
    return JSON.stringify({ ...document, signed: { ...document.signed, [path]: keys } });
  };
  const GOOD = makeKeys('Ed25519').pem;

  test.each(FORGEABLE)('a root of the policy with %s', async (_what, written) => {
    const job = await startJob();
    const root = job.repository.root.toString('utf8');
    expect(await ask(job, more(root, written, 'keys'))).toMatchObject(ANYONE);
    // Another key is refused for the signature alone, which is over other bytes.
    expect(await ask(job, more(root, GOOD, 'keys'))).toMatchObject({ reason: expect.stringMatching(/signed by 0\/1/) });
    expect(await ask(job)).toEqual({ kind: 'root', text: TARGETS['trusted_root.json'] });
    expect(job.leftovers()).toEqual([]);
  });

  test.each<[string, 'keys' | 'delegations']>([
    ['2.root.json', 'keys'],
    ['2.targets.json', 'delegations'],
  ])('a %s that the repository gives', async (path, where) => {
    const job = await startJob();
    job.repository.rotateRoot();
    const name = path === '2.root.json' ? path : '3.targets.json';
    const text = await (await fetch(`${job.repository.url}/${name}`)).text();
    job.repository.fault(name, { kind: 'replace', body: more(text, '00'.repeat(32), where) });
    expect(await ask(job)).toMatchObject(ANYONE);
    job.repository.fault(name, { kind: 'replace', body: more(text, GOOD, where) });
    expect(await ask(job)).toMatchObject({ kind: 'refused', reason: expect.not.stringMatching(/anyone can make/) });
    expect(job.leftovers()).toEqual([]);
  });
});
