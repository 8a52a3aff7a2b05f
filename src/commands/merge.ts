/** `signature-gate merge`: the inputs `merge` and its neighbours, on a command line of their own. */
import { existsSync } from 'node:fs';
import type { RawInput } from '../core/host.js';
import { escapeGlob, isGlob } from '../formats/glob.js';
import type { Command } from '../host/arguments.js';
import type { CommandLine } from './command-line.js';

const OF_THE_TERMINAL = ['no-color', 'help'];

/** The command line as `verify` has it: one engine runs both. */
export function mergeCommand({ values, lists, positional, problems }: CommandLine): Command {
  const flags = [...values.keys()].filter((name) => !OF_THE_TERMINAL.includes(name));
  const inputs: RawInput[] = flags.map((name) => ({ name, values: lists?.get(name) ?? [] }));
  // Most shells have matched patterns already: a file with that name is meant, where there is one.
  const named = positional.map((path) => (isGlob(path) && existsSync(path) ? escapeGlob(path) : path));
  inputs.push({ name: 'merge', values: named });
  const fix = 'Write `signature-gate merge REPORT...`.';
  const missing = positional.length > 0 ? [] : [{ where: 'merge', message: 'is given without a report', fix }];
  return {
    inputs,
    verbose: false,
    quiet: false,
    json: false,
    color: !values.has('no-color'),
    help: values.has('help'),
    problems: [...problems, ...missing],
  };
}
