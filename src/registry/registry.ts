/**
 * A repository of a registry, for reading (distribution-spec 1.1). Whatever is fetched by digest is hashed here: the answer
 * is those bytes or an error. What a server calls a digest is never believed.
 */
import type { EvidenceScope, Hold } from '../evidence/budget.js';
import { hasMoreValues } from '../formats/json/json.js';
import { MAX_DOCUMENT_BYTES } from '../core/limits.js';
import { MAX_MANIFEST_VALUES } from '../core/registry-limits.js';
import { isImageDigest, type ImageRepository } from '../formats/image-reference.js';
import { originOf } from './address.js';
import { parseChallenges } from './challenge.js';
import { credentialsFor } from './credentials.js';
import type { CredentialContext, Credentials } from './credential.js';
import { send, type HttpAnswer, type HttpContext } from './http.js';
import { MANIFEST_TYPES, readManifest, type Descriptor, type Manifest } from './manifest.js';
import { RegistryError } from './registry-error.js';
import { authorize } from './token.js';
import { namedSha256 } from '../formats/sha256.js';

export type RegistryContext = HttpContext & CredentialContext;

export interface Repository {
  readonly name: string;
  readonly origin: URL;
  /** Where everything that is read here is charged. */
  readonly hold: Hold;
  /** GET under the registry, with its login; any status is an answer. */
  get(path: string, options: { readonly accept?: string; readonly size: Size }): Promise<HttpAnswer>;
  /**
   * A manifest by tag or digest; undefined where there is none.
   *
   * @param size what its descriptor states; other content is not to be trusted (image-spec, `descriptor.md`, "size")
   */
  manifest(reference: string, size?: number): Promise<Manifest | undefined>;
  /** A blob; undefined where there is none. */
  blob(descriptor: Pick<Descriptor, 'digest' | 'size'>, maxBytes: number): Promise<Buffer | undefined>;
}

/** How large an answer may be: as its descriptor states, or at most so many bytes. */
type Size = { readonly exactly: number } | { readonly upTo: number };

/** The evidence of the run is more than is held. It ends the search: which part of it still fitted would be chance. */
export class HeldTooMuch extends RegistryError {
  constructor(limit: number) {
    const message = `The registry has more evidence than fits into the ${limit} bytes that a run holds at a time`;
    super('LIMIT_EXCEEDED', message, {
      hint: 'Remove referrers that are not needed, or check fewer images in one step.',
    });
    this.name = 'HeldTooMuch';
  }
}

/** Where what registries send is charged. */
export function registryHold(scope: EvidenceScope): Hold {
  return scope.hold((limit) => new HeldTooMuch(limit));
}

/** Opens a repository; nothing is asked yet. One login serves all requests of it. */
export function openRepository(
  { registry, repository }: ImageRepository,
  context: RegistryContext,
  hold: Hold,
): Repository {
  const origin = originOf(registry);
  const name = `${registry}/${repository}`;
  let stored: Promise<Credentials | undefined> | undefined;
  let login: Promise<string> | undefined;

  const logIn = async (answer: HttpAnswer): Promise<string> => {
    stored ??= credentialsFor(registry, context);
    const challenges = parseChallenges(answer.headers.get('www-authenticate'));
    return authorize({ registry, origin, repository, challenges, credentials: await stored }, context);
  };
  const get: Repository['get'] = async (path, { size, ...options }) =>
    hold.read(
      size,
      (maxBytes) => logged(path, { ...options, maxBytes }),
      ({ bytes }) => bytes.length,
    );
  const logged = async (
    path: string,
    options: { readonly accept?: string; readonly maxBytes: number },
  ): Promise<HttpAnswer> => {
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
    hold,
    get,
    async manifest(reference, stated) {
      const accept = MANIFEST_TYPES.join(', ');
      const what = `${name}${isImageDigest(reference) ? '@' : ':'}${reference}`;
      const size = sizeOf(what, stated, MAX_DOCUMENT_BYTES);
      const answer = await get(`/v2/${repository}/manifests/${reference}`, { accept, size });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusedAnswer(answer, origin, what);
      return manifestIn(answer, reference, what, origin);
    },
    async blob({ digest, size }, maxBytes) {
      const what = `${name}@${digest}`;
      const answer = await get(`/v2/${repository}/blobs/${digest}`, { size: sizeOf(what, size, maxBytes) });
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusedAnswer(answer, origin, what);
      const actual = namedSha256(answer.bytes);
      if (actual !== digest) throw otherBytes(origin, what, actual);
      return answer.bytes;
    },
  };
}

function manifestIn({ bytes, headers }: HttpAnswer, reference: string, what: string, origin: URL): Manifest {
  const digest = namedSha256(bytes);
  if (isImageDigest(reference) && digest !== reference) throw otherBytes(origin, what, digest);
  refuseManyValues(bytes, `The manifest ${what}`);
  const manifest = readManifest(bytes, digest, headers.get('content-type'));
  if (typeof manifest !== 'string') return manifest;
  throw new RegistryError('IMAGE_MALFORMED', `The manifest ${what} cannot be read: ${manifest}`);
}

/** Before it is parsed, which takes far more memory than the text. */
export function refuseManyValues(bytes: Buffer, what: string): void {
  if (hasMoreValues(bytes, MAX_MANIFEST_VALUES))
    throw new RegistryError('LIMIT_EXCEEDED', `${what} has more than ${MAX_MANIFEST_VALUES} values`);
}

/** @param stated by its descriptor, where there is one */
function sizeOf(what: string, stated: number | undefined, maxBytes: number): Size {
  if (stated === undefined) return { upTo: maxBytes };
  if (stated <= maxBytes) return { exactly: stated };
  throw new RegistryError('LIMIT_EXCEEDED', `${what} has ${stated} bytes; at most ${maxBytes} are read`);
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
