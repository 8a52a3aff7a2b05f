/** A transparency log on loopback that answers `POST /api/v1/log/entries/retrieve` as Rekor v1 does (sigstore/rekor, openapi.yaml). */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { LogEntry } from './sigstore/index.ts';

export interface LogServer {
  readonly url: string;
  /** The hashes that were asked for, request by request. */
  readonly asked: readonly (readonly string[])[];
  close(): Promise<void>;
}

export async function startLog(entries: readonly LogEntry[]): Promise<LogServer> {
  const known = new Map(entries.map((entry) => [leafHash(entry), entry]));
  const asked: string[][] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { entryUUIDs = [] } = JSON.parse(body) as { entryUUIDs?: string[] };
      asked.push(entryUUIDs);
      const found = entryUUIDs.flatMap((uuid) => {
        const entry = known.get(uuid.slice(-64));
        return entry ? [{ [uuid]: answerOf(entry) }] : [];
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** RFC 6962, section 2.1: the hash of a leaf. */
const leafHash = ({ canonicalizedBody }: LogEntry): string =>
  createHash('sha256')
    .update(Buffer.concat([Buffer.of(0), Buffer.from(canonicalizedBody, 'base64')]))
    .digest('hex');

const hex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/** One entry as the API words it: hashes in hex, numbers as numbers. */
function answerOf({ canonicalizedBody, integratedTime, logId, logIndex, ...proofs }: LogEntry): unknown {
  const { inclusionPromise, inclusionProof } = proofs;
  return {
    body: canonicalizedBody,
    integratedTime: Number(integratedTime),
    logID: hex(logId.keyId),
    logIndex: Number(logIndex),
    verification: {
      ...(inclusionPromise && { signedEntryTimestamp: inclusionPromise.signedEntryTimestamp }),
      ...(inclusionProof && {
        inclusionProof: {
          checkpoint: inclusionProof.checkpoint?.envelope,
          hashes: inclusionProof.hashes.map(hex),
          logIndex: Number(inclusionProof.logIndex),
          rootHash: hex(inclusionProof.rootHash),
          treeSize: Number(inclusionProof.treeSize),
        },
      }),
    },
  };
}
