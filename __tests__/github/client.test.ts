/** Downloads and files of repositories by the client: caps, redirects, bodies that end too early, servers that hang. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGitHubClient, type DownloadSink, type GitHubClient } from '../../src/github/client.ts';
import { readRepositoryFile, type RepositoryFile } from '../../src/github/files.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import { MAX_DOCUMENT_BYTES } from '../../src/core/limits.ts';

const TOKEN = 'ghp_secretOfTheTest';
const BYTES = Buffer.from('the bytes of an asset\n');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function clientFor(answer: RequestListener, signal = new AbortController().signal): Promise<GitHubClient> {
  return createGitHubClient({ api: new URL(await listen(answer)), token: TOKEN, signal });
}

/** Keeps what was written since the last start. */
function memory(): DownloadSink & { readonly starts: () => number; readonly bytes: () => Buffer } {
  let starts = 0;
  let parts: Uint8Array[] = [];
  return {
    start: () => {
      starts++;
      parts = [];
      return Promise.resolve();
    },
    write: (chunk) => {
      parts.push(chunk);
      return Promise.resolve();
    },
    starts: () => starts,
    bytes: () => Buffer.concat(parts),
  };
}

const ASSET = { endpoint: 'release-asset', params: { owner: 'acme', repo: 'widgets', asset_id: '7' } } as const;

/** Answers in order, the last one for ever. */
function inTurn(...answers: readonly RequestListener[]): RequestListener {
  let turn = 0;
  return (request, response) => {
    answers[Math.min(turn++, answers.length - 1)]?.(request, response);
  };
}

const whole: RequestListener = (_request, response) => response.end(BYTES);
/** Announces everything and breaks off in the middle. */
const truncated: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': BYTES.length });
  response.write(BYTES.subarray(0, 5), () => setTimeout(() => response.destroy(), 20));
};

