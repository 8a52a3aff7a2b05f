/** `inspect`, through `dist`: what it calls verified, the gate accepts by what it suggests, and by nothing wider. */
import { describe, expect, test } from '@jest/globals';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { parse } from 'yaml';
import { runCommand } from '../support/command.ts';
import { minisign, minisignPublic, newKeyId } from '../support/key-forms.ts';
import { armor, makeKey, signDetached } from '../support/openpgp.ts';
import { argumentsOf } from '../support/setups/release.ts';
import { bundleJson, createWorld, makeKeys, subjectOf } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = Buffer.from('the tool\n');
const LINE = `${createHash('sha256').update(TOOL).digest('hex')}  tool\n`;
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const ISSUER = 'https://token.actions.githubusercontent.com';
const SIGNING = { identity: IDENTITY, issuer: ISSUER };
const ROOT = ['--trusted-root', 'root.json', '--offline'];

interface Report {
  readonly kind: string;
  readonly findings: readonly {
    readonly verified: boolean;
    readonly facts: readonly { name: string; value: string }[];
    readonly why?: string;
  }[];
  readonly accepted: readonly { readonly with: Readonly<Record<string, string | true>>; readonly policy: string }[];
}

async function inspect(at: Workspace, ...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCommand(['inspect', '--format', 'json', ...args], { cwd: at.path });
  return { exitCode, stderr, report: (stdout === '' ? undefined : JSON.parse(stdout)) as Report };
}

async function inWorkspace<T>(
  files: Readonly<Record<string, string | Buffer>>,
  work: (at: Workspace) => Promise<T>,
): Promise<T> {
  const at = createWorkspace({ 'root.json': world.trustedRootJson, ...files });
  try {
    return await work(at);
  } finally {
    at.remove();
  }
}

const bundled = (content: Buffer, options = SIGNING) => bundleJson(world.sign(content, options));

describe('an artifact with its bundle', () => {
  test('who signed is said, and what is suggested accepts exactly that', () =>
    inWorkspace({ tool: TOOL, 'tool.sigstore.json': bundled(TOOL) }, async (at) => {
      const { exitCode, report, stderr } = await inspect(at, 'tool', ...ROOT);
      expect([exitCode, stderr, report.kind]).toEqual([0, '', 'artifact']);
      expect(report.findings).toHaveLength(1);
      expect(report.findings[0]?.facts).toEqual(
        expect.arrayContaining([
          { name: 'identity', value: IDENTITY },
          { name: 'issuer', value: ISSUER },
        ]),
      );
      const [accepted] = report.accepted;
      expect(accepted?.with).toMatchObject({
        artifacts: 'tool',
        'certificate-identity': IDENTITY,
        'certificate-oidc-issuer': ISSUER,
      });
      const verify = ['verify', ...argumentsOf(accepted?.with ?? {})];
      expect(await runCommand(verify, { cwd: at.path })).toMatchObject({ exitCode: 0 });
      at.write('policy.yml', accepted?.policy ?? '');
      expect(await runCommand(['policy', 'check', 'policy.yml'], { cwd: at.path })).toMatchObject({ exitCode: 0 });
      expect(await runCommand(['verify', '--policy', 'policy.yml', '--offline'], { cwd: at.path })).toMatchObject({
        exitCode: 0,
      });
      // Another signer of the same repository is not the one that was seen.
      at.write('tool.sigstore.json', bundled(TOOL, { ...SIGNING, identity: IDENTITY.replace('v1.2.3', 'v1.2.4') }));
      expect(await runCommand(verify, { cwd: at.path })).toMatchObject({ exitCode: 1 });
      expect(await runCommand(['verify', '--policy', 'policy.yml', '--offline'], { cwd: at.path })).toMatchObject({
        exitCode: 1,
      });
    }));

  test('the text says the same, and holds a step and a policy', () =>
    inWorkspace({ tool: TOOL, 'tool.sigstore.json': bundled(TOOL) }, async (at) => {
      const { exitCode, stdout } = await runCommand(['inspect', 'tool', ...ROOT], { cwd: at.path });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('✓ verified: tool.sigstore.json');
      expect(stdout).toContain(`certificate-identity: ${IDENTITY}`);
      expect(stdout).toContain('As a policy file:');
    }));

  test.each([
    ['other bytes', { tool: Buffer.from('malware\n'), 'tool.sigstore.json': bundled(TOOL) }],
    ['no evidence', { tool: TOOL }],
    ['a bundle that is cut off', { tool: TOOL, 'tool.sigstore.json': bundled(TOOL).slice(0, 400) }],
    [
      'a bundle of another instance',
      { tool: TOOL, 'tool.sigstore.json': bundleJson(createWorld().sign(TOOL, SIGNING)) },
    ],
    [
      'a signature that is not logged',
      { tool: TOOL, 'tool.sigstore.json': bundleJson(world.sign(TOOL, { ...SIGNING, rekor: 'none' })) },
    ],
    [
      'a signature by a key',
      { tool: TOOL, 'tool.sigstore.json': bundleJson(world.sign(TOOL, { by: 'key', keys: makeKeys() })) },
    ],
  ] as const)('%s: nothing is suggested', (_, files) =>
    inWorkspace(files, async (at) => {
      const { exitCode, report } = await inspect(at, 'tool', ...ROOT);
      expect([exitCode, report.accepted]).toEqual([1, []]);
      expect(report.findings.some(({ verified }) => verified)).toBe(false);
      const { stdout } = await runCommand(['inspect', 'tool', ...ROOT], { cwd: at.path });
      expect(stdout).toContain('Nothing of it was verified, so that nothing is suggested.');
      expect(stdout).not.toContain('uses:');
    }),
  );
});

