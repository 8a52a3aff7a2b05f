/**
 * Hints name inputs as a workflow has them: `images: x`. Who gave flags needs `--images x`: the log of a terminal has them so. Reports
 * keep the form of a workflow.
 */
import type { Host } from '../core/host.js';
import { INPUT_NAMED, INPUTS } from '../policy/inputs/inputs.js';

/** A hint in the words of the face that shows it. */
export type HintWords = (hint: string) => string;

/** Hints as they are: for a workflow, and where a policy file is in place of the other inputs. */
export const asWorkflow: HintWords = (hint) => hint;

/** An input with its value. What follows must be the end of the quotation: a value that holds a backquote itself stays as it is. */
const WITH_VALUE = /`([a-z][a-z-]*): ([^`\n]+)`(?=[.,;:)]?(?:\s|$))/g;
/** An input alone. A short name could be that of a file as well, unless what stands before it tells. */
const ALONE = /`([a-z]+(?:-[a-z]+)+)`|(?<=\b(?:with|by|where|Check|Set|Name) )`([a-z]+)`/g;
const IN_A_LIST = /(?<=\b(?:give|use|add|remove|in|or|and) |[(,] ?)`([a-z]+)`/g;
/** Words that are values too, and can be meant as such in a list: `report` is one of `mode`. */
const VALUES: ReadonlySet<string> = new Set(INPUTS.flatMap((input) => ('values' in input ? input.values : [])));
/** What no shell takes apart. */
const PLAIN_WORD = /^[A-Za-z0-9_./:=@%+,-]+$/;

/** @returns the words for hints of this run */
export function hintWords({ kind, inputs, eitherForm }: Pick<Host, 'kind' | 'inputs' | 'eitherForm'>): HintWords {
  // `verify-bundle` has few flags, and a policy file has keys in place of the inputs.
  if (kind !== 'terminal' || eitherForm || inputs.some(({ name }) => name === 'policy')) return asWorkflow;
  return (hint) => hint.replace(WITH_VALUE, withValue).replace(ALONE, alone).replace(IN_A_LIST, listed);
}

function withValue(written: string, name: string, value: string): string {
  const input = INPUT_NAMED.get(name);
  // An expression is written into a workflow only.
  if (!input || value.includes('${{')) return written;
  if (input.shape === 'boolean') return value === 'true' ? `\`--${name}\`` : written;
  if (PLAIN_WORD.test(value)) return `\`--${name} ${value}\``;
  // How a quote is written within quotes depends on the shell.
  return value.includes("'") ? written : `\`--${name} '${value}'\``;
}

function alone(written: string, hyphenated?: string, short?: string): string {
  const name = hyphenated ?? short ?? '';
  // Other users of the machine see the words of a command line.
  if (name === 'github-token') return '`GH_TOKEN`';
  return INPUT_NAMED.has(name) ? `\`--${name}\`` : written;
}

function listed(written: string, name: string): string {
  return VALUES.has(name) ? written : alone(written, name);
}
