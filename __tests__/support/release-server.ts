/**
 * GitHub's release API on loopback, and the storage that assets lie in on another port, which misbehaves as told. Both
 * record every request.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedAsset {
  readonly content: string | Buffer;
  /** What the API states, where that is not the truth; `null` for none. */
  readonly digest?: string | null;
  readonly size?: number;
  readonly state?: string;
  /** What the storage does, one for each request; whole answers after the last. */
  readonly faults?: Fault[];
  /** With a strong one the storage sends the rest of an asset (RFC 9110, 14.2). */
  readonly etag?: string;
  /** Answers a range in another way. */
  readonly part?: (from: number, response: ServerResponse) => void;
}

/**
 * `cut`: the connection breaks after so many bytes of an announced length. `short`: it ends there, and no length was
 * announced. `hang`: nothing follows. `status`: another answer.
 */
export type Fault =
  | { readonly kind: 'cut' | 'short' | 'hang'; readonly bytes: number }
  | { readonly kind: 'status'; readonly status: number };

export interface Seen {
  readonly server: 'api' | 'storage';
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface ReleaseServer {
  readonly api: string;
  readonly requests: Seen[];
  /** Resolves when a hanging answer has sent its bytes. */
  readonly hanging: Promise<void>;
  close(): Promise<void>;
}

export interface ServedRelease {
  readonly repository: string;
  readonly tag: string;
  readonly assets: Readonly<Record<string, ServedAsset>>;
  /** `null`: the server does not say. */
  readonly immutable?: boolean | null;
  /** What `/git/ref/tags/TAG` gives; 404 where absent. */
  readonly ref?: unknown;
  /** Bundles that are listed for any digest. */
  readonly attestations?: readonly unknown[];
}

export async function serveRelease({
  repository,
  tag,
  assets,
  immutable = false,
  ref,
  attestations = [],
}: ServedRelease): Promise<ReleaseServer> {
  const requests: Seen[] = [];
  const list = Object.entries(assets);
  let hangs: () => void = () => undefined;
  const hanging = new Promise<void>((resolve) => {
    hangs = resolve;
  });
  const storage = await listen((request, response) => {
    requests.push({ server: 'storage', path: request.url ?? '', headers: request.headers });
    const asset = list[Number((request.url ?? '').split('/').at(-1)) - 1]?.[1];
    if (asset) send(asset, request, response, hangs);
    else response.writeHead(404).end();
  });
  const api = await listen((request, response) => {
    const path = decodeURI(request.url ?? '').replace(/\?.*/, '');
    requests.push({ server: 'api', path: request.url ?? '', headers: request.headers });
    const base = `/repos/${repository}/releases`;
    const [, id] = /\/assets\/(\d+)$/.exec(path) ?? [];
    if (decodeURIComponent(path) === `${base}/tags/${tag}`) {
      json(response, { id: 7, tag_name: tag, ...(immutable !== null && { immutable }) });
    } else if (ref !== undefined && decodeURIComponent(path) === `/repos/${repository}/git/ref/tags/${tag}`)
      json(response, ref);
    else if (path.startsWith(`/repos/${repository}/attestations/`))
      json(response, { attestations: attestations.map((bundle) => ({ bundle, initiator: 'github' })) });
    else if (path === `${base}/7/assets`) json(response, page(request, list));
    else if (id !== undefined && path === `${base}/assets/${id}`) {
      response.writeHead(302, { location: `${storage.address}/stored/${id}` }).end();
    } else response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  return {
    api: api.address,
    requests,
    hanging,
    close: async () => {
      await Promise.all([api, storage].map(({ server }) => stop(server)));
    },
  };
}

function page(request: IncomingMessage, list: readonly (readonly [string, ServedAsset])[]): unknown[] {
  const number = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? 1);
  return number > 1 ? [] : list.map(([name, asset], index) => described(name, asset, index + 1));
}

function described(name: string, { content, digest, size, state = 'uploaded' }: ServedAsset, id: number): unknown {
  const real = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return { id, name, state, size: size ?? Buffer.byteLength(content), digest: digest === undefined ? real : digest };
}

function send(asset: ServedAsset, request: IncomingMessage, response: ServerResponse, hangs: () => void): void {
  const { content, faults = [], etag } = asset;
  const bytes = Buffer.from(content);
  const fault = faults.shift();
  const tag = etag === undefined ? {} : { etag };
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? '') ?? [];
  if (!fault && from !== undefined && asset.part) asset.part(Number(from), response);
  else if (!fault && from !== undefined && etag !== undefined && request.headers['if-range'] === etag) {
    const start = Number(from);
    const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-range': range, ...tag }).end(bytes.subarray(start));
  } else if (!fault) {
    response.writeHead(200, { 'content-length': bytes.length, ...tag }).end(bytes);
  } else if (fault.kind === 'status') response.writeHead(fault.status).end();
  else {
    const part = bytes.subarray(0, fault.bytes);
    if (fault.kind === 'short') {
      response.writeHead(200, tag).end(part);
      return;
    }
    response.writeHead(200, { 'content-length': bytes.length, ...tag });
    response.write(part, () => {
      if (fault.kind === 'hang') hangs();
      else setTimeout(() => response.destroy(), 20);
    });
    if (part.length === 0) response.flushHeaders();
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
