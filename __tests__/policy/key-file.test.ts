import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePublicKeys, readPublicKeys } from '../../src/policy/signers/key-file.js';

const spki = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const P256 = ec('P-256');
const GOOD = spki(P256.publicKey);
const NOW = new Date();

/** The same key with its point spelt otherwise (SEC 1, 2.3.3), as `openssl ec -conv_form` writes it. */
function pointAs(form: 'compressed' | 'hybrid'): string {
  const der = P256.publicKey.export({ type: 'spki', format: 'der' });
  const [head, point] = [Buffer.from(der.subarray(0, -65)), Buffer.from(der.subarray(-65))];
  const odd = (point[64] ?? 0) % 2;
  if (form === 'hybrid') {
    point[0] = 6 + odd;
    return pem(Buffer.concat([head, point]));
  }
  head[1] = (head[1] ?? 0) - 32;
  head[head.length - 2] = (head[head.length - 2] ?? 0) - 32;
  return pem(Buffer.concat([head, Buffer.from([2 + odd]), point.subarray(1, 33)]));
}

/** What stands before the point of a key on P-256 that writes its curve in numbers (SEC 1, C.2), as `openssl ec -param_enc explicit` does. */
const NUMBERS = Buffer.from(
  '3082014b3082010306072a8648ce3d02013081f7020101302c06072a8648ce3d0101022100ffffffff00000001000000000000000000000000ffffffffffffffffffffffff' +
    '305b0420ffffffff00000001000000000000000000000000fffffffffffffffffffffffc04205ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b' +
    '031500c49d360886e704936a6678e1139d26b7819f7e900441046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a' +
    '7c0f9e162bce33576b315ececbb6406837bf51f5022100ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551020101034200',
  'hex',
);
const BASE_POINT = '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';

/** The same key with its curve in numbers. @param base the curve's base point where it is not that of P-256: the key's own, so that 1 is its secret */
function inNumbers(base?: 'own'): string {
  const point = P256.publicKey.export({ type: 'spki', format: 'der' }).subarray(-65);
  const numbers = Buffer.from(NUMBERS);
  if (base === 'own') point.copy(numbers, numbers.indexOf(BASE_POINT, 0, 'hex') - 1);
  return pem(Buffer.concat([numbers, point]));
}

function pem(der: Buffer): string {
  return `-----BEGIN PUBLIC KEY-----\n${der.toString('base64')}\n-----END PUBLIC KEY-----\n`;
}

function message(text: string): string {
  const parsed = parsePublicKeys(text, NOW);
  return 'problem' in parsed ? parsed.problem.message : 'accepted';
}

/** SPKI of an RSA key with a modulus of 2048 bits and the given exponent. */
function rsaWithExponent(e: string): string {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
  return spki(createPublicKey({ key: { ...jwk, e }, format: 'jwk' }));
}

describe('accepted', () => {
  test.each([
    ['P-256', GOOD],
    ['P-384', spki(ec('P-384').publicKey)],
    ['P-521', spki(ec('P-521').publicKey)],
    ['Ed25519', spki(generateKeyPairSync('ed25519').publicKey)],
    ['RSA 2048', spki(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)],
    [
      'RSA PKCS#1',
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    ],
    ['CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['blank lines around', `\n\n${GOOD}\n\n`],
    ['two keys', GOOD + spki(ec('P-384').publicKey)],
    ['a byte order mark', `\u00ef\u00bb\u00bf${GOOD}`],
  ])('%s', (_title, text) => {
    expect(message(text)).toBe('accepted');
  });
});

describe('refused', () => {
  test.each([
    ['a compressed point', pointAs('compressed'), /compressed/],
    ['a hybrid point', pointAs('hybrid'), /compressed/],
    ['a curve in numbers', inNumbers(), /its curve is written in numbers/],
    ['a curve in numbers with a base point of its own', inNumbers('own'), /is not supported|no readable public key/],
    ['nothing', '', /no PEM block/],
    ['words', 'ssh-ed25519 AAAA me@example', /no PEM block/],
    ['an unfinished block', GOOD.slice(0, -20), /no PEM block/],
    ['a key that cannot be used behind one that can', GOOD + spki(ec('secp256k1').publicKey), /secp256k1.*key 2 of 2/],
    ['text between two keys', `${GOOD}# old\n${GOOD}`, /outside the PEM block/],
    ['more keys than anybody has', GOOD.repeat(101), /101 keys; at most 100/],
    ['text before the key', `# my key\n${GOOD}`, /outside the PEM block/],
    ['a private key', P256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), /private key/],
    [
      'an SSH private key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
      /private key/,
    ],
    ['an EC private key', P256.privateKey.export({ type: 'sec1', format: 'pem' }).toString(), /private key/],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
      /a certificate, not a public key/,
    ],
    [
      'another block',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n',
      /an OpenPGP key/,
    ],
    ['garbage in the block', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', /no readable public key/],
    ['RSA 1024', spki(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), /too weak/],
    ['secp256k1', spki(ec('secp256k1').publicKey), /curve secp256k1/],
    [
      'DSA',
      spki(generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).publicKey),
      /DSA keys are not supported/,
    ],
    ['X25519', spki(generateKeyPairSync('x25519').publicKey), /X25519 keys are not supported/],
    ['Ed448', spki(generateKeyPairSync('ed448').publicKey), /Ed448 keys are not supported/],
    ['a curve that few know', spki(ec('brainpoolP256r1').publicKey), /curve brainpoolP256r1 is not supported/],
    ['RSA with exponent 1', rsaWithExponent('AQ'), /exponent/],
  ])('%s', (_title, text, expected) => {
    expect(message(text)).toMatch(expected);
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gate-keys-'));
    mkdirSync(join(folder, 'd'));
    writeFileSync(join(folder, 'good'), GOOD);
    writeFileSync(join(folder, 'large'), GOOD + ' '.repeat(64 * 1024));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['good', undefined],
    ['absent', /^does not exist$/],
    ['d', /(?:no|not|not an?|not the) regular file|cannot be read/],
    ['large', /larger than 65536 bytes/],
  ])('%s', (name, expected) => {
    const read = readPublicKeys(join(folder, name), { workspace: folder, now: NOW });
    if (expected === undefined) expect(read).toHaveProperty('value');
    else expect('problem' in read && read.problem.message).toMatch(expected);
  });
});

test.each([
  ['PRIVATE KEY', '`openssl pkey -in KEY -pubout`'],
  ['OPENSSH PRIVATE KEY', '`ssh-keygen -y -f KEY`'],
])('of a %s, the fix names the tool that writes its public key', (label, command) => {
  const parsed = parsePublicKeys(`-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`, NOW);
  expect('problem' in parsed && parsed.problem.fix).toContain(command);
});
