/** How a refresh from a TUF repository ends: with the root, with an outage, or with a refusal. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_TRUSTED_ROOT_BYTES, MAX_TUF_ROOTS } from '../../src/core/limits.js';
import { refresh, type TufOutcome, type TufRequest } from '../../src/tuf/tuf.js';
import type { TufFault, TufRole } from '../support/tuf-repository.js';
import {
  closeAll,
  closedPort,
  serve,
  serveSelfSigned,
  serveSlowly,
  startJob,
  TARGETS,
  UNKNOWN_HOST,
  type Job,
} from '../trust/support.js';

afterEach(closeAll);

/** Bounds that no answer of a server on loopback reaches, however slow the machine is. */
const AMPLE = { requestMs: 600_000, refreshMs: 600_000 };
/** For servers that never answer. */
const TIGHT = { requestMs: 400, refreshMs: 1_200 };

const ask = ({ repository, workspace }: Job, more: Partial<TufRequest> = {}): Promise<TufOutcome> =>
  refresh({
    repository: repository.url,
    root: repository.root.toString('utf8'),
    tempRoot: workspace.at('temp'),
    limits: AMPLE,
    ...more,
  });

const ROOT = { kind: 'root', text: TARGETS['trusted_root.json'] };
const refused = (reason: RegExp) => ({ kind: 'refused', reason: expect.stringMatching(reason) });
const outage = (reason: RegExp) => ({ kind: 'outage', reason: expect.stringMatching(reason) });

