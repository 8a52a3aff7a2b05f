/** What is believed, and what happens where it cannot be had: then nothing is proven, and that is told apart from a refusal. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';
import {
  CONTENT,
  expectCase,
  judge,
  LINUX,
  LIST,
  MACOS,
  passedIn,
  refusedIn,
  release,
  SIGNER,
  stranger,
  table,
  WHOLE,
  world,
  type Case,
  type Inputs,
} from './release.ts';
import { bundleJson, makeKeys } from '../support/sigstore/index.ts';

const ONE: Inputs = { ...WHOLE, artifacts: LINUX };
const root = (text: string): Case['change'] => {
  return (w) => void w.write('trusted_root.json', text);
};
const without = (...keys: string[]): string =>
  JSON.stringify(Object.fromEntries(Object.entries(world.trustedRoot).filter(([key]) => !keys.includes(key))));

describe('a trusted root as a file', () => {
  const misconfigured = 'TRUST_ROOT_MALFORMED';
  const inputs = { artifacts: LINUX };
  test.concurrent.each(
    table(
      { of: 'the right one', inputs, passed: [LINUX] },
      {
        of: 'JSON lines, one of them right',
        change: root(`${JSON.stringify(stranger.trustedRoot)}\n${JSON.stringify(world.trustedRoot)}\n`),
        inputs,
        passed: [LINUX],
      },
      {
        of: 'several, one of them right',
        change: (w) => void w.write('other.json', stranger.trustedRootJson),
        inputs: { ...inputs, 'trusted-root': 'other.json\ntrusted_root.json' },
        passed: [LINUX],
      },
      {
        of: 'another one',
        change: root(stranger.trustedRootJson),
        inputs,
        refused: { [LINUX]: 'TRUST_ROOT_UNKNOWN_ISSUER' },
      },
      {
        of: 'one without authorities',
        change: root(without('certificateAuthorities')),
        inputs,
        refused: { [LINUX]: 'TRUST_ROOT_UNKNOWN_ISSUER' },
      },
      { of: 'empty', change: root(''), inputs, misconfigured },
      { of: 'no JSON', change: root('{'), inputs, misconfigured },
      { of: 'something else', change: root('{"a":1}'), inputs, misconfigured },
      { of: 'a bundle', change: root(bundleJson(world.sign('x'))), inputs, misconfigured },
      { of: 'cut off', change: root(world.trustedRootJson.slice(0, -100)), inputs, misconfigured },
      {
        of: 'one right and one malformed',
        change: (w) => void w.write('other.json', '{'),
        inputs: { ...inputs, 'trusted-root': 'trusted_root.json\nother.json' },
        misconfigured,
      },
      {
        of: 'none',
        inputs: { ...inputs, 'trusted-root': 'gone.json' },
        misconfigured,
      },
      {
        of: 'a signed list cannot be judged without it',
        change: root('{'),
        inputs: { ...inputs, checksums: LIST, 'checksums-signed': 'true' },
        misconfigured,
      },
    ),
  )('%s', (_, question) => expectCase(question));

  test('a refusal weighs more than what could not be looked at', async () => {
    const w = release();
    w.link('circle.json', 'circle.json');
    const inputs = { ...WHOLE, artifacts: `${LINUX}\ndist/gone`, 'trusted-root': 'circle.json' };
    const { action, report } = await judge(w, inputs);
    expect([action.exitCode, report!.result]).toEqual([1, 'fail']);
    expect(refusedIn(report!)).toEqual({ [LINUX]: 'FILE_UNREADABLE', 'dist/gone': 'ARTIFACT_NOT_FOUND' });
    w.remove();
  });

  test('a key without a log needs none', async () => {
    const keys = makeKeys();
    const evidence = world.sign(CONTENT[LINUX], { by: 'key', keys, rekor: 'none', timestamps: [] });
    const w = createWorkspace({
      [LINUX]: CONTENT[LINUX],
      'release.pub': keys.pem,
      [`${LINUX}.sig`]: evidence.signature,
    });
    const inputs = { artifacts: LINUX, key: 'release.pub', 'transparency-log': 'none', 'trusted-root': 'gone.json' };
    expect((await judge(w, inputs)).action.exitCode).toBe(0);
    w.write(LINUX, 'malware\n');
    const forged = await judge(w, inputs);
    expect([forged.action.exitCode, refusedIn(forged.report!)]).toEqual([1, { [LINUX]: 'SIGNATURE_INVALID' }]);
    w.remove();
  });
});

/** Loaded before the program: notes every connection and every look-up of a name, and lets it go on. */
const RECORDER = `
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';
const note = (what) => appendFileSync(process.env.SOCKETS, what + '\\n');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...options) { note('connect'); return connect.apply(this, options); };
const { lookup } = dns;
dns.lookup = (name, ...rest) => { note('lookup ' + name); return lookup(name, ...rest); };
`;

