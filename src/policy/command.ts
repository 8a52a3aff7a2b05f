/** `policy check`, `policy explain` and `policy from-inputs`: what a policy means, before it decides anything. Nothing is fetched. */
import { ConfigError, couldNotLook } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { placeOf } from '../core/config-place.js';
import { shownAddress } from '../core/shown-address.js';
import { endOf } from '../core/ended.js';
import { count } from '../formats/escape.js';
import type { Policy } from '../model/policy.js';
import type { CompileContext } from './compile/compile.js';
import { readInputs, type GivenInputs } from './inputs/read-inputs.js';
import { explainPolicy } from './file/explain.js';
import { policyFromFile } from './from-file.js';
import { quoted } from '../core/quoted.js';

const MISCONFIGURED = 2;
const UNREAD = 3;

interface PolicyTask {
  readonly action: 'check' | 'explain' | 'from-inputs';
  /** Relative to the workspace; empty for `from-inputs`. */
  readonly file: string;
}

/**
 * @param asked aborts with `EndedBySignal` where the process is asked to end
 * @returns the exit code: 0, 128+n where a signal ended it, 2 where the policy is wrong, or 3 where a file of it exists and cannot be read.
 */
export async function runPolicyCommand(
  task: PolicyTask,
  host: Host,
  asked: AbortSignal = new AbortController().signal,
): Promise<number> {
  const done = await Promise.race([answer(task, host, asked), aborted(asked)]);
  const end = endOf(asked);
  if (!end) return done;
  host.finish(end.exitCode, { level: 'error', text: `? ${end.message}; ${shownTask(task)} was not read whole` });
  return end.exitCode;
}

const shownTask = ({ file }: PolicyTask): string => (file === '' ? 'the call' : shownAddress(file));

function aborted(signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve(endOf(signal)?.exitCode ?? UNREAD);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

async function answer(task: PolicyTask, host: Host, asked: AbortSignal): Promise<number> {
  const { action, file } = task;
  try {
    // Nothing is decided by it here, so that it may be anybody's: a pull request's policy is checked like any other.
    const context = { ...host, env: { ...host.env, GITHUB_ACTIONS: undefined }, fetches: false };
    const given = readInputs(host.inputs, host.kind);
    const last =
      action === 'from-inputs' ? await write(given, context, host) : await read(action, file, given, context, host);
    asked.throwIfAborted();
    host.finish(0, { level: 'pass', text: last });
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) {
      host.line({ level: 'fail', text: `${placeOf(problem)} ${problem.message} / ${problem.fix}` });
    }
    if (couldNotLook(error.problems)) {
      host.finish(UNREAD, {
        level: 'error',
        text: `? ${error.problems[0]?.code ?? 'FILE_UNREADABLE'}: ${file} could not be read whole`,
      });
      return UNREAD;
    }
    const number = error.problems.length === 1 ? 'a problem' : `${error.problems.length} problems`;
    host.finish(MISCONFIGURED, {
      level: 'fail',
      text: `✗ CONFIG_INVALID: ${shownTask(task)} has ${number}`,
    });
    return MISCONFIGURED;
  }
}

/** The command's own flags are inputs too: `var` alone. */
async function read(
  action: 'check' | 'explain',
  file: string,
  given: GivenInputs,
  context: CompileContext,
  host: Host,
): Promise<string> {
  const { policy } = await policyFromFile({ ...given, policy: file }, context);
  if (action === 'explain') {
    for (const text of explainPolicy(policy, host.now())) host.line({ level: 'info', text });
    return `✓ ${file} (${policy.digest})`;
  }
  for (const warning of policy.warnings) host.line({ level: 'waived', text: `! ${warning}` });
  return `✓ ${file} is sound: ${sizeOf(policy)}`;
}

/** What is printed is the file, the last line of it a remark. */
async function write(given: GivenInputs, context: CompileContext, host: Host): Promise<string> {
  if (given.policy !== undefined) {
    const message = 'is a policy file already';
    throw new ConfigError([{ where: 'policy', message, fix: 'Give the inputs that it should say.' }]);
  }
  const { policyOfInputs } = await import('./from-inputs.js');
  const { text, beside } = await policyOfInputs(given, context);
  for (const line of text.trimEnd().split('\n')) host.line({ level: 'info', text: line });
  if (beside.length === 0) return '# Give it with the input `policy`.';
  return `# Give it with the input \`policy\`, and beside it ${quoted(beside)}.`;
}

function sizeOf({ rules, imageRules, exceptions }: Policy): string {
  const number = rules.length + imageRules.length;
  const more = exceptions.length === 0 ? '' : `, ${count(exceptions.length)} exceptions`;
  return `${number === 1 ? '1 rule' : `${count(number)} rules`}${more}`;
}
