/** A key with which anyone can sign, through `dist/`: Node 20 verifies by one, newer ones do not, and the gate must not depend on it. */
import { afterEach, expect, test } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { runCommand } from '../support/command.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const DATA = Buffer.from('the bytes of a release\n');
/** The neutral point of the curve, and a signature that matches it over any bytes. */
const NEUTRAL = Buffer.from([1, ...Buffer.alloc(31)]);
const FORGED = Buffer.concat([NEUTRAL, Buffer.alloc(32)]);

let workspace: Workspace;
afterEach(() => {
  workspace.remove();
});

const check = async (key: KeyObject, signature: Buffer) => {
  const pem = key.export({ type: 'spki', format: 'pem' }).toString();
  workspace = createWorkspace({ tool: DATA, 'tool.pub': pem, 'tool.sig': signature });
  const args = ['--artifacts', 'tool', '--key', 'tool.pub', '--transparency-log', 'none', '--offline'];
  return runCommand(['verify', ...args], { cwd: workspace.path });
};

test('a key of small order is refused, whatever the cryptography of Node makes of its signatures', async () => {
  const weak = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: NEUTRAL.toString('base64url') },
    format: 'jwk',
  });
  const refused = await check(weak, FORGED);
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('anyone can make signatures');
});

test('another key verifies its own signature and not the forged one', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  expect((await check(publicKey, sign(null, DATA, privateKey))).exitCode).toBe(0);
  workspace.remove();
  expect((await check(publicKey, FORGED)).exitCode).toBe(1);
});
