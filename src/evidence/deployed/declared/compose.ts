/**
 * The images of a compose file (Compose Specification): those of its services, of volumes of type `image`, and its models. What a
 * service builds, takes from another file or fills in from the environment is told, because the file does not say what runs then.
 */
import type { Refusal } from '../../../core/model.js';
import { malformed } from '../deployed-thing.js';
import { unclearText, type Mention } from './mention.js';
import { entriesOf, itemsOf, resolved, spanOf, textOf, type YamlDocument, type YamlText } from './yaml-documents.js';

const HINT = 'Write it with `docker compose config`, which puts files together and fills in variables.';
/** Parts of a service whose keys are chosen freely. */
const FREE: ReadonlySet<string> = new Set(['annotations', 'environment', 'extra_hosts', 'labels', 'sysctls']);

/** True where a document is a compose file. */
export function isCompose(document: YamlDocument): boolean {
  const entries = entriesOf(document.contents);
  return entries !== undefined && (entries.has('services') || entries.has('include'));
}

interface Reading extends YamlText {
  readonly file: string;
  /** Nodes that were read: an alias leads to them again. */
  readonly read: Set<unknown>;
}

/** The images of one compose file. */
export function* readCompose(document: YamlDocument, text: YamlText, file: string): Generator<Mention | Refusal> {
  const reading: Reading = { ...text, file, read: new Set() };
  const entries = entriesOf(document.contents) ?? new Map<string, unknown>();
  if (entries.has('include')) yield malformed(file, 'includes other files', HINT, text.lineOf(entries.get('include')));
  const services = entriesOf(entries.get('services'));
  if (!services || services.size === 0) {
    yield malformed(file, 'has no services', HINT, text.lineOf(document.contents));
    return;
  }
  for (const [name, node] of services) yield* readService(name, node, services, reading);
  for (const [name, node] of entriesOf(entries.get('models')) ?? []) {
    const model = entriesOf(node)?.get('model');
    yield* readName(model, `model ${name}`, reading);
  }
}

function* readService(
  name: string,
  node: unknown,
  services: ReadonlyMap<string, unknown>,
  reading: Reading,
): Generator<Mention | Refusal> {
  const { file, lineOf } = reading;
  const service = entriesOf(node);
  const line = lineOf(resolved(node));
  const title = `service ${name}`;
  if (!service) {
    yield malformed(file, `has a service that is not a mapping: ${name}`, HINT, line);
    return;
  }
  const image = service.get('image');
  const text = textOf(image);
  if (service.has('build')) {
    const unclear = 'is built where the file is used, so that it is in no registry';
    yield { text: text ?? name, place: `${title}, line ${line}`, line, unclear };
  } else if (service.has('provider')) {
    // Compose then runs the provider's program, and no image.
    yield { text: text ?? name, place: `${title}, line ${line}`, line, unclear: 'is run by a provider' };
  } else if (service.has('image')) yield* readName(image, title, reading);
  else if (!service.has('extends')) yield malformed(file, `has a service without an image: ${name}`, HINT, line);
  if (service.has('extends')) yield* readExtends(name, service.get('extends'), services, reading);
  for (const [key, value] of service) {
    if (!FREE.has(key) && !key.startsWith('x-') && key !== 'image' && key !== 'build')
      yield* readNested(value, title, reading, 0);
  }
}

/** A service of the same file is read by itself; one of another file cannot be. */
function* readExtends(
  name: string,
  node: unknown,
  services: ReadonlyMap<string, unknown>,
  { file, lineOf }: Reading,
): Generator<Refusal> {
  const parts = entriesOf(node);
  const base = parts ? textOf(parts.get('service')) : textOf(node);
  if (parts?.has('file') === true || base === undefined || !services.has(base))
    yield malformed(file, `has a service that extends one of another file: ${name}`, HINT, lineOf(node));
}

const MAX_NESTED = 50;

/** Images of volumes (`type: image`, `source`), and every `image` below a service. */
function* readNested(node: unknown, title: string, reading: Reading, depth: number): Generator<Mention | Refusal> {
  const { file, lineOf, read } = reading;
  const found = resolved(node);
  if (read.has(found)) return;
  if (typeof found === 'object') read.add(found);
  if (depth > MAX_NESTED) {
    yield malformed(file, `is nested too deeply: ${title}`, HINT, lineOf(resolved(node)));
    return;
  }
  for (const item of itemsOf(node) ?? []) yield* readNested(item, title, reading, depth + 1);
  const entries = entriesOf(node);
  if (entries && textOf(entries.get('type')) === 'image')
    yield* readName(entries.get('source'), `${title} (volume)`, reading);
  for (const [key, value] of entries ?? []) {
    if (key === 'image' && textOf(value) !== undefined) yield* readName(value, title, reading);
    else yield* readNested(value, title, reading, depth + 1);
  }
}

function* readName(value: unknown, title: string, reading: Reading): Generator<Mention | Refusal> {
  const { file, lineOf, text: whole } = reading;
  const line = lineOf(resolved(value));
  const text = textOf(value);
  if (text === undefined || text === '') {
    yield malformed(file, `has an image without a name: ${title}`, HINT, line);
    return;
  }
  const unclear = unclearText(text);
  const span = spanOf(value, whole);
  yield { text, place: `${title}, line ${line}`, line, ...(span && { span }), ...(unclear && { unclear }) };
}
