/** The command lines of the commands in this folder. */
import type { ConfigProblem } from '../core/errors.js';
import { nearest } from '../formats/nearest.js';
import { quoted } from '../core/quoted.js';

/** A flag; one that takes a value says what stands for it. */
export interface FlagSpec {
  readonly name: string;
  readonly text: string;
  /** Absent for a flag without a value. */
  readonly placeholder?: string;
  /** The only values. */
  readonly values?: readonly string[];
}

export interface CommandLine {
  /** Flags with their values; `true` for one without. */
  readonly values: ReadonlyMap<string, string>;
  /** All values of each flag, for those that are repeated. */
  readonly lists?: ReadonlyMap<string, readonly string[]>;
  readonly positional: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

/** @param stops whether the first word that is no flag ends the flags: what follows belongs to another tool */
export function parseCommandLine(args: readonly string[], flags: readonly FlagSpec[], stops = false): CommandLine {
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const positional: string[] = [];
  const problems: ConfigProblem[] = [];
  const words = [...args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') positional.push(...words.splice(0));
    else if (word === '-' || !word.startsWith('-')) positional.push(word, ...(stops ? words.splice(0) : []));
    else readFlag(word === '-h' ? '--help' : word, words, flags, { values, lists, problems });
  }
  return { values, lists, positional, problems };
}

interface Found {
  readonly values: Map<string, string>;
  readonly lists: Map<string, readonly string[]>;
  readonly problems: ConfigProblem[];
}

function readFlag(word: string, rest: string[], flags: readonly FlagSpec[], { values, lists, problems }: Found): void {
  const [, name = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
  const flag = flags.find((one) => one.name === name);
  const fail = (message: string, fix: string): void => {
    problems.push({ where: word.replace(/=.*$/s, ''), message, fix });
  };
  if (!flag) {
    const meant = nearest(
      name || word.replace(/^-+/, ''),
      flags.map((one) => one.name),
    );
    const hint = meant === undefined ? 'Remove it; `--help` names all options.' : `Write \`--${meant}\`.`;
    fail('is not an option of this command', hint);
    return;
  }
  if (flag.placeholder === undefined) {
    if (inline === undefined) values.set(name, 'true');
    else fail('takes no value', `Write \`--${name}\`.`);
    return;
  }
  const value = inline ?? rest.shift();
  if (value === undefined || value === '') fail('has no value', `Write \`--${name} ${flag.placeholder}\`.`);
  else if (flag.values && !flag.values.includes(value))
    fail(`\`${value}\` is not an allowed value`, `Write ${quoted(flag.values, ' or ')}.`);
  else {
    values.set(name, value);
    lists.set(name, [...(lists.get(name) ?? []), value]);
  }
}
