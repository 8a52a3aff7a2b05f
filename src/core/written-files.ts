/** How the files begin that a run writes: only such a file of an earlier run may be written over. */
export const REPORT_MEDIA_TYPE = 'application/vnd.signature-gate.report+json;version=1';

/** The first metric's first line. */
export const METRICS_HEAD = '# HELP signature_gate_';
