/** Every signature has one accepted encoding: what a lenient library would take for the same numbers is refused. */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readMinisign } from '../../src/evidence/signatures/minisign.ts';
import { readSshSignature } from '../../src/evidence/signatures/ssh.ts';
import type { KeySigner } from '../../src/model/policy.ts';
import { verifyKeyForm } from '../../src/verify/keys/key-form.ts';
import { verifySignature } from '../../src/formats/public-key.ts';
import { artifactOf } from '../support/checking.ts';
import { minisign, newKeyId, sshBlob, sshSign, wire, type SshKey } from '../support/key-forms.ts';
import * as der from '../support/sigstore/der.ts';
import { makeKeys, signBytes, type KeyType } from '../support/sigstore/index.ts';
import { ecdsaParts, integer, ORDERS } from '../../scripts/mutation/der.mjs';

const DATA = Buffer.from('the artifact\n');
const artifact = artifactOf(DATA);
/** By native code, which has the bytes, and by the code that has a digest alone. */
const ways = { bytes: { bytes: DATA, digests: {} }, digest: { digests: artifact.digests } };
const verdicts = (key: KeyObject, signature: Buffer): unknown =>
  Object.entries(ways).map(([way, message]) => [way, verifySignature(key, message, signature).valid]);
const ALWAYS = [['bytes', true], ['digest', true]]; // prettier-ignore
const NEVER = [['bytes', false], ['digest', false]]; // prettier-ignore

const raw = (value: bigint, tag = 0x02) => der.element(tag, integer(value));
const zero = Buffer.from([0]);

/** A signature of which r or s is as wanted; signing is random, so that it is tried until it comes. */
function signedWith(type: KeyType, wanted: (parts: { r: bigint; s: bigint; bits: number }) => boolean) {
  const keys = makeKeys(type, 'encoding');
  for (;;) {
    const signature = signBytes(DATA, keys);
    const { r, s } = ecdsaParts(signature)! as { r: bigint; s: bigint };
    const bits = { 'P-256': 256, 'P-384': 384, 'P-521': 521 }[type as 'P-256'];
    if (wanted({ r, s, bits })) return { keys, signature, r, s, bits };
  }
}

describe.each(['P-256', 'P-384', 'P-521'] as const)('ECDSA by %s', (type) => {
  // a high bit in r, so that it needs a zero before it
  const { keys, signature, r, s, bits } = signedWith(type, ({ r: one, bits: size }) => size === 521 || one >> BigInt(size - 1) === 1n);
  const order = ORDERS[['P-256', 'P-384', 'P-521'].indexOf(type)]!;
  const body = Buffer.concat([raw(r), raw(s)]);
  const width = Math.ceil(bits / 8);
  const plain = (value: bigint, size = width) => Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex');
  const longer = (element: Buffer) => {
    const { length } = element[1]! & 0x80 ? element.subarray(3) : element.subarray(2);
    return Buffer.concat([element.subarray(0, 1), Buffer.from([0x82, length >> 8, length & 0xff]), element.subarray(-length)]);
  };

  test('holds as it was written, in DER and plainly', () => {
    expect(verdicts(keys.publicKey, signature)).toEqual(ALWAYS);
    expect(verdicts(keys.publicKey, der.sequence(body))).toEqual(ALWAYS);
    expect(verdicts(keys.publicKey, Buffer.concat([plain(r), plain(s)]))).toEqual(ALWAYS);
  });

  test.each([
    ['a byte behind it', Buffer.concat([signature, zero])],
    ['a byte behind it, inside', der.sequence(body, zero)],
    ['an element behind it, inside', der.sequence(body, der.nothing())],
    ['a third number', der.sequence(body, raw(1n))],
    ['a longer length', longer(der.sequence(body))],
    ['a longer length of r', der.sequence(longer(raw(r)), raw(s))],
    ['a longer length of s', der.sequence(raw(r), longer(raw(s)))],
    ['an indefinite length', Buffer.concat([Buffer.from([0x30, 0x80]), body, zero, zero])],
    ['r with a zero before it', der.sequence(der.element(0x02, zero, integer(r)), raw(s))],
    ['s with a zero before it', der.sequence(raw(r), der.element(0x02, zero, integer(s)))],
    ['r without the zero before it', der.sequence(der.element(0x02, plain(r)), der.element(0x02, zero, integer(s)))],
    ['r and the order', der.sequence(raw(r + order), raw(s))],
    ['s and the order', der.sequence(raw(r), raw(s + order))],
    ['r as another type', der.sequence(raw(r, 0x0a), raw(s))],
    ['a set', der.element(0x31, body)],
    ['no s', der.sequence(raw(r))],
    ['nothing', der.sequence()],
    ['zeros', der.sequence(raw(0n), raw(0n))],
    ['plainly with zeros before', Buffer.concat([plain(r, width + 1), plain(s, width + 1)])],
    ['plainly with the order', Buffer.concat([plain(r), plain(s + order)])],
    ['plainly, a byte behind it', Buffer.concat([plain(r), plain(s), zero])],
    ['plainly, the other way round', Buffer.concat([plain(s), plain(r)])],
    ['plainly, zeros', Buffer.alloc(2 * width)],
  ])('not with %s', (_title, wrong) => {
    expect(verdicts(keys.publicKey, wrong)).toEqual(NEVER);
  });
}); // prettier-ignore

