/** Where a registry's login goes: its own token service, the one that its provider documents, one that the user names. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEvidenceBudget } from '../../src/evidence/budget.js';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.js';
import { parseTokenServiceHost } from '../../src/formats/token-service-host.js';
import { openRepository, registryHold } from '../../src/registry/registry.js';
import { createWorld, GITHUB_ISSUER, signerUri, DEFAULT_WORKFLOW } from '../support/sigstore/index.ts';
import { codeOf, runGate, type GateRun, type Inputs } from '../support/registry/gate.ts';
import { Publisher, signatureLayer, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry, type RegistryOptions, type TestRegistry } from '../support/registry/server.ts';
import { createWorkspace } from '../support/workspace.ts';

const LOGIN = 'alice:s3cret';
const SECRET = /s3cret/;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function registryWith(options: RegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options);
  closing.push(() => registry.close());
  return registry;
}

/** What a host received, with the secrets decoded. */
const seen = ({ received }: Pick<TestRegistry, 'received'>): string =>
  received
    .map(({ authorization = '', body }) => `${Buffer.from(authorization.slice(6), 'base64').toString()} ${body}`)
    .join('\n');

describe('a token service that the user names', () => {
  const world = createWorld();
  const BY_IDENTITY: Inputs = {
    'trusted-root': 'root.json',
    'certificate-identity': signerUri(DEFAULT_WORKFLOW),
    'certificate-oidc-issuer': GITHUB_ISSUER,
  };

  interface Scene {
    readonly registry: TestRegistry;
    readonly service: TestRegistry;
    /** What images name the registry by, and the service's host. */
    readonly named: string;
    readonly run: (lines: readonly string[], more?: Inputs, files?: Record<string, string>) => Promise<GateRun>;
  }

  /** A private registry whose token service is another host, with a stored login. */
  async function scene(stored: unknown = { auth: Buffer.from(LOGIN).toString('base64') }): Promise<Scene> {
    const [registry, service] = [
      await registryWith(),
      await registryWith({ credentials: LOGIN, identityToken: 'refresh-s3cret' }),
    ];
    const publisher = new Publisher(registry.host, 'acme/app');
    const image = await publisher.image('1.0');
    const payload = simpleSigning(image.digest);
    await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    Object.assign(registry.options, { auth: 'bearer', realm: `http://localhost:${service.port}/token` });
    const config = JSON.stringify({ auths: { [registry.host]: stored } });
    const run: Scene['run'] = (lines, more = {}, files = {}) =>
      runGate(
        {
          images: `${publisher.name}@${image.digest}`,
          ...BY_IDENTITY,
          ...(lines.length > 0 && { 'registry-auth-host': lines }),
          ...more,
        },
        { 'root.json': world.trustedRootJson, '.docker/config.json': config, ...files },
      );
    return { registry, service, named: `${registry.host}=localhost:${service.port}`, run };
  }

  test('gets the login, which is said where it is missing', async () => {
    const { registry, service, named, run } = await scene();
    const without = await run([]);
    expect([without.exitCode, codeOf(without, 'artifact')]).toEqual([3, 'PERMISSION']);
    expect(without.image.checks[0].hint).toContain(`\`registry-auth-host: ${named}\``);
    expect(seen(service)).not.toMatch(SECRET);
    expect((await run([named])).exitCode).toBe(0);
    expect(seen(service)).toMatch(SECRET);
    expect(seen(registry)).not.toMatch(SECRET);
  });

  test('gets an identity token', async () => {
    const { service, named, run } = await scene({ identitytoken: 'refresh-s3cret' });
    expect(codeOf(await run([]), 'artifact')).toBe('PERMISSION');
    expect(seen(service)).not.toMatch(SECRET);
    expect((await run([named])).exitCode).toBe(0);
  });

  test('gets the login also beside a policy file, and beside others', async () => {
    const { named, service, registry, run } = await scene();
    const digest = registry.manifests.keys().next().value?.split('@')[1];
    const policy = `version: 1
trusted-root: root.json
signers: { release: { identity: '${signerUri(DEFAULT_WORKFLOW)}', issuer: '${GITHUB_ISSUER}' } }
rules: [ { name: app, images: ['${registry.host}/acme/app@${digest}'], require: [ { signature: { by: [release] } } ] } ]
`;
    const beside = (lines: readonly string[]): Promise<GateRun> =>
      runGate(
        { policy: 'policy.yml', ...(lines.length > 0 && { 'registry-auth-host': lines }) },
        {
          'policy.yml': policy,
          'root.json': world.trustedRootJson,
          '.docker/config.json': JSON.stringify({
            auths: { [registry.host]: { auth: Buffer.from(LOGIN).toString('base64') } },
          }),
        },
      );
    const without = await beside([]);
    expect(without.exitCode).toBe(3);
    expect(seen(service)).not.toMatch(SECRET);
    expect((await beside(['registry.example=login.example', named])).exitCode).toBe(0);
    expect((await beside(['no host'])).exitCode).toBe(2);
    expect((await run(['registry.example=login.example', named])).exitCode).toBe(0);
  });

  test('and no other host does', async () => {
    const { registry, service, run } = await scene();
    const host = `localhost:${service.port}`;
    for (const other of [
      `evil-${host}`,
      host.slice(0, -1),
      'localhost',
      `localhost:${registry.port}`,
      `127.0.0.1:${service.port}`,
      host.replace(':', '.evil.test:'),
    ]) {
      expect([other, codeOf(await run([`${registry.host}=${other}`]), 'artifact')]).toEqual([other, 'PERMISSION']);
    }
    expect(seen(service)).not.toMatch(SECRET);
  });

  test('nor does it get the login of another registry', async () => {
    const { registry, service, run } = await scene();
    const host = `localhost:${service.port}`;
    for (const other of [
      `evil-${registry.host}`,
      `localhost:${registry.port}`,
      '127.0.0.1',
      'docker.io',
      registry.host.replace(':', '.evil.test:'),
    ]) {
      expect([other, codeOf(await run([`${other}=${host}`]), 'artifact')]).toEqual([other, 'PERMISSION']);
    }
    expect(seen(service)).not.toMatch(SECRET);
  });

  test.each(['GET', 'POST'])('a redirect of it (%s) carries no login', async (method) => {
    const { registry, service, run } = await scene(method === 'GET' ? undefined : { identitytoken: 'refresh-s3cret' });
    const asked: string[] = [];
    const between = createServer((request, response) => {
      asked.push(request.method ?? '');
      request.resume();
      response.writeHead(307, { location: `http://127.0.0.1:${service.port}${request.url}` }).end();
    });
    await new Promise<void>((done) => between.listen(0, '127.0.0.1', done));
    closing.push(() => new Promise((done) => between.close(done)));
    const { port } = between.address() as AddressInfo;
    registry.options.realm = `http://localhost:${port}/token`;
    const run1 = await run([`${registry.host}=localhost:${port}`]);
    expect(run1.exitCode).toBe(3);
    expect(asked).toEqual([method]);
    expect(seen(service)).not.toMatch(SECRET);
  });

  test('is nothing without images', async () => {
    const run = await runGate(
      { artifacts: 'a', ...BY_IDENTITY, 'registry-auth-host': 'a.example=b.example' },
      { a: 'a', 'root.json': world.trustedRootJson },
    );
    expect(run.exitCode).toBe(2);
    expect(run.log).toMatch(/registry-auth-host.*without `images`/s);
  });
});

