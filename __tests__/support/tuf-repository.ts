/**
 * A TUF repository on loopback with real metadata, laid out as Sigstore's (consistent snapshots, hashed target names), that
 * can be made to misbehave: expired, rolled back, forged, cut off, slow, broken or gone.
 */
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf, makeKeys, signBytes, type KeyPair } from './sigstore/keys.ts';

export type TufRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

export interface TufRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What the server does instead of answering properly. */
export type TufFault =
  /** Never answers; `seen` is called when it is asked. */
  | { readonly kind: 'hang'; readonly seen?: () => void }
  /** Answers with the status and no document. */
  | { readonly kind: 'status'; readonly status: number }
  /** Sends a whole answer that holds the first half of the document only. */
  | { readonly kind: 'truncate' }
  /** Announces the whole document and hangs up in the middle. */
  | { readonly kind: 'hang-up' }
  /** Sends other bytes. */
  | { readonly kind: 'replace'; readonly body: Buffer | string };

export interface TufRepository {
  /** For `tuf-mirror`. */
  readonly url: string;
  /** The first root, for `tuf-root`. */
  readonly root: Buffer;
  readonly requests: readonly TufRequest[];
  /** Publishes another set of targets as a new version of everything that names them. */
  publish(targets: Readonly<Record<string, string | Buffer>>): void;
  /** Signs the role's document anew with another expiry (default: yesterday). */
  expire(role: TufRole, at?: Date): void;
  /** Serves a timestamp of an older version than was served before, properly signed. */
  rollBack(): void;
  /** Signs the role's document with a key that nobody trusts, under the trusted key's name. */
  forge(role: TufRole): void;
  /** Publishes a next root with new keys; signed by the old ones too, unless they were never asked. */
  rotateRoot(options?: { readonly signedByOld?: boolean }): void;
  /** Makes every path that contains the text fail so; the last fault that matches counts. */
  fault(path: string, fault: TufFault): void;
  /** Forgets all faults and forgeries. */
  mend(): void;
  /** Stops the server; connections to its port are refused from then on. */
  close(): Promise<void>;
}

interface Keys {
  readonly root: KeyPair;
  readonly online: KeyPair;
}

interface Document {
  readonly signed: Readonly<Record<string, unknown>>;
  readonly keys: readonly KeyPair[];
}

const DAY = 86_400_000;
/** How long each role's documents are good for, as with Sigstore's. */
const LIFETIMES: Readonly<Record<TufRole, number>> = { root: 180, timestamp: 7, snapshot: 3650, targets: 180 };

