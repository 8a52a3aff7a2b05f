import { beforeAll, describe, expect, test } from '@jest/globals';
import * as openpgp from 'openpgp';
import { runGate, type GateOptions, type GateResult } from '../support/gate.js';
import { armor, asTestKey, clearsign, makeKey, signDetached, type TestKey } from '../support/openpgp.js';
import { createWorkspace } from '../support/workspace.js';

const DAY = 86_400_000;
const NOW = new Date('2026-06-01T12:00:00Z');
const days = (count: number): Date => new Date(NOW.getTime() + count * DAY);
const DATA = Buffer.from('the bytes of a release\n');

let key: TestKey;
let other: TestKey;

beforeAll(async () => {
  key = await makeKey({ date: days(-100), subkeys: [{ sign: true }] });
  other = await makeKey({ date: days(-100) });
});

interface Release {
  readonly data?: Uint8Array;
  readonly signature?: Uint8Array | string;
  readonly keys?: string | Uint8Array;
  readonly args?: readonly string[];
  readonly options?: GateOptions;
}

/** Checks one file with a detached signature beside it. */
async function check({
  data = DATA,
  signature,
  keys = key.publicKey,
  args = [],
  options = {},
}: Release): Promise<GateResult> {
  const at = createWorkspace({ 'tool.jar': data, 'keys.asc': keys });
  if (signature !== undefined) at.write('tool.jar.asc', signature);
  try {
    const own = ['--artifacts', 'tool.jar', '--openpgp-keys', 'keys.asc', '--offline', ...args];
    return await runGate(at, own, { now: NOW, ...options });
  } finally {
    at.remove();
  }
}

const sign = (
  keys: TestKey | readonly TestKey[] = key,
  date = days(-1),
  data: Uint8Array = DATA,
): Promise<Uint8Array> => signDetached(data, keys, { date });

