/**
 * Metrics as text for node_exporter's textfile collector (Prometheus, "Exposition formats", text format), and the way back
 * for the counters. Reading is strict: what is not exactly what this version writes is no file to continue from.
 */
import { COUNTERS, GAUGES, isOwnName, labelText, seriesOf } from './metrics-families.js';
import type { Counters, Metrics } from './metrics.js';

/** The last line: a comment to Prometheus, and the sign that nothing was cut off. */
const END = '# EOF';

/** The text, with a newline at its end. */
export function metricsText(metrics: Metrics): string {
  const lines = metrics.flatMap(({ family: { name, help, type }, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`),
  ]);
  return `${[...lines, END].join('\n')}\n`;
}

/** The same numbers for the JSON report: name → samples. */
export function metricsJson(
  metrics: Metrics,
): Readonly<Record<string, readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]>> {
  return Object.fromEntries(metrics.map(({ family, samples }) => [family.name, samples]));
}

const COUNTER_NAMES = new Set<string>(Object.values(COUNTERS).map(({ name }) => name));
const GAUGE_NAMES = new Set<string>(Object.values(GAUGES).map(({ name }) => name));
const SERIES = new Set(
  Object.values(COUNTERS).flatMap((family) => seriesOf(family).map((labels) => family.name + labelText(labels))),
);
const COMMENT = /^# (?:HELP|TYPE) ([a-z0-9_]{1,120}) /;
/** One sample: series, name, value. */
const SAMPLE = /^(([a-z0-9_]{1,120})(?:\{[^\n]*\})?) ([0-9]+(?:\.[0-9]+)?)$/;
const INTEGER = /^(?:0|[1-9][0-9]{0,15})$/;

/**
 * The counters of an earlier file.
 *
 * @returns what is wrong with the text instead, where it is no whole file of this version: unknown names or labels, a value
 *   that is no integer below 2^53, a series that comes twice.
 */
export function readCounters(text: string): Counters | { readonly damage: string } {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== END) return { damage: 'it does not end as such a file does' };
  const counters = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const damage = readLine(line, counters);
    if (damage !== undefined) return { damage: `line ${index + 1} ${damage}` };
  }
  return counters;
}

function readLine(line: string, counters: Map<string, number>): string | undefined {
  const [, described] = COMMENT.exec(line) ?? [];
  if (described !== undefined) return isKnownName(described) ? undefined : 'is about another metric';
  const [, series = '', name = '', value = ''] = SAMPLE.exec(line) ?? [];
  // Gauges are written anew by each run.
  if (GAUGE_NAMES.has(name)) return undefined;
  if (!SERIES.has(series) && !isOwnName(series)) return 'is not a metric of this version';
  if (!INTEGER.test(value) || !Number.isSafeInteger(Number(value))) return 'has no count';
  if (counters.has(series)) return 'comes a second time';
  counters.set(series, Number(value));
  return undefined;
}

/** Names of policies go on from run to run too, also where a run has no policy. */
function isKnownName(name: string): boolean {
  return COUNTER_NAMES.has(name) || GAUGE_NAMES.has(name) || isOwnName(name);
}
