/** Proxies as users have them: a real one on loopback that knows names which nobody else knows, and records what it is asked. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { startConnectProxy, type ConnectProxy, type ConnectProxyOptions } from '../support/connect-proxy.ts';
import { startGitHub } from '../support/github-server.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';
import type { Workspace } from '../support/workspace.ts';
import {
  attest,
  CONTENT,
  hash,
  IDENTITY,
  ISSUER,
  judge,
  LINUX,
  passedIn,
  refusedIn,
  release,
  WHOLE,
  world,
  type Inputs,
} from './release.ts';

const ONE: Inputs = { ...WHOLE, artifacts: LINUX };
const NAME = 'tuf.example.test';
const SECRET = 's3cret-of-the-proxy';

/** What GitHub keeps for the artifact. */
const attestation = () => ({
  digest: `sha256:${hash(CONTENT[LINUX])}`,
  repository: 'acme/widgets',
  bundle: attest(LINUX, CONTENT[LINUX]).bundle,
});

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface Scene {
  readonly w: Workspace;
  readonly tuf: TufRepository;
  readonly proxy: ConnectProxy;
  /** The mirror by its name, which only the proxy knows. */
  readonly inputs: Inputs;
  readonly env: Readonly<Record<string, string>>;
}

/** A mirror behind a proxy. */
async function scene(options: ConnectProxyOptions = {}): Promise<Scene> {
  const tuf = await startTufRepository({ 'trusted_root.json': world.trustedRootJson });
  const proxy = await startConnectProxy({ names: { [NAME]: tuf.url }, ...options });
  const w = release();
  w.write('root.json', tuf.root);
  ends.push(
    () => {
      w.remove();
    },
    () => proxy.close(),
    () => tuf.close(),
  );
  const inputs = { ...ONE, 'trusted-root': 'tuf', 'tuf-mirror': `https://${NAME}`, 'tuf-root': 'root.json' };
  const env = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: w.write('authority.pem', proxy.authority) };
  return { w, tuf, proxy, inputs, env };
}

const UNREACHABLE = { [LINUX]: 'TRUST_ROOT_UNAVAILABLE' };

describe('a mirror behind a proxy', () => {
  test.each<[string, (url: string) => Record<string, string>]>([
    ['by HTTPS_PROXY', () => ({})],
    ['by https_proxy, which comes first', (url) => ({ https_proxy: url, HTTPS_PROXY: 'http://127.0.0.1:1' })],
    ['without a scheme', (url) => ({ HTTPS_PROXY: url.replace('http://', '') })],
    ['and Node would go through it by itself', () => ({ NODE_USE_ENV_PROXY: '1' })],
    ['and the proxy itself seems to need one', (url) => ({ NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url })],
    [
      'which other hosts are exempt from',
      () => ({ NO_PROXY: 'example.com,.other.test,10.0.0.0/8,tuf.example.test:8443' }),
    ],
  ])('%s', async (_, change) => {
    const { w, proxy, tuf, inputs, env } = await scene();
    const { action, report } = await judge(w, inputs, { ...env, ...change(proxy.url) });
    expect([action.exitCode, passedIn(report!)]).toEqual([0, [LINUX]]);
    expect(proxy.targets()).toEqual([`${NAME}:443`]);
    // Connections are used again: there are fewer of them than requests.
    expect(tuf.requests.length).toBeGreaterThan(proxy.asked.length);
  });

  test.each(['*', NAME, 'example.test', '.example.test', '*.example.test', `${NAME}:443`])(
    'is not asked through it with NO_PROXY=%s',
    async (list) => {
      const { w, proxy, inputs, env } = await scene();
      const { action, report } = await judge(w, inputs, { ...env, NO_PROXY: list, NODE_USE_ENV_PROXY: '1' });
      expect([action.exitCode, refusedIn(report!)]).toEqual([3, UNREACHABLE]);
      expect(proxy.asked).toEqual([]);
    },
  );

  test('that wants a login gets it, and it alone', async () => {
    const { w, proxy, tuf, inputs, env } = await scene({ login: `alice:${SECRET}` });
    const HTTPS_PROXY = proxy.url.replace('://', `://alice:${SECRET}@`);
    expect((await judge(w, inputs, { ...env, HTTPS_PROXY })).action.exitCode).toBe(0);
    expect(proxy.targets()).toEqual([`${NAME}:443`]);
    expect(JSON.stringify(tuf.requests)).not.toMatch(/proxy-authorization/i);
  });

  test.each([undefined, `alice:${SECRET}-of-before`])(
    'that is not content with the login %s opens no way',
    async (login) => {
      const { w, proxy, inputs, env } = await scene({ login: `alice:${SECRET}` });
      const HTTPS_PROXY = login === undefined ? proxy.url : proxy.url.replace('://', `://${login}@`);
      const { action, command, report } = await judge(w, inputs, { ...env, HTTPS_PROXY });
      expect([action.exitCode, refusedIn(report!)]).toEqual([3, UNREACHABLE]);
      expect(command.stdout + command.stderr).toMatch(/the proxy 127\.0\.0\.1:[0-9]+ answers 407 to CONNECT/);
      for (const text of [command.stdout, command.stderr, action.log, action.summary, JSON.stringify(report)])
        expect(text).not.toContain(SECRET);
    },
  );

  test('that hangs up is not asked again and again', async () => {
    const { w, proxy, inputs, env } = await scene({ drops: true });
    const { action, report } = await judge(w, inputs, env);
    expect([action.exitCode, refusedIn(report!)]).toEqual([3, UNREACHABLE]);
    expect(proxy.asked).toHaveLength(2);
  });

  test('that is gone is never gone round', async () => {
    const { w, proxy, inputs, env } = await scene();
    await proxy.close();
    const { action, command, report } = await judge(w, inputs, env);
    expect([action.exitCode, refusedIn(report!)]).toEqual([3, UNREACHABLE]);
    expect(command.stdout + command.stderr).toMatch(/the proxy 127\.0\.0\.1:[0-9]+ cannot be reached/);
  });

  test.each<[string, ConnectProxyOptions, (env: Scene['env']) => Record<string, string>]>([
    ['has a certificate for another name', { wrongName: true }, (env) => env],
    ['has a certificate by an authority that nobody trusts', {}, ({ HTTPS_PROXY = '' }) => ({ HTTPS_PROXY })],
  ])('is refused where it %s', async (_, options, change) => {
    const { w, tuf, inputs, env } = await scene(options);
    const { action, report } = await judge(w, inputs, change(env));
    expect([action.exitCode, refusedIn(report!)]).toEqual([3, UNREACHABLE]);
    expect(tuf.requests).toEqual([]);
  });
});

