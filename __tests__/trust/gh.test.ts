/** What `gh attestation trusted-root` is believed, and what it gets to see. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { MAX_TRUSTED_ROOT_BYTES } from '../../src/core/limits.js';
import { askGh } from '../../src/trust/gh.js';
import { loadRoots, type Roots, type TrustContext } from '../../src/trust/roots.js';
import { createWorld } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';
import { NOW, trustPolicy } from './support.js';

const publicGood = createWorld();
const github = createWorld({ style: 'github' });
const LINES = [publicGood, github].map(({ trustedRoot }) => `${JSON.stringify(trustedRoot)}\n`).join('');

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
  workspace.folder('temp');
});
afterEach(() => {
  expect(readdirSync(workspace.at('temp'))).toEqual([]);
  workspace.remove();
});

/** Puts a program called `gh` on the PATH: JavaScript, run by this Node. */
function fake(script: string): Record<string, string> {
  // Whatever kind of module a folder above makes of files without a suffix.
  workspace.write('bin/package.json', '{"type":"commonjs"}');
  const path = workspace.write('bin/gh', `#!${process.execPath}\n${script}`);
  chmodSync(path, 0o755);
  return { PATH: dirname(path) };
}

const ask = (env: Record<string, string>, more: Partial<TrustContext> = {}): Promise<Roots> =>
  loadRoots(trustPolicy([{ kind: 'gh' }]), {
    workspace: workspace.path,
    tempRoot: workspace.at('temp'),
    now: NOW,
    env,
    ...more,
  });

const refusal = (message: RegExp, code = 'TRUST_ROOT_UNAVAILABLE') => ({
  roots: [],
  warnings: [],
  refusals: [expect.objectContaining({ code, message: expect.stringMatching(message) })],
});

test('not installed: the hint says what to do instead', async () => {
  const roots = await ask({ PATH: workspace.at('temp') });
  expect(roots).toEqual(refusal(/`gh` is not installed/));
  expect(roots.refusals[0]!.hint).toMatch(/Install a current GitHub CLI, or save .* name that file/);
});

test('without a temporary folder', async () => {
  expect(await ask({}, { tempRoot: workspace.at('nowhere') })).toEqual(refusal(/no folder can be made in .*nowhere/));
});

/** Only an .exe can be a program called `gh` on Windows, and a test cannot write one. */
const posix = process.platform === 'win32' ? [] : [true];

