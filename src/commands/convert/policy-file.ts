/** A draft as a policy file: what its inputs say, written as `policy from-inputs` writes it. */
import { ConfigError } from '../../core/errors.js';
import { visible } from '../../formats/escape.js';
import { policyOfInputs, TRUST } from '../../policy/from-inputs.js';
import { INPUT_NAMED, UNSET, type InputName } from '../../policy/inputs/inputs.js';
import { ELSEWHERE, givenBy, variablesOf } from './compiles.js';
import type { Draft } from './draft.js';
import type { Variable } from './variables.js';

/**
 * The policy as YAML, below comments that say what it needs. It compiles to the policy of the draft's inputs.
 *
 * @returns undefined where it has no place for all that is required, which is then a `lost` note of the draft.
 */
export async function policyFile(draft: Draft, variables: ReadonlyMap<string, Variable>): Promise<string | undefined> {
  if (draft.pinned.length > 0)
    draft.note(
      'lost',
      'The digests stand in the command line, and a policy file names only a list of them. Print a step instead (`--as step`), which writes the list.',
    );
  loseMisread(draft);
  if (draft.notes.some(({ kind }) => kind === 'lost')) return undefined;
  const used = variablesOf(draft, variables).filter(({ value }) => value === undefined);
  const isOpen = (name: InputName): boolean =>
    draft.inputs.get(name)?.some((text) => used.some((variable) => text.includes(`{${variable.name}}`))) === true;
  try {
    const { text, beside, open } = await policyOfInputs(givenBy(draft, variables, 'terminal'), ELSEWHERE, {
      claims: draft.claims,
      open: new Set(used.map(({ name }) => name)),
      // Their variables are filled in where inputs are read.
      stay: TRUST.filter(isOpen),
    });
    const comments = [
      `# Made from: ${draft.command}`,
      ...(open.length > 0 ? [`# Needs: ${open.map((name) => `--var ${name}=VALUE`).join(' ')}`] : []),
      ...(beside.length > 0 ? [`# Give beside the policy: ${beside.map((name) => `--${name}`).join(' ')}`] : []),
      ...draft.downloads.map(({ url, file }) => `# Download before: ${url} as ${file}`),
    ];
    // A line break in the name of a download would end its comment.
    return `${comments.map(visible).join('\n')}\n${text}`;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const { where, message, fix } of error.problems)
      draft.note('lost', `It cannot be written as a policy file: \`${where}\` ${message}. ${fix}`);
    return undefined;
  }
}

/** Values that inputs do not keep as they are: the policy would require something else, or nothing. */
function loseMisread({ inputs, notes }: Draft): void {
  for (const [name, values] of inputs) {
    const isPath = INPUT_NAMED.get(name)?.path === true;
    if (values.some((value) => value.trim() === UNSET))
      notes.push({
        kind: 'lost',
        text: `\`${name}\` is \`${UNSET}\`, which leaves an input out. Write another value.`,
      });
    else if (!isPath && values.some((value) => value.trim() !== value))
      notes.push({
        kind: 'lost',
        text: `\`${name}\` has blanks around its value, which inputs leave out. Remove them.`,
      });
  }
}
