/** A publisher of revocation lists on loopback, and a gate that asks it. */
import { utimesSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  checkRevocation,
  obtainRevocations,
  type RecallContext,
  type RecallFacts,
  type Recalls,
} from '../../src/gate/recalls/revocations.ts';
import type { RevocationPolicy, Signer } from '../../src/model/policy.ts';
import { createVerificationMemory } from '../../src/verify/sigstore/verification-memory.js';
import { createEntryFinder } from '../../src/rekor/entry-finder.ts';
import { DAY, ISSUER, person, rootOf } from './checking.ts';
import { bundleJson, createWorld, type SigningOptions, type World } from './sigstore/index.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export const NOW = new Date();
export const HOUR = 3_600_000;
export const world: World = createWorld({ at: new Date(NOW.getTime() - HOUR) });
export const RECALL = 'https://github.com/acme/widgets/.github/workflows/revocations.yml@refs/tags/revocations';
export const NAME = 'revoked-versions.json';

export const recaller = person(RECALL, ISSUER, { name: 'recall' });
export const releaser: Signer = person();

/** Text of a list in the full form. */
export const listOf = (revoked: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ schemaVersion: 1, ...more, revoked });

export const V1 = { version: 'v1.2.3', reason: 'CVE-2026-1: remote <b>code</b> execution', fixedIn: 'v1.2.4' };

/** The bundle of a list by its own signer, or by whoever the options say. */
export const bundleOf = (list: string | Buffer, options: SigningOptions = {}): string =>
  bundleJson(world.sign(Buffer.from(list), { identity: RECALL, ...options }));

export interface Publisher {
  readonly url: string;
  /** What is answered at each path; anything else is 404. */
  routes: Record<string, string | Buffer | number | RequestListener>;
  /** Everything that was asked. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): void;
}

export async function startPublisher(): Promise<Publisher> {
  const asked: Publisher['asked'] = [];
  const publisher: { -readonly [Name in keyof Publisher]: Publisher[Name] } = {
    url: '',
    routes: {},
    asked,
    close: () => undefined,
  };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = publisher.routes[path] ?? 404;
    if (typeof answer === 'function') answer(request, response);
    else if (typeof answer === 'number') response.writeHead(answer).end('no\n');
    else response.writeHead(200).end(answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  publisher.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return publisher;
}

/** Lists and bundles at their usual addresses. */
export const published = (list: string, bundle: string | undefined = bundleOf(list)): Publisher['routes'] => ({
  [`/${NAME}`]: list,
  [`/${NAME}.bundle`]: bundle,
});

export const policyFor = (
  list: RevocationPolicy['list'],
  change: Partial<RevocationPolicy> = {},
): RevocationPolicy => ({
  list,
  bundles: [],
  signedBy: {
    kind: 'signature',
    by: { threshold: 1, of: [recaller] },
    predicateTypes: [],
    requireTimestamp: false,
  },
  freshForMs: DAY,
  tolerateStaleMs: 7 * DAY,
  notFound: 'allow',
  cache: 'cache',
  ...change,
});

export const contextFor = (workspace: Workspace, change: Partial<RecallContext> = {}): RecallContext => ({
  workspace: workspace.path,
  roots: [rootOf(world)],
  rootRefusals: [],
  memory: createVerificationMemory(),
  logs: createEntryFinder({ signal: new AbortController().signal, offline: true }),
  artifactSigners: [releaser],
  offline: false,
  now: NOW,
  signal: new AbortController().signal,
  limits: { requestMs: 600_000, totalMs: 600_000, retries: 1, waitMs: 1 },
  ...change,
});

export const facts = (change: Partial<RecallFacts> = {}): RecallFacts => ({
  name: 'widget.tar.gz',
  version: 'v1.2.4',
  digests: [{ algorithm: 'sha256', hex: 'ab'.repeat(32) }],
  proofs: [],
  openPgpNames: new Map(),
  ...change,
});

/** A workspace with files of a given age in milliseconds. */
export function aged(files: Readonly<Record<string, string | Buffer>>, age = 0): Workspace {
  const workspace = createWorkspace(files);
  const time = new Date(NOW.getTime() - age);
  for (const name of Object.keys(files)) utimesSync(workspace.at(name), time, time);
  return workspace;
}

/** `status CODE`, and the codes of the warnings: `pass [REVOCATIONS_STALE]`. */
export async function ask(
  policy: RevocationPolicy,
  context: RecallContext,
  about: Partial<RecallFacts> = {},
): Promise<{ readonly answer: string; readonly recalls: Recalls; readonly message: string }> {
  const recalls = await obtainRevocations(policy, context);
  const result = checkRevocation(recalls, facts(about));
  const code = 'refusal' in result ? ` ${result.refusal.code}` : '';
  const warned = recalls.warnings.length > 0 ? ` [${recalls.warnings.map((one) => one.code).join(' ')}]` : '';
  const message = 'refusal' in result ? result.refusal.message : '';
  return { answer: `${result.status}${code}${warned}`, recalls, message };
}
