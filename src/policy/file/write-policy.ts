/** A document as the text of a policy file. Every text is quoted, so that no reader of YAML can take it for something else. */
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { MapEntry, MapTree, Tree } from '../document/tree.js';
import { visible } from '../../formats/escape.js';
import type { Variables } from '../document/variables.js';

/** What the lines of a nested value begin with. */
const STEP = '  ';
/** Keys that need no quotes: the gate's own, and most that people choose. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** Words that YAML 1.1 takes for booleans; its readers look at policies too. */
const TAKEN: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

/** @param variables of which those that the document names are written under `vars` */
export function policyText(tree: MapTree, variables: Variables): string {
  const used = [...variables].filter(([name]) => textsOf(tree).some((text) => text.includes(`{${name}}`)));
  const vars = used.map(([name, value]) => entry(name, scalar(value, tree.place)));
  const [version, ...rest] = tree.entries;
  const all = [version, vars.length > 0 ? entry('vars', mapOf(vars, tree.place)) : undefined, ...rest];
  return `${linesOf(mapOf(all, tree.place)).join('\n')}\n`;
}

/** The document with one more key, where the values can be written: in a file what stands in braces is a variable. */
export function withTexts(tree: MapTree, key: string, values: readonly string[] | undefined): MapTree {
  if (!values || values.some((value) => /\{[A-Za-z]/.test(value))) return tree;
  const texts = values.map((value) => scalar(value, tree.place));
  const [only] = texts;
  const added = only && texts.length === 1 ? only : listOf(texts, tree.place);
  return mapOf([...tree.entries, entry(key, added)], tree.place);
}

function textsOf(tree: Tree): readonly string[] {
  switch (tree.kind) {
    case 'scalar':
      return [String(tree.value)];
    case 'list':
      return tree.items.flatMap(textsOf);
    case 'map':
      return tree.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
  }
}

function linesOf(tree: Tree): readonly string[] {
  switch (tree.kind) {
    case 'scalar':
      return [typeof tree.value === 'string' ? yamlQuoted(tree.value) : String(tree.value)];
    case 'list':
      return tree.items.flatMap((item) => below('-', linesOf(item)));
    case 'map':
      return tree.entries.flatMap(pairLines);
  }
}

function pairLines({ key, value }: MapEntry): readonly string[] {
  const word = `${PLAIN.test(key) && !TAKEN.has(key.toLowerCase()) ? key : yamlQuoted(key)}:`;
  const lines = linesOf(value);
  return value.kind === 'scalar' ? [`${word} ${lines.join('')}`] : [word, ...lines.map((line) => STEP + line)];
}

/** A mark before the first line, the others below what stands behind it. */
function below(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? `${mark} ` : STEP}${line}`);
}

/**
 * JSON's texts are YAML's (YAML 1.2.2, section 1.3). What nobody sees, would end a line or begins a command of the runner is written
 * as an escape: both hosts print the policy, and show such characters in a way that no reader of YAML takes back.
 */
function yamlQuoted(text: string): string {
  return Array.from(JSON.stringify(text).replaceAll('##[', '##\\u005b'), (character) =>
    visible(character) === character ? character : escaped(character),
  ).join('');
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
