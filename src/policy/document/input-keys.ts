/**
 * The keys of a policy file that are inputs too: each is declared once, by its row in the table of inputs (`inputs/*-rows.ts`), and the
 * shape of the file takes it from there.
 */
import type { AnyInput } from '../inputs/input-shapes.js';
import {
  bool,
  choice,
  duration,
  list,
  named,
  optional,
  text,
  texts,
  type Optional,
  type Placed,
  type Shape,
} from './shape.js';

/** The key that a row sets: `source-ref` of `signer.source-ref`. */
type KeyOf<Row> = Row extends { readonly sets: `${string}.${infer Key}` } ? Key : never;

type ValueOf<Row> = Row extends { readonly shape: 'boolean' }
  ? Placed<boolean>
  : Row extends { readonly shape: 'duration' }
    ? Placed<number>
    : Row extends { readonly pairs: true }
      ? ReadonlyMap<string, Placed<Placed<string>>>
      : Row extends { readonly inFile: { readonly several: string } }
        ? Placed<string> | readonly Placed<string>[]
        : Row extends { readonly shape: 'list' }
          ? readonly WordOf<Row>[]
          : WordOf<Row>;
type WordOf<Row> = Row extends { readonly values: readonly (infer Word)[] } ? Placed<Word> : Placed<string>;

type FieldOf<Row> = Row extends { readonly inFile: { readonly required: true } }
  ? Shape<ValueOf<Row>>
  : Optional<ValueOf<Row>>;

/** The keys that these rows declare, each with its shape: to be spread into the shape of what holds them. */
export function keysOf<const Row extends AnyInput>(
  rows: readonly Row[],
): { readonly [Each in Row as KeyOf<Each>]: FieldOf<Each> } {
  const fields = rows.map((row) => {
    const shape = shapeOf(row);
    return [row.sets?.split('.')[1], row.inFile?.required ? shape : optional(shape)];
  });
  // The types say of each row what `shapeOf` does with it.
  return Object.fromEntries(fields) as { readonly [Each in Row as KeyOf<Each>]: FieldOf<Each> };
}

function shapeOf({ shape, description, values, pairs, path, inFile = {} }: AnyInput): Shape<unknown> {
  const { says = description, item = says, several, names = 'a name' } = inFile;
  const form = path ? { path } : {};
  if (shape === 'boolean') return bool(says);
  if (shape === 'duration') return duration(says);
  if (pairs) return named(text(item, { empty: true }), says, { pattern: '^[^=]+$', what: names });
  if (several !== undefined) return texts(item, several, { ...form, whole: says });
  const word = values ? choice(values, item) : text(item, form);
  return shape === 'list' ? list(word, says) : word;
}
