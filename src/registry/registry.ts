/**
 * A repository of a registry, for reading (distribution-spec 1.1). Whatever is fetched by digest is hashed here: the answer
 * is those bytes or an error. What a server calls a digest is never believed.
 */
import { createHash } from 'node:crypto';
import { MAX_DOCUMENT_BYTES } from '../limits.js';
import { isImageDigest, type ImageRepository } from '../policy/image-reference.js';
import { originOf } from './address.js';
import { parseChallenges } from './challenge.js';
import { credentialsFor, type CredentialContext, type Credentials } from './credentials.js';
import { send, type HttpAnswer, type HttpContext } from './http.js';
import { MANIFEST_TYPES, readManifest, type Descriptor, type Manifest } from './manifest.js';
import { RegistryError } from './registry-error.js';
import { authorize } from './token.js';

export type RegistryContext = HttpContext & CredentialContext;

export interface Repository {
  readonly name: string;
  readonly origin: URL;
  /** GET under the registry, with its login; any status is an answer. */
  get(path: string, options: { readonly accept?: string; readonly maxBytes: number }): Promise<HttpAnswer>;
  /** A manifest by tag or digest; undefined where there is none. */
  manifest(reference: string): Promise<Manifest | undefined>;
  /** A blob; undefined where there is none. */
  blob(descriptor: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Buffer | undefined>;
}

/** Opens a repository; nothing is asked yet. One login serves all requests of it. */
export function openRepository({ registry, repository }: ImageRepository, context: RegistryContext): Repository {
  const origin = originOf(registry);
  const name = `${registry}/${repository}`;
  let stored: Promise<Credentials | undefined> | undefined;
  let login: Promise<string> | undefined;

  const logIn = async (answer: HttpAnswer): Promise<string> => {
    stored ??= credentialsFor(registry, context);
    const challenges = parseChallenges(answer.headers.get('www-authenticate'));
    return authorize({ origin, repository, challenges, credentials: await stored }, context);
  };
  const get: Repository['get'] = async (path, options) => {
    const url = new URL(path, origin);
    const used = login;
    const authorization = await used;
    const first = await send({ url, ...options, ...(authorization !== undefined && { authorization }) }, context);
    // Who led elsewhere and back chose the address: no login is sent there.
    if (first.status !== 401 || first.strayed || first.url.origin !== origin.origin) return first;
    // Requests run side by side: only the first that is sent away logs in again.
    if (login === used) login = logIn(first);
    return send({ url, ...options, authorization: (await login) ?? '' }, context);
  };

  return {
    name,
    origin,
    get,
    async manifest(reference) {
      const accept = MANIFEST_TYPES.join(', ');
      const answer = await get(`/v2/${repository}/manifests/${reference}`, { accept, maxBytes: MAX_DOCUMENT_BYTES });
      if (answer.status === 404) return undefined;
      const what = `${name}${isImageDigest(reference) ? '@' : ':'}${reference}`;
      if (answer.status !== 200) throw refusedAnswer(answer, origin, what);
      const digest = digestOf(answer.bytes);
      if (isImageDigest(reference) && digest !== reference) throw otherBytes(origin, what, digest);
      const manifest = readManifest(answer.bytes, digest, answer.headers.get('content-type'));
      if (typeof manifest === 'string')
        throw new RegistryError('IMAGE_MALFORMED', `The manifest ${what} cannot be read: ${manifest}`);
      return manifest;
    },
    async blob({ digest, size }, maxBytes) {
      const what = `${name}@${digest}`;
      if (size > maxBytes)
        throw new RegistryError('LIMIT_EXCEEDED', `${what} has ${size} bytes; at most ${maxBytes} are read`);
      const answer = await get(`/v2/${repository}/blobs/${digest}`, { maxBytes: size });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusedAnswer(answer, origin, what);
      const actual = digestOf(answer.bytes);
      if (actual !== digest) throw otherBytes(origin, what, actual);
      return answer.bytes;
    },
  };
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function otherBytes(origin: URL, what: string, actual: string): RegistryError {
  return new RegistryError(
    'IMAGE_DIGEST_MISMATCH',
    `${origin.host} sends other bytes for ${what}: theirs are ${actual}`,
  );
}

/** An answer that is neither what was asked for nor "not here". */
export function refusedAnswer({ status }: HttpAnswer, origin: URL, what: string): RegistryError {
  if (status === 401 || status === 403) {
    return new RegistryError('PERMISSION', `${origin.host} does not let the gate read ${what} (${status})`, {
      hint: `Log in to ${origin.host} before this step with an account that may pull it.`,
    });
  }
  return new RegistryError('NETWORK', `${origin.host} answers ${status} for ${what}`);
}
