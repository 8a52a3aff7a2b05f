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

/** The parts of a call's document; `call-document.ts` puts them together. */
export type Part =
  | 'rule'
  | 'evidence'
  | 'list'
  | 'source'
  | 'package'
  | 'images'
  | 'annotations'
  | 'signature'
  | 'signer'
  | 'provenance'
  | 'key'
  | 'openpgp'
  | 'manifest'
  | 'revocations'
  | 'recall'
  | 'tag'
  | 'policy';

interface Details {
  /** The part of the document that it sets, and the key in there. Absent where it is about the run alone. */
  readonly sets?: `${Part}.${string}`;
  /** It has no effect without one of these. */
  readonly needs?: readonly string[];
  /** It has no effect unless someone is named who must have signed. */
  readonly signed?: true;
  /** Its lines are `name=value`. */
  readonly pairs?: true;
  /** An input about the run into which variables are filled. Those of the document are filled in where it is compiled. */
  readonly fills?: true;
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

/** Inputs about the run. */
export const FILE = { fills: true, path: true } as const;
export const LITERAL = { fills: true } as const;

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

export function bool<const Name extends string>(name: Name, description: string, details: Details = {}): Bool<Name> {
  return { name, shape: 'boolean', placeholder: '', description, ...details };
}

export function duration<const Name extends string>(
  name: Name,
  description: string,
  details: Details = {},
): Duration<Name> {
  return { name, shape: 'duration', placeholder: 'DURATION', description, ...details };
}

export function choice<const Name extends string, const Value extends string>(
  name: Name,
  values: readonly Value[],
  description: string,
  details: Details = {},
): Choice<Name, Value> {
  return { name, shape: 'choice', placeholder: values.join('|'), description, values, ...details };
}
