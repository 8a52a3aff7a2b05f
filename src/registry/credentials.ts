/**
 * Which credentials a registry gets. Hosts compare exactly: a client that looked for a part of the name sent the password
 * of `ghcr.io` to `ghcr.io.evil.test` (sigstore-js, `@sigstore/oci` 0.7.1).
 */
import { join } from 'node:path';
import { MAX_DOCKER_CONFIG_BYTES } from '../core/registry-limits.js';
import { dig, isRecord, parseJson } from '../formats/json/json.js';
import { githubServer, runnerServer } from '../github/github-server.js';
import { readWhole } from '../files/read-file.js';
import { askHelper } from './credential-helper.js';
import { RegistryError } from './registry-error.js';
import type { CredentialContext, Credentials } from './credential.js';

const GITHUB_REGISTRY = 'ghcr.io';

/**
 * The `github-token` input, then what `docker login` left behind, then the workflow's own token; the two tokens go to ghcr.io
 * and to nobody else, and only where they are of github.com.
 */
export async function credentialsFor(registry: string, context: CredentialContext): Promise<Credentials | undefined> {
  const { env } = context;
  // A token of another GitHub means nothing to this registry, and is none of its business. The one that is given is for the server
  // that `GH_HOST` names, the workflow's own for the one that the job runs for.
  const githubToken = isDotcom(githubServer(env)) ? context.githubToken : undefined;
  if (registry === GITHUB_REGISTRY && githubToken !== undefined) return githubCredentials(githubToken, env);
  const stored = await dockerCredentials(registry, context);
  if (stored) return stored;
  const token = isDotcom(runnerServer(env)) ? env['GITHUB_TOKEN'] : undefined;
  return registry === GITHUB_REGISTRY && token ? githubCredentials(token, env) : undefined;
}

/** Without a server it is github.com. */
function isDotcom(server: ReturnType<typeof runnerServer>): boolean {
  return server === undefined || ('value' in server && server.value.kind === 'dotcom');
}

/** GitHub looks at the token alone; the name must only not be empty. */
function githubCredentials(token: string, env: CredentialContext['env']): Credentials {
  return { kind: 'basic', username: env['GITHUB_ACTOR'] ?? 'token', password: token };
}

/** Docker's configuration (docker/cli, `config/configfile`): `credHelpers` before `credsStore` before `auths`. */
async function dockerCredentials(registry: string, context: CredentialContext): Promise<Credentials | undefined> {
  const config = readConfig(context.env);
  if (!config) return undefined;
  for (const key of keysOf(registry)) {
    const helper = dig(config, 'credHelpers', key);
    if (typeof helper === 'string' && helper !== '') return askHelper(helper, key, context);
  }
  const store = config['credsStore'];
  if (typeof store === 'string' && store !== '') {
    for (const key of keysOf(registry)) {
      const found = await askHelper(store, key, context);
      if (found) return found;
    }
  }
  for (const key of keysOf(registry)) {
    const found = fromAuth(dig(config, 'auths', key));
    if (found) return found;
  }
  return undefined;
}

/** How Docker names a registry; exact names only. */
function keysOf(registry: string): readonly string[] {
  return registry === 'docker.io'
    ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io', 'registry-1.docker.io']
    : [registry, `https://${registry}`, `https://${registry}/v1/`, `https://${registry}/v2/`];
}

function readConfig(env: CredentialContext['env']): Readonly<Record<string, unknown>> | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const folder = env['DOCKER_CONFIG'] ?? (home ? join(home, '.docker') : undefined);
  if (folder === undefined) return undefined;
  const file = join(folder, 'config.json');
  const read = readWhole(file, MAX_DOCKER_CONFIG_BYTES, { links: 'follow', missing: 'ARTIFACT_NOT_FOUND' });
  if ('refusal' in read) {
    // Without it the gate is anonymous; a file that is there and cannot be used must not make it so silently.
    if (read.refusal.code === 'ARTIFACT_NOT_FOUND') return undefined;
    throw unusable(file, read.refusal.message);
  }
  const config = parseJson(read.bytes);
  if (!isRecord(config)) throw unusable(file, 'it is not a JSON object');
  return config;
}

function unusable(file: string, why: string): RegistryError {
  return new RegistryError('PERMISSION', `Docker's configuration ${file} cannot be used: ${why}`, {
    hint: 'Log in again, or set `DOCKER_CONFIG` to a folder without it.',
  });
}

function fromAuth(entry: unknown): Credentials | undefined {
  const text = (name: string): string | undefined => {
    const value = dig(entry, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [identity, registry, auth] = [text('identitytoken'), text('registrytoken'), text('auth')];
  if (identity !== undefined) return { kind: 'identity-token', token: identity };
  if (registry !== undefined) return { kind: 'registry-token', token: registry };
  const [username, password] = [text('username'), text('password')];
  if (auth === undefined)
    return username !== undefined && password !== undefined ? { kind: 'basic', username, password } : undefined;
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  // The password may hold colons; Docker's own reader drops NULs at its end.
  return colon > 0
    ? { kind: 'basic', username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') }
    : undefined;
}
