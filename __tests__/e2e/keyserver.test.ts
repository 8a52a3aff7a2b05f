import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArmor } from '../../src/formats/openpgp/openpgp-armor.js';
import { listKeyPackets } from '../../src/formats/openpgp/openpgp-packets.js';
import { runGate, type GateResult } from '../support/gate.js';
import { makeKey, signDetached, type TestKey } from '../support/openpgp.js';
import { createWorkspace } from '../support/workspace.js';

let key: TestKey;
let other: TestKey;
let server: Server;
let answer: RequestListener;
let asked: { url: string; headers: unknown }[] = [];

beforeAll(async () => {
  key = await makeKey({ subkeys: [{ sign: true }], date: new Date(Date.now() - 60_000) });
  other = await makeKey({ date: new Date(Date.now() - 60_000) });
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
});

const sends =
  (text: string, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status).end(text);
  };

async function check(given: RequestListener, args: readonly string[], signer = key): Promise<GateResult> {
  answer = given;
  asked = [];
  const data = Buffer.from('data');
  const at = createWorkspace({
    tool: data,
    'tool.asc': await signDetached(data, signer),
    'other.asc': other.publicKey,
  });
  const { port } = server.address() as AddressInfo;
  try {
    const url = `http://127.0.0.1:${port}`;
    return await runGate(at, ['--artifacts', 'tool', '--openpgp-keyserver', url, ...args]);
  } finally {
    at.remove();
  }
}

describe('a keyserver', () => {
  const pinned = () => ['--openpgp-fingerprints', key.fingerprint];

  test('is asked for the pinned key, by its full fingerprint and without any credential', async () => {
    expect((await check(sends(key.publicKey), pinned())).verdict).toBe('pass');
    expect(asked.map(({ url }) => url)).toEqual([`/pks/lookup?op=get&options=mr&search=0x${key.fingerprint}`]);
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
    expect((await check(sends(key.publicKey), ['--openpgp-fingerprints', key.subkey ?? ''])).verdict).toBe('pass');
  });

  test('is not asked for a key that a file has', async () => {
    const args = ['--openpgp-fingerprints', other.fingerprint, '--openpgp-keys', 'other.asc'];
    expect((await check(sends(key.publicKey), args, other)).verdict).toBe('pass');
    expect(asked).toEqual([]);
  });

  test.each([
    ['another key', () => sends(other.publicKey), 'OPENPGP_UNKNOWN_KEY', 1],
    ['nothing', () => sends('', 404), 'NETWORK', 3],
    ['a page', () => sends('<html>'), 'NETWORK', 3],
    ['too much', () => sends('x'.repeat(5 * 1024 * 1024)), 'LIMIT_EXCEEDED', 1],
    [
      'a redirect',
      () => (_request, response) => void response.writeHead(302, { location: '/other' }).end(),
      'NETWORK',
      3,
    ],
    ['no answer', () => (request) => void request.socket.destroy(), 'NETWORK', 3],
  ] as [string, () => RequestListener, string, number][])(
    'that sends %s proves nothing',
    async (_title, given, code, exitCode) => {
      const result = await check(given(), pinned());
      expect(result.verdict).toBe(code);
      expect(result.exitCode).toBe(exitCode);
    },
  );

  test('that sends a key with which nothing is verified shows that the pin is wrong', async () => {
    const dsa = readFileSync(new URL('../fixtures/gnupg/dsa.asc', import.meta.url), 'utf8');
    const armored = readArmor(dsa, 'PGP PUBLIC KEY BLOCK');
    const [primary] = 'data' in armored ? listKeyPackets(armored.data) : [];
    const pin = ['--openpgp-fingerprints', primary?.fingerprint ?? ''];
    for (const sent of [dsa, dsa + other.publicKey]) {
      const { verdict, exitCode, log } = await check(sends(sent), pin);
      expect([verdict, exitCode]).toEqual(['CONFIG_INVALID', 2]);
      expect(log).toMatch(/is DSA with 2048 bits, which is not supported/);
    }
    expect((await check(sends(other.publicKey), pin)).verdict).toBe('OPENPGP_UNKNOWN_KEY');
  });

  test.each([
    ['without fingerprints', []],
    ['offline', ['--openpgp-fingerprints', 'a'.repeat(40), '--offline']],
    ['with a short id', ['--openpgp-fingerprints', 'abcdef01']],
  ])('%s is a configuration error', async (_title, args) => {
    expect((await check(sends(''), args)).verdict).toBe('CONFIG_INVALID');
    expect(asked).toEqual([]);
  });

  test('is spoken to over https', async () => {
    const at = createWorkspace({ tool: 'x' });
    const args = ['--artifacts', 'tool', '--openpgp-keyserver', 'http://keys.example.com', ...pinned()];
    expect((await runGate(at, args)).verdict).toBe('CONFIG_INVALID');
    at.remove();
  });
});
