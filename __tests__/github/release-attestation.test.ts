/** GitHub's own attestations of immutable releases: what proves an asset, and everything that looks like it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { runGate, type GateResult } from '../support/gate.ts';
import { serveRelease, type ReleaseServer, type ServedRelease } from '../support/release-server.ts';
import { createWorld, subjectOf, type AttestationOptions, type World } from '../support/sigstore/index.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const TYPE = 'https://in-toto.io/attestation/release/v0.2';
const TAG = 'v1.2.3';
const COMMIT = 'c5e17a62e06a1d20157024' + '9c61fae531e9244e1b';
const TOOL = 'the tool\n';
const OTHER = 'another tool\n';
const github = createWorld({ name: 'github', style: 'github' });
const impostor = createWorld({ name: 'impostor', style: 'github' });
const publicGood = createWorld({ name: 'public' });

const BY_GITHUB: AttestationOptions = {
  identity: 'https://dotcom.releases.github.com',
  workflow: null,
  claims: { issuer: null, issuerV1: null },
  predicateType: TYPE,
};

/** Both forms of the issuer, as Fulcio writes them for whoever logged in. */
const ISSUED = { issuer: 'https://accounts.example', issuerV1: 'https://accounts.example' };

const ASSETS = { 'tool.tar.gz': { content: TOOL }, 'other.tar.gz': { content: OTHER } };

interface Attested {
  readonly repository?: string;
  readonly tag?: string;
  readonly commit?: unknown;
  readonly assets?: Readonly<Record<string, string>>;
  /** Further members of the predicate. */
  readonly members?: object;
  readonly options?: AttestationOptions;
  readonly world?: World;
}

/** The bundle of a release as GitHub makes it. */
function attest({
  repository = 'acme/widgets',
  tag = TAG,
  commit = COMMIT,
  assets = { 'tool.tar.gz': TOOL, 'other.tar.gz': OTHER },
  members = {},
  options = {},
  world = github,
}: Attested = {}): unknown {
  const purl = `pkg:github/${repository}@${tag}`;
  const subjects = [
    { uri: purl, digest: { sha1: commit } },
    ...Object.entries(assets).map(([name, content]) => subjectOf(name, content)),
  ] as Parameters<World['attest']>[0];
  const predicate = { ownerId: '2002', purl, databaseId: '7', repository, repositoryId: '1001', tag, ...members };
  return world.attest(subjects, { ...BY_GITHUB, predicate, ...options }).bundle;
}

let workspace: Workspace;
let server: ReleaseServer | undefined;
beforeEach(() => {
  workspace = createWorkspace({
    'github.json': github.trustedRootJson,
    'public.json': publicGood.trustedRootJson,
  });
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  workspace.remove();
});

const REF = { ref: `refs/tags/${TAG}`, object: { type: 'commit', sha: COMMIT } };
const REQUIREMENT = ['--release', `acme/widgets@${TAG}`, '--artifacts', '*.tar.gz', '--predicate-type', TYPE];
const ROOT = ['--trusted-root', 'github.json'];

async function check(
  attestations: readonly unknown[],
  release: Partial<ServedRelease> = {},
  args: readonly string[] = [...REQUIREMENT, ...ROOT],
): Promise<GateResult> {
  server = await serveRelease({
    repository: 'acme/widgets',
    tag: TAG,
    assets: ASSETS,
    immutable: true,
    ref: REF,
    attestations,
    ...release,
  });
  const env = { GITHUB_API_URL: server.api, GITHUB_TOKEN: 'secret-token' };
  const result = await runGate(workspace, [...args, '--verified-dir', 'out'], { env });
  for (const { server: at, headers } of server.requests) {
    expect(headers.authorization).toBe(at === 'api' ? 'Bearer secret-token' : undefined);
  }
  expect(existsSync(workspace.at('out'))).toBe(result.exitCode === 0);
  return result;
}

