/** Checksum lists by policy files, as users run them: sidecars, evidence of lists, GitHub's attestations of them, packages. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/command.ts';
import { startGitHub, type StoredAttestation } from '../support/github-server.ts';
import { keysDocument, npmAnswer, publishAttestation, registryKey, sha512Of } from '../support/package-documents.ts';
import { startPackageIndex, type PackageIndexServer } from '../support/package-index.ts';
import {
  bundleJson,
  createWorld,
  GITHUB_ISSUER,
  makeKeys,
  subjectOf,
  type Evidence,
} from '../support/sigstore/index.ts';
import { startTufRepository, type TufRepository } from '../support/tuf-repository.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { hash, passedIn, refusedIn } from './release.ts';

const world = createWorld();
const IDENTITY = 'https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/v1.2.3';
const STRANGER = { workflow: { repository: 'evil/widgets' } } as const;
const A = 'the first tool\n';
const B = 'the second tool\n';
const EVIL = 'malware!\n';

const policy = (rule: string, identity = IDENTITY): string => `version: 1
signers:
  release: { identity: '${identity}', issuer: '${GITHUB_ISSUER}' }
rules:
  - { name: tools, ${rule} }
`;

interface Told {
  readonly exit: number | null;
  readonly passed: readonly string[];
  readonly refused: Readonly<Record<string, string>>;
  readonly sidecars: readonly string[];
  readonly text: string;
}

interface Asked {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What else is done to the workspace. */
  readonly change?: (at: Workspace) => void;
}

/** Runs `verify` over these files; a file `policy.yml` is the policy. */
async function judge(
  files: Readonly<Record<string, string | Buffer>>,
  { args, env, change }: Asked = {},
): Promise<Told> {
  const at = createWorkspace({ 'root.json': world.trustedRootJson, ...files });
  change?.(at);
  try {
    const given = args ?? ['--policy', 'policy.yml', '--trusted-root', 'root.json'];
    const run = await runCommand(['verify', ...given, '--report', 'report.json'], {
      cwd: at.path,
      ...(env && { env }),
    });
    const text = run.stdout + run.stderr;
    if (run.exitCode === 2) throw new Error(text);
    const report = JSON.parse(at.read('report.json').toString());
    return {
      exit: run.exitCode,
      passed: passedIn(report),
      refused: refusedIn(report),
      sidecars: report.sidecars.map(({ name }: any) => name),
      text,
    };
  } finally {
    at.remove();
  }
}

const line = (name: string, content: string): string => `${hash(content)}  ${name}\n`;

/** The glob finds no sidecar. */
const UNSIGNED = {
  'policy.yml': policy(`artifacts: ['dist/*.bin'], require: [{ checksum: { list: '{path}.sha256' } }]`),
  'dist/a.bin': A,
  'dist/a.bin.sha256': line('a.bin', A),
};

