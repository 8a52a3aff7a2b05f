/**
 * The metrics that the gate keeps: their names, types and labels. All possible values of the counters' labels are known, so
 * that every series is there from the first run on and `increase()` sees the first event.
 */
import { REASONS } from '../core/errors.js';
import { GATE_METRICS, LONGEST_METRIC_NAME } from '../model/own-metrics.js';

/** What `signature_gate_runs_total` counts: the verdict, or `config` where the configuration was wrong. */
export const RUN_RESULTS = ['pass', 'waived', 'fail', 'error', 'config'] as const;
export type RunResult = (typeof RUN_RESULTS)[number];

const OUTCOMES = ['pass', 'waived', 'fail', 'error'] as const;
const CHECKS = ['artifact', 'signature', 'attestation', 'checksum', 'manifest', 'sbom', 'revocation'] as const;
const STATUSES = ['pass', 'waived', 'warning', 'fail', 'error'] as const;
const CODES: readonly string[] = Object.keys(REASONS);

export type Labels = Readonly<Record<string, string>>;

interface Described {
  readonly name: string;
  readonly help: string;
}

/** A count that only grows, from run to run. */
export interface CounterFamily extends Described {
  readonly type: 'counter';
  /** The values of each label; their product is all series. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

/** A number of the last run. */
export interface GaugeFamily extends Described {
  readonly type: 'gauge';
}

export const COUNTERS = {
  runs: counter('signature_gate_runs_total', 'Runs by their end; config: the configuration was wrong.', {
    result: RUN_RESULTS,
  }),
  artifacts: counter('signature_gate_artifacts_total', 'Artifacts by their result.', { result: OUTCOMES }),
  checks: counter('signature_gate_checks_total', 'Checks of artifacts by their status.', {
    check: CHECKS,
    status: STATUSES,
  }),
  refusals: counter('signature_gate_refusals_total', 'Refused or undecided checks by reason code.', { code: CODES }),
  warnings: counter('signature_gate_warnings_total', 'Warnings by reason code.', { code: CODES }),
} as const;

export const GAUGES = {
  result: gauge('signature_gate_last_run_result', '1 for the end of the last run, 0 for every other.'),
  timestamp: gauge('signature_gate_last_run_timestamp_seconds', 'When the last run ended, in seconds since 1970.'),
  duration: gauge('signature_gate_last_run_duration_seconds', 'How long the last run took.'),
  hashedBytes: gauge('signature_gate_last_run_hashed_bytes', 'Bytes of artifacts that the last run hashed.'),
  artifacts: gauge('signature_gate_last_run_artifacts', 'Artifacts of the last run.'),
  trustRootAge: gauge(
    'signature_gate_trust_root_age_seconds',
    'Age of a trusted root at the last run: since it was signed (embedded), fetched (TUF, gh) or written (a file).',
  ),
  revocationListAge: gauge(
    'signature_gate_revocation_list_age_seconds',
    'Age of the revocation list at the last run, since it was fetched or, for a file, written.',
  ),
} as const;

/** The family of a counter that a policy names. */
export function ownCounter(name: string): CounterFamily {
  return counter(name, 'Counted under a name of the policy.', {});
}

/** True where a series is one that a policy named, in this run or an earlier one. */
export function isOwnName(series: string): boolean {
  return series.length <= LONGEST_METRIC_NAME && OWN.test(series) && !series.startsWith(GATE_METRICS);
}

const OWN = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_total$/;

/** Labels of one sample as the text format writes them, `{a="b"}`; empty where there are none. */
export function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Every combination of the values of a counter's labels, in the order of the table. */
export function seriesOf({ labels }: CounterFamily): readonly Labels[] {
  return Object.entries(labels).reduce<readonly Labels[]>(
    (series, [label, values]) => series.flatMap((one) => values.map((value) => ({ ...one, [label]: value }))),
    [{}],
  );
}

/** Escapes a label's value (Prometheus, "Exposition formats", text format). */
function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function counter(name: string, help: string, labels: CounterFamily['labels']): CounterFamily {
  return { name, help, type: 'counter', labels };
}

function gauge(name: string, help: string): GaugeFamily {
  return { name, help, type: 'gauge' };
}
