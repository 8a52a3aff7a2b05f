/** The one HTTP client: where secrets go, how far redirects are followed, what is repeated, and what ends a request. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpError } from '../../src/net/http-error.js';
import { send, type HttpRequest, type Manners } from '../../src/net/http.js';

const SECRET = 'Bearer s3cret';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Listening {
  readonly url: string;
  /** Path and `Authorization` of each request. */
  readonly seen: (readonly [string, string | undefined])[];
}

async function listen(answer: RequestListener): Promise<Listening> {
  const seen: [string, string | undefined][] = [];
  const server = createServer((request, response) => {
    seen.push([request.url ?? '', request.headers.authorization]);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const ask = (url: string, manners: Partial<Manners> = {}, request: Partial<HttpRequest> = {}) =>
  send(
    { url: new URL(url), confidential: { authorization: SECRET }, maxBytes: 100, ...request },
    { signal: AbortSignal.timeout(20_000), timeoutMs: 20_000, mayGo: () => true, waitMs: 1, ...manners },
  );
/** What a request failed of. */
const failure = (sent: Promise<unknown>): Promise<unknown> =>
  sent.then(
    () => undefined,
    (error: unknown) => (error instanceof HttpError ? error.kind : error),
  );
const redirect =
  (to: string, status = 302): RequestListener =>
  (_, response) =>
    response.writeHead(status, { location: to }).end();

describe('a secret', () => {
  test('goes along within the origin', async () => {
    const { url, seen } = await listen((request, response) => {
      if (request.url === '/end') response.end('x');
      else response.writeHead(307, { location: '/end' }).end();
    });
    expect(await ask(`${url}/begin`)).toMatchObject({ status: 200, strayed: false });
    expect(seen).toEqual([
      ['/begin', SECRET],
      ['/end', SECRET],
    ]);
  });

  test('never goes to another origin, and does not come back once it was left', async () => {
    let home = '';
    const other = await listen((_, response) => response.writeHead(302, { location: `${home}/private` }).end());
    const own = await listen((request, response) => {
      if (request.url === '/private') response.end('x');
      else response.writeHead(302, { location: `${other.url}/there` }).end();
    });
    home = own.url;
    expect(await ask(`${own.url}/begin`)).toMatchObject({ status: 200, strayed: true });
    expect(other.seen).toEqual([['/there', undefined]]);
    expect(own.seen).toEqual([
      ['/begin', SECRET],
      ['/private', undefined],
    ]);
  });

  test('is not sent again by a repetition after the origin was left', async () => {
    let home = '';
    let turn = 0;
    const other = await listen((_, response) => response.writeHead(302, { location: `${home}/private` }).end());
    const own = await listen((request, response) => {
      if (request.url !== '/private') response.writeHead(302, { location: other.url }).end();
      else response.writeHead(turn++ === 0 ? 503 : 200).end();
    });
    home = own.url;
    expect(await ask(own.url, { retries: 1 })).toMatchObject({ status: 200 });
    expect(own.seen.map(([, authorization]) => authorization)).toEqual([SECRET, undefined, undefined]);
  });
});

describe('a redirect', () => {
  test('is an answer where none may be followed', async () => {
    const { url } = await listen(redirect('/x'));
    const answer = await send(
      { url: new URL(url), maxBytes: 1 },
      { signal: AbortSignal.timeout(20_000), timeoutMs: 1e4 },
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/x']);
  });

  test('is asked about, and goes on five times', async () => {
    const asked: string[] = [];
    const { url, seen } = await listen(redirect('/again'));
    const mayGo = (next: URL): boolean => asked.push(next.pathname) > 0;
    expect(await failure(ask(url, { mayGo }))).toBe('redirect');
    expect([asked.length, seen.length]).toEqual([6, 6]);
    expect(await failure(ask(url, { mayGo: () => false }))).toBe('redirect');
    expect(seen).toHaveLength(7);
  });

  test.each(['http://u:p@127.0.0.1/', 'http://u@127.0.0.1/', 'http://[', 'https://'])(
    'to %s is not followed',
    async (to) => {
      const { url } = await listen(redirect(to));
      expect(await failure(ask(url))).toBe('redirect');
    },
  );

  test.each([301, 302, 303])('%d of what was posted is not followed: its body would be lost', async (status) => {
    const { url } = await listen(redirect('/x', status));
    expect(await failure(ask(url, {}, { method: 'POST', body: { type: 'text/plain', text: 'x' } }))).toBe('redirect');
  });

  test('307 of what was posted is posted again', async () => {
    const bodies: string[] = [];
    const { url } = await listen((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => bodies.push(`${request.method ?? ''} ${text}`));
      request.on('end', () => {
        if (request.url === '/x') response.end();
        else response.writeHead(307, { location: '/x' }).end();
      });
    });
    await ask(url, {}, { method: 'POST', body: { type: 'text/plain', text: 'form' } });
    expect(bodies).toEqual(['POST form', 'POST form']);
  });
});

describe('a repetition', () => {
  const inTurn = (...answers: readonly (readonly [number, Record<string, string>?])[]): RequestListener => {
    let turn = 0;
    return (_, response) => {
      const [status, headers] = answers[Math.min(turn++, answers.length - 1)]!;
      response.writeHead(status, headers).end('x');
    };
  };

  test.each([408, 429, 500, 502, 503, 504])('follows %d', async (status) => {
    const { url, seen } = await listen(inTurn([status], [status], [200]));
    expect((await ask(url, { retries: 2 })).status).toBe(200);
    expect(seen).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 410, 501])('does not follow %d', async (status) => {
    const { url, seen } = await listen(inTurn([status], [200]));
    expect((await ask(url, { retries: 2 })).status).toBe(status);
    expect(seen).toHaveLength(1);
  });

  test('ends with the answer that stayed', async () => {
    const { url, seen } = await listen(inTurn([503]));
    expect((await ask(url, { retries: 2 })).status).toBe(503);
    expect(seen).toHaveLength(3);
    expect((await ask(url)).status).toBe(503);
    expect(seen).toHaveLength(4);
  });

  test.each(['3600', new Date(Date.now() + 3_600_000).toUTCString()])(
    'is not waited for longer than bearable: %s',
    async (wait) => {
      const { url, seen } = await listen(inTurn([503, { 'retry-after': wait }], [200]));
      expect((await ask(url, { retries: 2 })).status).toBe(503);
      expect(seen).toHaveLength(1);
    },
  );

  test.each(['0', new Date(0).toUTCString()])('comes when the server says: %s', async (wait) => {
    const { url } = await listen(inTurn([429, { 'retry-after': wait }], [200]));
    // By its own wait this would take an hour.
    expect((await ask(url, { retries: 1, waitMs: 3_600_000 })).status).toBe(200);
  });

  test('follows a connection that broke off, and its failure is told in the end', async () => {
    const { url, seen } = await listen((request) => request.socket.destroy());
    expect(await failure(ask(url, { retries: 2 }))).toBe('unreachable');
    expect(seen).toHaveLength(3);
  });
});

describe('a body', () => {
  test('may be as large as allowed, and not a byte larger', async () => {
    const { url, seen } = await listen((_, response) => response.end('x'.repeat(100)));
    expect((await ask(url)).bytes).toHaveLength(100);
    expect(await failure(ask(url, { retries: 2 }, { maxBytes: 99 }))).toBe('too-large');
    expect(seen).toHaveLength(2);
  });

  test('of an error is cut off instead', async () => {
    const { url } = await listen((_, response) => response.writeHead(400).end('x'.repeat(1_000_000)));
    const { bytes } = await ask(url);
    expect(bytes.length).toBeLessThanOrEqual(64 * 1024);
  });

  test('goes to its reader, whose own failure is thrown as it is and not repeated', async () => {
    const { url, seen } = await listen((_, response) => response.end('bytes'));
    const parts: Uint8Array[] = [];
    const read = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const chunk of chunks) parts.push(chunk);
    };
    expect((await ask(url, {}, { read })).bytes).toHaveLength(0);
    expect(Buffer.concat(parts).toString()).toBe('bytes');
    const full = new Error('the disk is full');
    await expect(ask(url, { retries: 2 }, { read: () => Promise.reject(full) })).rejects.toBe(full);
    expect(seen).toHaveLength(2);
  });
});

describe('an end', () => {
  const never: RequestListener = () => undefined;

  test('of patience, at each attempt anew', async () => {
    let attempts = 0;
    const hangs = ((_: URL, { signal }: { readonly signal: AbortSignal }) => {
      attempts++;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    }) as unknown as typeof fetch;
    expect(await failure(ask('https://a.example', { timeoutMs: 20, retries: 1, fetch: hangs }))).toBe('late');
    expect(attempts).toBe(2);
  });

  test('of patience with a server that never answers', async () => {
    const { url } = await listen(never);
    expect(await failure(ask(url, { timeoutMs: 20 }))).toBe('late');
  });

  test('of patience with a body that stops', async () => {
    const { url } = await listen((_, response) => void response.writeHead(200).write('x'));
    expect(await failure(ask(url, { timeoutMs: 20 }))).toBe('late');
    expect(await failure(ask(url, { timeoutMs: 20, timeout: 'silence' }))).toBe('late');
  });

  test('of requests that belong together', async () => {
    const { url, seen } = await listen(never);
    expect(await failure(ask(url, { deadline: AbortSignal.timeout(20), retries: 5 }))).toBe('late');
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  test('of the run: its reason is thrown, whatever the server was doing', async () => {
    const { url } = await listen(never);
    const reason = new Error('the run is over');
    await expect(ask(url, { signal: AbortSignal.abort(reason), retries: 5 })).rejects.toBe(reason);
    const controller = new AbortController();
    const busy = await listen((_, response) => {
      response.writeHead(503).end();
      controller.abort(reason);
    });
    await expect(ask(busy.url, { signal: controller.signal, retries: 1, waitMs: 3_600_000 })).rejects.toBe(reason);
  });
});
