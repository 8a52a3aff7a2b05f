/** Where checksum lists lie. */
import type { Template } from './template.js';

/** Lists, told apart by how they are found. */
export interface ListPlaces {
  /** Paths as given. */
  readonly lists: readonly string[];
  /** Globs of the workspace; each must find a list. */
  readonly listGlobs?: readonly string[];
  /** Templates; each leads from every artifact to a list that speaks of it. */
  readonly sidecars?: readonly Template[];
}

/** All that a requirement says about where its lists lie, as written. */
export function shownPlaces({ lists, listGlobs = [], sidecars = [] }: ListPlaces): readonly string[] {
  return [...lists, ...listGlobs, ...sidecars.map(({ source }) => source)];
}
