/** The one reader of JSON: nothing that two readers could take differently, nothing without bounds, nothing quoted. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../src/formats/json/json.ts';
import { parseStrictJson } from '../../src/formats/json/strict-json.ts';
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from '../../src/core/limits.ts';

const read = (text: string) => parseStrictJson(Buffer.from(text));
const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('is read', () => {
  test.each([
    '0',
    '-0.5e+10',
    '"\\u00e9\\\\\\""',
    'null',
    ' \t\r\n{ "a" : [ 1 , { } , [ ] ] } \r\n',
    '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
    '{"":0," ":1,"a":2,"A":3,"ä":4,"a\u0308":5}',
    '{"a":"\\"a\\":1"}',
    '{"media_type":1,"mediaType":2}',
    '{"__proto__":{"a":1},"constructor":2}',
    nest(MAX_JSON_DEPTH),
  ])('%s', (text) => {
    expect(read(text)).toEqual({ value: JSON.parse(text) as unknown });
  });

  test('whatever JSON.stringify writes, set in any way', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(read(text)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
  });
});

test('numbers that are not exact are infinite, and all around them is as it was', () => {
  const text = '{"ä": [1e-400, "1e-400", -9007199254740993, 1.5], "é": 12345678901234567890}';
  expect(parseStrictJson(Buffer.from(text))).toEqual({
    value: { ä: [Infinity, '1e-400', -Infinity, 1.5], é: Infinity },
  });
});

describe('is refused', () => {
  test.each<[string, string, string, number]>([
    ['a member twice', '{"a":1,"a":1}', 'twice', 1],
    ['a member twice, far apart', '{"a":1,\n"b":{"a":[1,2]},\n"a":2}', 'twice', 3],
    ['a member twice, once by an escape', '{"a":1,"\\u0061":2}', 'twice', 1],
    ['a member twice, escaped in two ways', '{"\\/":1,"\\u002f":2}', 'twice', 1],
    ['a member twice below a list', '[[{"b":0},{"a":1,"a":2}]]', 'twice', 1],
    ['the empty name twice', '{"":1,"":2}', 'twice', 1],
    ['text before', 'x {}', 'not JSON', 1],
    ['text behind', '{}\n x', 'text follows', 2],
    ['a second document', '{}{}', 'text follows', 1],
    ['a colon behind', '1:2', 'text follows', 1],
    ['a NUL behind', '{}\0', 'text follows', 1],
    ['a blank that is none in JSON', '\u00a0{}', 'not JSON', 1],
    ['more than the depth', nest(MAX_JSON_DEPTH + 1), 'deeper', 1],
    ['brackets without end', '['.repeat(1_000_000), 'deeper', 1],
  ])('%s', (_, text, problem, line) => {
    expect(read(text)).toEqual({ problem: expect.stringContaining(problem), line });
    expect(parseJson(text)).toBeUndefined();
  });

  test.each([' ', '"', '"\\"', '{"a":1,}', '[1,]', '[,1]', '{,}', '{1:1}'])('what is broken: %s', (text) => {
    expect(read(text)).toMatchObject({ problem: 'it is not JSON' });
  });

  test.each(['{', '[', '{"a"', '{"a":', '{"a":1', '[1', ' {"a":"b\n'])('what is cut off, by name: %s', (text) => {
    expect(read(text)).toMatchObject({ problem: 'the JSON ends in the middle' });
  });

  test.each([
    ['', 'it is empty'],
    ['<!DOCTYPE html>\n<html></html>', 'it is a web page (HTML), not JSON'],
    ['\n<html lang="en">', 'it is a web page (HTML), not JSON'],
    ['<?xml version="1.0"?><Error/>', 'it is an XML document, not JSON'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\n', 'it is a pointer of Git LFS, not JSON'],
    ['Not Found\n', 'it is an error message of a server, not JSON'],
  ])('what is something else says what it is: %j', (text, problem) => {
    expect(read(text)).toEqual({ problem, hint: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('what is compressed, whatever the name', () => {
    expect(parseStrictJson(Buffer.from('\x1f\x8b\x08\x00', 'latin1'))).toMatchObject({
      problem: 'it is compressed (gzip), not JSON',
    });
  });

  test.each([
    '01',
    '+1',
    '1.',
    '.5',
    '0x1',
    'NaN',
    'Infinity',
    'True',
    "'a'",
    '"\\x41"',
    '"\t"',
    '{"a\\x":1}',
    '[1 2]',
    '{]',
    '[}',
    ']',
    '[1:2]',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '-',
    '1e',
    '1'.repeat(500),
  ])('what only other readers take: %s', (text) => {
    expect(read(text)).toMatchObject({ problem: 'it is not JSON' });
  });

  test('a byte order mark, and what is not UTF-8', () => {
    expect(read('\ufeff{}')).toEqual({ problem: 'it begins with a byte order mark' });
    expect(parseStrictJson(Buffer.from('{"\xff":1}', 'latin1'))).toEqual({ problem: 'it is not UTF-8' });
    expect(parseStrictJson(Buffer.from('[]', 'utf16le'))).toMatchObject({ problem: 'it is not JSON' });
  });

  test('more values than are kept, before they are made', () => {
    expect(read(`[${'0,'.repeat(MAX_JSON_VALUES - 2)}0]`)).toHaveProperty('value');
    const many = `[${'{},'.repeat(MAX_JSON_VALUES)}{}]`;
    expect(read(many)).toEqual({
      problem: `it holds more than ${MAX_JSON_VALUES} values`,
      line: 1,
      code: 'LIMIT_EXCEEDED',
    });
  });

  test('as JSON.parse refuses it, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\""',
      '1',
      '-',
      'true',
      ' ',
      '\n',
      '"',
      '\\',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const found = read(text);
        if ('value' in found) expect(found.value).toEqual(JSON.parse(text));
        else if (!found.problem.includes('twice')) expect(() => JSON.parse(text) as unknown).toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  test('without a word of the content', () => {
    for (const text of ['secret', '{"secret":1,"secret":2}', '{} secret', '{"a":secret}', '"secret\\x"']) {
      expect(JSON.stringify(read(text))).not.toContain('secret');
    }
  });
});
