/** The texts of `--help`, made from the table of inputs. */
import type { InputSpec } from '../policy/input-shapes.js';
import { INPUTS } from '../policy/inputs.js';

/** Where descriptions begin; longer flags have theirs on the next line. */
const COLUMN = 36;
const WIDTH = 100;

const SECTIONS = [...new Set(INPUTS.map(({ section }) => section))];

const MAIN = `signature-gate: lets a job go on only when every byte of every artifact is proven

Usage:
  signature-gate verify [OPTIONS] [FILE...]
  signature-gate verify-bundle [--staging] --bundle FILE
      (--certificate-identity ID --certificate-oidc-issuer URL | --key PEM)
      [--trusted-root FILE] FILE_OR_DIGEST
  signature-gate help verify
  signature-gate --version

Exit codes of verify:
  0  everything was proven
  1  something was refused
  2  the configuration is wrong; nothing was checked
  3  it could not look (network, trusted root); nothing was proven
verify-bundle exits with 0 or 1.
`;

const VERIFY = `Usage: signature-gate verify [OPTIONS] [FILE...]

Checks artifacts. Every option is also an input of the action. FILEs are plain paths, like
\`--artifacts\` without globs. An option with a value can be repeated where it takes a list (...).
`;

const GENERAL: readonly (readonly [string, string])[] = [
  ['--verbose', 'Show details.'],
  ['--no-color', 'No colours; NO_COLOR does the same.'],
  ['--help', 'This text.'],
];

/** The text for one command, or for all of them. */
export function helpText(commandName?: string): string {
  if (commandName !== 'verify') return MAIN;
  const sections = SECTIONS.map((title) => {
    const rows = INPUTS.filter((input) => input.section === title);
    return `\n${title}:\n${rows.map((input) => row(flag(input), input.description)).join('')}`;
  });
  return `${VERIFY}${sections.join('')}\nGeneral:\n${GENERAL.map(([name, text]) => row(name, text)).join('')}`;
}

function flag(input: InputSpec): string {
  const value = input.shape === 'boolean' ? '' : ` ${input.placeholder}`;
  return `--${input.name}${value}${input.shape === 'list' ? ' ...' : ''}`;
}

function row(name: string, text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && COLUMN + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  const head = `  ${name}`;
  const first = head.length < COLUMN ? `${head.padEnd(COLUMN)}${lines.shift() ?? ''}\n` : `${head}\n`;
  return first + lines.map((rest) => `${' '.repeat(COLUMN)}${rest}\n`).join('');
}
