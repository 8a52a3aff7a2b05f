/** From the inputs that were given to the parts of a document, by the table: each value with the input that it came from. */
import type { ConfigProblem } from '../../core/errors.js';
import { entry, listOf, mapOf, scalar } from '../document/make-tree.js';
import type { InputPlace, MapEntry, MapTree, Tree } from '../document/tree.js';
import { durationText } from '../document/duration.js';
import type { InputSpec, Part } from './input-shapes.js';
import { INPUTS, type InputName } from './inputs.js';
import type { GivenInputs } from './read-inputs.js';

/** The keys of each part, in the order of the table. */
export interface Parts {
  of(part: Part): readonly MapEntry[];
  /** One key of a part. */
  get(part: Part, key: string): MapEntry | undefined;
}

/** True where an input requires something; a boolean that is false does not. */
export function isGiven(given: GivenInputs, name: InputName): boolean {
  return given[name] !== undefined && given[name] !== false;
}

/**
 * @param idle inputs that something was found wrong with already; they are left out
 * @param problems gets lines that are no `name=value`
 */
export function partsOf(given: GivenInputs, idle: ReadonlySet<string>, problems: ConfigProblem[]): Parts {
  const parts = new Map<Part, MapEntry[]>();
  for (const spec of INPUTS as readonly InputSpec[]) {
    const name = spec.name as InputName;
    if (spec.sets === undefined || idle.has(name) || !isGiven(given, name)) continue;
    const [part, key] = spec.sets.split('.') as [Part, string];
    const entries = parts.get(part) ?? [];
    parts.set(part, entries);
    const tree = treeOf(spec, given[name], problems);
    if (tree.kind !== 'map' || tree.entries.length > 0) entries.push(entry(key, tree));
  }
  return partsBy((part) => parts.get(part) ?? []);
}

/** Claims of a certificate by their names, such as `github-workflow-trigger`. */
export type Claims = ReadonlyMap<string, string>;

/** The parts with claims that the signer of a certificate must have. */
export function withClaims(parts: Parts, claims: Claims): Parts {
  if (claims.size === 0) return parts;
  const place: InputPlace = { input: 'claims' };
  const texts = [...claims].map(([name, value]) => entry(name, scalar(value, place)));
  const added = entry('claims', mapOf(texts, place));
  return partsBy((part) => (part === 'signer' ? [...parts.of(part), added] : parts.of(part)));
}

function partsBy(of: Parts['of']): Parts {
  return { of, get: (part, key) => of(part).find((one) => one.key === key) };
}

function treeOf(spec: InputSpec, value: unknown, problems: ConfigProblem[]): Tree {
  const place: InputPlace = { input: spec.name };
  if (spec.shape === 'boolean') return scalar(true, place);
  if (spec.shape === 'duration') return scalar(durationText(value as number), place);
  // By the table it is a text or a list of texts.
  if (spec.shape !== 'list') return scalar(value as string, place);
  const lines = value as readonly string[];
  if (spec.pairs) return pairsOf(lines, place, problems);
  return listOf(
    lines.map((line, index) => scalar(line, lines.length > 1 ? { ...place, entry: index + 1 } : place)),
    place,
  );
}

function pairsOf(lines: readonly string[], place: InputPlace, problems: ConfigProblem[]): MapTree {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
    const fix = 'Write `name=value`, one per line, each name once.';
    if (name === undefined || value === undefined) {
      problems.push({ where: place.input, message: `\`${line}\` is not \`name=value\``, fix });
    } else if ((values.get(name) ?? value) !== value) {
      problems.push({ where: place.input, message: `\`${name}\` is given with different values`, fix });
    } else values.set(name, value);
  }
  return mapOf(
    [...values].map(([name, value]) => entry(name, scalar(value, place))),
    place,
  );
}
