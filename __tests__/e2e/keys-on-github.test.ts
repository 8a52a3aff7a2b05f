/** Keys that lie on GitHub: in the repository of a project at a commit, and among the assets of a release. */
import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { startGitHub, type PlannedAnswer } from '../support/github-server.ts';
import { serveRelease, type ServedAsset } from '../support/release-server.ts';
import { createWorkspace } from '../support/workspace.ts';
import { expectVerdict, hash, judge, world, type Expected, type Inputs } from './release.ts';

const DATA = 'the bytes of a release\n';
const COMMIT = 'b1065585b1065585b1065585b1065585b1065585';
const REPOSITORY = 'metal-stack/releases';
const TAG = 'v0.21/rc.1';
const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const make = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const own = make();
const other = make();
const PUB = pem(own.publicKey);
const PINNED = `${REPOSITORY}@${TAG}:cosign.pub#sha256=${hash(PUB)}`;
const FILE = `${REPOSITORY}@${COMMIT}:cosign.pub`;

interface Scene extends Expected {
  readonly key: string;
  /** Who signed; `own` where absent. */
  readonly by?: KeyObject;
  readonly asset?: ServedAsset;
  readonly policy?: string;
  readonly inputs?: Inputs;
  readonly env?: Readonly<Record<string, string>>;
}

async function check(api: string, { key, by = own.privateKey, policy, inputs, env, ...expected }: Scene) {
  const workspace = createWorkspace({
    tool: DATA,
    'tool.sig': sign('sha256', Buffer.from(DATA), by),
    'trusted_root.json': world.trustedRootJson,
    ...(policy !== undefined && { 'policy.yml': policy }),
  });
  const call = { artifacts: 'tool', key, 'transparency-log': 'none' };
  try {
    const given = policy === undefined ? call : { policy: 'policy.yml' };
    const judged = await judge(
      workspace,
      { ...given, 'trusted-root': 'trusted_root.json', ...inputs },
      { GITHUB_API_URL: api, ...env },
    );
    expectVerdict(judged, expected);
    return judged;
  } finally {
    workspace.remove();
  }
}

/** A commit of the repository that has these files. */
async function atCommit(files: Readonly<Record<string, PlannedAnswer>>, scene: Scene) {
  const fixed = Object.entries(files).map(([path, answer]): [string, PlannedAnswer] => [
    `/repos/${REPOSITORY}/contents/${path}?ref=${COMMIT}`,
    answer,
  ]);
  const gitHub = await startGitHub({ fixed: new Map(fixed) });
  try {
    const judged = await check(gitHub.api, scene);
    return { judged, requests: gitHub.requests };
  } finally {
    await gitHub.close();
  }
}

const raw = (body: string): PlannedAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.github.raw+json' },
  body,
});

async function inRelease(assets: Readonly<Record<string, ServedAsset>>, scene: Scene) {
  const server = await serveRelease({ repository: REPOSITORY, tag: TAG, assets });
  try {
    return { judged: await check(server.api, scene), requests: server.requests };
  } finally {
    await server.close();
  }
}

