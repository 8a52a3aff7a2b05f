/** What one run adds to the counters, and the gauges that it leaves behind. Pure: reading and writing is `metrics-file.ts`. */
import type { ReasonCode } from '../core/errors.js';
import type { Verdict } from '../core/model.js';
import type { OwnMetrics } from '../model/own-metrics.js';
import { visible } from '../formats/escape.js';
import type { RunFacts } from './facts.js';
import { judged } from './headline.js';
import {
  COUNTERS,
  GAUGES,
  isOwnName,
  labelText,
  ownCounter,
  RUN_RESULTS,
  seriesOf,
  type CounterFamily,
  type GaugeFamily,
  type Labels,
  type RunResult,
} from './metrics-families.js';

/** Values of the counters by series, as the text format names them: `signature_gate_runs_total{result="pass"}`. */
export type Counters = ReadonlyMap<string, number>;

/** One family with its samples, in the order in which they are written. */
interface MetricFamily {
  readonly family: CounterFamily | GaugeFamily;
  readonly samples: readonly { readonly labels: Labels; readonly value: number }[];
}
export type Metrics = readonly MetricFamily[];

/** What is counted of a run. */
export interface RunEvent {
  readonly result: RunResult;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Absent where the run ended without one. */
  readonly verdict?: Verdict;
  readonly trustRoots?: RunFacts['trustRoots'];
  /** Counters by the names of the policy; those of an earlier run go on without it. */
  readonly ownMetrics?: OwnMetrics;
  /** The problems of a wrong configuration; each counts as its code, `CONFIG_INVALID` unless it has another. */
  readonly configProblems?: readonly { readonly code?: ReasonCode }[];
}

/** Longest label that is written: the path of a trusted root. */
const LABEL_LENGTH = 200;

/** All families after a run. @param before the counters that this run continues; a series that is not there starts at zero */
export function metricsAfter(before: Counters, event: RunEvent): Metrics {
  const added = additions(event);
  const own = [...(event.ownMetrics?.values() ?? []), ...[...before.keys()].filter(isOwnName)];
  const families = [...Object.values(COUNTERS), ...[...new Set(own)].sort().map(ownCounter)];
  const counters = families.map((family): MetricFamily => ({
    family,
    samples: seriesOf(family).map((labels) => {
      const series = family.name + labelText(labels);
      return { labels, value: sum(before.get(series) ?? 0, added.get(series) ?? 0) };
    }),
  }));
  return [...counters, ...gauges(event)];
}

/** Beyond 2^53 a sum is no longer exact; a counter then starts again, which Prometheus understands as a restart. */
function sum(before: number, added: number): number {
  return Number.isSafeInteger(before + added) ? before + added : added;
}

function additions({ result, verdict, configProblems = [], ownMetrics }: RunEvent): Map<string, number> {
  const added = new Map<string, number>();
  const add = (family: CounterFamily, labels: Labels): void => {
    const series = family.name + labelText(labels);
    added.set(series, (added.get(series) ?? 0) + 1);
  };
  const addOwn = (counted: string): void => {
    const name = ownMetrics?.get(counted);
    if (name !== undefined) add(ownCounter(name), {});
  };
  const refuse = (code: ReasonCode): void => {
    add(COUNTERS.refusals, { code });
    addOwn(code);
  };
  const warn = (code: ReasonCode): void => {
    add(COUNTERS.warnings, { code });
    addOwn(code);
  };
  add(COUNTERS.runs, { result });
  for (const { code = 'CONFIG_INVALID' } of configProblems) refuse(code);
  if (!verdict) return added;
  for (const artifact of judged(verdict)) {
    add(COUNTERS.artifacts, { result: artifact.result });
    if (artifact.result === 'pass') addOwn('pass');
    for (const one of artifact.checks) {
      add(COUNTERS.checks, { check: one.check, status: one.status });
      if (one.status === 'fail' || one.status === 'error') refuse(one.refusal.code);
      if (one.status === 'warning') warn(one.refusal.code);
    }
  }
  for (const { code } of verdict.warnings) warn(code);
  return added;
}

function gauges({ result, startedAt, finishedAt, verdict, trustRoots = [] }: RunEvent): readonly MetricFamily[] {
  const artifacts = verdict ? judged(verdict) : [];
  const one = (family: GaugeFamily, value: number): MetricFamily => ({ family, samples: [{ labels: {}, value }] });
  const roots = oldest(trustRoots, finishedAt);
  const list = verdict && listAge(verdict, finishedAt);
  return [
    {
      family: GAUGES.result,
      samples: RUN_RESULTS.map((each) => ({ labels: { result: each }, value: each === result ? 1 : 0 })),
    },
    one(GAUGES.timestamp, finishedAt.getTime() / 1000),
    one(GAUGES.duration, seconds(startedAt, finishedAt)),
    one(
      GAUGES.hashedBytes,
      artifacts.reduce((bytes, { size = 0 }) => bytes + size, 0),
    ),
    one(GAUGES.artifacts, artifacts.length),
    ...(roots.length === 0 ? [] : [{ family: GAUGES.trustRootAge, samples: roots }]),
    ...(list === undefined ? [] : [one(GAUGES.revocationListAge, list)]),
  ];
}

/** An age is never negative, whatever the clocks say. */
function seconds(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime()) / 1000;
}

/** The age of each root. A name that comes twice stands once, with the older: a series may be there only once. */
function oldest(roots: RunFacts['trustRoots'], now: Date): MetricFamily['samples'] {
  const ages = new Map<string, number>();
  for (const { name, asOf } of roots) {
    if (asOf === undefined) continue;
    const root = Array.from(visible(name)).slice(0, LABEL_LENGTH).join('');
    ages.set(root, Math.max(ages.get(root) ?? 0, seconds(asOf, now)));
  }
  return [...ages].map(([root, value]) => ({ labels: { root }, value }));
}

/** The age of the oldest list that an artifact was found not to be on. */
function listAge(verdict: Verdict, now: Date): number | undefined {
  const ages = judged(verdict).flatMap(({ checks }) =>
    checks.flatMap((check) =>
      check.status === 'pass' && check.proof.kind === 'revocation' ? [seconds(check.proof.fetchedAt, now)] : [],
    ),
  );
  return ages.length === 0 ? undefined : ages.reduce((a, b) => Math.max(a, b));
}
