/** An OpenPGP key and the same key in another form, or in another certificate, are one signer. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KeyOptions } from 'openpgp';
import { runGate, type GateResult } from '../support/gate.ts';
import { armor, makeKey, signDetached, type TestKey } from '../support/openpgp.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const MESSAGE = readFileSync(new URL('../fixtures/gnupg/message.txt', import.meta.url));
const ONLY_ONE = /2 different signers are required, and only 1 could ever sign/;

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

const judge = async (
  signers: Readonly<Record<string, string>>,
  by: string,
  files: Readonly<Record<string, string | Buffer>>,
): Promise<GateResult> => {
  workspace?.remove();
  const lines = Object.entries(signers).map(([name, text]) => `  ${name}: ${text}\n`);
  const policy = `version: 1
signers:
${lines.join('')}rules:
  - name: tool
    artifacts: [message.txt]
    signature: ['{path}.asc', '{path}.2.asc', '{path}.sig']
    require: [{ signature: { by: ${by} } }]
`;
  workspace = createWorkspace({ 'message.txt': MESSAGE, 'policy.yml': policy, ...files });
  return runGate(workspace, ['--policy', 'policy.yml', '--offline']);
};

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('base64url');

/** The key of a certificate as other tools have it. */
const jwkOf = ({ privateKey }: TestKey): JsonWebKey => {
  const { n, e, Q, A } = privateKey.keyPacket.publicParams as Record<string, Uint8Array>;
  if (n) return { kty: 'RSA', n: text(n), e: text(e) };
  if (Q?.[0] === 4) return { kty: 'EC', crv: 'P-256', x: text(Q.subarray(1, 33)), y: text(Q.subarray(33)) };
  return { kty: 'OKP', crv: 'Ed25519', x: text(A ?? Q?.subarray(1)) };
};
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const publicPem = (key: TestKey): string => pem(createPublicKey({ key: jwkOf(key), format: 'jwk' }));
const privateKeyOf = (key: TestKey): KeyObject => {
  const packet = key.privateKey.keyPacket as unknown as { readonly privateParams: { readonly seed: Uint8Array } };
  const { seed } = packet.privateParams;
  return createPrivateKey({ key: { ...jwkOf(key), d: text(seed) }, format: 'jwk' });
};
const AGO = (): Date => new Date(Date.now() - 60_000);
const SIGNERS = { pgp: '{ openpgp: pgp.asc }', pem: '{ key: key.pem, transparency-log: none }' };

describe.each<[string, Partial<KeyOptions>]>([
  ['Ed25519 by its old number', {}],
  ['Ed25519', { type: 'curve25519', curve: undefined as never }],
  ['P-256', { type: 'ecc', curve: 'nistP256' }],
  ['RSA', { type: 'rsa', rsaBits: 2048, curve: undefined as never }],
])('%s', (_kind, options) => {
  test.each(['{ all-of: [pgp, pem] }', '{ threshold: 2, by: [pgp, pem] }'])('in PEM cannot be both: %s', async (by) => {
    const key = await makeKey({ date: AGO(), ...options });
    const files = { 'pgp.asc': key.publicKey, 'key.pem': publicPem(key) };
    const { verdict, log } = await judge(SIGNERS, by, files);
    expect([verdict, log]).toEqual(['CONFIG_INVALID', expect.stringMatching(ONLY_ONE)]);
  });
});

test('another key in PEM is another signer, and both must sign', async () => {
  const key = await makeKey({ date: AGO() });
  const other = generateKeyPairSync('ed25519');
  const files = {
    'pgp.asc': key.publicKey,
    'key.pem': pem(other.publicKey),
    'message.txt.asc': armor(await signDetached(MESSAGE, key)),
  };
  const both = { ...files, 'message.txt.sig': sign(null, MESSAGE, other.privateKey).toString('base64') };
  expect((await judge(SIGNERS, '{ all-of: [pgp, pem] }', both)).verdict).toBe('pass');
  expect((await judge(SIGNERS, '{ all-of: [pgp, pem] }', files)).verdict).not.toBe('pass');
});

test.each([
  ['who vouches for a key by OpenPGP and signs with the same key in PEM is one', true, 'fail'],
  ['who vouches for a key that another signs beside is not the other', false, 'pass'],
])('%s', async (_, isSame, status) => {
  const [key, apart] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
  const vouched = generateKeyPairSync('ed25519');
  const beside = isSame ? key : apart;
  const voucher = 'signed-by: { threshold: 1, by: [pgp, third] }';
  const signers = {
    ...SIGNERS,
    third: '{ openpgp: third.asc }',
    vouched: `{ key: vouched.pem, transparency-log: none, ${voucher} }`,
  };
  const files = {
    'pgp.asc': key.publicKey,
    'third.asc': (await makeKey({ date: AGO() })).publicKey,
    'key.pem': publicPem(beside),
    'vouched.pem': pem(vouched.publicKey),
    'vouched.pem.asc': armor(await signDetached(Buffer.from(pem(vouched.publicKey)), key)),
    'message.txt.sig': sign(null, MESSAGE, privateKeyOf(beside)).toString('base64'),
    'message.txt.2.asc': sign(null, MESSAGE, vouched.privateKey).toString('base64'),
  };
  const run = await judge(signers, '{ threshold: 2, by: [vouched, pem] }', files);
  expect(run.checks[0]?.status).toBe(status);
});

test('who signs with one key in two forms signs once where a third would be needed', async () => {
  const [key, third] = [await makeKey({ date: AGO() }), await makeKey({ date: AGO() })];
  const signers = { ...SIGNERS, third: '{ openpgp: third.asc }' };
  const files = {
    'pgp.asc': key.publicKey,
    'key.pem': publicPem(key),
    'third.asc': third.publicKey,
    'message.txt.asc': armor(await signDetached(MESSAGE, key)),
    'message.txt.sig': sign(null, MESSAGE, privateKeyOf(key)).toString('base64'),
  };
  const by = '{ threshold: 2, by: [pgp, pem, third] }';
  const once = await judge(signers, by, files);
  expect([once.checks[0]?.status, once.log]).toEqual([
    'fail',
    expect.stringContaining('is signed by 1 of the 2 signers'),
  ]);
  const signed = { 'message.txt.2.asc': armor(await signDetached(MESSAGE, third)) };
  expect((await judge(signers, by, { ...files, ...signed })).verdict).toBe('pass');
});
