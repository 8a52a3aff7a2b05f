/** Attestations of GitHub through the whole gate: what proves an artifact, what does not, and what it means not to know. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { MAX_HELD_EVIDENCE_BYTES } from '../../src/core/limits.ts';
import { runGate, type GateResult } from '../support/gate.ts';
import {
  startGitHub,
  type GitHubServerOptions,
  type GitHubTestServer,
  type PlannedAnswer,
  type StoredAttestation,
} from '../support/github-server.ts';
import { createWorld, SLSA_V1, subjectOf, type AttestationOptions } from '../support/sigstore/index.ts';
import { literal, snappy, varint } from '../support/snappy.ts';
import { createWorkspace } from '../support/workspace.ts';

const world = createWorld();
const TOOL = 'the tool\n';
const SPDX = 'https://spdx.dev/Document';
const REPO = ['--repo', 'acme/widgets'];
const TOKEN = 'ghp_secretOfTheTest';
const hash = (content: string, algorithm = 'sha256') =>
  `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`;

/** An attestation about some content, listed by GitHub under the digest of `listedFor`. */
function attestation(content = TOOL, options: AttestationOptions = {}, listedFor = content): StoredAttestation {
  return {
    digest: hash(listedFor),
    repository: 'acme/widgets',
    bundle: world.attest([subjectOf('tool', content)], options).bundle,
    ...(options.predicateType !== undefined && { predicateType: options.predicateType }),
  };
}

const servers: GitHubTestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

interface Checked extends GateResult {
  readonly server: GitHubTestServer;
}

interface Setup {
  readonly args?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly sources?: readonly string[];
}

async function check(
  options: Parameters<typeof startGitHub>[0],
  { args = REPO, files = { tool: TOOL }, env = {}, sources = ['github'] }: Setup = {},
): Promise<Checked> {
  const server = await startGitHub(options);
  servers.push(server);
  const workspace = createWorkspace({ ...files, 'root.json': world.trustedRootJson });
  const artifacts = Object.keys(files).filter((name) => !name.includes('.sigstore'));
  const given = args.includes('--digests') ? [] : artifacts.flatMap((name) => ['--artifacts', name]);
  try {
    const result = await runGate(
      workspace,
      [
        ...given,
        ...args,
        ...sources.flatMap((source) => ['--attestation-source', source]),
        '--trusted-root',
        'root.json',
      ],
      { env: { GITHUB_API_URL: server.api, GITHUB_TOKEN: TOKEN, ...env } },
    );
    expect(result.log).not.toContain(TOKEN);
    expect(JSON.stringify(result.report ?? '')).not.toContain(TOKEN);
    return { ...result, server };
  } finally {
    workspace.remove();
  }
}

const having = (...attestations: StoredAttestation[]): GitHubServerOptions => ({ attestations });
const answering = (answers: PlannedAnswer[], ...attestations: StoredAttestation[]): GitHubServerOptions => ({
  attestations,
  planned: new Map([['/repos/acme/widgets/attestations/', answers]]),
});

