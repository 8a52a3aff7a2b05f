/** Which trusted roots a policy gets: design decision 10, and the names by which signers are bound to them. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { MAX_HINTS } from '../../src/core/limits.js';
import type { Policy, RootSource, Signer } from '../../src/model/policy.js';
import { loadRoots, needsRoots } from '../../src/trust/roots.js';
import {
  builtIn,
  closeAll,
  closedPort,
  DAY,
  harm,
  known,
  mirror,
  served,
  serveSelfSigned,
  serveSlowly,
  startJob,
  TARGETS,
  trustPolicy,
  UNKNOWN_HOST,
  worldsOf,
  type Harm,
  type Job,
} from './support.js';

afterEach(closeAll);

const TUF: RootSource = { kind: 'tuf' };
const STAGING: RootSource = { kind: 'staging' };

/** Without a hint of its own a refusal is shown with the catalogue's: find out why. */
const unavailable = (message: RegExp, hint?: RegExp) => ({
  code: 'TRUST_ROOT_UNAVAILABLE',
  message: expect.stringMatching(message),
  ...(hint && { hint: expect.stringMatching(hint) }),
});

describe('a repository in good order', () => {
  test.each([
    [TUF, 'public-good'],
    [STAGING, 'staging'],
  ])('of a known instance: %j', async (source, name) => {
    const job = await startJob();
    const roots = await job.load([source]);
    expect(roots).toMatchObject({ roots: [{ name, source: 'tuf' }], refusals: [], warnings: [] });
    expect(worldsOf(roots)).toEqual(['served']);
    expect(job.leftovers()).toEqual([]);
  });

  test.each(['', '/', '///'])('of the policy, with %j at the end of its URL', async (end) => {
    const job = await startJob();
    const { url } = job.repository;
    const roots = await job.load([mirror(`${url}${end}`)]);
    expect(roots).toMatchObject({ roots: [{ name: url, source: 'tuf' }], refusals: [], warnings: [] });
    expect(job.repository.requests[0]!.path).toBe('2.root.json');
  });

  test('of the policy, below a path', async () => {
    const job = await startJob();
    await job.load([mirror(`${job.repository.url}/a/b/`)]);
    expect(job.repository.requests[0]!.path).toBe('a/b/2.root.json');
  });
});

const ATTACKS: readonly (readonly [string, Harm])[] = [
  ['expired timestamp', { expire: 'timestamp' }],
  ['expired snapshot', { expire: 'snapshot' }],
  ['expired targets', { expire: 'targets' }],
  ['expired root', { expire: 'root' }],
  ['forged targets', { forge: 'targets' }],
  ['foreign root', { foreignRoot: true }],
  ['truncated', { fault: ['timestamp.json', { kind: 'truncate' }] }],
  ['replaced', { fault: ['trusted_root.json', { kind: 'replace', body: builtIn.trustedRootJson }] }],
  ['a page for everything', { fault: ['', { kind: 'replace', body: '<html></html>' }] }],
  ['an empty object for everything', { fault: ['', { kind: 'replace', body: '{}' }] }],
  ['broken off', { fault: ['snapshot.json', { kind: 'hang-up' }] }],
  ['gone', { fault: ['timestamp.json', { kind: 'status', status: 404 }] }],
  ['forbidden', { fault: ['timestamp.json', { kind: 'status', status: 403 }] }],
];

describe('what may be an attack lets nothing stand in', () => {
  test.each(ATTACKS)('%s', async (_, damage) => {
    const job = await startJob();
    harm(job.repository, damage);
    for (const source of [TUF, STAGING, mirror(job.repository.url)]) {
      expect(await job.load([source])).toEqual({
        roots: [],
        refusals: [unavailable(/http:\/\/127.* cannot be trusted: /)],
        warnings: [],
      });
    }
  });

  test('TLS with a certificate that nobody vouches for', async () => {
    const job = await startJob();
    const url = await serveSelfSigned((_, response) => response.end());
    const instances = known(url, job.repository.root);
    const { roots, refusals } = await job.load([TUF], { instances });
    expect([roots, refusals]).toEqual([[], [unavailable(/self-signed certificate/)]]);
  });

  test('a target that is signed, but no trusted root', async () => {
    const job = await startJob({ 'trusted_root.json': '{"mediaType":"text/plain"}' });
    const { roots, refusals } = await job.load([TUF]);
    expect(roots).toEqual([]);
    expect(refusals).toMatchObject([{ code: 'TRUST_ROOT_MALFORMED', message: expect.stringContaining('text/plain') }]);
  });

  test('the end of the run', async () => {
    const job = await startJob();
    const stop = new AbortController();
    job.repository.fault('timestamp.json', {
      kind: 'hang',
      seen: () => {
        stop.abort();
      },
    });
    const { signal } = stop;
    const { roots, refusals } = await job.load([TUF, STAGING, mirror(job.repository.url)], { signal });
    expect([roots.length, refusals.length]).toEqual([0, 3]);
    expect(refusals[0]).toEqual(unavailable(/the run was over/));
  });
});

