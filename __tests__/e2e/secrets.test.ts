/** What must not leave a run: secrets in addresses that were configured, and those of the job's environment. */
import { describe, expect, test } from '@jest/globals';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../support/command.ts';
import { createWorkspace } from '../support/workspace.ts';
import { judge, LINUX, release, WHOLE, type Inputs } from './release.ts';

const SECRET = 's3cret';

describe('an address that is wrong is shown without its secrets', () => {
  const ONE: Inputs = { ...WHOLE, artifacts: LINUX };
  const tuf = { 'trusted-root': 'tuf', 'tuf-root': 'trusted_root.json' };
  const [full, plain, broken] = [
    `https://alice:${SECRET}@h.example/x?sig=${SECRET}`,
    `http://alice:${SECRET}@h.example/x`,
    `https://alice:${SECRET}/x@h.example:99999/x?sig=${SECRET}`,
  ];

  test.each<[string, Inputs]>([
    ['tuf-mirror', { ...tuf, 'tuf-mirror': full }],
    ['tuf-mirror over http', { ...tuf, 'tuf-mirror': plain }],
    ['tuf-mirror that is not a URL', { ...tuf, 'tuf-mirror': broken }],
    ['openpgp-keyserver', { 'openpgp-keyserver': plain, 'openpgp-fingerprints': 'A'.repeat(40) }],
    ['revocations', { revocations: plain }],
    ['revocations that is not a URL', { revocations: broken }],
    ['revocations with a password', { revocations: full, 'revocations-identity': 'a', 'revocations-issuer': 'b' }],
    ['images', { images: full }],
    ['release', { release: full }],
    ['repo', { repo: full }],
    ['key', { key: full }],
    ['openpgp-keys', { 'openpgp-keys': full }],
    ['policy', { policy: full }],
    ['images without a scheme', { images: `alice:${SECRET}@h.example/acme/app:1` }],
    ['artifacts', { artifacts: full }],
    ['artifacts that are left out', { artifacts: `${LINUX}\n!${plain}` }],
    ['checksums', { checksums: plain }],
    ['checksums by a pattern', { checksums: `${plain}/*` }],
    ['checksums beside each artifact', { checksums: `${plain}/{name}.sha256` }],
    ['manifest', { manifest: full }],
    ['bundle', { bundle: full }],
    ['signature and certificate', { signature: full, certificate: plain }],
    ['digests', { artifacts: undefined, digests: `sha256:${'0'.repeat(64)} ${full}` }],
  ])('%s', async (_, change) => {
    const w = release();
    const { action, command, report } = await judge(w, { ...ONE, ...change });
    expect(action.exitCode).not.toBe(0);
    for (const text of [command.stdout, command.stderr, action.log, action.summary, JSON.stringify(report ?? {})])
      expect(text).not.toContain(SECRET);
    for (const value of Object.values(action.outputs)) expect(value).not.toContain(SECRET);
    w.remove();
  });

  test('of a policy file', async () => {
    const w = release();
    const rule = (files: string) =>
      `rules: [{ name: a, ${files}, require: [{ checksum: { list: '${full}' } }, { manifest: { file: '${full}', signed-by: x } }] }]`;
    for (const text of [
      `revocations: { list: '${plain}' }\nrules: []\n`,
      `signers: { x: { identity: a, issuer: https://b.example } }\n${rule(`artifacts: ['${plain}'], bundle: ['${full}']`)}\n`,
    ]) {
      w.write('policy.yml', `version: 1\n${text}`);
      const { action, command } = await judge(w, { policy: 'policy.yml' });
      expect(action.exitCode).toBe(2);
      expect(command.stdout + command.stderr + action.log + action.summary).not.toContain(SECRET);
    }
    w.remove();
  });
});

test.each([
  [['inspect']],
  [['init']],
  [['pin', '--key', 'a.pub']],
  [['policy', 'check']],
  [['policy', 'explain']],
  [['explain']],
  [['merge']],
  [['verify-bundle', '--key', 'a.pub', '--bundle', 'b']],
])('an address in place of a file is no secret told: %p', async (words) => {
  const w = createWorkspace();
  const { exitCode, stdout, stderr } = await runCommand([...words, `https://alice:${SECRET}@h.example/x`], {
    cwd: w.path,
  });
  expect(exitCode).toBeGreaterThan(0);
  expect(stdout + stderr).not.toContain(SECRET);
  expect(stdout + stderr).toContain('h.example/x');
  w.remove();
});

/** Unix has scripts without a file type; the environment is made the same way everywhere. */
const onUnix = process.platform === 'win32' ? test.skip : test;

describe('a program that the gate starts', () => {
  const PLANTED = {
    'INPUT_GITHUB-TOKEN': SECRET,
    INPUT_KEY: SECRET,
    GITHUB_TOKEN: SECRET,
    GH_TOKEN: SECRET,
    GH_ENTERPRISE_TOKEN: SECRET,
    ACTIONS_RUNTIME_TOKEN: SECRET,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
    ACTIONS_CACHE_URL: SECRET,
    NPM_TOKEN: SECRET,
    MY_PASSWORD: SECRET,
    NODE_OPTIONS: '--no-warnings',
    GIT_DIR: SECRET,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: SECRET,
  };
  const RECORD = '#!/bin/sh\nenv > "$(dirname "$0")/seen"\nexit 1\n';

  async function seenBy(program: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
    const w = createWorkspace({ a: 'x', [`bin/${program}`]: RECORD, 'root.json': '{}' });
    chmodSync(w.at(`bin/${program}`), 0o755);
    w.write('.docker/config.json', JSON.stringify({ credsStore: 'test' }));
    const PATH = `${w.at('bin')}:/usr/bin:/bin`;
    try {
      await runCommand(['verify', ...args], { cwd: w.path, env: { ...PLANTED, ...env, PATH } });
      return existsSync(w.at('bin/seen')) ? readFileSync(w.at('bin/seen'), 'utf8') : '';
    } finally {
      w.remove();
    }
  }

  onUnix('to get a login sees its home and its cloud, and no token', async () => {
    const image = ['--images', '127.0.0.1:1/acme/app:1', '--repo', 'acme/app', '--trusted-root', 'embedded'];
    const cloud = { AWS_PROFILE: 'deploy', HTTPS_PROXY: 'http://127.0.0.1:1' };
    const server = await refusingRegistry();
    const seen = await seenBy(
      'docker-credential-test',
      [image[0]!, `${server.host}/acme/app:1`, ...image.slice(2)],
      cloud,
    );
    await server.close();
    expect(seen).toMatch(/^HOME=/m);
    expect(seen).toMatch(/^AWS_PROFILE=deploy$/m);
    expect(seen).toMatch(/^HTTPS_PROXY=/m);
    expect(seen).not.toMatch(new RegExp(`${SECRET}|INPUT_|ACTIONS_|NODE_OPTIONS|GIT_`));
  });

  onUnix('to read a tag sees its home, and no token', async () => {
    const seen = await seenBy('git', ['--git-tag', 'v1', '--repo', 'acme/app', '--trusted-root', 'embedded']);
    expect(seen).toMatch(/^HOME=/m);
    expect(seen).toMatch(/^GIT_TERMINAL_PROMPT=0$/m);
    expect(seen).not.toMatch(new RegExp(`${SECRET}|INPUT_|ACTIONS_|NODE_OPTIONS|GIT_CONFIG_COUNT|GIT_DIR`));
  });
});

/** A registry that wants a login. */
async function refusingRegistry(): Promise<{ readonly host: string; close(): Promise<void> }> {
  const { createServer } = await import('node:http');
  const server = createServer((_, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
