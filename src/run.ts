/**
 * The whole gate in reading order: inputs → policy → artifacts → verdict → hand-over → record → reports → exit code. Nothing later
 * reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */
import { ConfigError, couldNotLook } from './core/errors.js';
import { createScratch, type Scratch } from './gate/scratch.js';
import { findArtifacts } from './gate/find-artifacts.js';
import { judge } from './gate/judge.js';
import type { recordDeployment } from './handover/deployment-record.js';
import type { HandOver } from './handover/hand.js';
import { handOver } from './handover/hand-over.js';
import type { Host } from './core/host.js';
import { EndedBySignal } from './core/ended.js';
import { MAX_UNWINDING_MS } from './core/limits.js';
import { hearWaits } from './net/waiting.js';
import { readInputs, type GivenInputs } from './policy/inputs/read-inputs.js';
import { readPolicy } from './policy/read-policy.js';
import { runFacts } from './report/facts.js';
import { publishConfigProblems, publishCrash, publishEnd } from './report/publish-without-verdict.js';
import { publish } from './report/publish.js';
import { timeLimit } from './core/time-limit.js';

/** Exit codes of the command; the action fails its step on all but 0. */
const EXIT = { pass: 0, waived: 0, fail: 1, config: 2, error: 3 } as const;

interface Run {
  readonly host: Host;
  readonly startedAt: Date;
  readonly scratch: Scratch;
  readonly ended: AbortSignal;
  /** The last moment at which a run can be ended: later steps are told the verdict, and no signal ends it any more. */
  seal: () => void;
  sealed: boolean;
}

/**
 * Runs the gate once and reports to the host.
 *
 * @param ended aborts with `EndedBySignal` where the process is asked to end; what was begun is then removed
 * @returns the exit code: 0 passed, 1 an artifact was refused, 2 the configuration is wrong, 3 it could not look, 128+n it was
 *   ended by a signal.
 */
export async function run(host: Host, ended: AbortSignal = new AbortController().signal): Promise<number> {
  const one: Run = {
    host,
    startedAt: host.now(),
    scratch: createScratch(host.tempRoot),
    ended,
    sealed: false,
    seal() {
      ended.throwIfAborted();
      one.sealed = true;
    },
  };
  const exitCode = await unlessEnded(passGate(one), one);
  if (exitCode !== undefined) return exitCode;
  const { exitCode: signalled, message } = reasonOf(ended);
  await publishEnd(host, message, signalled, one.startedAt);
  return signalled;
}

/** @returns the exit code; undefined where the run was ended, and has removed what it began. */
async function passGate(one: Run): Promise<number | undefined> {
  const { host, startedAt, scratch, ended } = one;
  const hush = hearWaits((text) => {
    host.progress(text);
  });
  try {
    return await gate(one);
  } catch (error) {
    if (ended.aborted && !one.sealed) return undefined;
    if (error instanceof ConfigError) {
      const exitCode = couldNotLook(error.problems) ? EXIT.error : EXIT.config;
      await publishConfigProblems(host, error.problems, exitCode, startedAt);
      return exitCode;
    }
    await publishCrash(host, error, EXIT.error, startedAt);
    return EXIT.error;
  } finally {
    hush();
    await scratch.remove();
  }
}

async function gate(one: Run): Promise<number> {
  const { host, startedAt, scratch, ended } = one;
  const given = readInputs(host.inputs, host.kind);
  if (given.merge !== undefined) return mergeReports(given, one);
  const { policy, options } = await readPolicy(given, host);
  const signal = AbortSignal.any([timeLimit(options.timeoutMs), ended]);
  const source = await findArtifacts(policy, options, host, { scratch, signal });
  const { verdict: judged, roots, share } = await judge(source, options, host, signal);
  // A run that was cut off has a verdict as well, which says that it was out of time.
  ended.throwIfAborted();
  const handed = await handOver(judged, options, host, { folder: source.workspace, signal });
  const { deployment, mode } = options;
  const recorded = deployment ? await record(handed, deployment, options, host, signal) : handed;
  const { verdict, installPath, announce, lines } = recorded;
  const facts = runFacts({ policy, options, roots, startedAt, finishedAt: host.now(), installPath, share });
  const exitCode = mode === 'report' ? EXIT.pass : EXIT[verdict.result];
  try {
    await publish(host, { verdict, facts, exitCode, announce, lines, seal: one.seal });
  } catch (error) {
    await recorded.discard();
    throw error;
  }
  return exitCode;
}

/** What talks to GitHub about deployments is loaded only where the policy wants one recorded. */
async function record(...call: Parameters<typeof recordDeployment>): Promise<HandOver> {
  const { recordDeployment } = await import('./handover/deployment-record.js');
  return recordDeployment(...call);
}

/** The verdict over the reports of all shares: nothing is checked again, and nothing handed over. */
async function mergeReports(given: GivenInputs, one: Run): Promise<number> {
  const { host, startedAt } = one;
  const { mergeRun } = await import('./gate/shards/merge-run.js');
  const { verdict, facts, mode } = mergeRun(given, host, startedAt);
  const exitCode = mode === 'report' ? EXIT.pass : EXIT[verdict.result];
  await publish(host, { verdict, facts, exitCode, announce: () => undefined, lines: [], seal: one.seal });
  return exitCode;
}

/** The end of a run; a run that was ended has a while to remove what it began. */
function unlessEnded(work: Promise<number | undefined>, one: Run): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject);
    one.ended.addEventListener('abort', () => {
      const late = setTimeout(() => {
        if (!one.sealed) resolve(undefined);
      }, MAX_UNWINDING_MS);
      const inTime = (): void => {
        clearTimeout(late);
      };
      work.then(inTime, inTime);
    });
  });
}

function reasonOf({ reason }: AbortSignal): EndedBySignal {
  return reason instanceof EndedBySignal ? reason : new EndedBySignal('SIGTERM');
}