describe('a detached signature', () => {
  test('passes, armored and binary, and the report says whose it is', async () => {
    const signature = await sign();
    const { verdict, checks } = await check({ signature: armor(signature) });
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence).toMatchObject({
      kind: 'message',
      file: 'tool.jar.asc',
      openpgp: { fingerprint: key.fingerprint, signingKey: key.subkey, claimedTime: days(-1).toISOString() },
    });
    expect((await check({ signature })).verdict).toBe('pass');
    expect((await check({ signature, keys: Buffer.from(key.privateKey.toPublic().write()) })).verdict).toBe('pass');
  });

  test('is found where a template leads', async () => {
    const at = createWorkspace({ 'tool.jar': DATA, 'keys.asc': key.publicKey, 'sigs/tool.jar.pgp': await sign() });
    const args = [
      '--artifacts',
      'tool.jar',
      '--openpgp-keys',
      'keys.asc',
      '--offline',
      '--signature',
      'sigs/{name}.pgp',
    ];
    expect((await runGate(at, args, { now: NOW })).verdict).toBe('pass');
    at.remove();
  });

  test.each([
    [
      'over other data',
      async () => ({ signature: await sign(key, days(-1), Buffer.from('other')) }),
      'OPENPGP_INVALID',
    ],
    [
      'of a changed file',
      async () => ({ signature: await sign(), data: Buffer.from('The bytes of a release\n') }),
      'OPENPGP_INVALID',
    ],
    ['by another key', async () => ({ signature: await sign(other) }), 'OPENPGP_UNKNOWN_KEY'],
    ['that is empty', () => Promise.resolve({ signature: '' }), 'BUNDLE_MALFORMED'],
    ['that is missing', () => Promise.resolve({}), 'BUNDLE_MISSING'],
    ['twice in a file', async () => ({ signature: armor(await sign()) + armor(await sign()) }), 'OPENPGP_INVALID'],
    ['with text before it', async () => ({ signature: `signed:\n${armor(await sign())}` }), 'OPENPGP_INVALID'],
    ['with text behind it', async () => ({ signature: `${armor(await sign())}more\n` }), 'OPENPGP_INVALID'],
    ['from the future', async () => ({ signature: await sign(key, days(1)) }), 'OPENPGP_INVALID'],
    [
      'made before its key',
      async () => ({ signature: await sign(key, days(-1)), options: { now: days(-50) } }),
      'OPENPGP_INVALID',
    ],
  ] as [string, () => Promise<Release>, string][])('%s is refused', async (_title, release, code) => {
    expect((await check(await release())).verdict).toBe(code);
  });

  test('with any byte changed is refused', async () => {
    const signature = await sign();
    for (let at = 0; at < signature.length; at += 3) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] ?? 0) ^ 0x04;
      const { verdict } = await check({ signature: armor(changed) });
      // Unhashed fields (the issuer's key id) say where to look, and nothing depends on them.
      if (verdict === 'pass')
        expect((await openpgp.readSignature({ binarySignature: changed })).packets.length).toBe(1);
      else expect(verdict).toMatch(/^OPENPGP_|^BUNDLE_MALFORMED$/);
    }
    const last = Buffer.from(signature);
    last[last.length - 1] = (last.at(-1) ?? 0) ^ 1;
    expect((await check({ signature: last })).verdict).toBe('OPENPGP_INVALID');
  });

  test('by several people suffices where one of them is accepted', async () => {
    const both = await sign([other, key]);
    const { verdict, checks } = await check({ signature: both });
    expect(verdict).toBe('pass');
    expect(checks[0]?.others?.[0]?.code).toBe('OPENPGP_UNKNOWN_KEY');
    const third = await makeKey({ date: days(-100) });
    expect((await check({ signature: both, keys: third.publicKey })).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });

  test('over lines passes, and says nothing for other lines', async () => {
    const signature = await signDetached(DATA, key, { date: days(-1), text: true });
    expect((await check({ signature })).verdict).toBe('pass');
    expect((await check({ signature, data: Buffer.from('other\n') })).verdict).toBe('OPENPGP_INVALID');
  });

  test('over lines passes with other line ends, as with gpg, and the report says so', async () => {
    const data = Buffer.from(DATA.toString().replaceAll('\n', '\r\n'));
    const overText = await check({ signature: await signDetached(DATA, key, { date: days(-1), text: true }), data });
    expect(overText.verdict).toBe('pass');
    expect(overText.checks[0]?.evidence?.openpgp).toMatchObject({ lineEnds: 'any' });
    expect(overText.log).toContain('line ends are not covered');
    expect((await check({ signature: await sign(), data })).verdict).toBe('OPENPGP_INVALID');
    const overBytes = await check({ signature: await sign() });
    expect(overBytes.checks[0]?.evidence?.openpgp).not.toHaveProperty('lineEnds');
    expect(overBytes.log).not.toContain('line ends');
  });

  test('of a file that is not kept in memory is verified in pieces', async () => {
    const large = Buffer.alloc(3 * 1024 * 1024 + 7, 'x\r\ny\n');
    for (const text of [false, true]) {
      const signature = await signDetached(large, key, { date: days(-1), text });
      expect((await check({ signature, data: large })).verdict).toBe('pass');
      const changed = Buffer.from(large);
      changed[2_000_000] = 0x21;
      expect((await check({ signature, data: changed })).verdict).toBe('OPENPGP_INVALID');
    }
  });

  test('cannot be checked against a digest', async () => {
    const at = createWorkspace({ 'keys.asc': key.publicKey, 'tool.asc': await sign() });
    const args = ['--digests', `sha256:${'0'.repeat(64)} tool`, '--openpgp-keys', 'keys.asc', '--offline'];
    const { verdict, checks } = await runGate(at, args, { now: NOW });
    expect(verdict).toBe('DIGEST_UNKNOWN');
    expect(checks[0]?.message).toContain('over the bytes');
    at.remove();
  });
});

