/**
 * YAML as Helm, kubectl and people write it (YAML 1.2, core schema): several documents, anchors, aliases and merge keys. What the
 * readers of images need of it, with the place of each value. A mapping that has a key twice is refused: readers differ about it.
 */
import * as yaml from 'yaml';
import { MAX_DECLARED_INDICATORS, MAX_DECLARED_LEVELS, MAX_DECLARED_LINES } from '../../../core/limits.js';
import type { Refusal } from '../../../core/model.js';
import { yamlExcess } from '../../../formats/yaml-bounds.js';
import { yamlWords } from '../../../formats/yaml-words.js';
import { malformed } from '../deployed-thing.js';
import type { Span } from './mention.js';

export type YamlDocument = yaml.Document.Parsed;

export interface YamlText {
  /** As the parser was given it; all places are places of it. */
  readonly text: string;
  /** Without those that are empty. */
  readonly documents: readonly YamlDocument[];
  readonly lineOf: (node: unknown) => number;
}

const BOUNDS = {
  lines: MAX_DECLARED_LINES,
  indicators: MAX_DECLARED_INDICATORS,
  levels: MAX_DECLARED_LEVELS,
  strays: MAX_DECLARED_LEVELS,
  colons: MAX_DECLARED_LEVELS,
};
const HINT = 'Write it as the tool prints it: `helm template`, `kubectl get … -o yaml`, `docker compose config`.';

/** Reads the text; never throws. @param file how messages call it */
export function readYamlText(text: string, file: string): YamlText | Refusal {
  const excess = yamlExcess(text, BOUNDS);
  if (excess) return malformed(file, excess.message, HINT, excess.place.line);
  const lines = new yaml.LineCounter();
  try {
    const documents = [...yaml.parseAllDocuments(text, { ...OPTIONS, lineCounter: lines })] as YamlDocument[];
    const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1);
    const lineOf = (node: unknown): number => (yaml.isNode(node) && node.range ? lineAt(node.range[0]) : 1);
    for (const { errors } of documents) {
      const [error] = errors;
      if (error) return malformed(file, `is not YAML: ${yamlWords(error.code)}`, HINT, lineAt(error.pos[0]));
    }
    const wrong = documents.map(bindAliases).find((one) => one !== undefined);
    if (wrong) return malformed(file, 'has an alias, a merge or a key that cannot be read', HINT, lineOf(wrong));
    const twice = documents.map((one) => keyTwice(one)).find((key) => key !== undefined);
    if (twice) {
      const what = `has a mapping with the key \`${twice.source ?? ''}\` twice`;
      return malformed(file, what, 'Remove one of the two; tools differ about which one counts.', lineOf(twice));
    }
    return { text, documents: documents.filter((one) => scalarOf(one.contents)?.value !== null), lineOf };
  } catch {
    // Levels beyond the stack, or a case that the library did not foresee.
    return malformed(file, 'cannot be parsed as YAML', HINT);
  }
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  // Looked for below; the library compares every key with every other.
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
} as const;

/** What each alias stands for, found in one pass: the library goes through the whole document for each. */
const BOUND = new WeakMap<yaml.Alias, yaml.Node>();

/**
 * Binds each alias to the last anchor of its name before it (YAML 1.2.2, section 7.1).
 *
 * @returns an alias to nothing, a merge of what is not a mapping, or a key that is not a plain value: none of them can be read
 */
function bindAliases(document: YamlDocument): yaml.Node | undefined {
  const anchors = new Map<string, yaml.Node>();
  const merges: unknown[] = [];
  let wrong: yaml.Node | undefined;
  yaml.visit(document, {
    Alias: (_, alias) => {
      const node = anchors.get(alias.source);
      if (node) BOUND.set(alias, node);
      else wrong ??= alias;
    },
    Collection: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Scalar: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Pair: (_, { key, value }) => {
      if (isMerge(key)) merges.push(value);
      else if (!yaml.isScalar(key)) wrong ??= yaml.isNode(key) ? key : (document.contents ?? undefined);
    },
  });
  const all = merges.flatMap((one) => itemsOf(one) ?? [one]);
  const bad = all.find((one) => !yaml.isMap(resolved(one)));
  return wrong ?? (yaml.isNode(bad) ? bad : undefined);
}

/** The second of two equal keys of one mapping. */
function keyTwice(document: YamlDocument): yaml.Scalar | undefined {
  let found: yaml.Scalar | undefined;
  yaml.visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!yaml.isScalar(key)) continue;
        // Kubernetes makes texts of all keys: `1` and `'1'` are the same one.
        if (seen.has(String(key.value))) found ??= key;
        seen.add(String(key.value));
      }
      return found ? yaml.visit.BREAK : undefined;
    },
  });
  return found;
}

const MERGE = '<<';

/** What an alias stands for; the node itself where it is none. Undefined for an alias to nothing. */
export function resolved(node: unknown): unknown {
  return yaml.isAlias(node) ? BOUND.get(node) : node;
}

export function scalarOf(node: unknown): yaml.Scalar | undefined {
  const found = resolved(node);
  if (found === null || found === undefined) return new yaml.Scalar(null);
  return yaml.isScalar(found) ? found : undefined;
}

/** The text of a scalar as it is written, numbers among them; undefined for anything else and for nothing. */
export function textOf(node: unknown): string | undefined {
  const scalar = scalarOf(node);
  if (!scalar || scalar.value === null) return undefined;
  return typeof scalar.value === 'string' ? scalar.value : scalar.source;
}

export function itemsOf(node: unknown): readonly unknown[] | undefined {
  const found = resolved(node);
  return yaml.isSeq(found) ? found.items : undefined;
}

/**
 * Keys and values of a mapping, those of merge keys among them (https://yaml.org/type/merge.html): what stands in the mapping itself
 * counts, then what is merged first. Undefined for anything but a mapping.
 */
export function entriesOf(node: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!yaml.isMap(resolved(node))) return undefined;
  const entries = new Map<string, unknown>();
  const seen = new Set<unknown>();
  const pending = [node];
  while (pending.length > 0) {
    const map = resolved(pending.shift());
    if (!yaml.isMap(map) || seen.has(map)) continue;
    seen.add(map);
    const merged = map.items.flatMap(({ key, value }) => (isMerge(key) ? (itemsOf(value) ?? [value]) : []));
    for (const { key, value } of map.items)
      if (yaml.isScalar(key) && !isMerge(key) && !entries.has(String(key.value))) entries.set(String(key.value), value);
    pending.unshift(...merged);
  }
  return entries;
}

/** True for the key `<<`. */
export function isMerge(key: unknown): boolean {
  return yaml.isScalar(key) && key.value === MERGE;
}

/** Where the value of a scalar stands, without its quotes; undefined where it is not written there as it is. */
export function spanOf(node: unknown, text: string): Span | undefined {
  const scalar = scalarOf(node);
  if (!scalar?.range || typeof scalar.value !== 'string') return undefined;
  const [start, end] = scalar.range;
  const quoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const span = quoted ? { start: start + 1, end: end - 1 } : { start, end };
  return text.slice(span.start, span.end) === scalar.value ? span : undefined;
}
