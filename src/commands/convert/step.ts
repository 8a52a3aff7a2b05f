/** A draft as steps of a workflow. */
import { stringify } from 'yaml';
import { INPUT_NAMED, INPUTS, UNSET, type InputName } from '../../policy/inputs/inputs.js';
import { variablesOf } from './compiles.js';
import type { Draft } from './draft.js';
import { environmentName, type Variable } from './variables.js';

/** Where users put the commit of the version that they trust. */
const USES = 'signature-gate/signature-gate@FULL_COMMIT_SHA';

const STYLE = { lineWidth: 0, singleQuote: true } as const;

/** Steps for `steps:` of a job, as YAML. */
export function stepsText(draft: Draft, variables: ReadonlyMap<string, Variable>): string {
  const steps = [...beforeSteps(draft, variables), { uses: USES, with: withOf(draft, variables) }];
  return `# Made from: ${draft.command}\n${stringify(steps, STYLE)}`;
}

/** The inputs as an object: booleans as such, lists one per line. */
export function withOf(
  draft: Draft,
  variables: ReadonlyMap<string, Variable>,
): Readonly<Record<string, string | boolean>> {
  const used = variablesOf(draft, variables).filter(({ name }) =>
    [...draft.inputs.values()].flat().some((text) => text.includes(`{${name}}`)),
  );
  return {
    ...Object.fromEntries(
      inTableOrder(draft).map(([name, values]) => [
        name,
        INPUT_NAMED.get(name)?.shape === 'boolean' ? values[0] === 'true' : values.map(asText).join('\n'),
      ]),
    ),
    ...(used.length > 0 && {
      var: used.map(({ name, value, expression }) => `${name}=${value ?? expression}`).join('\n'),
    }),
  };
}

/** Text in which GitHub would find an expression: a name, or what a certificate says, must not be evaluated. */
function asText(value: string): string {
  return value.replaceAll('${{', "${{ '${{' }}");
}

/** An input that no step can hold: it has one entry a line, without blanks around it. A policy file can. */
export function notInStep({ inputs }: Draft): InputName | undefined {
  const isWhole = (value: string): boolean => !/[\r\n]/.test(value) && value.trim() === value && value !== UNSET;
  return [...inputs].find(([, values]) => !values.every(isWhole))?.[0];
}

/** Why a step cannot hold it. */
export function stepProblem(input: InputName): string {
  return `A step cannot hold the value of \`${input}\`: it has a line break, or blanks around it. Use a policy file.`;
}

/** As the list of inputs has them: what is checked first. */
function inTableOrder({ inputs }: Draft): readonly (readonly [InputName, readonly string[]])[] {
  const place = (name: InputName): number => INPUTS.findIndex((input) => input.name === name);
  return [...inputs].sort(([a], [b]) => place(a) - place(b));
}

interface Step {
  readonly name: string;
  readonly shell: 'bash';
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

/** What must be there before the gate looks: downloads, and digests that the command line brought along. */
function beforeSteps(draft: Draft, variables: ReadonlyMap<string, Variable>): readonly Step[] {
  const commands = [
    ...draft.downloads.map(({ url, file }) => `curl -fsSL --proto '=https' -o ${word(`./${file}`)} ${word(url)}`),
    ...draft.pinned.map((line) => `printf '%s\\n' ${word(line)} >> pinned.sums`),
  ];
  if (commands.length === 0) return [];
  const used = [...variables.values()].filter(({ name }) =>
    commands.some((command) => command.includes(`$${environmentName(name)}"`)),
  );
  const env = Object.fromEntries(
    used.map(({ name, value, expression }) => [environmentName(name), value ?? expression]),
  );
  const name = draft.downloads.length > 0 ? 'Download what signature-gate reads' : 'Write down the digests';
  return [{ name, shell: 'bash', ...(used.length > 0 && { env }), run: `${commands.join('\n')}\n` }];
}

/** One word of a shell: text in single quotes, variables in double quotes. */
function word(text: string): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}|(?:(?!\{[a-z][a-z0-9-]*\})[\s\S])+/g, (piece, name?: string) =>
    name === undefined ? shellQuoted(piece) : `"$${environmentName(name)}"`,
  );
}

function shellQuoted(text: string): string {
  return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
