/** What writes one file of a report: text for a run with an answer, and text for a run without one. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ConfigProblem } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import type { Verdict } from '../../core/model.js';
import { runningWorkflow, type WorkflowReference } from '../../policy/inputs/workflow-reference.js';
import type { RunFacts } from '../facts.js';
import type { Metrics } from '../metrics.js';

/** Where the run is. */
export interface Surroundings {
  /** Absolute path that relative paths start from. */
  readonly workspace: string;
  /** The workflow that runs the gate, if one does. */
  readonly workflow?: WorkflowReference;
}

/** A run that has an answer. */
export interface JudgedRun extends Surroundings {
  readonly verdict: Verdict;
  readonly facts: RunFacts;
  readonly metrics?: Metrics;
}

/** A run that has none: the configuration is wrong, the gate broke down, or a signal ended it. */
export interface UnjudgedRun extends Surroundings {
  /** Why there is no answer, in words. */
  readonly message: string;
  /** What is wrong with the configuration; empty where it is not. */
  readonly problems: readonly ConfigProblem[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** The texts are those of the parts in `REPORT_FILES`, in their order; undefined where nothing may be said. */
export interface ReportWriter {
  readonly ofVerdict: (run: JudgedRun) => readonly string[] | undefined;
  /** The one text of `ofVerdict` piece by piece, where it grows with the number of artifacts. */
  readonly inPieces?: (run: JudgedRun) => Iterable<string>;
  readonly ofNothing: (run: UnjudgedRun) => readonly string[] | undefined;
}

export function surroundingsOf(host: Pick<Host, 'env' | 'kind' | 'workspace'>): Surroundings {
  const workflow = runningWorkflow(host);
  return { workspace: host.workspace, ...(workflow && { workflow }) };
}

/** The path of a file from the workspace on, with `/`; undefined where it lies elsewhere. */
export function inWorkspace(file: string, workspace: string): string | undefined {
  const way = relative(workspace, resolve(workspace, file));
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way.split(sep).join('/');
}
