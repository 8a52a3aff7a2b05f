/**
 * The images that the pods of a cluster run, from the JSON of `kubectl get pods -o json` (Kubernetes API, core/v1 PodList).
 * What counts is `imageID`: what the node really runs. The name in the specification can have been pushed again since.
 */
import type { Refusal } from '../../core/model.js';
import { parseImageReference, repositoryName, type ImageReference } from '../../formats/image-reference.js';
import { imageSighting, malformed, RUNTIME, type Seen } from './deployed-thing.js';
import { dig, isRecord } from '../../formats/json/json.js';

/** Lists of containers, and where the state of each is told. */
const LISTS = [
  ['containers', 'containerStatuses'],
  ['initContainers', 'initContainerStatuses'],
  ['ephemeralContainers', 'ephemeralContainerStatuses'],
] as const;

const HINT = 'Write it with `kubectl get pods --all-namespaces -o json`.';

/** @param json undefined where the text was no JSON */
export function* readPods(json: unknown, file: string): Generator<Seen> {
  const pods = podsOf(json, file);
  if ('code' in pods) {
    yield pods;
    return;
  }
  for (const pod of pods) yield* readPod(pod, file);
}

function podsOf(json: unknown, file: string): readonly unknown[] | Refusal {
  if (json === undefined) return malformed(file, 'begins like JSON, but is not JSON', HINT);
  if (!isRecord(json)) return malformed(file, 'is not a list of pods', HINT);
  const { kind, items } = json;
  // kubectl takes anything with `items` for a list, whatever its kind says.
  if (kind === 'Pod') return 'items' in json ? malformed(file, 'has a pod with `items`', HINT) : [json];
  if ((kind !== 'List' && kind !== 'PodList') || !Array.isArray(items)) {
    return malformed(file, 'is not a list of pods', HINT);
  }
  // A list in pages: what is on the other pages would go unseen.
  const next = dig(json, 'metadata', 'continue');
  const rest = dig(json, 'metadata', 'remainingItemCount');
  if ((next !== undefined && next !== '') || (rest !== undefined && rest !== 0)) {
    return malformed(file, 'is only a part of the list of pods', HINT);
  }
  // Elements of the API's own list do not repeat their kind; those of kubectl's do.
  const stranger = (items as readonly unknown[]).find(
    (item) =>
      (dig(item, 'kind') !== 'Pod' && !(kind === 'PodList' && isPodLike(item))) || dig(item, 'items') !== undefined,
  );
  return stranger === undefined
    ? (items as readonly unknown[])
    : malformed(file, 'lists something that is not a pod', HINT);
}

function isPodLike(item: unknown): boolean {
  return isRecord(item) && item['kind'] === undefined && isRecord(item['spec']);
}

function* readPod(pod: unknown, file: string): Generator<Seen> {
  const name = dig(pod, 'metadata', 'name');
  const namespace = dig(pod, 'metadata', 'namespace') ?? 'default';
  const containers = dig(pod, 'spec', 'containers');
  if (typeof name !== 'string' || typeof namespace !== 'string' || !Array.isArray(containers) || !containers.length) {
    yield malformed(file, 'has a pod without name or containers', HINT);
    return;
  }
  for (const [specified, told] of LISTS) {
    const specs = dig(pod, 'spec', specified) ?? [];
    const statuses = dig(pod, 'status', told) ?? [];
    if (!Array.isArray(specs) || !Array.isArray(statuses)) {
      yield malformed(file, `has a pod whose ${specified} are not a list: ${namespace}/${name}`, HINT);
      continue;
    }
    yield* readContainers(specs, statuses, { file, pod: `${namespace}/${name}`, ofCluster: isOfCluster(pod) });
  }
  yield* readVolumes(dig(pod, 'spec', 'volumes') ?? [], { file, pod: `${namespace}/${name}` });
}

/** Volumes that are images (core/v1 ImageVolumeSource). Nothing tells what the node mounted, so the specification counts. */
function* readVolumes(volumes: unknown, { file, pod }: Where): Generator<Seen> {
  if (!Array.isArray(volumes)) {
    yield malformed(file, `has a pod whose volumes are not a list: ${pod}`, HINT);
    return;
  }
  for (const volume of volumes as readonly unknown[]) {
    const image = dig(volume, 'image');
    if (image === undefined || image === null) continue;
    const [name, reference] = [dig(volume, 'name'), dig(image, 'reference')];
    const [named] = typeof reference === 'string' ? referencesIn(reference) : [];
    if (named) yield imageSighting(named, `${pod} (volume ${typeof name === 'string' ? name : 'without a name'})`);
    else yield malformed(file, `has a volume without an image that can be read: ${pod}`, HINT);
  }
}

