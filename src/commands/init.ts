/** `signature-gate init`: a step or a policy file for what is there, pinned to the signers that were verified. */
import type { Console } from '../host/console.js';
import type { RawInput } from '../core/host.js';
import type { CommandLine } from './command-line.js';
import { policyFile } from './convert/policy-file.js';
import { notInStep, stepProblem, stepsText } from './convert/step.js';
import { lateInspect } from './inspect/late.js';
import { draftOf, type Inspection } from './inspect/report.js';

const [PRINTED, NOT_VERIFIED, MISUSED, COULD_NOT_LOOK] = [0, 1, 2, 3];

/** @returns 0 printed, 1 something was not verified, 2 misused, 3 it could not look; nothing is printed but with 0 */
export async function run({ values, positional }: CommandLine, console: Console): Promise<number> {
  const remote = ['release', 'image'].flatMap((name) => values.get(name) ?? []);
  const subjects = [...positional, ...remote];
  if (subjects.length === 0 || (positional.length > 0 && remote.length > 0) || remote.length > 1) {
    console.err('error: name files, one `--release` or one `--image`.');
    return MISUSED;
  }
  if (positional.includes('-')) {
    console.err('error: standard input has no name that a step could use. Name the file.');
    return MISUSED;
  }
  const { pinned, code } = await inspectAll(subjects, values, console);
  if (code !== PRINTED) {
    console.err('error: nothing is printed, since what was not verified cannot be pinned.');
    return code;
  }
  return print(merged(pinned), values.get('as') === 'policy' ? 'policy' : 'step', console);
}

/** Inputs that pin each subject; `code` is another one than 0 where one of them could not be verified. */
async function inspectAll(
  subjects: readonly string[],
  flags: CommandLine['values'],
  console: Console,
): Promise<{ readonly pinned: readonly (readonly RawInput[])[]; readonly code: number }> {
  const pinned: (readonly RawInput[])[] = [];
  let code: number = PRINTED;
  const { inspect } = await lateInspect();
  for (const subject of subjects) {
    const found = await inspect(flags.has('image') ? asImage(subject) : subject, flags, console);
    const [first, ...more] = typeof found === 'string' ? [] : found.accepted;
    if (first) pinned.push(first.inputs);
    else code = Math.max(code, complain(subject, found, console));
    if (first?.integrityOnly) console.err(`note: ${subject}: ${first.title} Pin a signer if the publisher has one.`);
    if (more.length > 0)
      console.err(`note: ${subject} has ${more.length} more signers that were verified; \`inspect\` shows them.`);
  }
  return { pinned, code };
}

async function print(all: readonly (readonly RawInput[])[], as: 'step' | 'policy', console: Console): Promise<number> {
  const none = new Map<string, never>();
  const drafts = all.map((inputs) => draftOf(inputs, 'init'));
  const texts: string[] = [];
  for (const draft of drafts) {
    const text = as === 'policy' ? await policyFile(draft, none) : stepsText(draft, none);
    if (text !== undefined) texts.push(text);
  }
  const lost = drafts.flatMap(({ notes }) => notes).find(({ kind }) => kind === 'lost');
  if (lost || (as === 'policy' && drafts.length > 1)) {
    const several =
      'the files have several signers, so that each needs a policy of its own. Run `init` for each, or print steps.';
    console.err(`error: ${lost?.text ?? several}`);
    return NOT_VERIFIED;
  }
  const [unwritable] = as === 'step' ? drafts.flatMap((draft) => notInStep(draft) ?? []) : [];
  if (unwritable !== undefined) {
    console.err(`error: ${stepProblem(unwritable)}`);
    return NOT_VERIFIED;
  }
  for (const text of texts) console.out(text);
  return PRINTED;
}

function complain(subject: string, found: Inspection | string, console: Console): number {
  if (typeof found === 'string') console.err(`error: ${found}`);
  else {
    const why = found.findings.flatMap((finding) => finding.why ?? []).join(' ');
    console.err(`error: ${subject} was not verified. ${why}`);
  }
  return typeof found !== 'string' && found.couldNotLook ? COULD_NOT_LOOK : NOT_VERIFIED;
}

function asImage(reference: string): string {
  return reference.startsWith('oci://') ? reference : `oci://${reference}`;
}

/** Files for which everything else is the same become one step. */
function merged(all: readonly (readonly RawInput[])[]): readonly (readonly RawInput[])[] {
  const steps = new Map<string, readonly RawInput[]>();
  for (const inputs of all) {
    const rest = JSON.stringify(inputs.filter(({ name }) => name !== 'artifacts'));
    const files = [steps.get(rest) ?? [], inputs]
      .flat()
      .flatMap(({ name, values }) => (name === 'artifacts' ? values : []));
    steps.set(rest, [
      ...(files.length > 0 ? [{ name: 'artifacts', values: [...new Set(files)] }] : []),
      ...inputs.filter(({ name }) => name !== 'artifacts'),
    ]);
  }
  return [...steps.values()];
}