const modulusOf = (key: KeyObject): bigint =>
  BigInt(`0x${Buffer.from(key.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex')}`);

describe.each(['plain', 'pss'] as const)('RSA, %s', (scheme) => {
  const keys = makeKeys('RSA-2048', 'encoding');
  const modulus = modulusOf(keys.publicKey);
  const value = (bytes: Buffer) => BigInt(`0x${bytes.toString('hex')}`);
  const message = (counter: number) => Buffer.from(`message ${counter}`);
  const holds = (bytes: Buffer, signature: Buffer) => {
    const { digests } = artifactOf(bytes);
    return [
      verifySignature(keys.publicKey, { bytes, digests: {} }, signature).valid,
      verifySignature(keys.publicKey, { digests }, signature).valid,
    ];
  };
  /** A message whose signature is as wanted. */
  const search = (wanted: (signature: Buffer) => boolean): [Buffer, Buffer] => {
    for (let counter = 0; ; counter++) {
      const signature = signBytes(message(counter), keys, { scheme });
      if (wanted(signature)) return [message(counter), signature];
    }
  };

  test('not with the modulus added, a zero before it or a zero fewer', () => {
    const [bytes, signature] = search((one) => value(one) + modulus < 1n << 2048n);
    expect(holds(bytes, signature)).toEqual([true, true]);
    const more = Buffer.from((value(signature) + modulus).toString(16).padStart(512, '0'), 'hex');
    expect(more).toHaveLength(256);
    for (const wrong of [more, Buffer.concat([zero, signature]), Buffer.concat([signature, zero])])
      expect(holds(bytes, wrong)).toEqual([false, false]);
    const [short, leading] = search((one) => one[0] === 0);
    expect(holds(short, leading)).toEqual([true, true]);
    expect(holds(short, leading.subarray(1))).toEqual([false, false]);
  });
});

const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const littleEndian = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
const number = (bytes: Buffer): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
/** S with the order of the group added, which names the same point. */
const beyond = (signature: Buffer): Buffer =>
  Buffer.concat([signature.subarray(0, 32), littleEndian(number(signature.subarray(32)) + L)]);

describe('Ed25519', () => {
  const keys = makeKeys('Ed25519', 'encoding');

  test('not with the order added, nor with a byte more', () => {
    const pure = signBytes(DATA, keys);
    const hashed = signBytes(DATA, keys, { scheme: 'ph' });
    expect(verifySignature(keys.publicKey, ways.bytes, pure).valid).toBe(true);
    expect(verdicts(keys.publicKey, hashed)).toEqual(ALWAYS);
    for (const signature of [pure, hashed]) {
      for (const wrong of [beyond(signature), Buffer.concat([signature, zero]), signature.subarray(0, -1)])
        expect(verdicts(keys.publicKey, wrong)).toEqual(NEVER);
    }
  });

  test('not in minisign either', () => {
    const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
    const signer: KeySigner = {
      kind: 'key',
      name: 'key',
      file: 'key.pub',
      key: key.publicKey,
      format: { kind: 'minisign', keyId: key.id, tool: 'minisign' },
      transparencyLog: 'none',
    };
    const verdict = (change: (packed: Buffer) => Buffer, line = 1) => {
      const lines = minisign(DATA, key, { comment: 'c' }).split('\n');
      lines[line] = change(Buffer.from(lines[line]!, 'base64')).toString('base64');
      const read = readMinisign(Buffer.from(lines.join('\n')), 'x.minisig');
      return read.ok && verifyKeyForm(read.value, signer, artifact, { requireTimestamp: false }).ok;
    };
    expect(verdict((packed) => packed)).toBe(true);
    expect(verdict((packed) => Buffer.concat([packed.subarray(0, 10), beyond(packed.subarray(10))]))).toBe(false);
    expect(verdict((packed) => Buffer.concat([packed, zero]))).toBe(false);
    expect(verdict(beyond, 3)).toBe(false);
  });
});

