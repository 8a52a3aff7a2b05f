/**
 * The whole gate in reading order: inputs → policy → artifacts → verdict → hand-over → reports → exit code. Nothing later
 * reads again what an earlier stage parsed, and this is the only place that catches what was not foreseen.
 */
import { ConfigError, couldNotLook } from './errors.js';
import { artifactSource, createScratch } from './gate/artifact-source.js';
import { judge } from './gate/judge.js';
import { handOver } from './handover/hand-over.js';
import type { Host } from './host/host.js';
import { readInputs } from './policy/read-inputs.js';
import { readPolicy } from './policy/read-policy.js';
import { runFacts } from './report/facts.js';
import { publish, publishConfigProblems, publishCrash } from './report/publish.js';

/** Exit codes of the command; the action fails its step on all but 0. */
const EXIT = { pass: 0, waived: 0, fail: 1, config: 2, error: 3 } as const;

/**
 * Runs the gate once and reports to the host.
 *
 * @returns the exit code: 0 passed, 1 something was refused, 2 the configuration is wrong, 3 it could not look.
 */
export async function run(host: Host): Promise<number> {
  const startedAt = host.now();
  const scratch = createScratch(host.tempRoot);
  try {
    const { policy, options } = await readPolicy(readInputs(host.inputs, host.kind), host);
    const signal = AbortSignal.timeout(options.timeoutMs);
    const source = await artifactSource(policy, options, host, { scratch, signal });
    const { verdict: judged, roots } = await judge(source, options, host, signal);
    const hand = await handOver(judged, options, host, { folder: source.workspace, signal });
    const { verdict, installPath, discard } = hand;
    const facts = runFacts({ policy, options, roots, startedAt, finishedAt: host.now(), installPath });
    const exitCode = options.mode === 'report' ? EXIT.pass : EXIT[verdict.result];
    await publish(host, verdict, facts, exitCode).catch(async (error: unknown) => {
      await discard();
      throw error;
    });
    return exitCode;
  } catch (error) {
    if (error instanceof ConfigError) {
      const exitCode = couldNotLook(error.problems) ? EXIT.error : EXIT.config;
      await publishConfigProblems(host, error.problems, exitCode, startedAt);
      return exitCode;
    }
    await publishCrash(host, error, EXIT.error, startedAt);
    return EXIT.error;
  } finally {
    await scratch.remove();
  }
}