describe('weak and dated', () => {
  test.each([
    ['MD5', openpgp.enums.hash.md5],
    ['SHA-1', openpgp.enums.hash.sha1],
  ])('a signature with %s is refused', async (name, hash) => {
    const rsa = await makeKey({ type: 'rsa', rsaBits: 2048, date: days(-100) });
    const signature = await resign(rsa, hash);
    const { verdict, checks } = await check({ signature, keys: rsa.publicKey });
    expect(verdict).toBe('OPENPGP_INVALID');
    expect(checks[0]?.message).toContain(name);
    expect((await check({ signature: await sign(rsa), keys: rsa.publicKey })).verdict).toBe('pass');
  });

  test('a short RSA key is refused', async () => {
    const config = { minRSABits: 1024 };
    const rsa = await makeKey({ type: 'rsa', rsaBits: 1024, date: days(-100), config });
    const signature = await signDetached(DATA, rsa, { date: days(-1), config });
    expect((await check({ signature, keys: rsa.publicKey })).verdict).toBe('CONFIG_INVALID');
  });

  test('a key that expired later still signed; what it signs afterwards does not count', async () => {
    const expired = await makeKey({ date: days(-100), keyExpirationTime: (50 * DAY) / 1000 });
    const before = await sign(expired, days(-60));
    expect((await check({ signature: before, keys: expired.publicKey })).verdict).toBe('pass');
    const after = await forgeDate(expired, days(-40));
    const stale = await check({ signature: after, keys: expired.publicKey });
    expect(stale.verdict).toBe('OPENPGP_INVALID');
    expect(stale.checks[0]?.message).toContain('by its key file, its key had expired');
    expect(stale.checks[0]?.hint).toMatch(/renewed the key.*compare its fingerprint/);
  });

  test.each([
    ['compromised', openpgp.enums.reasonForRevocation.keyCompromised, 'OPENPGP_INVALID', 'OPENPGP_INVALID'],
    ['revoked without a reason', openpgp.enums.reasonForRevocation.noReason, 'OPENPGP_INVALID', 'OPENPGP_INVALID'],
    ['retired', openpgp.enums.reasonForRevocation.keyRetired, 'pass', 'OPENPGP_INVALID'],
    ['superseded', openpgp.enums.reasonForRevocation.keySuperseded, 'pass', 'OPENPGP_INVALID'],
  ])('a key that is %s', async (_title, flag, before, after) => {
    const { privateKey } = await openpgp.revokeKey({
      key: other.privateKey,
      reasonForRevocation: { flag },
      date: days(-30),
      format: 'object',
    });
    const revoked = asTestKey(privateKey);
    expect((await check({ signature: await sign(other, days(-60)), keys: revoked.publicKey })).verdict).toBe(before);
    expect((await check({ signature: await sign(other, days(-10)), keys: revoked.publicKey })).verdict).toBe(after);
    // A copy without the revocation in another file does not bring the key back.
    const at = createWorkspace({ 'tool.jar': DATA, 'a.asc': other.publicKey, 'b.asc': revoked.publicKey });
    at.write('tool.jar.asc', await sign(other, days(-10)));
    const args = ['--artifacts', 'tool.jar', '--openpgp-keys', 'a.asc', '--openpgp-keys', 'b.asc', '--offline'];
    expect((await runGate(at, args, { now: NOW })).verdict).toBe(after);
    at.remove();
  });

  test('a signature that has itself expired is refused', async () => {
    const signature = await forgeDate(key, days(-10), (5 * DAY) / 1000);
    expect((await check({ signature })).verdict).toBe('OPENPGP_INVALID');
    expect((await check({ signature, options: { now: days(-8) } })).verdict).toBe('pass');
  });
});

