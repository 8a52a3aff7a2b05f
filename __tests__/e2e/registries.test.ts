/** What a registry gives out and what it is given, through the built command: layers, SBOMs, logins, the host of Docker Hub. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runCommand } from '../support/command.ts';
import { startConnectProxy } from '../support/connect-proxy.ts';
import { Publisher, signatureLayer, simpleSigning } from '../support/registry/publisher.ts';
import { startRegistry, type RegistryOptions, type TestRegistry } from '../support/registry/server.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { example } from './published.ts';
import { IDENTITY, ISSUER, world } from './release.ts';
import { PROJECTS, type Twin } from './whole-releases.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function registryWith(options: RegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options);
  closing.push(() => registry.close());
  return registry;
}

function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): Workspace {
  const workspace = createWorkspace(files);
  closing.push(() => {
    workspace.remove();
  });
  return workspace;
}

/** Verifies a project's whole release by the policy of its page, which may be changed. */
async function verify(name: string, args: readonly string[], twin?: Twin, change = (policy: string) => policy) {
  const { policy, forge } = PROJECTS[name]!;
  const whole = await forge(twin);
  closing.push(() => whole.close());
  const files = { ...whole.files, 'policy.yml': change(example(policy)), 'root.json': whole.root };
  const workspace = workspaceOf(files);
  const vars = Object.entries({ ...whole.places, ...whole.names }).map(([key, value]) => `--var=${key}=${value}`);
  const all = ['verify', '--policy=policy.yml', '--trusted-root=root.json', ...vars, ...args];
  const run = await runCommand(all, { cwd: workspace.path, env: whole.env ?? {} });
  return { ...run, workspace };
}

test('the content of the release vector is handed over under its title, and only if it is verified', async () => {
  const passed = await verify('metal-stack', ['--verified-dir=out']);
  expect([passed.exitCode, readdirSync(passed.workspace.at('out'), { recursive: true }).map(String)]).toEqual([0, expect.arrayContaining([expect.stringMatching(/release\.yaml$/)])]); // prettier-ignore
  for (const twin of ['altered', 'by another signer', 'without evidence'] as const) {
    const refused = await verify('metal-stack', ['--verified-dir=out'], twin);
    expect([refused.exitCode, existsSync(refused.workspace.at('out'))]).toEqual([1, false]);
  }
});

test('SBOMs of verified images are handed out; of a release that fails none is said to be verified', async () => {
  const withFolder = (policy: string): string =>
    policy.replace('  - name: images\n', '  - name: images\n    sbom-dir: sboms\n');
  const passed = await verify('TruStacks', [], undefined, withFolder);
  const names = readdirSync(passed.workspace.at('sboms'), { recursive: true }).map(String);
  const documents = names.filter((name) => /authenticated.*\.json$/.test(name));
  expect([passed.exitCode, documents.length]).toEqual([0, 3]);
  for (const name of documents)
    expect(JSON.parse(readFileSync(passed.workspace.at(`sboms/${name}`), 'utf8'))).toHaveProperty('spdxVersion');

  const refused = await verify('TruStacks', [], 'by another signer', withFolder);
  const left = existsSync(refused.workspace.at('sboms'))
    ? readdirSync(refused.workspace.at('sboms'), { recursive: true }).map(String)
    : [];
  expect([refused.exitCode, left.filter((name) => /(^|[\\/])authenticated[\\/]./.test(name))]).toEqual([1, []]);
});

test('whom to tell is shown where something may have been tampered with, and not where all is well', async () => {
  const refused = await verify('TruStacks', [], 'by another signer');
  expect([refused.exitCode, refused.stdout]).toEqual([1, expect.stringContaining('security@trustacks.com')]);
  const passed = await verify('TruStacks', []);
  expect([passed.exitCode, passed.stdout.includes('security@trustacks.com')]).toEqual([0, false]);
});

describe('a private registry whose token service is another host', () => {
  const LOGIN = 'alice:s3cret';
  /** What a host received, with the secrets decoded. */
  const seen = ({ received }: TestRegistry): string =>
    received
      .map(({ authorization = '', body }) => `${Buffer.from(authorization.slice(6), 'base64').toString()} ${body}`)
      .join('\n');

  test('gets the login where `registry-auth-host` names it, and nowhere else', async () => {
    const [registry, service] = [await registryWith(), await registryWith({ credentials: LOGIN, identityToken: 'r' })];
    const publisher = new Publisher(registry.host, 'opensandbox/execd');
    const image = await publisher.image('v1.0.15');
    const payload = simpleSigning(image.digest);
    await publisher.cosignTag(image.digest, 'sig', [signatureLayer(payload, world.sign(payload))]);
    Object.assign(registry.options, { auth: 'bearer', realm: `http://localhost:${service.port}/token` });
    const auths = { [registry.host]: { auth: Buffer.from(LOGIN).toString('base64') } };
    const workspace = workspaceOf({
      'root.json': world.trustedRootJson,
      '.docker/config.json': JSON.stringify({ auths }),
    });
    const ask = (...more: readonly string[]) =>
      runCommand(
        ['verify', `--images=${publisher.name}@${image.digest}`, '--trusted-root=root.json', `--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${ISSUER}`, ...more], // prettier-ignore
        { cwd: workspace.path },
      );
    const named = `${registry.host}=localhost:${service.port}`;
    const without = await ask();
    expect([without.exitCode, without.stdout]).toEqual([3, expect.stringContaining(`--registry-auth-host ${named}`)]);
    const wrong = await ask(`--registry-auth-host=${registry.host}=localhost:${registry.port}`);
    expect([wrong.exitCode, seen(service).includes('s3cret')]).toEqual([3, false]);
    const right = await ask(`--registry-auth-host=${named}`);
    expect([right.exitCode, seen(service).includes('s3cret')]).toEqual([0, true]);
    expect(seen(registry)).not.toContain('s3cret');
  });
});

describe('Docker Hub', () => {
  test.each([
    ['docker.io/opensandbox/execd', 'registry-1.docker.io:443'],
    ['docker.io.evil.test/opensandbox/execd', 'docker.io.evil.test:443'],
    ['registry-1.docker.io.evil.test/opensandbox/execd', 'registry-1.docker.io.evil.test:443'],
  ])('%s is asked for at %s', async (image, target) => {
    const proxy = await startConnectProxy();
    closing.push(() => proxy.close());
    const workspace = workspaceOf({ 'root.json': world.trustedRootJson });
    const { exitCode } = await runCommand(
      ['verify', `--images=${image}@sha256:${'ab'.repeat(32)}`, '--trusted-root=root.json', `--certificate-identity=${IDENTITY}`, `--certificate-oidc-issuer=${ISSUER}`], // prettier-ignore
      { cwd: workspace.path, env: { HTTPS_PROXY: proxy.url } },
    );
    expect([exitCode, proxy.targets()]).toEqual([3, [target]]);
  });
});
