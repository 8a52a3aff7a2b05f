/** How far a recall reaches: what certificates prove counts, whatever version a policy takes an artifact for. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { runGate, type GateResult } from '../support/gate.js';
import { bundleJson, createWorld, GITHUB_ISSUER } from '../support/sigstore/index.js';
import { createWorkspace } from '../support/workspace.js';

const world = createWorld();
const DATA = 'the tool\n';
const SUMS = `${createHash('sha256').update(DATA).digest('hex')}  tool.tar.gz\n`;
const workflow = (file: string, ref: string): string =>
  `https://github.com/acme/widgets/.github/workflows/${file}.yml@${ref}`;
const RELEASE = workflow('release', 'refs/tags/v1.2.3');
const SECOND = workflow('second', 'refs/tags/v1.2.3');
const RECALL = workflow('revocations', 'refs/heads/main');

interface Scene {
  readonly version?: string;
  readonly revoked: readonly object[];
  /** Of the checksum list; without it the archive itself is signed. */
  readonly list?: string;
  /** In place of both. */
  readonly require?: string;
}

const ENTRY = { name: 'tool.tar.gz', sha256: createHash('sha256').update(DATA).digest('hex') };
const MANIFEST = JSON.stringify({ schema_version: 1, version: 'v1.2.4', artifacts: [ENTRY] });

/** Everything is of the tag v1.2.3; the release workflow may sign from any tag. */
async function gate({ version = 'v1.2.4', revoked, list, require }: Scene): Promise<GateResult> {
  const recalls = JSON.stringify({ schemaVersion: 1, revoked: revoked.map((one) => ({ reason: 'unsafe', ...one })) });
  const requirement =
    list === undefined ? 'signature: { by: [release] }' : `checksum: { list: dist/SUMS, signed-by: ${list} }`;
  const both = [world.sign(SUMS, { identity: RELEASE }), world.sign(SUMS, { identity: SECOND })];
  const workspace = createWorkspace({
    'policy.yml': `version: 1
trusted-root: root.json
expect-version: "${version}"
signers:
  release: { identity-regexp: "https://github.com/acme/widgets/.github/workflows/release.yml@refs/tags/.*", issuer: "${GITHUB_ISSUER}" }
  second: { identity: "${SECOND}", issuer: "${GITHUB_ISSUER}" }
  recall: { identity: "${RECALL}", issuer: "${GITHUB_ISSUER}" }
rules: [ { name: a, artifacts: [dist/tool.tar.gz], require: [ { ${require ?? requirement} } ] } ]
revocations: { list: revoked.json, signed-by: [recall] }
`,
    'root.json': world.trustedRootJson,
    'dist/tool.tar.gz': DATA,
    'dist/tool.tar.gz.bundle': bundleJson(world.sign(DATA, { identity: RELEASE })),
    'dist/manifest.json': MANIFEST,
    'dist/manifest.json.bundle': bundleJson(world.sign(MANIFEST, { identity: RELEASE })),
    'dist/MORE': `${SUMS}\n`,
    'dist/MORE.bundle': bundleJson(world.sign(`${SUMS}\n`, { identity: RELEASE })),
    'dist/SUMS': SUMS,
    'dist/SUMS.jsonl': both.map((one) => bundleJson(one)).join('\n'),
    'revoked.json': recalls,
    'revoked.json.bundle': bundleJson(world.sign(recalls, { identity: RECALL })),
  });
  try {
    return await runGate(workspace, ['--policy', 'policy.yml']);
  } finally {
    workspace.remove();
  }
}

describe('the tag of a certificate', () => {
  test('a recalled release under the name of a newer version', async () => {
    const { exitCode, verdict } = await gate({ revoked: [{ version: 'v1.2.3' }] });
    expect([exitCode, verdict]).toEqual([1, 'REVOKED']);
  });
  test('another version was recalled', async () => {
    expect((await gate({ revoked: [{ version: 'v1.2.2' }] })).exitCode).toBe(0);
  });
});

describe('spellings of a version', () => {
  test.each(['v1.2.4', '1.2.4', 'V1.2.4', ' v1.2.4 ', 'refs/tags/v1.2.4'])(
    '%j is recalled with v1.2.4',
    async (version) => {
      expect((await gate({ version, revoked: [{ version: 'v1.2.4' }] })).verdict).toBe('REVOKED');
    },
  );
  test.each(['v1.2.4+linux.1', '1.2.4+linux.1'])(
    '%j is recalled with v1.2.4, of which it is a build',
    async (version) => {
      expect((await gate({ version, revoked: [{ version: 'v1.2.4' }] })).verdict).toBe('REVOKED');
    },
  );
  test('another build is not', async () => {
    expect((await gate({ version: 'v1.2.4+linux.1', revoked: [{ version: 'v1.2.4+linux.10' }] })).exitCode).toBe(0);
  });
  test('v1.2.40 is not', async () => {
    expect((await gate({ version: 'v1.2.40', revoked: [{ version: 'v1.2.4' }] })).exitCode).toBe(0);
  });
  test.each(['refs/heads/v1.2.4', '<=v1.2.4', 'v1.2.x', 'v\uff11.2.4'])(
    '%j is no version that could be',
    async (version) => {
      expect((await gate({ version, revoked: [{ version: 'v1.2.4' }] })).verdict).toBe('CONFIG_INVALID');
    },
  );
});

