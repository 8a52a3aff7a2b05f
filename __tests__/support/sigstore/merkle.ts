/** A Merkle tree as transparency logs keep it (RFC 6962, section 2.1). */
import { digestOf } from './keys.ts';

const leafHash = (leaf: Buffer): Buffer => digestOf('sha256', Buffer.from([0]), leaf);
const nodeHash = (left: Buffer, right: Buffer): Buffer => digestOf('sha256', Buffer.from([1]), left, right);

/** The largest power of two below `size`: where a tree of that size is split. */
function split(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

const isComplete = (size: number): boolean => (size & (size - 1)) === 0;

export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly hashes: readonly Buffer[];
}

export class MerkleTree {
  readonly #leaves: Buffer[] = [];
  /** Complete subtrees never change; without keeping them a thousand bundles would take a thousand times a thousand hashes. */
  readonly #complete = new Map<string, Buffer>();

  /** Adds a leaf and returns its index. */
  add(leaf: Buffer): number {
    return this.#leaves.push(leafHash(leaf)) - 1;
  }

  /** Proves that the leaf is in the tree as it is now. */
  proof(index: number): InclusionProof {
    const size = this.#leaves.length;
    return { index, size, root: this.#root(0, size), hashes: this.#path(index, 0, size) };
  }

  #root(start: number, size: number): Buffer {
    if (size === 1) return this.#leaves[start]!;
    const place = `${start}+${size}`;
    const kept = this.#complete.get(place);
    if (kept) return kept;
    const left = split(size);
    const root = nodeHash(this.#root(start, left), this.#root(start + left, size - left));
    if (isComplete(size)) this.#complete.set(place, root);
    return root;
  }

  /** The siblings of the way from the leaf up, nearest first. */
  #path(index: number, start: number, size: number): Buffer[] {
    if (size === 1) return [];
    const left = split(size);
    return index < start + left
      ? [...this.#path(index, start, left), this.#root(start + left, size - left)]
      : [...this.#path(index, start + left, size - left), this.#root(start, left)];
  }
}
