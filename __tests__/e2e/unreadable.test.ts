/**
 * Files that exist and that the user of the run may not read (EACCES): nobody could look, whatever the file is for. Whoever
 * may read everything runs the command as somebody else.
 */
import { describe, expect, test } from '@jest/globals';
import { chmodSync } from 'node:fs';
import { PROJECT } from '../support/command.ts';
import { bareEnvironment, runProcess } from '../support/process.ts';
import { createWorkspace } from '../support/workspace.ts';
import { bundleJson, createWorld, makeKeys } from '../support/sigstore/index.ts';

const NOBODY = 65_534;
const RELEASE = ['--certificate-identity', 'https://a.test', '--certificate-oidc-issuer', 'https://issuer.test'];
const RECALL = ['--revocations-identity', 'https://b.test', '--revocations-oidc-issuer', 'https://issuer.test'];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const world = createWorld();
const signing = { workflow: null, identity: 'https://a.test', issuer: 'https://issuer.test' } as const;

/** Windows has no such bits, and asks lists of access instead. */
const CASES: readonly (readonly [string, string, readonly string[]])[] =
  process.platform === 'win32'
    ? []
    : [
        ['an artifact', 'tool', ['tool', ...RELEASE, ...ROOT]],
        ['evidence', 'tool.bundle', ['tool', ...RELEASE, ...ROOT]],
        ['evidence in a folder', 'closed', ['tool', '--bundle', 'closed/tool.bundle', ...RELEASE, ...ROOT]],
        ['a checksum list', 'SUMS', ['--checksums', 'SUMS']],
        ['a manifest', 'manifest.json', ['--manifest', 'manifest.json', ...RELEASE, ...ROOT]],
        ['a recall list', 'revoked.json', ['tool', ...RELEASE, ...ROOT, '--revocations', 'revoked.json', ...RECALL]],
        ['a key', 'key.pub', ['tool', '--key', 'key.pub']],
        ['OpenPGP keys', 'key.pub', ['tool', '--openpgp-keys', 'key.pub']],
        ['a trusted root', 'root.json', ['tool', ...RELEASE, ...ROOT]],
        ['a policy', 'policy.yml', ['--policy', 'policy.yml']],
        ['what is deployed', 'deployed.txt', ['--mode', 'audit', '--deployed', 'deployed.txt', '--revocations', 'revoked.json', ...RECALL, ...ROOT]],
      ]; // prettier-ignore

async function verify(closed: string | undefined, args: readonly string[]) {
  const bundle = bundleJson(world.sign('tool', signing));
  const workspace = createWorkspace({
    tool: 'tool',
    'tool.bundle': bundle,
    'closed/tool.bundle': bundle,
    'root.json': world.trustedRootJson,
    'key.pub': makeKeys().publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    SUMS: `${'0'.repeat(64)}  tool\n`,
    'manifest.json': '{}',
    'revoked.json': '{}',
    'deployed.txt': 'v1\n',
    'policy.yml': 'version: 1\n',
  });
  chmodSync(workspace.path, 0o755);
  if (closed !== undefined) chmodSync(workspace.at(closed), 0);
  const all = [`${PROJECT}/dist/cli.js`, 'verify', ...args];
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { ...bareEnvironment(), HOME: workspace.path };
  const { exitCode, stdout, stderr } = await runProcess(process.execPath, all, { cwd: workspace.path, env, ...user });
  if (closed !== undefined) chmodSync(workspace.at(closed), 0o700);
  workspace.remove();
  return { exitCode, told: stdout + stderr };
}

describe('permission denied', () => {
  test.concurrent.each(CASES)('%s', async (_, closed, args) => {
    const { exitCode, told } = await verify(closed, args);
    expect({ exitCode, told }).toEqual({ exitCode: 3, told: expect.stringContaining('FILE_UNREADABLE') });
    expect(told).toContain('permission denied');
  });

  test('nothing is closed', async () => {
    const { exitCode, told } = await verify(undefined, ['tool', ...RELEASE, ...ROOT]);
    expect([exitCode, told]).toEqual([0, expect.not.stringContaining('FILE_UNREADABLE')]);
  });
});