describe('an asset of an immutable release', () => {
  test('is proven by the attestation of GitHub, in a check of its own', async () => {
    const { exitCode, checks, log } = await check([attest()]);
    expect([exitCode, checks.map(({ check: name }) => name)]).toEqual([0, ['attestation', 'attestation']]);
    expect(checks[0]?.evidence).toMatchObject({
      identity: 'https://dotcom.releases.github.com',
      predicateType: TYPE,
      signer: 'github-release',
    });
    expect(log).toContain('dotcom.releases.github.com');
    expect(readdirSync(workspace.at('out')).sort()).toEqual(['other.tar.gz', 'tool.tar.gz']);
  });

  test.each<readonly [string, readonly unknown[], Partial<ServedRelease>]>([
    ['whose repository is written in other letters', [attest({ repository: 'Acme/Widgets' })], {}],
    [
      'beside what its own workflow attested',
      [publicGood.attest([subjectOf('tool.tar.gz', TOOL)]).bundle, attest()],
      {},
    ],
    ['of a server that does not say `immutable`', [attest()], { immutable: null }],
  ])('%s is proven', async (_what, attestations, release) => {
    expect((await check(attestations, release)).exitCode).toBe(0);
  });

  test('by the older type, where that is demanded', async () => {
    const old = TYPE.replace('0.2', '0.1');
    const args = [...REQUIREMENT.slice(0, -1), old, ...ROOT];
    expect((await check([attest()], {}, args)).verdict).toBe('PREDICATE_MISMATCH');
    await server?.close();
    expect((await check([attest({ options: { predicateType: old } })], {}, args)).exitCode).toBe(0);
  });
});

describe('what does not prove it', () => {
  test.each<readonly [string, readonly unknown[], string]>([
    ['none', [], 'BUNDLE_MISSING'],
    ['one that names the tag twice, in two spellings', [attest({ members: { Tag: 'v9.9.9' } })], 'CLAIM_MISMATCH'],
    ['one of another repository', [attest({ repository: 'acme/other' })], 'CLAIM_MISMATCH'],
    ['one of a repository that begins alike', [attest({ repository: 'acme/widgets-2' })], 'CLAIM_MISMATCH'],
    ['one of another tag', [attest({ tag: 'v1.2.4' })], 'CLAIM_MISMATCH'],
    ['one of a tag in other letters', [attest({ tag: 'V1.2.3' })], 'CLAIM_MISMATCH'],
    ['one of another commit', [attest({ commit: '0'.repeat(40) })], 'CLAIM_MISMATCH'],
    ['one of a commit that is not text', [attest({ commit: [COMMIT] })], 'CLAIM_MISMATCH'],
    ['one without the assets', [attest({ assets: {} })], 'SUBJECT_MISMATCH'],
    ['one of other bytes', [attest({ assets: { 'tool.tar.gz': 'evil', 'other.tar.gz': 'evil' } })], 'SUBJECT_MISMATCH'],
    [
      'one where the assets are exchanged',
      [attest({ assets: { 'tool.tar.gz': OTHER, 'other.tar.gz': TOOL } })],
      'CLAIM_MISMATCH',
    ],
    [
      'one by a workflow',
      [attest({ options: { identity: 'https://github.com/acme/widgets/.github/workflows/r.yml@refs/tags/v1.2.3' } })],
      'IDENTITY_MISMATCH',
    ],
    [
      'one by a name that begins alike',
      [attest({ options: { identity: 'https://dotcom.releases.github.com.evil.example' } })],
      'IDENTITY_MISMATCH',
    ],
    ['one by a person who got that name from an issuer', [attest({ options: { claims: ISSUED } })], 'ISSUER_MISMATCH'],
    [
      'one of another type',
      [attest({ options: { predicateType: 'https://slsa.dev/provenance/v1' } })],
      'PREDICATE_MISMATCH',
    ],
    ['one by another instance', [attest({ world: impostor })], 'TIMESTAMP_INVALID'],
    ['one by the public instance', [attest({ world: publicGood })], 'TRUST_ROOT_UNKNOWN_ISSUER'],
    [
      'one that was changed',
      [attest({ options: { alter: { signature: (made) => Buffer.from(made).fill(1, 8, 9) } } })],
      'SIGNATURE_INVALID',
    ],
    ['a plain signature by GitHub', [github.sign(TOOL, BY_GITHUB).bundle], 'PREDICATE_MISMATCH|SIGNATURE_INVALID'],
  ])('%s', async (_what, attestations, code) => {
    const { exitCode, verdict } = await check(attestations);
    expect(exitCode).toBe(1);
    expect(code.split('|')).toContain(verdict);
  });

  test('the public instance, even where its root is the one that is given', async () => {
    const args = [...REQUIREMENT, '--trusted-root', 'public.json'];
    const { exitCode, verdict, checks } = await check([attest({ world: publicGood })], {}, args);
    expect([exitCode, verdict]).toEqual([1, 'TRUST_ROOT_UNKNOWN_ISSUER']);
    expect(checks[0]?.hint).toContain('trusted-root: gh');
  });

  test.each<readonly [string, Partial<ServedRelease>, string, number]>([
    ['a release that is not immutable', { immutable: false }, 'BUNDLE_MISSING', 1],
    ['a tag that moved', { ref: { ...REF, object: { sha: 'a'.repeat(40) } } }, 'CLAIM_MISMATCH', 1],
    ['a tag that is gone', { ref: undefined }, 'ARTIFACT_NOT_FOUND', 1],
    ['a tag whose object is not an object', { ref: { ...REF, object: { sha: '' } } }, 'NETWORK', 3],
    ['an answer about another tag', { ref: { ...REF, ref: 'refs/tags/v1' } }, 'NETWORK', 3],
    [
      'an asset that is not of the release',
      { assets: { ...ASSETS, 'late.tar.gz': { content: 'added later' } } },
      'SUBJECT_MISMATCH',
      1,
    ],
  ])('%s', async (_what, release, code, exit) => {
    const { exitCode, verdict } = await check([attest()], release);
    expect([exitCode, verdict]).toEqual([exit, code]);
  });
});