describe('a template of checksum sidecars in a policy file', () => {
  const BARE = {
    'policy.yml': policy(`artifacts: ['dist/*'], require: [{ checksum: { list: '{path}.sha256' } }]`),
    'dist/a': A,
    'dist/b': B,
    'dist/a.sha256': line('a', A),
    'dist/b.sha256': `${hash(B)}\n`,
  };

  test('each artifact passes by its own', async () => {
    expect(await judge(BARE)).toMatchObject({ exit: 0, passed: ['dist/a', 'dist/b'], refused: {} });
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['other bytes', { 'dist/a': EVIL }, { 'dist/a': 'CHECKSUM_MISMATCH' }],
    ['the digest of another', { 'dist/b.sha256': `${hash(A)}\n` }, { 'dist/b': 'CHECKSUM_MISMATCH' }],
    [
      'sidecars are swapped',
      { 'dist/a.sha256': line('b', B), 'dist/b.sha256': line('a', A) },
      { 'dist/a': 'CHECKSUM_UNLISTED', 'dist/b': 'CHECKSUM_UNLISTED' },
    ],
    ['a weak digest', { 'dist/a.sha256': `${hash(A, 'md5')}  a\n` }, { 'dist/a': 'CHECKSUM_WEAK' }],
    ['an empty sidecar', { 'dist/a.sha256': '' }, { 'dist/a': 'CHECKSUM_LIST_MALFORMED' }],
    ['a further file without one', { 'dist/c': EVIL }, { 'dist/c': 'ARTIFACT_NOT_FOUND' }],
  ])('twin: %s', async (_, files, refused) => {
    const told = await judge({ ...BARE, ...files });
    expect([told.exit, told.refused]).toEqual([1, refused]);
  });

  test('a sidecar that is a link is not followed', async () => {
    const { 'dist/a.bin.sha256': own, ...files } = UNSIGNED;
    const change = (at: Workspace): void => {
      at.write('elsewhere/a.sha256', own);
      at.link('dist/a.bin.sha256', '../elsewhere/a.sha256');
    };
    expect(await judge(files, { change })).toMatchObject({ exit: 1, refused: { 'dist/a.bin': 'UNSAFE_PATH' } });
  });

  test('nor a folder that the name of an artifact led to', async () => {
    const files = {
      'policy.yml': policy(`artifacts: ['dist/*.bin'], require: [{ checksum: { list: 'sums/{1}/SHA256SUM' } }]`),
      'dist/a.bin': A,
    };
    const honest = { ...files, 'sums/a/SHA256SUM': `${hash(A)}\n` };
    expect((await judge(honest)).exit).toBe(0);
    const change = (at: Workspace): void => {
      at.write('elsewhere/SHA256SUM', `${hash(A)}\n`);
      at.folder('sums');
      at.link('sums/a', '../elsewhere');
    };
    expect(await judge(files, { change })).toMatchObject({ exit: 1, refused: { 'dist/a.bin': 'UNSAFE_PATH' } });
  });
});

const SIGNED_RULE = `artifacts: ['dist/*.bin'], require: [{ checksum: { list: '{path}.sha256', signed-by: [release] } }]`;
const SIDECAR_A = line('a.bin', A);
const SIDECAR_B = line('b.bin', B);
const SIGNED = {
  'policy.yml': policy(SIGNED_RULE),
  'dist/a.bin': A,
  'dist/b.bin': B,
  'dist/a.bin.sha256': SIDECAR_A,
  'dist/b.bin.sha256': SIDECAR_B,
  'dist/a.bin.sha256.sigstore.json': bundleJson(world.sign(SIDECAR_A)),
  'dist/b.bin.sha256.sigstore.json': bundleJson(world.sign(SIDECAR_B)),
};
const BOTH = { 'dist/a.bin': undefined, 'dist/b.bin': undefined };

