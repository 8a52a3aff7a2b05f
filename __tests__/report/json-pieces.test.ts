import { describe, expect, it } from '@jest/globals';
import { jsonPieces, listOf, membersOf, type Json, type JsonObject } from '../../src/report/json-pieces.js';

const HEADS: readonly JsonObject[] = [
  {},
  { a: undefined },
  { a: undefined, b: 1 },
  { text: 'a\n"b"\\\u2028', deep: { list: [], object: {}, in: [{ x: [1, [2, { y: true }]] }] }, none: undefined },
];
const LISTS: readonly (readonly Json[])[] = [
  [],
  [1],
  ['a\nb', undefined, { a: undefined }, {}, [], { a: { b: ['c'] } }],
  [[[]], [[{ a: 1 }]], 'x'],
];

describe('JSON in pieces', () => {
  const cases = HEADS.flatMap((head) => LISTS.map((list) => [head, list] as const));

  it.each(cases)('is the text of the whole: %j, %j', (head, list) => {
    const pieces = jsonPieces([...membersOf(head), ['list', listOf(list, (one) => one)], ...membersOf({ end: 'x' })]);
    expect([...pieces].join('')).toBe(JSON.stringify({ ...head, list, end: 'x' }, null, 2));
  });

  it.each(HEADS)('is the text of an object without lists: %j', (head) => {
    expect([...jsonPieces(membersOf(head))].join('')).toBe(JSON.stringify(head, null, 2));
  });

  it('makes an item when it is its turn, and none before', () => {
    const made: number[] = [];
    const pieces = jsonPieces([
      [
        'list',
        listOf([1, 2, 3], (one) => {
          made.push(one);
          return one;
        }),
      ],
    ]);
    for (const count of [0, 1, 2, 3]) {
      // The first piece is the name of the list.
      pieces.next();
      expect(made).toHaveLength(count);
    }
  });
});
