/**
 * What tools read differently in YAML, so that nobody can say which image they run: line breaks of YAML 1.1, tags, and merge keys that
 * change what the mapping says itself. All of it is refused.
 */
import * as yaml from 'yaml';
import { MAX_DECLARED_MERGED } from '../../../core/limits.js';
import { entriesOf, isMerge, itemsOf, resolved, type YamlDocument } from './yaml-documents.js';

interface Doubt {
  /** Follows the name of the file. */
  readonly what: string;
  readonly hint: string;
  readonly node?: unknown;
}

/** A line break that is one to YAML 1.1 (section 4.2) or a carriage return alone: others read on in the same line, as in a comment. */
const BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const HANDLES = /^\uFEFF?%TAG(?!\S)/m;

/** Looks at the text before it is parsed. @returns what is wrong, and its line */
export function textDoubt(text: string): (Doubt & { readonly line: number }) | undefined {
  const found = BREAK.exec(text);
  if (found) {
    const what = 'has a line break that tools read differently (a carriage return alone, U+0085, U+2028 or U+2029)';
    return {
      what,
      hint: 'Replace it with a newline, or write it as an escape in double quotes.',
      line: lineAt(text, found),
    };
  }
  const handle = HANDLES.exec(text);
  if (!handle) return undefined;
  return { what: 'declares tags of its own with %TAG', hint: TAG_HINT, line: lineAt(text, handle) };
}

function lineAt(text: string, { index }: RegExpExecArray): number {
  return text.slice(0, index).split('\n').length;
}

const TAG_HINT = 'Write the value without a tag.';
const MERGE_HINT =
  'Write each key once, without `<<`: tools differ about which one counts. `docker compose config` and `kubectl get … -o yaml` write no merges.';

/** Tags that say of a value what it is anyway (YAML 1.2.2, section 10). */
const KNOWN_TAGS: ReadonlySet<string> = new Set(
  ['str', 'map', 'seq', 'int', 'float', 'bool'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** The first doubt about a document that was parsed. */
export function documentDoubt(document: YamlDocument): Doubt | undefined {
  let doubt: Doubt | undefined;
  let merged = 0;
  const found = (one: Doubt | undefined): symbol | undefined => {
    doubt ??= one;
    return doubt ? yaml.visit.BREAK : undefined;
  };
  yaml.visit(document, {
    Pair: (_, { key }) => found(keyDoubt(key)),
    Scalar: (at, node) => found(at === 'key' ? undefined : tagDoubt(node)),
    Seq: (_, node) => found(tagDoubt(node)),
    Map: (_, map) => {
      if (!map.items.some(({ key }) => isMerge(key))) return found(tagDoubt(map));
      const { keys, again } = mergeOf(map);
      merged += keys;
      if (merged > MAX_DECLARED_MERGED) return found({ what: 'merges too much', hint: MERGE_HINT, node: map });
      const what = `has a merge that gives the key \`${again ?? ''}\` again`;
      return found(again === undefined ? tagDoubt(map) : { what, hint: MERGE_HINT, node: map });
    },
  });
  return doubt;
}

/** The first alias or merge key; undefined where there is none. */
export function referenceIn(document: YamlDocument): unknown {
  let found: unknown;
  yaml.visit(document, {
    Alias: (_, alias) => {
      found = alias;
      return yaml.visit.BREAK;
    },
    Pair: (_, { key }) => {
      if (!isMerge(key)) return undefined;
      found = key;
      return yaml.visit.BREAK;
    },
  });
  return found;
}

function keyDoubt(key: unknown): Doubt | undefined {
  if (!yaml.isScalar(key)) return undefined;
  if (key.tag !== undefined) return { what: 'has a key with a tag', hint: 'Write the key without a tag.', node: key };
  return isMerge(key) && key.type !== 'PLAIN'
    ? { what: 'has the key `<<` in quotes, which is a merge to some tools', hint: MERGE_HINT, node: key }
    : undefined;
}

function tagDoubt(node: yaml.Node): Doubt | undefined {
  const tag = yaml.isAlias(node) ? undefined : node.tag;
  if (tag === undefined || KNOWN_TAGS.has(tag)) return undefined;
  return { what: 'has a value with a tag that tools read differently', hint: TAG_HINT, node };
}

/** How many keys the merges of a mapping give, and one that it has already. */
function mergeOf(map: yaml.YAMLMap): { readonly keys: number; readonly again?: string } {
  const seen = new Set(
    map.items.flatMap(({ key }) => (yaml.isScalar(key) && !isMerge(key) ? [String(key.value)] : [])),
  );
  const values = map.items.flatMap(({ key, value }) => (isMerge(key) ? (itemsOf(value) ?? [value]) : []));
  let keys = 0;
  for (const value of values) {
    // A mapping that merges itself gives nothing.
    if (resolved(value) === map) continue;
    const given = [...(entriesOf(value)?.keys() ?? [])];
    keys += given.length + 1;
    const again = given.find((key) => seen.has(key));
    if (again !== undefined) return { keys, again };
    for (const key of given) seen.add(key);
  }
  return { keys };
}
