/** Caps of runs that are shared among jobs, each with its reason. */

/** Jobs of one matrix on GitHub are at most 256. */
export const MAX_SHARDS = 256;
/** Artifacts of all shares together: their merged JSON report still fits into one string of JavaScript (512 MiB). */
export const MAX_SHARDED_ARTIFACTS = 200_000;
/** One report of a share: 100,000 artifacts of 2 KiB each. */
export const MAX_SHARE_REPORT_BYTES = 256 * 1024 * 1024;
