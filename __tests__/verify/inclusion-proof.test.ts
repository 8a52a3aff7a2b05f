/** Proofs of inclusion: every leaf of every tree, and nothing else. The trees are the virtual log's, which builds them another way. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rootHashOf } from '../../src/verify/sigstore/inclusion-proof.ts';
import { MerkleTree } from '../support/sigstore/merkle.ts';

const leafOf = (index: number) => Buffer.from(`leaf ${index}`);
const tree = new MerkleTree();
const proofs = Array.from({ length: 70 }, (_, count) => {
  tree.add(leafOf(count));
  return Array.from({ length: count + 1 }, (__, index) => ({ ...tree.proof(index), index }));
}).flat();
const rootOf = (leaf: Buffer, { index, size, hashes }: { index: number; size: number; hashes: readonly Buffer[] }) =>
  rootHashOf(leaf, { index: BigInt(index), size: BigInt(size), hashes });

describe('trees of 1 to 70 leaves', () => {
  test('every leaf is in its place', () => {
    for (const { root, ...proof } of proofs) expect(rootOf(leafOf(proof.index), proof)).toEqual(root);
  });

  test('no leaf is in another place, and no other leaf is in its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proofs), fc.nat(80), ({ root, ...proof }, index) => {
        const found = rootOf(leafOf(proof.index), { ...proof, index });
        expect(found?.equals(root) ?? false).toBe(index === proof.index);
        const leaf = rootOf(leafOf(index), proof);
        expect(leaf?.equals(root)).toBe(index === proof.index);
      }),
    );
  });

  test('a proof has exactly the hashes that it must have', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proofs), fc.nat(8), ({ root, ...proof }, at) => {
        const longer = [...proof.hashes.slice(0, at), Buffer.alloc(32), ...proof.hashes.slice(at)];
        expect(rootOf(leafOf(proof.index), { ...proof, hashes: longer })?.equals(root) ?? false).toBe(false);
        if (proof.hashes.length === 0) return;
        const shorter = proof.hashes.filter((_, each) => each !== at % proof.hashes.length);
        expect(rootOf(leafOf(proof.index), { ...proof, hashes: shorter })?.equals(root) ?? false).toBe(false);
      }),
    );
  });

  test('nothing lies outside of the tree', () => {
    for (const index of [-1, 1, 2, 70]) expect(rootOf(leafOf(0), { index, size: 1, hashes: [] })).toBeUndefined();
  });
});
