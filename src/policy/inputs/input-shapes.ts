/** What a row of the table of inputs is made of. */

/** Where an input stands in `--help` and in the README. */
type Section =
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

/** How the key of a policy file differs from its input; without it they say the same in the same words. */
interface InFile {
  /** What the file says of the key. */
  readonly says?: string;
  /** What it says of each item of a list. */
  readonly item?: string;
  /** One text will do in place of a list; what several mean. */
  readonly several?: string;
  /** What the names of `name=value` are: `an annotation`. */
  readonly names?: string;
  /** What holds the key must have it. */
  readonly required?: true;
}

interface Details {
  /** The part of the document that it sets, and the key in there. Absent where it is about the run alone. */
  readonly sets?: `${Part}.${string}`;
  /** Of a row that declares the key of the policy file as well (`document/input-keys.ts`). */
  readonly inFile?: InFile;
  /** It has no effect without one of these. */
  readonly needs?: readonly string[];
  /** It has no effect unless someone is named who must have signed. */
  readonly signed?: true;
  /** Its lines are `name=value`. */
  readonly pairs?: true;
  /** The only values of each line of a list. */
  readonly values?: readonly string[];
  /** An input about the run into which variables are filled. Those of the document are filled in where it is compiled. */
  readonly fills?: true;
  /** Names files: may hold whatever a file's name can. */
  readonly path?: true;
  /** The longest duration, in milliseconds. */
  readonly maxMs?: number;
}

/** The shapes of an input's value. */
type Kind = 'list' | 'text' | 'boolean' | 'duration' | 'choice';

/** A row, apart from its section. */
export interface AnyInput extends Details {
  readonly name: string;
  readonly shape: Kind;
  /** What stands for the value in `--help`; empty for a boolean. */
  readonly placeholder: string;
  readonly description: string;
}

/** One row of the table. */
export type InputSpec = AnyInput & { readonly section: Section };

/** A row whose name, shape and details the compiler knows: what `GivenInputs` and the document are typed by. */
type Row<Name extends string, Shape extends Kind, D extends Details> = D & {
  readonly name: Name;
  readonly shape: Shape;
  readonly placeholder: string;
  readonly description: string;
};

/** Inputs about the run. */
export const FILE = { fills: true, path: true } as const;
export const LITERAL = { fills: true } as const;

export function section<const Rows extends readonly AnyInput[]>(
  title: Section,
  rows: Rows,
): (Rows[number] & { readonly section: Section })[] {
  return rows.map((row) => ({ ...row, section: title }));
}

export function list<const Name extends string, const D extends Details = object>(
  name: Name,
  placeholder: string,
  description: string,
  details: D = NONE as D,
): Row<Name, 'list', D> {
  return { name, shape: 'list', placeholder, description, ...details };
}

export function text<const Name extends string, const D extends Details>(
  name: Name,
  placeholder: string,
  description: string,
  details: D,
): Row<Name, 'text', D> {
  return { name, shape: 'text', placeholder, description, ...details };
}

export function bool<const Name extends string, const D extends Details = object>(
  name: Name,
  description: string,
  details: D = NONE as D,
): Row<Name, 'boolean', D> {
  return { name, shape: 'boolean', placeholder: '', description, ...details };
}

export function duration<const Name extends string, const D extends Details = object>(
  name: Name,
  description: string,
  details: D = NONE as D,
): Row<Name, 'duration', D> {
  return { name, shape: 'duration', placeholder: 'DURATION', description, ...details };
}

export function choice<const Name extends string, const Value extends string, const D extends Details = object>(
  name: Name,
  values: readonly Value[],
  description: string,
  details: D = NONE as D,
): Row<Name, 'choice', D> & { readonly values: readonly Value[] } {
  return { name, shape: 'choice', placeholder: values.join('|'), description, ...details, values };
}

const NONE = {};
