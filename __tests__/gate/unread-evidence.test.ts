/**
 * What a glob finds under the names of evidence is a sidecar only if it was read for an artifact of this run, or is about the
 * artifact whose list is signed; all else is an artifact. Nothing that a pattern finds goes unreported.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { runGate } from '../support/gate.js';
import { minisign, newKeyId, sshSign } from '../support/key-forms.js';
import { armor, makeKey, signDetached } from '../support/openpgp.js';
import { bundleJson, cosignBundle, createWorld, GITHUB_ISSUER, subjectOf } from '../support/sigstore/index.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const SIGNER = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER];
const ROOT = ['--trusted-root', 'root.json', '--offline'];
const DATA = 'the tool\n';
const LIST = `${createHash('sha256').update(DATA).digest('hex')}  x\n`;

let at: Workspace;
beforeEach(() => {
  at = createWorkspace({ 'root.json': world.trustedRootJson, 'dist/x': DATA });
});
afterEach(() => {
  at.remove();
});

interface Told {
  readonly exit: number;
  readonly refused: readonly string[];
  readonly passed: readonly string[];
  readonly sidecars: readonly string[];
  readonly log: string;
}

async function judged(...args: readonly string[]): Promise<Told> {
  const { exitCode, report, log } = await runGate(at, [...args, ...SIGNER, ...ROOT]);
  const named = (wanted: boolean): string[] =>
    report.artifacts.filter(({ result }: any) => (result === 'pass') === wanted).map(({ name }: any) => name);
  const sidecars = report.sidecars.map(({ name }: any) => name);
  return { exit: exitCode, refused: named(false), passed: named(true), sidecars, log };
}

const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };

/** Every form whose content says what it is. */
const FORMS: readonly [string, string, () => string | Promise<string>][] = [
  ['a bundle', 'x.sigstore.json', () => bundleJson(world.sign(DATA))],
  ["cosign's older JSON", 'x.bundle', () => JSON.stringify(cosignBundle(world.sign(DATA)))],
  ['an attestation', 'x.intoto.jsonl', () => bundleJson(world.attest([subjectOf('x', DATA)]))],
  ['an OpenPGP signature', 'x.asc', async () => armor(await signDetached(Buffer.from(DATA), [await makeKey()]))],
  ['a minisign signature', 'x.minisig', () => minisign(Buffer.from(DATA), key, { comment: 'x' })],
  ['a signify signature', 'x.minisig', () => minisign(Buffer.from(DATA), key)],
  ['an SSH signature', 'x.sig', () => sshSign(Buffer.from(DATA), { ...key, algorithm: 'ssh-ed25519' })],
];

describe.each(FORMS)('%s', (_, name, make) => {
  test('of no artifact of this run is an artifact, which nobody signed', async () => {
    at.write(`other/${name}`, await make());
    const told = await judged('--artifacts', 'other/*');
    expect(told).toMatchObject({ exit: 1, refused: [`other/${name}`], sidecars: [] });
  });

  test('of a file that another pattern would have found is an artifact too', async () => {
    at.write(`dist/${name}`, await make());
    at.write('dist/y', DATA);
    at.write('dist/y.sigstore.json', bundleJson(world.sign(DATA)));
    const told = await judged('--artifacts', 'dist/*', '--artifacts', '!dist/x');
    expect(told).toMatchObject({ exit: 1, refused: [`dist/${name}`], sidecars: ['dist/y.sigstore.json'] });
  });

  test('where only checksums are asked for is an artifact', async () => {
    at.write(`dist/${name}`, await make());
    at.write('SHA256SUMS', LIST.replace('  x', '  dist/x'));
    const { exitCode, report } = await runGate(at, ['--artifacts', 'dist/*', '--checksums', 'SHA256SUMS']);
    expect(exitCode).toBe(1);
    expect(report.artifacts.find((one: any) => one.name === `dist/${name}`)?.checks[0]).toMatchObject({
      code: 'CHECKSUM_UNLISTED',
    });
    expect(report.sidecars).toEqual([]);
  });
});

