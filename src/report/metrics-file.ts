/**
 * The metrics file: what it held before, and what it holds after this run. Nothing here throws or changes a verdict: a gate
 * that cannot count still answers.
 */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../core/host.js';
import { MAX_METRICS_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { wordsOf } from '../core/result.js';
import { readWhole } from '../files/read-file.js';
import { show } from '../formats/escape.js';
import { METRICS_HEAD } from '../core/written-files.js';
import { metricsText, readCounters } from './metrics-text.js';
import { metricsAfter, type Counters, type Metrics, type RunEvent } from './metrics.js';

/** The numbers after a run, and what the reader of the log must know about them. */
export interface CountedRun {
  /** As given. */
  readonly path: string;
  readonly metrics: Metrics;
  readonly warnings: readonly Refusal[];
  /** True where something else lies at the path, which is left alone. */
  readonly foreign: boolean;
}

/** Adds a run to what the file at `path` (relative to the workspace) counted so far. */
export function countRun(path: string, workspace: string, event: RunEvent): CountedRun {
  const earlier = earlierCounters(path, workspace);
  if ('counters' in earlier) {
    return { path, metrics: metricsAfter(earlier.counters, event), warnings: [], foreign: false };
  }
  const { problem, foreign } = earlier;
  const message = foreign
    ? `No metrics are written: ${show(path)} ${problem}`
    : `The counters start again at zero: ${show(path)} ${problem}`;
  return { path, metrics: metricsAfter(new Map(), event), warnings: [{ code: 'METRICS_LOST', message }], foreign };
}

type Earlier = { readonly counters: Counters } | { readonly problem: string; readonly foreign: boolean };

function earlierCounters(path: string, workspace: string): Earlier {
  const absolute = resolve(workspace, path);
  try {
    if (lstatSync(absolute, { throwIfNoEntry: false }) === undefined) return { counters: new Map() };
  } catch (error) {
    return { problem: `cannot be looked at: ${wordsOf(error)}`, foreign: true };
  }
  const read = readWhole(absolute, MAX_METRICS_BYTES, { shown: 'it' });
  if ('refusal' in read) return { problem: `cannot be read: ${read.refusal.message}`, foreign: true };
  const text = read.bytes.toString('latin1');
  // A machine that lost power leaves an empty file behind; nothing is lost with it.
  if (text !== '' && !text.startsWith(METRICS_HEAD)) {
    return { problem: 'exists and is no metrics file of signature-gate', foreign: true };
  }
  const counters = readCounters(text);
  return 'damage' in counters ? { problem: `is damaged: ${counters.damage}`, foreign: false } : { counters };
}

/**
 * Writes the file, whole or not at all.
 *
 * @returns a warning where it could not be written; the earlier file is then untouched.
 */
export async function writeMetrics(host: Host, { path, metrics, foreign }: CountedRun): Promise<Refusal | undefined> {
  if (foreign) return undefined;
  try {
    await host.writeFile(resolve(host.workspace, path), metricsText(metrics));
    return undefined;
  } catch (error) {
    return { code: 'METRICS_LOST', message: `The metrics could not be written to ${show(path)}: ${wordsOf(error)}` };
  }
}

/** Writes the file, and warns where that fails, which changes nothing. @returns whether it was written */
export async function keepMetrics(host: Host, counted: CountedRun): Promise<boolean> {
  const warning = await writeMetrics(host, counted);
  if (warning) warn(host, warning);
  return warning === undefined;
}

/** A warning about the metrics: an annotation on the runner, a line on a terminal. */
export function warn(host: Host, { code, message }: Refusal): void {
  if (host.kind === 'actions') host.annotate('warning', code, message);
  else host.line({ level: 'waived', text: `! ${code}: ${message}` });
}
