/**
 * One mistake, one class: every path that a run is given, absent, a folder, behind a circle of links, empty and malformed. What
 * says who is trusted is a wrong configuration (2), what proves or is proven is refused (1), and what exists and cannot be
 * read tells nothing (3), whatever it is for.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { faultOf } from '../../src/files/file-fault.ts';
import { ARTIFACT, IDENTITY, ISSUER } from '../support/checking.ts';
import { runGate, type GateResult } from '../support/gate.ts';
import { makeKey } from '../support/openpgp.ts';
import { bundleJson, createWorld, makeKeys, signBytes } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const holder = makeKeys();
const RECALL = 'https://recall.test';
const LIST = `${createHash('sha256').update(ARTIFACT).digest('hex')}  tool\n`;
const RECALLS = JSON.stringify({ schemaVersion: 1, revoked: [] });
const MANIFEST = JSON.stringify({
  version: 'v1.2.3',
  arch: 'x86_64',
  builtAt: new Date().toISOString(),
  artifacts: [{ name: 'tool', sha256: createHash('sha256').update(ARTIFACT).digest('hex'), size: ARTIFACT.length }],
});
const policy = (signer: string, requirement = 'signature: { by: [one] }', more = '') => `version: 1
trusted-root: root.json
signers: { one: ${signer}, recall: { identity: "${RECALL}", issuer: "${ISSUER}" } }
rules: [{ name: a, artifacts: [tool], require: [{ ${requirement} }] }]
${more}`;
const ONE = `{ identity: "${IDENTITY}", issuer: "${ISSUER}" }`;

const FILES: Record<string, string | Buffer> = {
  tool: ARTIFACT,
  'tool.sigstore.json': bundleJson(world.sign(ARTIFACT)),
  'own.bundle': bundleJson(world.sign(ARTIFACT)),
  'tool.by-key': signBytes(ARTIFACT, holder).toString('base64'),
  'root.json': world.trustedRootJson,
  'tuf-root.json': '{}',
  'key.pub': holder.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  SUMS: LIST,
  'SUMS.sigstore.json': bundleJson(world.sign(LIST)),
  'manifest.json': MANIFEST,
  'manifest.json.sigstore.json': bundleJson(world.sign(MANIFEST)),
  'revoked.json': RECALLS,
  'revoked.json.bundle': bundleJson(world.sign(RECALLS, { identity: RECALL })),
  'deployed.txt': 'v1.2.3\n',
  'policy.yml': policy(ONE),
  'by-key.yml': policy('{ key: key.pub, transparency-log: none }').replace(
    'artifacts: [tool],',
    'artifacts: [tool], signature: tool.by-key,',
  ),
  'by-openpgp.yml': policy('{ openpgp: keys.asc }'),
  'by-list.yml': policy(ONE, 'checksum: { list: SUMS, signed-by: [one] }'),
  'by-manifest.yml': policy(ONE, 'manifest: { file: manifest.json, signed-by: [one] }'),
  'recalled.yml': policy(ONE, undefined, 'revocations: { list: revoked.json, signed-by: [recall] }'),
};
beforeAll(async () => {
  FILES['keys.asc'] = (await makeKey()).publicKey;
});

const TOOL = ['--artifacts', 'tool'];
const BY = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const RECALLED = [
  '--revocations',
  'revoked.json',
  '--revocations-identity',
  RECALL,
  '--revocations-oidc-issuer',
  ISSUER,
];
const BY_KEY = [...TOOL, '--signature', 'tool.by-key', '--transparency-log', 'none', '--offline'];
const FILE = (name: string) => ['--policy', name, '--offline'];

interface Case {
  readonly path: string;
  readonly args: readonly string[];
  /** What an absent, empty or malformed one is. */
  readonly wrong: 1 | 2;
  /** What may be empty, or anything at all. */
  readonly content?: 'any';
}