describe('the network', () => {
  let tuf: TufRepository;
  let proxy: string;
  let asked = 0;
  const server = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  beforeAll(async () => {
    tuf = await startTufRepository({ 'trusted_root.json': world.trustedRootJson });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await tuf.close();
  });

  const online = (w: Workspace): Inputs => {
    w.write('root.json', tuf.root);
    return { ...ONE, 'trusted-root': 'tuf', 'tuf-mirror': tuf.url, 'tuf-root': 'root.json' };
  };
  const sockets = (w: Workspace): Record<string, string> => ({
    SOCKETS: w.at('sockets'),
    NODE_OPTIONS: `--import=${pathToFileURL(w.write('recorder.mjs', RECORDER)).href}`,
  });

  test('TUF of another mirror, which is asked', async () => {
    const w = release();
    const { action, report } = await judge(w, online(w), sockets(w));
    expect([action.exitCode, passedIn(report!)]).toEqual([0, [LINUX]]);
    expect(report!.trustRoots).toHaveLength(1);
    expect(tuf.requests.length).toBeGreaterThan(0);
    expect(existsSync(w.at('sockets'))).toBe(true);
    w.remove();
  });

  test('a mirror that has another Sigstore', async () => {
    const other = await startTufRepository({ 'trusted_root.json': stranger.trustedRootJson });
    const w = release();
    w.write('root.json', other.root);
    const inputs = { ...ONE, 'trusted-root': 'tuf', 'tuf-mirror': other.url, 'tuf-root': 'root.json' };
    expect(refusedIn((await judge(w, inputs)).report!)).toEqual({ [LINUX]: 'TRUST_ROOT_UNKNOWN_ISSUER' });
    await other.close();
    w.remove();
  });

  test('a mirror that is gone: nothing stands in, nothing is proven', async () => {
    const gone = await startTufRepository({ 'trusted_root.json': world.trustedRootJson });
    await gone.close();
    const w = release();
    w.write('root.json', gone.root);
    const inputs = { ...ONE, 'trusted-root': 'tuf', 'tuf-mirror': gone.url, 'tuf-root': 'root.json' };
    const { action, report } = await judge(w, inputs);
    expect([action.exitCode, action.outputs.result]).toEqual([3, 'error']);
    expect(refusedIn(report!)).toEqual({ [LINUX]: 'TRUST_ROOT_UNAVAILABLE' });
    w.remove();
  });

  test.each<[string, Inputs, number]>([
    ['a root in a file', { ...ONE, offline: 'true' }, 0],
    ['a root in a file, without saying so', ONE, 0],
    [
      'a file swapped',
      { ...ONE, offline: 'true', artifacts: `${LINUX}\n${MACOS}`, bundle: `${LINUX}.sigstore.json` },
      1,
    ],
    ['TUF, for which the embedded root stands', { ...ONE, offline: 'true', 'trusted-root': 'tuf' }, 1],
    ['no root named', { ...ONE, offline: 'true', 'trusted-root': undefined }, 1],
    ['staging', { ...ONE, offline: 'true', 'trusted-root': 'staging' }, 1],
    ['the embedded root', { ...ONE, 'trusted-root': 'embedded' }, 1],
    ['a list', { artifacts: LINUX, checksums: LIST }, 0],
  ])('no socket is opened: %s', async (_, inputs, exitCode) => {
    const w = release();
    const proxies = Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].map((name) => [name, proxy]));
    const { action, report } = await judge(w, inputs, { ...proxies, ...sockets(w) });
    expect([action.exitCode, existsSync(w.at('sockets')), asked]).toEqual([exitCode, false, 0]);
    const codes = Object.values(refusedIn(report!));
    if (inputs['trusted-root'] !== SIGNER['trusted-root'] && exitCode === 1)
      expect(codes).toEqual(['TRUST_ROOT_UNKNOWN_ISSUER']);
    w.remove();
  });

  test('the time is up: nothing of what was begun is believed', async () => {
    tuf.fault('timestamp', { kind: 'hang' });
    const w = release();
    const { action, report, command } = await judge(w, { ...online(w), timeout: '1s' });
    tuf.mend();
    expect([action.exitCode, report!.result, action.outputs.verified]).toEqual([3, 'error', '0']);
    expect(Object.values(refusedIn(report!))).toEqual(['LIMIT_EXCEEDED']);
    for (const text of [action.log, action.summary, command.stdout]) expect(text).toContain('LIMIT_EXCEEDED');
    for (const { milliseconds } of [action, command]) expect(milliseconds).toBeLessThan(10_000);
    const again = await judge(w, { ...online(w), timeout: '60s' });
    expect(again.action.exitCode).toBe(0);
    w.remove();
  });
});