describe('an entry with several members', () => {
  test('recalls what matches all of them', async () => {
    expect((await gate({ revoked: [{ version: 'v1.2.4', identity: RELEASE }] })).verdict).toBe('REVOKED');
  });
  test.each([
    ['signer', { version: 'v1.2.4', identity: SECOND }],
    ['version', { version: 'v1.2.5', identity: RELEASE }],
    ['commit', { version: 'v1.2.4', commit: '0'.repeat(40) }],
  ])('does not recall what is of another %s', async (_what, entry) => {
    expect((await gate({ revoked: [entry] })).exitCode).toBe(0);
  });
});

describe('entries that cannot be compared', () => {
  /** Nobody signed the checksum list, so that no commit, run or identity is known of the archive. */
  async function unsigned(revoked: readonly object[]): Promise<GateResult> {
    const recalls = JSON.stringify({ schemaVersion: 1, revoked: revoked.map((one) => ({ reason: 'unsafe', ...one })) });
    const workspace = createWorkspace({
      'policy.yml': `version: 1
trusted-root: root.json
signers: { recall: { identity: "${RECALL}", issuer: "${GITHUB_ISSUER}" } }
rules: [ { name: a, artifacts: [dist/tool.tar.gz], require: [ { checksum: { list: dist/SUMS } } ] } ]
revocations: { list: revoked.json, signed-by: [recall] }
`,
      'root.json': world.trustedRootJson,
      'dist/tool.tar.gz': DATA,
      'dist/SUMS': SUMS,
      'revoked.json': recalls,
      'revoked.json.bundle': bundleJson(world.sign(recalls, { identity: RECALL })),
    });
    try {
      return await runGate(workspace, ['--policy', 'policy.yml']);
    } finally {
      workspace.remove();
    }
  }
  const commit = '0'.repeat(40);

  test('are counted in the log and in the report', async () => {
    const { exitCode, log, report } = await unsigned([
      { commit },
      { runId: 7 },
      { digest: `sha256:${'0'.repeat(64)}` },
    ]);
    expect(exitCode).toBe(0);
    expect(log).toContain('2 entries not compared (no commit, no run is known)');
    const look = report.artifacts[0].checks.find(({ check }: { check: string }) => check === 'revocation');
    expect(look).toMatchObject({
      status: 'pass',
      evidence: { notCompared: { entries: 2, lacks: ['commit', 'runId'] } },
    });
  });

  test('are not spoken of where all could be', async () => {
    const { log, report } = await unsigned([{ digest: `sha256:${'0'.repeat(64)}` }]);
    expect(log).not.toContain('not compared');
    expect(JSON.stringify(report)).not.toContain('notCompared');
  });

  test('a recall of the list itself reaches what nothing but the list vouches for', async () => {
    const [list, begun] = [SUMS, SUMS.slice(1)].map(
      (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`,
    );
    expect((await unsigned([{ digest: list }])).verdict).toBe('REVOKED');
    expect((await unsigned([{ digest: begun }])).verdict).toBe('pass');
  });

  test('do not save what another entry names', async () => {
    const digest = `sha256:${createHash('sha256').update(DATA).digest('hex')}`;
    expect((await unsigned([{ commit }, { digest }])).verdict).toBe('REVOKED');
    expect((await unsigned([{ commit, digest }])).verdict).toBe('REVOKED');
    expect((await unsigned([{ commit, version: 'v1.2.3' }])).verdict).toBe('VERSION_UNKNOWN');
  });
});

describe('a list with several signers', () => {
  const list = '{ all-of: [release, second] }';
  test('passes as long as nobody is recalled', async () => {
    expect((await gate({ list, revoked: [{ identity: workflow('third', 'refs/tags/v1.2.3') }] })).exitCode).toBe(0);
  });
  test.each([
    ['first', RELEASE],
    ['second', SECOND],
  ])('the %s was recalled', async (_which, identity) => {
    const { exitCode, verdict } = await gate({ list, revoked: [{ identity }] });
    expect([exitCode, verdict]).toEqual([1, 'REVOKED']);
  });
});

describe('a recall of a document', () => {
  const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

  test('of a signed list reaches what it lists', async () => {
    const { exitCode, verdict, log } = await gate({ list: '[release]', revoked: [{ digest: digest(SUMS) }] });
    expect([exitCode, verdict]).toEqual([1, 'REVOKED']);
    expect(log).toContain('(dist/SUMS, through which it was verified)');
    expect((await gate({ list: '[release]', revoked: [{ digest: digest(`${SUMS}\n`) }] })).exitCode).toBe(0);
  });

  test('of the second of two lists', async () => {
    const require =
      'checksum: { list: dist/SUMS, signed-by: [release] } }, { checksum: { list: dist/MORE, signed-by: [release] }';
    expect((await gate({ require, revoked: [{ digest: digest(SUMS) }] })).verdict).toBe('REVOKED');
    expect((await gate({ require, revoked: [{ digest: digest(`${SUMS}\n`) }] })).verdict).toBe('REVOKED');
    expect((await gate({ require, revoked: [{ digest: digest(MANIFEST) }] })).exitCode).toBe(0);
  });

  test('of a manifest reaches what it records', async () => {
    const require = 'manifest: { file: dist/manifest.json, signed-by: [release] }';
    const { report } = await gate({ require, revoked: [{ digest: digest(MANIFEST) }] });
    const rows = report.artifacts.map(({ name, result }: any) => [name, result]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['dist/manifest.json', 'fail'],
        ['dist/tool.tar.gz', 'fail'],
      ]),
    );
    expect((await gate({ require, revoked: [{ digest: digest(SUMS) }] })).exitCode).toBe(0);
  });

  test('of a list does not reach what is signed itself', async () => {
    expect((await gate({ revoked: [{ digest: digest(SUMS) }] })).exitCode).toBe(0);
  });
});
