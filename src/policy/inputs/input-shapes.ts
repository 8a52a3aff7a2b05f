/** What a row of the table of inputs is made of. */

/** Where an input stands in `--help` and in the README. */
export type Section =
  | 'What to check'
  | 'Evidence'
  | 'Who may sign'
  | 'Release chain'
  | 'Images'
  | 'Trust'
  | 'Hand-over'
  | 'Run'
  | 'Emergency';

/**
 * What `{name}` of a variable becomes in an input: itself (`literal`), quoted for RE2 (`pattern`), quoted for globs
 * (`glob`), a fixed part of a template (`template`); for checksum lists whichever of these the line is (`lists`).
 */
export type Substitution = 'literal' | 'pattern' | 'glob' | 'template' | 'lists';

interface Details {
  /** Absent where variables mean nothing. */
  readonly substitution?: Substitution;
  /** Names files: may hold whatever a file's name can. */
  readonly path?: true;
}

interface Common<Name extends string> extends Details {
  readonly name: Name;
  readonly description: string;
  /** What stands for the value in `--help`; empty for a boolean. */
  readonly placeholder: string;
  /** The only values of a choice, or of each line of a list. */
  readonly values?: readonly string[];
  /** The longest duration, in milliseconds. */
  readonly maxMs?: number;
}

export interface List<Name extends string> extends Common<Name> {
  readonly shape: 'list';
}
export interface Text<Name extends string> extends Common<Name> {
  readonly shape: 'text';
}
export interface Bool<Name extends string> extends Common<Name> {
  readonly shape: 'boolean';
}
export interface Duration<Name extends string> extends Common<Name> {
  readonly shape: 'duration';
}
export interface Choice<Name extends string, Value extends string> extends Common<Name> {
  readonly shape: 'choice';
  readonly values: readonly Value[];
}

export type AnyInput = List<string> | Text<string> | Bool<string> | Duration<string> | Choice<string, string>;

/** One row of the table. */
export type InputSpec = AnyInput & { readonly section: Section };

export const FILE = { substitution: 'literal', path: true } as const;
export const TEMPLATE = { substitution: 'template', path: true } as const;
export const LISTS = { substitution: 'lists', path: true } as const;
export const LITERAL = { substitution: 'literal' } as const;
export const PATTERN = { substitution: 'pattern' } as const;

export function section<const Rows extends readonly AnyInput[]>(
  title: Section,
  rows: Rows,
): (Rows[number] & { readonly section: Section })[] {
  return rows.map((row) => ({ ...row, section: title }));
}

export function list<const Name extends string>(
  name: Name,
  placeholder: string,
  description: string,
  details: Details = {},
): List<Name> {
  return { name, shape: 'list', placeholder, description, ...details };
}

export function text<const Name extends string>(
  name: Name,
  placeholder: string,
  description: string,
  details: Details,
): Text<Name> {
  return { name, shape: 'text', placeholder, description, ...details };
}

export function bool<const Name extends string>(name: Name, description: string): Bool<Name> {
  return { name, shape: 'boolean', placeholder: '', description };
}

export function duration<const Name extends string>(name: Name, description: string): Duration<Name> {
  return { name, shape: 'duration', placeholder: 'DURATION', description };
}

export function choice<const Name extends string, const Value extends string>(
  name: Name,
  values: readonly Value[],
  description: string,
): Choice<Name, Value> {
  return { name, shape: 'choice', placeholder: values.join('|'), description, values };
}
