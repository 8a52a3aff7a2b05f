/** Trees made by code, where no text was parsed. */
import type { ListTree, MapEntry, MapTree, ScalarTree, Spot, Tree } from './tree.js';

export function scalar(value: string | bigint | boolean, spot: Spot): ScalarTree {
  return { kind: 'scalar', value, source: String(value), spot };
}

export function listOf(items: readonly Tree[], spot: Spot): ListTree {
  return { kind: 'list', items, spot };
}

/** A key with its value, of which it has the place. */
export function entry(key: string, value: Tree): MapEntry {
  return { key, keySpot: value.spot, value };
}

export function mapOf(entries: readonly (MapEntry | undefined)[], spot: Spot): MapTree {
  return { kind: 'map', entries: entries.filter((one) => one !== undefined), spot };
}
