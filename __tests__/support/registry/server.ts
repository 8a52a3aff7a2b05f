/** An OCI registry in this process, with a switch for every way in which a registry can be awkward or hostile. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const INDEX = 'application/vnd.oci.image.index.v1+json';
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

export const digestOf = (bytes: Buffer | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

export interface RegistryOptions {
  /** The referrers API; a number is the status that it answers with instead; `empty`: it is there and knows nothing. */
  referrers?: boolean | 'empty' | number;
  /** Entries of one page of the referrers API. */
  pageSize?: number;
  /** Every page of the referrers API has a next one. */
  endless?: boolean;
  /** What the referrers API calls its answer, and headers that it adds. */
  referrersHeaders?: Record<string, string>;
  /** Entries that the referrers API lists beside what is there. */
  alsoListed?: readonly unknown[];
  /** The next page is at another host. */
  nextPageAt?: string;
  auth?: 'basic' | 'bearer';
  /** `user:password`; anonymous tokens are given where it is absent. */
  credentials?: string;
  identityToken?: string;
  /** Where tokens are given out; the registry itself where absent. */
  realm?: string;
  /** So many requests are answered with 429 first. */
  rateLimited?: number;
  retryAfter?: string;
  /** So many requests are answered with this status first. */
  failing?: { status: number; times: number; on?: RegExp };
  /** Blobs are sent with another last byte. */
  corruptBlobs?: boolean;
  /** Manifests are sent with a space more. */
  otherManifests?: RegExp;
  /** `Docker-Content-Digest` names another digest. */
  lyingHeader?: boolean;
  /** Blobs are redirected there. */
  redirect?: (digest: string) => string;
  /** Requests that are never answered. */
  silent?: RegExp;
  /** Called before a manifest is looked up, so that a tag can move between two requests. */
  beforeManifest?: (reference: string) => void;
}

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface TestRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly port: number;
  readonly options: RegistryOptions;
  readonly received: Received[];
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, { readonly bytes: Buffer; readonly type: string }>;
  readonly tags: Map<string, string>;
  close(): Promise<void>;
}

