/** Keys with which anyone can sign: whatever Node's OpenSSL makes of them, they are refused as keys. */
import { describe, expect, test } from '@jest/globals';
import { constants, createPublicKey, generateKeyPairSync, publicDecrypt, sign, verify } from 'node:crypto';
import { openPgpKeyProblem } from '../../src/formats/openpgp/openpgp-algorithms.ts';
import { listKeyPackets } from '../../src/formats/openpgp/openpgp-packets.ts';
import { keyProblem, verifySignature } from '../../src/formats/public-key.ts';
import { isValid } from '../../src/formats/signature-call.ts';
import { parsePublicKeys } from '../../src/policy/signers/key-file.ts';
import { ed25519 } from '@noble/curves/ed25519.js';

const P = 2n ** 255n - 19n;

/** A point as RFC 8032 writes it, from its y. */
const written = (y: bigint, sign = 0): Buffer => {
  const bytes = Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse();
  bytes[31] = (bytes[31] ?? 0) | (sign << 7);
  return bytes;
};

/** Points of order 8: the multiples of one of them are all points of small order. */
const OF_ORDER_8 = BigInt('0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7');

const SMALL: readonly [string, Buffer][] = [
  ['zeros, as a template has them', Buffer.alloc(32)],
  ['zeros with a sign', written(0n, 1)],
  ['the neutral point', written(1n)],
  ['the neutral point with a sign', written(1n, 1)],
  ['the point of order 2', written(P - 1n)],
  ['a point of order 8', written(OF_ORDER_8)],
  ['a point of order 8 with a sign', written(OF_ORDER_8, 1)],
  ['the other points of order 8', written(P - OF_ORDER_8)],
  ['0 above the prime', written(P)],
  ['1 above the prime', written(P + 1n)],
];

const keyOf = (point: Buffer) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') }, format: 'jwk' });
const wire = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, Buffer.from(part)];
    }),
  );
const minisign = (point: Buffer): string =>
  Buffer.concat([Buffer.from('Ed'), Buffer.alloc(8, 7), point]).toString('base64');
const ssh = (point: Buffer): string => `ssh-ed25519 ${wire('ssh-ed25519', point).toString('base64')} me`;
const securityKey = (point: Buffer): string => {
  const type = 'sk-ssh-ed25519@openssh.com';
  return `${type} ${wire(type, point, 'ssh:').toString('base64')} me`;
};
const pem = (point: Buffer): string => keyOf(point).export({ type: 'spki', format: 'pem' }).toString();
/** The modulus of a SubjectPublicKeyInfo of 2048 bits, which stands before the exponent. */
const modulusOf = (spki: Buffer): string => spki.subarray(-5 - 256, -5).toString('base64url');
const problemOf = (text: string): string => {
  const parsed = parsePublicKeys(text, new Date());
  return 'problem' in parsed ? parsed.problem.message : 'accepted';
};

/** The body of a public key packet of OpenPGP, with the frame around it. */
const packet = (version: number, algorithm: number, material: Buffer): Buffer => {
  const length = Buffer.alloc(version > 4 ? 4 : 0);
  if (version > 4) length.writeUInt32BE(material.length);
  const body = Buffer.concat([Buffer.from([version, 0, 0, 0, 0, algorithm]), length, material]);
  return Buffer.concat([Buffer.from([0xc6, body.length]), body]);
};
const legacy = (point: Buffer): Buffer =>
  packet(4, 22, Buffer.concat([Buffer.from('092b06010401da470f01010740', 'hex'), point]));
const openPgpProblem = (bytes: Buffer): string => {
  const [key] = listKeyPackets(bytes);
  if (!key) throw new Error('there is no key');
  return openPgpKeyProblem(key) ?? 'accepted';
};

