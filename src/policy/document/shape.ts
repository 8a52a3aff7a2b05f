/**
 * The parts that the shape of a policy file is declared with. Each reads a tree strictly, collecting every problem with its
 * place, and describes itself as JSON Schema for editors, so that what is checked and what is published cannot differ.
 */
import { nearest } from '../../formats/nearest.js';
import { characterProblem } from './characters.js';
import { DURATION_PATTERN, durationMs } from './duration.js';
import type { Problem, MapTree, ScalarTree, Place, Tree } from './tree.js';
import { quoted } from '../../core/quoted.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A value with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export interface Shape<T> {
  /**
   * Undefined where something is wrong; then `problems` says what. A list leaves wrong items out, so that mistakes behind
   * them are found in the same run: what was read may be used only where there are no problems.
   */
  read(tree: Tree, name: string, problems: Problem[]): T | undefined;
  /** Made where it is asked for: no run needs it. */
  readonly schema: JsonSchema;
}

export interface Optional<T> {
  readonly optional: Shape<T>;
}
type Field = Shape<unknown> | Optional<unknown>;
type Fields = Readonly<Record<string, Field>>;

/** What an object with these fields reads as. */
export type ObjectOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Shape<unknown> ? K : never]: F[K] extends Shape<infer T> ? T : never;
} & {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never;
} & { readonly place: Place };

/** The type that a shape reads as. */
export type Read<S> = S extends Shape<infer T> ? T : never;

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

function shown({ value, source }: ScalarTree): string {
  return source === '' ? String(value) : source;
}

/** What kind of value a tree is: `a list`. */
export function wordFor(tree: Tree): string {
  switch (tree.kind) {
    case 'list':
      return 'a list';
    case 'map':
      return 'a mapping';
    case 'scalar':
      return tree.value === null ? 'empty' : `a ${typeof tree.value === 'string' ? 'text' : typeof tree.value}`;
  }
}

interface TextOptions {
  /** For editors; what the code holds to is said where the text is used. */
  readonly pattern?: string;
  /** Names files: may hold whatever a file's name can. */
  readonly path?: true;
  /** Nothing is a value too, and so is any other text: it is compared with what somebody else wrote. */
  readonly empty?: true;
  /** Words for people, which are compared with nothing. */
  readonly prose?: true;
}

/** One line of text. A number or a boolean is not one: what it would be written as is not what was written. */
export function text(description: string, { path, empty, prose, ...form }: TextOptions = {}): Shape<Placed<string>> {
  return {
    schema: { type: 'string', ...(!empty && { minLength: 1 }), ...form, description },
    read(tree, name, problems) {
      const { place } = tree;
      if (tree.kind !== 'scalar' || tree.value === null) {
        problems.push({ place, message: `\`${name}\` is ${wordFor(tree)}, not a text`, fix: 'Write one text.' });
      } else if (typeof tree.value !== 'string') {
        const fix = `Put it in quotes: \`"${shown(tree)}"\`.`;
        problems.push({ place, message: `\`${name}\` is ${wordFor(tree)} in YAML, not a text`, fix });
      } else if (!empty && tree.value.trim() === '') {
        problems.push({ place, message: `\`${name}\` is blank`, fix: 'Give it a value, or remove the line.' });
      } else {
        const problem = characterProblem(tree.value, path ? 'path' : empty || prose ? 'words' : 'value');
        if (!problem) return { value: tree.value, place };
        problems.push({ place, message: `\`${name}\` ${problem.message}`, fix: problem.fix });
      }
      return undefined;
    },
  };
}

/** One text, or a list of them. */
export function texts(
  description: string,
  several: string,
  { whole: about = description, ...options }: TextOptions & { readonly whole?: string } = {},
): Shape<Placed<string> | readonly Placed<string>[]> {
  const one = text(description, options);
  return either({ scalar: one, list: list(one, several) }, about);
}

/** One of some words. */
export function choice<const V extends string>(values: readonly V[], description: string): Shape<Placed<V>> {
  return {
    schema: { enum: values, description },
    read(tree, name, problems) {
      const found = values.find((value) => tree.kind === 'scalar' && tree.value === value);
      if (found !== undefined) return { value: found, place: tree.place };
      const given = tree.kind === 'scalar' && tree.value !== null ? `\`${shown(tree)}\`` : wordFor(tree);
      const meant = tree.kind === 'scalar' && typeof tree.value === 'string' ? nearest(tree.value, values) : undefined;
      const known = quoted(values);
      problems.push({
        place: tree.place,
        message: `\`${name}\` is ${given}, which is not an allowed value`,
        fix: meant === undefined ? `Write one of ${known}.` : `Did you mean \`${meant}\`? The values are ${known}.`,
      });
      return undefined;
    },
  };
}

export function bool(description: string): Shape<Placed<boolean>> {
  return {
    schema: { type: 'boolean', description },
    read(tree, name, problems) {
      const { place } = tree;
      if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return { value: tree.value, place };
      const message = `\`${name}\` is neither true nor false`;
      problems.push({ place, message, fix: 'Write `true` or `false`, without quotes.' });
      return undefined;
    },
  };
}

/** A whole number from `least` on. */
export function whole(least: number, description: string, most = Number.MAX_SAFE_INTEGER): Shape<Placed<number>> {
  return {
    schema: { type: 'integer', minimum: least, ...(most < Number.MAX_SAFE_INTEGER && { maximum: most }), description },
    read(tree, name, problems) {
      const { place } = tree;
      if (tree.kind === 'scalar' && typeof tree.value === 'bigint' && tree.value >= least && tree.value <= most) {
        return { value: Number(tree.value), place };
      }
      const range = most === least ? `${least}` : `a whole number from ${least} on`;
      problems.push({ place, message: `\`${name}\` is not ${range}`, fix: `Write ${range}, without quotes.` });
      return undefined;
    },
  };
}