describe('loopback', () => {
  test.each([{}, { NODE_USE_ENV_PROXY: '1' }])('is asked directly, with its token (%j)', async (node) => {
    const { w, proxy } = await scene();
    const server = await startGitHub({ attestations: [attestation()] });
    ends.push(() => server.close());
    const inputs = { ...ONE, 'attestation-source': 'github', repo: 'acme/widgets', 'github-token': SECRET };
    const env = { ...node, HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, http_proxy: proxy.url };
    const { action, report } = await judge(w, inputs, { ...env, GITHUB_API_URL: server.api });
    expect([action.exitCode, passedIn(report!)]).toEqual([0, [LINUX]]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toContain(`Bearer ${SECRET}`);
    expect(proxy.asked).toEqual([]);
  });
});

test("GitHub's API behind a proxy gets the token, and the proxy does not see it", async () => {
  const { w } = await scene();
  const server = await startGitHub({ attestations: [attestation()] });
  const proxy = await startConnectProxy({ names: { 'api.example.test': server.api } });
  ends.push(
    () => proxy.close(),
    () => server.close(),
  );
  const inputs = { ...ONE, 'attestation-source': 'github', repo: 'acme/widgets', 'github-token': SECRET };
  const env = {
    HTTPS_PROXY: proxy.url,
    GITHUB_API_URL: 'https://api.example.test',
    NODE_EXTRA_CA_CERTS: w.write('authority.pem', proxy.authority),
  };
  expect((await judge(w, inputs, env)).action.exitCode).toBe(0);
  expect(server.requests.map(({ headers }) => headers.authorization)).toContain(`Bearer ${SECRET}`);
  expect(proxy.targets()).toEqual(['api.example.test:443']);
  expect(JSON.stringify(proxy.asked)).not.toContain(SECRET);
});

describe('an environment that is wrong', () => {
  const WRONG: [string, Record<string, string>][] = [
    ['HTTPS_PROXY', { HTTPS_PROXY: `socks5://alice:${SECRET}@proxy.example:1080` }],
    ['https_proxy', { https_proxy: `http://alice:${SECRET}@proxy.example:99999` }],
    ['HTTP_PROXY', { HTTP_PROXY: `alice:${SECRET}%zz@proxy.example` }],
    ['NO_PROXY', { HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: `https://${SECRET}.example` }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ];

  test.each(WRONG)('%s is a configuration error, and its value is not shown', async (name, env) => {
    const w = release();
    const { action, command, report } = await judge(w, ONE, env);
    expect([action.exitCode, report?.artifacts ?? []]).toEqual([2, []]);
    expect(command.stdout + command.stderr).toContain(name);
    for (const text of [command.stdout, command.stderr, action.log, action.summary]) expect(text).not.toContain(SECRET);
    w.remove();
  });

  test.each(WRONG)('%s is not looked at with `offline`', async (_, env) => {
    const w = release();
    const { action, report } = await judge(w, { ...ONE, offline: 'true' }, env);
    expect([action.exitCode, passedIn(report!)]).toEqual([0, [LINUX]]);
    w.remove();
  });

  test.each(WRONG)('%s: a policy file does not change that', async (_, env) => {
    const w = release();
    w.write(
      'policy.yml',
      `version: 1
signers: { release: { identity: '${IDENTITY}', issuer: '${ISSUER}' } }
trusted-root: trusted_root.json
rules:
  - { name: linux, artifacts: [${LINUX}], require: [{ signature: { by: [release] } }] }
`,
    );
    expect((await judge(w, { policy: 'policy.yml' }, env)).action.exitCode).toBe(2);
    expect((await judge(w, { policy: 'policy.yml', offline: 'true' }, env)).action.exitCode).toBe(0);
    w.remove();
  });
});