describe('signed sidecars', () => {
  const INPUTS = [
    ...['--artifacts', 'dist/*.bin', '--checksums', '{path}.sha256', '--checksums-signed'],
    ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', GITHUB_ISSUER, '--trusted-root', 'root.json'],
  ];

  test('vouch for their artifacts, and the report says which list did', async () => {
    for (const asked of [{}, { args: INPUTS }]) {
      const told = await judge(SIGNED, asked);
      expect(told).toMatchObject({ exit: 0, passed: Object.keys(BOTH), refused: {} });
      expect(told.text).toContain('by the signed list dist/a.bin.sha256');
      expect(told.text).toContain('by the signed list dist/b.bin.sha256');
    }
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'signed by another',
      { 'dist/a.bin.sha256.sigstore.json': bundleJson(world.sign(SIDECAR_A, STRANGER)) },
      'IDENTITY_MISMATCH',
    ],
    [
      'the bundle of another sidecar',
      { 'dist/a.bin.sha256.sigstore.json': SIGNED['dist/b.bin.sha256.sigstore.json'] },
      'SIGNATURE_INVALID',
    ],
    [
      'other bytes with a new sidecar',
      { 'dist/a.bin': EVIL, 'dist/a.bin.sha256': line('a.bin', EVIL) },
      'SIGNATURE_INVALID',
    ],
    ['other bytes with the old sidecar', { 'dist/a.bin': EVIL }, 'CHECKSUM_MISMATCH'],
    [
      'the bundle of the artifact in its place',
      { 'dist/a.bin.sha256.sigstore.json': bundleJson(world.sign(A)) },
      'SIGNATURE_INVALID',
    ],
    [
      'no log entry',
      { 'dist/a.bin.sha256.sigstore.json': bundleJson(world.sign(SIDECAR_A, { rekor: 'none' })) },
      'TLOG_MISSING',
    ],
    [
      'sidecar and bundle of another artifact',
      { 'dist/a.bin.sha256': SIDECAR_B, 'dist/a.bin.sha256.sigstore.json': SIGNED['dist/b.bin.sha256.sigstore.json'] },
      'CHECKSUM_UNLISTED',
    ],
  ])('twin: %s', async (_, files, code) => {
    for (const asked of [{}, { args: INPUTS }]) {
      const told = await judge({ ...SIGNED, ...files }, asked);
      expect(told).toMatchObject({ exit: 1, passed: ['dist/b.bin'] });
      expect(told.text).toContain(code);
    }
  });

  test('twin: a prefix of the identity, and one with something behind', async () => {
    for (const identity of [IDENTITY.slice(0, -1), `${IDENTITY}0`])
      expect(await judge({ ...SIGNED, 'policy.yml': policy(SIGNED_RULE, identity) })).toMatchObject({
        exit: 1,
        passed: [],
      });
  });

  test('twin: a bundle that is absent', async () => {
    const { 'dist/a.bin.sha256.sigstore.json': _, ...files } = SIGNED;
    expect(await judge(files)).toMatchObject({ exit: 1, refused: { 'dist/a.bin': 'BUNDLE_MISSING' } });
  });
});

describe('a list that GitHub has an attestation of', () => {
  const LIST = line('a.bin', A) + line('b.bin', B);
  const FILES = {
    'policy.yml': policy(
      `artifacts: ['*.bin'], attestation-source: [github], github: { repo: acme/widgets }, require: [{ checksum: { list: SHA256SUMS, signed-by: [release] } }]`,
    ),
    SHA256SUMS: LIST,
    'a.bin': A,
    'b.bin': B,
  };
  const attested = (list: string, evidence: Evidence, repository = 'acme/widgets'): StoredAttestation => ({
    digest: `sha256:${hash(list)}`,
    repository,
    bundle: evidence.bundle,
  });
  const honest = world.attest([subjectOf('SHA256SUMS', LIST)]);

  async function ask(attestations: readonly StoredAttestation[], files: Readonly<Record<string, string>> = FILES) {
    const github = await startGitHub({ attestations });
    try {
      return await judge(files, { env: { GITHUB_API_URL: github.api, GH_TOKEN: 'secret' } });
    } finally {
      await github.close();
    }
  }

  test('vouches for what it lists', async () => {
    expect(await ask([attested(LIST, honest)])).toMatchObject({ exit: 0, passed: ['a.bin', 'b.bin'] });
  });

  test('twin: none', async () => {
    expect(await ask([])).toMatchObject({ exit: 1, refused: { 'a.bin': 'BUNDLE_MISSING', 'b.bin': 'BUNDLE_MISSING' } });
  });

  test('twin: by another repository, of another list, of another type', async () => {
    const stranger = world.attest([subjectOf('SHA256SUMS', LIST)], STRANGER);
    expect((await ask([attested(LIST, stranger)])).refused).toMatchObject({ 'a.bin': 'IDENTITY_MISMATCH' });
    const other = world.attest([subjectOf('SHA256SUMS', 'another')]);
    expect((await ask([attested(LIST, other)])).refused).toMatchObject({ 'a.bin': 'SUBJECT_MISMATCH' });
    const typed = world.attest([subjectOf('SHA256SUMS', LIST)], { predicateType: 'https://acme.example/other' });
    expect((await ask([attested(LIST, typed)])).refused).toMatchObject({ 'a.bin': 'PREDICATE_MISMATCH' });
  });

  test('twin: a list that was changed, an artifact that was, and one that is not listed', async () => {
    const changed = line('a.bin', EVIL) + line('b.bin', B);
    const files = { ...FILES, SHA256SUMS: changed, 'a.bin': EVIL };
    expect(await ask([attested(LIST, honest)], files)).toMatchObject({ exit: 1, passed: [] });
    expect(await ask([attested(LIST, honest)], { ...FILES, 'a.bin': EVIL })).toMatchObject({
      exit: 1,
      refused: { 'a.bin': 'CHECKSUM_MISMATCH' },
    });
    expect(await ask([attested(LIST, honest)], { ...FILES, 'c.bin': EVIL })).toMatchObject({
      exit: 1,
      refused: { 'c.bin': 'CHECKSUM_UNLISTED' },
    });
  });

  test('what GitHub does not show is no answer', async () => {
    const github = await startGitHub({ attestations: [] });
    const { api } = github;
    await github.close();
    expect((await judge(FILES, { env: { GITHUB_API_URL: api, GH_TOKEN: 'secret' } })).exit).toBe(3);
  });
});

