/** The part of GitHub's API that issues are kept with, in this process; it records what it is sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredIssue {
  number: number;
  state: 'open' | 'closed';
  state_reason?: string | null;
  title: string;
  body: string | null;
  user: { login: string } | null;
  labels: string[];
  pull_request?: object;
}

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body?: any;
  /** Milliseconds of the process when it came. */
  readonly at: number;
}

export interface CannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The connection is cut instead. */
  readonly cut?: true;
  /** A body without end. */
  readonly large?: true;
}

export interface IssuesServer {
  readonly url: string;
  readonly seen: Seen[];
  readonly issues: StoredIssue[];
  /** Whom the token writes as. */
  login: string;
  /** Answers that stand before everything else: one is used up for each request that it is for. */
  instead: (CannedAnswer & { readonly method?: string; readonly times?: number })[];
  /** Every page has a next one. */
  endless: boolean;
  close(): Promise<void>;
}

export const REPOSITORY = 'acme/consumer';

export async function startIssues(): Promise<IssuesServer> {
  const state: Omit<IssuesServer, 'url' | 'close'> = {
    seen: [],
    issues: [],
    login: 'github-actions[bot]',
    instead: [],
    endless: false,
  };
  const server = createServer((request, response) => {
    void answer(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    url,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  });
}

async function answer(state: Omit<IssuesServer, 'url' | 'close'>, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const method = request.method ?? '';
  const url = new URL(request.url ?? '/', 'http://x');
  const body = text === '' ? undefined : JSON.parse(text);
  state.seen.push({ method, path: request.url ?? '', headers: request.headers, body, at: performance.now() });
  const send = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
  const canned = takeCanned(state, method);
  if (canned?.cut) return void request.socket.destroy();
  if (canned?.large) {
    endless(response.writeHead(canned.status, { 'content-type': 'application/json' }));
    return;
  }
  if (canned) {
    send(canned.status, canned.body ?? { message: 'no' }, canned.headers);
    return;
  }
  if (request.headers.authorization !== 'token secret-token') {
    send(401, { message: 'Bad credentials' });
    return;
  }
  const [, number] = /^\/repos\/acme\/consumer\/issues(?:\/([0-9]+))?$/.exec(url.pathname) ?? ['', 'none'];
  if (number === 'none') send(404, { message: 'Not Found' });
  else if (method === 'GET') list(state, url.searchParams, send);
  else if (method === 'POST') send(201, create(state, body));
  else if (method === 'PATCH') send(200, change(state, Number(number), body));
  else send(405, { message: 'no' });
}

function endless(response: ServerResponse): void {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  const pour = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', pour);
  pour();
}

function takeCanned(state: Omit<IssuesServer, 'url' | 'close'>, method: string): CannedAnswer | undefined {
  const index = state.instead.findIndex((each) => each.method === undefined || each.method === method);
  const found = state.instead[index];
  if (found === undefined) return undefined;
  const { times = 1 } = found;
  state.instead.splice(index, 1, ...(times > 1 ? [{ ...found, times: times - 1 }] : []));
  return found;
}

type Send = (status: number, value: unknown, headers?: Readonly<Record<string, string>>) => void;

/** As GitHub: oldest first where asked, `state` and `creator` filter, and a Link header says whether more is there. */
function list({ issues, endless }: Omit<IssuesServer, 'url' | 'close'>, query: URLSearchParams, send: Send): void {
  const perPage = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const all = issues
    .filter((issue) => query.get('state') === 'all' || issue.state === 'open')
    .filter((issue) => query.get('creator') === null || issue.user?.login === query.get('creator'))
    .sort((a, b) => a.number - b.number);
  const shown = all.slice((page - 1) * perPage, page * perPage);
  const isMore = endless || page * perPage < all.length;
  send(
    200,
    shown,
    isMore ? { link: `<https://evil.example/next?page=${page + 1}>; rel="next"` } : { link: '<x>; rel="prev"' },
  );
}

function create(state: Omit<IssuesServer, 'url' | 'close'>, { title, body, labels }: any): StoredIssue {
  const number = Math.max(0, ...state.issues.map((issue) => issue.number)) + 1;
  const issue: StoredIssue = { number, state: 'open', title, body, labels, user: { login: state.login } };
  state.issues.push(issue);
  return issue;
}

function change({ issues }: Omit<IssuesServer, 'url' | 'close'>, number: number, fields: any): StoredIssue {
  const issue = issues.find((each) => each.number === number)!;
  return Object.assign(issue, fields);
}