describe('a key in the repository at a commit', () => {
  test('is believed, and asked for with the token', async () => {
    const { judged, requests } = await atCommit(
      { 'cosign.pub': raw(PUB) },
      {
        key: FILE,
        inputs: { 'github-token': 'secret-1' },
      },
    );
    expect(judged.report?.['artifacts'][0].checks[0].evidence.keyFingerprint).toBe(
      hash(own.publicKey.export({ type: 'spki', format: 'der' })),
    );
    expect(requests[0]?.headers.authorization).toBe('Bearer secret-1');
  });
  test('so it is in a policy file, with variables', async () => {
    const policy = `version: 1
vars: { commit: ${COMMIT} }
signers: { project: { key: '${REPOSITORY}@{commit}:cosign.pub', transparency-log: none } }
rules: [{ name: tool, artifacts: [tool], require: [{ signature: { by: [project] } }] }]
`;
    await atCommit({ 'cosign.pub': raw(PUB) }, { key: '', policy });
  });
  test.concurrent.each<[string, Readonly<Record<string, PlannedAnswer>>, Omit<Scene, 'key'>]>([
    ['another key there', { 'cosign.pub': raw(pem(other.publicKey)) }, { refused: { tool: 'SIGNATURE_INVALID' } }],
    [
      'a signature by another key',
      { 'cosign.pub': raw(PUB) },
      { by: other.privateKey, refused: { tool: 'SIGNATURE_INVALID' } },
    ],
    ['no such file', {}, { misconfigured: 'there is no such file' }],
    [
      'a folder',
      { 'cosign.pub': { status: 200, headers: { 'content-type': 'application/json' }, body: '[]' } },
      { misconfigured: 'it is a folder' },
    ],
    ['no key in it', { 'cosign.pub': raw('<html>') }, { misconfigured: 'holds no PEM block' }],
    [
      'a private key in it',
      { 'cosign.pub': raw(own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()) },
      { misconfigured: 'contains a private key' },
    ],
    ['more than a key', { 'cosign.pub': raw(PUB.padEnd(70_000, '\n')) }, { misconfigured: 'at most 65536 are read' }],
  ])('%s is refused', async (_what, files, scene) => {
    await atCommit(files, { key: FILE, ...scene });
  });
  test('a digest beside it must fit too', async () => {
    await atCommit({ 'cosign.pub': raw(PUB) }, { key: `${FILE}#sha256=${hash(PUB)}` });
    await atCommit(
      { 'cosign.pub': raw(PUB) },
      { key: `${FILE}#sha256=${hash('x')}`, misconfigured: 'is not the pinned key' },
    );
  });
  test('what cannot be looked at is no mistake of the configuration', async () => {
    const gitHub = await startGitHub({
      fixed: new Map([[`/repos/${REPOSITORY}/contents/cosign.pub?ref=${COMMIT}`, { status: 401, body: '{}' }]]),
    });
    const workspace = createWorkspace({ tool: DATA, 'tool.sig': 'x' });
    try {
      const inputs = { artifacts: 'tool', key: FILE, 'transparency-log': 'none', 'github-token': 'secret-1' };
      const { action } = await judge(workspace, inputs, { GITHUB_API_URL: gitHub.api });
      expect([action.exitCode, action.log.includes('secret-1')]).toEqual([3, false]);
      expect(action.log).toContain('PERMISSION');
    } finally {
      workspace.remove();
      await gitHub.close();
    }
  });
});

describe('a key among the assets of a release', () => {
  test('is believed with its digest', async () => {
    await inRelease({ 'cosign.pub': { content: PUB } }, { key: PINNED });
  });
  test.concurrent.each<[string, Readonly<Record<string, ServedAsset>>, Scene]>([
    [
      'without its digest',
      { 'cosign.pub': { content: PUB } },
      { key: `${REPOSITORY}@${TAG}:cosign.pub`, misconfigured: 'without the digest of the key' },
    ],
    [
      'that was exchanged',
      { 'cosign.pub': { content: pem(other.publicKey) } },
      { key: PINNED, by: other.privateKey, misconfigured: 'is not the pinned key' },
    ],
    [
      'that the release does not have',
      { 'other.pub': { content: PUB } },
      { key: PINNED, misconfigured: 'has no asset cosign.pub; it has other.pub' },
    ],
    ['of a release that is not there', {}, { key: PINNED.replace(TAG, 'v9'), misconfigured: 'There is no release' }],
    [
      'by which nobody signed',
      { 'cosign.pub': { content: PUB } },
      { key: PINNED, by: other.privateKey, refused: { tool: 'SIGNATURE_INVALID' } },
    ],
    [
      'in a folder',
      {},
      { key: PINNED.replace(':cosign.pub', ':a/cosign.pub'), misconfigured: 'names no asset of a release' },
    ],
    [
      'that leads elsewhere',
      {},
      { key: PINNED.replace(':cosign.pub', ':../cosign.pub'), misconfigured: 'names no file of a repository' },
    ],
    [
      'with offline',
      { 'cosign.pub': { content: PUB } },
      { key: PINNED, inputs: { offline: 'true' }, misconfigured: 'is not asked with `offline`' },
    ],
    [
      'that is larger than a key',
      { 'cosign.pub': { content: PUB.padEnd(70_000, '\n') } },
      { key: PINNED, misconfigured: 'at most 65536 are read' },
    ],
  ])('%s is refused', async (_what, assets, scene) => {
    await inRelease(assets, scene);
  });
  test('in a job whose tree may be of a stranger it needs no other proof', async () => {
    await inRelease(
      { 'cosign.pub': { content: PUB } },
      { key: PINNED, env: { GITHUB_EVENT_NAME: 'pull_request_target' }, inputs: { 'trusted-root': 'embedded' } },
    );
  });
});

test('a path of this form is written with `./`', async () => {
  const workspace = createWorkspace({ tool: DATA, 'tool.sig': sign('sha256', Buffer.from(DATA), own.privateKey) });
  workspace.write(FILE.replace(':', '-'), PUB);
  try {
    const key = `./${FILE.replace(':', '-')}`;
    const judged = await judge(workspace, { artifacts: 'tool', key, 'transparency-log': 'none', offline: 'true' });
    expectVerdict(judged, {});
  } finally {
    workspace.remove();
  }
});