/** True with what a cluster gives each pod: an identity and a node. A manifest that somebody wrote seldom has them. */
function isOfCluster(pod: unknown): boolean {
  return [dig(pod, 'metadata', 'uid'), dig(pod, 'spec', 'nodeName')].every(
    (text) => typeof text === 'string' && text !== '',
  );
}

interface Where {
  readonly file: string;
  readonly pod: string;
}

interface Pod extends Where {
  readonly ofCluster: boolean;
}

function* readContainers(
  specs: readonly unknown[],
  statuses: readonly unknown[],
  { file, pod, ofCluster }: Pod,
): Generator<Seen> {
  const specOf = new Map(specs.map((spec) => [dig(spec, 'name'), spec]));
  const statusOf = new Map(statuses.map((status) => [dig(status, 'name'), status]));
  // The same name twice would hide one of the two.
  const twice = specOf.size < specs.length || statusOf.size < statuses.length;
  const names = [...new Set([...specOf.keys(), ...statusOf.keys()])];
  if (twice || names.some((name) => typeof name !== 'string')) {
    yield malformed(file, `has a pod whose containers have no names of their own: ${pod}`, HINT);
    return;
  }
  for (const name of names)
    yield* readContainer(specOf.get(name), statusOf.get(name), { file, pod: `${pod} (${String(name)})`, ofCluster });
}

function* readContainer(spec: unknown, status: unknown, { file, pod, ofCluster }: Pod): Generator<Seen> {
  const [wanted, running, imageId] = [dig(spec, 'image'), dig(status, 'image'), dig(status, 'imageID')];
  const names = [running, wanted].flatMap((text) => (typeof text === 'string' ? [text] : []));
  const parsed = names.flatMap(referencesIn);
  if (typeof imageId === 'string' && imageId.includes('@')) {
    const [resolved] = referencesIn(imageId);
    if (!resolved) {
      yield malformed(file, `has an imageID that is not an image: ${pod}`, HINT);
      return;
    }
    yield imageSighting(withTag(resolved, parsed), pod);
    if (typeof wanted === 'string' && wanted !== '') yield* readOther(wanted, resolved, { file, pod, ofCluster });
    return;
  }
  // Anything else (`sha256:…`, `docker://sha256:…`) is the id of a configuration, which no registry and no list knows.
  const pinned =
    imageId === undefined || imageId === '' ? parsed.find(({ digest }) => digest !== undefined) : undefined;
  const [named] = pinned ? [pinned] : parsed;
  if (named) yield imageSighting(pinned ?? withoutDigest(named), pod);
  else yield malformed(file, `has a container without an image that can be read: ${pod}`, HINT);
}

/**
 * What the specification names where the status tells of something else: whoever writes a manifest can write a status as well. Of
 * another repository it always counts; another digest of the same one is believed of a cluster alone.
 */
function* readOther(wanted: string, running: ImageReference, { file, pod, ofCluster }: Pod): Generator<Seen> {
  const [asked] = referencesIn(wanted);
  if (!asked) yield malformed(file, `has a container without an image that can be read: ${pod}`, HINT);
  else if (
    repositoryName(asked) !== repositoryName(running) ||
    (!ofCluster && asked.digest !== undefined && asked.digest !== running.digest)
  )
    yield imageSighting(asked, pod);
}

/** Longest name of an image with tag and digest that is looked at; registries allow some 450 characters. */
const LONGEST_NAME = 1_000;

function referencesIn(text: string): readonly ImageReference[] {
  if (text.length > LONGEST_NAME) return [];
  const parsed = parseImageReference(text.replace(RUNTIME, ''));
  return 'value' in parsed ? [parsed.value] : [];
}

/** The tag that the image goes by, where one of its names is of the same repository. */
function withTag(resolved: ImageReference, names: readonly ImageReference[]): ImageReference {
  const same = names.find((name) => repositoryName(name) === repositoryName(resolved) && name.tag !== undefined);
  return same?.tag === undefined || resolved.tag !== undefined ? resolved : { ...resolved, tag: same.tag };
}

function withoutDigest({ registry, repository, given, tag }: ImageReference): ImageReference {
  return { registry, repository, given, ...(tag !== undefined && { tag }) };
}
