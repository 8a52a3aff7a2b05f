/**
 * Attestations of GitHub by the built command and action, against servers that behave and servers that do not. Every request is
 * recorded: whatever happens, the token goes to the API's own origin and nowhere else.
 */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { MAX_EVIDENCE_BYTES } from '../../src/core/limits.ts';
import { MAX_GITHUB_PAGE_BYTES } from '../../src/core/github-limits.ts';
import { runCommand } from '../support/command.ts';
import {
  startGitHub,
  type GitHubServerOptions,
  type GitHubTestServer,
  type PlannedAnswer,
  type StoredAttestation,
} from '../support/github-server.ts';
import { runAction } from '../support/runner.ts';
import { createWorld, subjectOf } from '../support/sigstore/index.ts';
import { snappy, varint } from '../support/snappy.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = 'the tool\n';
const TOKEN = 'ghp_secretOfTheTest';
const REPO: Setup = { scope: { repo: 'acme/widgets' } };
const LIST = '/repos/acme/widgets/attestations/';
const hash = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;
const bundleOf = (content: string): unknown => world.attest([subjectOf('tool', content)]).bundle;
const INLINE: StoredAttestation = { digest: hash(TOOL), repository: 'acme/widgets', bundle: bundleOf(TOOL) };
const OTHER: StoredAttestation = { ...INLINE, bundle: bundleOf('another') };
const PACKED = snappy(Buffer.from(JSON.stringify(INLINE.bundle)));
const RESET = Math.floor(Date.now() / 1000) + 3600;
const RESET_SHOWN = new Date(RESET * 1000).toISOString().replace('.000', '');

interface Setup {
  readonly scope: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly timeout?: string;
  /** Prefix of the API's address. */
  readonly prefix?: string;
}

interface Outcome {
  readonly exitCode: number | null;
  /** What a user reads. */
  readonly text: string;
  readonly report: any;
}

type Options = Parameters<typeof startGitHub>[0];
type Face = 'command' | 'action';
const FACES: readonly Face[] = ['command', 'action'];

const servers: GitHubTestServer[] = [];

async function serve(options: Options): Promise<GitHubTestServer> {
  const server = await startGitHub(options);
  servers.push(server);
  return server;
}

/** No request but those to the API has the token in any part; those have it in one header. */
afterEach(async () => {
  const seen = servers.flatMap(({ requests }) => requests);
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
  for (const { server, headers, ...rest } of seen) {
    const { authorization, ...others } = headers;
    expect(authorization).toBe(server === 'api' ? `Bearer ${TOKEN}` : undefined);
    expect(JSON.stringify([others, rest])).not.toContain(TOKEN);
  }
});

async function runFace(face: Face, api: string, setup: Setup): Promise<Outcome> {
  const { scope, files = { tool: TOOL }, timeout = '30s', prefix = '' } = setup;
  const workspace = createWorkspace({ ...files, 'root.json': world.trustedRootJson });
  const inputs = {
    'attestation-source': 'github',
    'trusted-root': 'root.json',
    report: 'report.json',
    timeout,
    ...scope,
  };
  const names = Object.keys(files);
  const env = { GITHUB_API_URL: `${api}${prefix}` };
  try {
    if (face === 'command') {
      const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
      const artifacts = names.flatMap((name) => ['--artifacts', name]);
      const run = await runCommand(['verify', ...artifacts, ...flags], {
        cwd: workspace.path,
        env: { ...env, GITHUB_TOKEN: TOKEN },
      });
      const text = run.stdout + run.stderr;
      expect(text).not.toContain(TOKEN);
      return { exitCode: run.exitCode, text, report: JSON.parse(workspace.read('report.json').toString()) };
    }
    const run = await runAction({
      workspace: workspace.path,
      inputs: { artifacts: names.join('\n'), 'github-token': TOKEN, ...inputs },
      token: TOKEN,
      env,
    });
    expect(run.forgedCommands).toEqual([]);
    expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain(TOKEN);
    const said = run.annotations.map(({ title = '', message }) => `${title} ${message}`).join('\n');
    const report = JSON.parse(workspace.read('report.json').toString());
    return { exitCode: run.exitCode, text: `${run.log}\n${said}`, report };
  } finally {
    workspace.remove();
  }
}

