/** `init` and `doctor`, as a user runs them. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { parse } from 'yaml';
import { runCommand } from '../support/command.ts';
import { argumentsOf } from '../support/setups/release.ts';
import { bundleJson, createWorld } from '../support/sigstore/index.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const SIGNING = {
  identity: 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3',
  issuer: 'https://token.actions.githubusercontent.com',
};
const OTHER = { ...SIGNING, identity: SIGNING.identity.replace('release.yml', 'nightly.yml') };
const sign = (content: string, options = SIGNING): string => bundleJson(world.sign(Buffer.from(content), options));

describe('init', () => {
  const at = createWorkspace({
    'root.json': world.trustedRootJson,
    a: 'a',
    'a.sigstore.json': sign('a'),
    b: 'b',
    'b.sigstore.json': sign('b'),
    c: 'c',
    'c.sigstore.json': sign('c', OTHER),
    changed: 'changed',
    'changed.sigstore.json': sign('something else'),
    unsigned: 'unsigned',
  });
  afterAll(() => {
    at.remove();
  });
  const init = (...args: readonly string[]) =>
    runCommand(['init', '--trusted-root', 'root.json', '--offline', ...args], { cwd: at.path });
  const stepsOf = (text: string) => parse(text) as readonly { with: Readonly<Record<string, string | true>> }[];

  test('files by one signer share a step, which the gate accepts', async () => {
    const { exitCode, stdout } = await init('a', 'b');
    const steps = stepsOf(stdout);
    expect([exitCode, steps.length, steps[0]?.with['artifacts']]).toEqual([0, 1, 'a\nb']);
    const verify = ['verify', ...argumentsOf(steps[0]?.with ?? {})];
    expect(await runCommand(verify, { cwd: at.path })).toMatchObject({ exitCode: 0 });
    // The signer of another file is not an allowed them.
    const more = ['verify', ...argumentsOf({ ...steps[0]?.with, artifacts: 'c' })];
    expect(await runCommand(more, { cwd: at.path })).toMatchObject({ exitCode: 1 });
  });

  test('files by several signers have a step each', async () => {
    const steps = stepsOf((await init('a', 'c')).stdout);
    expect(steps.map((step) => [step.with['artifacts'], step.with['certificate-identity']])).toEqual([
      ['a', SIGNING.identity],
      ['c', OTHER.identity],
    ]);
  });

  test('a policy file is sound and accepts the files', async () => {
    const { exitCode, stdout } = await init('--as', 'policy', 'a', 'b');
    expect(exitCode).toBe(0);
    at.write('policy.yml', stdout);
    expect(await runCommand(['verify', '--policy', 'policy.yml', '--offline'], { cwd: at.path })).toMatchObject({
      exitCode: 0,
    });
  });

  test.each([
    [1, ['a', 'unsigned']],
    [1, ['a', 'changed']],
    [1, ['a', 'absent']],
    [1, ['--as', 'policy', 'a', 'c']],
    [2, []],
    [2, ['a', '--release', 'acme/widgets@v1']],
    [2, ['--image', 'ghcr.io/acme/a', '--release', 'acme/widgets@v1']],
  ])('%d: nothing is printed for %j', async (code, args) => {
    const { exitCode, stdout, stderr } = await init(...args);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain('error: ');
  });
});

describe('doctor', () => {
  const SECRET = 'ghp_0123456789abcdefghij';
  const findingsOf = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const run = await runCommand(['doctor', '--format', 'json', ...args], { cwd: tmpdir(), env });
    const { findings } = JSON.parse(run.stdout) as {
      findings: readonly { what: string; state: string; text: string }[];
    };
    return { ...run, of: (what: string) => findings.filter((one) => one.what === what) };
  };

  test('tokens, proxies and authorities are named, and nothing secret is shown', async () => {
    const env = {
      GH_TOKEN: SECRET,
      HTTPS_PROXY: `http://user:${SECRET}@proxy.example:3128/?k=${SECRET}`,
      NODE_EXTRA_CA_CERTS: '/absent.pem',
    };
    const { exitCode, stdout, stderr, of } = await findingsOf(env, '--offline');
    expect(exitCode).toBe(1);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(of('tokens')[0]?.text).toContain('GH_TOKEN');
    expect(
      of('proxy')
        .map(({ text }) => text)
        .join(),
    ).toContain('proxy.example:3128');
    expect(of('TLS')[0]).toMatchObject({ state: 'bad', text: expect.stringContaining('/absent.pem') });
  });

  test('what is in the way is said, and the exit code says so', async () => {
    expect(await findingsOf({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, '--offline')).toMatchObject({ exitCode: 1 });
    const fine = await findingsOf({}, '--offline');
    expect(fine.exitCode).toBe(0);
    expect(fine.of('trusted root')[0]?.text).toMatch(/^public-good, built in, signed \d{4}-\d{2}-\d{2}/);
    expect([fine.of('clock'), fine.of('GitHub API')]).toEqual([[], []]);
  });

  test('the API is asked with the token, and its answer is shown by name only', async () => {
    const seen: IncomingHttpHeaders[] = [];
    let status = 200;
    const server = createServer((request, response) => {
      seen.push(request.headers);
      response
        .writeHead(status, { 'x-oauth-scopes': 'repo\u00a0, read:packages', 'x-ratelimit-remaining': '4999' })
        .end('{}');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    // Nothing listens at the proxy, so that nothing but loopback is reached.
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GH_TOKEN: SECRET,
      HTTPS_PROXY: 'http://127.0.0.1:9',
      NO_PROXY: '127.0.0.1',
    };
    try {
      const accepted = await findingsOf(env);
      expect(seen[0]?.authorization).toBe(`Bearer ${SECRET}`);
      expect(accepted.of('GitHub API')[0]).toMatchObject({
        state: 'good',
        text: expect.stringContaining('the token is accepted'),
      });
      expect(accepted.of('clock')[0]?.state).toBe('unknown');
      expect(accepted.stdout + accepted.stderr).not.toContain(SECRET);
      status = 401;
      const refused = await findingsOf(env);
      expect([refused.exitCode, refused.of('GitHub API')[0]?.state]).toEqual([1, 'bad']);
    } finally {
      server.close();
    }
  });
});