describe.each(SMALL)('%s', (_what, point) => {
  test.each<[string, string]>([
    ['PEM', pem(point)],
    ['minisign', minisign(point)],
    ['SSH', ssh(point)],
    ['SSH on a security key', securityKey(point)],
  ])('is no key in %s', (_form, text) => {
    expect(problemOf(text)).toContain('small order');
  });
  test.each<[string, Buffer]>([
    ['by its old number', legacy(point)],
    ['of version 4', packet(4, 27, point)],
    ['of version 6', packet(6, 27, point)],
  ])('is no key in OpenPGP, %s', (_form, bytes) => {
    expect(openPgpProblem(bytes)).toContain('small order');
  });
  test('verifies nothing', () => {
    const key = keyOf(point);
    expect(keyProblem(key)).toContain('small order');
    const forged = Buffer.concat([written(1n), Buffer.alloc(32)]);
    // As a log or an authority of a trusted root, whose keys nothing has looked at.
    expect(isValid({ hash: null, key, data: Buffer.from('any'), signature: forged })).toBe(false);
    for (let turn = 0; turn < 16; turn++)
      expect(verifySignature(key, { bytes: Buffer.from(`any ${turn}`), digests: {} }, forged).valid).toBe(false);
  });
});

test('an RSA key with the exponent 1 in a trusted root verifies nothing, though OpenSSL verifies by it', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const key = createPublicKey({ key: { ...jwk, e: 'AQ' }, format: 'jwk' });
  const data = Buffer.from('content');
  // What the real key makes of its own signature is the padded digest, which is a signature by the exponent 1.
  const good = sign('sha256', data, privateKey);
  const forged = publicDecrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, good);
  expect(verify('sha256', data, key, forged)).toBe(true);
  expect(isValid({ hash: 'sha256', key, data, signature: forged })).toBe(false);
  expect(isValid({ hash: 'sha256', key: publicKey, data, signature: good })).toBe(true);
});

test('nor does one for RSA-PSS alone', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  // The exponent stands last: 65537 in three bytes becomes 1 in three bytes, which keeps every length.
  expect(spki.subarray(-5).toString('hex')).toBe('0203010001');
  const key = createPublicKey({
    key: Buffer.concat([spki.subarray(0, -3), Buffer.from('000001', 'hex')]),
    format: 'der',
    type: 'spki',
  });
  expect([key.asymmetricKeyType, key.asymmetricKeyDetails?.publicExponent]).toEqual(['rsa-pss', 1n]);
  const data = Buffer.from('content');
  const good = sign('sha256', data, privateKey);
  const plain = createPublicKey({
    key: { kty: 'RSA', e: 'AQAB', n: modulusOf(spki) },
    format: 'jwk',
  });
  const forged = publicDecrypt({ key: plain, padding: constants.RSA_NO_PADDING }, good);
  expect(verify('sha256', data, key, forged)).toBe(true);
  expect(isValid({ hash: 'sha256', key, data, signature: forged })).toBe(false);
  expect(isValid({ hash: 'sha256', key: publicKey, data, signature: good })).toBe(true);
});

test('the list has every point of small order', () => {
  const torsion = ed25519.Point.fromHex(written(OF_ORDER_8).toString('hex'));
  for (let times = 1n; times <= 8n; times++) {
    const point = times === 8n ? ed25519.Point.ZERO : torsion.multiply(times);
    expect(keyProblem(keyOf(Buffer.from(point.toBytes())))).toContain('small order');
  }
});

describe('a real key', () => {
  const pair = generateKeyPairSync('ed25519');
  const point = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  test('is accepted in each form, and verifies', () => {
    for (const text of [pem(point), minisign(point), ssh(point), securityKey(point)])
      expect(problemOf(text)).toBe('accepted');
    for (const bytes of [legacy(point), packet(4, 27, point), packet(6, 27, point)])
      expect(openPgpProblem(bytes)).toBe('accepted');
    const bytes = Buffer.from('content');
    const signature = sign(null, bytes, pair.privateKey);
    expect(verifySignature(pair.publicKey, { bytes, digests: {} }, signature).valid).toBe(true);
    expect(isValid({ hash: null, key: pair.publicKey, data: bytes, signature })).toBe(true);
  });
});

test.each<[string, string]>([
  ['zeros', '00'.repeat(57)],
  ['the neutral point', `01${'00'.repeat(56)}`],
  ['the point of order 2', `fe${'ff'.repeat(27)}fe${'ff'.repeat(27)}00`],
  ['zero with a sign', `${'00'.repeat(56)}80`],
  ['0 above the prime', `${'ff'.repeat(28)}fe${'ff'.repeat(27)}00`],
  ['1 above the prime', `${'00'.repeat(28)}${'ff'.repeat(28)}00`],
])('Ed448: %s is no key', (_what, hex) => {
  expect(openPgpProblem(packet(6, 28, Buffer.from(hex, 'hex')))).toContain('small order');
});
