/** Keys that OpenPGP.js has no module for, and keys that nothing is verified with. All of them are GnuPG's own work. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listKeyPackets } from '../../src/formats/openpgp/openpgp-packets.js';
import { readArmor } from '../../src/formats/openpgp/openpgp-armor.js';
import { openPgpKeyProblem } from '../../src/formats/openpgp/openpgp-algorithms.js';
import { runGate, type GateResult } from '../support/gate.js';
import { armor, makeKey, signDetached } from '../support/openpgp.js';
import { createWorkspace } from '../support/workspace.js';

/** `fixtures/gnupg/make.sh` says how they were made. */
const gnupg = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/gnupg/${name}`, import.meta.url)));
const text = (name: string) => gnupg(name).toString();
const MESSAGE = gnupg('message.txt');

const packets = (armored: string) => {
  const read = readArmor(armored, 'PGP PUBLIC KEY BLOCK');
  if ('problem' in read) throw new Error(read.problem);
  return listKeyPackets(read.data);
};
const fingerprints = (name: string) => packets(text(`${name}.asc`)).map(({ fingerprint = '' }) => fingerprint);

interface Release {
  readonly data?: Buffer;
  readonly signature: string | Uint8Array;
  readonly keys: string;
  readonly args?: readonly string[];
}

async function check({ data = MESSAGE, signature, keys, args = [] }: Release): Promise<GateResult> {
  const at = createWorkspace({ tool: data, 'tool.asc': signature, 'keys.asc': keys });
  try {
    return await runGate(at, ['--artifacts', 'tool', '--openpgp-keys', 'keys.asc', '--offline', ...args]);
  } finally {
    at.remove();
  }
}
const by = (name: string, more: Partial<Release> = {}) =>
  check({ signature: text(`${name}.sig.asc`), keys: text(`${name}.asc`), ...more });

/** Nothing of libraries, modules and files of the gate. */
const INTERNAL = /Cannot find|module|eckey|node:|\.m?js\b|\bat .*:\d+:\d+|openpgp\.js|util\./i;

const CURVES = ['brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1', 'secp256k1'] as const;

describe.each(CURVES)('a key on %s', (curve) => {
  test('verifies what it signed', async () => {
    const { verdict, checks } = await by(curve);
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence.openpgp.fingerprint).toBe(fingerprints(curve)[0]);
  });

  test('verifies with its fingerprint pinned, and not with another', async () => {
    const [pin = ''] = fingerprints(curve);
    expect((await by(curve, { args: ['--openpgp-fingerprints', pin] })).verdict).toBe('pass');
    const [other = ''] = fingerprints('other');
    const both = text(`${curve}.asc`) + text('other.asc');
    const pinned = await by(curve, { keys: both, args: ['--openpgp-fingerprints', other] });
    expect(pinned.verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });

  test.each<[string, Partial<Release>, string]>([
    ['other bytes', { data: Buffer.from('the toll\n') }, 'OPENPGP_INVALID'],
    ['a byte more', { data: Buffer.from('the tool\n\n') }, 'OPENPGP_INVALID'],
    ['the signature of another key', { signature: text('other.sig.asc') }, 'OPENPGP_UNKNOWN_KEY'],
    ['another key', { keys: text('other.asc') }, 'OPENPGP_UNKNOWN_KEY'],
  ])('refuses %s', async (_what, change, code) => {
    const { verdict, log } = await by(curve, change);
    expect(verdict).toBe(code);
    expect(log).not.toMatch(INTERNAL);
  });

  test('refuses every signature that was cut off or changed', async () => {
    const read = readArmor(text(`${curve}.sig.asc`), 'PGP SIGNATURE');
    if ('problem' in read) throw new Error(read.problem);
    const whole = read.data;
    expect((await by(curve, { signature: whole })).verdict).toBe('pass');
    for (const at of [whole.length - 1, whole.length - 20, 12]) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1;
      const { verdict, log } = await by(curve, { signature: changed });
      expect(verdict).not.toBe('pass');
      expect(log).not.toMatch(INTERNAL);
    }
    expect((await by(curve, { signature: whole.subarray(0, -1) })).verdict).not.toBe('pass');
  });

  test('whose certificate was changed proves nothing', async () => {
    const read = readArmor(text(`${curve}.asc`), 'PGP PUBLIC KEY BLOCK');
    if ('problem' in read) throw new Error(read.problem);
    const changed = Buffer.from(read.data);
    // In the user ID: the self-signature is over another name.
    changed[changed.indexOf('@example.com') + 1]! ^= 1;
    const { verdict, checks } = await by(curve, { keys: changed.toString('latin1') });
    expect(verdict).toBe('CONFIG_INVALID');
    const at = createWorkspace({ tool: MESSAGE, 'tool.asc': text(`${curve}.sig.asc`), 'keys.gpg': changed });
    try {
      const result = await runGate(at, ['--artifacts', 'tool', '--openpgp-keys', 'keys.gpg', '--offline']);
      expect(result.verdict).toBe('OPENPGP_INVALID');
      expect(result.log).not.toMatch(INTERNAL);
    } finally {
      at.remove();
    }
    expect(checks).toEqual([]);
  });
});

describe('certificates of several keys', () => {
  test('verify by a signing subkey on another curve', async () => {
    const [primary = '', subkey = ''] = fingerprints('subkey');
    const { verdict, checks } = await by('subkey');
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence.openpgp).toMatchObject({ fingerprint: primary, signingKey: subkey });
    expect((await by('subkey', { args: ['--openpgp-fingerprints', subkey] })).verdict).toBe('pass');
  });

  test('are merged from two files', async () => {
    const at = createWorkspace({
      tool: MESSAGE,
      'tool.asc': text('subkey.sig.asc'),
      'a.asc': text('subkey.asc'),
      'b.asc': text('subkey.asc') + text('other.asc'),
    });
    try {
      const args = ['--artifacts', 'tool', '--openpgp-keys', 'a.asc', '--openpgp-keys', 'b.asc', '--offline'];
      expect((await runGate(at, args)).verdict).toBe('pass');
    } finally {
      at.remove();
    }
  });

  test.each(['revoked', 'subkey-revoked'])('%s: a key that was revoked as compromised proves nothing', async (name) => {
    const { verdict, checks } = await by(name);
    expect(verdict).toBe('OPENPGP_INVALID');
    expect(checks[0]?.message).toMatch(/its key was revoked/);
  });
});

describe('a key with which nothing is verified', () => {
  test.each([
    ['dsa', /is DSA with 2048 bits, which is not supported/],
    ['rsa1024', /is RSA with 1024 bits, which is too short/],
  ])('%s is wrong configuration, told at the key', async (name, why) => {
    const [fingerprint = ''] = fingerprints(name);
    for (const args of [[], ['--openpgp-fingerprints', fingerprint]]) {
      const { verdict, exitCode, log } = await by(name, { args });
      expect([verdict, exitCode]).toEqual(['CONFIG_INVALID', 2]);
      expect(log).toMatch(why);
      expect(log).toContain(fingerprint);
      expect(log).toContain('keys.asc');
      expect(log).toContain('Supported are RSA from 2048 bits, Ed25519');
      expect(log).not.toMatch(INTERNAL);
    }
  });

  test.each(['dsa', 'rsa1024'])('%s beside a good one is told where it signed', async (name) => {
    const keys = text(`${name}.asc`) + text('other.asc');
    const { verdict, exitCode, checks, log } = await by(name, { keys });
    expect([verdict, exitCode]).toEqual(['OPENPGP_INVALID', 1]);
    expect(checks[0]?.message).toMatch(/was not verified: its key [0-9a-f]{40} is (?:DSA|RSA)/);
    expect(checks[0]?.hint).toMatch(/^The artifact was not verified/);
    expect(log).not.toMatch(/do not use/i);
    expect((await check({ signature: text('other.sig.asc'), keys })).verdict).toBe('pass');
    const [pin = ''] = fingerprints(name);
    expect((await by(name, { keys, args: ['--openpgp-fingerprints', pin] })).verdict).toBe('CONFIG_INVALID');
  });

  test('as a subkey of a good one', async () => {
    const [primary = '', subkey = ''] = fingerprints('dsa-subkey');
    const { verdict, checks } = await by('dsa-subkey');
    expect(verdict).toBe('OPENPGP_INVALID');
    expect(checks[0]?.message).toContain(`its key ${subkey} is DSA with 2048 bits`);
    const pinned = (pin: string) => by('dsa-subkey', { args: ['--openpgp-fingerprints', pin] });
    expect((await pinned(subkey)).verdict).toBe('CONFIG_INVALID');
    expect((await pinned(primary)).verdict).toBe('OPENPGP_INVALID');
  });

  test('that is not given signs with an algorithm that is not supported', async () => {
    const { checks } = await by('dsa', { keys: text('other.asc') });
    expect(checks[0]).toMatchObject({ code: 'OPENPGP_INVALID', message: expect.stringMatching(/signs with DSA/) });
  });

  test('is wrong in a policy file too, with its place', async () => {
    const at = createWorkspace({
      tool: MESSAGE,
      'dsa.asc': text('dsa.asc'),
      'policy.yml': `version: 1