const CASES: Readonly<Record<string, Case>> = {
  artifacts: { path: 'tool', args: [...TOOL, ...BY, ...ROOT], wrong: 1 },
  bundle: { path: 'own.bundle', args: [...TOOL, '--bundle', 'own.bundle', ...BY, ...ROOT], wrong: 1 },
  signature: { path: 'tool.by-key', args: [...BY_KEY, '--key', 'key.pub'], wrong: 1 },
  checksums: { path: 'SUMS', args: ['--checksums', 'SUMS'], wrong: 1 },
  'checksums beside artifacts': { path: 'SUMS', args: [...TOOL, '--checksums', 'SUMS', ...BY, ...ROOT], wrong: 1 },
  'checksums-signed': { path: 'SUMS', args: ['--checksums', 'SUMS', '--checksums-signed', ...BY, ...ROOT], wrong: 1 },
  manifest: { path: 'manifest.json', args: ['--manifest', 'manifest.json', ...BY, ...ROOT], wrong: 1 },
  revocations: { path: 'revoked.json', args: [...TOOL, ...BY, ...ROOT, ...RECALLED], wrong: 1 },
  key: { path: 'key.pub', args: [...BY_KEY, '--key', 'key.pub'], wrong: 2 },
  'revocations-key': {
    path: 'key.pub',
    args: [...TOOL, ...BY, ...ROOT, '--revocations', 'revoked.json', '--revocations-key', 'key.pub'],
    wrong: 2,
  },
  'openpgp-keys': { path: 'keys.asc', args: [...TOOL, '--openpgp-keys', 'keys.asc'], wrong: 2 },
  'trusted-root': { path: 'root.json', args: [...TOOL, ...BY, ...ROOT], wrong: 2 },
  'tuf-root': {
    path: 'tuf-root.json',
    args: [...TOOL, ...BY, '--tuf-mirror', 'https://tuf.invalid', '--tuf-root', 'tuf-root.json'],
    wrong: 2,
  },
  policy: { path: 'policy.yml', args: FILE('policy.yml'), wrong: 2 },
  deployed: {
    path: 'deployed.txt',
    args: ['--mode', 'audit', '--deployed', 'deployed.txt', ...RECALLED, ...ROOT],
    wrong: 2,
  },
  'a key of a policy file': { path: 'key.pub', args: FILE('by-key.yml'), wrong: 2 },
  'OpenPGP keys of a policy file': { path: 'keys.asc', args: FILE('by-openpgp.yml'), wrong: 2 },
  'the trusted root of a policy file': { path: 'root.json', args: FILE('policy.yml'), wrong: 2 },
  'a list of a policy file': { path: 'SUMS', args: FILE('by-list.yml'), wrong: 1 },
  'a manifest of a policy file': { path: 'manifest.json', args: FILE('by-manifest.yml'), wrong: 1 },
  'recalls of a policy file': { path: 'revoked.json', args: FILE('recalled.yml'), wrong: 1 },
};

const SPOILT: Readonly<Record<string, (workspace: Workspace, path: string) => unknown>> = {
  absent: () => undefined,
  'a folder': (workspace, path) => workspace.folder(path),
  empty: (workspace, path) => workspace.write(path, ''),
  malformed: (workspace, path) => workspace.write(path, '\u0000 neither this nor that {'),
  'behind a circle of links': (workspace, path) => {
    workspace.link(path, `${path}.back`);
    workspace.link(`${path}.back`, path);
  },
};

let workspace: Workspace | undefined;
afterEach(() => {
  workspace?.remove();
  workspace = undefined;
});

async function gate({ path, args }: Case, how?: string): Promise<GateResult> {
  workspace = createWorkspace(FILES);
  if (how !== undefined) {
    rmSync(workspace.at(path));
    SPOILT[how]?.(workspace, path);
  }
  return runGate(workspace, args);
}

describe.each(Object.entries(CASES))('%s', (name, one) => {
  test.each(Object.keys(SPOILT))('%s', async (how) => {
    const { exitCode, log } = await gate(one, how);
    expect({ how, exitCode }).toEqual({ how, exitCode: how === 'behind a circle of links' ? 3 : one.wrong });
    if (exitCode === 2) expect(log).toContain('nothing was checked');
    if (exitCode === 3) expect(log).toContain('FILE_UNREADABLE');
    else expect(log).not.toContain('FILE_UNREADABLE');
  });

  // A TUF repository cannot be had offline, and OpenPGP has a signature of its own elsewhere.
  const withoutTwin = ['tuf-root', 'openpgp-keys', 'OpenPGP keys of a policy file', 'revocations-key'].includes(name);
  test('as it should be', async () => {
    const { exitCode } = await gate(one);
    expect(exitCode === 0).toBe(!withoutTwin);
  });
});

test('a file that is wrong outweighs one that cannot be read', async () => {
  workspace = createWorkspace({ ...FILES, 'broken.pub': 'x' });
  workspace.link('circle.pub', 'circle.pub');
  const args = [...TOOL, '--key', 'circle.pub', '--key', 'broken.pub', '--offline'];
  const { exitCode, log } = await runGate(workspace, args);
  expect(exitCode).toBe(2);
  expect(log).toMatch(/FILE_UNREADABLE: key: line 1: `circle\.pub`[\s\S]*CONFIG_INVALID: key: line 2: `broken\.pub`/);
});

test('every system error has a class', () => {
  expect([faultOf('ENOENT'), faultOf('ENOTDIR'), faultOf('ENAMETOOLONG')]).toEqual(Array(3).fill('absent'));
  for (const code of ['EACCES', 'EPERM', 'EIO', 'ELOOP', 'EMFILE', 'EBUSY', 'EWHATEVER', undefined])
    expect(faultOf(code)).toBe('unreadable');
});