describe('a download', () => {
  test('arrives whole, with its size', async () => {
    const sink = memory();
    const client = await clientFor(whole);
    expect(await client.download(ASSET, { sink, maxBytes: BYTES.length })).toMatchObject({ size: BYTES.length });
    expect(sink.bytes()).toEqual(BYTES);
  });

  test('of one byte more than the cap is refused, and not begun again', async () => {
    const sink = memory();
    const client = await clientFor(whole);
    const options = { sink, maxBytes: BYTES.length - 1 };
    await expect(client.download(ASSET, options)).rejects.toMatchObject({ refusal: { code: 'LIMIT_EXCEEDED' } });
    expect(sink.starts()).toBe(1);
  });

  test('that breaks off begins anew, and what was written before does not count', async () => {
    const sink = memory();
    const client = await clientFor(inTurn(truncated, whole));
    expect(await client.download(ASSET, { sink, maxBytes: 100 })).toMatchObject({ size: BYTES.length });
    expect([sink.starts(), sink.bytes()]).toEqual([2, BYTES]);
  });

  test('that always breaks off could not be looked at', async () => {
    const sink = memory();
    const client = await clientFor(truncated);
    await expect(client.download(ASSET, { sink, maxBytes: 100 })).rejects.toMatchObject({
      refusal: { code: 'NETWORK', message: expect.stringContaining('cannot be reached') },
    });
    expect(sink.starts()).toBe(4);
  });

  test('is followed to the storage, which gets no token', async () => {
    const seen: (string | undefined)[] = [];
    const storage = await listen((request, response) => {
      seen.push(request.headers.authorization);
      expect(JSON.stringify(request.rawHeaders)).not.toContain(TOKEN);
      response.end(BYTES);
    });
    const client = await clientFor((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `${storage}/asset?sig=1` }).end();
    });
    const sink = memory();
    expect(await client.download(ASSET, { sink, maxBytes: 100 })).toMatchObject({ size: BYTES.length });
    expect(seen).toEqual([`Bearer ${TOKEN}`, undefined]);
  });

  test.each(['file:///etc/passwd', 'http://192.0.2.1/x', 'ftp://x/y', 'http://user:pw@127.0.0.1/x', ''])(
    'is not followed to %j',
    async (location) => {
      const client = await clientFor((_request, response) => response.writeHead(302, { location }).end());
      await expect(client.download(ASSET, { sink: memory(), maxBytes: 100 })).rejects.toBeInstanceOf(GitHubError);
    },
  );

  test('that cannot be written ends at once, with the reason of the one who writes', async () => {
    const full = new Error('ENOSPC');
    const sink: DownloadSink = { start: () => Promise.resolve(), write: () => Promise.reject(full) };
    let asked = 0;
    const client = await clientFor((request, response) => {
      asked++;
      whole(request, response);
    });
    await expect(client.download(ASSET, { sink, maxBytes: 100 })).rejects.toBe(full);
    expect(asked).toBe(1);
  });

  test('of what is gone is none', async () => {
    const client = await clientFor((_request, response) => response.writeHead(404).end());
    expect(await client.download(ASSET, { sink: memory(), maxBytes: 100 })).toBeUndefined();
  });

  test('that hangs ends with the signal', async () => {
    const client = await clientFor((_request, response) => {
      response.writeHead(200, { 'content-length': BYTES.length });
      response.write(BYTES.subarray(0, 5));
    }, AbortSignal.timeout(300));
    await expect(client.download(ASSET, { sink: memory(), maxBytes: 100 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('a file of a repository', () => {
  const FILE: RepositoryFile = { owner: 'acme', repo: 'policies', sha: 'A'.repeat(40), path: 'a/policy.yml' };

  test('is read as it is, at its commit', async () => {
    let asked = '';
    const client = await clientFor((request, response) => {
      asked = `${request.url} ${request.headers.accept} ${request.headers.authorization}`;
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }).end(BYTES);
    });
    expect(await readRepositoryFile(FILE, client)).toEqual({ ok: true, value: BYTES });
    const path = `/repos/acme/policies/contents/a/policy.yml?ref=${'a'.repeat(40)}`;
    expect(asked).toBe(`${path} application/vnd.github.raw+json Bearer ${TOKEN}`);
  });

  test.each(['main', 'v1', 'a'.repeat(39), 'a'.repeat(41), '', `${'a'.repeat(40)}\n`, 'refs/heads/main'])(
    'is not read at %j, which is no commit',
    async (sha) => {
      let asked = 0;
      const client = await clientFor(() => asked++);
      const refusal = { code: 'CONFIG_INVALID' };
      expect(await readRepositoryFile({ ...FILE, sha }, client)).toMatchObject({ ok: false, refusal });
      expect(asked).toBe(0);
    },
  );

  test.each<readonly [string, RequestListener, string]>([
    ['is absent', (_q, response) => response.writeHead(404).end(), 'ARTIFACT_NOT_FOUND'],
    [
      'is a folder',
      (_q, response) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('[]'),
      'ARTIFACT_NOT_FOUND',
    ],
    ['must not be seen', (_q, response) => response.writeHead(403).end('{"message":"no"}'), 'PERMISSION'],
    ['is too large', (_q, response) => response.end(Buffer.alloc(MAX_DOCUMENT_BYTES + 1)), 'LIMIT_EXCEEDED'],
    [
      'lies elsewhere',
      (_q, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end(),
      'NETWORK',
    ],
  ])('that %s is a refusal', async (_what, answer, code) => {
    const client = await clientFor(answer);
    expect(await readRepositoryFile(FILE, client)).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each(['../secrets', 'a/../../x', '/etc/passwd', 'a//b', ''])('is not asked for at %j', async (path) => {
    let asked = 0;
    const client = await clientFor(() => asked++);
    expect(await readRepositoryFile({ ...FILE, path }, client)).toMatchObject({ ok: false });
    expect(asked).toBe(0);
  });
});

describe('a limit of GitHub', () => {
  const NOW = Date.parse('2026-11-28T12:00:00Z');
  const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
  const turnedAway =
    (status: number, headers: Record<string, string>, body: object = {}): RequestListener =>
    (_request, response) => {
      response.writeHead(status, headers).end(JSON.stringify(body));
    };

  /** What the client waits for, on a clock that lets nobody wait. */
  async function asked(...answers: readonly RequestListener[]) {
    const waits: number[] = [];
    const clock = {
      now: () => NOW + waits.reduce((sum, ms) => sum + ms, 0),
      wait: (ms: number) => Promise.resolve(void waits.push(ms)),
    };
    const api = new URL(await listen(inTurn(...answers)));
    const client = createGitHubClient({ api, token: TOKEN, signal: new AbortController().signal, clock });
    const ended = client.read(ASSET, { maxBytes: 100 }).then(
      () => 'read',
      (error: unknown) => (error instanceof GitHubError ? error.refusal.code : error),
    );
    return [await ended, waits];
  }

  test.each<[string, RequestListener, string, readonly number[]]>([
    ['that says nothing of time', turnedAway(403, {}, SECONDARY), 'read', [60_000]],
    ['429 that says nothing of time', turnedAway(429, {}), 'read', [60_000]],
    [
      'with a primary one that is not used up',
      turnedAway(403, { 'x-ratelimit-remaining': '7' }, SECONDARY),
      'read',
      [60_000],
    ],
    ['for some seconds', turnedAway(403, { 'retry-after': '45' }), 'read', [45_000]],
    ['until a date', turnedAway(429, { 'retry-after': new Date(NOW + 60_000).toUTCString() }), 'read', [60_000]],
    [
      'until the reset',
      turnedAway(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) }),
      'read',
      [31_000],
    ],
    ['for longer than is waited', turnedAway(429, { 'retry-after': '91' }), 'RATE_LIMITED', []],
    ['of another kind: no access', turnedAway(403, {}, { message: 'Resource not accessible' }), 'PERMISSION', []],
  ])('%s', async (_, first, expected, waits) => {
    expect(await asked(first, whole)).toEqual([expected, waits]);
  });

  test('that stays is told as what it is, after a minute and not after moments', async () => {
    expect(await asked(turnedAway(403, {}, SECONDARY))).toEqual(['RATE_LIMITED', [60_000]]);
  });
});
