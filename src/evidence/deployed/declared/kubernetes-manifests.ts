/**
 * The images of Kubernetes manifests, as `helm template`, `helm get manifest`, `kustomize build` and `kubectl get -o yaml` print
 * them. Each `image` counts wherever it stands, so that kinds that nobody here knows are read as well. Definitions, configuration
 * and secrets run nothing and are skipped.
 */
import type { Refusal } from '../../../core/model.js';
import { isRecord } from '../../../formats/json/json.js';
import { parseImageReference } from '../../../formats/image-reference.js';
import { malformed, type Seen } from '../deployed-thing.js';
import { readPods } from '../kubernetes-pods.js';
import { unclearText, type Mention } from './mention.js';
import { entriesOf, itemsOf, resolved, spanOf, textOf, type YamlDocument, type YamlText } from './yaml-documents.js';

/** Kinds whose pods are known to the API itself (apps/v1, batch/v1, core/v1): each has containers, and each container an image. */
const WORKLOADS: ReadonlySet<string> = new Set([
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'Pod',
  'PodTemplate',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);
/** Kinds that run nothing, and whose texts may speak of images. */
const SILENT: ReadonlySet<string> = new Set(['ConfigMap', 'CustomResourceDefinition', 'Secret']);
const CONTAINERS: ReadonlySet<string> = new Set(['containers', 'initContainers', 'ephemeralContainers']);
const HINT = 'Write it with `helm template`, `helm get manifest` or `kubectl get … -o yaml`.';

/** True where a document is an object of the API. */
export function isManifest(document: YamlDocument): boolean {
  const entries = entriesOf(document.contents);
  return entries?.has('apiVersion') === true && entries.has('kind');
}

interface Reading extends YamlText {
  readonly file: string;
  /** Nodes that were read: an alias leads to them again. */
  readonly read: Set<unknown>;
}

/** Of one object of the API. */
interface Of {
  /** `Deployment default/web`. */
  readonly title: string;
  readonly workload: boolean;
  containers: number;
}

/** The images of one document. Pods of a cluster are read by what their nodes run. */
export function* readManifest(
  document: YamlDocument,
  text: YamlText,
  file: string,
): Generator<Mention | Seen, void, undefined> {
  const pods = podsOf(document);
  if (pods !== undefined) {
    yield* readPods(pods, file);
    return;
  }
  yield* readObject(document.contents, { ...text, file, read: new Set() }, 0);
}

/** Pods that tell what their nodes run, alone or in a list. */
function podsOf(document: YamlDocument): unknown {
  const entries = entriesOf(document.contents);
  const kind = textOf(entries?.get('kind'));
  const items = itemsOf(entries?.get('items')) ?? [];
  const kinds = items.map((item) => textOf(entriesOf(item)?.get('kind')));
  const told = entriesOf(entries?.get('status'))?.has('containerStatuses') === true;
  const allPods = kind === 'List' && kinds.length > 0 && kinds.every((one) => one === 'Pod');
  if (!(kind === 'PodList' || allPods || (kind === 'Pod' && told))) return undefined;
  const json: unknown = document.toJS();
  return isRecord(json) ? json : undefined;
}

const MAX_LISTS = 8;

function* readObject(node: unknown, reading: Reading, depth: number): Generator<Mention | Refusal> {
  const { file, lineOf } = reading;
  const entries = entriesOf(node);
  const kind = textOf(entries?.get('kind'));
  if (!entries || kind === undefined || depth > MAX_LISTS) {
    yield malformed(file, 'has a document that is not an object of Kubernetes', HINT, lineOf(node));
    return;
  }
  const items = kind.endsWith('List') ? itemsOf(entries.get('items')) : undefined;
  if (items) {
    if (textOf(entriesOf(entries.get('metadata'))?.get('continue')))
      yield malformed(file, 'is only a part of a list', HINT, lineOf(node));
    for (const item of items) yield* readObject(item, reading, depth + 1);
    return;
  }
  if (SILENT.has(kind)) return;
  const title = titleOf(kind, entries);
  const of: Of = { title, workload: WORKLOADS.has(kind), containers: 0 };
  yield* readNode(node, reading, of);
  if (of.workload && of.containers === 0)
    yield malformed(file, `has a ${kind} without containers: ${title}`, HINT, lineOf(node));
}

/** `Deployment default/web` */
function titleOf(kind: string, entries: ReadonlyMap<string, unknown>): string {
  const metadata = entriesOf(entries.get('metadata'));
  const [name, namespace] = ['name', 'namespace'].map((key) => textOf(metadata?.get(key)));
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? 'without a name'}`;
}

function* readNode(given: unknown, reading: Reading, of: Of): Generator<Mention | Refusal> {
  const { read } = reading;
  const node = resolved(given);
  if (node === undefined || node === null || read.has(node)) return;
  read.add(node);
  for (const item of itemsOf(node) ?? []) yield* readNode(item, reading, of);
  const entries = entriesOf(node);
  if (!entries) return;
  for (const [key, value] of entries) {
    if (key === 'image') yield* readImage(value, entries, reading, of);
    else if (CONTAINERS.has(key)) yield* readContainers(value, reading, of);
    else if (key !== 'status') yield* readNode(value, reading, of);
  }
}

function* readContainers(list: unknown, reading: Reading, of: Of): Generator<Mention | Refusal> {
  const { file, lineOf } = reading;
  const wrong = (what: string, at: unknown): Refusal =>
    malformed(file, `has ${what}: ${of.title}`, HINT, lineOf(resolved(at)));
  const items = itemsOf(list);
  if (!items) {
    const nothing = textOf(list) === undefined && entriesOf(list) === undefined;
    if (of.workload && !nothing) yield wrong('containers that are not a list', list);
    else yield* readNode(list, reading, of);
    return;
  }
  for (const item of items) {
    const entries = entriesOf(item);
    of.containers += 1;
    const image = entries?.get('image');
    if (of.workload && (image === undefined || image === null)) yield wrong('a container without an image', item);
    yield* readNode(item, reading, of);
  }
}

/** An `image`: a name, a volume's `reference`, or parts that only the maker of the kind can put together. */
function* readImage(
  value: unknown,
  beside: ReadonlyMap<string, unknown>,
  reading: Reading,
  of: Of,
): Generator<Mention | Refusal> {
  const { file, lineOf } = reading;
  const line = lineOf(resolved(value));
  const named = textOf(beside.get('name'));
  const place = `${of.title}${named === undefined ? '' : ` (${named})`}, line ${line}`;
  const parts = entriesOf(value);
  const text = textOf(value);
  if (parts?.has('reference') === true) yield* readImage(parts.get('reference'), beside, reading, of);
  else if (parts) {
    const [repository, tag] = ['repository', 'tag'].map((key) => textOf(parts.get(key)));
    const unclear = 'is written in parts';
    yield { text: `${repository ?? 'an image'}${tag === undefined ? '' : `:${tag}`}`, place, line, unclear };
  } else if (text === undefined || text === '') {
    if (of.workload) yield malformed(file, `has an image without a name: ${of.title}`, HINT, line);
  } else yield { ...mentionOf(text, of), place, line, ...spanIn(value, reading) };
}

function mentionOf(text: string, { workload }: Of): Pick<Mention, 'text' | 'unclear'> {
  // Kinds that are not known here may mean something else by the word; it is told, and nothing of it is believed.
  const unclear = unclearText(text) ?? (workload || 'value' in parseImageReference(text) ? undefined : NO_NAME);
  return { text, ...(unclear !== undefined && { unclear }) };
}

const NO_NAME = 'is not the name of an image';

function spanIn(value: unknown, { text }: Reading): Pick<Mention, 'span'> {
  const span = spanOf(value, text);
  return span ? { span } : {};
}