describe('SSH', () => {
  const holds = (key: SshKey, change: (value: Buffer) => Buffer): boolean => {
    const signer: KeySigner = {
      kind: 'key',
      name: 'key',
      file: 'key.pub',
      key: key.publicKey,
      format: { kind: 'ssh', algorithm: key.algorithm.startsWith('rsa') ? 'ssh-rsa' : key.algorithm, blob: sshBlob(key) },
      transparencyLog: 'none',
    }; // prettier-ignore
    const read = readSshSignature(Buffer.from(sshSign(DATA, key)), 'x.sig');
    if (!read.ok) throw new Error(read.refusal.message);
    const { signature } = read.value;
    const start = 4 + signature.readUInt32BE(0) + 4;
    const changed = Buffer.concat([signature.subarray(0, start - 4), wire(change(signature.subarray(start)))]);
    return verifyKeyForm({ ...read.value, signature: changed }, signer, artifact, { requireTimestamp: false }).ok;
  };
  const ecdsa = (type: 'P-256' | 'P-384' | 'P-521', algorithm: string): SshKey => ({
    ...generateKeyPairSync('ec', { namedCurve: type }),
    algorithm,
  });
  /** The two numbers of an ECDSA signature, changed. */
  const numbers =
    (change: (r: Buffer, s: Buffer) => readonly Buffer[]) =>
    (value: Buffer): Buffer => {
      const length = value.readUInt32BE(0);
      return wire(...change(value.subarray(4, 4 + length), value.subarray(8 + length)));
    };

  test.each([
    ['P-256', 'ecdsa-sha2-nistp256'],
    ['P-384', 'ecdsa-sha2-nistp384'],
    ['P-521', 'ecdsa-sha2-nistp521'],
  ] as const)('ECDSA by %s', (type, algorithm) => {
    const key = ecdsa(type, algorithm);
    // signed until there is a number with a zero before it, which P-521 never needs
    const unpadded = (one: Buffer) => (one[0] === 0 ? one.subarray(1) : one);
    for (let round = 0; round < 8; round++) {
      let same = true;
      const bare = holds(key, numbers((r, s) => ((same = unpadded(r) === r && unpadded(s) === s), [unpadded(r), unpadded(s)])));
      expect([same, bare]).toEqual([same, same]);
    }
    expect(holds(key, (value) => value)).toBe(true);
    expect(holds(key, numbers((r, s) => [Buffer.concat([zero, r]), s]))).toBe(false);
    expect(holds(key, numbers((r, s) => [r, Buffer.concat([zero, zero, s])]))).toBe(false);
    expect(holds(key, numbers((r, s) => [r, s, Buffer.alloc(0)]))).toBe(false);
    expect(holds(key, numbers((r) => [r, Buffer.alloc(0)]))).toBe(false);
    expect(holds(key, numbers(() => [zero, zero]))).toBe(false);
  }); // prettier-ignore

  test('RSA and Ed25519', () => {
    const rsa: SshKey = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }), algorithm: 'rsa-sha2-512' };
    const ed: SshKey = { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' };
    for (const key of [rsa, ed]) {
      expect(holds(key, (value) => value)).toBe(true);
      expect(holds(key, (value) => Buffer.concat([zero, value]))).toBe(false);
      expect(holds(key, (value) => Buffer.concat([value, zero]))).toBe(false);
    }
    expect(holds(ed, beyond)).toBe(false);
  });
});
