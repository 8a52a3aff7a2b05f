/** Trees made by code, where no text was parsed. */
import type { ListTree, MapEntry, MapTree, ScalarTree, Place, Tree } from './tree.js';

export function scalar(value: string | bigint | boolean, place: Place): ScalarTree {
  return { kind: 'scalar', value, source: String(value), place };
}

export function listOf(items: readonly Tree[], place: Place): ListTree {
  return { kind: 'list', items, place };
}

/** A key with its value, of which it has the place. */
export function entry(key: string, value: Tree): MapEntry {
  return { key, keyPlace: value.place, value };
}

export function mapOf(entries: readonly (MapEntry | undefined)[], place: Place): MapTree {
  return { kind: 'map', entries: entries.filter((one) => one !== undefined), place };
}
