/**
 * A proxy on loopback that speaks CONNECT (RFC 9110, 9.3.6) and records who is asked for. Names of the test's choice lead
 * through it to plain servers on loopback, with TLS by a certificate for that name; all others are refused.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import {
  authorityCertificate,
  certificatePem,
  DIGITAL_SIGNATURE,
  keyUsage,
  newSerial,
  signCertificate,
  type Certified,
} from './sigstore/certificate.ts';
import * as der from './sigstore/der.ts';
import { makeKeys } from './sigstore/keys.ts';

export interface ConnectRequest {
  /** `host:port`, as the request line has it. */
  readonly target: string;
  readonly authorization?: string;
}

export interface ConnectProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Every CONNECT; and every other request, which none should be, as `METHOD url`. */
  readonly asked: readonly ConnectRequest[];
  /** The authority of all certificates, PEM: for `NODE_EXTRA_CA_CERTS`. */
  readonly authority: string;
  /** The targets, without repetitions. */
  targets(): readonly string[];
  close(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** Host name → base URL of a plain server on loopback; asked for at port 443. */
  readonly names?: Readonly<Record<string, string>>;
  /** `user:password` that must be sent. */
  readonly login?: string;
  /** Accepts the request and hangs up. */
  readonly drops?: boolean;
  /** The certificate is for another name. */
  readonly wrongName?: boolean;
}

const HOUR = 3_600_000;

export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const { names = {}, login, drops, wrongName } = options;
  const validity = { notBefore: new Date(Date.now() - HOUR), notAfter: new Date(Date.now() + 24 * HOUR) };
  const authority = authorityCertificate({ ...validity, subject: { commonName: 'proxy test' }, keys: makeKeys() });
  const contexts = new Map(
    Object.keys(names).map((name) => [name, contextFor(wrongName ? 'other.example.test' : name, authority)]),
  );
  const asked: ConnectRequest[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  };
  const server = createServer((request, response) => {
    asked.push({ target: `${request.method ?? ''} ${request.url ?? ''}` });
    response.writeHead(400).end();
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const { authorization } = { authorization: request.headers['proxy-authorization'] };
    const target = request.url ?? '';
    asked.push({ target, ...(authorization !== undefined && { authorization }) });
    const name = target.replace(/:443$/, '');
    const [behind, context] = [names[name], contexts.get(name)];
    if (drops) socket.destroy();
    else if (login !== undefined && authorization !== `Basic ${Buffer.from(login).toString('base64')}`)
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="x"\r\n\r\n');
    else if (behind === undefined || context === undefined) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      const secured = new TLSSocket(socket, { isServer: true, secureContext: context });
      const plain = connect(Number(new URL(behind).port), '127.0.0.1');
      keep(secured);
      keep(plain);
      secured.pipe(plain).pipe(secured);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    authority: certificatePem(authority.der),
    targets: () => [...new Set(asked.map(({ target }) => target))],
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function contextFor(name: string, authority: Certified): SecureContext {
  const keys = makeKeys();
  const fields = {
    serial: newSerial(),
    issuer: authority.fields.subject,
    subject: { commonName: name },
    notBefore: authority.fields.notBefore,
    notAfter: authority.fields.notAfter,
    spki: keys.spki,
    extensions: [
      keyUsage(DIGITAL_SIGNATURE),
      // subjectAltName with one dNSName (RFC 5280, 4.2.1.6)
      { oid: '2.5.29.17', value: der.sequence(der.implicit(2, Buffer.from(name))) },
    ],
  };
  return createSecureContext({
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: certificatePem(signCertificate(fields, authority.keys)),
  });
}
