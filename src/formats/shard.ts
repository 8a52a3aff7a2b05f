/** Shares of a run: `2/8` is the second of eight. The name alone tells the share, so that it is the same in each run and each job. */
import { createHash } from 'node:crypto';
import { MAX_SHARDS } from '../core/shard-limits.js';

export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** @returns undefined for what is not `i/n` with 1 ≤ i ≤ n ≤ 256, in decimal digits without leading zeros */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', count = ''] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return index !== '' && shard.index <= shard.count && shard.count <= MAX_SHARDS ? shard : undefined;
}

/** The number of the share, from 1 to `count`, that a name belongs to: the first 48 bits of its SHA-256, modulo `count`. */
export function shardOf(name: string, count: number): number {
  return (createHash('sha256').update(name).digest().readUIntBE(0, 6) % count) + 1;
}
