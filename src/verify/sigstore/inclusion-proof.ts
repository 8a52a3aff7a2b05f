/** Proofs that an entry is in a log (RFC 6962, section 2.1.1; their verification: RFC 9162, section 2.1.3.2). */
import { hash as hashOnce } from 'node:crypto';

interface InclusionProof {
  /** Which leaf of the tree it is, from 0. */
  readonly index: bigint;
  /** How many leaves the tree has. */
  readonly size: bigint;
  /** The hashes of the nodes beside the way up, from the bottom. */
  readonly hashes: readonly Buffer[];
}

/** The root hash of the tree that has the leaf at its index; undefined where the proof is of another length than it must be. */
export function rootHashOf(leaf: Buffer, { index, size, hashes }: InclusionProof): Buffer | undefined {
  if (index < 0n || index >= size) return undefined;
  let node = index;
  let last = size - 1n;
  let hash = sha256(LEAF, leaf);
  for (const sibling of hashes) {
    if (last === 0n) return undefined;
    if (node % 2n === 1n || node === last) {
      hash = sha256(NODE, sibling, hash);
      // A node without a sibling to its right is that of the next level.
      while (node % 2n === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else hash = sha256(NODE, hash, sibling);
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? hash : undefined;
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

function sha256(...parts: readonly Buffer[]): Buffer {
  return hashOnce('sha256', Buffer.concat(parts), 'buffer');
}