export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const blobs: TestRegistry['blobs'] = new Map();
  const manifests: TestRegistry['manifests'] = new Map();
  const tags: TestRegistry['tags'] = new Map();
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  // A test that stands still for seconds must not send on a connection that is just being closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const registry: TestRegistry = {
    host: `127.0.0.1:${port}`,
    port,
    options,
    received,
    blobs,
    manifests,
    tags,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
  return registry;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { authorization, host = '' } = request.headers;
    const url = request.url ?? '/';
    received.push({ method: request.method ?? '', url, host, authorization, body: body.toString() });
    const send = (status: number, content: Buffer | string = '', headers: Record<string, string> = {}): void => {
      const bytes = Buffer.from(content);
      response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
    };
    const refuse = (status: number, code: string, headers: Record<string, string> = {}): void => {
      send(status, JSON.stringify({ errors: [{ code }] }), { 'content-type': 'application/json', ...headers });
    };
    const at = new URL(url, `http://${registry.host}`);
    if (at.pathname === '/token') {
      token(at, body, authorization, send, refuse);
      return;
    }
    if (options.silent?.test(url)) return;
    if ((options.rateLimited ?? 0) > 0) {
      options.rateLimited = (options.rateLimited ?? 0) - 1;
      refuse(429, 'TOOMANYREQUESTS', { 'retry-after': options.retryAfter ?? '0' });
      return;
    }
    const { failing } = options;
    if (failing && failing.times > 0 && (failing.on?.test(url) ?? true)) {
      failing.times--;
      refuse(failing.status, 'UNAVAILABLE', { 'retry-after': '0' });
      return;
    }
    if (!allowed(authorization, url, refuse)) return;
    if (request.method === 'PUT' || request.method === 'POST') store(at, request, body, send, refuse);
    else read(at, send, refuse);
  }

  type Send = (status: number, content?: Buffer | string, headers?: Record<string, string>) => void;
  type Refuse = (status: number, code: string, headers?: Record<string, string>) => void;

  function basic(): string {
    return `Basic ${Buffer.from(options.credentials ?? '').toString('base64')}`;
  }

  function token(at: URL, body: Buffer, authorization: string | undefined, send: Send, refuse: Refuse): void {
    const form = new URLSearchParams(body.toString());
    const known =
      options.credentials === undefined && options.identityToken === undefined
        ? true
        : authorization === basic() ||
          (options.identityToken !== undefined && form.get('refresh_token') === options.identityToken);
    const scope = at.searchParams.get('scope') ?? form.get('scope') ?? '';
    if (!known || !/^repository:[^:]+:pull$/.test(scope)) refuse(403, 'DENIED');
    else send(200, JSON.stringify({ access_token: `for-${scope}`, expires_in: 300 }));
  }

  function allowed(authorization: string | undefined, url: string, refuse: Refuse): boolean {
    if (options.auth === 'basic' && authorization !== basic()) {
      refuse(401, 'UNAUTHORIZED', { 'www-authenticate': 'Negotiate, Basic realm="a \\"quoted\\" realm"' });
      return false;
    }
    if (options.auth === 'bearer' && !authorization?.startsWith('Bearer for-repository:')) {
      const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|referrers)\//.exec(url)?.[1] ?? '';
      const realm = options.realm ?? `http://${registry.host}/token`;
      refuse(401, 'UNAUTHORIZED', {
        'www-authenticate': `Bearer realm="${realm}",service="test",scope="repository:${repository}:pull"`,
      });
      return false;
    }
    return true;
  }

  function store(at: URL, request: IncomingMessage, body: Buffer, send: Send, refuse: Refuse): void {
    if (at.pathname.includes('/blobs/uploads/')) {
      if (request.method === 'POST') {
        send(202, '', { location: `${at.pathname}one` });
        return;
      }
      const digest = at.searchParams.get('digest') ?? '';
      if (digestOf(body) !== digest) {
        refuse(400, 'DIGEST_INVALID');
        return;
      }
      blobs.set(digest, body);
      send(201);
      return;
    }
    const [, repository = '', reference = ''] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(at.pathname) ?? [];
    const digest = digestOf(body);
    manifests.set(`${repository}@${digest}`, { bytes: body, type: request.headers['content-type'] ?? '' });
    if (!reference.startsWith('sha256:')) tags.set(`${repository}:${reference}`, digest);
    send(201, '', { 'docker-content-digest': digest });
  }

  function read(at: URL, send: Send, refuse: Refuse): void {
    // Clients ask first whether this is a registry (OCI distribution specification, end-1).
    if (at.pathname === '/v2/') {
      send(200, '{}', { 'content-type': 'application/json' });
      return;
    }
    const [, repository = '', kind, reference = ''] =
      /^\/v2\/(.+?)\/(manifests|blobs|referrers)\/(.+)$/.exec(decodeURIComponent(at.pathname)) ?? [];
    if (kind === 'blobs') {
      const bytes = blobs.get(reference);
      if (!bytes) {
        refuse(404, 'BLOB_UNKNOWN');
        return;
      }
      if (options.redirect) {
        send(307, '', { location: options.redirect(reference) });
        return;
      }
      const sent = options.corruptBlobs ? Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')]) : bytes;
      send(200, sent, { 'content-type': 'application/octet-stream' });
      return;
    }
    if (kind === 'manifests') {
      options.beforeManifest?.(reference);
      const digest = reference.startsWith('sha256:') ? reference : tags.get(`${repository}:${reference}`);
      const found = manifests.get(`${repository}@${digest ?? ''}`);
      if (!found) {
        refuse(404, 'MANIFEST_UNKNOWN');
        return;
      }
      const bytes = options.otherManifests?.test(reference)
        ? Buffer.concat([found.bytes, Buffer.from(' ')])
        : found.bytes;
      const named = options.lyingHeader ? `sha256:${'9'.repeat(64)}` : digestOf(bytes);
      send(200, bytes, { 'content-type': found.type, 'docker-content-digest': named });
      return;
    }
    if (kind === 'referrers') {
      referrers(repository, reference, at, send, refuse);
      return;
    }
    refuse(404, 'NAME_UNKNOWN');
  }

  function referrers(repository: string, of: string, at: URL, send: Send, refuse: Refuse): void {
    if (typeof options.referrers === 'number') {
      refuse(options.referrers, 'UNSUPPORTED');
      return;
    }
    if (options.referrers === undefined || options.referrers === false) {
      send(404, '404 page not found\n');
      return;
    }
    const all = [...manifests].flatMap(([name, { bytes, type }]) => {
      const json = JSON.parse(bytes.toString()) as { subject?: { digest: string }; artifactType?: string };
      const [where = '', digest = ''] = name.split('@');
      if (where !== repository || json.subject?.digest !== of || options.referrers === 'empty') return [];
      return [{ mediaType: type, digest, size: bytes.length, artifactType: json.artifactType }];
    });
    all.push(...((options.alsoListed ?? []) as typeof all));
    const size = options.pageSize ?? Math.max(all.length, 1);
    const page = Number(at.searchParams.get('page') ?? 0);
    const more = options.endless === true || (page + 1) * size < all.length;
    const next = `${options.nextPageAt ?? ''}/v2/${repository}/referrers/${of}?page=${page + 1}`;
    send(
      200,
      JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: all.slice(page * size, (page + 1) * size) }),
      {
        'content-type': INDEX,
        ...(more ? { link: `<${next}>; rel="next"` } : {}),
        ...options.referrersHeaders,
      },
    );
  }
}
