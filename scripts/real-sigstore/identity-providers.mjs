// The providers of identities that Fulcio asks: GitHub Actions and Google by their own addresses, answered on loopback. Fulcio reaches
// them through a proxy of ours and trusts a certificate of ours, so that the certificates it issues name the real issuers.
import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import https from 'node:https';
import net from 'node:net';
import { createServer } from 'node:http';

export const GITHUB = 'https://token.actions.githubusercontent.com';
export const GOOGLE = 'https://accounts.google.com';
const LIFETIME_S = 600;

/** @param tls the PEM `{ cert, key }` that stands for both hosts. */
export async function startIdentityProviders(tls) {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwks = { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'loopback', use: 'sig', alg: 'RS256' }] };
  const provider = https.createServer(tls, (request, response) => {
    const issuer = `https://${request.headers.host}`;
    const configuration = {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/jwks' ? jwks : configuration));
  });
  const providerPort = await listen(provider);
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (_, client, head) => {
    const upstream = net.connect(providerPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const end of [client, upstream]) end.on('error', () => [client, upstream].forEach((each) => each.destroy()));
  });
  const proxyPort = await listen(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    token: (claims) => tokenOf(claims, keys.privateKey),
    stop: () => [provider, proxy].forEach((server) => (server.close(), server.closeAllConnections())),
  };
}

/** The claims of a release workflow, as GitHub's tokens have them (docs.github.com, "OpenID Connect reference"). */
export function workflowClaims(repository, workflow, tag) {
  const [owner] = repository.split('/');
  const ref = `refs/tags/${tag}`;
  const at = `${repository}/.github/workflows/${workflow}@${ref}`;
  const sha = '4f2c9d1e6b7a8c9d0e1f2a3b4c5d6e7f8a9b0c1d';
  return {
    iss: GITHUB,
    sub: `repo:${repository}:ref:${ref}`,
    ref,
    sha,
    repository,
    repository_owner: owner,
    repository_id: '812345678',
    repository_owner_id: '51234567',
    repository_visibility: 'public',
    workflow: 'release',
    workflow_ref: at,
    workflow_sha: sha,
    job_workflow_ref: at,
    job_workflow_sha: sha,
    event_name: 'push',
    runner_environment: 'github-hosted',
    run_id: '19000000001',
    run_attempt: '1',
  };
}

export function personClaims(email) {
  return { iss: GOOGLE, sub: '110000000000000000001', email, email_verified: true };
}

function tokenOf(claims, key) {
  const now = Math.floor(Date.now() / 1000);
  const payload = { aud: 'sigstore', iat: now, nbf: now, exp: now + LIFETIME_S, jti: randomUUID(), ...claims };
  const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'loopback' }, payload].map(encoded).join('.');
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

function encoded(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}
