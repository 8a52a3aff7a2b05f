/** JSON text in pieces, byte for byte what `JSON.stringify(value, null, 2)` makes of the whole. */

/** JSON values; `undefined` members are left out by `JSON.stringify`. */
export type Json = string | number | boolean | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A list of which each item is made when it is its turn. */
interface LongList {
  readonly items: Iterable<Json>;
}

type Member = readonly [name: string, value: { readonly whole: Json } | LongList];

const STEP = '  ';

export function membersOf(object: JsonObject): readonly Member[] {
  return Object.entries(object).map(([name, whole]) => [name, { whole }] as const);
}

export function listOf<Item>(items: Iterable<Item>, jsonOf: (item: Item) => Json): LongList {
  return {
    items: {
      *[Symbol.iterator]() {
        for (const item of items) yield jsonOf(item);
      },
    },
  };
}

/** The text of an object with these members, in their order, without a newline at its end. */
export function* jsonPieces(members: readonly Member[]): Generator<string> {
  let any = false;
  for (const [name, value] of members) {
    if ('whole' in value && value.whole === undefined) continue;
    yield `${any ? ',' : '{'}\n${STEP}${JSON.stringify(name)}: `;
    any = true;
    if ('whole' in value) yield indented(value.whole, STEP);
    else yield* itemsOf(value);
  }
  yield any ? '\n}' : '{}';
}

function* itemsOf({ items }: LongList): Generator<string> {
  const depth = STEP + STEP;
  let any = false;
  for (const item of items) {
    yield `${any ? ',' : '['}\n${depth}${indented(item, depth)}`;
    any = true;
  }
  yield any ? `\n${STEP}]` : '[]';
}

/** No text in JSON has a line break of its own, so that each one is of the layout. In a list `undefined` is `null`. */
function indented(value: Json, indent: string): string {
  const text = value === undefined ? 'null' : JSON.stringify(value, null, 2);
  return text.replaceAll('\n', `\n${indent}`);
}