describe('an npm package by a policy file', () => {
  const NAME = '@acme/tool';
  const PURL = 'pkg:npm/%40acme/tool@1.2.3';
  const FILE = 'acme-tool-1.2.3.tgz';
  const registry = makeKeys('P-256');
  let tuf: TufRepository;
  let index: PackageIndexServer;
  beforeAll(async () => {
    tuf = await startTufRepository({});
    tuf.publish({
      'trusted_root.json': world.trustedRootJson,
      'registry.npmjs.org/keys.json': keysDocument(registryKey(registry)),
    });
    index = await startPackageIndex();
  });
  afterAll(async () => {
    await tuf.close();
    await index.close();
  });

  const provenance = (subject = PURL, more = {}): Evidence =>
    world.attest([{ name: subject, digest: { sha512: sha512Of(A) } }], more);
  const published = (more = {}): Evidence =>
    publishAttestation(world, { name: NAME, version: '1.2.3', content: A, keys: registry, ...more });

  function ask(answer: string, { version = '1.2.3', file = FILE, content = A } = {}): Promise<Told> {
    index.serveEverywhere(answer);
    const rule = `artifacts: ['${file}'], package: { name: 'npm:${NAME}@${version}', index: '${index.url}' }, require: [{ attestation: { by: [release] } }]`;
    return judge(
      { 'policy.yml': policy(rule), 'tuf-root.json': tuf.root, [file]: content },
      { args: ['--policy', 'policy.yml', '--tuf-mirror', tuf.url, '--tuf-root', 'tuf-root.json'] },
    );
  }

  test('passes by the attestations of the index', async () => {
    expect(await ask(npmAnswer(published(), provenance()))).toMatchObject({ exit: 0, passed: [FILE] });
  });

  test.each<[string, () => Promise<Told>, string]>([
    ['other bytes', () => ask(npmAnswer(published(), provenance()), { content: EVIL }), 'SUBJECT_MISMATCH'],
    [
      'another version',
      () => ask(npmAnswer(published(), provenance()), { version: '1.2.4', file: 'acme-tool-1.2.4.tgz' }),
      'SUBJECT_MISMATCH',
    ],
    [
      'another file name',
      () => ask(npmAnswer(published(), provenance()), { file: 'other-1.2.3.tgz' }),
      'SUBJECT_MISMATCH',
    ],
    [
      'provenance of another package',
      () => ask(npmAnswer(published(), provenance('pkg:npm/other@1.2.3'))),
      'SUBJECT_MISMATCH',
    ],
    ['provenance by another', () => ask(npmAnswer(published(), provenance(PURL, STRANGER))), 'IDENTITY_MISMATCH'],
    [
      "the registry's key is another",
      () => ask(npmAnswer(published({ keys: makeKeys('P-256') }), provenance())),
      'KEY_MISMATCH',
    ],
    ['no publish attestation by the registry', () => ask(npmAnswer(provenance())), 'BUNDLE_MISSING'],
    ['no provenance', () => ask(npmAnswer(published())), 'BUNDLE_MISSING'],
  ])('twin: %s', async (_, asking, code) => {
    const told = await asking();
    expect([told.exit, told.passed]).toEqual([1, []]);
    expect(told.text).toContain(code);
  });
});
