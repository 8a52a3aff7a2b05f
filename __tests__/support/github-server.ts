/**
 * A server that speaks the documented shapes of GitHub's API for attestations, files and releases, on loopback, and records every
 * request with its headers. A second server on another port stands for the storage that bundles and assets lie in.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly server: 'api' | 'storage';
}

/** One attestation as the API has it. */
export interface StoredAttestation {
  /** `sha256:…` or `sha512:…`. */
  readonly digest: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** Parsed JSON; absent where only `bundleUrl` is given. */
  readonly bundle?: unknown;
  readonly bundleUrl?: string;
  readonly predicateType?: string;
  readonly initiator?: string;
}

/** One answer that is given in place of the usual one. */
export interface PlannedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Never answered. */
  readonly hang?: true;
}

export interface GitHubServerOptions {
  readonly attestations?: readonly StoredAttestation[];
  /** Owners that are users; all others are organisations. */
  readonly users?: readonly string[];
  /** False for a server that knows no bulk endpoints. */
  readonly bulk?: boolean;
  /** Answers in order, in place of the usual ones, to requests whose path begins so. */
  readonly planned?: ReadonlyMap<string, PlannedAnswer[]>;
  /** `/repos/o/r/contents/…?ref=…`, releases and whatever else: exact path with query → answer. */
  readonly fixed?: ReadonlyMap<string, PlannedAnswer>;
  /** Organisations that keep deployment records. */
  readonly organisations?: readonly string[];
  /** Paths of the storage → bytes. */
  readonly stored?: ReadonlyMap<string, Buffer>;
  /** The most that a page holds, whatever is asked; 100 as GitHub has it. */
  readonly pageSize?: number;
}

export interface GitHubTestServer {
  /** Base of the API: `http://127.0.0.1:PORT`. */
  readonly api: string;
  /** Base of the storage, on another port: another origin. */
  readonly storage: string;
  readonly requests: RecordedRequest[];
  /** Requests to the API. */
  calls(): readonly RecordedRequest[];
  close(): Promise<void>;
}

