// A whole Sigstore of the real programs on loopback: Fulcio, a log of certificates (TesseraCT), Rekor and a timestamp authority.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { GITHUB, GOOGLE, startIdentityProviders } from './identity-providers.mjs';

const PASSWORD = 'loopback';
/** Only against hanging. */
const MAX_WAIT_MS = 120_000;

/** The programs, as their modules install them: `go install …`. */
export const PROGRAMS = {
  cosign: 'github.com/sigstore/cosign/v3/cmd/cosign',
  fulcio: 'github.com/sigstore/fulcio',
  'rekor-server': 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix',
  'timestamp-server': 'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server',
  tesseract: 'github.com/transparency-dev/tesseract/cmd/tesseract/posix',
};

/**
 * @param folder where keys, logs and the trusted root are written
 * @param tools the folder with the programs, by the names of `PROGRAMS`
 * @returns the paths of the trusted root and the signing configuration, `token(claims)`, and `stop()`
 */
export async function startSigstore(folder, tools) {
  const missing = Object.keys(PROGRAMS).filter((name) => !fs.existsSync(path.join(tools, name)));
  if (missing.length > 0) {
    throw new Error(missing.map((name) => `${name} is not in the folder: go install ${PROGRAMS[name]}`).join('\n'));
  }
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  makeKeys(openssl, folder);
  const tls = { cert: read(folder, 'tls.pem'), key: read(folder, 'tls.key') };
  const providers = await startIdentityProviders(tls);
  const children = [];
  const stop = () => {
    providers.stop();
    for (const child of children) child.kill('SIGKILL');
  };
  const start = (name, args, env = {}) => {
    const log = fs.openSync(path.join(folder, `${name}.log`), 'a');
    const options = { cwd: folder, stdio: ['ignore', log, log], env: { ...process.env, ...env } };
    children.push(spawn(path.join(tools, name), args, options));
    fs.closeSync(log);
  };
  try {
    const port = await freePorts(9);
    const urls = {
      ct: `http://127.0.0.1:${port[0]}/log`,
      rekor: `http://127.0.0.1:${port[1]}`,
      tsa: `http://127.0.0.1:${port[2]}`,
      fulcio: `http://127.0.0.1:${port[3]}`,
    };
    start('tesseract', [
      ...['--private_key=ct.key', `--origin=ct.loopback.test/log`, '--path_prefix=log', '--storage_dir=ct'],
      ...['--roots_pem_file=root.pem', `--http_endpoint=127.0.0.1:${port[0]}`, '--logtostderr'],
    ]);
    start('rekor-server', [
      ...['serve', '--hostname=rekor.loopback.test', `--http-port=${port[1]}`, `--grpc-port=${port[4]}`],
      ...[`--http-metrics-port=${port[5]}`, '--storage-dir=rekor', '--signer-filepath=rekor.key'],
      ...['--checkpoint-interval=1s', '--batch-max-age=50ms'],
    ]);
    start('timestamp-server', ['serve', '--host=127.0.0.1', `--port=${port[2]}`, '--disable-ntp-monitoring']);
    const reachProviders = { HTTPS_PROXY: providers.proxy, SSL_CERT_FILE: path.join(folder, 'tls.pem') };
    start('fulcio', fulcioArguments(port, urls), reachProviders);
    await answers(`${urls.ct}/ct/v1/get-roots`);
    await answers(`${urls.rekor}/healthz`);
    fs.writeFileSync(path.join(folder, 'tsa.pem'), await answers(`${urls.tsa}/api/v1/timestamp/certchain`));
    await answers(`${urls.fulcio}/api/v2/trustBundle`);
    return { ...trustOf(urls, folder, tools), token: providers.token, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A root and an intermediate of Fulcio, the keys of both logs, and a certificate for the providers of identities. */
function makeKeys(openssl, folder) {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const hosts = [GITHUB, GOOGLE].map((url) => `DNS:${new URL(url).hostname}`).join(',');
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'tls.key',
    '-out',
    'tls.pem',
    '-subj',
    '/CN=tls',
    '-addext',
    `subjectAltName=${hosts}`,
  );
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/O=loopback.test/CN=root',
    '-days',
    '3650',
  );
  openssl(
    'req',
    ...curve,
    '-new',
    '-keyout',
    'plain.key',
    '-out',
    'fulcio.csr',
    '-subj',
    '/O=loopback.test/CN=intermediate',
  );
  fs.writeFileSync(
    path.join(folder, 'fulcio.ext'),
    [
      'basicConstraints=critical,CA:TRUE,pathlen:0',
      'keyUsage=critical,keyCertSign,cRLSign',
      'extendedKeyUsage=codeSigning',
      'subjectKeyIdentifier=hash',
      'authorityKeyIdentifier=keyid',
    ].join('\n'),
  );
  openssl(
    ...['x509', '-req', '-in', 'fulcio.csr', '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'],
    ...['-extfile', 'fulcio.ext', '-days', '3650', '-out', 'intermediate.pem'],
  );
  openssl('ec', '-in', 'plain.key', '-aes256', '-passout', `pass:${PASSWORD}`, '-out', 'fulcio.key');
  fs.writeFileSync(path.join(folder, 'fulcio.pem'), read(folder, 'intermediate.pem') + read(folder, 'root.pem'));
  openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', 'ct.key');
  openssl('ec', '-in', 'ct.key', '-pubout', '-out', 'ct.pub');
  openssl('genpkey', '-algorithm', 'ed25519', '-out', 'rekor.key');
  openssl('pkey', '-in', 'rekor.key', '-pubout', '-out', 'rekor.pub');
  fs.writeFileSync(path.join(folder, 'fulcio.yaml'), fulcioConfiguration());
}

/** As the public instance is set up for the two (config/identity/config.yaml of Fulcio), with the claims that a tag's release has. */
function fulcioConfiguration() {
  const url = '{{ .url }}';
  const claims = {
    'github-workflow-trigger': 'event_name',
    'github-workflow-sha': 'sha',
    'github-workflow-name': 'workflow',
    'github-workflow-repository': 'repository',
    'github-workflow-ref': 'ref',
    'build-signer-uri': `${url}/{{ .job_workflow_ref }}`,
    'build-signer-digest': 'job_workflow_sha',
    'runner-environment': 'runner_environment',
    'source-repository-uri': `${url}/{{ .repository }}`,
    'source-repository-digest': 'sha',
    'source-repository-ref': 'ref',
    'source-repository-identifier': 'repository_id',
    'source-repository-owner-uri': `${url}/{{ .repository_owner }}`,
    'source-repository-owner-identifier': 'repository_owner_id',
    'build-config-uri': `${url}/{{ .workflow_ref }}`,
    'build-config-digest': 'workflow_sha',
    'build-trigger': 'event_name',
    'run-invocation-uri': `${url}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}`,
    'source-repository-visibility-at-signing': 'repository_visibility',
  };
  const configuration = {
    'oidc-issuers': {
      [GITHUB]: {
        'issuer-url': GITHUB,
        'client-id': 'sigstore',
        type: 'ci-provider',
        'ci-provider': 'github-workflow',
      },
      [GOOGLE]: { 'issuer-url': GOOGLE, 'client-id': 'sigstore', type: 'email' },
    },
    'ci-issuer-metadata': {
      'github-workflow': {
        'default-template-values': { url: 'https://github.com' },
        'extension-templates': claims,
        'subject-alternative-name-template': `${url}/{{ .job_workflow_ref }}`,
      },
    },
  };
  return stringify(configuration);
}

function fulcioArguments(port, urls) {
  return [
    ...['serve', '--host=127.0.0.1', `--port=${port[3]}`, '--grpc-host=127.0.0.1', `--grpc-port=${port[6]}`],
    ...[`--metrics-port=${port[7]}`, `--legacy-unix-domain-socket=@fulcio-${port[8]}`, '--config-path=fulcio.yaml'],
    ...['--ca=fileca', '--fileca-cert=fulcio.pem', '--fileca-key=fulcio.key', `--fileca-key-passwd=${PASSWORD}`],
    ...['--fileca-watch=false', `--ct-log-url=${urls.ct}`, '--ct-log-public-key-path=ct.pub'],
  ];
}

/** cosign writes both files, so that their form is that of the real tool. */
function trustOf(urls, folder, tools) {
  const cosign = (...args) => execFileSync(path.join(tools, 'cosign'), args, { cwd: folder, stdio: 'pipe' });
  const since = 'start-time=2026-01-01T00:00:00Z';
  const service = (url, version) => `url=${url},api-version=${version},${since},operator=loopback.test`;
  // By names and not by ports: the name of a log is part of its checkpoints, and the root is the same whatever ports were free.
  cosign(
    ...['trusted-root', 'create', '--out=trusted-root.json'],
    `--fulcio=url=https://fulcio.loopback.test,certificate-chain=fulcio.pem,${since}`,
    `--ctfe=url=https://ct.loopback.test/log,public-key=ct.pub,${since}`,
    `--rekor=url=https://rekor.loopback.test,public-key=rekor.pub,${since},origin=rekor.loopback.test`,
    '--tsa=url=https://tsa.loopback.test/api/v1/timestamp,certificate-chain=tsa.pem',
  );
  cosign(
    ...['signing-config', 'create', '--out=signing-config.json', '--rekor-config=ANY', '--tsa-config=ANY'],
    `--fulcio=${service(urls.fulcio, 1)}`,
    `--rekor=${service(urls.rekor, 2)}`,
    `--tsa=${service(`${urls.tsa}/api/v1/timestamp`, 1)}`,
  );
  return {
    trustedRoot: path.join(folder, 'trusted-root.json'),
    signingConfig: path.join(folder, 'signing-config.json'),
  };
}

/** Waits until a server answers; it is a fault if that takes for ever. */
async function answers(url) {
  const until = Date.now() + MAX_WAIT_MS;
  for (;;) {
    try {
      const response = await fetch(url);
      if (response.ok) return await response.text();
    } catch {
      // It does not listen yet.
    }
    if (Date.now() > until) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function read(folder, name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}
