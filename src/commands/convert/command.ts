/** `signature-gate convert`: a command line of another tool as a step of a workflow, or as a policy file. */
import { jsonText, type Console } from '../../host/console.js';
import { printableLines } from '../../host/printable.js';
import type { CommandLine } from '../command-line.js';
import { convert, type Conversion } from './convert.js';
import type { Draft, Note } from './draft.js';
import { policyFile } from './policy-file.js';
import { NotUnderstood, readScript, readWords, type Script } from './shell.js';
import { notInStep, stepProblem, stepsText, withOf } from './step.js';

const [CONVERTED, PARTLY, NOT_UNDERSTOOD] = [0, 1, 2];
const MAX_INPUT = 65_536;

/** @returns the exit code: 0 converted, 1 something of it cannot be expressed, 2 not understood */
export async function run({ values, positional }: CommandLine, console: Console): Promise<number> {
  try {
    const conversion = await convert(await scriptOf(positional, console));
    const as = values.get('as') === 'policy' ? 'policy' : 'step';
    return values.get('format') === 'json' ? printJson(conversion, console) : await printText(conversion, as, console);
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    console.err(`error: not understood: ${error.message}.`);
    return NOT_UNDERSTOOD;
  }
}

async function scriptOf(words: readonly string[], console: Console): Promise<Script> {
  const [only = ''] = words;
  if (words.length === 0)
    throw new NotUnderstood('no command line is given. Write it behind `--`, or `-` to read it from standard input');
  if (words.length > 1) return readWords(words);
  if (only !== '-') return readScript(only);
  const text = await console.input(MAX_INPUT);
  if (text === undefined) throw new NotUnderstood(`standard input has more than ${MAX_INPUT} bytes`);
  return readScript(text);
}

async function printText(
  { drafts, variables, skipped }: Conversion,
  as: 'step' | 'policy',
  console: Console,
): Promise<number> {
  for (const draft of drafts) {
    const text = as === 'policy' ? await policyFile(draft, variables) : stepsText(draft, variables);
    if (as === 'step') loseForStep(draft);
    if (text !== undefined && printableLines(text) !== text)
      draft.note('lost', 'It holds characters that a terminal does not show as they are; `--format json` prints them.');
    if (text !== undefined && !isLost(draft)) console.out(text);
    else console.err(`error: \`${draft.command}\` cannot be converted completely, so nothing is printed for it.`);
    for (const note of draft.notes) console.err(`${LABELS[note.kind]}: ${note.text}`);
  }
  if (skipped.length > 0)
    console.err(
      `note: ${skipped.join(', ')}: not converted, because it is not a check that is read here. If later steps need it, keep it as a step.`,
    );
  return exitCode(drafts);
}

const LABELS: Readonly<Record<Note['kind'], string>> = {
  tighter: 'stricter',
  info: 'note',
  refused: 'not carried over',
  incomplete: 'to be filled in',
  lost: 'cannot be converted',
};

function printJson({ drafts, variables, skipped }: Conversion, console: Console): number {
  drafts.forEach(loseForStep);
  const steps = drafts.map((draft) => ({
    command: draft.command,
    ...(!isLost(draft) && {
      with: withOf(draft, variables),
      downloads: draft.downloads,
      pinned: draft.pinned,
    }),
    notes: draft.notes,
  }));
  console.out(jsonText({ steps, skipped }));
  return exitCode(drafts);
}

/** What inputs cannot require, and what they cannot hold. */
function loseForStep(draft: Draft): void {
  const unwritable = notInStep(draft);
  if (unwritable !== undefined) draft.note('lost', stepProblem(unwritable));
  for (const [name, value] of draft.claims)
    draft.note('lost', `The claim \`${name}\` (${value}) can be required by a policy file alone: use \`--as policy\`.`);
}

function isLost({ notes }: Draft): boolean {
  return notes.some(({ kind }) => kind === 'lost');
}

function exitCode(drafts: readonly Draft[]): number {
  const worst = drafts.flatMap(({ notes }) => notes).some(({ kind }) => kind !== 'tighter' && kind !== 'info');
  return worst ? PARTLY : CONVERTED;
}