interface Outage {
  readonly url: string;
  readonly reason: RegExp;
}

describe('an outage', () => {
  const outages: readonly (readonly [string, (job: Job) => Promise<Outage>])[] = [
    ['closed port', async () => ({ url: await closedPort(), reason: /ECONNREFUSED/ })],
    ['unknown name', () => Promise.resolve({ url: UNKNOWN_HOST, reason: /ENOTFOUND|EAI_/ })],
    [
      'HTTP 500',
      ({ repository }) => {
        repository.fault('timestamp.json', { kind: 'status', status: 500 });
        return Promise.resolve({ url: repository.url, reason: /HTTP 500/ });
      },
    ],
    [
      'HTTP 503 in the end',
      ({ repository }) => {
        repository.fault('trusted_root.json', { kind: 'status', status: 503 });
        return Promise.resolve({ url: repository.url, reason: /HTTP 503/ });
      },
    ],
    ['slow', async ({ repository }) => ({ url: await serveSlowly(repository, 7_000), reason: /in time/ })],
  ];

  test.each(outages)('%s', async (_, break_) => {
    const job = await startJob();
    const { url, reason } = await break_(job);
    const young = known(url, job.repository.root, 179);
    const old = known(url, job.repository.root, 181);
    const [standIn, staging, tooOld, other] = await Promise.all([
      job.load([TUF], { instances: young }),
      job.load([STAGING], { instances: young }),
      job.load([TUF], { instances: old }),
      job.load([mirror(url)]),
    ]);
    expect(standIn).toMatchObject({ roots: [{ name: 'public-good', source: 'embedded' }], refusals: [] });
    expect(worldsOf(standIn)).toEqual(['built-in']);
    expect(standIn.warnings).toEqual([
      { code: 'NETWORK', message: expect.stringMatching(reason), hint: expect.stringContaining('offline') },
    ]);
    expect(standIn.warnings[0]!.message).toMatch(/embedded trusted root, 179 days old, is used instead$/);
    expect(staging).toMatchObject({ roots: [{ name: 'staging' }], warnings: [{ code: 'NETWORK' }] });
    expect([tooOld.roots, tooOld.refusals]).toEqual([
      [],
      [unavailable(/the embedded root is 181 days old; `trusted-root-max-age` allows 180$/, /trusted_root\.json/)],
    ]);
    expect(tooOld.refusals[0]!.message).toMatch(reason);
    expect([other.roots, other.refusals]).toEqual([[], [unavailable(/cannot be reached: /, /nothing is built in/)]]);
    expect(job.leftovers()).toEqual([]);
  });

  test('`trusted-root-max-age` is the policy’s', async () => {
    const job = await startJob();
    const instances = known(await closedPort(), job.repository.root, 10);
    const maxAge = async (maxAgeMs: number) => (await job.load([TUF], { instances }, { maxAgeMs })).roots.length;
    expect([await maxAge(10 * DAY), await maxAge(10 * DAY - 1), await maxAge(0)]).toEqual([1, 0, 0]);
  });
});

describe('a repository that cannot be asked says why', () => {
  test.each([
    ['not a url', /is not a URL/],
    ['ftp://127.0.0.1/', /is not an https URL/],
    ['file:///etc', /is not an https URL/],
    ['http://192.0.2.1/', /is not an https URL/],
    ['https://127.0.0.1/tuf?key=hunter2', /has a query/],
    ['https://127.0.0.1/#hunter2', /a fragment/],
    ['https://user:hunter2@127.0.0.1/', /a password/],
  ])('%s', async (url, reason) => {
    const { roots, refusals } = await (await startJob()).load([mirror(url)]);
    expect([roots, refusals]).toEqual([[], [unavailable(reason, /https:/)]]);
    expect(refusals[0]!.message).not.toContain('hunter2');
  });

  test.each<[RootSource, RegExp, RegExp]>([
    [{ kind: 'tuf', mirror: 'https://127.0.0.1' }, /`tuf-mirror` is given alone/, /together/],
    [{ kind: 'tuf', rootFile: 'tuf-root.json' }, /`tuf-root` is given alone/, /together/],
  ])('%j', async (source, reason, hint) => {
    const { roots, refusals } = await (await startJob()).load([source]);
    expect([roots, refusals]).toEqual([[], [unavailable(reason, hint)]]);
  });

  test.each([
    ['nowhere.json', /nowhere.json does not exist/, /root\.json/],
    ['temp', /temp is not a regular file/, /regular file/],
  ])('its `tuf-root` %s is a wrong configuration', async (rootFile, message, fix) => {
    const source = { kind: 'tuf', mirror: 'https://127.0.0.1', rootFile } as const;
    const { roots, problems } = await (await startJob()).load([source]);
    const problem = { where: 'tuf-root', message: expect.stringMatching(message), fix: expect.stringMatching(fix) };
    expect([roots, problems]).toMatchObject([[], [problem]]);
  });

  test('a root of trust that is none is not blamed on the repository', async () => {
    const job = await startJob();
    job.workspace.write('tuf-root.json', served.trustedRootJson);
    const { refusals } = await job.load([mirror(job.repository.url)]);
    expect(refusals).toEqual([unavailable(/the TUF root that it is trusted by cannot be used/, /root\.json/)]);
  });
});

