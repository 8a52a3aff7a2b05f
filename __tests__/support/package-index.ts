/** An index of packages on loopback that serves what npm's registry and PyPI serve, and misbehaves as it is told. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer: a document, or whatever else a server may do. */
export type IndexAnswer =
  string | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

export interface PackageIndexServer {
  /** For `package-index`. */
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** What is answered at a path, as it stands in the request. All others are 404. */
  serve(path: string, answer: IndexAnswer): void;
  /** What is answered at every path. */
  serveEverywhere(answer: IndexAnswer): void;
  close(): Promise<void>;
}

export async function startPackageIndex(): Promise<PackageIndexServer> {
  const answers = new Map<string, IndexAnswer>();
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  let everywhere: IndexAnswer | undefined;
  const server = createServer(({ url = '/', headers }, response) => {
    requests.push({ path: url, headers });
    answer(response, everywhere ?? answers.get(url) ?? { status: 404, body: '{"message":"Not Found"}' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serve(path, given) {
      answers.set(path, given);
    },
    serveEverywhere(given) {
      everywhere = given;
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

function answer(response: ServerResponse, given: IndexAnswer): void {
  const { status, headers = {}, body = '' } = typeof given === 'string' ? { status: 200, body: given } : given;
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}