describe('what proves an artifact', () => {
  test('an attestation inline', async () => {
    const { verdict, checks, server } = await check(having(attestation()));
    expect(verdict).toBe('pass');
    expect(checks[0]?.evidence.file).toBe('GitHub attestation 1 of acme/widgets');
    expect(server.calls().map(({ path }) => path)).toEqual([
      `/repos/acme/widgets/attestations/${encodeURIComponent(hash(TOOL))}?per_page=100`,
    ]);
    expect(server.calls()[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  test('one that is stored elsewhere, and no token goes there', async () => {
    const { bundle, ...listed } = attestation();
    const { verdict, server } = await check(({ storage }) => ({
      attestations: [{ ...listed, bundleUrl: `${storage}/b/1?sig=x` }],
      stored: new Map([['/b/1?sig=x', snappy(Buffer.from(JSON.stringify(bundle)))]]),
    }));
    expect(verdict).toBe('pass');
    const [stored] = server.requests.filter((request) => request.server === 'storage');
    expect(stored?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(stored)).not.toContain(TOKEN);
  });

  test('the last of many, on the second page', async () => {
    const others = Array.from({ length: 30 }, () => attestation('another', {}, TOOL));
    const { verdict, server } = await check({ ...having(...others, attestation()), pageSize: 30 });
    expect(verdict).toBe('pass');
    expect(server.calls()).toHaveLength(2);
  });

  test.each([
    ['an organisation', {}, 1],
    ['a user', { users: ['acme'] }, 2],
  ])('one by the owner, %s', async (_name, options, calls) => {
    const { verdict, server } = await check({ ...having(attestation()), ...options }, { args: ['--owner', 'acme'] });
    expect(verdict).toBe('pass');
    expect(server.calls()).toHaveLength(calls);
  });

  test('one by the SHA-512 of what is not on disk', async () => {
    const sha512 = hash(TOOL, 'sha512');
    const subject = { name: 'tool', digest: { sha512: sha512.slice('sha512:'.length) } };
    const listed = { digest: sha512, repository: 'acme/widgets', bundle: world.attest([subject]).bundle };
    const args = [...REPO, '--digests', `${sha512} tool`];
    expect((await check(having(listed), { args })).verdict).toBe('pass');
    expect((await check(having(), { args })).verdict).toBe('BUNDLE_MISSING');
  });

  test('one of the type that is demanded, which GitHub is asked for', async () => {
    const args = [...REPO, '--predicate-type', SPDX];
    const sbom = attestation(TOOL, { predicateType: SPDX, predicate: {} });
    const { verdict, server } = await check(having(attestation(TOOL, { predicateType: SLSA_V1 }), sbom), { args });
    expect(verdict).toBe('pass');
    expect(server.calls()[0]?.path).toContain(`predicate_type=${encodeURIComponent(SPDX)}`);
  });

  test('evidence beside the artifact, where both are read', async () => {
    const bundle = JSON.stringify(world.attest([subjectOf('tool', TOOL)]).bundle);
    const files = { tool: TOOL, 'tool.sigstore.json': bundle };
    const sources = ['local', 'github'];
    expect((await check(having(), { files, sources })).verdict).toBe('pass');
    expect((await check(answering([{ status: 401 }]), { files, sources })).verdict).toBe('pass');
    expect((await check(having(), { files, sources: ['github'] })).verdict).toBe('BUNDLE_MISSING');
  });

  test('on GitHub Enterprise Server, under its prefix', async () => {
    const server = await startGitHub({
      fixed: new Map([
        [
          `/api/v3/repos/acme/widgets/attestations/${encodeURIComponent(hash(TOOL))}?per_page=100`,
          { status: 200, body: JSON.stringify({ attestations: [{ bundle: attestation().bundle }] }) },
        ],
      ]),
    });
    servers.push(server);
    expect((await check(having(), { env: { GITHUB_API_URL: `${server.api}/api/v3` } })).verdict).toBe('pass');
  });
});

describe('the provenance in words', () => {
  test('takes what it states from the certificate, and calls the rest a claim', async () => {
    const predicate = {
      runDetails: { builder: { id: 'the\n::error::finest builder' } },
      buildDefinition: { buildType: 7 },
    };
    const { log, checks } = await check(having(attestation(TOOL, { predicate })));
    expect(log).toMatch(/acme\/widgets, release\.yml, tag v1\.2\.3, commit a94a8fe, run 3003, on push, /);
    expect(log).toMatch(/the signer claims \(not verified\): builder "the\S+::error::finest builder"$/m);
    expect(checks[0]?.evidence.signerClaims).toEqual({ builder: 'the\n::error::finest builder' });
    expect(checks[0]?.evidence.claims.runInvocationUri).toContain('/actions/runs/3003/');
  });

  test('bounds what is claimed, and says nothing where nothing is', async () => {
    const long = { builder: { id: 'x'.repeat(100_000) } };
    const { log } = await check(having(attestation(TOOL, { predicate: long })));
    expect(log).toMatch(/not verified\): builder x{100,500}/);
    expect(log).not.toMatch(/x{501}/);
    expect((await check(having(attestation(TOOL, { predicate: {} })))).log).not.toContain('unproven');
  });
});

describe('what does not', () => {
  test.each<readonly [string, StoredAttestation, readonly string[], string]>([
    ['about other bytes', attestation('another', {}, TOOL), [], 'SUBJECT_MISMATCH'],
    ['by another repository', attestation(TOOL, { workflow: { repository: 'acme/other' } }), [], 'IDENTITY_MISMATCH'],
    ['of another type', attestation(TOOL, { predicateType: SPDX }), [], 'PREDICATE_MISMATCH'],
    [
      'of another type, which GitHub calls the right one',
      { ...attestation(TOOL, { predicateType: SLSA_V1 }), predicateType: SPDX },
      ['--predicate-type', SPDX],
      'PREDICATE_MISMATCH',
    ],
    [
      'of a runner of their own',
      attestation(TOOL, { workflow: { runner: 'self-hosted' } }),
      ['--deny-self-hosted-runners'],
      'CLAIM_MISMATCH',
    ],
    [
      'of a dispatched release',
      attestation(TOOL, { workflow: { ref: 'refs/heads/main' } }),
      ['--source-ref', 'refs/tags/v1.2.3'],
      'CLAIM_MISMATCH',
    ],
    [
      'whose signature was changed',
      attestation(TOOL, { alter: { signature: (made) => Buffer.from(made).fill(1, 8, 9) } }),
      [],
      'SIGNATURE_INVALID',
    ],
    ['without a bundle', { digest: hash(TOOL), repository: 'acme/widgets' }, [], 'BUNDLE_MALFORMED'],
    ['that is not a bundle', { ...attestation(), bundle: { mediaType: 'x' } }, [], 'BUNDLE_MALFORMED'],
  ])('an attestation %s', async (_name, listed, args, code) => {
    const { verdict, exitCode } = await check(having(listed), { args: [...REPO, ...args] });
    expect([verdict, exitCode]).toEqual([code, 1]);
  });

  test('none at all: it says what may be behind that', async () => {
    for (const empty of [having(), answering([{ status: 200, body: '{"attestations":[]}' }])]) {
      const { verdict, exitCode, checks } = await check(empty);
      expect([verdict, exitCode]).toEqual(['BUNDLE_MISSING', 1]);
      expect(checks[0]?.hint).toMatch(/before the project began to sign.*private repository/);
    }
  });

  test('a page of empty objects, however many', async () => {
    const page = (count: number) => ({ status: 200, body: `{"attestations":[${'{},'.repeat(count - 1)}{}]}` });
    const some = await check(answering([page(20_000)]));
    expect(some.verdict).toBe('BUNDLE_MALFORMED');
    const { verdict, exitCode, checks } = await check(answering([page(2_000_000)]));
    expect([verdict, exitCode]).toEqual(['LIMIT_EXCEEDED', 1]);
    expect(JSON.stringify(checks)).toContain('more than 20000 attestations');
    // So many that they are not even parsed.
    const beyond = await check(answering([page(2_500_001)]));
    expect([beyond.verdict, JSON.stringify(beyond.checks)]).toEqual([
      'LIMIT_EXCEEDED',
      expect.stringMatching(/\d values/),
    ]);
  });

  test('a thousand times the same bundle, about other bytes', async () => {
    const one = attestation('another', {}, TOOL);
    const { verdict } = await check(having(...Array.from({ length: 1000 }, () => one)));
    expect(verdict).toBe('SUBJECT_MISMATCH');
  });

  test('more attestations than are read', async () => {
    const many = Array.from({ length: 11 }, () => ({ ...attestation(), bundle: { mediaType: 'x' } }));
    const { checks, exitCode } = await check({ ...having(...many, attestation()), pageSize: 1 });
    expect(exitCode).toBe(1);
    expect(JSON.stringify(checks)).toContain('GitHub has more attestations');
  });

  test.each<readonly [string, Buffer]>([
    ['a bomb', Buffer.concat([varint(120_000_000), Buffer.alloc(1000)])],
    ['a claim above the cap', Buffer.concat([varint(2 ** 31), Buffer.alloc(1000)])],
    ['no bundle', snappy(Buffer.from('hello'))],
    ['nothing', Buffer.alloc(0)],
  ])('storage that holds %s', async (_name, bytes) => {
    const { verdict, exitCode } = await check(({ storage }) => ({
      attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/b` }],
      stored: new Map([['/b', bytes]]),
    }));
    expect([verdict, exitCode]).toEqual(['BUNDLE_MALFORMED', 1]);
  });
});

describe('what it could not see', () => {
  const reset = String(Math.floor(Date.now() / 1000) + 3600);

  test.each<readonly [string, PlannedAnswer, string, RegExp]>([
    ['401', { status: 401, body: '{"message":"Bad credentials"}' }, 'PERMISSION', /does not know the token/],
    ['403', { status: 403, body: '{"message":"Resource not accessible"}' }, 'PERMISSION', /attestations: read/],
    [
      '403 by the rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } },
      'RATE_LIMITED',
      new RegExp(new Date(Number(reset) * 1000).toISOString().slice(0, 16)),
    ],
    ['429', { status: 429, headers: { 'retry-after': '3600' } }, 'RATE_LIMITED', /until 20\d\d-\d\d-\d\dT/],
    [
      'an answer of another shape',
      { status: 200, body: '{"attestations":7}' },
      'NETWORK',
      /(?:no|not|not an?|not the) list of attestations/,
    ],
    ['another status', { status: 422, body: '{"message":"no"}' }, 'NETWORK', /answers 422/],
    ['a redirect elsewhere', { status: 302, headers: { location: 'https://evil.example/x' } }, 'NETWORK', /redirects/],
  ])('%s is no refusal, and proves nothing', async (_name, answer, code, words) => {
    const { verdict, exitCode, checks } = await check(answering([answer, answer, answer, answer], attestation()));
    expect([verdict, exitCode]).toEqual([code, 3]);
    expect(JSON.stringify(checks[0])).toMatch(words);
  });

  test('a redirect to another origin gets no token, nor a request', async () => {
    const { verdict, server } = await check(({ storage }) =>
      answering([{ status: 302, headers: { location: `${storage}/x` } }], attestation()),
    );
    expect(verdict).toBe('NETWORK');
    expect(server.requests.filter((request) => request.server === 'storage')).toEqual([]);
  });

  test('storage that has lost a bundle', async () => {
    const { verdict, exitCode } = await check(({ storage }) => ({
      attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/gone` }],
    }));
    expect([verdict, exitCode]).toEqual(['NETWORK', 3]);
  });

  test('what passes by itself is asked again', async () => {
    const later = { status: 429, headers: { 'retry-after': '0' } };
    const twice = answering([{ status: 500 }, { status: 500 }], attestation());
    expect((await check(twice)).verdict).toBe('pass');
    expect((await check(answering([later], attestation()))).verdict).toBe('pass');
    const moved = { status: 301, headers: { location: '/repos/acme/widgets/attestations/moved' } };
    const { verdict, server } = await check(
      answering([moved, { status: 200, body: JSON.stringify({ attestations: [{ bundle: attestation().bundle }] }) }]),
    );
    expect(verdict).toBe('pass');
    expect(server.calls()[1]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  test('a server that never answers ends with the time of the run', async () => {
    const { exitCode } = await check(answering([{ status: 200, hang: true }]), { args: [...REPO, '--timeout', '10s'] });
    expect(exitCode).toBe(3);
  });
});

describe('many artifacts', () => {
  const names = Array.from({ length: 200 }, (_, index) => `tool-${index}`);
  const files = Object.fromEntries(names.map((name) => [name, `content of ${name}`]));
  // One attestation about all of them, as actions/attest makes it.
  const { bundle } = world.attest(names.map((name) => subjectOf(name, files[name] ?? '')));
  const other = attestation('another').bundle;
  const attestations = names.map((name) => ({
    digest: hash(files[name] ?? ''),
    repository: 'acme/widgets',
    bundle,
  }));

  test.each([
    ['an organisation', {}, ['--owner', 'acme'], 'pass'],
    // These are counted only: evidence about other bytes is judged much faster.
    ['a user', { users: ['acme'] }, ['--owner', 'acme'], 'SUBJECT_MISMATCH'],
    ['a repository', {}, REPO, 'SUBJECT_MISMATCH'],
  ])('of %s cost three calls at most', async (_name, options, args, expected) => {
    const given = expected === 'pass' ? attestations : attestations.map((one) => ({ ...one, bundle: other }));
    const { verdict, server } = await check({ attestations: given, ...options }, { files, args });
    expect(verdict).toBe(expected);
    expect(server.calls().length).toBeLessThanOrEqual(3);
  });

  test('cost one each where there is no bulk endpoint', async () => {
    const planned = new Map(
      attestations.map(({ digest }) => [
        `/api/v3/repos/acme/widgets/attestations/${encodeURIComponent(digest)}?per_page=100`,
        { status: 200, body: JSON.stringify({ attestations: [{ bundle: other }] }) },
      ]),
    );
    const enterprise = await startGitHub({ fixed: planned });
    servers.push(enterprise);
    const env = { GITHUB_API_URL: `${enterprise.api}/api/v3` };
    expect((await check(having(), { files, env })).verdict).toBe('SUBJECT_MISMATCH');
    expect(enterprise.calls()).toHaveLength(200);
  });

  test('fall back where the bulk endpoint is absent or closed, and one without is told from the others', async () => {
    const few = { a: 'a', b: 'b', c: 'c' };
    const some = ['a', 'b'].map((name) => ({
      digest: hash(name),
      repository: 'acme/widgets',
      bundle: attestation(name).bundle,
    }));
    const closed = new Map([['/orgs/acme/attestations/bulk-list', [{ status: 403, body: '{"message":"no"}' }]]]);
    for (const options of [{ bulk: false }, { planned: closed, users: [] }, {}]) {
      const { report, verdict } = await check({ attestations: some, ...options }, { files: few });
      expect(verdict).toBe('BUNDLE_MISSING');
      const passed = report.artifacts.filter(({ result }: any) => result === 'pass').map(({ name }: any) => name);
      expect(passed.sort()).toEqual(['a', 'b']);
    }
  });

  test('the documented example of the bulk answer, a list, is read too', async () => {
    const body = JSON.stringify({
      attestations_subject_digests: ['a', 'b'].map((name) => ({
        [hash(name)]: [{ bundle: attestation(name).bundle }],
      })),
    });
    const planned = new Map([['/orgs/acme/attestations/bulk-list', [{ status: 200, body }]]]);
    expect((await check({ planned }, { files: { a: 'a', b: 'b' } })).verdict).toBe('pass');
  });

  describe('in pages', () => {
    const few = { a: 'a', b: 'b' };
    const bulk = '/orgs/acme/attestations/bulk-list';
    const digests = Object.fromEntries(
      ['a', 'b'].map((name) => [hash(name), [{ bundle: attestation(name).bundle }]] as const),
    );
    const listing = (more: object = {}, size = 0) =>
      Buffer.from(JSON.stringify({ attestations_subject_digests: digests, ...more }).padEnd(size, ' '));
    const next = { link: `<http://127.0.0.1/x?after=2>; rel="next"` };

    test('are asked for one after the other until they are more than is held', async () => {
      const size = 60 * 1024 * 1024;
      const pages = Array.from({ length: 9 }, () => ({ status: 200, headers: next, body: listing({}, size) }));
      const { verdict, exitCode, server } = await check({ planned: new Map([[bulk, pages]]) }, { files: few });
      expect([verdict, exitCode]).toEqual(['LIMIT_EXCEEDED', 1]);
      expect(server.calls()).toHaveLength(Math.floor(MAX_HELD_EVIDENCE_BYTES / size) + 1);
    });

    test('are read to the last one where they fit', async () => {
      const size = 40 * 1024 * 1024;
      const pages = [1, 2, 3, 4].map((number) => ({
        status: 200,
        ...(number < 4 && { headers: next }),
        body: number < 4 ? Buffer.from('{"attestations_subject_digests":{}}'.padEnd(size, ' ')) : listing(),
      }));
      const { verdict, server } = await check({ planned: new Map([[bulk, pages]]) }, { files: few });
      expect(verdict).toBe('pass');
      expect(server.calls()).toHaveLength(4);
    });

    test.each<[string, PlannedAnswer]>([
      [
        'by its own words, without a link',
        { status: 200, body: JSON.stringify({ attestations_subject_digests: {}, page_info: { has_next: true } }) },
      ],
      [
        'by a link that cannot be followed',
        {
          status: 200,
          headers: { link: '<http://127.0.0.1/x>; rel="next"' },
          body: '{"attestations_subject_digests":{}}',
        },
      ],
    ])('that lead on are not taken for the last one: %s', async (_title, page) => {
      const { checks, exitCode } = await check({ planned: new Map([[bulk, [page]]]) }, { files: few });
      expect(exitCode).toBe(1);
      expect(JSON.stringify(checks)).toContain('GitHub has more attestations');
    });
  });

  test('large bundles of the storage are fetched again with the room that they take', async () => {
    const large = Buffer.from(JSON.stringify(attestation().bundle).padEnd(9 * 1024 * 1024, ' '));
    const packed = Buffer.concat([varint(large.length), literal(large)]);
    const { verdict, server } = await check(({ storage }) => ({
      attestations: [{ digest: hash(TOOL), repository: 'acme/widgets', bundleUrl: `${storage}/b` }],
      stored: new Map([['/b', packed]]),
    }));
    expect(verdict).toBe('pass');
    expect(server.requests.filter((one) => one.server === 'storage')).toHaveLength(2);
  });

  test('a rate limit ends it for all of them', async () => {
    const limited = new Map([
      ['/repos/', Array.from({ length: 9 }, () => ({ status: 429, headers: { 'retry-after': '3600' } }))],
    ]);
    const { exitCode, server } = await check({ bulk: false, planned: limited }, { files });
    expect(exitCode).toBe(3);
    expect(server.calls().length).toBeLessThan(10);
  });
});

describe('the configuration', () => {
  const signer = ['--certificate-identity', 'https://github.com/acme/widgets/.github/workflows/r.yml@refs/tags/v1'];

  test.each<readonly [string, readonly string[], Readonly<Record<string, string>>]>([
    ['no scope', [...signer, '--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'], {}],
    ['offline', [...REPO, '--offline'], {}],
    ['evidence on disk that nobody looks at', [...REPO, '--bundle', 'x.json'], {}],
    ['an API over plain http', REPO, { GITHUB_API_URL: 'http://api.example.com' }],
    ['an API with credentials', REPO, { GITHUB_API_URL: 'https://user:pw@api.example.com' }],
  ])('%s is refused', async (_name, args, env) => {
    const { verdict, server } = await check(having(attestation()), { args, env });
    expect(verdict).toBe('CONFIG_INVALID');
    expect(server.requests).toEqual([]);
  });

  test('a token with a line break is not sent, and not shown', async () => {
    const { exitCode, server } = await check(having(attestation()), { env: { GITHUB_TOKEN: `${TOKEN}\nx: y` } });
    expect(exitCode).toBe(3);
    expect(server.requests).toEqual([]);
  });
});
