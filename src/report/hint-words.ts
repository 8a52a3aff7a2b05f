/**
 * Hints name inputs as a workflow has them: `images: x`. Who gave flags needs `--images x`: the log of a terminal has them so. Reports
 * keep the form of a workflow.
 */
import type { Host } from '../core/host.js';
import { INPUT_NAMED } from '../policy/inputs/inputs.js';

/** A hint in the words of the face that shows it. */
export type HintWords = (hint: string) => string;

/** Hints as they are: for a workflow, and where a policy file is in place of the other inputs. */
export const asWorkflow: HintWords = (hint) => hint;

/** An input with its value. What follows must be the end of the quotation: a value that holds a backquote itself stays as it is. */
const WITH_VALUE = /`([a-z][a-z-]*): ([^`\n]+)`(?=[.,;:)]?(?:\s|$))/g;
/** An input alone. A short name could be that of a file as well, unless the word before it tells. */
const ALONE = /`([a-z]+(?:-[a-z]+)+)`|(?<=\b(?:with|by) )`([a-z]+)`/g;
/** What no shell takes apart. */
const PLAIN_WORD = /^[A-Za-z0-9_./:=@%+,-]+$/;

/** @returns the words for hints of this run */
export function hintWords({ kind, inputs, eitherForm }: Pick<Host, 'kind' | 'inputs' | 'eitherForm'>): HintWords {
  // `verify-bundle` has few flags, and a policy file has keys in place of the inputs.
  if (kind !== 'terminal' || eitherForm || inputs.some(({ name }) => name === 'policy')) return asWorkflow;
  return (hint) => hint.replace(WITH_VALUE, withValue).replace(ALONE, alone);
}

function withValue(written: string, name: string, value: string): string {
  const input = INPUT_NAMED.get(name);
  if (!input) return written;
  if (input.shape === 'boolean') return value === 'true' ? `\`--${name}\`` : written;
  if (PLAIN_WORD.test(value)) return `\`--${name} ${value}\``;
  // How a quote is written within quotes depends on the shell.
  return value.includes("'") ? written : `\`--${name} '${value}'\``;
}

function alone(written: string, hyphenated?: string, short?: string): string {
  const name = hyphenated ?? short ?? '';
  return INPUT_NAMED.has(name) ? `\`--${name}\`` : written;
}
