/** The gate itself, asked by a command: nothing is reported, written or handed over. */
import { ConfigError } from '../../core/errors.js';
import { findArtifacts } from '../../gate/find-artifacts.js';
import { judge } from '../../gate/judge.js';
import { createScratch } from '../../gate/scratch.js';
import type { Console } from '../../host/console.js';
import type { RawInput } from '../../core/host.js';
import { terminalHost } from '../../host/terminal.js';
import type { Refusal, Verdict } from '../../core/model.js';
import { readInputs } from '../../policy/inputs/read-inputs.js';
import { readPolicy } from '../../policy/read-policy.js';
import { timeLimit } from '../../core/time-limit.js';

interface Asked {
  readonly inputs: readonly RawInput[];
  /** A message signature will do where any attestation would. */
  readonly eitherForm?: true;
}

export type Answer = { readonly verdict: Verdict } | { readonly problems: readonly Refusal[] };

/** Runs the gate without its reports. */
export async function tryGate({ inputs, eitherForm }: Asked, console: Console): Promise<Answer> {
  const silent = { write: () => undefined };
  const host = terminalHost(
    { inputs, verbose: false, color: false, ...(eitherForm && { eitherForm }) },
    console.env,
    silent,
    silent,
  );
  const scratch = createScratch(host.tempRoot);
  try {
    const { policy, options } = await readPolicy(readInputs(inputs, 'terminal'), host);
    const signal = timeLimit(options.timeoutMs);
    const source = await findArtifacts(policy, options, host, { scratch, signal });
    return { verdict: (await judge(source, options, host, signal)).verdict };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      problems: error.problems.map(({ where, message, fix, code = 'CONFIG_INVALID' }) => ({
        code,
        message: `\`${where}\`: ${message}`,
        hint: fix,
      })),
    };
  } finally {
    await scratch.remove();
  }
}