describe('evidence alone', () => {
  test('an attestation is verified for the digests that it names', () =>
    inWorkspace(
      { 'a.jsonl': `${JSON.stringify(world.attest([subjectOf('tool', TOOL)], SIGNING).bundle)}\n` },
      async (at) => {
        const { exitCode, report } = await inspect(at, 'a.jsonl', ...ROOT);
        expect([exitCode, report.kind]).toEqual([0, 'evidence']);
        const facts = new Map(report.findings[0]?.facts.map(({ name, value }) => [name, value]));
        expect(facts.get('predicate type')).toMatch(/^https:\/\/slsa\.dev\/provenance\//);
        expect(report.accepted[0]?.with).toMatchObject({ digests: `sha256:${LINE.slice(0, 64)}`, bundle: 'a.jsonl' });
        expect(
          await runCommand(['verify', ...argumentsOf(report.accepted[0]?.with ?? {})], { cwd: at.path }),
        ).toMatchObject({ exitCode: 0 });
      },
    ));

  test('what it says is shown although it does not hold, and called not verified', () =>
    inWorkspace({ 'tool.sigstore.json': bundleJson(createWorld().sign(TOOL, SIGNING)) }, async (at) => {
      const { exitCode, report } = await inspect(at, 'tool.sigstore.json', ...ROOT);
      expect([exitCode, report.accepted]).toEqual([1, []]);
      expect(
        report.findings.flatMap(({ verified, facts }) =>
          facts.filter(({ name }) => name === 'identity').map(({ value }) => [verified, value]),
        ),
      ).toEqual([[false, IDENTITY]]);
    }));

  test('a signature without its artifact proves nothing', () =>
    inWorkspace(
      { 'tool.minisig': minisign(TOOL, { ...generateKeyPairSync('ed25519'), id: newKeyId() }) },
      async (at) => {
        const { exitCode, report } = await inspect(at, 'tool.minisig');
        expect([exitCode, report.kind, report.accepted]).toEqual([1, 'evidence', []]);
        expect(report.findings[0]?.facts.map(({ name }) => name)).toContain('key id');
      },
    ));
});

describe('by a key that the user names', () => {
  const key = { ...generateKeyPairSync('ed25519'), id: newKeyId() };
  const other = { ...generateKeyPairSync('ed25519'), id: newKeyId() };

  test('minisign: verified by that key, not by another', () =>
    inWorkspace(
      {
        tool: TOOL,
        'tool.minisig': minisign(TOOL, key, { comment: 'file:tool' }),
        'k.pub': minisignPublic(key),
        'o.pub': minisignPublic(other),
      },
      async (at) => {
        const log = ['--transparency-log', 'none', '--offline'];
        const { exitCode, report } = await inspect(at, 'tool.minisig', '--key', 'k.pub', ...log);
        expect([exitCode, report.accepted[0]?.with]).toEqual([
          0,
          { artifacts: 'tool', signature: 'tool.minisig', key: 'k.pub', 'transparency-log': 'none', offline: true },
        ]);
        expect(await inspect(at, 'tool', '--key', 'o.pub', ...log)).toMatchObject({
          exitCode: 1,
          report: { accepted: [] },
        });
        // No log has signatures of minisign, so that the step says so without being told.
        expect(await inspect(at, 'tool', '--key', 'k.pub', '--offline')).toMatchObject({
          exitCode: 0,
          report: { accepted: [{ with: { 'transparency-log': 'none' } }] },
        });
        expect(
          await inspect(at, 'tool', '--key', 'k.pub', '--offline', '--transparency-log', 'required'),
        ).toMatchObject({ exitCode: 1, report: { accepted: [] } });
      },
    ));

  test('OpenPGP: verified by that key, not by another', async () => {
    const [mine, strange] = [await makeKey({ date: new Date(Date.now() - 60_000) }), await makeKey()];
    const { fingerprint } = mine;
    const files = {
      tool: TOOL,
      'tool.asc': armor(await signDetached(TOOL, mine)),
      'k.asc': mine.publicKey + strange.publicKey,
      'o.asc': strange.publicKey,
    };
    await inWorkspace(files, async (at) => {
      expect(await inspect(at, 'tool', '--openpgp-keys', 'k.asc')).toMatchObject({
        exitCode: 0,
        // The file has another key, which did not sign.
        report: { accepted: [{ with: { 'openpgp-keys': 'k.asc', 'openpgp-fingerprints': fingerprint } }] },
      });
      expect(await inspect(at, 'tool', '--openpgp-keys', 'o.asc')).toMatchObject({
        exitCode: 1,
        report: { accepted: [] },
      });
      expect(await inspect(at, 'tool.asc', '--offline')).toMatchObject({ exitCode: 1, report: { accepted: [] } });
    });
  });
});

describe('a checksum list', () => {
  test('that is signed vouches for its files', () =>
    inWorkspace(
      { tool: TOOL, SHA256SUMS: LINE, 'SHA256SUMS.sigstore.json': bundled(Buffer.from(LINE)) },
      async (at) => {
        const { exitCode, report } = await inspect(at, 'SHA256SUMS', ...ROOT);
        expect([exitCode, report.kind]).toEqual([0, 'checksum list']);
        expect(report.accepted[0]?.with).toMatchObject({
          checksums: 'SHA256SUMS',
          'checksums-signed': true,
          'certificate-identity': IDENTITY,
        });
        const verify = ['verify', ...argumentsOf(report.accepted[0]?.with ?? {})];
        expect(await runCommand(verify, { cwd: at.path })).toMatchObject({ exitCode: 0 });
        at.write('tool', 'malware');
        expect(await runCommand(verify, { cwd: at.path })).toMatchObject({ exitCode: 1 });
      },
    ));

  test('that nobody signed is integrity only', () =>
    inWorkspace({ tool: TOOL, SHA256SUMS: LINE }, async (at) => {
      const { stdout, exitCode } = await runCommand(['inspect', 'SHA256SUMS', '--offline'], { cwd: at.path });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('Integrity only');
    }));

  test('that nobody signed and that does not fit suggests nothing', () =>
    inWorkspace({ tool: 'malware', SHA256SUMS: LINE }, async (at) => {
      expect(await inspect(at, 'SHA256SUMS', '--offline')).toMatchObject({ exitCode: 1, report: { accepted: [] } });
    }));
});

test.each([
  ['a trusted root', 'root.json', {}, 'trusted root'],
  ['an empty file', 'empty', { empty: '' }, 'artifact'],
  ['binary', 'binary', { binary: Buffer.from([0, 255, 254, 1, 10, 27, 91, 50, 74]) }, 'artifact'],
  ['huge lines', 'lines', { lines: `${'a'.repeat(300_000)}\n${'b'.repeat(300_000)}` }, 'artifact'],
  ['deep JSON', 'x.json', { 'x.json': '['.repeat(100_000) }, 'artifact'],
] as const)('%s proves nothing', async (_, name, files, kind) =>
  inWorkspace(files, async (at) => {
    const { exitCode, report } = await inspect(at, name, '--offline');
    expect([exitCode, report.kind, report.accepted]).toEqual([1, kind, []]);
  }),
);

test('names and comments are escaped', () =>
  inWorkspace(
    {
      'a\u202eb': TOOL,
      'c.minisig': minisign(
        TOOL,
        { ...generateKeyPairSync('ed25519'), id: newKeyId() },
        { comment: '::error::x\u001b[2J\u202e' },
      ),
    },
    async (at) => {
      for (const name of ['a\u202eb', 'c.minisig']) {
        const { stdout, stderr } = await runCommand(['inspect', name, '--offline'], { cwd: at.path });
        expect(stdout + stderr).toMatch(/^[\x20-\x7e\n✓✗…]+$/);
        expect(
          JSON.parse((await runCommand(['inspect', '--format', 'json', name, '--offline'], { cwd: at.path })).stdout),
        ).toMatchObject({ what: name });
      }
    },
  ));

test.each([[[]], [['a', 'b']], [['absent']], [['--nonsense', 'a']]])('%j is said on standard error', (args) =>
  inWorkspace({ a: TOOL, b: TOOL }, async (at) => {
    const { exitCode, stdout, stderr } = await runCommand(['inspect', ...args], { cwd: at.path });
    expect([exitCode === 1 || exitCode === 2, stdout]).toEqual([true, '']);
    expect(stderr).toMatch(/error/);
  }),
);

test('the printed step is YAML that holds what JSON holds', () =>
  inWorkspace({ tool: TOOL, 'tool.sigstore.json': bundled(TOOL) }, async (at) => {
    const { stdout } = await runCommand(['inspect', 'tool', ...ROOT], { cwd: at.path });
    const yaml = stdout.slice(stdout.indexOf('- uses:'), stdout.indexOf('As a policy file:'));
    const { report } = await inspect(at, 'tool', ...ROOT);
    expect((parse(yaml) as { with: unknown }[])[0]?.with).toEqual(report.accepted[0]?.with);
  }));
