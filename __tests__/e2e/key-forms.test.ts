import { describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { runGate, type GateOptions, type GateResult } from '../support/gate.js';
import {
  minisign,
  minisignPublic,
  newKeyId,
  signifyPublic,
  sshBlob,
  sshPublic,
  sshSign,
  type MinisignKey,
  type SshKey,
} from '../support/key-forms.js';
import { createWorkspace } from '../support/workspace.js';

const DATA = Buffer.from('the bytes of a release\n');

interface Release {
  readonly data?: Buffer;
  readonly key: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly args?: readonly string[];
  readonly subject?: readonly string[];
  readonly options?: GateOptions;
}

const UNLOGGED = ['--transparency-log', 'none'];

async function check({ data = DATA, key, files, args = UNLOGGED, subject, options }: Release): Promise<GateResult> {
  const at = createWorkspace({ tool: data, 'tool.pub': key, ...files });
  try {
    return await runGate(
      at,
      [...(subject ?? ['--artifacts', 'tool']), '--key', 'tool.pub', '--offline', ...args],
      options,
    );
  } finally {
    at.remove();
  }
}

const digest = (algorithm: string, data = DATA): string => createHash(algorithm).update(data).digest('hex');

describe('minisign and signify', () => {
  const make = (): MinisignKey => ({ ...generateKeyPairSync('ed25519'), id: newKeyId() });
  const key = make();
  const other = make();
  const pub = minisignPublic(key);

  test.each([
    ['minisign over bytes', minisign(DATA, key, { comment: 'file:tool' })],
    ['minisign over a digest', minisign(DATA, key, { comment: 'file:tool', prehashed: true })],
    ['an empty trusted comment', minisign(DATA, key, { comment: '' })],
    ['CRLF', minisign(DATA, key, { comment: 'file:tool' }).replaceAll('\n', '\r\n')],
  ])('%s passes', async (_title, signature) => {
    expect((await check({ key: pub, files: { 'tool.minisig': signature } })).verdict).toBe('pass');
  });

  test('the digest of a signed file is no file that was signed, whatever the signature calls itself', async () => {
    const digest = createHash('blake2b512').update(DATA).digest();
    const relabelled = minisign(DATA, key, { comment: 'file:tool', prehashed: true }).split('\n');
    const packed = Buffer.from(relabelled[1] ?? '', 'base64');
    packed.write('Ed');
    relabelled[1] = packed.toString('base64');
    const forged = await check({ key: pub, data: digest, files: { 'tool.minisig': relabelled.join('\n') } });
    expect(forged.checks[0]).toMatchObject({ code: 'SIGNATURE_INVALID', hint: expect.stringContaining('-H') });
    const honest = minisign(digest, key, { comment: 'file:tool', prehashed: true });
    expect((await check({ key: pub, data: digest, files: { 'tool.minisig': honest } })).verdict).toBe('pass');
  });

  test('nor where the key is said to be of signify, and neither is what a trusted comment is signed with', async () => {
    const comment = 'timestamp:1700000000\tfile:tool\thashed';
    const genuine = minisign(DATA, key, { comment, prehashed: true }).split('\n');
    const signature = Buffer.from(genuine[1] ?? '', 'base64').subarray(10);
    const global = Buffer.from(genuine[3] ?? '', 'base64');
    const moved = (from: Buffer) =>
      `untrusted comment: x\n${Buffer.concat([Buffer.from('Ed'), key.id, from]).toString('base64')}\n`;
    const taken: [Buffer, string][] = [
      [createHash('blake2b512').update(DATA).digest(), moved(signature)],
      [Buffer.concat([signature, Buffer.from(comment)]), moved(global)],
    ];
    for (const [data, made] of taken) {
      const refused = await check({ key: signifyPublic(key), data, files: { 'tool.sig': made } });
      expect(refused.checks[0]).toMatchObject({ code: 'SIGNATURE_INVALID', message: expect.not.stringContaining('not a valid') }); // prettier-ignore
    }
    for (const data of [Buffer.alloc(63, 1), Buffer.alloc(65, 1), Buffer.alloc(80, 1)]) {
      const files = { 'tool.sig': minisign(data, key) };
      expect((await check({ key: signifyPublic(key), data, files })).verdict).toBe('pass');
    }
  });

  test('signify passes, and the report has the trusted comment of minisign', async () => {
    expect((await check({ key: signifyPublic(key), files: { 'tool.sig': minisign(DATA, key) } })).verdict).toBe('pass');
    const files = { 'tool.minisig': minisign(DATA, key, { comment: 'version 1.2.3' }) };
    expect((await check({ key: pub, files })).checks[0]?.evidence.comment).toBe('version 1.2.3');
  });

  test.each([
    ['minisign', pub],
    ['minisign, in other words', minisignPublic(key, 'minisign public key of acme, not of signify: public key')],
    ['nobody knows what', minisignPublic(key, 'key of acme')],
    ['nothing', minisignPublic(key, '')],
    ['no name', minisignPublic(key, 'public key')],
  ])('a trusted comment cannot be cut off where the key is said to be of %s', async (_title, text) => {
    const whole = minisign(DATA, key, { comment: 'version 1.2.3' });
    expect((await check({ key: text, files: { 'tool.minisig': whole } })).verdict).toBe('pass');
    const cut = `${whole.split('\n').slice(0, 2).join('\n')}\n`;
    for (const name of ['tool.minisig', 'tool.sig']) {
      const { verdict, checks } = await check({ key: text, files: { [name]: cut } });
      expect(verdict).toBe('SIGNATURE_INVALID');
      expect(checks[0]).toMatchObject({ message: expect.stringContaining('no trusted comment'), actual: 'none' });
    }
    const halved = `${whole.split('\n').slice(0, 3).join('\n')}\n`;
    expect((await check({ key: text, files: { 'tool.minisig': halved } })).verdict).toBe('BUNDLE_MALFORMED');
  });

  test.each([
    ['of other data', minisign(Buffer.from('other'), key, { comment: '' }), 'SIGNATURE_INVALID'],
    [
      'of other data by digest',
      minisign(Buffer.from('other'), key, { comment: '', prehashed: true }),
      'SIGNATURE_INVALID',
    ],
    ['by another key', minisign(DATA, other, { comment: '' }), 'KEY_MISMATCH'],
    ['by another key under this id', minisign(DATA, other, { comment: '', id: key.id }), 'SIGNATURE_INVALID'],
    ['with another trusted comment', minisign(DATA, key, { comment: 'v1', shown: 'v2' }), 'SIGNATURE_INVALID'],
    ['twice', minisign(DATA, key, { comment: '' }).repeat(2), 'BUNDLE_MALFORMED'],
    ['over a digest without a comment', minisign(DATA, key, { prehashed: true }), 'BUNDLE_MALFORMED'],
    ['cut off', minisign(DATA, key, { comment: '' }).slice(0, 90), 'BUNDLE_MALFORMED'],
    [
      'of an unknown algorithm',
      minisign(DATA, key)
        .replace('RWQ', 'UlM')
        .replace(/\n.{4}/, '\nWFhY'),
      'BUNDLE_MALFORMED',
    ],
  ])('a signature %s is refused', async (_title, signature, code) => {
    expect((await check({ key: pub, files: { 'tool.minisig': signature } })).verdict).toBe(code);
  });

  test('every changed byte of the signature is refused', async () => {
    const packed = Buffer.from(minisign(DATA, key).split('\n')[1] ?? '', 'base64');
    for (let at = 0; at < packed.length; at += 7) {
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const signature = `untrusted comment: x\n${changed.toString('base64')}\n`;
      expect((await check({ key: signifyPublic(key), files: { 'tool.sig': signature } })).verdict).not.toBe('pass');
    }
  });

  test('needs to be told that no log is demanded', async () => {
    const files = { 'tool.minisig': minisign(DATA, key, { comment: '' }) };
    const { verdict, checks } = await check({ key: pub, files, args: [] });
    expect(verdict).toBe('TLOG_MISSING');
    expect(checks[0]?.hint).toContain('transparency-log: none');
  });

  test('from digests: over the digest where that is given, never over bytes', async () => {
    const subject = ['--digests', `sha256:${digest('sha256')} tool`];
    const files = { 'tool.minisig': minisign(DATA, key, { comment: '' }) };
    const { verdict, checks } = await check({ key: pub, files, subject });
    expect(verdict).toBe('DIGEST_UNKNOWN');
    expect(checks[0]?.message).toContain('only its digests are known');
    const prehashed = { 'tool.minisig': minisign(DATA, key, { comment: '', prehashed: true }) };
    expect((await check({ key: pub, files: prehashed, subject })).verdict).toBe('DIGEST_UNKNOWN');
  });

  test('a key of one form verifies no signature of another', async () => {
    const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const files = { 'tool.minisig': minisign(DATA, key, { comment: '' }) };
    expect((await check({ key: pem, files })).verdict).toBe('KEY_MISMATCH');
    const raw = minisign(DATA, key).split('\n')[1] ?? '';
    const plain = Buffer.from(raw, 'base64').subarray(10).toString('base64');
    expect((await check({ key: pub, files: { 'tool.sig': plain } })).verdict).toBe('KEY_MISMATCH');
    expect((await check({ key: pem, files: { 'tool.sig': plain } })).verdict).toBe('pass');
  });

  test.each([
    ['a secret key', 'untrusted comment: x\nRWRTY0IyAAAA\n'],
    ['nothing behind the comment', 'untrusted comment: x\n'],
    ['a comment without a key behind it', `${pub}untrusted comment: y\n`],
    ['a line behind the key', `${pub}more\n`],
  ])('a key file with %s is a configuration error', async (_title, text) => {
    expect((await check({ key: text, files: {} })).verdict).toBe('CONFIG_INVALID');
  });
});

describe('SSH', () => {
  const KEYS: Readonly<Record<string, SshKey>> = {
    ed25519: { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' },
    'RSA with SHA-256': { ...generateKeyPairSync('rsa', { modulusLength: 2048 }), algorithm: 'rsa-sha2-256' },
    'RSA with SHA-512': { ...generateKeyPairSync('rsa', { modulusLength: 2048 }), algorithm: 'rsa-sha2-512' },
    'P-256': { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }), algorithm: 'ecdsa-sha2-nistp256' },
    'P-384': { ...generateKeyPairSync('ec', { namedCurve: 'P-384' }), algorithm: 'ecdsa-sha2-nistp384' },
    'P-521': { ...generateKeyPairSync('ec', { namedCurve: 'P-521' }), algorithm: 'ecdsa-sha2-nistp521' },
    'a security key with Ed25519': { ...generateKeyPairSync('ed25519'), algorithm: 'sk-ssh-ed25519@openssh.com' },
    'a security key with P-256': {
      ...generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      algorithm: 'sk-ecdsa-sha2-nistp256@openssh.com',
    },
  };
  const key = KEYS['ed25519']!;
  const other: SshKey = { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' };
  const pub = sshPublic(key);

  test.each(Object.entries(KEYS))('%s: the twin over other data is refused', async (_title, each) => {
    for (const hash of ['sha256', 'sha512']) {
      const good = { 'tool.sig': sshSign(DATA, each, { hash }) };
      expect((await check({ key: sshPublic(each), files: good })).verdict).toBe('pass');
      const bad = { 'tool.sig': sshSign(Buffer.from('other'), each, { hash }) };
      expect((await check({ key: sshPublic(each), files: bad })).verdict).toBe('SIGNATURE_INVALID');
    }
  });

  const rsa = KEYS['RSA with SHA-256']!;
  const security = KEYS['a security key with Ed25519']!;
  test.each([
    ['for another namespace', sshSign(DATA, key, { namespace: 'git' }), pub, 'KEY_MISMATCH'],
    ['by another key', sshSign(DATA, other), pub, 'KEY_MISMATCH'],
    [
      'by another key that claims to be this one',
      sshSign(DATA, other, { blob: sshBlob(key) }),
      pub,
      'SIGNATURE_INVALID',
    ],
    ['with SHA-1 inside', sshSign(DATA, { ...rsa, algorithm: 'ssh-rsa' }), sshPublic(rsa), 'SIGNATURE_INVALID'],
    ['over an MD5 digest', sshSign(DATA, key, { hash: 'md5' }), pub, 'BUNDLE_MALFORMED'],
    [
      'that nobody touched the key for',
      sshSign(DATA, security, { flags: 0 }),
      sshPublic(security),
      'SIGNATURE_INVALID',
    ],
    ['twice', sshSign(DATA, key).repeat(2), pub, 'BUNDLE_MALFORMED'],
    ['with text behind it', `${sshSign(DATA, key)}more\n`, pub, 'BUNDLE_MALFORMED'],
  ])('a signature %s is refused', async (_title, signature, publicKey, code) => {
    expect((await check({ key: publicKey, files: { 'tool.sig': signature } })).verdict).toBe(code);
  });

  test('a changed file is refused, and digests suffice', async () => {
    const files = { 'tool.sig': sshSign(DATA, key) };
    expect((await check({ key: pub, files, data: Buffer.from('changed') })).verdict).toBe('SIGNATURE_INVALID');
    const given = (...algorithms: string[]) => [
      '--digests',
      `${algorithms.map((a) => `${a}:${digest(a)}`).join(',')} tool`,
    ];
    expect((await check({ key: pub, files, subject: given('sha256', 'sha512') })).verdict).toBe('pass');
    const { verdict, checks } = await check({ key: pub, files, subject: given('sha256') });
    expect(verdict).toBe('DIGEST_UNKNOWN');
    expect(checks[0]?.hint).toContain('sha512');
  });

  test('an allowed signers file names who may sign, for what and when', async () => {
    const line = (options: string, who = key) => `release@example.com ${options}${sshPublic(who)}`;
    const files = { 'tool.sig': sshSign(DATA, key) };
    const options = { now: new Date('2026-06-01T00:00:00Z') };
    const verdict = async (text: string) => (await check({ key: text, files, options })).verdict;
    expect(await verdict(`# signers\n${line('', other)}${line('')}`)).toBe('pass');
    expect(await verdict(line('namespaces="file,git" '))).toBe('pass');
    expect(await verdict(line('namespaces="git" '))).toBe('KEY_MISMATCH');
    expect(await verdict(line('valid-after="20260101",valid-before="20270101Z" '))).toBe('pass');
    expect(await verdict(line('valid-after="20260701" '))).toBe('CONFIG_INVALID');
    expect(await verdict(line('valid-before="20260501" ', key) + line('', other))).toBe('KEY_MISMATCH');
    expect(await verdict(line('cert-authority '))).toBe('CONFIG_INVALID');
    expect(await verdict(line('namespaces="*" '))).toBe('CONFIG_INVALID');
    expect(await verdict(`!release@example.com ${pub}`)).toBe('CONFIG_INVALID');
    expect(await verdict(`*,!release@example.com ${pub}`)).toBe('CONFIG_INVALID');
    expect(await verdict(`"*@example.com,!release@example.com" namespaces="file" ${pub}`)).toBe('CONFIG_INVALID');
    expect(await verdict(`*@example.com,release@example.org ${pub}`)).toBe('pass');
    expect(await verdict(line('', other))).toBe('KEY_MISMATCH');
  });

  test.each([
    [
      'a short RSA key',
      sshPublic({ ...generateKeyPairSync('rsa', { modulusLength: 1024 }), algorithm: 'rsa-sha2-512' }),
    ],
    ['a key of another type than it says', pub.replace('ssh-ed25519', 'ssh-rsa')],
    ['a cut-off key', `${pub.slice(0, 60)}\n`],
  ])('a key file with %s is a configuration error', async (_title, text) => {
    expect((await check({ key: text, files: {} })).verdict).toBe('CONFIG_INVALID');
  });
});
