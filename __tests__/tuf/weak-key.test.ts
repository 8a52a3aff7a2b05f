/** Keys of a TUF repository with which anyone can sign: no metadata counts that has one, whatever Node's OpenSSL makes of it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { refresh } from '../../src/tuf/tuf.js';
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
  ['the neutral point in upper case with half a byte more', `${NEUTRAL.toString('hex').toUpperCase()}0`],
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

test.each<[string, string]>([
  [
    'an Ed25519 key in hex',
    withKey(
      generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex'),
    ),
  ],
  ['an Ed25519 key in PEM', withKey(pem(generateKeyPairSync('ed25519').publicKey))],
  ['an ECDSA key', withKey(makeKeys('P-384').pem)],
  ['an RSA key', withKey(makeKeys('RSA-2048').pem)],
  ['a key that is not a text, which the client refuses', withKey(7)],
  ['a key that cannot be read, which the client refuses', withKey('-----BEGIN PUBLIC KEY-----')],
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
