/**
 * Names of images, read as Docker reads them (distribution/reference, `normalize.go`): a first part with a dot, a colon, or
 * `localhost` is a registry, everything else is on Docker Hub, and where a tag stands beside a digest the digest decides.
 */
import { type Attempt, complain } from '../core/attempt.js';

/** A repository of a registry. */
export interface ImageRepository {
  /** `ghcr.io`, `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** `acme/runner`; `library/alpine` for Docker's own. */
  readonly repository: string;
}

export interface ImageReference extends ImageRepository {
  /** As the user wrote it. */
  readonly given: string;
  /** Absent only beside a digest. */
  readonly tag?: string;
  /** `sha256:…`, in lower case. */
  readonly digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** distribution-spec, "Pulling manifests"; with the registry a name has at most 255 characters. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
const MAX_NAME = 255;

const DOCKER_HUB: readonly string[] = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];

/** True where the text is a digest that images are named by. */
export function isImageDigest(text: unknown): text is string {
  return typeof text === 'string' && DIGEST.test(text);
}

/** `ghcr.io/acme/runner`: the name without tag and digest. */
export function repositoryName({ registry, repository }: ImageRepository): string {
  return `${registry}/${repository}`;
}

/** Reads `[oci://][registry/]repository[:tag][@sha256:…]`; without tag and digest the tag is `latest`. */
export function parseImageReference(given: string): Attempt<ImageReference> {
  const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  if (digest !== undefined && !isImageDigest(digest)) {
    return complain(
      `\`${given}\` has a digest that is not SHA-256`,
      'Write `name@sha256:` and 64 hex digits in lower case; registries have others too, signatures do not.',
    );
  }
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const tag = tagged ? named.slice(colon + 1) : digest === undefined ? 'latest' : undefined;
  if (tag !== undefined && !TAG.test(tag)) {
    return complain(`\`${given}\` has no tag that a registry allows`, 'Write `name:tag` or `name@sha256:…`.');
  }
  const repository = parseImageRepository(tagged ? named.slice(0, colon) : named);
  if ('problem' in repository) return repository;
  return {
    value: {
      ...repository.value,
      given,
      ...(tag !== undefined && { tag }),
      ...(digest !== undefined && { digest }),
    },
  };
}

/** Reads `[oci://][registry/]repository`, as `signature-repository` has it. */
export function parseImageRepository(given: string): Attempt<ImageRepository> {
  const text = given.startsWith('oci://') ? given.slice('oci://'.length) : given;
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const named = first === 'localhost' || /[.:]/.test(first);
  const registry = named && !DOCKER_HUB.includes(first) ? first : 'docker.io';
  const path = named ? text.slice(slash + 1) : text;
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  if (HOST.test(registry) && registry.length + repository.length < MAX_NAME && REPOSITORY.test(repository)) {
    return { value: { registry, repository } };
  }
  return complain(
    `\`${given}\` is not a name of an image`,
    /[A-Z]/.test(path)
      ? 'Write the repository in lower case; registries know no other.'
      : 'Write `registry/owner/name`, such as `ghcr.io/acme/runner`.',
  );
}
