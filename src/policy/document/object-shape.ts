/** Mappings whose keys the gate knows: each key with a shape of its own, any other key is a mistake. */
import type { Problem, Place, Tree } from './tree.js';
import { unknownKeys, type JsonSchema, type ObjectOf, type Optional, type Placed, type Shape } from './shape.js';
import { quoted } from '../../core/quoted.js';

type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;

interface ObjectOptions {
  /** What it is called in messages: `a signer`. */
  readonly called: string;
  readonly description?: string;
  /** Of each group exactly one must be there. */
  readonly oneOf?: readonly (readonly string[])[];
  /** Of each group at least one must be there. */
  readonly anyOf?: readonly (readonly string[])[];
  /** Of each group all are there, or none. */
  readonly together?: readonly (readonly string[])[];
  /** Read as far as it goes even where a field is wrong. */
  readonly partial?: true;
}

/** A mapping with these keys. */
export function object<F extends Fields>(fields: F, options: ObjectOptions): Shape<ObjectOf<F>> {
  const known = Object.keys(fields);
  const needed = known.filter((key) => !('optional' in (fields[key] ?? {})));
  return {
    get schema() {
      return schemaOf(fields, needed, options);
    },
    read(tree, name, problems) {
      if (tree.kind !== 'map') {
        const fix = `Its keys are ${quoted(known, ' and ')}.`;
        problems.push({ place: tree.place, message: `\`${name}\` must be ${options.called}: a mapping`, fix });
        return undefined;
      }
      const misspelt = unknownKeys(tree, options.called, known, problems);
      const before = problems.length;
      const entries = tree.entries.map((entry) => ({ ...entry, key: misspelt.get(entry.key) ?? entry.key }));
      const present = entries.map(({ key }) => key);
      for (const key of needed.filter((one) => !present.includes(one))) {
        problems.push({ place: tree.place, message: `${options.called} lacks \`${key}\``, fix: `Add \`${key}\`.` });
      }
      groupProblems(present, tree.place, options, problems);
      let sound = problems.length === before;
      const found: Record<string, unknown> = { place: tree.place };
      for (const { key, value } of entries) {
        const field = known.includes(key) ? fields[key] : undefined;
        if (field === undefined) continue;
        const read = ('optional' in field ? field.optional : field).read(value, key, problems);
        if (read === undefined) sound = false;
        else found[key] = read;
      }
      // An unknown key, or a mistake in one item of a list, must not hide the mistakes elsewhere.
      const usable = sound || (options.partial === true && needed.every((key) => key in found));
      return usable ? (found as ObjectOf<F>) : undefined;
    },
  };
}

function groupProblems(
  present: readonly string[],
  place: Place,
  { called, oneOf = [], anyOf = [], together = [] }: ObjectOptions,
  problems: Problem[],
): void {
  for (const group of together) {
    const missing = group.filter((key) => !present.includes(key));
    if (missing.length === 0 || missing.length === group.length) continue;
    const given = group.filter((key) => present.includes(key));
    const message = `${called} has ${quoted(given, ' and ')} without ${quoted(missing, ' and ')}`;
    problems.push({ place, message, fix: `Add ${quoted(missing, ' and ')}.` });
  }
  for (const group of [...oneOf, ...anyOf]) {
    const there = group.filter((key) => present.includes(key));
    if (there.length === 0) {
      problems.push({ place, message: `${called} has none of ${quoted(group, ' or ')}`, fix: `Add one of them.` });
    } else if (there.length > 1 && oneOf.includes(group)) {
      problems.push({ place, message: `${called} has ${quoted(there, ' and ')}`, fix: 'Keep one of them.' });
    }
  }
}

function schemaOf(
  fields: Fields,
  required: readonly string[],
  { description, oneOf = [], anyOf = [], together = [] }: ObjectOptions,
): JsonSchema {
  const dependent = together.flatMap((group) => group.map((key) => [key, group.filter((one) => one !== key)] as const));
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, ('optional' in field ? field.optional : field).schema]),
  );
  const groups = [
    ...oneOf.map((group) => ({ oneOf: group.map((key) => ({ required: [key] })) })),
    ...anyOf.map((group) => ({ anyOf: group.map((key) => ({ required: [key] })) })),
  ];
  return {
    type: 'object',
    ...(description !== undefined && { description }),
    properties,
    ...(required.length > 0 && { required }),
    ...(groups.length > 0 && { allOf: groups }),
    ...(dependent.length > 0 && { dependentRequired: Object.fromEntries(dependent) }),
    additionalProperties: false,
  };
}

/** One alternative of `oneKey`, with the shape that its key chose. */
type OneKeyOf<F extends Readonly<Record<string, Shape<unknown>>>> = {
  [K in keyof F & string]: { readonly kind: K; readonly value: F[K] extends Shape<infer T> ? T : never } & Pick<
    Placed<unknown>,
    'place'
  >;
}[keyof F & string];

/** A mapping with exactly one key, which says what it is: `- signature: { … }`. */
export function oneKey<F extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: F,
  called: string,
): Shape<OneKeyOf<F>> {
  const known = Object.keys(shapes);
  return {
    get schema() {
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema])),
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
      };
    },
    read(tree: Tree, name: string, problems: Problem[]) {
      const before = problems.length;
      const [entry] = tree.kind === 'map' ? tree.entries : [];
      if (tree.kind !== 'map' || entry === undefined || tree.entries.length > 1) {
        const message = `each item of \`${name}\` is a mapping with one key`;
        problems.push({
          place: tree.place,
          message,
          fix: `Write one of ${quoted(known, ' or ')}, each with its own \`- \`.`,
        });
        return undefined;
      }
      unknownKeys(tree, called, known, problems);
      const value = known.includes(entry.key) ? shapes[entry.key]?.read(entry.value, entry.key, problems) : undefined;
      if (problems.length > before || value === undefined) return undefined;
      // The key is one of the shapes, and the value was read by it.
      return { kind: entry.key, value, place: entry.keyPlace } as OneKeyOf<F>;
    },
  };
}