/** `24h`, `90d`: reads as milliseconds. */
export function duration(description: string): Shape<Placed<number>> {
  return {
    schema: { type: 'string', pattern: DURATION_PATTERN, description },
    read(tree, name, problems) {
      const { place } = tree;
      const value = durationMs(tree.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : '');
      if (value !== undefined) return { value, place };
      const fix = 'Write a number and a unit: `30s`, `5m`, `24h`, `90d`.';
      problems.push({ place, message: `\`${name}\` is not a duration`, fix });
      return undefined;
    },
  };
}

/** A list with at least one item. */
export function list<T>(item: Shape<T>, description: string): Shape<readonly T[]> {
  return {
    get schema() {
      return { type: 'array', minItems: 1, items: item.schema, description };
    },
    read(tree, name, problems) {
      if (tree.kind !== 'list') {
        const message = `\`${name}\` is ${wordFor(tree)}, not a list`;
        problems.push({ place: tree.place, message, fix: 'Write a list: `[a, b]`, or one `- ` line for each.' });
        return undefined;
      }
      if (tree.items.length === 0) {
        const fix = 'Name at least one, or remove the line: an empty list has no effect.';
        problems.push({ place: tree.place, message: `\`${name}\` is an empty list`, fix });
        return undefined;
      }
      const read = tree.items.map((one) => item.read(one, name, problems));
      const good = read.filter((one) => one !== undefined);
      return good.length > 0 ? good : undefined;
    },
  };
}

/** Names that the author chooses, each with a value. A prototype's names are as good as any other. */
export function named<T>(
  value: Shape<T>,
  description: string,
  key: { readonly pattern: string; readonly what: string } = { pattern: '^[A-Za-z][A-Za-z0-9_.-]*$', what: 'a name' },
): Shape<ReadonlyMap<string, Placed<T>>> {
  // Our own pattern, not a user's.
  const isKey = (name: string): boolean => KEYS[key.pattern]?.test(name) ?? true;
  return {
    get schema() {
      const additionalProperties = value.schema;
      return {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: key.pattern },
        additionalProperties,
        description,
      };
    },
    read(tree, name, problems) {
      if (tree.kind !== 'map' || tree.entries.length === 0) {
        const message = `\`${name}\` is ${tree.kind === 'map' ? 'empty' : wordFor(tree)}, not a mapping`;
        problems.push({ place: tree.place, message, fix: 'Write `name: value`, one per line; or remove it.' });
        return undefined;
      }
      const found = new Map<string, Placed<T>>();
      for (const { key: word, keyPlace, value: tree_ } of tree.entries) {
        if (!isKey(word)) {
          const fix = 'A name is a letter followed by letters, digits, `_`, `-` and `.`.';
          problems.push({ place: keyPlace, message: `\`${word}\` in \`${name}\` is not ${key.what}`, fix });
        }
        const read = value.read(tree_, word, problems);
        if (read !== undefined) found.set(word, { value: read, place: keyPlace });
      }
      return found;
    },
  };
}

/** The patterns of names, compiled here because code of the gate makes no other regular expressions. */
const KEYS: Readonly<Record<string, RegExp>> = {
  '^[A-Za-z][A-Za-z0-9_.-]*$': /^[A-Za-z][A-Za-z0-9_.-]*$/,
  '^[A-Za-z][A-Za-z0-9_-]*$': /^[A-Za-z][A-Za-z0-9_-]*$/,
  '^[^=]+$': /^[^=]+$/,
};

type ByKind = Readonly<Partial<Record<Tree['kind'], Shape<unknown>>>>;

/** Another shape for each kind of value. */
export function either<S extends ByKind>(shapes: S, description: string): Shape<Read<S[keyof S]>> {
  const byKind = shapes as ByKind;
  return {
    get schema() {
      return { anyOf: Object.values(byKind).map(({ schema }) => schema), description };
    },
    read(tree, name, problems) {
      const found = byKind[tree.kind];
      // What the shape of this kind reads is one of the alternatives.
      if (found) return found.read(tree, name, problems) as Read<S[keyof S]> | undefined;
      const message = `\`${name}\` is ${wordFor(tree)}`;
      problems.push({ place: tree.place, message, fix: `Write ${Object.keys(byKind).map(kindWord).join(' or ')}.` });
      return undefined;
    },
  };
}

function kindWord(kind: string): string {
  return kind === 'scalar' ? 'a text' : kind === 'list' ? 'a list' : 'a mapping';
}

/**
 * Reports every unknown key with the one that was meant.
 *
 * @returns what each misspelt key stands for. It is read as that, so that no other problem follows from the same mistake;
 * the policy is refused in any case
 */
export function unknownKeys(
  tree: MapTree,
  name: string,
  known: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, string> {
  const written = new Set(tree.entries.map(({ key }) => key));
  const misspelt = new Map<string, string>();
  for (const { key, keyPlace } of tree.entries) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    problems.push({
      place: keyPlace,
      message: `\`${key}\` is not a key of ${name}`,
      fix: meant === undefined ? `The keys are ${quoted(known)}.` : `Did you mean \`${meant}\`?`,
    });
    if (meant !== undefined && !written.has(meant) && ![...misspelt.values()].includes(meant)) misspelt.set(key, meant);
  }
  return misspelt;
}
