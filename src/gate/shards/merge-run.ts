/** The run of a last job: inputs → reports of shares → one verdict. */
import { ConfigError } from '../../core/errors.js';
import type { Verdict } from '../../core/model.js';
import type { RunPorts } from '../../core/ports.js';
import { VERSION } from '../../core/version.js';
import type { RunOptions } from '../../model/policy.js';
import type { GivenInputs } from '../../policy/inputs/read-inputs.js';
import { mergeOptions, mergeProblems } from '../../policy/inputs/shard-inputs.js';
import type { RunFacts } from '../../report/facts.js';
import { findFiles } from '../../subjects/files.js';
import { mergeShares } from './merge-shares.js';

interface MergeRun {
  readonly verdict: Verdict;
  readonly facts: RunFacts;
  readonly mode: RunOptions['mode'];
}

type MergePorts = RunPorts & Parameters<typeof mergeProblems>[1];

/** @throws ConfigError with everything that is wrong with the call */
export function mergeRun(given: GivenInputs, host: MergePorts, startedAt: Date): MergeRun {
  // Nothing is written over the report of a share.
  const shares = findFiles(given.merge ?? [], host.workspace).files;
  const problems = mergeProblems(
    given,
    host,
    shares.map(({ path }) => path),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  const { merge, mode, reports } = mergeOptions(given, host);
  const { verdict, facts } = mergeShares(merge, host);
  return {
    verdict,
    facts: { ...facts, mode, version: VERSION, startedAt, finishedAt: host.now(), reports },
    mode,
  };
}