/** Options may be made from the addresses, for `bundle_url` and redirects. */
export async function startGitHub(
  options: GitHubServerOptions | ((addresses: { api: string; storage: string }) => GitHubServerOptions),
): Promise<GitHubTestServer> {
  const requests: RecordedRequest[] = [];
  let settings: GitHubServerOptions = {};
  const api = createServer((request, response) => {
    void record(request, 'api', requests).then((recorded) => {
      answerApi(recorded, response, settings);
    });
  });
  const storage = createServer((request, response) => {
    void record(request, 'storage', requests).then((recorded) => {
      answerStorage(recorded, response, settings);
    });
  });
  const addresses = { api: await listen(api), storage: await listen(storage) };
  settings = typeof options === 'function' ? options(addresses) : options;
  return {
    ...addresses,
    requests,
    calls: () => requests.filter(({ server }) => server === 'api'),
    close: async () => {
      await Promise.all(
        [api, storage].map(
          (server) =>
            new Promise<void>((done) => {
              server.closeAllConnections();
              server.close(() => {
                done();
              });
            }),
        ),
      );
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function record(
  request: IncomingMessage,
  server: 'api' | 'storage',
  requests: RecordedRequest[],
): Promise<RecordedRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers,
    body: Buffer.concat(parts).toString('utf8'),
    server,
  };
  requests.push(recorded);
  return recorded;
}

function give(response: ServerResponse, { status, headers, body, hang }: PlannedAnswer): void {
  if (hang) return;
  response.writeHead(status, headers);
  response.end(body);
}

function json(response: ServerResponse, value: unknown, headers: Readonly<Record<string, string>> = {}): void {
  const body = JSON.stringify(value);
  give(response, { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body });
}

const NOT_FOUND: PlannedAnswer = {
  status: 404,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest"}',
};

function planned(path: string, { planned: plans, fixed }: GitHubServerOptions): PlannedAnswer | undefined {
  for (const [prefix, answers] of plans ?? []) {
    const next = path.startsWith(prefix) ? answers.shift() : undefined;
    if (next) return next;
  }
  return fixed?.get(path);
}

function answerStorage({ path }: RecordedRequest, response: ServerResponse, options: GitHubServerOptions): void {
  const plan = planned(path, options);
  if (plan) {
    give(response, plan);
    return;
  }
  const bytes = options.stored?.get(path);
  if (bytes) give(response, { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes });
  else give(response, { status: 404, body: 'not found' });
}

function answerApi(request: RecordedRequest, response: ServerResponse, options: GitHubServerOptions): void {
  const plan = planned(request.path, options);
  if (plan) {
    give(response, plan);
    return;
  }
  const url = new URL(request.path, 'http://localhost');
  const segments = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const bulk = request.method === 'POST' && segments.at(-1) === 'bulk-list';
  if (request.method === 'POST' && RECORD.test(url.pathname)) answerRecord(request, segments, response, options);
  else if (bulk) answerBulk(request, url, segments, response, options);
  else if (request.method === 'GET' && segments.at(-2) === 'attestations') answerList(url, segments, response, options);
  else give(response, NOT_FOUND);
}

const RECORD = /^\/orgs\/[^/]+\/artifacts\/metadata\/deployment-record$/;

/** Stores nothing: the record is the request with an id, as the API shows it. */
function answerRecord(
  { body }: RecordedRequest,
  [, owner = '']: readonly string[],
  response: ServerResponse,
  { organisations = [] }: GitHubServerOptions,
): void {
  if (!organisations.includes(owner)) {
    give(response, NOT_FOUND);
    return;
  }
  const { return_records: shown, ...record } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const records = [{ id: 1, attestation_id: 1, ...record }];
  json(response, { total_count: 1, ...(shown === true && { deployment_records: records }) });
}

function isOwner(kind: string | undefined, owner: string, { users = [] }: GitHubServerOptions): boolean {
  return (kind === 'users') === users.includes(owner);
}

function answerList(
  url: URL,
  segments: readonly string[],
  response: ServerResponse,
  options: GitHubServerOptions,
): void {
  const [kind, owner = '', repo = ''] = segments;
  if (kind !== 'repos' && !isOwner(kind, owner, options)) {
    give(response, NOT_FOUND);
    return;
  }
  const digest = segments.at(-1) ?? '';
  const type = url.searchParams.get('predicate_type');
  const matching = (options.attestations ?? []).filter(
    (one) =>
      one.digest === digest &&
      (kind === 'repos' ? one.repository === `${owner}/${repo}` : one.repository.startsWith(`${owner}/`)) &&
      (type === null || one.predicateType === undefined || one.predicateType === type),
  );
  if (matching.length === 0) {
    give(response, NOT_FOUND);
    return;
  }
  const { items, link } = page(matching, url, options);
  json(response, { attestations: items.map(shape) }, link);
}

function answerBulk(
  { body }: RecordedRequest,
  url: URL,
  [kind, owner = '']: readonly string[],
  response: ServerResponse,
  options: GitHubServerOptions,
): void {
  if (options.bulk === false || !isOwner(kind, owner, options)) {
    give(response, NOT_FOUND);
    return;
  }
  const asked = JSON.parse(body) as { readonly subject_digests: readonly string[]; readonly predicate_type?: string };
  const matching = (options.attestations ?? []).filter(
    (one) =>
      asked.subject_digests.includes(one.digest) &&
      one.repository.startsWith(`${owner}/`) &&
      (asked.predicate_type === undefined || (one.predicateType ?? asked.predicate_type) === asked.predicate_type),
  );
  const { items, link, next } = page(matching, url, options);
  const digests: Record<string, unknown> = Object.fromEntries(asked.subject_digests.map((digest) => [digest, null]));
  for (const { digest } of items) digests[digest] = items.filter((one) => one.digest === digest).map(shape);
  json(
    response,
    {
      attestations_subject_digests: digests,
      page_info: { has_next: next !== undefined, has_previous: false, next: next ?? '', previous: '' },
    },
    link,
  );
}

function page(
  all: readonly StoredAttestation[],
  url: URL,
  { pageSize = 100 }: GitHubServerOptions,
): { items: readonly StoredAttestation[]; link: Readonly<Record<string, string>>; next?: string } {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), pageSize);
  const start = Number(url.searchParams.get('after') ?? 0);
  const end = start + size;
  const items = all.slice(start, end);
  if (end >= all.length) return { items, link: {} };
  const next = new URL(url);
  next.searchParams.set('after', String(end));
  return { items, link: { link: `<${next.href}>; rel="next"` }, next: String(end) };
}

function shape({ bundle, bundleUrl, initiator }: StoredAttestation, index: number): unknown {
  return {
    id: index + 1,
    repository_id: 1,
    bundle: bundle ?? null,
    ...(bundleUrl !== undefined && { bundle_url: bundleUrl }),
    initiator: initiator ?? 'user',
  };
}
