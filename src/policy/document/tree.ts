/**
 * What a policy says, as a tree in which every value has its place. YAML becomes such a tree, and the inputs of a call do: from here on
 * nothing tells them apart but the places.
 */

/** Where a value stands in a policy file; both count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The input that a value was given by. */
export interface InputPlace {
  readonly input: string;
  /** Of a list with several lines; counts from 1. */
  readonly entry?: number;
}

export type Place = FilePlace | InputPlace;

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly value: string | number | bigint | boolean | null;
  /** As it is written. */
  readonly source: string;
  readonly place: Place;
}
export interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly place: Place;
}
export interface MapTree {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly place: Place;
}
export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Tree;
}
export type Tree = ScalarTree | ListTree | MapTree;

/** Something wrong at a place. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
}
