/** Every way in which a list can be there, old, absent, hidden or forged, over a real server and a real folder. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { recallsWarnings } from '../../src/gate/recalls/revocations.ts';
import { MAX_REVOCATION_EVIDENCE_BYTES, MAX_REVOCATION_LIST_BYTES } from '../../src/core/limits.ts';
import type { RevocationPolicy } from '../../src/model/policy.ts';
import { DAY, holder, IDENTITY, ISSUER, person, rootOf } from '../support/checking.ts';
import { parseOpenPgpKeys, type OpenPgpKeys } from '../../src/policy/signers/openpgp-keys.ts';
import { makeKey, signDetached } from '../support/openpgp.ts';
import { pattern } from '../../src/formats/matcher.ts';
import {
  aged,
  ask,
  bundleOf,
  contextFor,
  HOUR,
  listOf,
  NAME,
  NOW,
  policyFor,
  published,
  RECALL,
  startPublisher,
  V1,
  world,
  type Publisher,
} from '../support/recalls.ts';
import { bundleJson, createWorld, makeKeys } from '../support/sigstore/index.ts';
import type { Workspace } from '../support/workspace.ts';

let publisher: Publisher;
const open: Workspace[] = [];
beforeAll(async () => {
  publisher = await startPublisher();
});
afterAll(() => {
  publisher.close();
});
afterEach(() => {
  for (const workspace of open.splice(0)) workspace.remove();
});

const EMPTY = listOf([]);
const LIST = listOf([V1]);
const ago = (ms: number) => ({ at: new Date(NOW.getTime() - ms) });

function workspaceOf(files: Readonly<Record<string, string | Buffer>> = {}, age = 0): Workspace {
  const workspace = aged(files, age);
  open.push(workspace);
  return workspace;
}

/** A workspace whose cache holds a list of this age. */
const caching = (list: string, age: number, bundle = bundleOf(list)) =>
  workspaceOf({ [`cache/${NAME}`]: list, [`cache/${NAME}.bundle`]: bundle }, age);

function serve(routes: Publisher['routes']): RevocationPolicy['list'] {
  publisher.routes = routes;
  publisher.asked.length = 0;
  return { kind: 'url', url: `${publisher.url}/${NAME}` };
}

const DOWN: Publisher['routes'] = { [`/${NAME}`]: 500 };