describe('several sources', () => {
  test('all in the policy’s order', async () => {
    const job = await startJob();
    job.workspace.write('a/trusted_root.json', builtIn.trustedRootJson);
    job.workspace.write('b/trusted_root.json', served.trustedRootJson);
    const files = ['b', 'a'].map((folder): RootSource => ({ kind: 'file', path: `${folder}/trusted_root.json` }));
    const roots = await job.load([{ kind: 'embedded' }, ...files, TUF]);
    expect(roots).toMatchObject({ refusals: [], warnings: [] });
    expect(roots.roots.map(({ name }) => name)).toEqual([
      'public-good',
      'b/trusted_root.json',
      'a/trusted_root.json',
      'public-good',
    ]);
    expect(worldsOf(roots)).toEqual(['built-in', 'served', 'built-in', 'served']);
  });

  test('one that cannot be had is reported beside those that can', async () => {
    const job = await startJob();
    const roots = await job.load([{ kind: 'file', path: 'nowhere.json' }, TUF]);
    expect(roots.roots).toHaveLength(1);
    expect(roots.refusals).toMatchObject([{ code: 'TRUST_ROOT_MALFORMED' }]);
  });

  test('of many files that are absent, the first ones say what is near', async () => {
    const job = await startJob();
    const sources = Array.from({ length: 50 }, (_, index): RootSource => ({
      kind: 'file',
      path: `gone-${index}.json`,
    }));
    const { refusals } = await job.load(sources);
    expect(refusals.map(({ hint = '' }) => hint.includes('In the workspace there is: '))).toEqual(
      sources.map((_, index) => index < MAX_HINTS),
    );
  });

  test.each(['public-good', 'staging'])('no file bears the name %s', async (name) => {
    const job = await startJob();
    job.workspace.write(name, served.trustedRootJson);
    job.workspace.write(`roots/${name}`, served.trustedRootJson);
    const paths = [name, `roots/${name}`];
    const { roots } = await job.load(paths.map((path): RootSource => ({ kind: 'file', path })));
    expect(roots.map((root) => root.name)).toEqual([`./${name}`, `roots/${name}`]);
  });

  test('two roots never share a name', async () => {
    const job = await startJob();
    const line = JSON.stringify(served.trustedRoot);
    job.workspace.write('roots', `${line}\n${line}\n`);
    job.workspace.write('roots#2', JSON.stringify(builtIn.trustedRoot));
    const { refusals } = await job.load([
      { kind: 'file', path: 'roots' },
      { kind: 'file', path: 'roots#2' },
    ]);
    expect(refusals).toMatchObject([{ code: 'TRUST_ROOT_MALFORMED', message: expect.stringContaining('roots#2') }]);
  });
});

test('offline asks no repository', async () => {
  const job = await startJob();
  const sources = [TUF, STAGING, mirror(job.repository.url), { kind: 'gh' } as const];
  const { roots, refusals } = await job.load(sources, {}, { offline: true });
  expect(roots).toMatchObject([
    { name: 'public-good', source: 'embedded' },
    { name: 'staging', source: 'embedded' },
  ]);
  expect(refusals).toEqual([
    unavailable(/cannot be read with `offline`/, /as a file/),
    unavailable(/`gh` needs the network, and cannot be used with `offline`/, /as a file/),
  ]);
  expect(job.repository.requests).toEqual([]);
});

test('a policy without sources gets no roots', async () => {
  const job = await startJob(TARGETS);
  expect(await loadRoots(trustPolicy([]), job.context())).toEqual({ roots: [], refusals: [], warnings: [] });
});

describe('roots are needed', () => {
  const identity = { kind: 'identity' } as Signer;
  const logged = { kind: 'key', transparencyLog: 'required' } as Signer;
  const bare = { kind: 'key', transparencyLog: 'none' } as Signer;
  const policyOf = (...require: readonly unknown[]) => ({ rules: [{ require }], imageRules: [] }) as unknown as Policy;
  const signature = (...of: readonly Signer[]) => ({ kind: 'signature', by: { threshold: 1, of } });

  test.each<[string, Policy, boolean]>([
    ['by identities', policyOf(signature(bare, identity)), true],
    ['by keys with a log', policyOf(signature(logged)), true],
    ['by signers of a list', policyOf({ kind: 'checksum', signedBy: signature(identity) }), true],
    ['not by keys without a log', policyOf(signature(bare)), false],
    ['not by plain lists', policyOf({ kind: 'checksum' }), false],
    ['not by nothing', policyOf(), false],
  ])('%s', (_, policy, needed) => {
    expect(needsRoots(policy)).toBe(needed);
  });
});