signers: { maintainer: { openpgp: dsa.asc } }
rules: [ { name: a, artifacts: [tool], require: [ { signature: { by: [maintainer] } } ] } ]
`,
    });
    try {
      const { verdict, log } = await runGate(at, ['--policy', 'policy.yml', '--offline']);
      expect(verdict).toBe('CONFIG_INVALID');
      expect(log).toMatch(/policy\.yml:2:\d+.*dsa\.asc.*is DSA with 2048 bits/);
    } finally {
      at.remove();
    }
  });

  test.each([
    ['garbage', 'garbage'],
    ['an empty block', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n-----END PGP PUBLIC KEY BLOCK-----\n'],
    ['a signature', text('other.sig.asc')],
    ['half a key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBF\n-----END PGP PUBLIC KEY BLOCK-----\n'],
  ])('%s is no key, in our words', async (_what, keys) => {
    const { verdict, log } = await check({ signature: text('other.sig.asc'), keys });
    expect(verdict).toBe('CONFIG_INVALID');
    expect(log).not.toMatch(INTERNAL);
  });
});

describe('what a key is', () => {
  const body = (version: number, algorithm: number, material: string) => {
    const head = version < 4 ? '0000000000000000'.slice(2, 14) : '00000000';
    const length = version > 4 ? (material.length / 2).toString(16).padStart(8, '0') : '';
    return Buffer.from(
      version.toString(16).padStart(2, '0') + head + algorithm.toString(16).padStart(2, '0') + length + material,
      'hex',
    );
  };
  const packet = (bytes: Buffer) => Buffer.concat([Buffer.from([0xc6, bytes.length]), bytes]);
  const rsa = (bits: number, exponent: string) =>
    bits.toString(16).padStart(4, '0') + 'ff'.repeat(Math.ceil(bits / 8)) + exponent;

  test.each<[string, Buffer, string | undefined]>([
    ['Ed25519 of version 6', body(6, 27, 'ab'.repeat(32)), undefined],
    ['Ed448 of version 6', body(6, 28, 'ab'.repeat(57)), undefined],
    ['Ed25519 by its old number', body(4, 22, '092b06010401da470f010107'), undefined],
    ['Ed448 by GnuPG', body(5, 22, '032b6571'), 'is a key of version 5, which is not supported'],
    ['Ed448 by its old number', body(4, 22, '032b6571'), 'is EdDSA on another curve, which is not supported'],
    ['an unknown curve', body(4, 19, '03aabbcc'), 'is ECDSA on another curve, which is not supported'],
    ['version 3', body(3, 1, rsa(1024, '001103')), 'is a key of version 3, which is not supported'],
    ['ElGamal', body(4, 16, rsa(1024, '')), 'is ElGamal with 1024 bits, which cannot sign'],
    [
      'RSA for encryption',
      body(4, 2, rsa(1024, '000203')),
      'is RSA for encryption alone with 1024 bits, which cannot sign',
    ],
    ['a number of the future', body(4, 99, ''), 'is algorithm number 99, which is not supported'],
    ['short RSA', body(4, 1, rsa(1024, '000203')), 'is RSA with 1024 bits, which is too short'],
  ])('%s', (_what, bytes, problem) => {
    const [key] = listKeyPackets(packet(bytes));
    if (!key) throw new Error('no key');
    expect(openPgpKeyProblem(key)).toBe(problem);
  });

  test.each([1n, 2n, 65_536n])('RSA with the exponent %s proves nothing', (exponent) => {
    const problem = openPgpKeyProblem({ isPrimary: true, version: 4, algorithm: 1, bits: 2048, exponent });
    expect(problem).toContain('proves nothing');
  });

  test('is told with the fingerprint that the library computes', async () => {
    for (const options of [
      {},
      { type: 'rsa', rsaBits: 2048 },
      { config: { v6Keys: true }, type: 'curve25519' },
    ] as const) {
      const key = await makeKey({ ...options, subkeys: [{ sign: true }] });
      const found = packets(key.publicKey);
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint, key.subkey]);
      expect(found.map(openPgpKeyProblem)).toEqual([undefined, undefined]);
      expect(found.map(({ isPrimary }) => isPrimary)).toEqual([true, false]);
      const signature = armor(await signDetached(MESSAGE, key));
      expect((await check({ signature, keys: key.publicKey })).verdict).toBe('pass');
    }
  });

  test.each([
    Buffer.alloc(0),
    Buffer.from([0xc6]),
    Buffer.from([0xc6, 0xff, 0xff]),
    Buffer.from([0x9b]),
    Buffer.alloc(64, 0xff),
  ])('is nothing where %j is no packet', (bytes) => {
    expect(listKeyPackets(bytes)).toEqual([]);
  });
});