/** OLPC canonical JSON, which TUF signs: only the quote and the backslash are escaped, line breaks stand as they are. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonical(key)}:${canonical(member)}`).join(',')}}`;
}

const keyJson = (keys: KeyPair): Record<string, unknown> => ({
  keytype: 'ecdsa',
  scheme: 'ecdsa-sha2-nistp256',
  keyval: { public: keys.pem },
});

const keyId = (keys: KeyPair): string => digestOf('sha256', canonical(keyJson(keys))).toString('hex');

function sign({ signed, keys }: Document, forger?: KeyPair): Buffer {
  const data = Buffer.from(canonical(signed));
  const signatures = keys.map((each) => ({
    keyid: keyId(each),
    sig: signBytes(data, forger ?? each).toString('hex'),
  }));
  return Buffer.from(JSON.stringify({ signed, signatures }));
}

const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** `folder/<hash>.name` */
function hashedName(name: string, content: Buffer): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}${digestOf('sha256', content).toString('hex')}.${name.slice(slash)}`;
}

/** The documents of the repository, and the versions in which they are published. */
class Metadata {
  readonly files = new Map<string, Buffer>();
  #keys: Keys = { root: makeKeys('P-256'), online: makeKeys('P-256') };
  #targets = new Map<string, Buffer>();
  readonly #versions: Record<TufRole, number> = { root: 1, timestamp: 1, snapshot: 1, targets: 1 };
  readonly #expiries: Partial<Record<TufRole, Date>> = {};
  readonly #forged = new Set<TufRole>();
  readonly #forger = makeKeys('P-256');

  publish(targets: Readonly<Record<string, string | Buffer>>): void {
    this.#targets = new Map(Object.entries(targets).map(([name, content]) => [name, Buffer.from(content)]));
    for (const [name, content] of this.#targets) this.files.set(`targets/${hashedName(name, content)}`, content);
    this.#bump('targets', 'snapshot', 'timestamp');
    this.write();
  }

  expire(role: TufRole, at: Date): void {
    this.#expiries[role] = at;
    this.#renew(role);
  }

  forge(role: TufRole): void {
    this.#forged.add(role);
    this.#renew(role);
  }

  mend(): void {
    this.#forged.clear();
    this.write();
  }

  rollBack(): void {
    this.#versions.timestamp -= 1;
    this.write();
  }

  rotateRoot(signedByOld: boolean): void {
    const old = this.#keys.root;
    this.#keys = { root: makeKeys('P-256'), online: makeKeys('P-256') };
    this.#versions.root += 1;
    this.#bump('targets', 'snapshot', 'timestamp');
    this.write(signedByOld ? [old] : []);
  }

  /** A document that clients may have seen gets a new version, and so does whatever names that version. */
  #renew(role: TufRole): void {
    const above: Readonly<Record<TufRole, readonly TufRole[]>> = {
      root: ['root'],
      targets: ['targets', 'snapshot', 'timestamp'],
      snapshot: ['snapshot', 'timestamp'],
      timestamp: ['timestamp'],
    };
    const old = this.#keys.root;
    this.#bump(...above[role]);
    this.write(role === 'root' ? [old] : []);
  }

  #bump(...roles: readonly TufRole[]): void {
    for (const role of roles) this.#versions[role] += 1;
  }

  #document(role: TufRole, body: Readonly<Record<string, unknown>>, alsoBy: readonly KeyPair[] = []): Buffer {
    const key = role === 'root' || role === 'targets' ? this.#keys.root : this.#keys.online;
    const signed = {
      _type: role,
      spec_version: '1.0.31',
      version: this.#versions[role],
      expires: seconds(this.#expiries[role] ?? new Date(Date.now() + LIFETIMES[role] * DAY)),
      ...body,
    };
    const keys = [...new Set([key, ...alsoBy])];
    return sign({ signed, keys }, this.#forged.has(role) ? this.#forger : undefined);
  }

  /** Writes the current version of every document. */
  write(rootAlsoBy: readonly KeyPair[] = []): void {
    const { root, online } = this.#keys;
    const versions = this.#versions;
    const role = (key: KeyPair) => ({ keyids: [keyId(key)], threshold: 1 });
    const rootName = `${versions.root}.root.json`;
    // a published root never changes; clients fetch each version once
    if (!this.files.has(rootName)) {
      const roles = { root: role(root), targets: role(root), snapshot: role(online), timestamp: role(online) };
      const keys = Object.fromEntries([root, online].map((key) => [keyId(key), keyJson(key)]));
      this.files.set(rootName, this.#document('root', { consistent_snapshot: true, keys, roles }, rootAlsoBy));
    }
    const listed = [...this.#targets].map(([name, content]) => {
      const hashes = { sha256: digestOf('sha256', content).toString('hex') };
      return [name, { length: content.length, hashes }] as const;
    });
    const targets = this.#document('targets', { targets: Object.fromEntries(listed) });
    const snapshot = this.#document('snapshot', { meta: { 'targets.json': { version: versions.targets } } });
    const timestamp = this.#document('timestamp', { meta: { 'snapshot.json': { version: versions.snapshot } } });
    this.files.set(`${versions.targets}.targets.json`, targets);
    this.files.set(`${versions.snapshot}.snapshot.json`, snapshot);
    this.files.set('timestamp.json', timestamp);
  }
}

function answerWith(response: ServerResponse, body: Buffer | undefined, fault: TufFault | undefined): void {
  if (fault?.kind === 'hang') {
    fault.seen?.();
    return;
  }
  if (fault?.kind === 'status') {
    response.writeHead(fault.status).end();
    return;
  }
  const document = fault?.kind === 'replace' ? Buffer.from(fault.body) : body;
  if (!document) {
    response.writeHead(404).end();
    return;
  }
  const half = document.subarray(0, document.length / 2);
  if (fault?.kind === 'hang-up') {
    response.writeHead(200, { 'content-length': document.length });
    response.write(half, () => response.destroy());
    return;
  }
  response.writeHead(200).end(fault?.kind === 'truncate' ? half : document);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function startTufRepository(targets: Readonly<Record<string, string | Buffer>>): Promise<TufRepository> {
  const metadata = new Metadata();
  metadata.publish(targets);
  const root = metadata.files.get('1.root.json')!;
  const requests: TufRequest[] = [];
  const faults: (readonly [string, TufFault])[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1));
    requests.push({ method: request.method ?? '', path, headers: request.headers });
    const fault = faults.findLast(([part]) => path.includes(part))?.[1];
    answerWith(response, metadata.files.get(path), fault);
  });
  // A test that stands still for seconds must not send on a connection that is just being closed.
  server.keepAliveTimeout = 0;
  const url = await listen(server);
  return {
    url,
    root,
    requests,
    publish(next) {
      metadata.publish(next);
    },
    expire(role, at = new Date(Date.now() - DAY)) {
      metadata.expire(role, at);
    },
    rollBack() {
      metadata.rollBack();
    },
    forge(role) {
      metadata.forge(role);
    },
    rotateRoot({ signedByOld = true } = {}) {
      metadata.rotateRoot(signedByOld);
    },
    fault(path, fault) {
      faults.push([path, fault]);
    },
    mend() {
      faults.length = 0;
      metadata.mend();
    },
    async close() {
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeAllConnections();
      await closed;
    },
  };
}
