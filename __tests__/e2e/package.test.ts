/** The package that `npm pack` makes, and the single file of a release: the command alone, on the Node that runs this test. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT, runCommand } from '../support/command.ts';
import { armor, makeKey, signDetached } from '../support/openpgp.ts';

const SAMPLE = join(PROJECT, 'examples/sample-release');
const VERIFY = [
  'verify',
  ...['--artifacts', join(SAMPLE, 'widgets-1.2.3-linux-x64.tar.gz')],
  ...['--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'],
  ...['--trusted-root', join(SAMPLE, 'trusted_root.json'), '--offline'],
];
const identityOf = (tag: string): string[] => [
  '--certificate-identity',
  `https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/${tag}`,
];

interface Packed {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

let folder: string;
let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signature-gate-package-'));
  // A shell finds npm.cmd on Windows; nothing in the line is from outside.
  const done = spawnSync('npm pack --dry-run --json --ignore-scripts', { cwd: PROJECT, shell: true, encoding: 'utf8' });
  packed = (JSON.parse(done.stdout) as Packed[])[0]!;
  for (const { path } of packed.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(PROJECT, path), join(folder, path));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], main = join(folder, 'dist/cli.js')) =>
  runCommand(args, { cwd: folder, main, env: { TMPDIR: folder } });

test('it holds the command, its licences and the README, and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  const named = paths.filter((path) => !/^dist\/\d+\.engine\.js$/.test(path)).sort();
  const own = ['cli.js', 'compile-cache.js', 'compiled-chunks.js', 'curves.cjs', 'engine.js', 'help.txt', 'memory.js'];
  const dist = [...own, 'licenses.txt', 'package.json', 're2.cjs'].map((name) => `dist/${name}`);
  const committed = readdirSync(join(PROJECT, 'dist')).filter((name) => /^\d+\.engine\.js$/.test(name));
  expect(paths.length - named.length).toBeLessThan(committed.length);
  expect(named).toEqual([...['LICENSE', 'README.md'], ...[...dist, 'package.json'].sort()]);
});

test('it needs no package, and says where it is from', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, any>;
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
    expect(manifest[kind]).toBeUndefined();
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest['scripts'][script]).toBeUndefined();
  expect(manifest['repository'].url).toBe('git+https://github.com/signature-gate/signature-gate.git');
  expect([manifest['bugs'].url, manifest['homepage']]).toEqual([
    'https://github.com/signature-gate/signature-gate/issues',
    'https://github.com/signature-gate/signature-gate#readme',
  ]);
  expect(manifest['keywords']).toContain('sigstore');
  expect(manifest['engines']).toEqual({ node: '>=20.19' });
});

test('every chunk that it loads is in it', () => {
  const inside = new Set(packed.files.map(({ path }) => path));
  const text = readFileSync(join(folder, 'dist/engine.js'), 'utf8');
  const load = /^const cli = .*$/m.exec(text)?.[0] ?? '';
  const chunks = [...inside].filter((path) => /\d\.engine\.js$/.test(path));
  const all = [load, ...chunks.map((path) => readFileSync(join(folder, path), 'utf8'))].join('\n');
  const loaded = [...all.matchAll(/require__\.e\((?:\/\*[^*]*\*\/ ?)?(\d+)\)/g)].map(
    ([, id]) => `dist/${id}.engine.js`,
  );
  expect(loaded.length).toBeGreaterThan(50);
  expect(loaded.filter((path) => !inside.has(path))).toEqual([]);
});

/** What a command must do wherever it comes from: by Sigstore, by OpenPGP and by a policy file, accepted and refused. */
async function expectToWork(main: string): Promise<void> {
  const codeOf = async (args: readonly string[]) => (await run(args, main)).exitCode;
  expect((await run(['version'], main)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await codeOf(['--help'])).toBe(0);
  expect(await codeOf([...VERIFY, ...identityOf('v1.2.3')])).toBe(0);
  expect(await codeOf([...VERIFY, ...identityOf('v1.2.4')])).toBe(1);
  expect(await codeOf([...VERIFY, ...identityOf('v1.2.3').map((word) => word.slice(0, -1))])).toBe(2);

  const key = await makeKey({ date: new Date(Date.now() - 60_000) });
  writeFileSync(join(folder, 'tool'), 'tool');
  writeFileSync(join(folder, 'tool.asc'), armor(await signDetached(Buffer.from('tool'), key)));
  writeFileSync(join(folder, 'keys.asc'), key.publicKey);
  const byKey = ['verify', '--artifacts', 'tool', '--openpgp-keys', 'keys.asc', '--offline'];
  expect(await codeOf(byKey)).toBe(0);
  writeFileSync(join(folder, 'tool'), 'toll');
  expect(await codeOf(byKey)).toBe(1);

  const digest = createHash('sha256').update('toll').digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), `${digest}  tool\n`);
  const rules = `rules: [{ name: r, artifacts: [tool], require: [{ checksum: { list: SHA256SUMS } }] }]\n`;
  writeFileSync(join(folder, 'policy.yml'), `version: 1\n${rules}`);
  expect(await codeOf(['policy', 'check', 'policy.yml'])).toBe(0);
  expect(await codeOf(['verify', '--policy', 'policy.yml', '--html', 'a.html', '--sarif', 'a.sarif'])).toBe(0);
  writeFileSync(join(folder, 'tool'), 'tool');
  expect(await codeOf(['verify', '--policy', 'policy.yml'])).toBe(1);
}

test('the packed command works', async () => {
  await expectToWork(join(folder, 'dist/cli.js'));
});

test('the single file works without anything beside it', async () => {
  const file = join(folder, 'alone', 'signature-gate.mjs');
  const script = join(PROJECT, 'scripts/single-file.mjs');
  const built = spawnSync(process.execPath, [script, file], { cwd: PROJECT, encoding: 'utf8' });
  expect([built.status, built.stderr]).toEqual([0, '']);
  await expectToWork(file);
  expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the SBOM names what is inside, by the bytes of the lock, and is the same each time', () => {
  const bytes = ['a.json', 'b.json'].map((name) => {
    const out = join(folder, name);
    const made = spawnSync(process.execPath, [join(PROJECT, 'scripts/sbom.mjs'), out], { encoding: 'utf8' });
    expect([made.status, made.stderr]).toEqual([0, '']);
    return readFileSync(out, 'utf8');
  });
  expect(bytes[0]).toBe(bytes[1]);
  const { components } = JSON.parse(bytes[0]!) as { components: { name: string; version: string }[] };
  const names = components.map(({ name }) => name);
  for (const inside of ['@sigstore/bundle', 'openpgp', 'yaml', 're2js', 'undici']) expect(names).toContain(inside);
  const versions = components.map(({ name, version }) => `${name}@${version}`);
  expect(versions).toEqual([...new Set(versions)]);
  for (const tool of ['typescript', 'jest', 'eslint', '@vercel/ncc']) expect(names).not.toContain(tool);
});