describe('the configuration', () => {
  test.each<readonly [string, readonly string[]]>([
    ['the root of the public instance', REQUIREMENT],
    ['the embedded root', [...REQUIREMENT, '--trusted-root', 'embedded']],
    ['another signer', [...REQUIREMENT, ...ROOT, '--repo', 'acme/widgets']],
    ['a claim that GitHub does not make', [...REQUIREMENT, ...ROOT, '--deny-self-hosted-runners']],
    ['evidence on disk', [...REQUIREMENT, ...ROOT, '--bundle', '{name}.json']],
    ['another source', [...REQUIREMENT, ...ROOT, '--attestation-source', 'local']],
    ['a signed list', [...REQUIREMENT, ...ROOT, '--checksums', 'SHA256SUMS', '--checksums-signed']],
  ])('%s is refused beside it', async (_what, args) => {
    const { verdict } = await check([attest()], {}, args);
    expect(verdict).toBe('CONFIG_INVALID');
    expect(server?.requests).toEqual([]);
  });

  test('without a release the type is one like any other, and needs a signer', async () => {
    workspace.write('tool.tar.gz', TOOL);
    const args = ['--artifacts', 'tool.tar.gz', '--predicate-type', TYPE, ...ROOT];
    expect((await check([], {}, args)).verdict).toBe('CONFIG_INVALID');
  });

  test('checksums are demanded as well', async () => {
    const sums = (content: string) => `${createHash('sha256').update(content).digest('hex')}  tool.tar.gz\n`;
    const args = [...REQUIREMENT, ...ROOT, '--artifacts', '!other*', '--checksums', 'SHA256SUMS'];
    const assets = (text: string) => ({ assets: { ...ASSETS, SHA256SUMS: { content: text } } });
    expect((await check([attest()], assets(sums(TOOL)), args)).exitCode).toBe(0);
    await server?.close();
    workspace.remove();
    workspace = createWorkspace({ 'github.json': github.trustedRootJson });
    expect((await check([attest()], assets(sums('x')), args)).verdict).toBe('CHECKSUM_MISMATCH');
  });
});