describe('fingerprints', () => {
  test('of the primary key and of the signing subkey are both accepted', async () => {
    const signature = await sign();
    for (const pin of [key.fingerprint, key.subkey ?? '', key.fingerprint.toUpperCase().replace(/(.{4})/g, '$1 ')]) {
      expect((await check({ signature, args: ['--openpgp-fingerprints', pin] })).verdict).toBe('pass');
    }
  });

  test('limit a keyring to the keys that they name', async () => {
    const keys = key.publicKey + other.publicKey;
    const args = ['--openpgp-fingerprints', other.fingerprint];
    expect((await check({ signature: await sign(other), keys, args })).verdict).toBe('pass');
    expect((await check({ signature: await sign(key), keys, args })).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });

  test.each([
    ['a key id', () => key.fingerprint.slice(-16)],
    ['a short id', () => key.fingerprint.slice(-8)],
    ['no hex', () => 'z'.repeat(40)],
    ['of another key', () => other.fingerprint],
  ])('%s is a configuration error', async (_title, pin) => {
    const { verdict } = await check({ signature: await sign(), args: ['--openpgp-fingerprints', pin()] });
    expect(verdict).toBe('CONFIG_INVALID');
  });
});

describe('key files', () => {
  test.each([
    ['a private key', () => key.privateKey.armor()],
    ['a private key in binary', () => Buffer.from(key.privateKey.write())],
    ['nothing', () => ''],
    ['something else', () => 'no key at all'],
    ['a broken key', () => key.publicKey.slice(0, 200)],
  ] as [string, () => string | Buffer][])('%s is a configuration error', async (_title, keys) => {
    expect((await check({ signature: await sign(), keys: keys() })).verdict).toBe('CONFIG_INVALID');
  });

  test('out of the tree under test are refused', async () => {
    const options = { kind: 'actions', env: { GITHUB_EVENT_NAME: 'pull_request_target' } } as const;
    expect((await check({ signature: await sign(), options })).verdict).toBe('CONFIG_INVALID');
  });
});

describe('kinds of evidence do not stand in for each other', () => {
  test('an OpenPGP signature does not satisfy an identity', async () => {
    const at = createWorkspace({ 'tool.jar': DATA, 'tool.jar.asc': await sign() });
    const args = ['--artifacts', 'tool.jar', '--repo', 'acme/tool', '--offline'];
    expect((await runGate(at, args, { now: NOW })).verdict).toBe('KEY_MISMATCH');
    at.remove();
  });

  test('it suffices beside one', async () => {
    const args = ['--repo', 'acme/tool'];
    expect((await check({ signature: await sign(), args })).verdict).toBe('pass');
    expect((await check({ signature: await sign(other), args })).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });

  test('it carries no timestamp', async () => {
    const args = ['--require-timestamp'];
    expect((await check({ signature: await sign(), args })).verdict).toBe('CONFIG_INVALID');
  });
});

describe('a clearsigned document', () => {
  const document = (): Promise<string> => clearsign('one\n- two\nthree  \n', key);
  const run = async (text: string | Uint8Array): Promise<GateResult> => {
    const at = createWorkspace({ 'doc.txt.asc': text, 'keys.asc': key.publicKey });
    try {
      return await runGate(at, ['--artifacts', 'doc.txt.asc', '--openpgp-keys', 'keys.asc', '--offline']);
    } finally {
      at.remove();
    }
  };

  test('is its own evidence', async () => {
    expect((await run(await document())).verdict).toBe('pass');
    expect((await run((await document()).replaceAll('\n', '\r\n'))).verdict).toBe('pass');
    expect((await run(`\n${await document()}\n\n`)).verdict).toBe('pass');
  });

  test.each([
    ['with another line', (text: string) => text.replace('one', 'won')],
    ['with a line more', (text: string) => text.replace('one\n', 'one\nmore\n')],
    ['with text before it', (text: string) => `more\n${text}`],
    ['with text behind it', (text: string) => `${text}more\n`],
    ['twice', (text: string) => text + text],
    ['with another header', (text: string) => text.replace('Hash:', 'Note: more\nHash:')],
    ['with a word where a hash is named', (text: string) => text.replace(/Hash: .*/, 'Hash: approved-by-security')],
    ['with words behind the name of a hash', (text: string) => text.replace(/(Hash: .*)/, '$1, release-2')],
    ['with a second header of words', (text: string) => text.replace(/(Hash: .*)/, '$1\nHash: do, not, run')],
    ['with no name of a hash', (text: string) => text.replace(/Hash: .*/, 'Hash:')],
    ['with an unescaped dash', (text: string) => text.replace('- - two', '-two')],
    ['without its signature', (text: string) => text.replace(/-----BEGIN PGP SIGNATURE[\s\S]*/, '')],
    ['with a comment that breaks lines', (text: string) => text.replace(/(BEGIN PGP SIGNATURE-----\n)/, '$1more\n')],
  ])('%s is refused', async (_title, change) => {
    const good = (await document()).replaceAll('\r\n', '\n');
    expect(change(good)).not.toBe(good);
    expect((await run(good)).verdict).toBe('pass');
    expect((await run(change(good))).verdict).toBe('OPENPGP_INVALID');
  });

  test('by another key is refused', async () => {
    expect((await run(await clearsign('text', other))).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });
});

describe('a signed checksum list', () => {
  const SUM = '0d9e7e0b2b0fa5c2b7c1bdbf2d5a8a32c4d96fdcda1e4a9c4bd1d41f2e4e8cb1';
  const line = (name: string): string => `${SUM}  ${name}\n`;
  const run = async (files: Record<string, string | Uint8Array>, signed = true): Promise<GateResult> => {
    const at = createWorkspace({ ...files, 'keys.asc': key.publicKey });
    const args = ['--digests', `sha256:${SUM} tool`, '--checksums', 'SUMS', '--offline'];
    try {
      return await runGate(at, [...args, ...(signed ? ['--checksums-signed', '--openpgp-keys', 'keys.asc'] : [])]);
    } finally {
      at.remove();
    }
  };

  test('vouches for what is in the signed text', async () => {
    const { verdict, checks } = await run({ SUMS: await clearsign(line('tool'), key) });
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence.listSignedBy.openpgp.fingerprint).toBe(key.fingerprint);
  });

  test('may have its signature beside it', async () => {
    const list = Buffer.from(line('tool'));
    const good = await signDetached(list, key);
    expect((await run({ SUMS: list, 'SUMS.asc': armor(good) })).verdict).toBe('pass');
    expect((await run({ SUMS: line('other') + line('tool'), 'SUMS.asc': armor(good) })).verdict).toBe(
      'OPENPGP_INVALID',
    );
    expect((await run({ SUMS: list, 'SUMS.asc': await signDetached(list, other) })).verdict).toBe(
      'OPENPGP_UNKNOWN_KEY',
    );
  });

  test.each([
    [
      'a line before the signed text',
      async () => line('tool') + (await clearsign(line('other'), key)),
      'OPENPGP_INVALID',
    ],
    ['a line behind it', async () => (await clearsign(line('other'), key)) + line('tool'), 'OPENPGP_INVALID'],
    ['another key', () => clearsign(line('tool'), other), 'OPENPGP_UNKNOWN_KEY'],
    ['a changed line', async () => (await clearsign(line('othr'), key)).replace('othr', 'tool'), 'OPENPGP_INVALID'],
    ['no signature', () => Promise.resolve(line('tool')), 'BUNDLE_MISSING'],
    ['another name', () => clearsign(line('other'), key), 'CHECKSUM_UNLISTED'],
  ])('with %s is refused', async (_title, list, code) => {
    expect((await run({ SUMS: await list() })).verdict).toBe(code);
  });

  test('is a plain list where no signature is demanded', async () => {
    const list = await clearsign(line('tool'), other);
    const { verdict, report } = await run({ SUMS: list }, false);
    expect(verdict).toBe('pass');
    expect(report.artifacts[0].integrityOnly).toBe(true);
  });
});

describe('Helm provenance', () => {
  const SHA256 = '8f2fba1b8d58f6d7ab5dd3f4f7a92e2cd3b9d3a4cc8a9cbb6d1a1d6b1e6d3f00';
  const prov = (files: string): string => `name: chart\nversion: 1.2.3\n\n...\nfiles:\n${files}`;
  const run = async (text: string, signer = key): Promise<GateResult> => {
    const at = createWorkspace({ 'keys.asc': key.publicKey, 'chart-1.2.3.tgz.prov': await clearsign(text, signer) });
    const args = ['--digests', `sha256:${SHA256} chart-1.2.3.tgz`, '--openpgp-keys', 'keys.asc', '--offline'];
    try {
      return await runGate(at, args);
    } finally {
      at.remove();
    }
  };

  test('is found beside the chart and must list it with its digest', async () => {
    expect((await run(prov(`  chart-1.2.3.tgz: sha256:${SHA256}\n`))).verdict).toBe('pass');
    expect((await run(prov(`  "chart-1.2.3.tgz": sha256:${SHA256}\n`))).verdict).toBe('pass');
  });

  test.each([
    ['another digest', `  chart-1.2.3.tgz: sha256:${'0'.repeat(64)}\n`],
    ['another name', `  chart-1.2.4.tgz: sha256:${SHA256}\n`],
    ['the name twice', `  chart-1.2.3.tgz: sha256:${SHA256}\n  chart-1.2.3.tgz: sha256:${'0'.repeat(64)}\n`],
    ['another algorithm', `  chart-1.2.3.tgz: md5:${SHA256.slice(32)}\n`],
    ['nothing', ''],
  ])('with %s is refused', async (_title, files) => {
    expect((await run(prov(files))).verdict).toBe('OPENPGP_INVALID');
  });

  test('without its parts, or by another key, is refused', async () => {
    expect((await run(`chart-1.2.3.tgz: sha256:${SHA256}\n`)).verdict).toBe('OPENPGP_INVALID');
    expect((await run(prov(`  chart-1.2.3.tgz: sha256:${SHA256}\n`), other)).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });
});

/** A signature with a hash that the library itself refuses to sign with: its policy is loosened for the making. */
async function resign(rsa: TestKey, hash: openpgp.enums.hash): Promise<Uint8Array> {
  const packet = new openpgp.SignaturePacket();
  packet.signatureType = openpgp.enums.signature.binary;
  packet.publicKeyAlgorithm = rsa.privateKey.keyPacket.algorithm;
  packet.hashAlgorithm = hash;
  const literal = new openpgp.LiteralDataPacket();
  (literal as any).setBytes(DATA, openpgp.enums.literal.binary);
  const signer = await rsa.privateKey.getSigningKey();
  await (packet as any).sign(signer.keyPacket, literal, days(-1), true, {
    ...openpgp.config,
    nonDeterministicSignaturesViaNotation: false,
  });
  return frame(packet);
}

/** A signature whose date the library's own checks would not allow. */
async function forgeDate(by: TestKey, date: Date, expiresAfter?: number): Promise<Uint8Array> {
  const packet = new openpgp.SignaturePacket();
  packet.signatureType = openpgp.enums.signature.binary;
  const signer = by.privateKey.subkeys[0] && by.subkey && by === key ? by.privateKey.subkeys[0] : by.privateKey;
  packet.publicKeyAlgorithm = signer.keyPacket.algorithm;
  packet.hashAlgorithm = openpgp.enums.hash.sha512;
  if (expiresAfter !== undefined) {
    packet.signatureExpirationTime = expiresAfter;
    packet.signatureNeverExpires = false;
  }
  const literal = new openpgp.LiteralDataPacket();
  (literal as any).setBytes(DATA, openpgp.enums.literal.binary);
  await (packet as any).sign(signer.keyPacket, literal, date, true, openpgp.config);
  return frame(packet);
}

function frame(packet: openpgp.SignaturePacket): Uint8Array {
  const list = new openpgp.PacketList<openpgp.SignaturePacket>();
  list.push(packet);
  return list.write();
}