describe('beside an artifact whose list is signed', () => {
  const SIGNED = ['--artifacts', 'dist/*', '--checksums', 'dist/SHA256SUMS', '--checksums-signed'];
  beforeEach(() => {
    at.write('dist/SHA256SUMS', LIST);
    at.write('dist/SHA256SUMS.sigstore.json', bundleJson(world.sign(LIST)));
  });

  test.each<[string, () => string]>([
    ['a bundle of the artifact', () => bundleJson(world.sign(DATA))],
    ['a bundle of it by another', () => bundleJson(world.sign(DATA, { workflow: { repository: 'evil/fork' } }))],
    ['an attestation of it', () => bundleJson(world.attest([subjectOf('x', DATA)]))],
    ["cosign's older JSON", () => JSON.stringify(cosignBundle(world.sign(DATA)))],
  ])('%s is told as evidence', async (_, make) => {
    at.write('dist/x.bundle', make());
    const told = await judged(...SIGNED);
    expect(told).toMatchObject({ exit: 0, passed: ['dist/x'] });
    expect(told.sidecars).toContain('dist/x.bundle');
    expect(told.log).toContain('dist/x.bundle of dist/x');
  });

  test.each<[string, () => string]>([
    ['a bundle of another file', () => bundleJson(world.sign('another file'))],
    ['an attestation of another file', () => bundleJson(world.attest([subjectOf('x', 'another file')]))],
    ['a bundle of the list', () => bundleJson(world.sign(LIST))],
    ["cosign's older JSON of another file", () => JSON.stringify(cosignBundle(world.sign('another file')))],
  ])('%s is an artifact, which the list does not name', async (_, make) => {
    at.write('dist/x.bundle', make());
    const told = await judged(...SIGNED);
    expect(told).toMatchObject({ exit: 1, passed: ['dist/x'], refused: ['dist/x.bundle'] });
    expect(told.log).toContain('CHECKSUM_UNLISTED');
  });

  test('a bundle that the list names is checked by it', async () => {
    const other = bundleJson(world.sign('another file'));
    const list = `${LIST}${createHash('sha256').update(other).digest('hex')}  x.bundle\n`;
    at.write('dist/x.bundle', other);
    at.write('dist/SHA256SUMS', list);
    at.write('dist/SHA256SUMS.sigstore.json', bundleJson(world.sign(list)));
    expect(await judged(...SIGNED)).toMatchObject({ exit: 0, passed: ['dist/x', 'dist/x.bundle'] });
  });
});

describe('a certificate that a template names and that is not there', () => {
  const DETACHED = ['--artifacts', 'dist/x', '--signature', '{path}.sig', '--certificate', '{path}.pem'];
  beforeEach(() => {
    at.write('dist/x.sig', world.sign(DATA).signature.toString('base64'));
  });

  test('is named, and no key is said to be the wrong one', async () => {
    const { verdict, checks } = await runGate(at, [...DETACHED, ...SIGNER, ...ROOT]);
    expect(verdict).toBe('BUNDLE_MISSING');
    expect(checks[0]?.expected).toContain('dist/x.pem (the certificate)');
  });

  test('of a list too', async () => {
    at.write('dist/SHA256SUMS', LIST);
    at.write('dist/SHA256SUMS.sig', world.sign(LIST).signature.toString('base64'));
    const list = ['--checksums', 'dist/SHA256SUMS', '--checksums-signed'];
    const { verdict, checks } = await runGate(at, [...DETACHED, ...list, ...SIGNER, ...ROOT]);
    expect(verdict).toBe('BUNDLE_MISSING');
    expect(checks[0]?.expected).toContain('dist/SHA256SUMS.pem (the certificate)');
  });
});

describe('an exclusion', () => {
  const warned = async (...lines: readonly string[]): Promise<string[]> => {
    const { report } = await runGate(at, [
      ...lines.flatMap((line) => ['--artifacts', line]),
      ...['--checksums', 'SHA256SUMS', '--trusted-root', 'root.json', '--offline'],
    ]);
    return report.warnings.filter(({ code }: any) => code === 'POLICY_DOUBTFUL').map(({ message }: any) => message);
  };
  beforeEach(() => {
    at.write('SHA256SUMS', LIST.replace('  x', '  dist/x'));
    at.write('dist/sub/y.txt', DATA);
  });

  test.each([
    ['a misspelt name', ['dist/*', '!dist/*.spdx'], '!dist/*.spdx'],
    ['before the pattern that it was meant for', ['!dist/y', 'dist/*'], '!dist/y'],
    ['of a plain path', ['dist/x', '!dist/x'], '!dist/x'],
    ['of a file that the pattern does not find', ['dist/*', '!dist/sub/y.txt'], '!dist/sub/y.txt'],
    ['of a folder that is not there', ['dist/**', '!build/**'], '!build/**'],
  ])('that leaves nothing out is warned about: %s', async (_, lines, line) => {
    expect(await warned(...lines)).toEqual([expect.stringContaining(`\`${line}\``)]);
  });

  test.each([
    ['a file', ['dist/**', '!dist/sub/y.txt']],
    ['a folder', ['dist/**', '!dist/sub/']],
    ['a file of one of two patterns', ['dist/**', 'SHA*', '!SHA*']],
  ])('that leaves out %s is not', async (_, lines) => {
    expect(await warned(...lines)).toEqual([]);
  });

  test('of a policy file too', async () => {
    at.write(
      'policy.yml',
      `version: 1
signers: { release: { identity: '${IDENTITY}', issuer: '${GITHUB_ISSUER}' } }
rules:
  - { name: a, artifacts: ['dist/*', '!dist/*.sbom'], require: [{ signature: { by: [release] } }] }
`,
    );
    const { report } = await runGate(at, ['--policy', 'policy.yml', ...ROOT]);
    expect(JSON.stringify(report.warnings)).toContain('`!dist/*.sbom` in `artifacts` leaves nothing out');
  });
});
