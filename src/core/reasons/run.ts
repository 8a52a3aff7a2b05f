/** The part of the catalogue of reason codes that is about audits and metrics; `errors.ts` is the whole. */
import type { Reasons } from './reason.js';

/** For each a case in which it is the answer, for the docs. It is a type, so that no run loads it. */
interface RunExamples {
  readonly DEPLOYED_MALFORMED: '`deployed: pods.txt`, and the file is what `kubectl get pods` prints without `-o json`.';
  readonly DEPLOYED_UNRESOLVED: 'A pod waits for its image: its status has no `imageID`.';
  readonly FILE_UNREADABLE: '`release.pub` belongs to root with mode 0600, and the gate runs as another user.';
  readonly SHARD_MALFORMED: 'The report of share 3 says `passed: 12500`, and 12,499 of its artifacts have a check that passed.';
  readonly SHARD_MISSING: 'The job of share 5 was cancelled, and its report was never uploaded.';
  readonly SHARD_MISMATCH: 'Only the failed jobs were run again: share 2 is of attempt 2, the others of attempt 1.';
  readonly METRICS_LOST: 'The folder of `metrics` belongs to another user.';
}

export const RUN_REASONS = {
  DEPLOYED_MALFORMED: {
    title: 'What is deployed cannot be read',
    cause:
      'A line is not a version, a digest or an image; the JSON is not a whole list of pods; or a manifest, compose file or Dockerfile has a part that the gate cannot read.',
    fix: 'Correct the line, or write the file with `kubectl get pods --all-namespaces -o json`, `helm get manifest` or `docker compose config`.',
  },
  DEPLOYED_UNRESOLVED: {
    title: 'A deployed image has no digest',
    cause:
      'The node has not pulled it yet, it was built or loaded there and is in no registry, or the file names it by a tag or a variable.',
    fix: 'Run the audit again when the pod runs; deploy images from a registry, by their digest. `signature-gate pin` writes digests into files.',
    couldNotLook: true,
  },
  FILE_UNREADABLE: {
    title: 'A file exists and cannot be read',
    cause: 'Its permissions, the disk or a circle of links do not allow the gate to read it.',
    fix: 'Make the file readable for the user that runs the gate, and run it again.',
    couldNotLook: true,
    closeness: 20,
  },
  SHARD_MALFORMED: {
    title: 'The report of a share cannot be used',
    cause:
      'It is not a JSON report of a share, another version wrote it, its run ended without a verdict, or its counts and results are not those of its checks.',
    fix: 'Look at the job of that share. Let `merge` read the very files that the shares of this run wrote.',
    tampering: true,
  },
  SHARD_MISSING: {
    title: 'The shares are not the whole',
    cause:
      'The report of a share is missing or is there twice, or the artifacts of all shares are not all that there are.',
    fix: 'Give `merge` the report of each share once. If a share was run again, run all of them again.',
    tampering: true,
  },
  SHARD_MISMATCH: {
    title: 'The shares do not belong together',
    cause:
      'Their policy, inputs, trusted roots, run, attempt or list of names differ, or they are not those of this run.',
    fix: 'Run all shares with the same inputs over the same files in one attempt: "Re-run all jobs", not "failed jobs".',
    tampering: true,
  },
  METRICS_LOST: {
    title: 'The metrics of earlier runs are lost',
    cause: 'The file of earlier runs is damaged, or another version wrote it.',
    fix: 'Check whether something else writes there. The counters start again at zero. The result of the run is not affected.',
  },
} as const satisfies Reasons<RunExamples>;
