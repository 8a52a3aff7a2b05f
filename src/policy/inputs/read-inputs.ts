/**
 * From what was given to typed inputs: names and shapes. Inputs that set a part of the policy stand as they were written, with
 * variables still in them; what they mean, alone and together, is found by compiling the document that they make.
 */
import { ConfigError, type ConfigProblem } from '../../core/errors.js';
import type { Host, RawInput } from '../../core/host.js';
import { MAX_INPUT_LINES } from '../../core/limits.js';
import { characterProblem } from '../document/characters.js';
import { durationMs } from '../document/duration.js';
import { defineVariable, fillLiteral, withHostArch, type Variables } from '../document/variables.js';
import { joinKeyLines } from '../signers/key-source.js';
import { INPUT_NAMED, INPUTS, UNSET, type ChoiceOf, type NameOf } from './inputs.js';
import type { InputSpec } from './input-shapes.js';
import { nearest } from '../../formats/nearest.js';
import { type Attempt, type Problem, complain } from '../../core/attempt.js';
import { quoted } from '../../core/quoted.js';

/** The inputs that were given, typed. What was not given is absent. */
export type GivenInputs = Readonly<Partial<Record<Exclude<NameOf<'list'>, 'var'>, readonly string[]>>> &
  Readonly<Partial<Record<NameOf<'text'>, string>>> &
  Readonly<Partial<Record<NameOf<'boolean'>, boolean>>> &
  Readonly<Partial<Record<NameOf<'duration'>, number>>> & {
    readonly [Name in NameOf<'choice'>]?: ChoiceOf<Name>;
  } & { readonly var?: Variables };

/**
 * Reads the inputs. The runner gives a list as one text with a line for each entry, the command as one value for each
 * entry, in which a newline is a part of a name.
 *
 * @throws ConfigError with every problem at once.
 */
export function readInputs(raw: readonly RawInput[], from: Host['kind'] = 'actions'): GivenInputs {
  const problems: ConfigProblem[] = [];
  const entries = new Map<InputSpec, readonly string[]>();
  const merged = new Map<string, readonly string[]>();
  for (const { name, values } of raw) merged.set(name, [...(merged.get(name) ?? []), ...values]);
  for (const [name, values] of merged) {
    const spec = INPUT_NAMED.get(name);
    if (!spec) problems.push(unknownInput(name));
    else {
      const found = entriesOf(spec, values, from);
      if ('problem' in found) problems.push({ where: name, ...found.problem });
      else if (found.value.length > 0) entries.set(spec, found.value);
    }
  }
  const own = new Map<string, string>();
  for (const [{ name }, lines] of entries) if (name === 'var') readVariables(lines, own, problems);
  const variables = withHostArch(own);
  const given: Record<string, unknown> = {};
  for (const spec of INPUTS) {
    const lines = entries.get(spec);
    if (lines) given[spec.name] = spec.name === 'var' ? own : parse(spec, lines, variables, problems);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  // The table that `parse` goes by is the one that the type is made of.
  return given;
}

function unknownInput(name: string): ConfigProblem {
  const meant = nearest(
    name,
    INPUTS.map((input) => input.name),
  );
  return {
    where: name,
    message: 'is not an input',
    fix: meant === undefined ? 'Remove it; `--help` names all inputs.' : `Did you mean \`${meant}\`?`,
  };
}

const BLANK: Problem = {
  message: 'is blank',
  fix: 'Give it a value, or remove it. An expression that is not defined is blank too. To leave an input out on purpose, write `(unset)`.',
};

/** The values of an input, one for each line; none where it is `(unset)`. */
function entriesOf(spec: InputSpec, values: readonly string[], from: Host['kind']): Attempt<readonly string[]> {
  // On a command line a path may begin or end with a blank; nothing else may.
  const tidy = (text: string): string => (from === 'terminal' && spec.path ? text : text.trim());
  if (spec.shape !== 'list') {
    if (values.length > 1) return complain(`is given ${values.length} times`, 'It takes one value; remove the others.');
    const value = tidy(values[0] ?? '');
    if (value.trim() === '') return { problem: BLANK };
    return value === UNSET ? { value: [] } : { value: [value] };
  }
  const lines = from === 'terminal' ? values.map(tidy) : values.flatMap((value) => value.split(/\r?\n/)).map(tidy);
  const entries = lines.filter((line) => line.trim() !== '');
  if (entries.length === 0 || (from === 'terminal' && entries.length < lines.length)) return { problem: BLANK };
  if (entries.every((entry) => entry === UNSET)) return { value: [] };
  if (entries.includes(UNSET)) return complain('has `(unset)` together with other lines', 'Remove that line.');
  if (entries.length > MAX_INPUT_LINES) {
    return complain(
      `has ${entries.length} lines; at most ${MAX_INPUT_LINES} are allowed`,
      'Use a pattern or a list file.',
    );
  }
  return { value: entries };
}

function readVariables(lines: readonly string[], variables: Map<string, string>, problems: ConfigProblem[]): void {
  for (const line of lines) {
    const problem = characterProblem(line, 'words') ?? defineVariable(line, variables);
    if (problem) problems.push({ where: 'var', ...problem });
  }
}

function parse(spec: InputSpec, lines: readonly string[], variables: Variables, problems: ConfigProblem[]): unknown {
  const values: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    const problem = characterProblem(line, spec.path ? 'path' : 'words');
    const parsed = problem ? { problem } : parseOne(spec, line, variables);
    if ('value' in parsed) values.push(parsed.value);
    else {
      const place = lines.length > 1 ? `line ${index + 1}: ` : '';
      problems.push({ where: spec.name, message: `${place}${parsed.problem.message}`, fix: parsed.problem.fix });
    }
  }
  if (spec.name === 'key' || spec.name === 'revocations-key') return joinKeyLines(values as readonly string[]);
  return spec.shape === 'list' ? values : values[0];
}

function parseOne(spec: InputSpec, line: string, variables: Variables): Attempt<unknown> {
  switch (spec.shape) {
    case 'boolean':
      return parseBoolean(line);
    case 'duration':
      return parseDuration(line, spec.maxMs ?? Number.MAX_SAFE_INTEGER);
    case 'choice':
    case 'list':
    case 'text':
      return spec.values && !spec.values.includes(line)
        ? complain(
            `\`${line}\` is not an allowed value`,
            allowed(spec.values, spec.shape === 'list' && line.includes(',')),
          )
        : spec.fills
          ? fillLiteral(line, variables)
          : { value: line };
  }
}

function allowed(values: readonly string[], withCommas: boolean): string {
  const each = withCommas
    ? 'Write each value on its own line (in a command: with an option of its own), without commas. '
    : '';
  return `${each}${each === '' ? 'Write' : 'The values are'} ${quoted(values, each === '' ? ' or ' : ', ')}.`;
}

/** The booleans of YAML 1.2's core schema, as the runner's own toolkit reads them; a typo must not mean "false". */
function parseBoolean(text: string): Attempt<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { value: false };
  return complain(`\`${text}\` is neither true nor false`, 'Write `true` or `false`.');
}

function parseDuration(text: string, maxMs: number): Attempt<number> {
  const ms = durationMs(text);
  if (ms === undefined)
    return complain(`\`${text}\` is not a duration`, 'Write a number and a unit: `30s`, `5m`, `24h`, `180d`.');
  const days = Math.floor(maxMs / 86_400_000);
  return ms <= maxMs ? { value: ms } : complain(`\`${text}\` is too long`, `Write at most \`${days}d\`.`);
}
