/** Where keys come from: files with several of them, their own text, and addresses that a digest pins. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runPolicyCommand } from '../../src/policy/command.js';
import { runGate, type GateOptions, type GateResult } from '../support/gate.js';
import { minisign, minisignPublic, newKeyId, signifyPublic, sshPublic, sshSign } from '../support/key-forms.js';
import { createWorkspace } from '../support/workspace.js';

const DATA = Buffer.from('the bytes of a release\n');
const UNLOGGED = ['--transparency-log', 'none'];

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const fingerprint = (key: KeyObject): string => sha256(key.export({ type: 'spki', format: 'der' }));
const make = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const key = make();
const other = make();
const third = make();
const signature = sign('sha256', DATA, key.privateKey);
const mini = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
const otherMini = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
const line = (text: string): string => text.split('\n')[1] ?? '';
const wrapped = (text: string): string => Buffer.from(text).toString('base64');

interface Given {
  readonly keys: readonly string[];
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly offline?: boolean;
  readonly args?: readonly string[];
  readonly options?: GateOptions;
}

async function check({ keys, files = {}, offline = true, args = [], options }: Given): Promise<GateResult> {
  const at = createWorkspace({ tool: DATA, ...('tool.minisig' in files ? {} : { 'tool.sig': signature }), ...files });
  const given = keys.flatMap((one) => ['--key', one]);
  const where = offline ? ['--offline'] : [];
  try {
    return await runGate(at, ['--artifacts', 'tool', ...given, ...UNLOGGED, ...where, ...args], options);
  } finally {
    at.remove();
  }
}

describe('several keys in a file', () => {
  const both = pem(other.publicKey) + pem(key.publicKey);

  test('any of them may have signed, and is named by its fingerprint', async () => {
    const { verdict, checks } = await check({ keys: ['keys.pub'], files: { 'keys.pub': both } });
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence).toMatchObject({
      keyFingerprint: fingerprint(key.publicKey),
      signer: `key sha256:${fingerprint(key.publicKey)}`,
    });
  });

  test.each([
    ['with CRLF', both.replaceAll('\n', '\r\n'), 'pass'],
    ['one of them twice', both + pem(key.publicKey), 'pass'],
    ['the same key twice', pem(key.publicKey).repeat(2), 'pass'],
    ['neither of them', pem(other.publicKey) + pem(third.publicKey), 'SIGNATURE_INVALID'],
    [
      'a private key among them',
      both + key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'CONFIG_INVALID',
    ],
    ['text between them', `${pem(other.publicKey)}# new\n${pem(key.publicKey)}`, 'CONFIG_INVALID'],
    ['the second one cut off', both.slice(0, -30), 'CONFIG_INVALID'],
  ])('%s', async (_title, text, expected) => {
    expect((await check({ keys: ['keys.pub'], files: { 'keys.pub': text } })).verdict).toBe(expected);
  });

  test('keys of minisign, with their comments or without', async () => {
    const files = { 'tool.minisig': minisign(DATA, mini, { comment: 'v1' }) };
    const texts = [
      minisignPublic(otherMini) + minisignPublic(mini),
      `${line(minisignPublic(otherMini))}\n${line(minisignPublic(mini))}\n`,
    ];
    for (const text of texts)
      expect((await check({ keys: ['k.pub'], files: { ...files, 'k.pub': text } })).verdict).toBe('pass');
    expect((await check({ keys: ['k.pub'], files: { ...files, 'k.pub': minisignPublic(otherMini) } })).verdict).toBe(
      'KEY_MISMATCH',
    );
  });
});

describe('the text of a key', () => {
  test('PEM', async () => {
    expect((await check({ keys: [pem(key.publicKey)] })).verdict).toBe('pass');
    expect((await check({ keys: [pem(other.publicKey)] })).verdict).toBe('SIGNATURE_INVALID');
    expect((await check({ keys: [pem(other.publicKey), pem(key.publicKey)] })).verdict).toBe('pass');
    expect((await check({ keys: [pem(key.publicKey).slice(0, -30)] })).verdict).toBe('CONFIG_INVALID');
  });

  test('in a workflow its lines belong together, beside other keys', async () => {
    const at = createWorkspace({ tool: DATA, 'tool.sig': signature, 'other.pub': pem(other.publicKey) });
    try {
      const inputs = (text: string) => ['--artifacts', 'tool', '--offline', ...UNLOGGED, '--key', text];
      for (const text of [
        pem(key.publicKey),
        `other.pub\n${pem(key.publicKey)}${line(minisignPublic(mini))}`,
        `${minisignPublic(mini)}${pem(key.publicKey).replaceAll('\n', '\r\n')}`,
      ])
        expect((await runGate(at, inputs(text), { kind: 'actions' })).verdict).toBe('pass');
      const wrong = await runGate(at, inputs(`other.pub\n${minisignPublic(mini)}`), { kind: 'actions' });
      expect(wrong.exitCode).toBe(1);
    } finally {
      at.remove();
    }
  });

  const files = { 'tool.minisig': minisign(DATA, mini, { comment: 'v1' }) };
  test.each([
    ['the line alone', line(minisignPublic(mini)), 'pass'],
    ['comment and line', minisignPublic(mini), 'pass'],
    ['all of it in base64', wrapped(minisignPublic(mini)), 'pass'],
    ['another key', line(minisignPublic(otherMini)), 'KEY_MISMATCH'],
    ['the line cut off', line(minisignPublic(mini)).slice(0, -4), 'CONFIG_INVALID'],
    ['another key in base64', wrapped(minisignPublic(otherMini)), 'KEY_MISMATCH'],
  ])('minisign: %s', async (_title, text, expected) => {
    expect((await check({ keys: [text], files })).verdict).toBe(expected);
  });

  test('minisign: the line alone does not make do without the trusted comment', async () => {
    const cut = `${files['tool.minisig'].split('\n').slice(0, 2).join('\n')}\n`;
    const bare = await check({ keys: [line(signifyPublic(mini))], files: { 'tool.minisig': cut } });
    expect(bare.verdict).toBe('SIGNATURE_INVALID');
    expect((await check({ keys: [signifyPublic(mini)], files: { 'tool.minisig': cut } })).verdict).toBe('pass');
  });

  test.each([
    ['minisign', Buffer.concat([Buffer.from('EdScB2'), Buffer.alloc(152, 7)]).toString('base64')],
    ['minisign, unencrypted', Buffer.concat([Buffer.from('Ed\0\0B2'), Buffer.alloc(152, 7)]).toString('base64')],
    ['signify', Buffer.concat([Buffer.from('EdBK'), Buffer.alloc(100, 7)]).toString('base64')],
  ])('a secret key of %s is refused, and never repeated', async (_title, secret) => {
    const file = `untrusted comment: minisign encrypted secret key\n${secret}\n`;
    for (const text of [secret, file, wrapped(file)]) {
      for (const given of [{ keys: [text] }, { keys: ['k'], files: { k: text } }]) {
        const { verdict, log } = await check(given);
        expect(verdict).toBe('CONFIG_INVALID');
        expect(log).toContain('secret key of minisign or signify');
        expect(log).not.toContain(secret.slice(8, 40));
      }
    }
  });

  test('a private key given as text is never repeated', async () => {
    const secret = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { verdict, log } = await check({ keys: [secret] });
    expect(verdict).toBe('CONFIG_INVALID');
    expect(log).toContain('contains a private key');
    expect(log).not.toContain(secret.split('\n')[1]);
  });
});

test('a signature of minisign in base64, as Tauri writes it', async () => {
  const good = minisign(DATA, mini, { comment: 'file:tool', prehashed: true });
  const keys = [wrapped(minisignPublic(mini))];
  const by = async (text: string) => (await check({ keys, files: { 'tool.minisig': '', 'tool.sig': text } })).verdict;
  expect(await by(wrapped(good))).toBe('pass');
  expect(await by(`${wrapped(good)}\n`)).toBe('pass');
  expect(await by(wrapped(minisign(DATA, otherMini, { comment: 'x' })))).toBe('KEY_MISMATCH');
  expect(await by(wrapped(minisign(Buffer.from('x'), mini, { comment: 'x' })))).toBe('SIGNATURE_INVALID');
  expect(await by(wrapped(minisign(DATA, mini, { comment: 'v1', shown: 'v2' })))).toBe('SIGNATURE_INVALID');
  expect(await by(wrapped(good.split('\n').slice(0, 2).join('\n')))).toBe('BUNDLE_MALFORMED');
  expect(await by(wrapped(good).slice(0, -5))).toBe('BUNDLE_MALFORMED');
  expect(await by(wrapped(wrapped(good)))).not.toBe('pass');
});

describe('services that hold keys', () => {
  test.each([
    ['awskms:///alias/release', 'cosign public-key --key awskms:///alias/release > key.pub', 'aws kms get-public-key'],
    ['gcpkms://projects/p/locations/l/keyRings/r/cryptoKeys/k', 'cosign public-key --key gcpkms:', 'gcloud kms keys'],
    ['azurekms://vault.vault.azure.net/key', 'cosign public-key --key azurekms:', 'az keyvault key download'],
    ['hashivault://release', 'cosign public-key --key hashivault:', 'vault read'],
    ['k8s://ns/name', 'cosign public-key --key k8s:', 'kubectl get secret'],
    ['gitlab://group/project', 'cosign public-key --key gitlab:', 'glab variable get'],
    ['pkcs11:token=t;object=o?pin-value=4711', 'cosign public-key --key ADDRESS', 'pkcs11-tool --read-object'],
    ['awskms:///alias/$(id)', 'cosign public-key --key ADDRESS', 'aws kms get-public-key'],
  ])('%s is not asked: two commands export the key', async (address, first, second) => {
    const { exitCode, log } = await check({ keys: [address] });
    expect(exitCode).toBe(2);
    expect(log).toContain(first);
    expect(log).toContain(second);
    expect(log).not.toContain('4711');
  });

  test('nor is an address of another kind', async () => {
    const { exitCode, log } = await check({ keys: ['env://COSIGN_PUBLIC_KEY'] });
    expect([exitCode, log]).toEqual([2, expect.stringContaining('no key is read from')]);
  });
});

describe('a pinned address', () => {
  let server: Server;
  let answer: RequestListener;
  let asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`);
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.close();
  });

  const GOOD = pem(key.publicKey);
  const address = (digest = sha256(GOOD)) =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/cosign.pub#sha256=${digest}`;
  const sends =
    (text: string | Buffer, status = 200): RequestListener =>
    (_request, response) => {
      response.writeHead(status).end(text);
    };
  const fetched = (given: RequestListener, { keys = [address()], ...more }: Partial<Given> = {}) => {
    answer = given;
    asked = [];
    return check({ keys, offline: false, ...more });
  };

  test('is fetched, and the key is believed', async () => {
    const { verdict } = await fetched(sends(GOOD));
    expect([verdict, asked]).toEqual(['pass', ['/cosign.pub ']]);
    expect((await fetched(sends(GOOD), { keys: [address(sha256(GOOD).toUpperCase())] })).verdict).toBe('pass');
  });

  test('several keys behind it, and one of minisign', async () => {
    const both = pem(other.publicKey) + GOOD;
    expect((await fetched(sends(both), { keys: [address(sha256(both))] })).verdict).toBe('pass');
    const files = { 'tool.minisig': minisign(DATA, mini, { comment: 'v1' }) };
    const text = minisignPublic(mini);
    expect((await fetched(sends(text), { keys: [address(sha256(text))], files })).verdict).toBe('pass');
  });

  test.each<[string, RequestListener, number, string]>([
    ['another key', sends(pem(other.publicKey)), 2, 'is not the pinned key: expected sha256:'],
    ['one more byte', sends(`${GOOD}\n`), 2, 'is not the pinned key'],
    ['nothing', sends(''), 2, 'is not the pinned key'],
    ['too much', sends(Buffer.alloc(65_537)), 2, 'is larger than 65536 bytes'],
    ['404', sends('', 404), 2, 'answers that there is no key'],
    ['410', sends('', 410), 2, 'answers that there is no key'],
    ['403', sends('', 403), 3, 'PERMISSION'],
    ['418', sends('', 418), 3, 'NETWORK'],
  ])('%s: exit code', async (_title, given, exitCode, words) => {
    const result = await fetched(given);
    expect(result.exitCode).toBe(exitCode);
    expect(result.log).toContain(words);
  });

  test('the right digest of the wrong key does not help', async () => {
    const wrong = pem(other.publicKey);
    expect((await fetched(sends(wrong), { keys: [address(sha256(wrong))] })).verdict).toBe('SIGNATURE_INVALID');
    expect((await fetched(sends('no key'), { keys: [address(sha256('no key'))] })).exitCode).toBe(2);
  });

  test.each([
    ['https://example.com/cosign.pub', 'without the digest of the key'],
    ['https://example.com/cosign.pub#sha256=abc', 'without the digest of the key'],
    [`https://example.com/cosign.pub#sha512=${'a'.repeat(64)}`, 'without the digest of the key'],
    [`https://example.com/cosign.pub#sha256=${'a'.repeat(64)}0`, 'without the digest of the key'],
    [`http://example.com/cosign.pub#sha256=${'a'.repeat(64)}`, 'only https is'],
    [`https://me:hunter2@example.com/cosign.pub#sha256=${'a'.repeat(64)}`, 'without a password'],
  ])('%s is not fetched', async (given, words) => {
    const { exitCode, log } = await fetched(sends(GOOD), { keys: [given] });
    expect([exitCode, log]).toEqual([2, expect.stringContaining(words)]);
    expect(log).not.toContain('hunter2');
  });

  test('nothing is fetched offline', async () => {
    const { exitCode, log } = await fetched(sends(GOOD), { offline: true });
    expect([exitCode, log, asked]).toEqual([2, expect.stringContaining('not asked with `offline`'), []]);
  });

  test('needs no proof in a tree that may be a stranger’s, nor does a text; a file does', async () => {
    const options: GateOptions = {
      kind: 'actions',
      env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: 'a'.repeat(40) },
    };
    expect((await fetched(sends(GOOD), { options })).verdict).toBe('pass');
    expect((await fetched(sends(GOOD), { keys: [GOOD], options })).verdict).toBe('pass');
    const file = await fetched(sends(GOOD), { keys: ['k.pub'], files: { 'k.pub': GOOD }, options });
    expect([file.verdict, file.log]).toEqual([
      'CONFIG_INVALID',
      expect.stringContaining('must not decide about themselves'),
    ]);
  });

  describe('in a policy file', () => {
    const policy = (value: string) =>
      `version: 1\nsigners:\n  release:\n    key: ${value}\n    transparency-log: none\nrules:\n  - name: all\n    artifacts: [tool]\n    require:\n      - signature: { by: [release] }\n`;
    const block = (text: string) => `|\n${text.trimEnd().replace(/^/gm, '      ')}`;
    const run = async (value: string, given: RequestListener, more: readonly string[] = []) => {
      answer = given;
      asked = [];
      const at = createWorkspace({ tool: DATA, 'tool.sig': signature, 'policy.yml': policy(value) });
      try {
        return await runGate(at, ['--policy', 'policy.yml', ...more]);
      } finally {
        at.remove();
      }
    };

    test('an address, a text, and several keys in it', async () => {
      expect((await run(`"${address()}"`, sends(GOOD))).verdict).toBe('pass');
      expect((await run(block(GOOD), sends(''))).verdict).toBe('pass');
      expect((await run(block(pem(other.publicKey) + GOOD), sends(''))).verdict).toBe('pass');
      expect((await run(block(pem(other.publicKey)), sends(''))).verdict).toBe('SIGNATURE_INVALID');
    });

    test('what is wrong has its place in the file', async () => {
      for (const [value, given, exitCode, words] of [
        [`"${address()}"`, sends(pem(other.publicKey)), 2, 'is not the pinned key'],
        [`"${address()}"`, sends('', 404), 2, 'there is no key'],
        [`"${address()}"`, sends('', 418), 3, 'NETWORK'],
        ['awskms:///alias/x', sends(''), 2, 'cosign public-key'],
      ] as const) {
        const { exitCode: found, log } = await run(value, given);
        expect([found, log]).toEqual([exitCode, expect.stringContaining(words)]);
        expect(log).toContain('policy.yml:4:');
      }
      const offline = await run(`"${address()}"`, sends(GOOD), ['--offline']);
      expect([offline.exitCode, asked]).toEqual([2, []]);
    });

    test('`policy check` fetches nothing', async () => {
      asked = [];
      const at = createWorkspace({ 'policy.yml': policy(`"${address()}"`) });
      const lines: string[] = [];
      const host = {
        kind: 'terminal',
        env: {},
        workspace: at.path,
        inputs: [],
        now: () => new Date(),
        line: ({ text }: { text: string }) => lines.push(text),
        finish: (_code: number, { text }: { text: string }) => lines.push(text),
      } as unknown as Parameters<typeof runPolicyCommand>[1];
      try {
        expect(await runPolicyCommand({ action: 'check', file: 'policy.yml' }, host)).toBe(0);
        expect(await runPolicyCommand({ action: 'explain', file: 'policy.yml' }, host)).toBe(0);
      } finally {
        at.remove();
      }
      expect([asked, lines.join('\n')]).toEqual([[], expect.stringContaining('/cosign.pub')]);
    });
  });

  test('one key for artifacts and recalls is refused, however it is given', async () => {
    const args = ['--revocations', 'list.json', '--revocations-key', GOOD];
    const { exitCode, log } = await check({ keys: ['k.pub'], files: { 'k.pub': GOOD }, args });
    expect([exitCode, log]).toEqual([2, expect.stringContaining('may be signed by the same one')]);
  });
});

test('an allowed signers file names its keys by their fingerprints too', async () => {
  const ssh = { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' };
  const second = { ...generateKeyPairSync('ed25519'), algorithm: 'ssh-ed25519' };
  const files = { keys: sshPublic(second) + sshPublic(ssh), 'tool.sig': sshSign(DATA, ssh) };
  const { verdict, checks } = await check({ keys: ['keys'], files });
  expect(verdict).toBe('pass');
  expect(checks[0]?.evidence.signer).toBe(`key sha256:${fingerprint(ssh.publicKey)}`);
});
