/** The part of the catalogue of reason codes that is about audits and metrics; `errors.ts` is the whole. */
import { define } from './define.js';

export const RUN_REASONS = define({
  DEPLOYED_MALFORMED: {
    title: 'The list of what is deployed cannot be read',
    cause: 'A line is not a version, digest or image, or the JSON is not a complete list of pods.',
    fix: 'Correct the line, or write the file with `kubectl get pods --all-namespaces -o json`.',
  },
  DEPLOYED_UNRESOLVED: {
    title: 'A deployed image has no digest',
    cause: 'The node has not pulled it yet, or it was built or loaded there and is in no registry.',
    fix: 'Run the audit again when the pod runs; deploy images from a registry, by their digest.',
  },
  FILE_UNREADABLE: {
    title: 'A file exists and cannot be read',
    cause: 'Its permissions, the disk or a circle of links do not allow the gate to read it.',
    fix: 'Make the file readable for the user that runs the gate, and run it again.',
  },
  METRICS_LOST: {
    title: 'The metrics of earlier runs are lost',
    cause: 'The file of earlier runs is damaged, or another version wrote it.',
    fix: 'Check whether something else writes there. The counters start again at zero. The result of the run is not affected.',
  },
});
