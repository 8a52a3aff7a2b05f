/** What the tests of trusted roots share: a job's folders, policies, known instances on loopback, servers that misbehave. */
import { readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RootSource, TrustPolicy } from '../../src/model/policy.js';
import type { Instance, InstanceName } from '../../src/trust/embedded.js';
import { loadRoots, type Roots, type TrustContext } from '../../src/trust/roots.js';
import { readTrustedRoot } from '../../src/trust/trusted-root-json.js';
import {
  certificatePem,
  DIGITAL_SIGNATURE,
  keyUsage,
  newSerial,
  signCertificate,
} from '../support/sigstore/certificate.js';
import { createWorld, makeKeys } from '../support/sigstore/index.js';
import { startTufRepository, type TufFault, type TufRepository, type TufRole } from '../support/tuf-repository.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

export const DAY = 86_400_000;
export const NOW = new Date();

/** The instance that a repository serves, and another that only the gate has built in. */
export const served = createWorld({ name: 'served' });
export const builtIn = createWorld({ name: 'built-in' });

export const TARGETS = { 'trusted_root.json': served.trustedRootJson };

const closing: (() => Promise<void> | void)[] = [];

/** For `afterEach`: closes and removes whatever a test opened. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

export interface Job {
  readonly repository: TufRepository;
  readonly workspace: Workspace;
  /** What lies in the job's temporary folder. */
  leftovers(): readonly string[];
  context(more?: Partial<TrustContext>): TrustContext;
  load(sources: readonly RootSource[], more?: Partial<TrustContext>, trust?: Partial<TrustPolicy>): Promise<Roots>;
}

export async function startJob(targets: Readonly<Record<string, string>> = TARGETS): Promise<Job> {
  const repository = await startTufRepository(targets);
  const workspace = createWorkspace({ 'tuf-root.json': repository.root });
  workspace.folder('temp');
  closing.push(
    () => {
      workspace.remove();
    },
    () => repository.close(),
  );
  const context: Job['context'] = (more = {}) => ({
    workspace: workspace.path,
    tempRoot: workspace.at('temp'),
    now: NOW,
    env: {},
    instances: known(repository.url, repository.root),
    ...more,
  });
  return {
    repository,
    workspace,
    context,
    leftovers: () => readdirSync(workspace.at('temp')),
    load: (sources, more, trust) => loadRoots(trustPolicy(sources, trust), context(more)),
  };
}

/** What is done to a repository. */
export interface Harm {
  readonly expire?: TufRole;
  readonly forge?: TufRole;
  readonly foreignRoot?: true;
  readonly fault?: readonly [path: string, fault: TufFault];
}

export function harm(repository: TufRepository, { expire, forge, foreignRoot, fault }: Harm): void {
  if (expire) repository.expire(expire);
  if (forge) repository.forge(forge);
  if (foreignRoot) repository.rotateRoot({ signedByOld: false });
  if (fault) repository.fault(...fault);
}

export const trustPolicy = (sources: readonly RootSource[], more: Partial<TrustPolicy> = {}): TrustPolicy => ({
  sources,
  maxAgeMs: 180 * DAY,
  offline: false,
  ...more,
});

/** Known instances that live at another address than in truth, and whose built-in root was signed so long ago. */
export function known(repository: string, tufRoot: Buffer, days = 10): (name: InstanceName) => Promise<Instance> {
  return (name) =>
    Promise.resolve({
      name,
      repository,
      signedAt: new Date(NOW.getTime() - days * DAY),
      root: () => readTrustedRoot(builtIn.trustedRoot, { name, source: 'embedded', file: `${name} (embedded)` }),
      tufRoot: () => Promise.resolve(tufRoot.toString('utf8')),
    });
}

/** The policy's own repository. */
export const mirror = (url: string): RootSource => ({ kind: 'tuf', mirror: url, rootFile: 'tuf-root.json' });

/** Which worlds the roots are of. */
export const worldsOf = ({ roots }: Roots): readonly string[] =>
  roots.map(({ material }) => worldOf(material.tlogs[0]!.baseURL));

const worldOf = (url: string): string => /^https:\/\/rekor\.(.+)\.test$/.exec(url)?.[1] ?? url;

async function listen(server: Server, scheme: string): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const serve = (listener: RequestListener): Promise<string> => listen(createServer(listener), 'http');

/** https with a certificate that nobody vouches for. */
export function serveSelfSigned(listener: RequestListener): Promise<string> {
  const keys = makeKeys('P-256');
  const subject = { commonName: '127.0.0.1' };
  const fields = {
    serial: newSerial(),
    issuer: subject,
    subject,
    notBefore: new Date(NOW.getTime() - DAY),
    notAfter: new Date(NOW.getTime() + DAY),
    spki: keys.spki,
    extensions: [keyUsage(DIGITAL_SIGNATURE)],
  };
  const der = signCertificate(fields, keys);
  const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' });
  return listen(createSecureServer({ key, cert: certificatePem(der) }, listener), 'https');
}

/** The repository behind a server that takes its time before each answer. */
export const serveSlowly = (repository: TufRepository, milliseconds: number, seen: () => void = () => undefined) =>
  serve((request, response) => {
    seen();
    void (async () => {
      await sleep(milliseconds, undefined, { ref: false });
      const answer = await fetch(repository.url + (request.url ?? ''));
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    })().catch(() => response.destroy());
  });

/** A port on which nobody listens. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A name that no resolver takes to the network: a label of it is too long for DNS. */
export const UNKNOWN_HOST = `https://${'a'.repeat(64)}.invalid`;
