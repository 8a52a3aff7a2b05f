/**
 * Members whose names differ from a known one by case alone. Go's `encoding/json`, which many tools read such documents with, takes
 * `Severity` for `severity`, and of two such members the later one: another reader then sees other content than this one.
 */
import { isRecord } from './json.js';

/** The name of a member that is one of `names` but for its case; undefined where there is none, or where the value is no object. */
export function otherSpelling(value: unknown, names: readonly string[]): string | undefined {
  if (!isRecord(value)) return undefined;
  const known = new Set(names.map(folded));
  return Object.keys(value).find((name) => !names.includes(name) && known.has(folded(name)));
}

/** The second of two members whose names are the same but for their case. */
export function secondSpelling(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const seen = new Set<string>();
  return Object.keys(value).find((name) => seen.size === seen.add(folded(name)).size);
}

/** As Go folds names: without case, where U+212A is a `k` and U+017F an `s`. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('\u017f', 's');
}
