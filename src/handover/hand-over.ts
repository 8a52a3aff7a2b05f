/**
 * What happens after a verdict: files that passed are copied, installed and watched. Nothing is handed over unless the
 * whole run passed, and a hand-over that fails makes the run fail and takes back what was there already. Later steps learn
 * of it last of all, together with the outputs (report/publish.ts): until then everything can be taken back.
 */
import { rm } from 'node:fs/promises';
import { isCouldNotLook } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { ArtifactReport, Refusal, Verdict } from '../core/model.js';
import type { RunOptions } from '../model/policy.js';
import { decideVerdict, reportArtifact } from '../verify/verdict.js';
import type { HandOver, HandOverContext } from './hand.js';
import type { HandOverRefusal } from './refusal.js';

/** What copies and installs is loaded only where that is wanted. Throws where something happens that nobody foresaw, and where the deadline passes; nothing is left then either. */
export async function handOver(
  verdict: Verdict,
  options: RunOptions,
  host: Host,
  context: HandOverContext,
): Promise<HandOver> {
  const { verifiedDir, install, recheck, mode } = options;
  const made: string[] = [];
  const discard = async (): Promise<void> => {
    for (const path of made.splice(0).reverse()) await takeBack(path);
  };
  const nothing = { announce: () => undefined, lines: [], discard };
  const wanted = verifiedDir !== undefined || install === true || recheck === true;
  const passed = verdict.result === 'pass' || verdict.result === 'waived';
  if (!wanted || mode !== 'enforce' || !passed) return { verdict, ...nothing };
  try {
    const { announced, hand } = await import('./hand.js');
    const done = await hand(verdict, options, { ...context, host, made });
    if (done.refusals.length === 0) return { verdict, discard, ...announced(done, host) };
    await discard();
    return { verdict: failed(verdict, done.refusals), ...nothing };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** One of several things to take back; that one cannot be removed must not keep the others. */
async function takeBack(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // What cannot be removed is not announced: no step is led to it.
  }
}

/** The verdict with what went wrong in it: at its artifact where there is one. */
function failed(verdict: Verdict, refusals: readonly HandOverRefusal[]): Verdict {
  const keyOf = (kind: string, name: string): string => `${kind} ${name}`;
  const byName = new Map(
    refusals.flatMap(({ artifact, kind = 'file', refusal }) =>
      artifact === undefined ? [] : [[keyOf(kind, artifact), refusal] as const],
    ),
  );
  const check = (refusal: Refusal) =>
    ({ check: 'artifact', status: isCouldNotLook(refusal.code) ? 'error' : 'fail', refusal, others: [] }) as const;
  const artifacts = verdict.artifacts.map((report): ArtifactReport => {
    const refusal = byName.get(keyOf(report.kind, report.name));
    return refusal ? reportArtifact(report, report.digests, [...report.checks, check(refusal)], report.size) : report;
  });
  const general = refusals
    .filter(({ artifact }) => artifact === undefined)
    .map(({ refusal }) => reportArtifact({ kind: 'run', name: 'hand-over' }, {}, [check(refusal)]));
  return decideVerdict([...general, ...artifacts], verdict.sidecars, verdict.warnings);
}
