/**
 * Hands a verdict to the host: log, annotations, summary, JSON report, outputs, and the last word. It is one transaction: a
 * pass is told to later steps only where everything that tells of it was written, and is taken back where it was not.
 */
import type { Host, LogLine } from '../core/host.js';
import { requireProof } from '../verify/verdict.js';
import type { Verdict } from '../core/model.js';
import type { RunFacts } from './facts.js';
import { surroundingsOf } from './files/report-writer.js';
import { writeReports } from './files/writers.js';
import { hintWords } from './hint-words.js';
import { countRun, writeMetrics, type CountedRun } from './metrics-file.js';
import { outputs, setOutputs } from './outputs.js';
import { terminalText } from './terminal.js';

/** What a verdict brings along. */
interface Publication {
  readonly verdict: Verdict;
  readonly facts: RunFacts;
  readonly exitCode: number;
  /** Tells later steps what was handed over (PATH, the post step). */
  readonly announce: () => void;
  /** Says in the log what was handed over. */
  readonly lines: readonly LogLine[];
  /** The last moment at which the run can be ended: throws where it was. */
  readonly seal: () => void;
}

/**
 * Publishes a verdict, in this order: the log; files, summary and metrics; then, in one go that nothing can interrupt, outputs, state
 * and PATH. Throws where any of it cannot be written; no later step has learnt anything then. The files and the summary may be
 * there: whoever catches writes what really happened in their place (`publishCrash`).
 */
export async function publish(host: Host, publication: Publication): Promise<void> {
  const { verdict: judged, facts, exitCode, announce, seal } = publication;
  judged.artifacts.forEach(requireProof);
  const counted = countVerdict(host, judged, facts);
  const verdict = counted ? { ...judged, warnings: [...judged.warnings, ...counted.warnings] } : judged;
  const text = terminalText(verdict, facts, hintWords(host));
  log(host, text.groups);
  // On a terminal the lines above have said it all.
  if (host.kind === 'actions') {
    const { annotations } = await import('./annotations.js');
    for (const { level, title, message, at } of annotations(verdict, facts)) host.annotate(level, title, message, at);
  }
  const metrics = counted && { metrics: counted.metrics };
  const reports = await writeReports(host, facts.reports, { ...surroundingsOf(host), verdict, facts, ...metrics });
  const written = { ...reports, ...(counted && { metrics: counted.path }) };
  const { values, warnings } = outputs(verdict, {
    written,
    installPath: facts.installPath,
    share: facts.share,
  });
  for (const warning of warnings) host.line({ level: 'waived', text: `! ${warning}` });
  if (!host.withoutSummary) {
    const { summary } = await import('./summary.js');
    await host.writeSummary(summary(verdict, facts));
  }
  const uncount = counted && (await writeMetrics(host, counted));
  try {
    seal();
    allOrNothing(host, () => {
      setOutputs(host, values);
      announce();
    });
  } catch (error) {
    // It is counted as what it ends as.
    await uncount?.();
    throw error;
  }
  for (const line of publication.lines) host.line(line);
  host.finish(exitCode, text.final);
}

function log(host: Host, groups: ReturnType<typeof terminalText>['groups']): void {
  for (const { title, lines, folded } of groups) {
    if (folded) host.group(title, lines);
    else for (const line of [title, ...lines]) host.line(line);
  }
}

/** Hands something to later steps; where that fails, nothing of it is left. */
function allOrNothing(host: Host, hand: () => void): void {
  const takeBack = host.checkpoint();
  try {
    hand();
  } catch (error) {
    takeBack();
    throw error;
  }
}

function countVerdict(host: Host, verdict: Verdict, facts: RunFacts): CountedRun | undefined {
  const { metrics } = facts.reports;
  if (metrics === undefined) return undefined;
  const { startedAt, finishedAt, trustRoots, ownMetrics } = facts;
  return countRun(metrics, host.workspace, {
    result: verdict.result,
    startedAt,
    finishedAt,
    verdict,
    trustRoots,
    ...(ownMetrics && { ownMetrics }),
  });
}
