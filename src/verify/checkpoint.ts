/**
 * An inclusion proof repeats what its checkpoint states: size and root hash of the tree. The library computes with the
 * checkpoint's alone, so a proof that states others would pass, and whoever reads those would see another tree.
 * Source: C2SP tlog-checkpoint (origin, size, root hash, one a line); sigstore/protobuf-specs `sigstore_rekor.proto`.
 */
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { decodeBase64 } from '../evidence/encoding.js';

/** The size of a tree, in decimal. What else makes a number of the text (`0x10`, blanks) is not a checkpoint's. */
const SIZE = /^(?:0|[1-9][0-9]{0,18})$/;

/** What does not fit, in words that continue a sentence; undefined where all does, or where there is no checkpoint. */
export function checkpointProblem(proof: NonNullable<TransparencyLogEntry['inclusionProof']>): string | undefined {
  const [, size = '', root] = proof.checkpoint?.envelope.split('\n', 3) ?? [];
  if (!proof.checkpoint) return undefined;
  if (!SIZE.test(size)) return 'its checkpoint states no size of the tree';
  if (proof.treeSize !== size) return 'its proof states another size of the tree than its checkpoint';
  return decodeBase64(root)?.equals(proof.rootHash) === true
    ? undefined
    : 'its proof states another root hash than its checkpoint';
}