describe('a line', () => {
  test.each([
    ['registry.example=login.example', 'registry.example', 'login.example'],
    [' registry.example:5000 = login.example:443 ', 'registry.example:5000', 'login.example'],
    ['registry.example=LOGIN.example:8443', 'registry.example', 'login.example:8443'],
    ['index.docker.io=login.example', 'docker.io', 'login.example'],
    ['localhost=[::1]:5000', 'localhost', '[::1]:5000'],
  ])('%s', (line, registry, host) => {
    expect(parseTokenServiceHost(line)).toEqual({ value: { registry, host } });
  });

  test.each([
    'registry.example',
    '=login.example',
    'registry.example=',
    'acme=login.example',
    'registry.example=https://login.example',
    'registry.example=login.example/token',
    'registry.example=*.example',
    '*.example=login.example',
    'registry.example/acme=login.example',
    'registry.example=user@login.example',
    'registry.example=login.example:99999',
    'a.example=b.example=c.example',
    'ghcr.io=login.example',
  ])('%s is refused', (line) => {
    expect(parseTokenServiceHost(line)).toHaveProperty('problem');
  });
});

describe('token services that need no name', () => {
  /** Asks a registry by its own name over https; none of it leaves this process. @returns the hosts that saw the login */
  async function loginsOf(registry: string, realm: string, tokenServices: readonly string[] = []): Promise<string[]> {
    const home = createWorkspace({
      '.docker/config.json': JSON.stringify({
        auths: { [registry]: { auth: Buffer.from(LOGIN).toString('base64') } },
      }),
    });
    const given: string[] = [];
    const answer = ((url: URL, { headers }: { headers: Record<string, string> }) => {
      const { authorization = '' } = headers;
      if (Buffer.from(authorization.slice(6), 'base64').toString().includes('s3cret')) given.push(url.host);
      if (url.href.startsWith(realm)) return Promise.resolve(new Response('{"token":"t"}'));
      const requirement = { 'www-authenticate': `Bearer realm="${realm}",service="s"` };
      return Promise.resolve(new Response('{}', { status: 401, headers: requirement }));
    }) as unknown as typeof fetch;
    const services = tokenServices.flatMap((line) => {
      const parsed = parseTokenServiceHost(line);
      return 'value' in parsed ? [parsed.value] : [];
    });
    const repository = openRepository(
      { registry, repository: 'acme/app' },
      { env: { HOME: home.path }, signal: new AbortController().signal, fetch: answer, tokenServices: services },
      registryHold(createEvidenceBudget(MAX_HELD_EVIDENCE_BYTES).scope()),
    );
    await repository.manifest('1.0').catch(() => undefined);
    home.remove();
    return given;
  }

  const ALIBABA = 'acme-registry.cn-hangzhou.cr.aliyuncs.com';

  test.each([
    ['docker.io', 'auth.docker.io'],
    ['registry.gitlab.com', 'gitlab.com'],
    ['acme.azurecr.io', 'acme.azurecr.io'],
    [ALIBABA, 'dockerauth-ee.cn-hangzhou.aliyuncs.com'],
    [ALIBABA, 'dockerauth.cn-hangzhou.aliyuncs.com'],
    ['registry.cn-hangzhou.aliyuncs.com', 'dockerauth.cn-hangzhou.aliyuncs.com'],
    ['crpi-1a2b.cn-hangzhou.personal.cr.aliyuncs.com', 'dockerauth.cn-hangzhou.aliyuncs.com'],
    ['acme-registry.cn-zhangjiakou.cr.aliyuncs.com', 'dockerauth-cn-zhangjiakou.aliyuncs.com'],
  ])('%s: %s', async (registry, host) => {
    expect(await loginsOf(registry, `https://${host}/token`)).toEqual([host]);
  });

  test.each([
    ['docker.io', 'auth.docker.io.evil.test'],
    ['docker.io', 'auth-docker.io'],
    ['docker.io', 'evil.auth.docker.io'],
    ['acme.azurecr.io', 'evil.azurecr.io'],
    ['acme.azurecr.io', 'azurecr.io'],
    ['acme.azurecr.io', 'acme.azurecr.io.evil.test'],
    ['acme.azurecr.io', 'acme.azurecr.cn'],
    ['registry.acme.example', 'acme.azurecr.io'],
    [ALIBABA, 'evil-registry.cn-hangzhou.cr.aliyuncs.com'],
    [ALIBABA, 'dockerauth-ee.cn-beijing.aliyuncs.com'],
    [ALIBABA, 'dockerauth-ee.cn-hangzhou.aliyuncs.com.evil.test'],
    [ALIBABA, 'evil-dockerauth-ee.cn-hangzhou.aliyuncs.com'],
    [ALIBABA, 'dockerauth-ee.cn-hangzhou.aliyuncs.com:8443'],
    [ALIBABA, 'dockerauth-cn-hangzhou.aliyuncs.com'],
    [`${ALIBABA}.evil.test`, 'dockerauth-ee.cn-hangzhou.aliyuncs.com'],
    ['acme.oss-cn-hangzhou.cr.aliyuncs.com', 'dockerauth.oss-cn-hangzhou.aliyuncs.com'],
  ])('%s: not %s', async (registry, host) => {
    expect(await loginsOf(registry, `https://${host}/token`)).toEqual([]);
  });

  test("a domain of one's own before a registry of Azure, for that domain alone", async () => {
    const named = ['registry.acme.example=acme.azurecr.io'];
    const realm = 'https://acme.azurecr.io/oauth2/token';
    expect(await loginsOf('registry.acme.example', realm, named)).toEqual(['acme.azurecr.io']);
    expect(await loginsOf('registry.other.example', realm, named)).toEqual([]);
    expect(await loginsOf('registry.acme.example', 'https://evil.azurecr.io/oauth2/token', named)).toEqual([]);
  });

  test('a name does not make plain http or a private address a token service', async () => {
    const named = ['registry.acme.example=10.0.0.1', 'registry.acme.example=login.example'];
    expect(await loginsOf('registry.acme.example', 'https://10.0.0.1/token', named)).toEqual([]);
    expect(await loginsOf('registry.acme.example', 'http://login.example/token', named)).toEqual([]);
    expect(await loginsOf('registry.acme.example', 'https://login.example/token', named)).toEqual(['login.example']);
  });
});
