/** The repositories that a rule is about. A policy of a cluster is about all their tags and digests: tags become digests there. */
import { parseImageRepository, repositoryName, type ImageRepository } from '../../formats/image-reference.js';
import type { ImageRule } from '../../model/policy.js';

/** How a manifest of Kubernetes may spell Docker Hub; without any of them it is meant too. */
const DOCKER_HUB = ['docker.io/', 'index.docker.io/', 'registry-1.docker.io/', ''];
const OFFICIAL = 'library/';

/** Each repository of the rule once, in the order of the policy, as a cluster names it. */
export function repositoriesOf({ images }: Pick<ImageRule, 'images'>): readonly ImageRepository[] {
  return [...new Map(images.map(asUsual).map((image) => [repositoryName(image), image])).values()];
}

/** A host has no case, and https its own port: globs compare letters, and manifests spell the host in the usual way. */
function asUsual({ registry, repository }: ImageRepository): ImageRepository {
  // A name without a dot is a host by its port alone.
  const host = registry.toLowerCase().replace(/(?<=[.\]].*|^localhost):0*443$/, '');
  const read = parseImageRepository(`${host}/${repository}`);
  return 'value' in read ? read.value : { registry: host, repository };
}

/** All names that lead to the repository, the usual one first. */
export function spellingsOf({ registry, repository }: ImageRepository): readonly string[] {
  if (registry !== 'docker.io') return [`${registry}/${repository}`];
  const short = repository.startsWith(OFFICIAL) ? [repository.slice(OFFICIAL.length)] : [];
  return [repository, ...short].flatMap((path) => DOCKER_HUB.map((host) => `${host}${path}`));
}

/** What keeps the names of a rule from being written as globs. */
export function repositoryObstacles(rule: Pick<ImageRule, 'images'>): readonly string[] {
  return repositoriesOf(rule)
    .filter(({ registry }) => registry.includes('['))
    .map((repository) => `the image ${repositoryName(repository)}, whose registry is an IPv6 address`);
}
