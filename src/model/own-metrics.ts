/** Counters by a project's own names, beside those of the gate. */

/** What is counted: `pass`, artifacts that passed; or a reason code, checks and warnings that have it. */
export type Counted = string;

/** What is counted → the name of its counter, such as `mvm_dev_image_verify_sig_invalid_total`. Several may share one. */
export type OwnMetrics = ReadonlyMap<Counted, string>;

/** Longest name of a counter that a file of metrics is read back with. */
export const LONGEST_METRIC_NAME = 120;

/** Every name of the gate's own metrics begins with it, and no other one does. */
export const GATE_METRICS = 'signature_gate_';