test('the root of a repository in good order', async () => {
  const job = await startJob();
  expect(await ask(job)).toEqual(ROOT);
  expect(job.leftovers()).toEqual([]);
  expect(
    job.repository.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{64}/, 'HASH')}`),
  ).toEqual([
    'GET 2.root.json',
    'GET timestamp.json',
    'GET 2.snapshot.json',
    'GET 2.targets.json',
    'GET targets/HASH.trusted_root.json',
  ]);
});

test('no request carries more than what fetch needs', async () => {
  const job = await startJob();
  await ask(job);
  const names = new Set(job.repository.requests.flatMap(({ headers }) => Object.keys(headers)));
  const plain = ['host', 'connection', 'user-agent', 'accept', 'accept-language', 'accept-encoding', 'sec-fetch-mode'];
  expect([...names].filter((name) => !plain.includes(name))).toEqual([]);
  expect(job.repository.requests[0]!.headers['user-agent']).toMatch(/^signature-gate\/\d/);
});

describe('the keepers of the repository may', () => {
  test('hand it over to new keys', async () => {
    const job = await startJob();
    for (let rotations = 0; rotations < 3; rotations++) job.repository.rotateRoot();
    expect(await ask(job)).toEqual(ROOT);
    const roots = job.repository.requests.filter(({ path }) => path.endsWith('root.json') && !path.includes('/'));
    expect(roots.map(({ path }) => path)).toEqual(['2.root.json', '3.root.json', '4.root.json', '5.root.json']);
  });

  test.each([403, 404])('answer %d where there is no next root', async (status) => {
    const job = await startJob();
    job.repository.fault('2.root.json', { kind: 'status', status });
    expect(await ask(job)).toEqual(ROOT);
  });

  test('publish another target', async () => {
    const job = await startJob();
    job.repository.publish({ 'trusted_root.json': '{"new":true}' });
    expect(await ask(job)).toEqual({ kind: 'root', text: '{"new":true}' });
  });
});

describe('refused', () => {
  const roles: readonly TufRole[] = ['root', 'timestamp', 'snapshot', 'targets'];

  test.each(roles)('an expired %s', async (role) => {
    const job = await startJob();
    job.repository.expire(role);
    expect(await ask(job)).toEqual(refused(/does not verify: .*is expired/));
    expect(job.leftovers()).toEqual([]);
  });

  test.each(roles)('a %s that strangers signed', async (role) => {
    const job = await startJob();
    job.repository.forge(role);
    expect(await ask(job)).toEqual(refused(/does not verify: .*was signed by 0\/1 keys/));
  });

  test('new root keys that the old ones do not vouch for', async () => {
    const job = await startJob();
    job.repository.rotateRoot({ signedByOld: false });
    expect(await ask(job)).toEqual(refused(/root was signed by 0\/1 keys/));
  });

  test.each<[string, string, RegExp]>([
    ['root', '1.root.json', /Expected version 2, got 1/],
    ['snapshot', '2.snapshot.json', /Snapshot version doesn't match timestamp/],
    ['targets', '2.targets.json', /Version 2 of targets does not match snapshot version 3/],
  ])('a %s that is rolled back behind what vouches for it', async (role, old, reason) => {
    const job = await startJob();
    const body = Buffer.from(await (await fetch(`${job.repository.url}/${old}`)).arrayBuffer());
    job.repository.publish({ 'trusted_root.json': '{}' });
    const newer = `${Number(old[0]) + 1}.${role}.json`;
    job.repository.fault(newer, { kind: 'replace', body });
    expect(await ask(job)).toEqual(refused(reason));
  });

  test('a timestamp that is rolled back to one that has expired', async () => {
    const job = await startJob();
    job.repository.expire('timestamp');
    job.repository.rollBack();
    expect(await ask(job)).toEqual(refused(/timestamp.json is expired/));
  });

  test.each(['2.root.json', 'timestamp.json', 'snapshot.json', 'targets.json', 'trusted_root.json'])(
    '%s cut short, replaced, or broken off',
    async (path) => {
      const job = await startJob();
      const faults: readonly TufFault[] = [
        { kind: 'truncate' },
        { kind: 'replace', body: '{"a":1}' },
        { kind: 'hang-up' },
      ];
      for (const fault of path === '2.root.json' ? faults.slice(1, 2) : faults) {
        job.repository.fault(path, fault);
        expect(await ask(job)).toEqual(refused(/does not verify|is not available/));
      }
      expect(job.leftovers()).toEqual([]);
    },
  );

  /** An empty document is none; a requirement of a proxy that is none is not let through by `fetch`. */
  const REASONS: Readonly<Record<number, RegExp>> = { 204: /does not verify/, 407: /is not available: no reason/ };

  test.each([204, 300, 304, 400, 401, 403, 404, 407, 408, 410, 429, 600])(
    'HTTP %d for the timestamp',
    async (status) => {
      const job = await startJob();
      job.repository.fault('timestamp.json', { kind: 'status', status });
      expect(await ask(job)).toEqual(
        refused(REASONS[status] ?? new RegExp(`it answered HTTP ${status} for timestamp.json`)),
      );
    },
  );

  test('a target that is not listed', async () => {
    const job = await startJob({ 'other.json': '{}' });
    expect(await ask(job)).toEqual(refused(/it lists no trusted_root.json/));
  });

  test('roots without end, which nothing vouches for', async () => {
    const job = await startJob();
    const root = JSON.parse(job.repository.root.toString('utf8')) as { readonly signed: object };
    for (let version = 2; version <= MAX_TUF_ROOTS + 2; version++) {
      const body = JSON.stringify({ ...root, signed: { ...root.signed, version } });
      job.repository.fault(`${version}.root.json`, { kind: 'replace', body });
    }
    expect(await ask(job)).toEqual(refused(/root was signed by 0\/1 keys/));
    const asked = job.repository.requests.map(({ path }) => path);
    expect(asked).toContain(`${MAX_TUF_ROOTS + 1}.root.json`);
    expect(asked).not.toContain(`${MAX_TUF_ROOTS + 2}.root.json`);
  });

  test.each([
    ['an empty object', '{}'],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a root without a version', '{"signed":{"_type":"root"},"signatures":[]}'],
    ['a version that is not a number', '{"signed":{"_type":"root","version":"2"},"signatures":[]}'],
  ])('a server that answers everything with %s, after one request', async (_, body) => {
    const job = await startJob();
    job.repository.fault('', { kind: 'replace', body });
    expect(await ask(job)).toEqual(refused(/^its metadata does not verify: /));
    expect(job.repository.requests.map(({ path }) => path)).toEqual(['2.root.json']);
    expect(job.leftovers()).toEqual([]);
  });

  test.each([1, 3, 4])(
    'a root of version %d in the place of the second, and no root after it is asked for',
    async (version) => {
      const job = await startJob();
      job.repository.rotateRoot();
      job.repository.rotateRoot();
      job.repository.rotateRoot();
      const body = Buffer.from(await (await fetch(`${job.repository.url}/${version}.root.json`)).arrayBuffer());
      job.repository.fault('2.root.json', { kind: 'replace', body });
      const before = job.repository.requests.length;
      expect(await ask(job)).toEqual(refused(/does not verify: /));
      expect(job.repository.requests.slice(before).map(({ path }) => path)).toEqual(['2.root.json']);
    },
  );

  test('a page in the place of the third root, whatever would come after it', async () => {
    const job = await startJob();
    job.repository.rotateRoot();
    job.repository.rotateRoot();
    job.repository.fault('3.root.json', { kind: 'replace', body: '<html></html>' });
    job.repository.fault('4.root.json', { kind: 'status', status: 503 });
    expect(await ask(job)).toEqual(refused(/^its metadata does not verify: /));
    expect(job.repository.requests.map(({ path }) => path)).toEqual(['2.root.json', '3.root.json']);
  });

  test('documents without end', async () => {
    const job = await startJob({ 'trusted_root.json': ' '.repeat(MAX_TRUSTED_ROOT_BYTES + 1) });
    expect(await ask(job)).toEqual(refused(/trusted_root\.json is larger than 4194304 bytes/));
    job.repository.fault('timestamp.json', { kind: 'replace', body: ' '.repeat(1_000_000) });
    expect(await ask(job)).toEqual(refused(/timestamp\.json is larger than 16384 bytes/));
    job.repository.fault('2.root.json', { kind: 'replace', body: ' '.repeat(1_000_000) });
    expect(await ask(job)).toEqual(refused(/2\.root\.json is larger than 512000 bytes/));
  });

  test.each([301, 302, 307, 308])('redirect %d, whose goal is never asked', async (status) => {
    const job = await startJob();
    const url = await serve((request, response) => {
      response.writeHead(status, { location: `${job.repository.url}${request.url ?? ''}` }).end();
    });
    expect(await ask(job, { repository: url })).toEqual({
      ...refused(new RegExp(`^it redirects 2.root.json to ${job.repository.url} `)),
      hint: expect.stringContaining('tuf-mirror'),
    });
    expect(job.repository.requests).toEqual([]);
  });

  test('a server whose certificate nobody vouches for', async () => {
    const job = await startJob();
    const url = await serveSelfSigned((_, response) => response.end());
    expect(await ask(job, { repository: url })).toEqual(refused(/self-signed certificate/));
  });

  test.each([['hello'], ['{}'], ['[]'], [''], ['{"signed":{"_type":"timestamp"},"signatures":[]}']])(
    'a root of trust that is none: %s',
    async (root) => {
      const job = await startJob();
      expect(await ask(job, { root })).toMatchObject(refused(/^the TUF root that it is trusted by cannot be used/));
      expect(job.repository.requests).toEqual([]);
      expect(job.leftovers()).toEqual([]);
    },
  );

  test('a temporary folder that is not there', async () => {
    const job = await startJob();
    expect(await ask(job, { tempRoot: job.workspace.at('nowhere') })).toEqual(
      refused(/no folder can be made in .*nowhere/),
    );
  });
});

describe('an outage', () => {
  const steps = ['2.root.json', 'timestamp.json', 'snapshot.json', 'targets.json', 'trusted_root.json'];

  test.each(steps)('a server that is broken at %s', async (path) => {
    const job = await startJob();
    for (const status of [500, 502, 503, 504]) {
      job.repository.fault(path, { kind: 'status', status });
      expect(await ask(job)).toEqual(outage(new RegExp(`HTTP ${status} for .*${path}`)));
    }
  });

  test.each([500, 503])('HTTP %d after a next root that verifies: the older one does not do', async (status) => {
    const job = await startJob();
    job.repository.rotateRoot();
    job.repository.fault('3.root.json', { kind: 'status', status });
    expect(await ask(job)).toEqual(outage(new RegExp(`HTTP ${status} for 3.root.json`)));
    expect(job.repository.requests.map(({ path }) => path)).toEqual(['2.root.json', '3.root.json']);
  });

  test.each(steps)('no answer for %s', async (path) => {
    const job = await startJob();
    job.repository.fault(path, { kind: 'hang' });
    expect(await ask(job, { limits: TIGHT })).toEqual(outage(/did not come in time/));
    expect(job.leftovers()).toEqual([]);
  });

  test.each<[string, (write: (text: string) => void) => void]>([
    [
      'stops',
      (write) => {
        write('{');
      },
    ],
    [
      'trickles',
      (write) =>
        setInterval(() => {
          write(' ');
        }, 50).unref(),
    ],
  ])('a body that %s', async (_, send) => {
    const job = await startJob();
    const url = await serve((_request, response) => {
      response.writeHead(200);
      send((text) => response.write(text));
    });
    expect(await ask(job, { repository: url, limits: TIGHT })).toEqual(outage(/2\.root\.json did not come in time/));
  });

  test('many answers that are each in time, but not together; afterwards nothing is asked any more', async () => {
    const job = await startJob();
    for (let rotations = 0; rotations < 30; rotations++) job.repository.rotateRoot();
    let requests = 0;
    const url = await serveSlowly(job.repository, 100, () => requests++);
    const limits = { ...AMPLE, refreshMs: 1_200 };
    expect(await ask(job, { repository: url, limits })).toEqual(outage(/root\.json did not come in time/));
    const asked = requests;
    expect(asked).toBeGreaterThan(0);
    await sleep(400);
    expect(requests).toBe(asked);
    expect(job.leftovers()).toEqual([]);
  });

  test('a port on which nobody listens, and a name that nobody knows', async () => {
    const job = await startJob();
    expect(await ask(job, { repository: await closedPort() })).toEqual(outage(/ECONNREFUSED/));
    expect(await ask(job, { repository: UNKNOWN_HOST })).toEqual(outage(/ENOTFOUND|EAI_/));
  });
});

describe('the run is over', () => {
  test.each(['before it begins', 'in the middle'])('%s: no outage, whatever the repository was doing', async (when) => {
    const job = await startJob();
    const stop = new AbortController();
    job.repository.fault('snapshot.json', {
      kind: 'hang',
      seen: () => {
        stop.abort();
      },
    });
    if (when === 'before it begins') stop.abort();
    expect(await ask(job, { signal: stop.signal })).toEqual(refused(/the run was over/));
    expect(job.leftovers()).toEqual([]);
  });
});

/** What others may do with a folder; Windows has no permission bits. */
const OTHERS = process.platform === 'win32' ? 0 : 0o077;

test('while it runs, its folder is nobody else’s', async () => {
  const job = await startJob();
  const modes: number[] = [];
  const url = await serveSlowly(job.repository, 0, () => {
    modes.push(...job.leftovers().map((name) => statSync(job.workspace.at(`temp/${name}`)).mode & OTHERS));
  });
  expect(await ask(job, { repository: url })).toEqual(ROOT);
  expect(modes).toEqual([0, 0, 0, 0, 0]);
});