describe('a list at an address', () => {
  test('recalls what it names, and nothing else', async () => {
    const policy = policyFor(serve(published(LIST)));
    const { answer, recalls } = await ask(policy, contextFor(workspaceOf()), { version: 'v1.2.4' });
    expect(answer).toBe('pass');
    expect(recalls).toMatchObject({ kind: 'list', list: { signedBy: { identity: RECALL }, fetchedAt: NOW } });
    const recalled = await ask(policy, contextFor(workspaceOf()), { version: 'v1.2.3' });
    expect(recalled.answer).toBe('fail REVOKED');
    expect(recalled.message).toContain(V1.reason);
  });

  test('is fetched without credentials, cookies or a trace of the run', async () => {
    const policy = policyFor(serve(published(LIST)));
    await ask(policy, contextFor(workspaceOf()));
    expect(publisher.asked.map(({ path }) => path)).toEqual([`/${NAME}`, `/${NAME}.bundle`]);
    for (const { headers } of publisher.asked) {
      expect(headers).not.toHaveProperty('authorization');
      expect(headers).not.toHaveProperty('cookie');
    }
  });

  test.each(['.sigstore.json', '.sigstore'])('has its bundle as %s', async (suffix) => {
    const list = serve({ [`/${NAME}`]: LIST, [`/${NAME}${suffix}`]: bundleOf(LIST) });
    expect((await ask(policyFor(list), contextFor(workspaceOf()))).answer).toBe('pass');
  });

  test('has its bundle where the policy says, by address or by path', async () => {
    const list = serve({ [`/${NAME}`]: LIST, '/proof': bundleOf(LIST) });
    const at = (bundles: string[]) => policyFor(list, { bundles });
    expect((await ask(at([`${publisher.url}/proof`]), contextFor(workspaceOf()))).answer).toBe('pass');
    const workspace = workspaceOf({ 'own.bundle': bundleOf(LIST) });
    expect((await ask(at(['own.bundle']), contextFor(workspace))).answer).toBe('pass');
    for (const broken of ['https://', 'http://[', '']) {
      expect((await ask(at([broken]), contextFor(workspaceOf()))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    }
    expect((await ask(at(['absent.bundle']), contextFor(workspaceOf()))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect((await ask(at([`${publisher.url}/absent`]), contextFor(workspaceOf()))).answer).toBe(
      'fail REVOCATIONS_UNTRUSTED',
    );
  });

  test.each([
    ['no bundle', () => ({ [`/${NAME}`]: LIST })],
    ['the bundle of another list', () => published(LIST, bundleOf(EMPTY))],
    ['one byte changed', () => published(LIST.replace('v1.2.3', 'v1.2.9'), bundleOf(LIST))],
    ['a bundle by the signer of artifacts', () => published(LIST, bundleOf(LIST, { identity: IDENTITY }))],
    [
      'a bundle of another instance',
      () => published(LIST, bundleJson(createWorld().sign(Buffer.from(LIST), { identity: RECALL }))),
    ],
    ['a page for the bundle', () => published(LIST, '<html>')],
    ['a page for the list', () => published('<html>', bundleOf(LIST))],
  ])('with %s is not trusted, whatever is in the cache', async (_what, routes) => {
    const policy = policyFor(serve(routes()));
    const { answer, recalls } = await ask(policy, contextFor(workspaceOf()));
    expect(answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(recalls.kind).not.toBe('list');
    const workspace = caching(LIST, 25 * HOUR);
    expect((await ask(policy, contextFor(workspace))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(workspace.read(`cache/${NAME}`).toString()).toBe(LIST);
  });

  test('that is signed but cannot be read is malformed', async () => {
    for (const list of [
      '{"revoked": ["v1"',
      listOf([{ vesion: 'v1', reason: 'x' }]),
      '{"revoked":["v1"],"revoked":[]}',
    ]) {
      const { answer } = await ask(policyFor(serve(published(list))), contextFor(workspaceOf()));
      expect(answer).toBe('fail REVOCATIONS_MALFORMED');
    }
  });

  test('in a plain form recalls as well', async () => {
    for (const list of ['{"revoked": ["v1.2.3"]}', '{"versions": {"v1.2.3": "broken"}}']) {
      const policy = policyFor(serve(published(list)));
      expect((await ask(policy, contextFor(workspaceOf()), { version: '1.2.3' })).answer).toBe('fail REVOKED');
      expect((await ask(policy, contextFor(workspaceOf()))).answer).toBe('pass');
    }
  });

  test('needs its root', async () => {
    const refusal = { code: 'TRUST_ROOT_UNAVAILABLE', message: 'no root' } as const;
    const policy = policyFor(serve(published(LIST)));
    const { answer } = await ask(policy, contextFor(workspaceOf(), { rootRefusals: [refusal] }));
    expect(answer).toBe('error TRUST_ROOT_UNAVAILABLE');
  });

  test('by an identity that may sign artifacts is refused', async () => {
    const wide = person(pattern('https://github.com/acme/widgets/.+'), ISSUER, { name: 'anything of the repository' });
    const policy = policyFor(serve(published(LIST)));
    const { answer, message } = await ask(policy, contextFor(workspaceOf(), { artifactSigners: [wide] }));
    expect(answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(message).toContain('signed by an artifact signer');
  });

  test('by a key that may sign artifacts is refused, and by another key is not', async () => {
    const keys = makeKeys();
    const list = serve(published(LIST, bundleJson(world.sign(Buffer.from(LIST), { by: 'key', keys }))));
    const signedBy = { ...policyFor(list).signedBy!, by: { threshold: 1, of: [holder(keys)] } };
    const check = async (artifactSigner: ReturnType<typeof makeKeys>) =>
      (
        await ask(
          policyFor(list, { signedBy }),
          contextFor(workspaceOf(), { artifactSigners: [holder(artifactSigner)] }),
        )
      ).answer;
    expect(await check(makeKeys())).toBe('pass');
    expect(await check(keys)).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('by OpenPGP has its signature beside it, and in the cache', async () => {
    const key = await makeKey({ date: new Date(NOW.getTime() - HOUR) });
    const armored = Buffer.from(await signDetached(Buffer.from(LIST), key, { date: new Date(NOW.getTime() - 60_000) }));
    const { certificates } = (await parseOpenPgpKeys(Buffer.from(key.publicKey))) as OpenPgpKeys;
    const [certificate] = certificates;
    const signer = {
      kind: 'openpgp',
      name: 'pgp',
      file: 'k',
      fingerprint: key.fingerprint,
      certificate: certificate!,
    } as const;
    const list = serve({ [`/${NAME}`]: LIST, [`/${NAME}.asc`]: armored });
    const policy = policyFor(list, { signedBy: { ...policyFor(list).signedBy!, by: { threshold: 1, of: [signer] } } });
    const workspace = workspaceOf();
    expect((await ask(policy, contextFor(workspace, { roots: [] }))).answer).toBe('pass');
    expect(publisher.asked.map(({ path }) => path)).toEqual([`/${NAME}`, `/${NAME}.asc`]);
    expect((await ask(policy, contextFor(workspace, { roots: [], offline: true }))).answer).toBe('pass');
    const both = contextFor(workspaceOf(), { roots: [], artifactSigners: [signer] });
    expect((await ask(policy, both)).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    serve({ [`/${NAME}`]: EMPTY, [`/${NAME}.asc`]: armored });
    expect((await ask(policy, contextFor(workspaceOf(), { roots: [] }))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('by two signers needs both, and keeps both', async () => {
    const second = person('second@example.com', ISSUER, { name: 'second' });
    const policy = policyFor(
      serve({ ...published(LIST), '/two.bundle': bundleOf(LIST, { identity: { email: 'second@example.com' } }) }),
    );
    const both = { ...policy.signedBy!, by: { threshold: 2, of: [...policy.signedBy!.by.of, second] } };
    const bundles = [`${publisher.url}/${NAME}.bundle`, `${publisher.url}/two.bundle`];
    const workspace = workspaceOf();
    expect((await ask({ ...policy, signedBy: both, bundles }, contextFor(workspace))).answer).toBe('pass');
    expect(readdirSync(workspace.at('cache')).sort()).toEqual([NAME, `${NAME}.2.bundle`, `${NAME}.bundle`]);
    expect((await ask({ ...policy, signedBy: both, bundles }, contextFor(workspace, { offline: true }))).answer).toBe(
      'pass',
    );
    const one = await ask({ ...policy, signedBy: both, bundles: bundles.slice(0, 1) }, contextFor(workspaceOf()));
    expect(one.answer).toBe('fail REVOCATIONS_UNTRUSTED');
    const conflict = contextFor(workspaceOf(), { artifactSigners: [second] });
    expect((await ask({ ...policy, signedBy: both, bundles }, conflict)).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('without signature counts where a switch waived signatures, and is not kept', async () => {
    const { signedBy, ...unsigned } = policyFor(serve({ [`/${NAME}`]: LIST }));
    expect(signedBy).toBeDefined();
    const workspace = workspaceOf();
    expect((await ask(unsigned, contextFor(workspace), { version: 'v1.2.3' })).answer).toBe('fail REVOKED');
    const { answer, recalls } = await ask(unsigned, contextFor(workspace));
    expect(answer).toBe('pass');
    expect(recalls).toMatchObject({ kind: 'list' });
    expect(recalls).not.toHaveProperty('list.signedBy');
    expect(publisher.asked.map(({ path }) => path)).toEqual([`/${NAME}`, `/${NAME}`]);
    expect(existsSync(workspace.at('cache'))).toBe(false);
  });
});

describe('the network', () => {
  test.each([
    ['500', 500, 'error NETWORK'],
    ['503', 503, 'error NETWORK'],
    ['429', 429, 'error RATE_LIMITED'],
    ['401', 401, 'error PERMISSION'],
    ['403', 403, 'error PERMISSION'],
    ['418', 418, 'error NETWORK'],
    ['204', 204, 'error NETWORK'],
  ])(
    'that answers %s is down: the cache stands in, and without one nobody could look',
    async (_what, status, alone) => {
      for (const routes of [{ [`/${NAME}`]: status }, { [`/${NAME}`]: LIST, [`/${NAME}.bundle`]: status }]) {
        const policy = policyFor(serve(routes));
        expect((await ask(policy, contextFor(workspaceOf()))).answer).toBe(alone);
        const { answer, recalls } = await ask(policy, contextFor(caching(LIST, 25 * HOUR)));
        expect(answer).toBe('pass [REVOCATIONS_STALE]');
        expect(recallsWarnings(recalls)[0]?.message).toContain('25 h old');
        expect((await ask(policy, contextFor(caching(LIST, 25 * HOUR)), { version: 'v1.2.3' })).answer).toBe(
          'fail REVOKED [REVOCATIONS_STALE]',
        );
        const old = await ask(policy, contextFor(caching(LIST, 8 * DAY)));
        expect(old.answer).toBe('error REVOCATIONS_STALE');
        expect(old.message).toContain('8 days old');
      }
    },
  );

  test.each<[string, Publisher['routes'][string]]>([
    ['hangs up', (request) => void request.socket.destroy()],
    [
      'sends half an answer',
      (request, response) =>
        void response.writeHead(200, { 'content-length': '999' }).write('{', () => request.socket.destroy()),
    ],
    ['never answers', () => undefined],
    ['drips', (_request, response) => void response.writeHead(200).write('{')],
    ['redirects in a circle', (_request, response) => void response.writeHead(302, { location: `/${NAME}` }).end()],
    [
      'redirects to another protocol',
      (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'redirects to http elsewhere',
      (_request, response) => void response.writeHead(302, { location: 'http://example.invalid/x' }).end(),
    ],
    [
      'redirects with a password',
      (_request, response) => void response.writeHead(302, { location: 'https://a:b@example.invalid/x' }).end(),
    ],
  ])('that %s is down', async (_what, route) => {
    const limits = { requestMs: 400, totalMs: 5_000, retries: 1, waitMs: 1 };
    const policy = policyFor(serve({ [`/${NAME}`]: route }));
    expect((await ask(policy, contextFor(workspaceOf(), { limits }))).answer).toBe('error NETWORK');
    expect((await ask(policy, contextFor(caching(LIST, 25 * HOUR), { limits }))).answer).toBe(
      'pass [REVOCATIONS_STALE]',
    );
  });

  test('that nobody answers on is down', async () => {
    const closed = await startPublisher();
    closed.close();
    const policy = policyFor({ kind: 'url', url: `${closed.url}/${NAME}` });
    expect((await ask(policy, contextFor(workspaceOf()))).answer).toBe('error NETWORK');
  });

  test('is asked again after an answer that may pass', async () => {
    let count = 0;
    const list = serve({
      ...published(LIST),
      [`/${NAME}`]: (_request, response) => {
        response.writeHead(count++ ? 200 : 502).end(LIST);
      },
    });
    expect((await ask(policyFor(list), contextFor(workspaceOf()))).answer).toBe('pass');
  });

  test('may redirect to where the list lies', async () => {
    const list = serve({
      [`/${NAME}`]: (_request, response) => void response.writeHead(302, { location: '/there' }).end(),
      '/there': LIST,
      [`/${NAME}.bundle`]: bundleOf(LIST),
    });
    expect((await ask(policyFor(list), contextFor(workspaceOf()))).answer).toBe('pass');
  });

  test.each<[string, Publisher['routes'][string]]>([
    ['a byte more than is read', Buffer.alloc(MAX_REVOCATION_LIST_BYTES + 1, 0x20)],
    [
      'without end',
      (_request, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
    ],
  ])(
    'that sends %s is not read to the end, and the cache does not stand in',
    async (_what, body) => {
      // How long 64 MiB take on this machine is not what is tested.
      const limits = { requestMs: 60_000, totalMs: 120_000, retries: 0, waitMs: 1 };
      for (const [routes, limit] of [
        [{ [`/${NAME}`]: body }, MAX_REVOCATION_LIST_BYTES],
        [{ [`/${NAME}`]: LIST, [`/${NAME}.bundle`]: body }, MAX_REVOCATION_EVIDENCE_BYTES],
      ] as const) {
        const policy = policyFor(serve(routes));
        const { answer, recalls } = await ask(policy, contextFor(workspaceOf(), { limits }));
        expect(answer).toBe('fail LIMIT_EXCEEDED');
        expect(recalls).toMatchObject({ kind: 'refused', refusal: { expected: `at most ${limit} bytes` } });
        const cached = await ask(policy, contextFor(caching(LIST, 25 * HOUR), { limits }));
        expect(cached.answer).toBe('fail LIMIT_EXCEEDED');
      }
    },
    120_000,
  );

  test.each(['http://example.invalid/x', 'ftp://example.invalid/x', 'https://a:b@example.invalid/x', 'nonsense'])(
    'is not asked for %s',
    async (url) => {
      expect((await ask(policyFor({ kind: 'url', url }), contextFor(workspaceOf()))).answer).toBe(
        'fail REVOCATIONS_UNTRUSTED',
      );
    },
  );

  test('is left alone when the run is out of time', async () => {
    const policy = policyFor(serve({ [`/${NAME}`]: () => undefined }));
    const signal = AbortSignal.timeout(100);
    await expect(ask(policy, contextFor(workspaceOf(), { signal }))).rejects.toThrow();
  });
});

describe('a list that is not there (404)', () => {
  test('passes with a warning where that is allowed, and is never kept', async () => {
    const workspace = workspaceOf();
    const { answer, recalls } = await ask(policyFor(serve({})), contextFor(workspace));
    expect(answer).toBe('warning REVOCATIONS_MISSING');
    expect(recallsWarnings(recalls).map(({ code }) => code)).toEqual(['REVOCATIONS_MISSING']);
    expect(existsSync(workspace.at('cache'))).toBe(false);
  });

  test('does not take back what was seen', async () => {
    const workspace = caching(LIST, 25 * HOUR);
    const before = statSync(workspace.at(`cache/${NAME}`)).mtimeMs;
    const policy = policyFor(serve({}));
    expect((await ask(policy, contextFor(workspace), { version: 'v1.2.3' })).answer).toBe(
      'fail REVOKED [REVOCATIONS_MISSING]',
    );
    expect((await ask(policy, contextFor(workspace))).answer).toBe('pass [REVOCATIONS_MISSING]');
    expect(workspace.read(`cache/${NAME}`).toString()).toBe(LIST);
    expect(statSync(workspace.at(`cache/${NAME}`)).mtimeMs).toBe(before);
  });

  test('does not bring back a list that has expired', async () => {
    const list = listOf([], { expiresAt: new Date(NOW.getTime() - HOUR).toISOString() });
    expect((await ask(policyFor(serve({})), contextFor(caching(list, 25 * HOUR)))).answer).toBe(
      'error REVOCATIONS_STALE [REVOCATIONS_MISSING]',
    );
  });

  test('is a failure where the policy says so, or knows of one', async () => {
    const list = serve({});
    const failing = policyFor(list, { notFound: 'fail' });
    expect((await ask(failing, contextFor(workspaceOf()))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect((await ask(policyFor(list, { minSerial: 1 }), contextFor(workspaceOf()))).answer).toBe(
      'fail REVOCATIONS_UNTRUSTED',
    );
  });
});

describe('the cache', () => {
  test('keeps list and bundle, and spares the network while it is fresh', async () => {
    const workspace = workspaceOf();
    const policy = policyFor(serve(published(LIST)));
    await ask(policy, contextFor(workspace));
    expect(readdirSync(workspace.at('cache')).sort()).toEqual([NAME, `${NAME}.bundle`]);
    publisher.asked.length = 0;
    const later = new Date(NOW.getTime() + 23 * HOUR);
    expect((await ask(policy, contextFor(workspace, { now: later }), { version: 'v1.2.3' })).answer).toBe(
      'fail REVOKED',
    );
    expect(publisher.asked).toEqual([]);
    await ask(policy, contextFor(workspace, { now: new Date(NOW.getTime() + 25 * HOUR) }));
    expect(publisher.asked).toHaveLength(2);
  });

  test.each([
    [
      'a changed list',
      { [`cache/${NAME}`]: LIST.replace('v1.2.3', 'v9.9.9'), [`cache/${NAME}.bundle`]: bundleOf(LIST) },
    ],
    ['half a list', { [`cache/${NAME}`]: LIST.slice(0, 20), [`cache/${NAME}.bundle`]: bundleOf(LIST) }],
    ['an empty list file', { [`cache/${NAME}`]: '', [`cache/${NAME}.bundle`]: bundleOf(LIST) }],
    ['another bundle', { [`cache/${NAME}`]: LIST, [`cache/${NAME}.bundle`]: bundleOf(EMPTY) }],
    ['no bundle', { [`cache/${NAME}`]: LIST }],
    [
      'a bundle by somebody else',
      { [`cache/${NAME}`]: LIST, [`cache/${NAME}.bundle`]: bundleOf(LIST, { identity: IDENTITY }) },
    ],
    ['more than is read', { [`cache/${NAME}`]: Buffer.alloc(MAX_REVOCATION_LIST_BYTES + 1) }],
  ])('with %s is not believed', async (_what, files) => {
    const alone = await ask(policyFor(serve(DOWN)), contextFor(workspaceOf(files)));
    expect(alone.answer).toMatch(/^(?:fail REVOCATIONS_UNTRUSTED|error NETWORK \[LIMIT_EXCEEDED\])$/);
    const workspace = workspaceOf(files);
    const policy = policyFor(serve(published(LIST)));
    expect((await ask(policy, contextFor(workspace))).answer).toMatch(/^pass \[\w+\]$/);
    expect((await ask(policy, contextFor(workspace))).answer).toBe('pass');
  });

  test.each([NAME, `${NAME}.bundle`])('does not follow a link at %s, nor write through it', async (name) => {
    const workspace = workspaceOf({ 'elsewhere/list': LIST, 'elsewhere/list.bundle': bundleOf(LIST) });
    const target = name === NAME ? 'elsewhere/list' : 'elsewhere/list.bundle';
    if (name !== NAME) workspace.write(`cache/${NAME}`, LIST);
    else workspace.write(`cache/${NAME}.bundle`, bundleOf(LIST));
    workspace.link(`cache/${name}`, workspace.at(target));
    expect((await ask(policyFor(serve(DOWN)), contextFor(workspace))).answer).toMatch(
      /^(?:fail REVOCATIONS_UNTRUSTED$|error NETWORK \[)/,
    );
    const newer = listOf([V1, { version: 'v2', reason: 'x' }]);
    await ask(policyFor(serve(published(newer))), contextFor(workspace));
    expect(workspace.read(`cache/${NAME}`).toString()).toBe(newer);
    expect(workspace.read('elsewhere/list').toString()).toBe(LIST);
    expect((await ask(policyFor(serve(DOWN)), contextFor(workspace))).answer).toBe('pass');
  });

  test('that a person filled and touched is enough without any network', async () => {
    const list = serve({});
    const offline = { offline: true };
    const check = async (age: number, version = 'v1.2.4') =>
      (await ask(policyFor(list), contextFor(caching(LIST, age), offline), { version })).answer;
    expect(await check(HOUR)).toBe('pass');
    expect(await check(HOUR, 'v1.2.3')).toBe('fail REVOKED');
    expect(await check(25 * HOUR)).toBe('pass [REVOCATIONS_STALE]');
    expect(await check(8 * DAY)).toBe('error REVOCATIONS_STALE');
    expect((await ask(policyFor(list), contextFor(workspaceOf(), offline))).answer).toBe('error REVOCATIONS_STALE');
    expect(publisher.asked).toEqual([]);
  });

  test('dated in the future has no age', async () => {
    expect((await ask(policyFor(serve(DOWN)), contextFor(caching(LIST, -HOUR)))).answer).toBe(
      'error REVOCATIONS_STALE',
    );
    expect((await ask(policyFor(serve(DOWN)), contextFor(caching(LIST, -60_000)))).answer).toBe('pass');
  });

  test('that cannot be written is said', async () => {
    const workspace = workspaceOf({ cache: 'a file' });
    const { answer, recalls } = await ask(policyFor(serve(published(LIST))), contextFor(workspace));
    expect(answer).toContain('POLICY_DOUBTFUL');
    expect(recalls.kind).toBe('list');
  });

  test('that was cut off between bundle and list still holds the list before', async () => {
    const workspace = caching(LIST, 25 * HOUR);
    const newer = listOf([V1, { version: 'v2', reason: 'x' }]);
    workspace.write(`cache/${NAME}.previous.bundle`, bundleOf(LIST));
    workspace.write(`cache/${NAME}.bundle`, bundleOf(newer));
    const { answer } = await ask(policyFor(serve(DOWN)), contextFor(workspace), { version: 'v1.2.3' });
    expect(answer).toBe('fail REVOKED [REVOCATIONS_STALE]');
  });
});

describe('the order of lists', () => {
  const signed = (list: string, ms: number) => published(list, bundleOf(list, ago(ms)));
  const numbered = (serial: number, more: object = {}) => listOf([], { serial, ...more });
  const issued = (ms: number) => ({ issuedAt: new Date(NOW.getTime() - ms).toISOString() });

  test.each<[string, string, number, string, number, string]>([
    ['a higher serial', numbered(5), 20, numbered(6), 20, 'pass'],
    ['a higher serial that was signed before', numbered(5), 20, numbered(6), 40, 'pass'],
    ['a lower serial', numbered(5), 40, numbered(4), 20, 'fail REVOCATIONS_UNTRUSTED'],
    ['no serial any more', numbered(5), 40, EMPTY, 20, 'fail REVOCATIONS_UNTRUSTED'],
    ['the same serial with other content, signed later', numbered(5), 40, listOf([V1], { serial: 5 }), 20, 'pass'],
    [
      'the same serial with other content, signed before',
      numbered(5),
      20,
      listOf([V1], { serial: 5 }),
      40,
      'fail REVOCATIONS_UNTRUSTED',
    ],
    ['a serial for the first time', EMPTY, 40, numbered(1), 20, 'pass'],
    ['a serial for the first time, signed before', EMPTY, 20, numbered(1), 40, 'fail REVOCATIONS_UNTRUSTED'],
    ['no serial, signed later', LIST, 40, EMPTY, 20, 'pass'],
    ['no serial, signed before', LIST, 20, EMPTY, 40, 'fail REVOCATIONS_UNTRUSTED'],
    ['the same list, signed before', LIST, 20, LIST, 40, 'pass'],
    [
      'an older list, signed again',
      listOf([V1], issued(30 * 60_000)),
      40,
      listOf([], issued(2 * HOUR)),
      20,
      'fail REVOCATIONS_UNTRUSTED',
    ],
  ])('%s', async (_what, seen, seenMinutes, list, minutes, expected) => {
    const workspace = caching(seen, 25 * HOUR, bundleOf(seen, ago(seenMinutes * 60_000)));
    const { answer } = await ask(policyFor(serve(signed(list, minutes * 60_000))), contextFor(workspace));
    expect(answer).toBe(expected);
    const kept = expected === 'pass' ? list : seen;
    expect(workspace.read(`cache/${NAME}`).toString()).toBe(kept);
    expect((await ask(policyFor(serve(DOWN)), contextFor(workspace))).recalls.kind).toBe('list');
  });

  test('is by the stated time for keys without a log', async () => {
    const keys = makeKeys();
    const sign = (list: string) =>
      bundleJson(world.sign(Buffer.from(list), { by: 'key', keys, rekor: 'none', timestamps: [] }));
    const signedBy = {
      ...policyFor({ kind: 'file', path: '' }).signedBy!,
      by: { threshold: 1, of: [holder(keys, 'none')] },
    };
    const check = async (seen: string, list: string) =>
      (
        await ask(
          policyFor(serve(published(list, sign(list))), { signedBy }),
          contextFor(caching(seen, 25 * HOUR, sign(seen))),
        )
      ).answer;
    const [older, newer] = [listOf([], issued(3 * HOUR)), listOf([V1], issued(2 * HOUR))];
    expect(await check(older, newer)).toBe('pass');
    expect(await check(newer, older)).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(await check(newer, EMPTY)).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(await check(EMPTY, newer)).toBe('pass');
  });

  test('starts from a pinned serial', async () => {
    const check = async (list: string, minSerial: number) =>
      (await ask(policyFor(serve(published(list)), { minSerial }), contextFor(workspaceOf()))).answer;
    expect(await check(numbered(7), 7)).toBe('pass');
    expect(await check(numbered(6), 7)).toBe('fail REVOCATIONS_UNTRUSTED');
    expect(await check(EMPTY, 0)).toBe('fail REVOCATIONS_UNTRUSTED');
    const workspace = caching(numbered(6), HOUR);
    expect((await ask(policyFor(serve(DOWN), { minSerial: 7 }), contextFor(workspace))).answer).toBe(
      'fail REVOCATIONS_UNTRUSTED',
    );
  });

  test('ends where a list says so, and begins no earlier than now', async () => {
    const check = async (more: object) =>
      (await ask(policyFor(serve(published(listOf([], more)))), contextFor(workspaceOf()))).answer;
    expect(await check({ expiresAt: new Date(NOW.getTime() + HOUR).toISOString() })).toBe('pass');
    expect(await check({ expiresAt: new Date(NOW.getTime() - 1).toISOString() })).toBe('error REVOCATIONS_STALE');
    expect(await check(issued(-60_000))).toBe('pass');
    expect(await check(issued(-HOUR))).toBe('fail REVOCATIONS_UNTRUSTED');
  });
});

describe('a list in a file', () => {
  const file = (change: Partial<RevocationPolicy> = {}) => policyFor({ kind: 'file', path: NAME }, change);
  const beside = (list: string, age = 0, bundle = bundleOf(list)) =>
    workspaceOf({ [NAME]: list, [`${NAME}.bundle`]: bundle }, age);

  test('is verified and asked like any other', async () => {
    expect((await ask(file(), contextFor(beside(LIST)))).answer).toBe('pass');
    expect((await ask(file(), contextFor(beside(LIST)), { version: 'v1.2.3' })).answer).toBe('fail REVOKED');
    expect((await ask(file(), contextFor(beside(LIST), { offline: true }))).answer).toBe('pass');
    expect((await ask(file(), contextFor(beside(LIST, 0, bundleOf(EMPTY))))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
    expect((await ask(file(), contextFor(workspaceOf({ [NAME]: LIST })))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('may be as large as is said, and not larger', async () => {
    const most = LIST.slice(0, -1).padEnd(MAX_REVOCATION_LIST_BYTES - 1, ' ') + '}';
    expect((await ask(file(), contextFor(beside(most)), { version: 'v1.2.3' })).answer).toBe('fail REVOKED');
    const { answer, recalls } = await ask(file(), contextFor(beside(`${most} `)), { version: 'v1.2.3' });
    expect(answer).toBe('fail LIMIT_EXCEEDED');
    expect(recalls).toHaveProperty('refusal');
    expect('refusal' in recalls && recalls.refusal).toMatchObject({
      expected: `at most ${MAX_REVOCATION_LIST_BYTES} bytes`,
      actual: `${MAX_REVOCATION_LIST_BYTES + 1} bytes`,
    });
    const evidence = beside(LIST, 0, ' '.repeat(MAX_REVOCATION_EVIDENCE_BYTES + 1));
    expect((await ask(file(), contextFor(evidence))).answer).toBe('fail LIMIT_EXCEEDED');
  }, 120_000);

  test.each(['<=1.2.3', '1.*', '\uff11.2.3'])('with %s in it recalls everything', async (version) => {
    const list = listOf([{ version, reason: 'x' }]);
    const { answer, message } = await ask(file(), contextFor(beside(list)));
    expect(answer).toBe('fail REVOCATIONS_MALFORMED');
    expect(message).toContain('/revoked/0/version');
    const unsigned = contextFor(beside(list, 0, bundleOf(LIST)));
    expect((await ask(file(), unsigned)).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('that is absent is a failure', async () => {
    expect((await ask(file(), contextFor(workspaceOf()))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('is as old as its file', async () => {
    const check = async (age: number) => (await ask(file(), contextFor(beside(LIST, age)))).answer;
    expect(await check(23 * HOUR)).toBe('pass');
    expect(await check(25 * HOUR)).toBe('pass [REVOCATIONS_STALE]');
    expect(await check(8 * DAY)).toBe('error REVOCATIONS_STALE');
    expect(await check(-HOUR)).toBe('error REVOCATIONS_STALE');
  });

  test('is remembered, with its age', async () => {
    const workspace = beside(LIST, 3 * HOUR, bundleOf(LIST, ago(20 * 60_000)));
    await ask(file(), contextFor(workspace));
    expect(statSync(workspace.at(`cache/${NAME}`)).mtimeMs).toBeCloseTo(NOW.getTime() - 3 * HOUR, -2);
    workspace.write(NAME, EMPTY);
    workspace.write(`${NAME}.bundle`, bundleOf(EMPTY, ago(40 * 60_000)));
    expect((await ask(file(), contextFor(workspace))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
  });

  test('in the cache itself does not get younger by being used', async () => {
    const workspace = caching(LIST, 25 * HOUR);
    const policy = policyFor({ kind: 'file', path: `cache/${NAME}` });
    expect((await ask(policy, contextFor(workspace))).answer).toBe('pass [REVOCATIONS_STALE]');
    expect((await ask(policy, contextFor(workspace))).answer).toBe('pass [REVOCATIONS_STALE]');
    const time = new Date(NOW.getTime() - 8 * DAY);
    utimesSync(workspace.at(`cache/${NAME}`), time, time);
    expect((await ask(policy, contextFor(workspace))).answer).toBe('error REVOCATIONS_STALE');
  });

  test('may have its bundle at an address, but not without a network', async () => {
    serve({ '/proof': bundleOf(LIST) });
    const policy = file({ bundles: [`${publisher.url}/proof`] });
    expect((await ask(policy, contextFor(workspaceOf({ [NAME]: LIST })))).answer).toBe('pass');
    expect((await ask(policy, contextFor(workspaceOf({ [NAME]: LIST }), { offline: true }))).answer).toBe(
      'error NETWORK',
    );
  });
});

test('roots of another instance prove no list', async () => {
  const policy = policyFor(serve(published(LIST)));
  const roots = [rootOf(createWorld({ name: 'other' }))];
  expect((await ask(policy, contextFor(workspaceOf(), { roots }))).answer).toBe('fail REVOCATIONS_UNTRUSTED');
});
