/** One signature by one key, by bytes and by digest alone: both ways must always agree. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { constants, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { hashesFor, keyProblem, verifySignature, type Message } from '../../src/formats/public-key.ts';
import { artifactOf } from '../support/checking.ts';
import { makeKeys, signBytes, type KeyType } from '../support/sigstore/index.ts';
import type { SigningWay } from '../support/sigstore/keys.ts';

const DATA = Buffer.from('the artifact\n');
const { digests } = artifactOf(DATA);
const other = artifactOf('another artifact');
const byBytes: Message = { bytes: DATA, digests: {} };
const byDigest: Message = { digests };
const valid = (key: KeyObject, message: Message, signature: Buffer) => verifySignature(key, message, signature).valid;

interface Way extends SigningWay {
  readonly type: KeyType;
}
const WAYS: readonly Way[] = [
  { type: 'P-256' },
  { type: 'P-384' },
  { type: 'P-384', hash: 'sha256' },
  { type: 'P-521' },
  { type: 'P-521', hash: 'sha256' },
  ...(['RSA-2048', 'RSA-3072'] as const).flatMap((type) =>
    (['sha256', 'sha384', 'sha512'] as const).flatMap((hash) => [
      { type, hash },
      { type, hash, scheme: 'pss' as const },
    ]),
  ),
  { type: 'Ed25519', scheme: 'ph' },
];

describe.each(WAYS)('$type $hash $scheme', ({ type, ...way }) => {
  const keys = makeKeys(type, 'table');
  const signature = signBytes(DATA, keys, way);

  test('holds by bytes, by digest, and by both', () => {
    for (const message of [byBytes, byDigest, { bytes: DATA, digests }])
      expect(valid(keys.publicKey, message, signature)).toBe(true);
  });

  test('not for other bytes, not by another key', () => {
    expect(valid(keys.publicKey, { bytes: other.bytes!, digests: {} }, signature)).toBe(false);
    expect(valid(keys.publicKey, { digests: other.digests }, signature)).toBe(false);
    const stranger = makeKeys(type, 'stranger').publicKey;
    for (const message of [byBytes, byDigest]) expect(valid(stranger, message, signature)).toBe(false);
  });

  test('not with a bit flipped, a byte missing or a byte more', () => {
    for (const message of [byBytes, byDigest]) {
      for (let at = 0; at < signature.length; at += 17) {
        const flipped = Buffer.from(signature);
        flipped[at]! ^= 1 << (at % 8);
        expect(valid(keys.publicKey, message, flipped)).toBe(false);
      }
      const zeros = Buffer.alloc(signature.length);
      for (const wrong of [
        signature.subarray(1),
        signature.subarray(0, -1),
        Buffer.concat([signature, Buffer.from([0])]),
        Buffer.from([]),
        zeros,
      ])
        expect(valid(keys.publicKey, message, wrong)).toBe(false);
    }
  });

  test('not by a digest of another hash alone, and says what it needs', () => {
    const [needed] = way.hash ? [way.hash] : hashesFor(keys.publicKey);
    const rest = { ...digests, [needed!]: undefined } as Message['digests'];
    const verdict = verifySignature(keys.publicKey, { digests: rest }, signature);
    expect(verdict).toEqual({ valid: false, needs: { what: way.hash ?? expect.any(String), why: expect.any(String) } });
  });
});

describe('Ed25519 over the bytes', () => {
  const keys = makeKeys('Ed25519');
  const signature = signBytes(DATA, keys);

  test('holds by the bytes only', () => {
    expect(valid(keys.publicKey, byBytes, signature)).toBe(true);
    expect(valid(keys.publicKey, { bytes: other.bytes!, digests: {} }, signature)).toBe(false);
    expect(verifySignature(keys.publicKey, byDigest, signature)).toEqual({
      valid: false,
      needs: { what: 'bytes', why: expect.stringContaining('bytes') },
    });
    const flipped = Buffer.from(signature);
    flipped[10]! ^= 1;
    expect(valid(keys.publicKey, byBytes, flipped)).toBe(false);
  });

  test('a signature over the digest as a message is not one over the artifact', () => {
    expect(valid(keys.publicKey, { bytes: DATA, digests }, signBytes(digests.sha512!, keys))).toBe(false);
    expect(valid(keys.publicKey, byDigest, signBytes(digests.sha512!, keys))).toBe(false);
  });

  test('an s beyond the order of the group is refused', () => {
    for (const scheme of ['plain', 'ph'] as const) {
      const honest = signBytes(DATA, keys, { scheme });
      const order = 2n ** 252n + 27742317777372353535851937790883648493n;
      const s = BigInt(`0x${Buffer.from(honest.subarray(32)).reverse().toString('hex')}`) + order;
      const forged = Buffer.concat([
        honest.subarray(0, 32),
        Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse(),
      ]);
      expect(valid(keys.publicKey, { bytes: DATA, digests }, forged)).toBe(false);
    }
  });
});

describe('r\u2016s instead of DER', () => {
  test.each(['P-256', 'P-384', 'P-521'] as const)('%s', (type) => {
    const { privateKey, publicKey } = makeKeys(type);
    for (const hash of hashesFor(publicKey)) {
      const signature = sign(hash, DATA, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      for (const message of [byBytes, byDigest]) {
        expect(valid(publicKey, message, signature)).toBe(true);
        for (const wrong of [
          signature.subarray(1),
          Buffer.concat([signature, Buffer.alloc(2)]),
          Buffer.alloc(signature.length),
        ])
          expect(valid(publicKey, message, wrong)).toBe(false);
        const swapped = Buffer.concat([
          signature.subarray(signature.length / 2),
          signature.subarray(0, signature.length / 2),
        ]);
        expect(valid(publicKey, message, swapped)).toBe(false);
      }
    }
  });
});

describe('RSA', () => {
  const { privateKey, publicKey } = makeKeys('RSA-2048', 'table');
  const pss = (hash: string, saltLength: number) =>
    sign(hash, DATA, { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength });

  test('PSS: a leading zero byte belongs to the signature', () => {
    let signature: Buffer;
    do signature = pss('sha256', 32);
    while (signature[0] !== 0);
    for (const message of [byBytes, byDigest]) {
      expect(valid(publicKey, message, signature)).toBe(true);
      expect(valid(publicKey, message, signature.subarray(1))).toBe(false);
    }
  });

  test('salts of any length', () => {
    for (const salt of [0, 20, 32, constants.RSA_PSS_SALTLEN_MAX_SIGN])
      for (const message of [byBytes, byDigest]) expect(valid(publicKey, message, pss('sha256', salt))).toBe(true);
  });

  test('a weak hash does not count', () => {
    for (const signature of [sign('sha1', DATA, privateKey), sign('md5', DATA, privateKey), pss('sha1', 20)])
      for (const message of [byBytes, byDigest]) expect(valid(publicKey, message, signature)).toBe(false);
  });

  test('a modulus that is no whole number of bytes', () => {
    for (const modulusLength of [2049, 2055]) {
      const odd = generateKeyPairSync('rsa', { modulusLength });
      const padded = sign('sha256', DATA, { key: odd.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING });
      for (const signature of [sign('sha256', DATA, odd.privateKey), padded])
        for (const message of [byBytes, byDigest]) expect(valid(odd.publicKey, message, signature)).toBe(true);
    }
  });

  test('a key for PSS alone keeps to its parameters, and needs the bytes', () => {
    // the declarations of Node lack `saltLength`
    const bound = { hashAlgorithm: 'sha256', mgf1HashAlgorithm: 'sha256', saltLength: 32 } as object;
    for (const parameters of [bound, {}]) {
      const own = generateKeyPairSync('rsa-pss', { modulusLength: 2048, ...parameters });
      const signature = sign('sha256', DATA, own.privateKey);
      expect(valid(own.publicKey, byBytes, signature)).toBe(true);
      expect(valid(own.publicKey, { bytes: other.bytes!, digests: {} }, signature)).toBe(false);
      expect(verifySignature(own.publicKey, byDigest, signature)).toEqual({
        valid: false,
        needs: { what: 'bytes', why: expect.stringContaining('bytes') },
      });
      expect(valid(publicKey, byBytes, signature)).toBe(false);
      expect(valid(own.publicKey, byBytes, sign('sha256', DATA, privateKey))).toBe(false);
    }
  });
});

describe('keys that are not accepted', () => {
  const generate = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength });
  test.each<[string, () => { publicKey: KeyObject; privateKey: KeyObject }, string]>([
    ['RSA with 1024 bits', () => generate(1024), 'too weak'],
    ['RSA with 2047 bits', () => generate(2047), 'too weak'],
    ['RSA-PSS with 1024 bits', () => generateKeyPairSync('rsa-pss', { modulusLength: 1024 }), 'too weak'],
    ['secp256k1', () => generateKeyPairSync('ec', { namedCurve: 'secp256k1' }), 'secp256k1'],
    ['P-224', () => generateKeyPairSync('ec', { namedCurve: 'secp224r1' }), 'secp224r1'],
    ['Brainpool', () => generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' }), 'brainpoolP256r1'],
    ['Ed448', () => generateKeyPairSync('ed448'), 'Ed448 keys'],
    ['X25519', () => generateKeyPairSync('x25519'), 'X25519 keys'],
    ['DSA', () => generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }), 'DSA keys'],
  ])('%s', (_, make, words) => {
    const { publicKey, privateKey } = make();
    expect(keyProblem(publicKey)).toContain(words);
    if (publicKey.asymmetricKeyType === 'x25519') return;
    const hash = publicKey.asymmetricKeyType === 'ed448' ? null : 'sha256';
    for (const message of [byBytes, byDigest])
      expect(valid(publicKey, message, sign(hash, DATA, privateKey))).toBe(false);
  });

  test('RSA whose exponent proves nothing', () => {
    const { n = '' } = makeKeys('RSA-2048', 'table').publicKey.export({ format: 'jwk' });
    // with the exponent 1 a signature is the padded digest itself, which anybody can write
    const key = createPublicKey({ key: { kty: 'RSA', n, e: 'AQ' }, format: 'jwk' });
    const info = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digests.sha256!]);
    const forged = Buffer.concat([
      Buffer.from([0, 1]),
      Buffer.alloc(256 - info.length - 3, 0xff),
      Buffer.from([0]),
      info,
    ]);
    for (const message of [byBytes, byDigest]) expect(valid(key, message, forged)).toBe(false);
    expect(keyProblem(key)).toContain('exponent');
  });

  test('a private key', () => {
    const { privateKey } = makeKeys();
    expect(keyProblem(privateKey)).toBe('it is not a public key');
    expect(valid(privateKey, byBytes, sign('sha256', DATA, privateKey))).toBe(false);
  });
});

test('whatever the signature, both ways agree and neither throws', () => {
  const pool = (['P-256', 'P-384', 'P-521', 'RSA-2048', 'Ed25519'] as const).map((type) => {
    const keys = makeKeys(type, 'table');
    const scheme = type === 'Ed25519' ? 'ph' : 'plain';
    return { keys, signature: signBytes(DATA, keys, { scheme }) };
  });
  const mutation = fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'insert', 'remove'));
  fc.assert(
    fc.property(fc.constantFrom(...pool), fc.array(mutation, { maxLength: 3 }), ({ keys, signature }, mutations) => {
      const bytes = [...signature];
      for (const [at, value, what] of mutations) {
        const index = at % bytes.length;
        bytes.splice(index, what === 'insert' ? 0 : 1, ...(what === 'remove' ? [] : [value]));
      }
      const mutated = Buffer.from(bytes);
      const verdicts = [byBytes, byDigest].map((message) => valid(keys.publicKey, message, mutated));
      expect(verdicts).toEqual(Array.from({ length: 2 }, () => mutated.equals(signature)));
    }),
    { numRuns: 300 },
  );
});
