/** The reference implementation of a registry, as Debian packages it, on a free port of loopback. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createWorkspace } from '../workspace.ts';

export interface DockerRegistry {
  readonly host: string;
  close(): void;
}

/** @param htpasswd lines of a password file; anonymous where absent */
export async function startDockerRegistry(htpasswd?: string): Promise<DockerRegistry> {
  const port = await freePort();
  const folder = createWorkspace({ ...(htpasswd === undefined ? {} : { htpasswd }) });
  folder.folder('data');
  const auth = htpasswd === undefined ? '' : `auth: {htpasswd: {realm: test, path: '${folder.at('htpasswd')}'}}\n`;
  folder.write(
    'config.yml',
    `version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: '${folder.at('data')}'}}
http: {addr: '127.0.0.1:${port}'}
${auth}`,
  );
  const child = spawn('docker-registry', ['serve', folder.at('config.yml')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let problem = '';
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  child.on('error', (error) => (problem += error.message));
  const close = (): void => {
    child.kill();
    folder.remove();
  };
  const host = `127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    if (problem || child.exitCode !== null) break;
    const up = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (up) return { host, close };
    await new Promise((done) => setTimeout(done, 50));
  }
  close();
  throw new Error(`docker-registry did not start: ${problem}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
