/** What the JSON report says of shares: the one that a run checked, or those that a verdict was merged of. */
import type { MergedShares, ShareRecord } from '../model/share.js';

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/** `gate/shards/read-share.ts` reads it. */
export function shareOf({ shard, run, call, names, same }: ShareRecord): Json {
  return {
    index: shard.index,
    count: shard.count,
    run: { id: run.id, attempt: run.attempt },
    call,
    names: { count: names.count, digest: names.digest },
    same: same.map(({ rule, claims, artifacts }) => ({
      rule,
      claims,
      artifacts: artifacts.map(({ kind, name, values }) => ({ kind, name, values })),
    })),
  };
}

export function mergedOf({ count, run, names }: MergedShares): Json {
  return {
    count,
    run: { id: run.id, attempt: run.attempt },
    names: { count: names.count, digest: names.digest },
  };
}
