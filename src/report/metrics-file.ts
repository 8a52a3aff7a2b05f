/**
 * The metrics file: what it held before, and what it holds after this run. It is written as the report is: a run that was told to
 * count and cannot has not done what it was asked for.
 */
import { lstatSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '../core/host.js';
import { MAX_METRICS_BYTES } from '../core/limits.js';
import type { Refusal } from '../core/model.js';
import { METRICS_HEAD } from '../core/report-files.js';
import { wordsOf } from '../core/result.js';
import { faultWords } from '../files/file-fault.js';
import { readWhole } from '../files/read-file.js';
import { show } from '../formats/escape.js';
import { metricsText, readCounters } from './metrics-text.js';
import { metricsAfter, type Counters, type Metrics, type RunEvent } from './metrics.js';

/** The numbers after a run, and what the reader of the log must know about them. */
export interface CountedRun {
  /** As given. */
  readonly path: string;
  readonly metrics: Metrics;
  readonly warnings: readonly Refusal[];
  /** What is wrong with the path where something else lies there, which is left alone: `exists and is no …`. */
  readonly foreign?: string;
  /** What the file held before; absent where there was none. */
  readonly before?: string;
}

/** Adds a run to what the file at `path` (relative to the workspace) counted so far. */
export function countRun(path: string, workspace: string, event: RunEvent): CountedRun {
  const earlier = earlierCounters(path, workspace);
  const before = earlier.text === undefined ? {} : { before: earlier.text };
  if ('counters' in earlier) return { path, metrics: metricsAfter(earlier.counters, event), warnings: [], ...before };
  const metrics = metricsAfter(new Map(), event);
  if ('foreign' in earlier) return { path, metrics, warnings: [], foreign: earlier.foreign };
  const message = `The counters start again at zero: ${show(path)} is damaged: ${earlier.damage}`;
  return { path, metrics, warnings: [{ code: 'METRICS_LOST', message }], ...before };
}

type Earlier = { readonly text?: string } & (
  { readonly counters: Counters } | { readonly damage: string } | { readonly foreign: string }
);

function earlierCounters(path: string, workspace: string): Earlier {
  const absolute = resolve(workspace, path);
  try {
    if (lstatSync(absolute, { throwIfNoEntry: false }) === undefined) return { counters: new Map() };
  } catch (error) {
    return { foreign: `cannot be looked at: ${wordsOf(error)}` };
  }
  const read = readWhole(absolute, MAX_METRICS_BYTES, { shown: 'it' });
  if ('refusal' in read) return { foreign: faultWords(read.refusal) };
  const text = read.bytes.toString('latin1');
  // A machine that lost power leaves an empty file behind; nothing is lost with it.
  if (text !== '' && !text.startsWith(METRICS_HEAD)) {
    return { foreign: 'exists and is not a metrics file of signature-gate' };
  }
  const found = readCounters(text);
  const before = { text: read.bytes.toString('utf8') };
  return 'damage' in found ? { ...before, damage: found.damage } : { ...before, counters: found };
}

/**
 * Writes the file, whole or not at all.
 *
 * @returns takes this run out of it again. Throws where it cannot be written; the earlier file is then untouched.
 */
export async function writeMetrics(
  host: Host,
  { path, metrics, foreign, before }: CountedRun,
): Promise<() => Promise<void>> {
  const absolute = resolve(host.workspace, path);
  const where = `The metrics cannot be written to ${show(path)}`;
  if (foreign !== undefined) throw new Error(`${where}: it ${foreign}`);
  try {
    await host.writeFile(absolute, metricsText(metrics));
  } catch (error) {
    throw new Error(`${where}: ${wordsOf(error)}`, { cause: error });
  }
  return () => (before === undefined ? rm(absolute, { force: true }) : host.writeFile(absolute, before));
}

/** A warning about the metrics: an annotation on the runner, a line on a terminal. */
export function warn(host: Host, { code, message }: Refusal): void {
  if (host.kind === 'actions') host.annotate('warning', code, message);
  else host.line({ level: 'waived', text: `! ${code}: ${message}` });
}