describe.each(posix)('installed', () => {
  test('each line is a root of its own', async () => {
    const { roots, refusals } = await ask(fake(`process.stdout.write(${JSON.stringify(LINES)})`));
    expect(refusals).toEqual([]);
    expect(roots.map(({ name, source, profile }) => ({ name, source, log: profile.log }))).toEqual([
      { name: 'gh#1', source: 'gh', log: true },
      { name: 'gh#2', source: 'gh', log: false },
    ]);
  });

  test('one root has a number, too: no name depends on how many there are', async () => {
    const { roots } = await ask(fake(`process.stdout.write(${JSON.stringify(publicGood.trustedRootJson)})`));
    expect(roots.map(({ name }) => name)).toEqual(['gh#1']);
  });

  test('it is called as documented, and sees neither tokens, logins, caches nor the workspace', async () => {
    const script = `require('fs').writeFileSync(${JSON.stringify(workspace.at('seen'))}, JSON.stringify({
      args: process.argv.slice(2), cwd: process.cwd(), env: process.env, files: require('fs').readdirSync('.') }));
      process.stdin.resume(); process.stdin.on('end', () => process.stdout.write(${JSON.stringify(LINES)}))`;
    const secrets = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'];
    const runner = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'INPUT_GITHUB-TOKEN', 'NODE_OPTIONS'];
    const homes = [
      'HOME',
      'XDG_CACHE_HOME',
      'XDG_CONFIG_HOME',
      'XDG_DATA_HOME',
      'GH_CONFIG_DIR',
      'TMPDIR',
      'LOCALAPPDATA',
    ];
    const env = Object.fromEntries([...secrets, ...runner, ...homes].map((name) => [name, `planted-${name}`]));
    const proxy = { https_proxy: 'http://127.0.0.1:9', GH_HOST: 'acme.ghe.com', SSL_CERT_FILE: '/ca.pem' };
    const { roots, refusals } = await ask({ ...env, ...proxy, ...fake(script) });
    expect(refusals).toEqual([]);
    expect(roots).toHaveLength(2);
    const seen = JSON.parse(workspace.read('seen').toString());
    expect(seen).toMatchObject({ args: ['attestation', 'trusted-root'], env: proxy, files: [] });
    expect(JSON.stringify(seen.env)).not.toContain('planted');
    expect(seen.cwd).toContain(workspace.at('temp'));
    for (const name of homes) expect(seen.env[name]).toBe(seen.cwd);
    expect(existsSync(seen.cwd)).toBe(false);
  });

  test('a `gh` of the workspace is not started', async () => {
    workspace.write('gh', `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(LINES)})`);
    chmodSync(workspace.at('gh'), 0o755);
    const roots = await ask({ PATH: '.' }, { workspace: workspace.path });
    expect(roots).toEqual(refusal(/`gh` is not installed/));
  });

  test.each<[string, string, RegExp]>([
    ['fails', 'console.error("unknown command"); process.exit(1)', /trusted-root` failed: unknown command$/],
    ['fails without a word', 'process.exit(4)', /trusted-root` failed: (?:Error: )?Command failed/],
    ['fails with many', 'console.error("x".repeat(99999)); process.exit(1)', /failed: x{300}$/],
    ['fails after good lines', `console.log(${JSON.stringify(LINES)}); process.exit(1)`, /trusted-root` failed/],
    ['is killed', 'process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 9)', /trusted-root` failed/],
    [
      'never stops talking',
      `setInterval(() => process.stdout.write(" ".repeat(1e6)))`,
      new RegExp(`${MAX_TRUSTED_ROOT_BYTES} bytes`),
    ],
  ])('one that %s', async (_, script, message) => {
    expect(await ask(fake(script))).toEqual(refusal(message));
  });

  test.each<[string, string, RegExp]>([
    ['nothing', '', /`gh attestation trusted-root` cannot be used: it is empty/],
    ['prose', 'console.log("A new release of gh is available")', /trusted-root`, line 1, .*not JSON$/],
    [
      'a broken second line',
      `console.log(${JSON.stringify(`${LINES}{"mediaType"`)})`,
      /trusted-root`, line 3, .*ends in the middle$/,
    ],
  ])('one that prints %s', async (_, script, message) => {
    expect(await ask(fake(script))).toEqual(refusal(message, 'TRUST_ROOT_MALFORMED'));
  });

  test('one that hangs, and one whose child holds its output open, are ended', async () => {
    const hang = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);';
    const child = 'const inherit = ["ignore", "inherit", "inherit"];';
    // It lives as long as the file is there, so whoever waits for it waits for ever.
    const held = JSON.stringify(workspace.write('held', ''));
    const hold = `setInterval(() => require("fs").existsSync(${held}) || process.exit(), 50)`;
    const spawn = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(hold)}], { stdio: inherit });`;
    for (const script of [hang, child + spawn + hang]) {
      const asked = await askGh({ tempRoot: workspace.at('temp'), env: fake(script), timeoutMs: 300 });
      expect(asked).toMatchObject({ refusal: { message: expect.stringMatching(/did not end in time$/) } });
    }
  });

  test('the end of the run ends one that hangs, even if it does not want to', async () => {
    const env = fake('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)');
    expect(await ask(env, { signal: AbortSignal.timeout(300) })).toEqual(refusal(/the run was over/));
    expect(await ask(env, { signal: AbortSignal.abort() })).toEqual(refusal(/the run was over/));
  });
});