async function drive(
  face: Face,
  options: Options,
  setup: Setup = REPO,
): Promise<Outcome & { server: GitHubTestServer }> {
  const server = await serve(options);
  return { ...(await runFace(face, server.api, setup)), server };
}

/** Answers the list in so many ways, then as usual. */
const answering = (answers: readonly PlannedAnswer[], ...attestations: StoredAttestation[]): GitHubServerOptions => ({
  attestations,
  planned: new Map([[LIST, [...answers]]]),
});
const again = (answer: PlannedAnswer): PlannedAnswer[] => Array.from({ length: 9 }, () => answer);

const stored = (bytes: Buffer): Options => {
  return ({ storage }) => ({
    attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/b?sig=1` }],
    stored: new Map([['/b?sig=1', bytes]]),
  });
};

describe.each(FACES)('by the %s', (face) => {
  test.each<readonly [string, Options, number]>([
    ['inline', { attestations: [INLINE] }, 1],
    ['by `bundle_url`', stored(PACKED), 1],
    [
      'on the second page, behind 31 others',
      { attestations: [...Array.from({ length: 31 }, () => OTHER), INLINE], pageSize: 30 },
      2,
    ],
    ['after 500 twice', answering([{ status: 500 }, { status: 500 }], INLINE), 3],
    ['after a break of the kind that passes', answering([{ status: 429, headers: { 'retry-after': '0' } }], INLINE), 2],
  ])('an attestation %s is found', async (_how, options, calls) => {
    const { exitCode, report, server } = await drive(face, options);
    expect([exitCode, report.result]).toEqual([0, 'pass']);
    expect(server.calls()).toHaveLength(calls);
  });

  test('one of storage that sends on to another host is found, and no token goes to either', async () => {
    const elsewhere = await serve({ stored: new Map([['/far', PACKED]]) });
    const options: Options = ({ storage }) => ({
      attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/b` }],
      planned: new Map([['/b', [{ status: 302, headers: { location: `${elsewhere.storage}/far` } }]]]),
    });
    expect((await drive(face, options)).exitCode).toBe(0);
    expect(elsewhere.requests.map(({ path }) => path)).toEqual(['/far']);
  });

  /** Refused: it looked, and what it saw proves nothing. */
  test.each<readonly [string, Options, string, RegExp]>([
    ['404', {}, 'BUNDLE_MISSING', /before the project began to sign.*private repository.*attestations: read/s],
    [
      'an empty list',
      answering([{ status: 200, body: '{"attestations":[]}' }]),
      'BUNDLE_MISSING',
      /from before the project began to sign/,
    ],
    ['an attestation of other bytes', { attestations: [OTHER] }, 'SUBJECT_MISMATCH', /is not about|about/],
    ['a snappy bomb', stored(Buffer.concat([varint(2 ** 31), Buffer.alloc(1000)])), 'BUNDLE_MALFORMED', /compressed/],
    [
      'a bomb below the cap',
      stored(Buffer.concat([varint(12_000_000), Buffer.alloc(1000)])),
      'BUNDLE_MALFORMED',
      /compressed/,
    ],
    ['a truncated block', stored(PACKED.subarray(0, -5)), 'BUNDLE_MALFORMED', /compressed/],
    [
      'an oversized page',
      answering([{ status: 200, body: Buffer.alloc(MAX_GITHUB_PAGE_BYTES + 1, ' ') }], INLINE),
      'LIMIT_EXCEEDED',
      /more than the \d+ bytes/,
    ],
    ['an oversized bundle', stored(Buffer.alloc(MAX_EVIDENCE_BYTES + 1)), 'LIMIT_EXCEEDED', /more than the \d+ bytes/],
  ])('%s is a refusal: 1', async (_what, options, code, words) => {
    const { exitCode, text, report } = await drive(face, options);
    expect([exitCode, report.artifacts[0].checks[0].code]).toEqual([1, code]);
    expect(report.artifacts[0].checks[0].status).toBe('fail');
    expect(text).toContain(code);
    expect(text).toMatch(words);
  });

  /** Could not look: nothing is known, so nothing is proven. */
  test.each<readonly [string, Options, string, RegExp]>([
    [
      '401',
      answering(again({ status: 401, body: '{"message":"Bad credentials"}' }), INLINE),
      'PERMISSION',
      /does not know the token.*attestations: read/s,
    ],
    [
      '403',
      answering(again({ status: 403, body: '{"message":"Resource not accessible by integration"}' }), INLINE),
      'PERMISSION',
      /denies access.*attestations: read.*Resource not accessible/s,
    ],
    [
      '403 with the headers of a rate limit',
      answering(
        again({ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(RESET) } }),
        INLINE,
      ),
      'RATE_LIMITED',
      new RegExp(`until ${RESET_SHOWN}`),
    ],
    [
      '429 with Retry-After',
      answering(again({ status: 429, headers: { 'retry-after': '3600' } }), INLINE),
      'RATE_LIMITED',
      /until 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/,
    ],
    ['500 for ever', answering(again({ status: 500 }), INLINE), 'NETWORK', /answers 500 again and again/],
  ])('%s is no answer: 3', async (_what, options, code, words) => {
    const { exitCode, text, report } = await drive(face, options);
    expect([exitCode, report.result, report.artifacts[0].checks[0].code]).toEqual([3, 'error', code]);
    expect(text).toContain(code);
    expect(text).toMatch(words);
  });

  test('a redirect of the API to another host is not followed, so that it got nothing: 3', async () => {
    const elsewhere = await serve({ attestations: [INLINE] });
    const location = `${elsewhere.storage}${LIST}x`;
    const { exitCode, text } = await drive(face, answering(again({ status: 302, headers: { location } }), INLINE));
    expect(exitCode).toBe(3);
    expect(text).toMatch(/NETWORK.*redirects to an address that is not followed/s);
    expect(elsewhere.requests).toEqual([]);
  });

  test.each<readonly [string, Options]>([
    ['the API', answering([{ status: 200, hang: true }], INLINE)],
    [
      'the storage',
      ({ storage }) => ({
        attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/b` }],
        planned: new Map([['/b', again({ status: 200, hang: true })]]),
      }),
    ],
  ])('where %s never answers the time of the run ends it: 3', async (_who, options) => {
    const { exitCode, text } = await drive(face, options, { ...REPO, timeout: '1s' });
    expect(exitCode).toBe(3);
    expect(text).toMatch(/LIMIT_EXCEEDED.*timeout/s);
  });

  test('a server that is not there: 3', async () => {
    const gone = await startGitHub({});
    await gone.close();
    const { exitCode, text } = await runFace(face, gone.api, REPO);
    expect(exitCode).toBe(3);
    expect(text).toMatch(/NETWORK.*cannot be reached/s);
  });

  describe('200 artifacts', () => {
    const names = Array.from({ length: 200 }, (_, index) => `tool-${index}`);
    const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));
    const { bundle } = world.attest(names.map((name) => subjectOf(name, files[name] ?? '')));
    const attestations = names.map((name) => ({ digest: hash(files[name] ?? ''), repository: 'acme/widgets', bundle }));

    test.each<readonly [string, GitHubServerOptions, Setup]>([
      ['an organisation', {}, { scope: { owner: 'acme' } }],
      ['a user', { users: ['acme'] }, { scope: { owner: 'acme' } }],
      ['a repository', {}, REPO],
    ])('of %s cost three calls at most', async (_whose, options, setup) => {
      const { exitCode, report, server } = await drive(face, { attestations, ...options }, { ...setup, files });
      expect([exitCode, report.counts.passed]).toEqual([0, 200]);
      expect(server.calls().length).toBeLessThanOrEqual(3);
    });

    test('one of which is not attested are not let through', async () => {
      const { exitCode, report } = await drive(face, { attestations: attestations.slice(1) }, { ...REPO, files });
      expect([exitCode, report.counts.passed, report.counts.failed]).toEqual([1, 199, 1]);
    });

    test('cost one each where there is no bulk endpoint', async () => {
      const fixed = new Map(
        attestations.map(({ digest }) => [
          `/api/v3${LIST}${encodeURIComponent(digest)}?per_page=100`,
          { status: 200, body: JSON.stringify({ attestations: [{ bundle }] }) },
        ]),
      );
      const { exitCode, server } = await drive(face, { fixed }, { ...REPO, files, prefix: '/api/v3' });
      expect(exitCode).toBe(0);
      expect(server.calls()).toHaveLength(200);
    });
  });
});
