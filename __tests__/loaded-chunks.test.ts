/** Which files of the built command a run loads: what few runs need, and what is large, only those should read. */
import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { armor, makeKey, signDetached } from './support/openpgp.js';
import { bundleJson, createWorld, DEFAULT_WORKFLOW, GITHUB_ISSUER, signerUri } from './support/sigstore/index.js';
import { createWorkspace, type Workspace } from './support/workspace.js';

const DIST = join(import.meta.dirname, '..', 'dist');
const isOpenPgp = (file: string) => readFileSync(join(DIST, file), 'utf8').includes('OpenPGP.js v');
const openPgp = readdirSync(DIST).filter((file) => file.endsWith('.engine.js') && isOpenPgp(file));

/** The files of dist/ that a small run loads: the face, the cache, the engine and eleven chunks of it. */
const MOST_FILES = 14;

/** V8's coverage names every script that was loaded, whoever loaded it. */
function loadedBy(at: Workspace, folder: string, args: readonly string[]): readonly string[] {
  const env = { PATH: process.env['PATH'] ?? '', NODE_V8_COVERAGE: at.at(folder) };
  const done = spawnSync(process.execPath, [join(DIST, 'cli.js'), 'verify', '--artifacts', 'tool', ...args], {
    cwd: at.path,
    env,
    encoding: 'utf8',
  });
  expect([done.status, done.stderr]).toEqual([0, '']);
  const scripts = readdirSync(at.at(folder)).flatMap(
    (file) => (JSON.parse(readFileSync(at.at(`${folder}/${file}`), 'utf8')) as { result: { url: string }[] }).result,
  );
  return [...new Set(scripts.map(({ url }) => basename(url)))];
}

test('OpenPGP.js is loaded by a run about OpenPGP, and by no other', async () => {
  const key = await makeKey({ date: new Date(Date.now() - 60_000) });
  const at = createWorkspace({ tool: 'tool', 'keys.asc': key.publicKey });
  at.write('tool.asc', armor(await signDetached(Buffer.from('tool'), key)));
  at.write('SHA256SUMS', `${createHash('sha256').update('tool').digest('hex')}  tool\n`);
  try {
    expect(openPgp.length).toBeGreaterThan(0);
    const plain = loadedBy(at, 'plain', ['--checksums', 'SHA256SUMS']);
    expect(plain).toContain('engine.js');
    expect(plain.filter((file) => openPgp.includes(file))).toEqual([]);
    const byKey = loadedBy(at, 'by-key', ['--openpgp-keys', 'keys.asc']);
    expect(byKey.filter((file) => openPgp.includes(file))).not.toEqual([]);
  } finally {
    at.remove();
  }
});

test('arithmetic on curves is loaded for a signature over a digest, RE2 for a pattern, and neither for a small file', () => {
  const world = createWorld();
  const [small, large] = ['tool', 'large '.repeat(200_000)];
  const at = createWorkspace({ tool: small, 'trusted_root.json': world.trustedRootJson });
  const root = ['--trusted-root', 'trusted_root.json', '--offline'];
  const issuer = ['--certificate-oidc-issuer', GITHUB_ISSUER];
  const identity = signerUri(DEFAULT_WORKFLOW);
  const exact = [...root, '--certificate-identity', identity, ...issuer];
  const late = (folder: string, args: readonly string[]): readonly string[] =>
    loadedBy(at, folder, args).filter((file) => file.endsWith('.cjs'));
  try {
    at.write('tool.sigstore.json', bundleJson(world.sign(small)));
    expect(late('exact', exact)).toEqual([]);
    const pattern = identity.replaceAll('.', '\\.');
    expect(late('pattern', [...root, '--certificate-identity-regexp', pattern, ...issuer])).toEqual(['re2.cjs']);
    at.write('tool', large);
    at.write('tool.sigstore.json', bundleJson(world.sign(large)));
    expect(late('large', exact)).toEqual(['curves.cjs']);
  } finally {
    at.remove();
  }
});

test('a small run without the network loads few files, none of them for requests or proxies', () => {
  const world = createWorld();
  const at = createWorkspace({ tool: 'tool', 'trusted_root.json': world.trustedRootJson });
  at.write('tool.sigstore.json', bundleJson(world.sign('tool')));
  const signer = ['--certificate-identity', signerUri(DEFAULT_WORKFLOW), '--certificate-oidc-issuer', GITHUB_ISSUER];
  try {
    const files = readdirSync(DIST);
    const loaded = loadedBy(at, 'small', ['--trusted-root', 'trusted_root.json', '--offline', ...signer]);
    const own = files.filter((file) => loaded.includes(file));
    expect(own).toContain('engine.js');
    // Each one more is opened, read and closed by every run.
    expect(own.length).toBeLessThanOrEqual(MOST_FILES);
    const forNetwork = /\bfunction (?:isAnotherPart|proxiesOf|createGitHubClient)\(/;
    const holders = files.filter((file) => forNetwork.test(readFileSync(join(DIST, file), 'utf8')));
    expect(holders).toHaveLength(3);
    expect(own.filter((file) => holders.includes(file))).toEqual([]);
  } finally {
    at.remove();
  }
});

test('no chunk of the command holds what is loaded late', () => {
  const holders = readdirSync(DIST).filter((file) =>
    /RE2JSException|class RE2JS\b|Ed25519 collisions/.test(readFileSync(join(DIST, file), 'utf8')),
  );
  expect(holders.filter((file) => !isOpenPgp(file)).sort()).toEqual(['curves.cjs', 're2.cjs']);
});
