/**
 * From the bytes of a policy file to a tree with places. YAML 1.2 with its core schema, of which JSON is a part; whatever
 * could make the same text mean something else to another reader (aliases, tags, merge keys, two documents) is refused.
 */
import * as yaml from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { MAX_POLICY_DEPTH } from '../../core/limits.js';
import type { Problem, MapEntry, ScalarTree, FilePlace, Tree } from '../document/tree.js';
import { policyExcess } from './yaml-bounds.js';
import { yamlFix, yamlWords } from '../../formats/yaml-words.js';

interface ReadYaml {
  /** Absent where the text is no YAML at all. */
  readonly tree?: Tree;
  readonly problems: readonly Problem[];
}

const START: FilePlace = { line: 1, column: 1 };

/** Reads the text; never throws. */
export function readYaml(bytes: Buffer): ReadYaml {
  const text = utf8(bytes);
  if (text === undefined) return broken('is not UTF-8 text', 'Save the file as UTF-8.');
  const excess = policyExcess(text);
  if (excess) return { problems: [{ ...excess, fix: 'Write a smaller policy; no policy needs this much.' }] };
  const lines = new yaml.LineCounter();
  try {
    const document = yaml.parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      // Found by the walk below; the library compares every key with every other.
      uniqueKeys: false,
      intAsBigInt: true,
      prettyErrors: false,
      keepSourceTokens: false,
      lineCounter: lines,
    });
    const placeAt = (offset: number): FilePlace => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = syntaxProblems(document, placeAt);
    if (problems.length > 0) return { problems };
    return walkDocument(document.contents, placeAt);
  } catch {
    // A case that the library did not foresee; its words could hold parts of the file.
    return broken('cannot be parsed', 'Write it as plain YAML or JSON.');
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function broken(message: string, fix: string): ReadYaml {
  return { problems: [{ place: START, message, fix }] };
}

/** What the library itself found. An anchor without an alias is harmless and refused all the same. */
function syntaxProblems({ errors, warnings }: Document.Parsed, placeAt: (offset: number) => FilePlace): Problem[] {
  return [...errors, ...warnings].map(({ code, pos }) => ({
    place: placeAt(pos[0]),
    message: code === 'MULTIPLE_DOCS' ? 'holds more than one document' : `is not YAML: ${yamlWords(code)}`,
    fix: code === 'MULTIPLE_DOCS' ? 'Keep one document; `---` starts another.' : yamlFix(code),
  }));
}

function walkDocument(contents: ParsedNode | null, placeAt: (offset: number) => FilePlace): ReadYaml {
  const problems: Problem[] = [];
  const complain = (place: FilePlace, message: string, fix: string): void => {
    problems.push({ place, message, fix });
  };
  const placeOf = (node: unknown, otherwise: FilePlace): FilePlace =>
    yaml.isNode(node) && node.range ? placeAt(node.range[0]) : otherwise;

  const checkNode = (node: Node, place: FilePlace): void => {
    const { anchor } = node as { readonly anchor?: string };
    if (anchor !== undefined)
      complain(place, `has the anchor \`&${anchor}\``, 'Write the value out where it is needed.');
    if (node.tag !== undefined && !IMPLIED.has(node.tag))
      complain(place, `has the tag \`${node.tag}\``, 'Remove the tag; values are what they look like.');
  };

  const walk = (node: unknown, otherwise: FilePlace, depth: number): Tree => {
    const place = placeOf(node, otherwise);
    const nothing: ScalarTree = { kind: 'scalar', value: null, source: '', place };
    if (depth > MAX_POLICY_DEPTH) {
      complain(place, 'is nested too deeply', 'No policy needs this many levels.');
      return nothing;
    }
    if (yaml.isAlias(node)) {
      complain(
        place,
        `\`*${node.source}\` is an alias in YAML, and aliases are not read`,
        `If it is a pattern, put it in quotes: \`'*${node.source}'\`. Otherwise write the value itself.`,
      );
      return nothing;
    }
    if (yaml.isNode(node)) checkNode(node, place);
    if (yaml.isScalar(node)) return { kind: 'scalar', value: plainValue(node.value), source: node.source ?? '', place };
    if (yaml.isSeq(node)) return { kind: 'list', items: node.items.map((item) => walk(item, place, depth + 1)), place };
    if (!yaml.isMap(node)) return nothing;
    const seen = new Set<string>();
    const entries: MapEntry[] = [];
    for (const { key, value } of node.items) {
      const keyPlace = placeOf(key, place);
      if (yaml.isNode(key)) checkNode(key, keyPlace);
      if (!yaml.isScalar(key) || typeof key.value !== 'string') {
        complain(keyPlace, 'has a key that is not text', 'Write the key as a plain word, or put it in quotes.');
        continue;
      }
      if (key.value === '<<') complain(keyPlace, 'has a merge key', 'Write the values out; nothing is merged.');
      else if (seen.has(key.value)) complain(keyPlace, `\`${key.value}\` occurs twice`, 'Remove one of the two.');
      else entries.push({ key: key.value, keyPlace, value: walk(value, keyPlace, depth + 1) });
      seen.add(key.value);
    }
    return { kind: 'map', entries, place };
  };
  const tree = walk(contents, START, 0);
  return problems.length > 0 ? { problems } : { tree, problems };
}

/** Tags that the library sets on nodes which have none in the text. */
const IMPLIED: ReadonlySet<string> = new Set(['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq']);

function plainValue(value: unknown): ScalarTree['value'] {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    typeof value === 'boolean'
    ? value
    : null;
}
