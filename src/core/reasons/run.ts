/** The part of the catalogue of reason codes that is about audits and metrics; `errors.ts` is the whole. */
import { define } from './define.js';

export const RUN_REASONS = define({
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
  },
  FILE_UNREADABLE: {
    title: 'A file exists and cannot be read',
    cause:
      'Its permissions, the disk or a circle of links keep the gate from reading it, so that nothing is known of it.',
    fix: 'Make the file readable for the user that runs the gate, and run it again.',
  },
  METRICS_LOST: {
    title: 'The metrics of earlier runs are lost',
    cause: 'The file of earlier runs is damaged, or another version wrote it.',
    fix: 'Look whether something else writes there. The counters start again at zero; the verdict is not affected.',
  },
});
