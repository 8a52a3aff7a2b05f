/** Files that strangers may have laid out: what they hold is never quoted by a parser, and what was merely found is no link. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { runGate, type GateResult } from '../support/gate.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNER = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const DATA = 'data\n';
const LIST = `${createHash('sha256').update(DATA).digest('hex')}  x\n`;

let workspace: Workspace;
let other: Workspace;
beforeEach(() => {
  workspace = createWorkspace({ x: DATA, SUMS: LIST, 'root.json': world.trustedRootJson });
  other = createWorkspace();
});
afterEach(() => {
  workspace.remove();
  other.remove();
});

const said = ({ log, report, outputs }: GateResult): string =>
  `${log}${JSON.stringify(report)}${JSON.stringify(outputs)}`;

describe('what a file holds that is none of its kind is not quoted', () => {
  const SECRET = 'hunter2-TopSecret';
  const texts: readonly string[] = [
    `root:${SECRET}:0:0\n`,
    `{"token": ${SECRET}}`,
    `{"a": 1} ${SECRET}`,
    `"${SECRET}`,
    `[${SECRET}`,
    `${SECRET}: [\n`,
    `x: "\\${SECRET}"\n`,
    `-----BEGIN PUBLIC KEY-----\n${SECRET}\n-----END PUBLIC KEY-----\n`,
    `-----BEGIN PGP SIGNATURE-----\n${SECRET}: x\n\n${SECRET}\n-----END PGP SIGNATURE-----\n`,
    `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${SECRET}: x\n\n${SECRET}\n-----END PGP PUBLIC KEY BLOCK-----\n`,
    `-----BEGIN PGP SIGNED MESSAGE-----\n${SECRET}: x\n\n${SECRET}\n`,
    `-----BEGIN SSH SIGNATURE-----\n${SECRET}\n-----END SSH SIGNATURE-----\n`,
    `untrusted comment: ${SECRET}\n${SECRET}\n`,
  ];
  const X = ['--artifacts', 'x'];
  const inputs: readonly (readonly [string, readonly string[]])[] = [
    ['bundle', [...X, '--bundle', 'f', ...SIGNER, ...ROOT]],
    ['signature', [...X, '--signature', 'f', ...SIGNER, ...ROOT]],
    ['certificate', [...X, '--signature', 'SUMS', '--certificate', 'f', ...SIGNER, ...ROOT]],
    ['checksums', [...X, '--checksums', 'f']],
    ['signed checksums', [...X, '--checksums', 'f', '--checksums-signed', ...SIGNER, ...ROOT]],
    ['manifest', ['--manifest', 'f', ...SIGNER, ...ROOT]],
    ['policy', ['--policy', 'f']],
    ['trusted-root', [...X, ...SIGNER, '--trusted-root', 'f', '--offline']],
    ['key', [...X, '--key', 'f', '--transparency-log', 'none', '--offline']],
    ['openpgp-keys', [...X, '--openpgp-keys', 'f', '--offline']],
  ];

  test.each(inputs)('%s', async (_of, args) => {
    for (const text of texts) {
      workspace.write('f', text);
      const result = await runGate(workspace, args);
      expect([text, result.exitCode]).not.toEqual([text, 0]);
      expect(said(result)).not.toContain(SECRET);
    }
  });
});

describe('evidence that was merely found', () => {
  const run = (...args: readonly string[]): Promise<GateResult> =>
    runGate(workspace, ['--artifacts', 'x', ...SIGNER, ...ROOT, ...args]);
  const bundle = bundleJson(world.sign(DATA));

  test('is read where it is a file', async () => {
    workspace.write('x.sigstore.json', bundle);
    expect(await run()).toMatchObject({ exitCode: 0 });
  });

  test('is not read where it is a link, even to what would prove it', async () => {
    workspace.link('x.sigstore.json', other.write('bundle', bundle));
    expect(await run()).toMatchObject({ exitCode: 1, verdict: 'UNSAFE_PATH' });
  });

  test('below a folder that a placeholder led to, which is a link', async () => {
    workspace.write('a.bin', DATA);
    const byName = (): Promise<GateResult> =>
      runGate(workspace, ['--artifacts', '*.bin', '--bundle', 'sigs/{1}/bundle', ...SIGNER, ...ROOT]);
    workspace.link('sigs/a', other.path);
    other.write('bundle', bundle);
    expect(await byName()).toMatchObject({ exitCode: 1, verdict: 'UNSAFE_PATH' });
    const real = createWorkspace({ 'a.bin': DATA, 'root.json': world.trustedRootJson, 'sigs/a/bundle': bundle });
    workspace.remove();
    workspace = real;
    expect(await byName()).toMatchObject({ exitCode: 0 });
  });

  test('below linked folders that the user named, or that the artifact was asked for in', async () => {
    other.write('x', DATA);
    other.write('x.proof', bundle);
    workspace.link('linked', other.path);
    for (const template of ['{dir}/{name}.proof', 'linked/{name}.proof', '{path}.proof', 'linked/x.proof']) {
      const args = ['--artifacts', 'linked/x', '--bundle', template, ...SIGNER, ...ROOT];
      expect([template, (await runGate(workspace, args)).exitCode]).toEqual([template, 0]);
    }
  });

  const fifo = process.platform === 'win32' ? test.skip : test;
  fifo.each(['x.sig', 'x.sigstore.json', 'SUMS.sig', 'x', 'SUMS', 'root.json'])(
    'does not wait at a FIFO: %s',
    async (name) => {
      execFileSync('rm', ['-f', workspace.at(name)]);
      execFileSync('mkfifo', [workspace.at(name)]);
      expect((await run('--checksums', 'SUMS', '--checksums-signed')).exitCode).not.toBe(0);
    },
  );
});
