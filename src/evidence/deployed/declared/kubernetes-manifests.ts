/**
 * The images of Kubernetes manifests, as `helm template`, `helm get manifest`, `kustomize build` and `kubectl get -o yaml` print
 * them. Each `image` counts wherever it stands, so that kinds that nobody here knows are read as well. Definitions, configuration
 * and secrets run nothing and are skipped.
 */
import type { Refusal } from '../../../core/model.js';
import { parseImageReference } from '../../../formats/image-reference.js';
import { malformed, type Seen } from '../deployed-thing.js';
import { readPods } from '../kubernetes-pods.js';
import { isSilent, LIKE_IMAGE, refersElsewhere, WORKLOADS } from './kubernetes-kinds.js';
import { unclearText, type Mention } from './mention.js';
import {
  entriesOf,
  itemsOf,
  resolved,
  scalarOf,
  spanOf,
  textOf,
  type YamlDocument,
  type YamlText,
} from './yaml-documents.js';
import { referenceIn } from './yaml-doubts.js';

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
  /** Those that were read as an `image`, of which more is looked at. */
  readonly images: Set<unknown>;
  /** Items of lists that were read. */
  readonly lists: Set<unknown>;
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
  if (!isOfCluster(document)) {
    yield* readObject(document.contents, { ...text, file, read: new Set(), images: new Set(), lists: new Set() }, 0);
    return;
  }
  // No cluster writes any; what it says is read without them.
  const reference = referenceIn(document);
  if (reference === undefined) yield* readPods(document.toJS(), file);
  else yield malformed(file, 'has an alias or a merge in the pods of a cluster', POD_HINT, text.lineOf(reference));
}

const POD_HINT = 'Write it with `kubectl get pods --all-namespaces -o yaml`.';

/** Pods that tell what their nodes run, alone or in a list: each with what only a cluster gives it. */
function isOfCluster(document: YamlDocument): boolean {
  const entries = entriesOf(document.contents);
  const kind = textOf(entries?.get('kind'));
  if (textOf(entries?.get('apiVersion')) !== 'v1') return false;
  if (kind === 'Pod') return isScheduled(document.contents);
  const items = itemsOf(entries?.get('items')) ?? [];
  return (kind === 'PodList' || kind === 'List') && items.length > 0 && items.every(isScheduled);
}

/** A pod that the API gave an identity, and that has a node. */
function isScheduled(pod: unknown): boolean {
  const entries = entriesOf(pod);
  const of = (part: string, key: string): string => textOf(entriesOf(entries?.get(part))?.get(key)) ?? '';
  const kind = entries?.get('kind');
  return (
    (kind === undefined || textOf(kind) === 'Pod') && of('metadata', 'uid') !== '' && of('spec', 'nodeName') !== ''
  );
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
  if (items) yield* readList(node, entries, items, reading, depth);
  if (runsNothing(kind, entries)) return;
  const title = titleOf(kind, entries);
  if (refersElsewhere(kind)) yield elsewhere(title, lineOf(resolved(node)));
  const of: Of = { title, workload: WORKLOADS.has(kind), containers: 0 };
  // The status of the object itself is written by the cluster; one further below may be anything.
  const rest = [...entries].filter(([key]) => key !== 'status' && !(items && key === 'items'));
  yield* readMembers(new Map(rest), reading, of);
  if (of.workload && of.containers === 0)
    yield malformed(file, `has a ${kind} without containers: ${title}`, HINT, lineOf(node));
}

function* readList(
  node: unknown,
  entries: ReadonlyMap<string, unknown>,
  items: readonly unknown[],
  reading: Reading,
  depth: number,
): Generator<Mention | Refusal> {
  const { file, lineOf, lists } = reading;
  if (textOf(entriesOf(entries.get('metadata'))?.get('continue')))
    yield malformed(file, 'is only a part of a list', HINT, lineOf(node));
  if (lists.has(items)) return;
  lists.add(items);
  for (const item of items) yield* readObject(item, reading, depth + 1);
}

/** kubectl takes anything with `items` for a list, whatever its kind says. */
function runsNothing(kind: string, entries: ReadonlyMap<string, unknown>): boolean {
  return !entries.has('items') && isSilent(textOf(entries.get('apiVersion')), kind);
}

function elsewhere(title: string, line: number): Mention {
  return { text: title, place: `${title}, line ${line}`, line, unclear: 'deploys what stands elsewhere' };
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
  yield* readMembers(entriesOf(node) ?? new Map<string, unknown>(), reading, of);
}

function* readMembers(entries: ReadonlyMap<string, unknown>, reading: Reading, of: Of): Generator<Mention | Refusal> {
  for (const [key, value] of entries) {
    if (key === 'image') yield* readImage(value, entries, reading, of);
    else if (CONTAINERS.has(key)) yield* readContainers(value, reading, of);
    else {
      if (!of.workload && LIKE_IMAGE.test(key)) yield* readLikely(key, value, reading, of);
      yield* readNode(value, reading, of);
    }
  }
}

/** A text under a key that likely names an image; only the maker of the kind knows. */
function* readLikely(key: string, value: unknown, { lineOf }: Reading, { title }: Of): Generator<Mention> {
  for (const item of itemsOf(value) ?? [value]) {
    const text = scalarOf(item)?.value;
    const line = lineOf(resolved(item));
    const unclear = `stands under \`${key.slice(0, LONGEST_KEY)}\`, which may name an image`;
    if (typeof text === 'string' && text !== '') yield { text, place: `${title}, line ${line}`, line, unclear };
  }
}

const LONGEST_KEY = 60;

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
  const text = textOf(value);
  if (itemsOf(value) ?? entriesOf(value)) yield* readParts(value, { beside, place, line }, reading, of);
  else if (text === undefined || text === '') {
    if (of.workload) yield malformed(file, `has an image without a name: ${of.title}`, HINT, line);
  } else yield { ...mentionOf(text, of), place, line, ...spanIn(value, reading) };
}

interface At extends Pick<Mention, 'place' | 'line'> {
  readonly beside: ReadonlyMap<string, unknown>;
}

function* readParts(
  value: unknown,
  { beside, place, line }: At,
  reading: Reading,
  of: Of,
): Generator<Mention | Refusal> {
  const node = resolved(value);
  if (reading.images.has(node)) return;
  reading.images.add(node);
  for (const item of itemsOf(node) ?? []) yield* readImage(item, beside, reading, of);
  const parts = entriesOf(node);
  if (!parts) return;
  if (parts.has('reference')) yield* readImage(parts.get('reference'), beside, reading, of);
  if (!isVolume(parts)) {
    const [repository, tag] = ['repository', 'tag'].map((key) => textOf(parts.get(key)));
    const unclear = 'is written in parts';
    yield { text: `${repository ?? 'an image'}${tag === undefined ? '' : `:${tag}`}`, place, line, unclear };
  }
  yield* readMembers(parts, reading, of);
}

/** A volume that is an image (core/v1 ImageVolumeSource): nothing but these keys. */
function isVolume(parts: ReadonlyMap<string, unknown>): boolean {
  return parts.has('reference') && [...parts.keys()].every((key) => key === 'reference' || key === 'pullPolicy');
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
