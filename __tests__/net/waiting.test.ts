/** Words on waiting: when a server is named, when not, and how the terminal and the log of a runner show it. Time is a number here. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { terminalHost } from '../../src/host/terminal.js';
import { send } from '../../src/net/http.js';
import { hearWaits, pauseFor, waitFor, type Ticker } from '../../src/net/waiting.js';

const HOST = 'assets.example.test';

/** A clock that goes when it is told to. */
function fakeTicker() {
  let time = 0;
  const calls = new Set<() => void>();
  const ticker: Ticker = {
    now: () => time,
    every: (ms, call) => {
      expect(ms).toBe(1_000);
      calls.add(call);
      return () => calls.delete(call);
    },
  };
  const pass = (count: number): void => {
    for (let second = 0; second < count; second++) {
      time += 1_000;
      for (const call of [...calls]) call();
    }
  };
  return { ticker, pass, now: () => time, running: () => calls.size };
}

const ends: (() => void)[] = [];
function heard(): string[] {
  const said: string[] = [];
  ends.push(hearWaits((text) => said.push(text())));
  return said;
}

const servers: Server[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/file`);
}

describe('an answer that is waited for', () => {
  test('is named after five seconds of silence, and then by the second', () => {
    const { ticker, pass } = fakeTicker();
    const said = heard();
    waitFor(HOST, ticker);
    pass(4);
    expect(said).toEqual([]);
    pass(2);
    expect(said).toEqual([
      `waiting for ${HOST}: nothing has arrived for 5 s`,
      `waiting for ${HOST}: nothing has arrived for 6 s`,
    ]);
  });

  test('is not named while pieces arrive, however slowly; the silence counts from the last one', () => {
    const { ticker, pass } = fakeTicker();
    const said = heard();
    const wait = waitFor(HOST, ticker);
    for (let piece = 0; piece < 100; piece++) {
      pass(4);
      wait.renew();
    }
    expect(said).toEqual([]);
    pass(5);
    expect(said).toEqual([`waiting for ${HOST}: nothing has arrived for 5 s`]);
  });

  test('is not named any more once it is there, nor to those who do not listen any more', () => {
    const { ticker, pass, running } = fakeTicker();
    const said = heard();
    waitFor(HOST, ticker).end();
    expect(running()).toBe(0);
    pass(60);
    waitFor(HOST, ticker);
    ends.splice(0).forEach((end) => {
      end();
    });
    pass(60);
    expect(said).toEqual([]);
  });
});

describe('a pause before a server is asked again', () => {
  const paused = (ms: number) => {
    const fake = fakeTicker();
    let over = (): void => undefined;
    const clock = { now: fake.now, wait: () => new Promise<void>((done) => (over = done)) };
    const pause = pauseFor(HOST, ms, new AbortController().signal, { clock, ticker: fake.ticker });
    return { ...fake, pause, over: () => { over(); } }; // prettier-ignore
  };

  test('says how long it still takes, and nothing when it is over', async () => {
    const said = heard();
    const { pass, pause, over, running } = paused(30_000);
    pass(2);
    expect(said).toEqual([`waiting to ask ${HOST} again, in 29 s`, `waiting to ask ${HOST} again, in 28 s`]);
    over();
    await expect(pause).resolves.toBe(true);
    expect(running()).toBe(0);
  });

  test('is not worth a word where it is short', async () => {
    const said = heard();
    const { pass, pause, over } = paused(1_800);
    pass(2);
    over();
    await pause;
    expect(said).toEqual([]);
  });

  test('that the end of the run cuts short is over', async () => {
    const { ticker, running } = fakeTicker();
    await expect(pauseFor(HOST, 60_000, AbortSignal.abort(), { ticker })).resolves.toBe(false);
    expect(running()).toBe(0);
  });
});

describe('a request', () => {
  test('whose answer stops in the middle says so; its end ends the words', async () => {
    const { ticker, pass, running } = fakeTicker();
    const said = heard();
    let response: ServerResponse | undefined;
    const url = await listen((_, one) => {
      response = one;
      one.writeHead(200, { 'content-length': '2' }).write('a');
    });
    const pieces: string[] = [];
    const sent = send(
      {
        url,
        maxBytes: 100,
        read: async (chunks) => {
          for await (const chunk of chunks) {
            pieces.push(Buffer.from(chunk).toString());
            if (pieces.length > 1) continue;
            pass(4);
            expect(said).toEqual([]);
            pass(3);
            response?.end('b');
          }
        },
      },
      { signal: new AbortController().signal, timeoutMs: 20_000, ticker },
    );
    expect((await sent).status).toBe(200);
    expect(pieces).toEqual(['a', 'b']);
    expect(said).toEqual([5, 6, 7].map((s) => `waiting for ${url.host}: nothing has arrived for ${s} s`));
    expect(running()).toBe(0);
  });

  test('that is answered at once says nothing, and leaves nothing behind', async () => {
    const { ticker, pass, running } = fakeTicker();
    const said = heard();
    const url = await listen((_, one) => one.end('x'));
    await send({ url, maxBytes: 100 }, { signal: new AbortController().signal, timeoutMs: 20_000, ticker });
    expect(running()).toBe(0);
    pass(60);
    expect(said).toEqual([]);
  });

  test('that nobody answers ends its words as well', async () => {
    const { ticker, running } = fakeTicker();
    const url = await listen((request) => request.socket.destroy());
    const manners = { signal: new AbortController().signal, timeoutMs: 20_000, ticker };
    await expect(send({ url, maxBytes: 100 }, manners)).rejects.toThrow('cannot be reached');
    expect(running()).toBe(0);
  });
});

describe('who shows it', () => {
  const shown = (isTTY: boolean, env: Record<string, string> = {}) => {
    const { ticker, pass, now } = fakeTicker();
    const pieces: string[] = [];
    const err = { isTTY, write: (text: string) => pieces.push(text) };
    const host = terminalHost({ inputs: [], verbose: false, color: false }, env, err, err, now);
    ends.push(hearWaits((text) => { host.progress(text); })); // prettier-ignore
    waitFor(HOST, ticker);
    return { pass, text: () => pieces.join('') };
  };

  test('a terminal has one line, written over', () => {
    const { pass, text } = shown(true);
    pass(4);
    expect(text()).toBe('');
    pass(2);
    expect(text()).toBe(
      `waiting for ${HOST}: nothing has arrived for 5 s\r\u001b[Kwaiting for ${HOST}: nothing has arrived for 6 s`,
    );
  });

  test.each([
    ['a file or a pipe', false, {}],
    ['a dumb terminal', true, { TERM: 'dumb' }],
  ])('%s has a line every ten seconds', (_, isTTY, env) => {
    const { pass, text } = shown(isTTY, env);
    pass(9);
    expect(text()).toBe('');
    pass(20);
    expect(text()).toBe([10, 20].map((s) => `waiting for ${HOST}: nothing has arrived for ${s} s\n`).join(''));
  });
});
