/**
 * A transparency log on loopback that speaks the one request of Rekor v1 that the gate sends (sigstore/rekor, openapi.yaml,
 * `searchLogQuery`), and lies where a test plans it. It records every request.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LogEntry } from './sigstore/rekor.ts';

export interface LogQuestion {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The hashes that were asked for. */
  readonly hashes: readonly string[];
}

/** An answer in place of the usual one; `hang` is never answered. */
export type PlannedAnswer =
  'hang' | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

export interface RekorServer {
  readonly url: string;
  readonly questions: LogQuestion[];
  /** Entries that the log has. */
  hold(...entries: readonly LogEntry[]): void;
  /** What is answered from now on; the truth where absent. The truth is handed over, to be changed. */
  lie(plan?: (question: LogQuestion, truth: readonly ApiEntry[]) => PlannedAnswer): void;
  /** Forgets entries, questions and lies. */
  reset(): void;
  close(): Promise<void>;
}

/** `{UUID: {body, …}}` as the API writes it; tests change it at will. */
export type ApiEntry = Record<string, any>;

const RETRIEVE = '/api/v1/log/entries/retrieve';
/** The number of a tree, which stands before the hash. */
const TREE = '108e9186e8c5677a';

export const leafHash = (body: Buffer): string => createHash('sha256').update(Buffer.of(0)).update(body).digest('hex');

/** An entry as the API hands it out. */
export function apiEntry(entry: LogEntry): ApiEntry {
  const hex = (base64: string) => Buffer.from(base64, 'base64').toString('hex');
  const { inclusionProof: proof, inclusionPromise: promise } = entry;
  return {
    [TREE + leafHash(Buffer.from(entry.canonicalizedBody, 'base64'))]: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logID: hex(entry.logId.keyId),
      logIndex: Number(entry.logIndex),
      verification: {
        ...(proof && {
          inclusionProof: {
            checkpoint: proof.checkpoint?.envelope,
            hashes: proof.hashes.map(hex),
            logIndex: Number(proof.logIndex),
            rootHash: hex(proof.rootHash),
            treeSize: Number(proof.treeSize),
          },
        }),
        ...(promise && { signedEntryTimestamp: promise.signedEntryTimestamp }),
      },
    },
  };
}

export async function startRekor(): Promise<RekorServer> {
  const questions: LogQuestion[] = [];
  let held: LogEntry[] = [];
  let plan: Parameters<RekorServer['lie']>[0];
  const server = createServer((request, response) => {
    void (async () => {
      const question = await read(request);
      questions.push(question);
      const truth = held
        .map(apiEntry)
        .filter((one) => question.hashes.some((hash) => Object.keys(one)[0]!.endsWith(hash)));
      const answer = plan?.(question, structuredClone(truth)) ?? usual(question, truth);
      if (answer === 'hang') return;
      const { status = 200, headers = { 'content-type': 'application/json' }, body = '' } = answer;
      response.writeHead(status, headers);
      response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    })();
  });
  // A test that stands still for seconds must not send on a connection that is just being closed.
  server.keepAliveTimeout = 0;
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions,
    hold: (...entries) => {
      held.push(...entries);
    },
    lie: (planned) => {
      plan = planned;
    },
    reset: () => {
      held = [];
      plan = undefined;
      questions.length = 0;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** As strict as the log itself: at most ten, each the hash of a leaf. */
function usual({ method, path, hashes }: LogQuestion, truth: readonly ApiEntry[]): PlannedAnswer {
  if (method !== 'POST' || path !== RETRIEVE) return { status: 404, body: { code: 404, message: 'path not found' } };
  if (hashes.length === 0 || hashes.length > 10) return { status: 422, body: { code: 604, message: 'entryUUIDs' } };
  if (!hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)))
    return { status: 400, body: { code: 400, message: 'uuid' } };
  return { body: truth };
}

async function read(request: IncomingMessage): Promise<LogQuestion> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts).toString('utf8');
  let hashes: string[] = [];
  try {
    hashes = (JSON.parse(body) as { entryUUIDs?: string[] }).entryUUIDs ?? [];
  } catch {
    // Whatever was sent, the test sees it.
  }
  return { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body, hashes };
}
