/** Docker's credential helpers: `docker-credential-NAME get` reads a host and prints what is stored for it. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import { childEnvironment, OWN_HOME } from '../core/child-environment.js';
import { CREDENTIAL_HELPER_TIMEOUT_MS, MAX_DOCKER_CONFIG_BYTES } from '../core/registry-limits.js';
import { dig, parseJson } from '../formats/json/json.js';
import type { CredentialContext, Credentials } from './credential.js';
import { RegistryError } from './registry-error.js';

/** Names become a part of a program's name, so that no path and no option can be one. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What a helper prints where it has nothing (docker/docker-credential-helpers, `credentials/error.go`). */
const NOT_FOUND = /credentials not found/i;
const IDENTITY_TOKEN = '<token>';

/**
 * What helpers keep their logins by: the user's home, a keyring, and the login of the cloud whose registry it is for
 * (`ecr-login`, `gcloud`, `acr-env`). The tokens of the job are none of these.
 */
const FOR_HELPERS = [
  ...OWN_HOME,
  'DOCKER_CONFIG',
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'GNUPGHOME',
  'GPG_TTY',
  'PASSWORD_STORE_DIR',
  'AWS_*',
  'AZURE_*',
  'CLOUDSDK_*',
  'GOOGLE_*',
];

/** Asks a helper. A helper that fails is an error: going on without its credentials would look like a missing image. */
export async function askHelper(
  name: string,
  host: string,
  { env, signal }: CredentialContext,
): Promise<Credentials | undefined> {
  const broken = (why: string): RegistryError =>
    new RegistryError('PERMISSION', `The credential helper ${name} for ${host} ${why}`, {
      hint: "Install the helper that Docker's configuration names, or log in without it.",
    });
  if (!NAME.test(name)) throw broken('has no name that a helper can have');
  const { failed, output } = await runHelper(`docker-credential-${name}`, host, env, signal);
  if (failed) {
    if (NOT_FOUND.test(output)) return undefined;
    throw broken('failed');
  }
  const answer = parseJson(output);
  const [username, secret] = [dig(answer, 'Username'), dig(answer, 'Secret')];
  if (typeof username !== 'string' || typeof secret !== 'string') throw broken('printed no credentials');
  if (secret === '') return undefined;
  return username === IDENTITY_TOKEN
    ? { kind: 'identity-token', token: secret }
    : { kind: 'basic', username, password: secret };
}

function runHelper(
  program: string,
  host: string,
  env: CredentialContext['env'],
  signal: AbortSignal,
): Promise<{ readonly failed: boolean; readonly output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      ['get'],
      {
        // Windows looks for a program in the working directory first: one that lies in the checkout must not be it.
        cwd: parse(tmpdir()).root,
        env: childEnvironment(env, FOR_HELPERS),
        timeout: CREDENTIAL_HELPER_TIMEOUT_MS,
        maxBuffer: MAX_DOCKER_CONFIG_BYTES,
        windowsHide: true,
        signal,
      },
      (error, stdout) => {
        resolve({ failed: error !== null, output: stdout });
      },
    );
    // A helper that is not there, or that never reads, closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(host);
  });
}
